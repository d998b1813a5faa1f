"""Numbers in words: "about 1,000"."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from exports.map.languages import TRANSLATED, Language, say
from graph.claims import Claim


def quantity(claim: Claim, language: Language = "en") -> str:
    """How many a claim says, without the unit: "about 1,000", "800 to 1,200", "smaller forces"; else empty.

    Words that a source puts a number into stay as they are written, whatever the language.
    """
    low, high = claim.number("quantity_low"), claim.number("quantity_high")
    if low is None and high is None:
        return claim.text("quantity_text")
    told = _range(low, high, language)
    return say("about {amount}", language, amount=told) if claim.props.get("approximate") else told


def _range(low: float | None, high: float | None, language: Language) -> str:
    if low is None:
        return say("up to {amount}", language, amount=_number(high, language))
    if high is None:
        return say("at least {amount}", language, amount=_number(low, language))
    if low == high:
        return _number(low, language)
    return say("{low} to {high}", language, low=_number(low, language), high=_number(high, language))


def _number(value: float | None, language: Language) -> str:
    text = f"{value:,.0f}" if value is not None and value == int(value) else f"{value:,}"
    return text.translate({ord(","): "\u202f", ord("."): ","}) if language == "fr" else text


def quantities(claims: Iterable[Claim], language: Language = "en") -> str:
    """What several claims say, each wording once; numbers before words, and claims held to be wrong left out."""
    standing = [claim for claim in claims if claim.text("rank") != "deprecated"]
    numbers = [claim for claim in standing if claim.number("quantity_low") or claim.number("quantity_high")]
    words = {claim.text("quantity_text"): claim.text("quantity_text") for claim in standing}
    # In English order in any language, so that the same claim comes first.
    told = {quantity(claim): quantity(claim, language) for claim in numbers} or words
    return say(" or ", language).join(told[text] for text in sorted(told) if text)


def spoken_amount(told: Callable[[Language], str]) -> dict[str, object]:
    """An amount as the page takes it: in English, and in the other languages where they say it otherwise."""
    english = told("en")
    others = {f"quantity_{language}": told(language) for language in TRANSLATED}
    return {"quantity": english, **{key: text for key, text in others.items() if text != english}} if english else {}
