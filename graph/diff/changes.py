"""From two graphs to a list of changes.

Two graphs differ in time (as-of views of two days: something began, ended, turned) or in what is on record (a source,
a claim, a judgement that only one has). What claims tell of is compared relation by relation (`graph.diff.relations`):

- *began*: a claim that stands places the beginning after the first day, and no other knows of it from before that;
- *ended*: likewise before the second day;
- *first told of* (`told`): the first day of which a claim says that it held lies between the two; when it began, nobody
  says, so it may have been there before;
- everything else is no change: a claim of 2022 and one of 2025 that say the same leave nothing to tell.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date

from graph.claims import Claim
from graph.derive.edges import edge_type
from graph.diff import record
from graph.diff.change import Change
from graph.diff.delta import Key as ThingKey
from graph.diff.facts import Facts
from graph.diff.kinds import kind_of
from graph.diff.relations import Relation, begun, first_told, over, relations, standing
from graph.diff.strength import amount_of, strengths
from graph.diff.times import beginnings, ends
from graph.diff.turns import turned
from graph.state import State


def changes(before: State, after: State) -> list[Change]:
    """What changed from one graph to the other, the most important first; empty where nothing did.

    The graphs may be whole, of a part, as of days (`State.as_of` says which), as known on days, or of two facts
    folders. One change is one thing said of one subject: `grouped` puts together what is said of several.
    """
    facts = Facts(before, after)
    found = list(_of_relations(facts))
    found = list(turned(found, facts))
    found.extend(strengths(facts, found))
    found.extend(record.disputes(facts))
    found.extend(record.sources(facts, found))
    found.extend(record.claims(facts, found))
    return sorted(found, key=lambda change: change.order)


def grouped(found: Iterable[Change]) -> list[Change]:
    """Changes that differ only in their subject, as one: three countries that leave a bloc on the same day."""
    out: dict[tuple[object, ...], Change] = {}
    for change in found:
        same = (
            change.kind, change.object, change.predicate, change.sign, change.denied, change.modality, change.told,
            change.learnt, change.when, change.grade, change.disputed, change.before, change.after, change.detail,
            change.amounts, change.office, change.voice,
        )  # fmt: skip
        alone = change.of.group in ("record", "disputes") or change.holders or change.amounts != (None, None)
        key = (*same, len(out)) if alone else same
        out[key] = out[key].joined(change) if key in out else change
    return sorted(out.values(), key=lambda change: change.order)


def _of_relations(facts: Facts) -> Iterator[Change]:
    for relation in relations(facts.before, facts.after):
        change = _in_time(relation, facts) if facts.in_time else None
        change = change or _on_record(relation, facts)
        if change:
            yield change


def _in_time(relation: Relation, facts: Facts) -> Change | None:
    if claims := begun(relation, facts.first):
        return _began(relation, claims, facts)
    if claims := over(relation, facts.last):
        return _ended(relation, claims, facts)
    if claims := first_told(relation, facts.first):
        event = claims[0].predicate.temporal == "event"
        change = _change(relation, claims, facts, told=not event, when=beginnings(claims) if event else ())
        return replace(change, grade="possible")
    return None


def _began(relation: Relation, claims: list[Claim], facts: Facts) -> Change:
    # Claims that give no beginning still narrow it: what had happened by a day began before it.
    same = standing(relation.after)
    event = claims[0].predicate.temporal == "event"
    change = _change(relation, same, facts, when=beginnings(same if event else claims))
    office = facts.took_office(relation.key.subject)
    if relation.key.predicate == "views" and office and all(c.day("since_earliest") == office for c in claims):
        # The view is taken to span the time in office: that it was taken on the first day, nobody says.
        return replace(change, told=True, office=office, when=())
    known = facts.last
    late = known is not None and all((c.day("since_latest") or date.max) > known for c in claims)
    return replace(change, grade="possible" if late else "certain")


def _ended(relation: Relation, claims: list[Claim], facts: Facts) -> Change:
    change = _change(relation, claims, facts, move="ended", when=ends(claims))
    office = facts.left_office(relation.key.subject)
    if relation.key.predicate == "views" and office and all(c.day("until_latest") == office for c in claims):
        return replace(change, office=office, when=())
    known = facts.first
    early = known is not None and all((c.day("until_earliest") or date.min) < known for c in claims)
    return replace(change, grade="possible" if early else "certain")


def _on_record(relation: Relation, facts: Facts) -> Change | None:
    """What claims that are new, or gone, or no longer held to be right, make of a relation."""
    before, after = standing(relation.before), standing(relation.after)
    if facts.in_time:
        after = [claim for claim in after if claim.source not in facts.before.nodes]
        before = [claim for claim in before if claim.source not in facts.after.nodes]
    if after and not standing(relation.before):
        event = after[0].predicate.temporal == "event"
        return _change(relation, after, facts, told=not event, learnt=True, when=beginnings(after))
    if before and not standing(relation.after):
        event = before[0].predicate.temporal == "event"
        change = _change(relation, before, facts, told=not event, learnt=True, when=beginnings(before))
        return replace(change, kind="retracted")
    return None


def _change(
    relation: Relation,
    claims: list[Claim],
    facts: Facts,
    *,
    move: str = "began",
    told: bool = False,
    learnt: bool = False,
    when: tuple[tuple[date | None, date | None], ...] = (),
) -> Change:
    key = relation.key
    of = kind_of(key.predicate, "ended" if move == "ended" else "began", key.role, facts.event(key.object))
    modalities = {claim.modality for claim in claims}
    sign = key.said if key.said not in ("yes", "no") else ""
    denied = key.said == "no"
    return Change(
        kind=of.name,
        subjects=(facts.party(key.subject),),
        object=facts.party(key.object) if key.object else None,
        predicate=key.predicate,
        sign=sign,
        denied=denied,
        modality=key.modality or ("assessment" if modalities == {"assessment"} else "fact"),
        told=told,
        learnt=learnt,
        when=when,
        last_told=None if move == "ended" else facts.last_told(claims),
        disputed=any(claim.props.get("disputed") for claim in claims),
        before=sign if move == "ended" else "",
        after="" if move == "ended" else sign,
        detail=key.role or facts.detail(claims),
        amounts=(None, amount_of(claims)) if key.predicate == "deployed_in" and move != "ended" else (None, None),
        voice=facts.voice(claims, key.subject),
        evidence=facts.evidence(claims, relation),
        covers=frozenset(_covers(relation, facts)),
    )


def _covers(relation: Relation, facts: Facts) -> Iterator[ThingKey]:
    for claim in relation.claims.values():
        yield from facts.things_of(claim)
        type_ = edge_type(claim)
        if type_ and claim.object:
            yield "edge", type_, f"{type_}:{claim.subject}:{claim.object}"
            if type_ == "DEPLOYED_IN":
                node = f"deployment-{claim.subject}-{claim.object}"
                yield "node", "Deployment", node
                yield "edge", "OF_FORCE", f"{node}:{claim.subject}"
                yield "edge", "LOCATED_AT", f"{node}:{claim.object}"
