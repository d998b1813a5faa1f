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

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from datetime import date

from graph.claims import Claim
from graph.derive.edges import edge_type
from graph.diff import record
from graph.diff.absorb import absorbed
from graph.diff.change import Change, Span
from graph.diff.delta import Key as ThingKey
from graph.diff.facts import Facts
from graph.diff.kinds import Move, kind_of, went
from graph.diff.relations import Relation, begun, day_told, first_told, latest_day, over, standing
from graph.diff.strength import COUNTED, amount_of, strengths
from graph.diff.times import beginnings, ends
from graph.diff.turns import turned
from graph.state import State

TIMELESS = ("places",)
"""Categories of claims of which a first telling is no news: where a town lies, what a country has."""


def changes(before: State, after: State) -> list[Change]:
    """What changed from one graph to the other, the most important first; empty where nothing did.

    The graphs may be whole, of a part, as of days (`State.as_of` says which), as known on days, or of two facts
    folders. One change is one thing said of one subject: `grouped` puts together what is said of several.
    """
    facts = Facts(before, after)
    found = list(_of_relations(facts))
    found = list(turned(absorbed(found, facts), facts))
    found.extend(strengths(facts, found))
    found.extend(record.disputes(facts))
    found.extend(record.sources(facts))
    found.extend(record.claims(facts, found))
    return sorted(found, key=lambda change: change.order)


def grouped(found: Iterable[Change]) -> list[Change]:
    """Changes that differ only in their subject, as one: three countries that leave a bloc on the same day.

    Then those of one subject that differ only in their object: whom a new government views as a partner.
    """
    by_subject = _merged(found, lambda change: change.objects)
    alone = [change for change in by_subject if len(change.subjects) == 1 and change.objects]
    whole = [change for change in by_subject if not (len(change.subjects) == 1 and change.objects)]
    return sorted((*whole, *_merged(alone, lambda change: change.subjects)), key=lambda change: change.order)


def _merged(found: Iterable[Change], of: Callable[[Change], object]) -> list[Change]:
    out: dict[tuple[object, ...], Change] = {}
    for change in found:
        same = (
            change.kind, of(change), change.predicate, change.sign, change.denied, change.modality, change.told,
            change.learnt, change.when, change.grade, change.disputed, change.before, change.after, change.detail,
            change.amounts, change.office, bool(change.voices), change.holders,
            None if change.office or change.when else change.last_told,
        )  # fmt: skip
        alone = change.of.group in ("record", "disputes") or change.amounts != (None, None)
        key = (*same, len(out)) if alone else same
        out[key] = out[key].joined(change) if key in out else change
    return list(out.values())


def _of_relations(facts: Facts) -> Iterator[Change]:
    for relation in facts.relations:
        in_time = list(_in_time(relation, facts)) if facts.in_time else []
        yield from in_time or _on_record(relation, facts)


def _in_time(relation: Relation, facts: Facts) -> Iterator[Change]:
    first, last = facts.first, facts.last
    assert first is not None
    assert last is not None
    if claims := begun(relation, first):
        # One and the same may come to power twice, in two offices.
        roles = {claim.text("role") for claim in claims} if relation.key.predicate == "governs" else {""}
        for role in sorted(roles):
            mine = [claim for claim in claims if claim.text("role") == role] if len(roles) > 1 else claims
            yield from _began(relation, mine, facts, last)
    elif claims := over(relation, last):
        yield _ended(relation, claims, facts, first)
    elif claims := first_told(relation, first, last):
        change = _change(relation, claims, facts, told=True)
        if change.of.name == "relation-began" and claims[0].predicate.category in TIMELESS:
            return
        if _is_event(claims[0]):
            change = replace(change, told=False, when=beginnings(claims))
        yield replace(change, grade="possible")


def _is_event(claim: Claim) -> bool:
    return claim.predicate.temporal == "event" and claim.modality not in ("plan", "fear")


def _began(relation: Relation, claims: list[Claim], facts: Facts, last: date) -> Iterator[Change]:
    event, office = _is_event(claims[0]), facts.took_office(relation.key.subject)
    # Claims that give no beginning still narrow it: what had happened by a day began before it.
    told = standing(relation.after) if event else claims
    change = _change(relation, told, facts, when=beginnings(told))
    if not event and relation.key.predicate != "governs" and office:
        told = [claim for claim in claims if claim.day("since_earliest") == office]
        if len(told) == len(claims):
            # It is taken to span the time in office: that it began on the first day, nobody says.
            if any(latest_day(claim) <= last for claim in claims):
                yield replace(change, told=True, office=office, when=())
            return
    late = all((claim.day("since_latest") or date.max) > last for claim in claims)
    yield replace(change, grade="possible" if late else "certain")


def _ended(relation: Relation, claims: list[Claim], facts: Facts, first: date) -> Change:
    change = _change(relation, claims, facts, move="ended", when=ends(claims))
    office = facts.left_office(relation.key.subject)
    if relation.key.predicate != "governs" and office and all(c.day("until_latest") == office for c in claims):
        return replace(change, kind=went(change.of), office=office, when=())
    early = all((claim.day("until_earliest") or date.min) < first for claim in claims)
    return replace(change, grade="possible" if early else "certain")


def _on_record(relation: Relation, facts: Facts) -> Iterator[Change]:
    """What claims that are new, or gone, or no longer held to be right, make of a relation."""
    before, after = standing(relation.before), standing(relation.after)
    if facts.in_time:
        after = [claim for claim in after if claim.source not in facts.before.nodes]
        before = [claim for claim in before if claim.source not in facts.after.nodes]
    if after and not standing(relation.before):
        told = not _is_event(after[0])
        yield _change(relation, after, facts, told=told, learnt=True, when=() if told else beginnings(after))
    elif before and not standing(relation.after):
        told = not _is_event(before[0])
        change = _change(relation, before, facts, told=told, learnt=True, when=() if told else beginnings(before))
        yield replace(change, kind="retracted")


def _change(
    relation: Relation,
    claims: list[Claim],
    facts: Facts,
    *,
    move: Move = "began",
    told: bool = False,
    learnt: bool = False,
    when: tuple[Span, ...] = (),
) -> Change:
    key = relation.key
    of = kind_of(key.predicate, move, key.role, facts.event(key.object))
    sign = key.said if key.said not in ("yes", "no") else ""
    began = move == "began"
    return Change(
        kind=of.name,
        subjects=(facts.party(key.subject),),
        objects=facts.parties(key.object),
        predicate=key.predicate,
        sign=sign,
        denied=key.said == "no",
        modality=key.modality or ("assessment" if {claim.modality for claim in claims} == {"assessment"} else "fact"),
        told=told,
        learnt=learnt,
        when=when,
        last_told=day_told(claims, facts.last) if began else None,
        disputed=any(bool(claim.props.get("disputed")) for claim in claims),
        before="" if began else sign,
        after=sign if began else "",
        detail=key.role or facts.detail(claims),
        amounts=(None, amount_of(claims)) if key.predicate in COUNTED and began else (None, None),
        voices=facts.voices(claims, key.subject),
        evidence=facts.evidence(claims),
        clashes=facts.clashes(claims),
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
