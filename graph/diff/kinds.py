"""The kinds of change, declared once: what each is called, what it is computed from, how much it matters.

Sentences, the headings of every output and the table in `docs/diff.md` come from here. `{subject}` and `{O}` stand for
names with their articles, `{o}` for one without, `{de O}`, `{à O}`, `{dans O}` for one with a French preposition;
`[was|were]` is one of the two by how many subjects there are, `[|e|s|es]` one of four by their gender too. What a claim
says of the present ("is a member of") has its words in the report.
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
        "{subject} seized power in {O}", "{subject} [a|ont] pris le pouvoir lors {de O}",
    ),
    _event(
        "ousted", ("ousted",), ("coup",),
        "{subject} [was|were] overthrown in {O}",
        "{subject} [a été renversé|a été renversée|ont été renversés|ont été renversées] lors {de O}",
    ),
    *_relation(
        "governs", "power", 1,
        _words(
            "took-office",
            "{subject} came to power in {O}",
            "{subject} [est arrivé|est arrivée|sont arrivés|sont arrivées] au pouvoir {dans O}",
            "{subject} to govern {O}",
            "{subject} : gouverner {O}",
        ),
        _words(
            "left-office",
            "{subject} ceased to govern {O}",
            "{subject} [a|ont] cessé de gouverner {O}",
        ),
    ),
    *_relation(
        "heads", "power", 3,
        _words(
            "took-lead",
            "{subject} took the lead of {O}",
            "{subject} [a|ont] pris la tête {de O}",
            "{subject} to lead {O}",
            "{subject} : prendre la tête {de O}",
        ),
        _words(
            "gave-up-lead",
            "{subject} ceased to lead {O}",
            "{subject} [a|ont] quitté la tête {de O}",
        ),
    ),
    *_relation(
        "founded", "blocs", 1,
        _words(
            "founded",
            "{subject} formed {O}",
            "{subject} [a|ont] formé {O}",
            "{subject} to form {O}",
            "{subject} : former {O}",
        ),
    ),
    *_relation(
        "member_of", "blocs", 1,
        _words(
            "joined",
            "{subject} became [a member|members] of {O}",
            "{subject} [est devenu|est devenue|sont devenus|sont devenues] membre[|s] {de O}",
            "{subject} to be [a member|members] of {O}",
            "{subject} : être membre[|s] {de O}",
        ),
        _words(
            "membership-ended",
            "{subject} ceased to be [a member|members] of {O}",
            "{subject} [a|ont] cessé d’être membre[|s] {de O}",
        ),
    ),
    *_relation(
        "withdrew_from", "blocs", 1,
        _words(
            "left",
            "{subject} left {O}",
            "{subject} [a|ont] quitté {O}",
            "{subject} to leave {O}",
            "{subject} : quitter {O}",
        ),
    ),
    *_relation(
        "announced_withdrawal_from", "blocs", 2,
        _words(
            "announced-exit",
            "{subject} announced leaving {O}",
            "{subject} [a|ont] annoncé quitter {O}",
            "{subject} to announce leaving {O}",
            "{subject} : annoncer quitter {O}",
        ),
    ),
    *_relation(
        "suspended_from", "blocs", 2,
        _words(
            "suspended",
            "{subject} [was|were] suspended from {O}",
            "{subject} [a été suspendu|a été suspendue|ont été suspendus|ont été suspendues] {de O}",
            "{subject} to be suspended from {O}",
            "{subject} : être suspendu[|e|s|es] {de O}",
        ),
        _words(
            "readmitted",
            "{subject} ceased to be suspended from {O}",
            "{subject} [a|ont] cessé d’être suspendu[|e|s|es] {de O}",
        ),
    ),
    *_relation(
        "sanctions", "blocs", 2,
        _words(
            "sanctioned",
            "{subject} put sanctions on {O}",
            "{subject} [a|ont] pris des sanctions contre {O}",
            "{subject} to put sanctions on {O}",
            "{subject} : prendre des sanctions contre {O}",
        ),
        _words(
            "sanctions-lifted",
            "{subject} ended sanctions on {O}",
            "{subject} [a|ont] levé des sanctions contre {O}",
        ),
    ),
    *_relation(
        "allied_with", "blocs", 2,
        _words(
            "allied",
            "{subject} allied with {O}",
            "{subject} [s’est allié|s’est alliée|se sont alliés|se sont alliées] {à O}",
            "{subject} to ally with {O}",
            "{subject} : s’allier {à O}",
        ),
        _words(
            "alliance-ended",
            "{subject} ended the alliance with {O}",
            "{subject} [a|ont] mis fin à l’alliance avec {O}",
        ),
    ),
    *_relation(
        "deployed_in", "forces", 1,
        _words(
            "deployed",
            "{subject} deployed in {O}",
            "{subject} [s’est déployé|s’est déployée|se sont déployés|se sont déployées] {dans O}",
            "{subject} to deploy in {O}",
            "{subject} : se déployer {dans O}",
        ),
        _words(
            "deployment-ended",
            "{subject} ceased to be deployed in {O}",
            "{subject} [a|ont] cessé d’être déployé[|e|s|es] {dans O}",
        ),
    ),
    *_relation(
        "withdrew_forces_from", "forces", 1,
        _words(
            "withdrew",
            "{subject} withdrew from {O}",
            "{subject} [s’est retiré|s’est retirée|se sont retirés|se sont retirées] {de O}",
            "{subject} to withdraw from {O}",
            "{subject} : se retirer {de O}",
        ),
    ),
    *_relation(
        "sent", "forces", 2,
        _words(
            "sent",
            "{subject} sent {O}",
            "{subject} [a|ont] envoyé {O}",
            "{subject} to send {O}",
            "{subject} : envoyer {O}",
        ),
    ),
    *_relation(
        "hired", "forces", 2,
        _words(
            "hired",
            "{subject} hired {O}",
            "{subject} [a|ont] engagé {O}",
            "{subject} to hire {O}",
            "{subject} : engager {O}",
        ),
        _words(
            "contract-ended",
            "{subject} ceased to hire {O}",
            "{subject} [a|ont] cessé d’employer {O}",
        ),
    ),
    *_relation(
        "keeps_bases_in", "forces", 2,
        _words(
            "bases-opened",
            "{subject} opened bases in {O}",
            "{subject} [a|ont] ouvert des bases {dans O}",
            "{subject} to keep bases in {O}",
            "{subject} : garder des bases {dans O}",
        ),
        _words(
            "bases-closed",
            "{subject} ceased to keep bases in {O}",
            "{subject} [a|ont] cessé de garder des bases {dans O}",
        ),
    ),
    *_relation(
        "expands_in", "forces", 3,
        _words(
            "expanding",
            "{subject} began to expand in {O}",
            "{subject} [a|ont] commencé à s’étendre {dans O}",
            "{subject} to expand in {O}",
            "{subject} : s’étendre {dans O}",
        ),
        _words(
            "expansion-ended",
            "{subject} ceased to expand in {O}",
            "{subject} [a|ont] cessé de s’étendre {dans O}",
        ),
    ),
    *_relation(
        "active_in", "forces", 3,
        _words(
            "became-active",
            "{subject} became active in {O}",
            "{subject} [est devenu actif|est devenue active|sont devenus actifs|sont devenues actives] {dans O}",
            "{subject} to be active in {O}",
            "{subject} : être [actif|active|actifs|actives] {dans O}",
        ),
        _words(
            "ceased-activity",
            "{subject} ceased to be active in {O}",
            "{subject} [a|ont] cessé d’être [actif|active|actifs|actives] {dans O}",
        ),
    ),
    *_relation(
        "fights", "forces", 2,
        _words(
            "fighting-began",
            "{subject} began to fight {O}",
            "{subject} [a|ont] commencé à combattre {O}",
            "{subject} to fight {O}",
            "{subject} : combattre {O}",
        ),
        _words(
            "fighting-ended",
            "{subject} ceased to fight {O}",
            "{subject} [a|ont] cessé de combattre {O}",
        ),
    ),
    *_relation(
        "merged_into", "forces", 2,
        _words(
            "merged",
            "{subject} merged into {O}",
            "{subject} [a|ont] rejoint par fusion {O}",
            "{subject} to merge into {O}",
            "{subject} : rejoindre par fusion {O}",
        ),
    ),
    *_relation(
        "split_from", "forces", 2,
        _words(
            "split",
            "{subject} split from {O}",
            "{subject} [a|ont] fait scission {de O}",
            "{subject} to split from {O}",
            "{subject} : faire scission {de O}",
        ),
    ),
    *_relation(
        "succeeded", "forces", 2,
        _words(
            "succeeded",
            "{subject} took the place of {O}",
            "{subject} [a|ont] pris la place {de O}",
            "{subject} to take the place of {O}",
            "{subject} : prendre la place {de O}",
        ),
    ),
    *_relation(
        "affiliated_with", "forces", 3,
        _words(
            "affiliated",
            "{subject} became affiliated with {O}",
            "{subject} [s’est affilié|s’est affiliée|se sont affiliés|se sont affiliées] {à O}",
            "{subject} to be affiliated with {O}",
            "{subject} : être affilié[|e|s|es] {à O}",
        ),
        _words(
            "affiliation-ended",
            "{subject} ceased to be affiliated with {O}",
            "{subject} [a|ont] cessé d’être affilié[|e|s|es] {à O}",
        ),
    ),
    *_relation(
        "views", "views", 2,
        _words(
            "view-taken",
            "{subject} came to see {O} as {after}",
            "{subject} [a|ont] commencé à considérer {O} comme {after}",
        ),
        _words(
            "view-dropped",
            "{subject} ceased to see {O} as {before}",
            "{subject} [a|ont] cessé de considérer {O} comme {before}",
        ),
    ),
    *_relation(
        "agreed_with", "dealings", 2,
        _words(
            "agreement",
            "{subject} made an agreement with {O}",
            "{subject} [a|ont] conclu un accord avec {O}",
            "{subject} to make an agreement with {O}",
            "{subject} : conclure un accord avec {O}",
        ),
    ),
    *_relation(
        "stopped_cooperation_with", "dealings", 2,
        _words(
            "cooperation-stopped",
            "{subject} stopped cooperation with {O}",
            "{subject} [a|ont] cessé la coopération avec {O}",
            "{subject} to stop cooperation with {O}",
            "{subject} : cesser la coopération avec {O}",
        ),
    ),
    *_relation(
        "turned_away_from", "dealings", 2,
        _words(
            "turned-away",
            "{subject} turned away from {O}",
            "{subject} [s’est détourné|s’est détournée|se sont détournés|se sont détournées] {de O}",
            "{subject} to turn away from {O}",
            "{subject} : se détourner {de O}",
        ),
    ),
    *_relation(
        "recalled_envoy_from", "dealings", 3,
        _words(
            "envoy-recalled",
            "{subject} recalled [its|their] envoy from {O}",
            "{subject} [a|ont] rappelé [son|leur] ambassadeur {dans O}",
            "{subject} to recall [its|their] envoy from {O}",
            "{subject} : rappeler [son|leur] ambassadeur {dans O}",
        ),
    ),
    *_relation(
        "backed_by", "dealings", 2,
        _words(
            "backing-began",
            "{subject} came to lean on {O}",
            "{subject} [a|ont] commencé à s’appuyer sur {O}",
            "{subject} to lean on {O}",
            "{subject} : s’appuyer sur {O}",
        ),
        _words(
            "backing-ended",
            "{subject} ceased to lean on {O}",
            "{subject} [a|ont] cessé de s’appuyer sur {O}",
        ),
    ),
    *_relation(
        "supplies", "dealings", 3,
        _words(
            "supply-began",
            "{subject} began to supply {O}",
            "{subject} [a|ont] commencé à livrer {à O}",
            "{subject} to supply {O}",
            "{subject} : livrer {à O}",
        ),
        _words(
            "supply-ended",
            "{subject} ceased to supply {O}",
            "{subject} [a|ont] cessé de livrer {à O}",
        ),
    ),
    *_relation(
        "took_part_in", "events", 3,
        _words(
            "event",
            "{o}: {subject} ({detail})",
            "{o} : {subject} ({detail})",
            "{o}: {subject} ({detail})",
            "{o} : {subject} ({detail})",
        ),
    ),
    *_relation(
        "occurred_in", "events", 3,
        _words(
            "event-place",
            "{subject} happened in {O}",
            "{subject} [a|ont] eu lieu {dans O}",
            "{subject} to happen in {O}",
            "{subject} : avoir lieu {dans O}",
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
        "{subject}: the view of {O} turned from {before} to {after}",
        "{subject} : {O}, de {before} à {after}",
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
            "over with the time in office: {told}",
            "terminé avec le mandat : {told}",
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
        "{subject} in {O}: {before} by the sources of before, {after} by those of since",
        "{subject} {dans O} : {before} selon les sources d’avant, {after} selon celles d’après",
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
