"""Numbers of forces: what claims give, before and after."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from graph.claims import Claim
from graph.diff.change import Amount, Change
from graph.diff.facts import Facts
from graph.diff.relations import Relation, standing

COUNTED = ("deployed_in", "has_strength")
LEFT = ("withdrew", "deployment-ended")


def amount_of(claims: Iterable[Claim]) -> Amount | None:
    """The lowest and the highest number that claims give; none where none gives any."""
    counted = [claim for claim in claims if _counts(claim)]
    lows, highs = (_bounds(counted, name) for name in ("quantity_low", "quantity_high"))
    texts = sorted({claim.text("quantity_text") for claim in counted if not _numbered(claim)} - {""})
    if not (lows or highs or texts):
        return None
    low, high = min(lows, default=None), max(highs, default=None)
    return Amount(
        low,
        high,
        low is not None and all(lows[low]),
        high is not None and all(highs[high]),
        "" if lows or highs else "; ".join(texts),
    )


def _bounds(claims: list[Claim], name: str) -> dict[float, list[bool]]:
    """Each number that claims give, with which of them say "about"."""
    out: dict[float, list[bool]] = {}
    for claim in claims:
        if (number := claim.number(name)) is not None:
            out.setdefault(number, []).append(bool(claim.props.get("approximate")))
    return out


def _numbered(claim: Claim) -> bool:
    return claim.number("quantity_low") is not None or claim.number("quantity_high") is not None


def _counts(claim: Claim) -> bool:
    return _numbered(claim) or bool(claim.text("quantity_text"))


def strengths(facts: Facts, found: list[Change]) -> Iterator[Change]:
    """Forces whose numbers differ, where nothing else is told of them.

    Of views of two days, the numbers told of days up to the first are compared with those told of days between them:
    that the number changed, nobody says; that another one is given, the sources do. Of graphs of the same time, all
    numbers of the one are compared with all of the other.
    """
    gone = {(c.subjects[0].id, c.objects[0].id) for c in found if c.kind in LEFT and c.stated and c.objects}
    told = {(c.subjects[0].id, c.objects[0].id if c.objects else "") for c in found if c.predicate in COUNTED}
    for relation in facts.relations:
        key = relation.key
        if key.predicate not in COUNTED or key.modality or key.said != "yes":
            continue
        if (key.subject, key.object) in told | gone:
            continue
        was, now = _sides(relation, facts)
        old, new = amount_of(was), amount_of(now)
        if old and new and _numbers(old) != _numbers(new):
            yield Change(
                kind="strength-revised",
                subjects=(facts.party(key.subject),),
                objects=facts.parties(key.object),
                predicate=key.predicate,
                learnt=not facts.in_time,
                disputed=any(bool(claim.props.get("disputed")) for claim in (*was, *now)),
                amounts=(old, new),
                evidence=facts.evidence(now),
                against=facts.evidence(was),
                covers=frozenset(thing for claim in relation.claims.values() for thing in facts.things_of(claim)),
            )


def _numbers(amount: Amount) -> tuple[object, ...]:
    return amount.low, amount.high, amount.text


def _sides(relation: Relation, facts: Facts) -> tuple[list[Claim], list[Claim]]:
    first, last = facts.first, facts.last
    if not facts.in_time or first is None or last is None:
        return [c for c in standing(relation.before) if _counts(c)], [c for c in standing(relation.after) if _counts(c)]
    days = {c.id: day for c in standing(relation.claims) if _counts(c) and (day := c.day("until_earliest"))}
    was = [relation.claims[id_] for id_, day in days.items() if day <= first]
    now = [relation.claims[id_] for id_, day in days.items() if first < day <= last]
    return was, now
