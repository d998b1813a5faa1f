"""Disputes as people read them: pairs of claims of the same two sides gathered into one case."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import cast

from graph.claims import Claim, claims_of
from graph.derive.lineage import parents
from graph.state import Edge, State


@dataclass
class Case:
    """A clash: its kind, rule and verdict, the claims of each side, and what bears on it.

    `tenures`: (government, since, until, refs of the claims that say so); `lineage`: (source, parent, basis, reason).
    """

    kind: str
    rule: str
    verdict: str
    judgement: str
    judged_by: str
    judged_on: date | None
    sources: list[str]
    stands: set[str] = field(default_factory=set)
    sides: tuple[list[Claim], list[Claim]] = field(default_factory=lambda: ([], []))
    tenures: list[tuple[str, date | None, date | None, list[str]]] = field(default_factory=list)
    lineage: list[tuple[str, str, str, str]] = field(default_factory=list)

    @property
    def is_open(self) -> bool:
        """Whether nobody has settled it."""
        return self.verdict in ("open", "unsure")

    @property
    def claims(self) -> list[Claim]:
        """The claims of both sides."""
        return [*self.sides[0], *self.sides[1]]


def cases(state: State) -> list[Case]:
    """All disputes, gathered by kind, verdict and what each side says; judged ones first, then by their claims."""
    claims = {claim.id: claim for claim in claims_of(state)}
    found: dict[tuple[object, ...], Case] = {}
    for edge in state.of_type("DISPUTES"):
        one, other = sorted((claims[edge.start], claims[edge.end]), key=side)
        key = (edge.props["kind"], edge.props["verdict"], edge.props.get("judgement"), side(one), side(other))
        case = found.setdefault(key, _case(edge))
        case.stands |= set(cast("list[str]", edge.props.get("stands", [])))
        for told, claim in zip(case.sides, (one, other), strict=True):
            if claim not in told:
                told.append(claim)
    links = parents(state)
    for case in found.values():
        for claims_ in case.sides:
            claims_.sort(key=lambda claim: claim.ref)
        _add_context(case, state, links)
    return sorted(found.values(), key=lambda case: (case.is_open, case.kind, [claim.ref for claim in case.claims]))


def side(claim: Claim) -> tuple[str, str, str, str]:
    """What a claim says, so far as a dispute goes: claims that say the same are on one side."""
    number = f"{claim.number('quantity_low')}-{claim.number('quantity_high')}"
    said = claim.sign or claim.text("polarity")
    who = claim.holder if claim.sign and claim.holder else claim.subject
    return claim.predicate.name, who, claim.object or "", f"{said} {number}"


def _case(edge: Edge) -> Case:
    props = edge.props
    return Case(
        str(props["kind"]),
        str(props["rule"]),
        str(props["verdict"]),
        str(props.get("judgement", "")),
        str(props.get("judged_by", "")),
        cast("date | None", props.get("judged_on")),
        cast("list[str]", props.get("sources", [])),
    )


def _add_context(case: Case, state: State, links: dict[str, list[str]]) -> None:
    for id_ in sorted({claim.holder or claim.subject for claim in case.claims}):
        props = state.nodes[id_].props
        if "tenure_claims" in props:
            refs = cast("list[str]", props["tenure_claims"])
            since, until = (cast("date | None", props.get(name)) for name in ("tenure_since", "tenure_until"))
            case.tenures.append((id_, since, until, refs))
    for source in sorted({claim.source for claim in case.claims}):
        for parent in sorted(links.get(source, [])):
            edge = state.edges["DERIVED_FROM", f"{source}:{parent}"]
            case.lineage.append((source, parent, str(edge.props["basis"]), str(edge.props["reason"])))
