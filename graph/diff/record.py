"""What changed on record: sources, claims, ranks, disputes and their judgements."""

from __future__ import annotations

from collections.abc import Iterator

from graph.cases import Case, cases, side
from graph.claims import Claim
from graph.diff.change import Change
from graph.diff.delta import Key
from graph.diff.facts import Facts
from graph.diff.relations import stands
from graph.state import State

Side = tuple[str, str, str, str]
About = tuple[str, Side, Side]
"""What a dispute is about: its kind and its two sides."""


def _cases(state: State, whole: dict[str, Claim]) -> dict[About, list[Case]]:
    # A part of a graph may lack a party of a claim, and then says too little of its disputes.
    kept = {id_ for id_, node in state.nodes.items() if node.kind != "Claim" or id_ in whole}
    part = State(
        {id_: state.nodes[id_] for id_ in kept},
        {
            key: edge
            for key, edge in state.edges.items()
            if edge.start in kept and edge.end in kept and edge.type != "DERIVED_FROM"
            if edge.type != "DISPUTES" or (edge.start in whole and edge.end in whole)
        },
    )
    found: dict[About, list[Case]] = {}
    for case in cases(part):
        found.setdefault((case.kind, side(case.sides[0][0]), side(case.sides[1][0])), []).append(case)
    return found


def disputes(facts: Facts) -> Iterator[Change]:
    """Disputes that are new, gone, or judged otherwise; of views of two days none, as there only the claims differ."""
    if facts.in_time:
        return
    before, after = _cases(facts.before, facts.claims_before), _cases(facts.after, facts.claims_after)
    for about in sorted(before.keys() | after.keys()):
        old, new = before.get(about, []), after.get(about, [])
        if not old:
            yield from (_dispute("newly-disputed", case, facts) for case in new)
        elif not new:
            yield from (_dispute("dispute-gone", case, facts) for case in old)
        elif _verdicts(old) != _verdicts(new):
            known = _verdicts(old)
            for case in new:
                if (case.verdict, frozenset(case.stands)) not in known:
                    yield _dispute("dispute-judged", case, facts, was=old[0].verdict)


def _verdicts(several: list[Case]) -> set[tuple[str, frozenset[str]]]:
    return {(case.verdict, frozenset(case.stands)) for case in several}


def _dispute(kind: str, case: Case, facts: Facts, was: str = "") -> Change:
    one, other = case.sides
    keys = {
        ("edge", "DISPUTES", f"{case.kind}:{start.id}:{end.id}")
        for start in case.claims
        for end in case.claims
        if start is not end
    }
    return Change(
        kind=kind,
        subjects=(facts.party(one[0].holder or one[0].subject),),
        objects=facts.parties(one[0].object),
        predicate=one[0].predicate.name,
        learnt=not facts.in_time,
        disputed=case.is_open,
        before=was,
        after=case.verdict,
        detail=case.judgement,
        evidence=facts.evidence(one),
        against=facts.evidence(other),
        covers=frozenset(keys) | _judgements(case, facts),
    )


def _judgements(case: Case, facts: Facts) -> frozenset[Key]:
    refs = {claim.ref for claim in case.claims}
    return frozenset(
        ("node", "Judgement", id_)
        for id_, kind, judged in facts.judgements
        if kind == case.kind and len(refs & judged) > 1
    )


def sources(facts: Facts) -> Iterator[Change]:
    """Sources that only one graph has, with their claims."""
    before, after = ({node.id for node in state.of_kind("Source")} for state in (facts.before, facts.after))
    for kind, ids, state, whole in (
        ("source-added", after - before, facts.after, facts.claims_after),
        ("source-removed", before - after, facts.before, facts.claims_before),
    ):
        if not ids:
            continue
        lines: dict[str, set[Key]] = {}
        for key, edge in state.edges.items():
            if edge.type == "DERIVED_FROM":
                lines.setdefault(edge.start, set()).add(("edge", *key))
        mine: dict[str, list[Claim]] = {}
        for claim in whole.values():
            mine.setdefault(claim.source, []).append(claim)
        for id_ in sorted(ids):
            claims_ = mine.get(id_, [])
            yield Change(
                kind=kind,
                subjects=(facts.party(id_),),
                learnt=True,
                detail=", ".join(text for text in (facts.text(id_, "publisher"), facts.text(id_, "published")) if text),
                evidence=facts.evidence(claims_),
                covers=frozenset({("node", "Source", id_), *lines.get(id_, ())})
                | {thing for claim in claims_ for thing in facts.things_of(claim)},
            )


def claims(facts: Facts, found: list[Change]) -> Iterator[Change]:
    """Claims that are new or gone in a source that both graphs have, and claims of another rank."""
    told = {
        one.claim for change in found if change.predicate or change.kind.startswith("source") for one in change.evidence
    }
    before, after = facts.claims_before, facts.claims_after
    for id_ in sorted(before.keys() & after.keys()):
        was, now = stands(before[id_]), stands(after[id_])
        if was != now:
            yield _claim("claim-reinstated" if now else "claim-deprecated", after[id_], facts)
    if facts.in_time:
        return
    for kind, ids, mine in (
        ("claim-added", after.keys() - before.keys(), after),
        ("claim-removed", before.keys() - after.keys(), before),
    ):
        for id_ in sorted(ids - told):
            yield _claim(kind, mine[id_], facts)


def _claim(kind: str, claim: Claim, facts: Facts) -> Change:
    return Change(
        kind=kind,
        subjects=(facts.party(claim.subject),),
        objects=facts.parties(claim.object),
        predicate=claim.predicate.name,
        sign=claim.sign,
        denied=not claim.affirmed and not claim.sign,
        modality=claim.modality,
        learnt=True,
        disputed=bool(claim.props.get("disputed")),
        detail=claim.text("rank_reason"),
        evidence=facts.evidence([claim]),
        covers=frozenset(facts.things_of(claim)),
    )
