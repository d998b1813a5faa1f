"""What claims tell of, relation by relation, in the graph before and in the graph after."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from typing import NamedTuple

from graph.claims import ENDS, Claim
from graph.schema import CLAIMS
from graph.state import State

MODAL = {"allegation": "allegation", "plan": "plan", "fear": "fear"}
OF_A_COUNTRY = ("member_of", "withdrew_from", "announced_withdrawal_from", "founded", "suspended_from")
"""Of these a government's part is its country's: sources name now one, now the other."""


NOT_PARTNER = "not a partner"
"""What a denied partner comes to: a sign that no edge has."""


class Key(NamedTuple):
    """What claims of the same relation share. `said`: the sign of a view, else `yes` or `no`."""

    predicate: str
    subject: str
    object: str
    said: str
    modality: str
    role: str


@dataclass
class Relation:
    """The claims that tell of one relation, in each graph."""

    key: Key
    before: dict[str, Claim] = field(default_factory=dict)
    after: dict[str, Claim] = field(default_factory=dict)

    @property
    def claims(self) -> dict[str, Claim]:
        """All of them, as the graph after has them where it has."""
        return self.before | self.after

    def only_after(self) -> list[Claim]:
        """Claims that stand and that only the graph after has."""
        return [claim for id_, claim in self.after.items() if id_ not in self.before and stands(claim)]

    def only_before(self) -> list[Claim]:
        """Claims that stand and that only the graph before has."""
        return [claim for id_, claim in self.before.items() if id_ not in self.after and stands(claim)]


def stands(claim: Claim) -> bool:
    """Whether nobody has held the claim to be wrong."""
    return claim.props.get("rank") != "deprecated"


def standing(claims: dict[str, Claim]) -> list[Claim]:
    """The claims that stand."""
    return [claim for claim in claims.values() if stands(claim)]


def readable(state: State) -> dict[str, Claim]:
    """The claims whose subject, object and source are in the graph too, by id: a part of a graph may lack some."""
    ends: dict[str, dict[str, str]] = {}
    for edge in state.edges.values():
        if edge.type in ENDS and edge.end in state.nodes:
            ends.setdefault(edge.start, {})[ENDS[edge.type]] = edge.end
    found: dict[str, Claim] = {}
    for id_ in sorted(ends):
        node, has = state.nodes.get(id_), ends[id_]
        if node is None or node.kind != "Claim" or not {"subject", "source"} <= has.keys():
            continue
        predicate = CLAIMS.get(str(node.props.get("predicate")))
        if predicate and (not predicate.objects or not predicate.object_required or "object" in has):
            found[id_] = Claim(
                id_, has["subject"], has["source"], has.get("object"), has.get("holder"), has.get("speaker"), node.props
            )
    return found


def of_sides(before: tuple[dict[str, Claim], State], after: tuple[dict[str, Claim], State]) -> list[Relation]:
    """Every relation that the claims of two graphs tell of, by key."""
    found: dict[Key, Relation] = {}
    for side, (claims, state) in (("before", before), ("after", after)):
        for id_, claim in claims.items():
            key = key_of(claim, state)
            relation = found.setdefault(key, Relation(key))
            getattr(relation, side)[id_] = claim
    return [found[key] for key in sorted(found)]


def key_of(claim: Claim, state: State) -> Key:
    """The relation that a claim tells of."""
    subject = claim.subject
    if claim.predicate.name in OF_A_COUNTRY:
        country = state.nodes[subject].props.get("country")
        subject = str(country) if country in state.nodes else subject
    said = claim.sign or ("yes" if claim.affirmed else "no")
    if claim.predicate.name == "views" and not claim.sign:
        said = NOT_PARTNER
    role = claim.text("role") if claim.predicate.name == "took_part_in" else ""
    return Key(claim.predicate.name, subject, claim.object or "", said, MODAL.get(claim.modality, ""), role)


def begun(relation: Relation, day: date | None) -> list[Claim]:
    """The claims that tell of a beginning after the day of the view before; none where another knew of it before that.

    `day`: of that view; `None` where it is not known: then a claim that only the view after has began later.
    """
    found = [
        claim
        for claim in relation.only_after()
        if (since := claim.day("since_earliest")) and (day is None or since > day)
    ]
    if not found:
        return []
    first = min(since for claim in found if (since := claim.day("since_earliest")))
    return [] if any(told < first for told in _told(standing(relation.before), "since_latest")) else found


def over(relation: Relation, day: date | None) -> list[Claim]:
    """The claims that tell of an end before the day of the view after; none where another knows of it after that."""
    found = [
        claim
        for claim in relation.only_before()
        if (until := claim.day("until_latest")) and (day is None or until < day)
    ]
    if not found:
        return []
    last = max(until for claim in found if (until := claim.day("until_latest")))
    return [] if any(told > last for told in _told(standing(relation.after), "until_earliest")) else found


def first_told(relation: Relation, first: date, last: date) -> list[Claim]:
    """The claims that tell of a relation on some day between two days, where none may be of a day before them.

    What they tell of may have begun earlier: no claim says when.
    """
    whole = standing(relation.claims)
    if any(earliest_day(claim) <= first for claim in whole):
        return []
    return [claim for claim in standing(relation.after) if latest_day(claim) <= last]


def earliest_day(claim: Claim) -> date:
    """The first day of which a claim may be telling: of a state, that it held; of an event, that it had happened."""
    if claim.predicate.temporal == "event" and claim.modality not in ("plan", "fear"):
        return claim.day("since_latest") or date.max
    days = [day for day in (claim.day("since_latest"), claim.day("until_earliest")) if day]
    return min(days, default=date.max)


def latest_day(claim: Claim) -> date:
    """The last day by which it holds, or had happened, for sure."""
    if claim.predicate.temporal == "event" and claim.modality not in ("plan", "fear"):
        return claim.day("since_latest") or date.max
    until = claim.day("until_earliest")
    return max(until, claim.day("since_latest") or until) if until and until != date.max else date.max


def day_told(claims: Iterable[Claim], last: date | None) -> tuple[date, date] | None:
    """The last day of which a claim says that a state held, as the days that its precision leaves open."""
    spans = []
    for claim in claims:
        until, since = claim.day("until_earliest"), claim.day("since_latest")
        if until and since and until != date.max:
            # A stretch is known up to its end; a single date may mean any day of its month or year.
            day = min(until, last) if last and since < until else until
            spans.append((day, max(since, day)))
    return max(spans, default=None)


def _told(claims: Iterable[Claim], name: str) -> list[date]:
    return [day for claim in claims if (day := claim.day(name))]
