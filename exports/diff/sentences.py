"""A change as one sentence, in English or French: the table of kinds, and the verbs and names of the report.

Nothing is said more surely than the claims say it: what is alleged, planned or feared begins with that word, a dispute
is in the sentence, and so is that a beginning is not known.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Literal

from exports.diff.times import as_of, moment, on_day
from exports.map.languages import say
from exports.report.grammar import Name, Noun
from exports.report.tongue import tongue
from graph.diff import Change, Party
from graph.diff.change import Amount, Evidence
from graph.diff.relations import NOT_PARTNER
from graph.schema import CLAIMS
from graph.schema.edges import MODAL_WORDS
from graph.schema.predicates import FIGHTERS
from graph.schema.terms import MODAL_PREFIX

Language = Literal["en", "fr"]

SIGNS = {
    "threat": ("a threat", "une menace"),
    "no threat": ("no threat", "n’étant pas une menace"),
    "partner": ("a partner", "un partenaire"),
    NOT_PARTNER: ("no partner", "n’étant pas un partenaire"),
}
PARTNERS = {" a partner": " partners", " un partenaire": " des partenaires"}
ALWAYS = ("view-reversed", "view-kept", "retracted")
"""Kinds with words of their own for what is told of the present, too."""
VERDICTS = {"open": "non tranché", "upheld": "confirmé", "rejected": "rejeté", "unsure": "indécis"}


def sentence(change: Change, lang: Language = "en") -> str:
    """What changed, as one sentence with a full stop."""
    return polished(_ended(_modal(change, _core(change, lang), lang) + _more(change, lang)), lang)


def polished(text: str, lang: Language) -> str:
    """French with its spaces that do not break, and `de` shortened before a vowel."""
    if lang == "en":
        return text
    text = tongue("fr").polish(text)
    return re.sub(r"«[ \u202f]*", "«\u202f", re.sub(r"[ \u202f]*([;:?!»])(?=\s|$|\))", "\u202f\\1", text))


def name_of(party: Party, lang: Language) -> Name:
    """A name as it stands in a sentence, in English where it has no French one."""
    return tongue(lang).noun(Noun(party.kind, party.name_fr if lang == "fr" and party.name_fr else party.name))


def names_of(parties: tuple[Party, ...], lang: Language) -> Name:
    """Names with "and" before the last, as one."""
    return tongue(lang).together([name_of(party, lang) for party in parties])


def _filled(form: str, change: Change, subjects: tuple[Party, ...], lang: Language, more: dict[str, str]) -> str:
    objects = [name_of(party, lang) for party in change.objects]
    return tongue(lang).filled(form, names_of(subjects, lang), objects, more)


def told(change: Change, lang: Language) -> str:
    """What the claims say of the present: "Mali is a member of Ecowas"; of what is over, in the past."""
    return _told(change, change.subjects, lang, past=change.kind.endswith(("-out-of-office", "-ended")))


def _told(change: Change, subjects: tuple[Party, ...], lang: Language, past: bool = False) -> str:
    stance = {"": "", NOT_PARTNER: "partner", "no threat": "threat"}.get(change.sign, change.sign)
    fighters = change.subjects[0].kind in set(FIGHTERS) - {"Country"}
    verb = tongue(lang).verb(change.predicate, stance, fighters)
    past |= CLAIMS[change.predicate].temporal == "event"
    denied = change.sign in (NOT_PARTNER, "no threat")
    form = (verb.not_then if past else verb.not_now) if denied else verb.then if past else verb.now
    if len(change.objects) > 1:
        for one, several in PARTNERS.items():
            form = form.replace(one, several)
    more = {"item": tongue(lang).foreign(change.detail) or tongue(lang).words.nothing, "by": ""}
    text = f"{names_of(subjects, lang)} {_filled(form, change, subjects, lang, more)}"
    if change.predicate == "has_strength" and change.amounts[1]:
        text += f" {amount(change.amounts[1], lang)}"
    return text


def amount(given: Amount, lang: Language) -> str:
    """A number as claims give it."""
    if given.low is None and given.high is None:
        return tongue(lang).foreign(given.text)
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
        words = _not_to(planned, lang) if change.denied else planned
    elif change.told and change.kind not in ALWAYS:
        return told(change, lang)
    if change.kind == "strength-revised" and not change.objects:
        words = words.replace(" in {O}", "").replace(" {dans O}", "")
    if change.of.group == "record" and change.kind.startswith("source-"):
        # A source has a title, not a name.
        return words.format(subject=change.subjects[0].name, detail=change.detail)
    clash = change.of.group == "disputes"
    old, new = change.amounts
    values = {
        "subject": str(names_of(change.subjects, lang)),
        "before": amount(old, lang) if old and new else _sign(change.before, lang),
        "after": amount(new, lang) if old and new else _sign(change.after, lang),
        "detail": tongue(lang).foreign(change.detail) if change.predicate == "took_part_in" else change.detail,
        "told": _clash(change, lang) if clash else told(change, lang) if "{told}" in words else "",
    }
    if change.kind.startswith("claim-"):
        values["told"] = quoted(change.evidence, lang)
    return _filled(words, change, change.subjects, lang, values)


def _not_to(planned: str, lang: Language) -> str:
    """A plan not to do it: "Senegal not to put sanctions on Mali"."""
    if lang == "en":
        return planned.replace("{subject} to ", "{subject} not to ")
    return planned.replace(" : ", " : ne pas " if re.search(r" : (?:\w+r|\w+re|s’\w+r)\b", planned) else " : pas de ")


def _turned(change: Change, lang: Language) -> str:
    assert change.holders is not None
    old, new = change.holders
    now = _told(change, (new,), lang)
    if change.office:
        since = ", in office since {}," if lang == "en" else ", au pouvoir depuis le {},"
        name = str(name_of(new, lang))
        now = now.replace(name, name + since.format(on_day(change.office, lang)), 1)
    if change.kind == "view-kept":
        as_before = ", as {} did" if lang == "en" else ", comme auparavant {}"
        return now + as_before.format(name_of(old, lang))
    was = _told(replace(change, sign=change.before), (old,), lang, past=True)
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
    if change.denied and not (change.of.planned and change.modality in ("plan", "fear")):
        core = f"denied: {core}" if lang == "en" else f"démenti : {core}"
    if lang == "fr" and change.modality == "plan" and change.of.planned_fr.startswith("{subject} : "):
        return f"Projet ou offre pour {core}"
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
        parts.append(("according to " if lang == "en" else "selon ") + str(names_of(change.voices, lang)))
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
        if change.holders:
            return []
        if change.told:
            return [("in office since " if lang == "en" else "au pouvoir depuis le ") + on_day(change.office, lang)]
        word = "on " if lang == "en" else "le "
        return [word + on_day(change.office, lang)]
    if change.told or change.modality in ("plan", "fear"):
        plan = change.modality in ("plan", "fear")
        return [as_of(change.last_told, lang, plan)] if change.last_told else []
    spans = moment(change.when, lang)
    differ = "sources differ" if lang == "en" else "les sources divergent"
    return [spans, differ] if len(change.when) > 1 else [spans] if spans else []


def _number(value: float, lang: Language) -> str:
    text = f"{int(value):,}" if float(value).is_integer() else f"{value:,}"
    return text if lang == "en" else text.replace(",", "\u202f")


def _ended(text: str) -> str:
    return text if text.endswith((".", "”", "!")) else f"{text}."
