"""A change as one sentence, in English or French, made from the table of kinds and the schema's words.

Nothing is said more surely than the claims say it: what is alleged, planned or feared begins with that word, a dispute
is in the sentence, and so is that a beginning is not known. French words of the schema are those of the map.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Literal

from exports.diff.times import moment, on_day, span_name
from exports.map.languages import say
from graph.diff import Change, Party
from graph.diff.change import Amount, Evidence
from graph.diff.relations import NOT_PARTNER
from graph.schema import CLAIMS, EDGES, SIGN_EDGE
from graph.schema.edges import MODAL_WORDS
from graph.schema.terms import MODAL_PREFIX

Language = Literal["en", "fr"]

SIGNS = {
    "threat": ("a threat", "une menace"),
    "no threat": ("no threat", "n’étant pas une menace"),
    "partner": ("a partner", "un partenaire"),
    NOT_PARTNER: ("no partner", "n’étant pas un partenaire"),
}
ALWAYS = ("view-reversed", "view-kept", "retracted")
"""Kinds with words of their own for what is told of the present, too."""
VERBS = {"is": "are", "has": "have", "does": "do"}
FRENCH = {"est": "sont", "a": "ont", "voit": "voient", "combat": "combattent", "tient": "tiennent"}
OF_MEN = ("Force", "ContractorGroup", "ArmedGroup", "Group")
SINGULAR = ("Corps", "AES", "ISGS", "Boss")
VERDICTS = {"open": "non tranché", "upheld": "confirmé", "rejected": "rejeté", "unsure": "indécis"}


def sentence(change: Change, lang: Language = "en") -> str:
    """What changed, as one sentence with a full stop."""
    return polished(_ended(_modal(change, _core(change, lang), lang) + _more(change, lang)), lang)


def polished(text: str, lang: Language) -> str:
    """French with its spaces that do not break, and `de` shortened before a vowel."""
    if lang == "en":
        return text
    text = re.sub(r"\b([Dd])e (?=[AEIOUYÂÉÈÊÎÔÛaeiouyâéèêîôû])", r"\1’", text)
    return re.sub(r"« ?", "«\u202f", re.sub(r" ?([;:?!»])(?=\s|$|\))", "\u202f\\1", text))


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
    return _told(change, change.subjects, lang)


def _told(change: Change, subjects: tuple[Party, ...], lang: Language) -> str:
    words = _words(change, lang)
    if len(subjects) > 1 or many(subjects[0], lang):
        words = _plural(words, lang)
    objects = names_of(change.objects, lang) if change.objects else ""
    if change.predicate == "has_strength" and change.amounts[1]:
        objects = amount(change.amounts[1], lang)
    if change.predicate == "views" and lang == "en" and " as " in words:
        # "views as a threat Mali" is no English.
        before, after = words.split(" as ", 1)
        return f"{names_of(subjects, lang)} {before} {objects} as {_number_of(after, len(change.objects))}"
    return f"{names_of(subjects, lang)} {words} {objects}".rstrip()


def _words(change: Change, lang: Language) -> str:
    if change.sign == NOT_PARTNER:
        return "does not view as a partner" if lang == "en" else "ne voit pas un partenaire en"
    return say(EDGES[SIGN_EDGE[change.sign]].words if change.sign else CLAIMS[change.predicate].words, lang)


def _number_of(words: str, count: int) -> str:
    return "partners" if words == "a partner" and count > 1 else words


def amount(given: Amount, lang: Language) -> str:
    """A number as claims give it."""
    if given.low is None and given.high is None:
        return given.text
    about = "about " if lang == "en" else "environ "
    low = "" if given.low is None else about * given.about_low + _number(given.low, lang)
    high = "" if given.high is None else about * given.about_high + _number(given.high, lang)
    if low == high:
        return low
    if not low:
        return f"up to {high}" if lang == "en" else f"jusqu’à {high}"
    if not high:
        return f"at least {low}" if lang == "en" else f"au moins {low}"
    return f"{low} to {high.removeprefix(about)}" if lang == "en" else f"{low} à {high.removeprefix(about)}"


def quoted(evidence: tuple[Evidence, ...], lang: Language) -> str:
    """What claims say, in the words of the editors, each once, and who printed them."""
    first = evidence[0]
    others = len({one.source for one in evidence}) - 1
    more = "" if not others else (f" and {others} more" if lang == "en" else f" et {others} autres")
    open_, close = ("“", "”") if lang == "en" else ("« ", " »")
    return f"{open_}{first.says.rstrip('.')}{close} ({first.publisher}{more})"


def _core(change: Change, lang: Language) -> str:
    kind = change.of
    if change.holders:
        return _turned(change, lang)
    planned = kind.planned if lang == "en" else kind.planned_fr
    words = kind.words if lang == "en" else kind.words_fr
    if planned and change.modality in ("plan", "fear"):
        words = planned
    elif change.told and change.kind not in ALWAYS:
        return told(change, lang)
    if change.kind == "strength-revised" and not change.objects:
        words = words.replace(" in {object}", "").replace(", {object}", "")
    clash = change.of.group == "disputes"
    old, new = change.amounts
    values = {
        "subject": names_of(change.subjects, lang),
        "object": names_of(change.objects, lang) if change.objects else "",
        "before": amount(old, lang) if old and new else _sign(change.before, lang),
        "after": amount(new, lang) if old and new else _sign(change.after, lang),
        "detail": say(change.detail, lang) if change.predicate == "took_part_in" else change.detail,
        "told": _clash(change, lang) if clash else told(change, lang) if "{told}" in words else "",
    }
    if change.kind.startswith("claim-"):
        values["told"] = quoted(change.evidence, lang)
    count = 2 if many(change.subjects[0], lang) else len(change.subjects)
    return _numbered(words, count).format_map(values)


def _turned(change: Change, lang: Language) -> str:
    assert change.holders is not None
    old, new = change.holders
    now = _told(change, (new,), lang)
    if change.office:
        since = f", in office since {on_day(change.office, lang)}," if lang == "en" else ""
        now = now.replace(name_of(new, lang), name_of(new, lang) + since, 1)
    if change.kind == "view-kept":
        as_before = ", as {} did" if lang == "en" else ", comme auparavant {}"
        return now + as_before.format(name_of(old, lang))
    was = _told(replace(change, sign=change.before), (old,), lang)
    return f"{now}; before: {was}" if lang == "en" else f"{now} ; auparavant : {was}"


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
    return core[:1].upper() + core[1:]


def _more(change: Change, lang: Language) -> str:
    if change.of.group in ("disputes", "record"):
        return ""
    parts = [*_time(change, lang)]
    if change.amounts[1] and change.predicate == "deployed_in" and change.kind != "strength-revised":
        parts.append(amount(change.amounts[1], lang))
    if change.voices:
        parts.append(("according to " if lang == "en" else "selon ") + names_of(change.voices, lang))
    if change.modality == "assessment":
        parts.append("an assessment" if lang == "en" else "une appréciation")
    if change.disputed:
        parts.append(_disputed(change, lang))
    return f" ({'; '.join(parts)})" if parts else ""


def _disputed(change: Change, lang: Language) -> str:
    verdicts = {clash.verdict for clash in change.clashes}
    judged = verdicts == {"upheld"}
    if lang == "en":
        return "disputed, judged to stand" if judged else "disputed"
    return "contesté, jugé valable" if judged else "contesté"


def _time(change: Change, lang: Language) -> list[str]:
    if change.office:
        if change.holders and lang == "en":
            return []
        if change.told:
            return [("in office since " if lang == "en" else "au pouvoir depuis le ") + on_day(change.office, lang)]
        word = "on " if lang == "en" else "le "
        return [word + on_day(change.office, lang)]
    told_of = change.last_told and span_name(change.last_told, lang)
    if change.modality in ("plan", "fear"):
        return [(f"as told of {told_of}" if lang == "en" else f"tel que dit pour {told_of}")] if told_of else []
    if change.told:
        return [(f"as of {told_of}" if lang == "en" else f"état : {told_of}")] if told_of else []
    spans = moment(change.when, lang)
    differ = "sources differ" if lang == "en" else "selon les sources"
    return [spans, differ] if len(change.when) > 1 else [spans] if spans else []


def _numbered(words: str, count: int) -> str:
    """`[was|were]` by number; in French `renversé(s)` too."""
    words = re.sub(r"\[([^|\]]*)\|([^\]]*)\]", lambda found: found[1] if count == 1 else found[2], words)
    return words.replace("(s)", "" if count == 1 else "s")


def many(party: Party, lang: Language) -> bool:
    """Whether a name is of several: US troops, French forces."""
    words = name_of(party, lang).split() or [""]
    if lang == "fr":
        return words[0].endswith("s") and words[0] not in SINGULAR and party.kind in OF_MEN
    return any(word.islower() and word.endswith("s") and not word.endswith(("ss", "’s", "'s")) for word in words)


def _plural(words: str, lang: Language) -> str:
    first, _, rest = words.partition(" ")
    if lang == "fr":
        if words == "est membre de":
            return "sont membres de"
        # Verbs of the present: stationne, soutient.
        many_ = FRENCH.get(first) or (f"{first}nt" if first.endswith("e") else first)
        return f"{many_} {rest}" if first != "ne" else re.sub(r"^ne voit\b", "ne voient", words)
    if words == "is a member of":
        return "are members of"
    if first in VERBS:
        return f"{VERBS[first]} {rest}"
    if first.endswith("ies"):
        first = first[:-3] + "y"
    elif first.endswith(("sses", "shes", "ches", "xes")):
        first = first[:-2]
    elif first.endswith("s"):
        first = first[:-1]
    return f"{first} {rest}".rstrip()


def _number(value: float, lang: Language) -> str:
    text = f"{int(value):,}" if float(value).is_integer() else f"{value:,}"
    return text if lang == "en" else text.replace(",", "\u202f")


def _ended(text: str) -> str:
    return text if text.endswith((".", "”", "!")) else f"{text}."
