"""Disputes: pairs of claims that cannot both stand. Candidates, until a person judges them.

Each rule is a function of two claims that gives the reason, or None. Claims are compared within the groups in which a
rule can apply (same target; same tenure), so that the work grows with the size of the groups, not of the graph.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from itertools import combinations
from typing import cast

from graph.claims import Claim, claims_of
from graph.derive.times import ClaimTime, overlap
from graph.edtf import Span
from graph.state import Node, Props, State

SAME_TIME = timedelta(days=183)
"""Numbers told of days up to half a year apart are compared: deployments change, and slowly."""
ABOUT = 0.2
""""About 1,000" is taken as 800 to 1,200."""

Pair = tuple[Claim, Claim, str, str]
"""Two claims, the kind of dispute, and the rule's reason."""


def add_disputes(state: State, times: dict[str, ClaimTime], terms: dict[str, Span]) -> None:
    """Add `DISPUTES` edges with their judgements, mark the claims, deprecate those that do not stand."""
    claims = claims_of(state)
    pairs: list[Pair] = []
    pairs.extend(_polarity(claims, times))
    pairs.extend(_attribution(claims, state, terms))
    pairs.extend(_tenure(claims, state, times, terms))
    pairs.extend(_quantity(claims, times))
    pairs.extend(_dates(claims, state))
    for one, other, kind, rule in pairs:
        _add(state, one, other, kind, rule)


def _groups(claims: Iterable[Claim], key: object) -> Iterator[list[Claim]]:
    groups: dict[object, list[Claim]] = defaultdict(list)
    for claim in claims:
        if (mark := key(claim)) is not None:  # type: ignore[operator]
            groups[mark].append(claim)
    return iter(groups.values())


def _stated(claim: Claim) -> bool:
    """Plans, fears and allegations clash with nothing: the source does not vouch for them."""
    return claim.modality in ("fact", "assessment")


def _opposed(one: Claim, other: Claim) -> bool:
    if one.predicate.name == "views":
        return {one.sign, other.sign} == {"threat", "no threat"} or (
            one.text("stance") == other.text("stance") == "partner" and one.affirmed != other.affirmed
        )
    return one.affirmed != other.affirmed


def _polarity(claims: list[Claim], times: dict[str, ClaimTime]) -> Iterator[Pair]:
    def key(claim: Claim) -> object:
        same = (claim.predicate.name, claim.subject, claim.object, claim.text("role"), claim.text("item"))
        return same if _stated(claim) and claim.object else None

    for group in _groups(claims, key):
        for one, other in combinations(group, 2):
            if _opposed(one, other) and overlap(times[one.id].held, times[other.id].held):
                yield one, other, "polarity", "the same holder and target, opposite, in overlapping time"


def _attribution(claims: list[Claim], state: State, terms: dict[str, Span]) -> Iterator[Pair]:
    """One origin, one statement, two holders who exclude each other, and no source that gives it to both."""
    holders: dict[tuple[object, ...], set[str]] = defaultdict(set)

    def statement(claim: Claim) -> tuple[object, ...]:
        return claim.predicate.name, claim.object, claim.sign or claim.affirmed

    def key(claim: Claim) -> object:
        country = state.nodes[claim.subject].props.get("country")
        if not (_stated(claim) and country and claim.object and claim.predicate.name != "governs"):
            return None
        holders[claim.source, *statement(claim)].add(claim.subject)
        return country, claim.props["origin"], *statement(claim)

    for group in list(_groups(claims, key)):
        for one, other in combinations(group, 2):
            given_to_both = other.subject in holders[one.source, *statement(one)]
            given_back = one.subject in holders[other.source, *statement(other)]
            if _exclude(one.subject, other.subject, terms) and not (given_to_both or given_back):
                yield (
                    one,
                    other,
                    "attribution",
                    ("sources of one origin give the same statement to administrations that exclude each other"),
                )


def _exclude(one: str, other: str, terms: dict[str, Span]) -> bool:
    if one == other or one not in terms or other not in terms:
        return False
    # The day of a handover belongs to both.
    first, last = sorted((terms[one], terms[other]), key=lambda term: term.since_latest or date.min)
    return first.until_latest is not None and (last.since_earliest or date.min) >= first.until_latest


def _tenure(claims: list[Claim], state: State, times: dict[str, ClaimTime], terms: dict[str, Span]) -> Iterator[Pair]:
    by_ref = {claim.ref: claim for claim in claims}
    for claim in claims:
        holder = claim.holder or claim.subject
        term = terms.get(holder)
        if term is None or claim.predicate.name == "governs" or not _stated(claim):
            continue
        if not overlap(times[claim.id].window, (term.since_earliest, term.until_latest)):
            refs = cast("list[str]", state.nodes[holder].props["tenure_claims"])
            for ref in refs:
                if ref in by_ref:
                    yield claim, by_ref[ref], "tenure", "the holder was not in office when the source says that it held"


def _range(claim: Claim) -> tuple[float, float] | None:
    low, high = claim.number("quantity_low"), claim.number("quantity_high")
    if low is None and high is None:
        return None
    first, last = low if low is not None else 0.0, high if high is not None else float("inf")
    return (first * (1 - ABOUT), last * (1 + ABOUT)) if claim.props.get("approximate") else (first, last)


def _near(one: ClaimTime, other: ClaimTime) -> bool:
    first, last = one.held
    wide = (
        first and first - SAME_TIME if first and first - date.min > SAME_TIME else None,
        last and last + SAME_TIME if last and date.max - last > SAME_TIME else None,
    )
    return overlap(wide, other.held)


def _quantity(claims: list[Claim], times: dict[str, ClaimTime]) -> Iterator[Pair]:
    def key(claim: Claim) -> object:
        same = (claim.predicate.name, claim.subject, claim.object, claim.text("unit"))
        return same if _stated(claim) and claim.affirmed and _range(claim) else None

    for group in _groups(claims, key):
        for one, other in combinations(group, 2):
            mine, theirs = _range(one), _range(other)
            if mine is None or theirs is None:
                continue
            if (mine[0] > theirs[1] or theirs[0] > mine[1]) and _near(times[one.id], times[other.id]):
                yield one, other, "quantity", "numbers for the same force, place and time that disagree"


def _dates(claims: list[Claim], state: State) -> Iterator[Pair]:
    """Two beginnings of what begins once: an exit, a coup, a government's tenure."""

    def key(claim: Claim) -> object:
        once = claim.predicate.once and (
            claim.predicate.name != "governs" or state.nodes[claim.subject].kind == "Government"
        )
        same = (claim.predicate.name, claim.subject, claim.object, claim.text("role"))
        return same if once and _stated(claim) and claim.affirmed and claim.text("valid") else None

    for group in _groups(claims, key):
        for one, other in combinations(group, 2):
            begins = [(claim.day("since_earliest"), claim.day("since_latest")) for claim in (one, other)]
            if all(None not in days for days in begins) and not overlap(*begins):
                yield one, other, "quantity", "dates of the same thing that disagree beyond their stated precision"


def _judged(state: State, kind: str, one: Claim, other: Claim) -> Node | None:
    for judgement in state.of_kind("Judgement"):
        refs = cast("list[str]", judgement.props["claims"])
        if judgement.props["kind"] == kind and one.ref in refs and other.ref in refs:
            return judgement
    return None


def _add(state: State, one: Claim, other: Claim, kind: str, rule: str) -> None:
    judgement = _judged(state, kind, one, other)
    props: Props = judgement.props if judgement else {}
    stands = [ref for ref in cast("list[str]", props.get("stands", [])) if ref in (one.ref, other.ref)]
    verdict = str(props.get("verdict", "open"))
    state.add_edge(
        "DISPUTES",
        f"{kind}:{one.id}:{other.id}",
        one.id,
        other.id,
        kind=kind,
        rule=rule,
        verdict=verdict,
        stands=stands,
        judgement=props.get("reason"),
        judged_by=props.get("judged_by"),
        judged_on=props.get("judged_on"),
        sources=props.get("sources"),
    )
    if verdict != "rejected":
        for claim in (one, other):
            # A tenure claim is what the dispute is measured by, not what is in doubt.
            if not (kind == "tenure" and claim is other):
                _mark(state, claim.id, disputed=True)
    if stands:
        for claim in (one, other):
            # A rank that the facts file gives has its own reason, and keeps it.
            if claim.ref not in stands and "stated_rank" not in claim.props:
                _mark(state, claim.id, rank="deprecated", rank_reason=props["reason"], rank_by=props["judged_by"])


def _mark(state: State, id_: str, **props: object) -> None:
    node = state.nodes[id_]
    state.nodes[id_] = Node(node.kind, id_, node.props | cast("Props", props))
