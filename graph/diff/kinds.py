"""The kinds of change, declared once: what each is called, what it is computed from, how much it matters.

Sentences, the headings of every output and the table in `docs/diff.md` come from here. `{subject}` and `{object}`
stand for names; `[was|were]` is one of the two by how many subjects there are. What a claim says of the present
("is a member of") has its words in the schema.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Move = Literal["began", "ended", "turned", ""]
"""What happened to what claims tell of: it began, it ended, it became its opposite; empty: to what is on record."""


@dataclass(frozen=True)
class Group:
    """Kinds that are shown together, in the order of importance."""

    name: str
    title: str
    title_fr: str


@dataclass(frozen=True)
class Kind:
    """A kind of change.

    `predicate` with `move`: the claims whose beginning, end or turn it is; `roles`, `events`: only where the subject
    had one of these parts in one of these kinds of event. `planned`: the words of a plan of it. `importance`: 1 before
    2 before 3, within its group.
    """

    name: str
    group: str
    importance: int
    words: str
    words_fr: str
    computed_from: str
    predicate: str = ""
    move: Move = ""
    roles: tuple[str, ...] = ()
    events: tuple[str, ...] = ()
    planned: str = ""
    planned_fr: str = ""


GROUPS = (
    Group("power", "Who is in power", "Qui est au pouvoir"),
    Group("blocs", "Blocs, alliances, sanctions", "Blocs, alliances, sanctions"),
    Group("forces", "Forces", "Forces"),
    Group("views", "Who views whom as a threat", "Qui voit en qui une menace"),
    Group("dealings", "Dealings", "Relations"),
    Group("events", "Events", "Événements"),
    Group("other", "Other relations", "Autres relations"),
    Group("disputes", "Where sources clash", "Où les sources se contredisent"),
    Group("record", "What is on record", "Ce qui est consigné"),
)


def _words(name: str, words: str, words_fr: str, planned: str = "", planned_fr: str = "") -> tuple[str, ...]:
    return name, words, words_fr, planned, planned_fr


def _relation(
    predicate: str, group: str, importance: int, began: tuple[str, ...], ended: tuple[str, ...] = ()
) -> list[Kind]:
    """The kinds that the beginning and the end of what such claims tell of are."""
    moves: tuple[tuple[Move, tuple[str, ...], str], ...] = (("began", began, "beginning"), ("ended", ended, "end"))
    return [
        Kind(
            given[0],
            group,
            importance,
            given[1],
            given[2],
            f"`{predicate}` claims that tell of its {what}",
            predicate,
            move,
            planned=given[3],
            planned_fr=given[4],
        )
        for move, given, what in moves
        if given
    ]


def _event(name: str, roles: tuple[str, ...], events: tuple[str, ...], words: str, words_fr: str) -> Kind:
    told = f"`took_part_in` claims with the role {' or '.join(roles)}, of a {' or '.join(events)}"
    return Kind(name, "power", 1, words, words_fr, told, "took_part_in", "began", roles, events)


RELATIONS: tuple[Kind, ...] = (
    _event(
        "seized-power", ("took power", "leader"), ("coup",),
        "{subject} seized power: {object}", "{subject} [a|ont] pris le pouvoir : {object}",
    ),
    _event(
        "ousted", ("ousted",), ("coup",),
        "{subject} [was|were] overthrown: {object}", "Renversement : {subject} ({object})",
    ),
    *_relation(
        "governs", "power", 1,
        _words(
            "took-office",
            "{subject} came to power in {object}",
            "Arrivée au pouvoir : {subject} ({object})",
            "{subject} to govern {object}",
            "{subject} : gouverner {object}",
        ),
        _words(
            "left-office",
            "{subject} ceased to govern {object}",
            "Fin de pouvoir : {subject} ({object})",
        ),
    ),
    *_relation(
        "heads", "power", 3,
        _words(
            "took-lead",
            "{subject} took the lead of {object}",
            "{subject} à la tête : {object}",
            "{subject} to lead {object}",
            "{subject} : prendre la tête ({object})",
        ),
        _words(
            "gave-up-lead",
            "{subject} ceased to lead {object}",
            "{subject} n’est plus à la tête : {object}",
        ),
    ),
    *_relation(
        "founded", "blocs", 1,
        _words(
            "founded",
            "{subject} formed {object}",
            "{subject} [a|ont] formé {object}",
            "{subject} to form {object}",
            "{subject} : former {object}",
        ),
    ),
    *_relation(
        "member_of", "blocs", 1,
        _words(
            "joined",
            "{subject} became [a member|members] of {object}",
            "{subject} [est devenu|sont devenus] membre[|s] de {object}",
            "{subject} to be [a member|members] of {object}",
            "{subject} : être membre[|s] de {object}",
        ),
        _words(
            "membership-ended",
            "{subject} ceased to be [a member|members] of {object}",
            "{subject} [n’est|ne sont] plus membre[|s] de {object}",
        ),
    ),
    *_relation(
        "withdrew_from", "blocs", 1,
        _words(
            "left",
            "{subject} left {object}",
            "{subject} [a|ont] quitté {object}",
            "{subject} to leave {object}",
            "{subject} : quitter {object}",
        ),
    ),
    *_relation(
        "announced_withdrawal_from", "blocs", 2,
        _words(
            "announced-exit",
            "{subject} announced leaving {object}",
            "{subject} [a|ont] annoncé quitter {object}",
            "{subject} to announce leaving {object}",
            "{subject} : annoncer quitter {object}",
        ),
    ),
    *_relation(
        "suspended_from", "blocs", 2,
        _words(
            "suspended",
            "{subject} [was|were] suspended from {object}",
            "{subject} : suspension de {object}",
            "{subject} to be suspended from {object}",
            "{subject} : être suspendu[|s] de {object}",
        ),
        _words(
            "readmitted",
            "{subject}: the suspension from {object} ended",
            "{subject} : fin de la suspension de {object}",
        ),
    ),
    *_relation(
        "sanctions", "blocs", 2,
        _words(
            "sanctioned",
            "{subject} put sanctions on {object}",
            "{subject} [a|ont] sanctionné {object}",
            "{subject} to put sanctions on {object}",
            "{subject} : sanctionner {object}",
        ),
        _words(
            "sanctions-lifted",
            "{subject} ended sanctions on {object}",
            "{subject} : fin des sanctions contre {object}",
        ),
    ),
    *_relation(
        "allied_with", "blocs", 2,
        _words(
            "allied",
            "{subject} allied with {object}",
            "{subject} : alliance avec {object}",
            "{subject} to ally with {object}",
            "{subject} : alliance avec {object}",
        ),
        _words(
            "alliance-ended",
            "{subject}: the alliance with {object} ended",
            "{subject} : fin de l’alliance avec {object}",
        ),
    ),
    *_relation(
        "deployed_in", "forces", 1,
        _words(
            "deployed",
            "{subject} deployed in {object}",
            "{subject} : déploiement ({object})",
            "{subject} to deploy in {object}",
            "{subject} : déploiement ({object})",
        ),
        _words(
            "deployment-ended",
            "{subject}: the deployment in {object} ended",
            "{subject} : fin du déploiement ({object})",
        ),
    ),
    *_relation(
        "withdrew_forces_from", "forces", 1,
        _words(
            "withdrew",
            "{subject} withdrew from {object}",
            "{subject} : retrait ({object})",
            "{subject} to withdraw from {object}",
            "{subject} : retrait ({object})",
        ),
    ),
    *_relation(
        "sent", "forces", 2,
        _words(
            "sent",
            "{subject} sent {object}",
            "{subject} [a|ont] envoyé {object}",
            "{subject} to send {object}",
            "{subject} : envoyer {object}",
        ),
    ),
    *_relation(
        "hired", "forces", 2,
        _words(
            "hired",
            "{subject} hired {object}",
            "{subject} [a|ont] engagé {object}",
            "{subject} to hire {object}",
            "{subject} : engager {object}",
        ),
        _words(
            "contract-ended",
            "{subject} ceased to hire {object}",
            "{subject} [n’engage|n’engagent] plus {object}",
        ),
    ),
    *_relation(
        "keeps_bases_in", "forces", 2,
        _words(
            "bases-opened",
            "{subject} opened bases in {object}",
            "{subject} : ouverture de bases ({object})",
            "{subject} to keep bases in {object}",
            "{subject} : bases ({object})",
        ),
        _words(
            "bases-closed",
            "{subject} ceased to keep bases in {object}",
            "{subject} : fin des bases ({object})",
        ),
    ),
    *_relation(
        "expands_in", "forces", 3,
        _words(
            "expanding",
            "{subject} began to expand in {object}",
            "{subject} : début d’expansion ({object})",
            "{subject} to expand in {object}",
            "{subject} : s’étendre ({object})",
        ),
        _words(
            "expansion-ended",
            "{subject} ceased to expand in {object}",
            "{subject} : fin d’expansion ({object})",
        ),
    ),
    *_relation(
        "active_in", "forces", 3,
        _words(
            "became-active",
            "{subject} became active in {object}",
            "{subject} : début d’activité ({object})",
            "{subject} to be active in {object}",
            "{subject} : être actif ({object})",
        ),
        _words(
            "ceased-activity",
            "{subject} ceased to be active in {object}",
            "{subject} : fin d’activité ({object})",
        ),
    ),
    *_relation(
        "fights", "forces", 2,
        _words(
            "fighting-began",
            "{subject} began to fight {object}",
            "{subject} : début des combats contre {object}",
            "{subject} to fight {object}",
            "{subject} : combattre {object}",
        ),
        _words(
            "fighting-ended",
            "{subject} ceased to fight {object}",
            "{subject} : fin des combats contre {object}",
        ),
    ),
    *_relation(
        "merged_into", "forces", 2,
        _words(
            "merged",
            "{subject} merged into {object}",
            "{subject} : fusion ({object})",
            "{subject} to merge into {object}",
            "{subject} : fusion ({object})",
        ),
    ),
    *_relation(
        "split_from", "forces", 2,
        _words(
            "split",
            "{subject} split from {object}",
            "{subject} : scission de {object}",
            "{subject} to split from {object}",
            "{subject} : scission de {object}",
        ),
    ),
    *_relation(
        "succeeded", "forces", 2,
        _words(
            "succeeded",
            "{subject} took the place of {object}",
            "{subject} [a|ont] remplacé {object}",
            "{subject} to take the place of {object}",
            "{subject} : remplacer {object}",
        ),
    ),
    *_relation(
        "affiliated_with", "forces", 3,
        _words(
            "affiliated",
            "{subject} became affiliated with {object}",
            "{subject} : affiliation à {object}",
            "{subject} to be affiliated with {object}",
            "{subject} : affiliation à {object}",
        ),
        _words(
            "affiliation-ended",
            "{subject} ceased to be affiliated with {object}",
            "{subject} : fin de l’affiliation à {object}",
        ),
    ),
    *_relation(
        "views", "views", 2,
        _words(
            "view-taken",
            "{subject} came to view {object} as {after}",
            "{subject} [voit|voient] désormais {object} comme {after}",
        ),
        _words(
            "view-dropped",
            "{subject} ceased to view {object} as {before}",
            "{subject} ne [voit|voient] plus {object} comme {before}",
        ),
    ),
    *_relation(
        "agreed_with", "dealings", 2,
        _words(
            "agreement",
            "{subject} made an agreement with {object}",
            "{subject} : accord avec {object}",
            "{subject} to make an agreement with {object}",
            "{subject} : accord avec {object}",
        ),
    ),
    *_relation(
        "stopped_cooperation_with", "dealings", 2,
        _words(
            "cooperation-stopped",
            "{subject} stopped cooperation with {object}",
            "{subject} : fin de la coopération avec {object}",
            "{subject} to stop cooperation with {object}",
            "{subject} : cesser la coopération avec {object}",
        ),
    ),
    *_relation(
        "turned_away_from", "dealings", 2,
        _words(
            "turned-away",
            "{subject} turned away from {object}",
            "{subject} [s’est détourné|se sont détournés] de {object}",
            "{subject} to turn away from {object}",
            "{subject} : se détourner de {object}",
        ),
    ),
    *_relation(
        "recalled_envoy_from", "dealings", 3,
        _words(
            "envoy-recalled",
            "{subject} recalled its envoy from {object}",
            "{subject} : rappel de l’ambassadeur ({object})",
            "{subject} to recall its envoy from {object}",
            "{subject} : rappeler l’ambassadeur ({object})",
        ),
    ),
    *_relation(
        "backed_by", "dealings", 2,
        _words(
            "backing-began",
            "{subject} came to lean on {object}",
            "{subject} : début de l’appui de {object}",
            "{subject} to lean on {object}",
            "{subject} : appui de {object}",
        ),
        _words(
            "backing-ended",
            "{subject} ceased to lean on {object}",
            "{subject} : fin de l’appui de {object}",
        ),
    ),
    *_relation(
        "supplies", "dealings", 3,
        _words(
            "supply-began",
            "{subject} began to supply {object}",
            "{subject} : début des livraisons à {object}",
            "{subject} to supply {object}",
            "{subject} : livrer à {object}",
        ),
        _words(
            "supply-ended",
            "{subject} ceased to supply {object}",
            "{subject} : fin des livraisons à {object}",
        ),
    ),
    *_relation(
        "took_part_in", "events", 3,
        _words(
            "event",
            "{object}: {subject} ({detail})",
            "{object} : {subject} ({detail})",
            "{object}: {subject} ({detail})",
            "{object} : {subject} ({detail})",
        ),
    ),
    *_relation(
        "occurred_in", "events", 3,
        _words(
            "event-place",
            "{subject}, in {object}",
            "{subject} ({object})",
            "{subject}, in {object}",
            "{subject} ({object})",
        ),
    ),
)  # fmt: skip

OWN: tuple[Kind, ...] = (
    Kind(
        "relation-began",
        "other",
        4,
        "new: {told}",
        "nouveau : {told}",
        "the beginning of what any other kind of claim tells of",
        move="began",
    ),
    Kind(
        "relation-ended",
        "other",
        4,
        "ended: {told}",
        "terminé : {told}",
        "the end of what any other kind of claim tells of",
        move="ended",
    ),
    Kind(
        "view-reversed",
        "views",
        1,
        "{subject}: the view of {object} turned from {before} to {after}",
        "{subject} : {object}, de {before} à {after}",
        "a view of one sign that ended (or is no longer held) and one of another sign that began, of one holder, or of "
        "two governments of one country",
        "views",
        "turned",
    ),
    Kind(
        "view-kept",
        "views",
        4,
        "{told}, as before",
        "{told}, comme auparavant",
        "the same view under two governments of one country",
        "views",
        "turned",
    ),
    *(
        Kind(
            f"{group.name}-out-of-office",
            group.name,
            4,
            "over with its time in office: {told}",
            "terminé avec son mandat : {told}",
            "what claims of this group are taken to span a government's time in office, which ended",
            move="ended",
        )
        for group in GROUPS
        if group.name not in ("disputes", "record")
    ),
    Kind(
        "strength-revised",
        "forces",
        2,
        "{subject} in {object}: {before} by the sources of before, {after} by those of since",
        "{subject}, {object} : {before} selon les sources d’avant, {after} selon celles d’après",
        "the lowest and highest number that claims give of a force in a place, where both graphs have some",
    ),
    Kind(
        "retracted",
        "record",
        2,
        "No longer on record: {told}",
        "N’est plus consigné : {told}",
        "what claims told of in the first graph, and no claim that stands in the second",
    ),
    Kind(
        "newly-disputed",
        "disputes",
        2,
        "Sources clash: {told}",
        "Les sources se contredisent : {told}",
        "a dispute that only the second graph has",
    ),
    Kind(
        "dispute-judged",
        "disputes",
        2,
        "Judged {after} (before: {before}): {told}",
        "Jugement : {after} (auparavant : {before}) : {told}",
        "a dispute with another verdict, or another claim held to stand",
    ),
    Kind(
        "dispute-gone",
        "disputes",
        3,
        "No longer a clash: {told}",
        "Ne se contredisent plus : {told}",
        "a dispute that only the first graph has",
    ),
    Kind(
        "source-added",
        "record",
        3,
        "New source: {subject} ({detail})",
        "Nouvelle source : {subject} ({detail})",
        "a source that only the second graph has; its claims are in its evidence",
    ),
    Kind(
        "source-removed",
        "record",
        3,
        "Source no longer on record: {subject} ({detail})",
        "Source retirée : {subject} ({detail})",
        "a source that only the first graph has",
    ),
    Kind(
        "claim-added",
        "record",
        3,
        "New claim of a source that was there: {told}",
        "Nouvelle affirmation d’une source déjà consignée : {told}",
        "a claim that only the second graph has, of a source that both have",
    ),
    Kind(
        "claim-removed",
        "record",
        3,
        "Claim no longer on record: {told}",
        "Affirmation retirée : {told}",
        "a claim that only the first graph has, of a source that both have",
    ),
    Kind(
        "claim-deprecated",
        "record",
        2,
        "Now held to be wrong: {told}",
        "Tenu désormais pour faux : {told}",
        "a claim whose rank is deprecated in the second graph only",
    ),
    Kind(
        "claim-reinstated",
        "record",
        2,
        "No longer held to be wrong: {told}",
        "N’est plus tenu pour faux : {told}",
        "a claim whose rank is deprecated in the first graph only",
    ),
)

KINDS = {kind.name: kind for kind in (*RELATIONS, *OWN)}
GROUP_ORDER = tuple(group.name for group in GROUPS)


def kind_of(predicate: str, move: Move, role: str = "", event: str = "") -> Kind:
    """The kind of change that the beginning or end of what such claims tell of is."""
    for kind in RELATIONS:
        if kind.predicate == predicate and kind.move == move:
            if kind.roles and not (role in kind.roles and event in kind.events):
                continue
            return kind
    return KINDS["relation-began" if move == "began" else "relation-ended"]


def went(kind: Kind) -> str:
    """The kind of change that the end of the time in office of whoever it is said of is."""
    return f"{kind.group}-out-of-office"
