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
    had one of these parts in one of these kinds of event. `importance`: 1 before 2 before 3, within all groups.
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


def _relation(
    predicate: str,
    group: str,
    importance: int,
    began: tuple[str, str, str] | None,
    ended: tuple[str, str, str] | None = None,
) -> list[Kind]:
    """The kinds of a kind of claim: (name, words, French words) of its beginning and of its end."""
    moves: list[tuple[Move, tuple[str, str, str] | None]] = [("began", began), ("ended", ended)]
    return [
        Kind(
            name,
            group,
            importance,
            words,
            words_fr,
            f"`{predicate}` claims that tell of its {'beginning' if move == 'began' else 'end'}",
            predicate,
            move,
        )
        for move, given in moves
        if given
        for name, words, words_fr in (given,)
    ]


def _event(name: str, roles: tuple[str, ...], events: tuple[str, ...], words: tuple[str, str]) -> Kind:
    told = f"`took_part_in` claims with the role {' or '.join(roles)}, of a {' or '.join(events)}"
    return Kind(name, "power", 1, *words, told, "took_part_in", "began", roles, events)


RELATIONS: tuple[Kind, ...] = (
    _event(
        "seized-power",
        ("took power", "leader"),
        ("coup",),
        ("{subject} seized power: {object}", "{subject} [a|ont] pris le pouvoir : {object}"),
    ),
    _event(
        "ousted",
        ("ousted",),
        ("coup",),
        ("{subject} [was|were] overthrown: {object}", "{subject} [a|ont] été renversé(s) : {object}"),
    ),
    *_relation(
        "governs",
        "power",
        1,
        ("took-office", "{subject} came to power in {object}", "{subject} [est arrivé|sont arrivés] au pouvoir : {object}"),
        ("left-office", "{subject} ceased to govern {object}", "{subject} [a|ont] cessé de gouverner : {object}"),
    ),
    *_relation(
        "heads",
        "power",
        3,
        ("took-lead", "{subject} took the lead of {object}", "{subject} [a|ont] pris la tête : {object}"),
        ("gave-up-lead", "{subject} ceased to lead {object}", "{subject} [a|ont] cessé de diriger : {object}"),
    ),
    *_relation("founded", "blocs", 1, ("founded", "{subject} formed {object}", "{subject} [a|ont] formé {object}")),
    *_relation(
        "member_of",
        "blocs",
        1,
        ("joined", "{subject} became [a member|members] of {object}", "{subject} [est devenu membre|sont devenus membres] de {object}"),
        ("membership-ended", "{subject} ceased to be [a member|members] of {object}", "{subject} [a cessé d’être membre|ont cessé d’être membres] de {object}"),
    ),
    *_relation("withdrew_from", "blocs", 1, ("left", "{subject} left {object}", "{subject} [a|ont] quitté {object}")),
    *_relation(
        "announced_withdrawal_from",
        "blocs",
        2,
        ("announced-exit", "{subject} announced leaving {object}", "{subject} [a|ont] annoncé quitter {object}"),
    ),
    *_relation(
        "suspended_from",
        "blocs",
        2,
        ("suspended", "{subject} [was|were] suspended from {object}", "{subject} [a été suspendu|ont été suspendus] de {object}"),
        ("readmitted", "{subject}: the suspension from {object} ended", "{subject} : la suspension de {object} a pris fin"),
    ),
    *_relation(
        "sanctions",
        "blocs",
        2,
        ("sanctioned", "{subject} put sanctions on {object}", "{subject} [a|ont] sanctionné {object}"),
        ("sanctions-lifted", "{subject}: sanctions on {object} ended", "{subject} : les sanctions contre {object} ont pris fin"),
    ),
    *_relation(
        "allied_with",
        "blocs",
        2,
        ("allied", "{subject} allied with {object}", "{subject} [s’est allié|se sont alliés] à {object}"),
        ("alliance-ended", "{subject}: the alliance with {object} ended", "{subject} : l’alliance avec {object} a pris fin"),
    ),
    *_relation(
        "deployed_in",
        "forces",
        1,
        ("deployed", "{subject} deployed in {object}", "{subject} : déploiement, {object}"),
        ("deployment-ended", "{subject}: the deployment in {object} ended", "{subject} : fin du déploiement, {object}"),
    ),
    *_relation(
        "withdrew_forces_from",
        "forces",
        1,
        ("withdrew", "{subject} withdrew from {object}", "{subject} : retrait de {object}"),
    ),
    *_relation("sent", "forces", 2, ("sent", "{subject} sent {object}", "{subject} [a|ont] envoyé {object}")),
    *_relation(
        "hired",
        "forces",
        2,
        ("hired", "{subject} hired {object}", "{subject} [a|ont] engagé {object}"),
        ("contract-ended", "{subject} no longer hired {object}", "{subject} [n’a|n’ont] plus engagé {object}"),
    ),
    *_relation(
        "keeps_bases_in",
        "forces",
        2,
        ("bases-opened", "{subject} opened bases in {object}", "{subject} [a|ont] ouvert des bases : {object}"),
        ("bases-closed", "{subject} gave up bases in {object}", "{subject} [a|ont] fermé des bases : {object}"),
    ),
    *_relation(
        "expands_in",
        "forces",
        3,
        ("expanding", "{subject} began to expand in {object}", "{subject} : début d’expansion, {object}"),
        ("expansion-ended", "{subject} ceased to expand in {object}", "{subject} : fin d’expansion, {object}"),
    ),
    *_relation(
        "active_in",
        "forces",
        3,
        ("became-active", "{subject} became active in {object}", "{subject} : début d’activité, {object}"),
        ("ceased-activity", "{subject} ceased to be active in {object}", "{subject} : fin d’activité, {object}"),
    ),
    *_relation(
        "fights",
        "forces",
        2,
        ("fighting-began", "{subject} began to fight {object}", "{subject} : début des combats contre {object}"),
        ("fighting-ended", "{subject} ceased to fight {object}", "{subject} : fin des combats contre {object}"),
    ),
    *_relation("merged_into", "forces", 2, ("merged", "{subject} merged into {object}", "{subject} : fusion dans {object}")),
    *_relation(
        "split_from", "forces", 2, ("split", "{subject} split from {object}", "{subject} : scission de {object}")
    ),
    *_relation(
        "succeeded",
        "forces",
        2,
        ("succeeded", "{subject} took the place of {object}", "{subject} [a|ont] remplacé {object}"),
    ),
    *_relation(
        "affiliated_with",
        "forces",
        3,
        ("affiliated", "{subject} joined the network of {object}", "{subject} : ralliement à {object}"),
        ("affiliation-ended", "{subject} left the network of {object}", "{subject} : fin du ralliement à {object}"),
    ),
    *_relation(
        "views",
        "views",
        2,
        ("view-taken", "{subject} came to view {object} as {after}", "{subject} [en est venu|en sont venus] à voir {object} comme {after}"),
        ("view-dropped", "{subject} ceased to view {object} as {before}", "{subject} [a|ont] cessé de voir {object} comme {before}"),
    ),
    *_relation(
        "agreed_with",
        "dealings",
        2,
        ("agreement", "{subject} made an agreement with {object}", "{subject} [a|ont] conclu un accord avec {object}"),
    ),
    *_relation(
        "stopped_cooperation_with",
        "dealings",
        2,
        ("cooperation-stopped", "{subject} stopped cooperation with {object}", "{subject} [a|ont] cessé la coopération avec {object}"),
    ),
    *_relation(
        "turned_away_from",
        "dealings",
        2,
        ("turned-away", "{subject} turned away from {object}", "{subject} [s’est détourné|se sont détournés] de {object}"),
    ),
    *_relation(
        "recalled_envoy_from",
        "dealings",
        3,
        ("envoy-recalled", "{subject} recalled its envoy from {object}", "{subject} [a|ont] rappelé son représentant : {object}"),
    ),
    *_relation(
        "backed_by",
        "dealings",
        2,
        ("backing-began", "{subject} came to lean on {object}", "{subject} : début de l’appui de {object}"),
        ("backing-ended", "{subject} ceased to lean on {object}", "{subject} : fin de l’appui de {object}"),
    ),
    *_relation(
        "supplies",
        "dealings",
        3,
        ("supply-began", "{subject} began to supply {object}", "{subject} : début des livraisons, {object}"),
        ("supply-ended", "{subject} ceased to supply {object}", "{subject} : fin des livraisons, {object}"),
    ),
    *_relation(
        "took_part_in",
        "events",
        3,
        ("event", "{object}: {subject} ({detail})", "{object} : {subject} ({detail})"),
    ),
    *_relation(
        "occurred_in", "events", 3, ("event-place", "{subject}, in {object}", "{subject} : {object}")
    ),
)  # fmt: skip

OWN: tuple[Kind, ...] = (
    Kind(
        "relation-began",
        "other",
        4,
        "since then: {told}",
        "depuis lors : {told}",
        "the beginning of what any other kind of claim tells of",
        move="began",
    ),
    Kind(
        "relation-ended",
        "other",
        4,
        "no longer: {told}",
        "n’est plus : {told}",
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
        "strength-revised",
        "forces",
        2,
        "{subject} in {object}: told of as {before} before, {after} now",
        "{subject}, {object} : {before} auparavant, {after} maintenant",
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
