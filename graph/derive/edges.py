"""Typed edges and deployments: one for all claims that say the same of the same two."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable
from datetime import date
from typing import cast

from graph.claims import Claim, claims_of
from graph.edtf import FOREVER
from graph.schema import SIGN_EDGE
from graph.schema.terms import MODAL_PREFIX, RANKS, names
from graph.state import Props, State


def edge_type(claim: Claim) -> str | None:
    """The type of edge that a claim gives, or None: a denial gives none, but for a view it is one of its own."""
    if claim.predicate.name == "views":
        return SIGN_EDGE.get(claim.sign) if claim.modality in ("fact", "assessment", "fear") else None
    if not (claim.affirmed and claim.predicate.edge):
        return None
    return MODAL_PREFIX.get(claim.modality, "") + claim.predicate.edge


def add_edges(state: State) -> None:
    """Add the typed edges, and a Deployment node for each force in each place."""
    groups: dict[tuple[str, str, str], list[Claim]] = defaultdict(list)
    for claim in claims_of(state):
        type_ = edge_type(claim)
        if type_ and claim.object:
            groups[type_, claim.subject, claim.object].append(claim)
    for (type_, start, end), claims in sorted(groups.items()):
        state.add_edge(type_, f"{type_}:{start}:{end}", start, end, **edge_props(claims))
        if type_ == "DEPLOYED_IN":
            _add_deployment(state, start, end, claims)


def _bound(claims: list[Claim], name: str, pick: Callable[[list[date]], date]) -> date | None:
    """The widest bound of any claim; an unknown one of any is unknown."""
    days = [claim.day(name) for claim in claims]
    known = [day for day in days if day is not None]
    return pick(known) if len(known) == len(days) else None


def _certain(claims: list[Claim]) -> tuple[date, date] | None:
    """The days on which a claim says that it held, where they are one stretch.

    Of claims of 2010 and of 2020 none says anything of 2015: then no stretch is given, and the claims themselves are to
    be asked (`graph.views.as_of` does).
    """
    stretches = sorted(
        (since, until)
        for claim in claims
        if (since := claim.day("since_latest")) and (until := claim.day("until_earliest")) and since <= until
    )
    if not stretches:
        return None
    first, last = stretches[0]
    for since, until in stretches[1:]:
        if (since - last).days > 1:
            return None
        last = max(last, until)
    return first, last


def edge_props(claims: list[Claim]) -> Props:
    """What an edge says of the claims that it stands for; bounds are the widest that a claim allows."""

    def all_of(name: str) -> list[str]:
        return sorted({text for claim in claims for text in claim.texts(name)})

    def each(name: str) -> list[str]:
        return sorted({claim.text(name) for claim in claims} - {""})

    certain = _certain(claims)
    bounds = {
        "since_earliest": _bound(claims, "since_earliest", min),
        "since_latest": certain[0] if certain else None,
        "until_earliest": certain[1] if certain else None,
        "until_latest": _bound(claims, "until_latest", max),
    }
    until = bounds["until_latest"]
    ranks = names(RANKS)
    return cast(
        "Props",
        {
            "predicate": claims[0].predicate.name,
            "since": bounds["since_earliest"] or _earliest(claims),
            "until": None if until == FOREVER else until,
            **bounds,
            "stances": sorted({_stance(claim) for claim in claims} - {""}),
            "regarding": all_of("regarding"),
            "roles": each("role"),
            "items": each("item"),
            "claims": sorted(claim.id for claim in claims),
            "sources": sorted({claim.source for claim in claims}),
            "origins": len({claim.props["origin"] for claim in claims}),
            "disputed": any(claim.props["disputed"] for claim in claims),
            "rank": min((str(claim.props["rank"]) for claim in claims), key=ranks.index),
        },
    )


def _earliest(claims: list[Claim]) -> date | None:
    return min((day for claim in claims if (day := claim.day("since_latest"))), default=None)


def _stance(claim: Claim) -> str:
    """What an edge shows of a view: a denied threat is no threat."""
    return claim.text("stance") if claim.affirmed else claim.sign


def _add_deployment(state: State, force: str, place: str, claims: list[Claim]) -> None:
    lows = [int(n) for claim in claims if (n := claim.number("quantity_low")) is not None]
    highs = [int(n) for claim in claims if (n := claim.number("quantity_high")) is not None]
    id_ = f"deployment-{force}-{place}"
    names_ = [str(state.nodes[end].props["name"]) for end in (force, place)]
    node = state.add_node(
        "Deployment",
        id_,
        name=" in ".join(names_),
        strength_low=min(lows, default=None),
        strength_high=max(highs, default=None),
        approximate=any(claim.props.get("approximate") for claim in claims),
        strength_text="; ".join(sorted({claim.text("quantity_text") for claim in claims} - {""})) or None,
        claims=sorted(claim.id for claim in claims),
    )
    state.add_edge("OF_FORCE", f"{node.id}:{force}", node.id, force)
    state.add_edge("LOCATED_AT", f"{node.id}:{place}", node.id, place)
