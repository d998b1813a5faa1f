"""A change as one sentence, in English or French, made from the table of kinds and the schema's words.

Nothing is said more surely than the claims say it: what is alleged, planned or feared begins with that word, a dispute
is in the sentence, and so is that a beginning is not known. French words of the schema are those of the map.
"""

from __future__ import annotations

import re
from typing import Literal

from exports.diff.times import moment, on_day
from exports.map.languages import say
from graph.diff import Change, Party
from graph.diff.change import Amount, Evidence
from graph.schema import CLAIMS, EDGES, SIGN_EDGE
from graph.schema.edges import MODAL_WORDS
from graph.schema.terms import MODAL_PREFIX

Language = Literal["en", "fr"]

SIGNS = {
    "threat": ("a threat", "une menace"),
    "no threat": ("no threat", "n’étant pas une menace"),
    "partner": ("a partner", "un partenaire"),
}
VERDICTS = {"open": "non tranché", "upheld": "confirmé", "rejected": "rejeté", "unsure": "indécis"}


def sentence(change: Change, lang: Language = "en") -> str:
    """What changed, as one sentence with a full stop."""
    return _ended(_modal(change, _core(change, lang), lang) + _more(change, lang))


def name_of(party: Party, lang: Language) -> str:
    """A name in a language, in English where it has no French one."""
    return party.name_fr if lang == "fr" and party.name_fr else party.name


def names_of(parties: tuple[Party, ...], lang: Language) -> str:
    """Names with "and" before the last."""
    names = [name_of(party, lang) for party in parties]
    word = " and " if lang == "en" else " et "
    return names[0] if len(names) == 1 else ", ".join(names[:-1]) + word + names[-1]


def told(change: Change, lang: Language) -> str:
    """What the claims say of the present: "Mali is a member of Ecowas"."""
    words = EDGES[SIGN_EDGE[change.sign]].words if change.sign else CLAIMS[change.predicate].words
    words = say(words, lang)
    if len(change.subjects) > 1:
        words = _plural(words, lang)
    object_ = f" {name_of(change.object, lang)}" if change.object else ""
    if change.sign and change.object and lang == "en":
        # "views as a threat Mali" is no English.
        words, object_ = words.replace(" as ", f" {change.object.name} as ", 1), ""
    return f"{names_of(change.subjects, lang)} {words}{object_}"


def amount(given: Amount, lang: Language) -> str:
    """A number as claims give it."""
    if given.low is None and given.high is None:
        return given.text
    low, high = (None if n is None else _number(n, lang) for n in (given.low, given.high))
    about = ("about " if lang == "en" else "environ ") if given.approximate else ""
    if low == high:
        return f"{about}{low}"
    if low is None:
        return f"up to {high}" if lang == "en" else f"jusqu’à {high}"
    if high is None:
        return f"at least {low}" if lang == "en" else f"au moins {low}"
    return f"{about}{low} to {high}" if lang == "en" else f"{about}{low} à {high}"


def quoted(evidence: tuple[Evidence, ...], lang: Language) -> str:
    """What claims say, in the words of the editors, each once, and who printed them."""
    first = evidence[0]
    others = len({one.source for one in evidence}) - 1
    more = "" if not others else (f" and {others} more" if lang == "en" else f" et {others} autres")
    open_, close = ("“", "”") if lang == "en" else ("« ", " »")
    return f"{open_}{first.says.rstrip('.')}{close} ({first.publisher}{more})"


def _core(change: Change, lang: Language) -> str:
    kind = change.of
    if change.told and kind.name != "retracted":
        return told(change, lang)
    words = kind.words if lang == "en" else kind.words_fr
    if change.kind == "strength-revised" and change.object is None:
        words = words.replace(" in {object}", "").replace(", {object}", "")
    if change.kind == "view-reversed" and change.holders:
        return _turned(change, lang)
    clash = change.of.group == "disputes"
    old, new = change.amounts
    values = {
        "subject": names_of(change.subjects, lang),
        "object": name_of(change.object, lang) if change.object else "",
        "before": amount(old, lang) if old and new else _sign(change.before, lang),
        "after": amount(new, lang) if old and new else _sign(change.after, lang),
        "detail": say(change.detail, lang) if change.predicate == "took_part_in" else change.detail,
        "told": _clash(change, lang) if clash else told(change, lang) if "{told}" in words else "",
    }
    if change.kind.startswith("claim-"):
        values["told"] = quoted(change.evidence, lang)
    return _numbered(words, len(change.subjects)).format_map(values)


def _turned(change: Change, lang: Language) -> str:
    assert change.holders and change.object
    old, new = (name_of(party, lang) for party in change.holders)
    target = name_of(change.object, lang)
    was, now = _sign(change.before, lang), _sign(change.after, lang)
    if lang == "en":
        return f"{new} views {target} as {now}; {old} viewed it as {was}"
    return f"{new} voit {target} comme {now} ; {old} y voyait {was}"


def _sign(sign: str, lang: Language) -> str:
    if sign in SIGNS:
        return SIGNS[sign][lang == "fr"]
    return VERDICTS.get(sign, sign) if lang == "fr" else sign


def _clash(change: Change, lang: Language) -> str:
    against = " against " if lang == "en" else " contre "
    sides = [quoted(side, lang) for side in (change.evidence, change.against) if side]
    return against.join(sides)


def _modal(change: Change, core: str, lang: Language) -> str:
    if change.of.group in ("disputes", "record") and change.kind != "retracted":
        return core
    if change.denied:
        core = f"denied: {core}" if lang == "en" else f"démenti : {core}"
    prefix = MODAL_PREFIX.get(change.modality)
    if prefix:
        core = say(MODAL_WORDS[prefix], lang).format(core)
    return core[0].upper() + core[1:]


def _more(change: Change, lang: Language) -> str:
    if change.of.group in ("disputes", "record"):
        return ""
    parts = [*_time(change, lang)]
    if change.amounts[1] and change.kind != "strength-revised":
        parts.append(amount(change.amounts[1], lang))
    if change.voice:
        parts.append(("according to " if lang == "en" else "selon ") + name_of(change.voice, lang))
    if change.modality == "assessment":
        parts.append("an assessment" if lang == "en" else "une appréciation")
    if change.disputed:
        parts.append("disputed" if lang == "en" else "contesté")
    return f" ({'; '.join(parts)})" if parts else ""


def _time(change: Change, lang: Language) -> list[str]:
    if change.office:
        if change.told:
            return [("in office since " if lang == "en" else "au pouvoir depuis le ") + on_day(change.office, lang)]
        word = "its time in office ended on " if lang == "en" else "fin de son mandat le "
        return [word + on_day(change.office, lang)]
    if change.told:
        if change.learnt or change.last_told is None:
            return []
        day = on_day(change.last_told, lang)
        return [
            f"as told of {day}; since when is not said" if lang == "en" else f"au {day} ; depuis quand, nul ne le dit"
        ]
    spans = moment(change.when, lang)
    parts = [spans] if spans else []
    if change.grade == "possible":
        parts.append("perhaps earlier" if lang == "en" else "peut-être plus tôt")
    return parts


def _numbered(words: str, count: int) -> str:
    """`[was|were]` by number; in French `renversé(s)` too."""
    words = re.sub(r"\[([^|\]]*)\|([^\]]*)\]", lambda found: found[1] if count == 1 else found[2], words)
    return words.replace("(s)", "" if count == 1 else "s")


def _plural(words: str, lang: Language) -> str:
    if lang == "fr":
        return words
    return re.sub(r"^(is|has|does)\b", lambda found: {"is": "are", "has": "have", "does": "do"}[found[1]], words)


def _number(value: float, lang: Language) -> str:
    text = f"{int(value):,}" if float(value).is_integer() else f"{value:,}"
    return text if lang == "en" else text.replace(",", "\u202f")


def _ended(text: str) -> str:
    return text if text.endswith((".", "”", "!")) else f"{text}."
