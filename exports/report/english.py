"""The report's English: names with their articles, what each kind of claim says, and how sure it is said to be."""

from __future__ import annotations

import re

from exports.report.grammar import Frames, Name, Noun, Verb, Words

_PLURAL_KINDS = ("ContractorGroup", "ArmedGroup", "Force", "Group", "Issue", "Event", "Place", "Resource")
_SINGULAR_S = re.compile(r"(?:ss|us|is|corps|affairs)$", re.IGNORECASE)
_LOWER = frozenset(
    [
        "a",
        "an",
        "attack",
        "battle",
        "blockade",
        "drone",
        "end",
        "experts",
        "foreign",
        "fuel",
        "killings",
        "neighbouring",
        "remaining",
        "south",
        "takeover",
        "tri",
        "unnamed",
    ]
)
"""First words that are no names: within a sentence they have a small letter."""
_ARTICLE_HEADS = re.compile(
    r"\b(?:administration|agency|alliance|allies|army|area|attack|base|battle|blockade|bloggers|brigade|bureau|coalition|"
    r"command|commission|council|coup|court|department|end|firm|forces?|fighters|front|group|insurgents|junta|killings|"
    r"members|ministry|mission|movement|nations|network|observatory|office|presence|province|rebels|"
    r"states|takeover|troops|union)\b",
    re.IGNORECASE,
)


def noun(node: Noun) -> Name:
    """A name as it stands in a sentence."""
    name, kind = node.name, node.kind
    said = name[0].lower() + name[1:] if re.split(r"[\s-]", name)[0].lower() in _LOWER else name
    said = said.replace("Int. ", "International ")
    plain = re.sub(r"\s*\([^)]*\)", "", said)
    head = re.split(r"\s(?:of|in|at|on|for|under|against|to|who)\s", plain)[0].split()[-1]
    plural = (kind == "Place" and ", " in name) or (
        kind in _PLURAL_KINDS
        and head.endswith("s")
        and not _SINGULAR_S.search(head)
        and not head.isupper()
        and (kind == "Group" or head == head.lower())
    )
    return Name(said, _article(plain, kind, plural), "", plural)


def _article(name: str, kind: str, plural: bool) -> str:
    if kind in ("Person", "Issue", "Resource") or re.match(r"(?:an?|the|task|operation)\s|[\w’']+['’]s\s", name, re.I):
        return ""
    if kind == "Country":
        return "the " if re.match(r"United|Central|Democratic|Gambia|Netherlands|Philippines", name) else ""
    if kind == "Place":
        return "the " if re.search(r"\b(?:area|region|Sahel|Sahara|border)\b", name) else ""
    if kind == "Event" or name.startswith(("G5", "Francophonie")):
        return "the "
    if " under " in name or plural:
        return ""
    return "the " if " " in name and _ARTICLE_HEADS.search(name) else ""


def _be(rest: str) -> Verb:
    return Verb(
        now=f"[is|are] {rest}", then=f"[was|were] {rest}", not_now=f"[is|are] not {rest}",
        not_then=f"[was|were] not {rest}", may=f"be {rest}", may_not=f"not be {rest}",
    )  # fmt: skip


def _do(base: str, third: str, past: str, rest: str) -> Verb:
    return Verb(
        now=f"[{third}|{base}] {rest}", then=f"{past} {rest}", not_now=f"[does|do] not {base} {rest}",
        not_then=f"did not {base} {rest}", may=f"{base} {rest}", may_not=f"not {base} {rest}",
    )  # fmt: skip


def _see(what: str) -> Verb:
    return _do("see", "sees", "saw", f"{{O}} as {what}")


VERBS: dict[str, Verb] = {
    "views/threat": _see("a threat"),
    "views/potential threat": _see("a potential threat"),
    "views/no threat": _see("no threat"),
    "views/partner": _see("a partner"),
    "diverges_from": _do("differ", "differs", "differed", "from {O} in [its|their] position"),
    "accused_of": _be("accused{by} of {o}"),
    "opposes": _do("oppose", "opposes", "opposed", "{O}"),
    "member_of": _be("[a member|members] of {O}"),
    "withdrew_from": _do("leave", "leaves", "left", "{O}"),
    "announced_withdrawal_from": _do("announce", "announces", "announced", "[its|their] withdrawal from {O}"),
    "founded": _do("take", "takes", "took", "part in forming {O}"),
    "allied_with": _be("allied with {O}"),
    "responsible_for": _be("responsible for {O}"),
    "suspended_from": _be("suspended from {O}"),
    "sanctions": _do("have", "has", "had", "sanctions in force on {O}"),
    "governs": _do("govern", "governs", "governed", "{O}"),
    "heads": _do("head", "heads", "headed", "{O}"),
    "part_of": _be("part of {O}"),
    "deployed_in": _be("deployed in {O}"),
    "has_strength": _do("have", "has", "had", "a strength of"),
    "sent": _do("send", "sends", "sent", "{O}"),
    "expands_in": _do("expand", "expands", "expanded", "[its|their] presence in {O}"),
    "active_in": _be("active in {O}"),
    "crossed_into": _do("cross", "crosses", "crossed", "into {O}"),
    "withdrew_forces_from": _do("withdraw", "withdraws", "withdrew", "[its|their] forces from {O}"),
    "withdrew_forces_from/fighters": _do("withdraw", "withdraws", "withdrew", "from {O}"),
    "fights": _do("fight", "fights", "fought", "{O}"),
    "affiliated_with": _be("affiliated with {O}"),
    "split_from": _do("split", "splits", "split", "from {O}"),
    "merged_into": _do("become", "becomes", "became", "part of {O}"),
    "succeeded": _do("take", "takes", "took", "the place of {O}"),
    "hired": _do("hire", "hires", "hired", "{O}"),
    "agreed_with": _do("make", "makes", "made", "an agreement with {O}"),
    "backed_by": _do("lean", "leans", "leaned", "on {O} for support"),
    "turned_away_from": _do("turn", "turns", "turned", "away from {O}"),
    "engages": _do("seek", "seeks", "sought", "relations with {O}"),
    "supplies": _do("supply", "supplies", "supplied", "{item} to {O}"),
    "recalled_envoy_from": _do("recall", "recalls", "recalled", "[its|their] envoy from {O}"),
    "stopped_cooperation_with": _do("stop", "stops", "stopped", "cooperation with {O}"),
    "keeps_bases_in": _do("keep", "keeps", "kept", "military bases in {O}"),
    "aligned_with": _do("follow", "follows", "followed", "a course that suits {O}"),
    "prioritises": _do("put", "puts", "put", "weight on {O}"),
    "deprioritises": _do("drop", "drops", "dropped", "[its|their] emphasis on {O}"),
    "seeks": _do("seek", "seeks", "sought", "{O}"),
    "insufficient_for": _be("insufficient for {O}"),
    "located_in": _be("located in {O}"),
    "capital_of": _be("the capital of {O}"),
    "has_resource": _do("have", "has", "had", "{O}"),
    "affected_by": _be("marked by {O}"),
    "took_part_in": _do("have", "has", "had", "a part in {O}"),
    "occurred_in": _do("happen", "happens", "happened", "in {O}"),
    "concerns": _do("concern", "concerns", "concerned", "{O}"),
}

FRAMES = Frames(
    fact="{clause}{dates}{according}{said}{dispute}",
    assessment="in the assessment of {who}, {clause}{dates}{according}{said}{dispute}",
    assessed_self="in [its|their] own assessment, {clause}{dates}{according}{said}{dispute}",
    allegation="it is alleged{by} that {clause}{dates}{according}{said}{dispute}",
    accused="{clause} (alleged, not established){dates}{according}{said}{dispute}",
    cleared="the accusation of {o} against {S} is denied{by}",
    cleared_then="the accusation of {o} against {S} was denied{by}",
    cleared_plan="the accusation of {o} against {S} to be denied{by}",
    cleared_fear="the accusation of {o} against {S} may be denied{by}",
    plan="there is a plan or an offer for {clause}{held}{dates}{according}{said}{dispute}",
    fear="it is feared{by} that {clause}{dates}{according}{said}{dispute}",
    planned="{S} to {verb}",
    feared="{S} may {verb}",
)

WORDS = Words(
    by=" by {who}",
    held=", in the view of {who}",
    said=", said by {who}",
    own=", by {its} own account",
    its=("its", "their"),
    some_said="{who} (in {count} of {all})",
    according=", according to {who}",
    origins="{count} independent origins, among them {some}",
    one_origin="one origin in {count} documents, among them {some}",
    documents=" ({count} documents)",
    both="{one} and {other}",
    others="{some} and {count} others",
    comma=", ",
    semicolon="; ",
    regarding=" (at stake: {what})",
    role=", as {role}",
    quantity=": {amount}",
    strength=" {amount}",
    amount="{amount} {unit}",
    wording="“{text}”",
    detail=" ({detail})",
    english="{detail}",
    nothing="something left unnamed",
    disputed=" (disputed)",
    stands=" (disputed, and judged to stand)",
    deprecated=" (held to be wrong)",
    undated="undated",
    variants=": {variants}",
    variant="{when} ({count} of {all})",
    item="{item}",
    more="{count} more in the notes",
    on="on {day}",
    in_="in {period}",
    about="around {period}",
    perhaps="perhaps {when}",
    either="{first_at} or {last_at}",
    between="at some time between {first} and {last}",
    by_then="no later than {last}",
    from_then="no earlier than {first}",
    open_="from {first} and not over when told",
    from_="from {first}, the end not known",
    from_to="from {first} to {last}",
    until="until {last}, since an unknown date",
    told="{when}",
    told_between="on days between {first} and {last}",
    planned=" (date given: {when})",
    unknown="at a date that is not given",
)


def polish(text: str) -> str:
    """Nothing: English has no elision here."""
    return text


MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip


def day(year: int, month: int, number: int) -> str:
    """A day in words."""
    return f"{number} {MONTHS[month - 1]} {year}"


def of(name: Name) -> str:
    """Of it."""
    return f"of {name}"


def to(name: Name) -> str:
    """To it."""
    return f"to {name}"


def where(name: Name) -> str:
    """In it."""
    return f"in {name}"
