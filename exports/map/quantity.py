"""Numbers in words: "about 1,000"."""

from __future__ import annotations

from collections.abc import Iterable

from graph.claims import Claim


def quantity(claim: Claim) -> str:
    """How many a claim says, without the unit: "about 1,000", "800 to 1,200", "smaller forces"; else empty."""
    low, high = claim.number("quantity_low"), claim.number("quantity_high")
    if low is None and high is None:
        return claim.text("quantity_text")
    return ("about " if claim.props.get("approximate") else "") + _range(low, high)


def _range(low: float | None, high: float | None) -> str:
    if low is None:
        return f"up to {_number(high)}"
    if high is None:
        return f"at least {_number(low)}"
    return _number(low) if low == high else f"{_number(low)} to {_number(high)}"


def _number(value: float | None) -> str:
    return f"{value:,.0f}" if value is not None and value == int(value) else f"{value:,}"


def quantities(claims: Iterable[Claim]) -> str:
    """What several claims say, each wording once; numbers before words, and claims held to be wrong left out."""
    standing = [claim for claim in claims if claim.text("rank") != "deprecated"]
    numbers = [quantity(claim) for claim in standing if claim.number("quantity_low") or claim.number("quantity_high")]
    words = [claim.text("quantity_text") for claim in standing]
    return " or ".join(dict.fromkeys(text for text in sorted(numbers or words) if text))
