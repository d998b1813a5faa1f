"""What surrounds an actor: everything at most so many steps away, with all the evidence for it.

The same surroundings as those of the map (`exports/map/page/model/focus.js`): steps go along typed edges, in either
direction; of the edges among the outermost none is taken.
"""

from __future__ import annotations

from collections import defaultdict
from typing import cast

from graph.claims import claims_of
from graph.names import UNNAMED, resolve
from graph.schema import EDGES
from graph.state import Edge, State

MOST_HOPS = 3
"""Steps beyond which nearly everything surrounds everything."""


def distances(state: State, id_: str, hops: int) -> dict[str, int]:
    """How many steps along typed edges each thing is from a node, up to `hops`."""
    beside: dict[str, set[str]] = defaultdict(set)
    for edge in state.edges.values():
        if EDGES[edge.type].predicate:
            beside[edge.start].add(edge.end)
            beside[edge.end].add(edge.start)
    found, last = {id_: 0}, {id_}
    for step in range(1, hops + 1):
        last = {end for here in last for end in beside[here]} - found.keys()
        found |= dict.fromkeys(last, step)
    return found


def actor(state: State, name: str) -> str:
    """The id of what a name means (an id, a name or an alias). Raises UnknownNameError."""
    return resolve(name, state.of_kind(*{node.kind for node in state.nodes.values()} - set(UNNAMED)))


def around(state: State, id_: str, hops: int) -> State:
    """The part of a graph that surrounds a node.

    It has the claims about what is so near, denials among them, with their parties, sources and the lineage of these;
    the claims that they clash with, wherever these are, with the judgements; and the typed edges and deployments that
    have all their claims in it.
    """
    claims = _closed(state, _near(state, distances(state, id_, hops), hops))
    sources = _lineage(state, {edge.end for edge in state.of_type("STATED_IN") if edge.start in claims})
    refs = {str(state.nodes[claim].props["ref"]) for claim in claims}
    kept = {id_} | claims | sources | _judged(state, refs) | _evidenced(state, claims)
    for edge in state.edges.values():
        if edge.start in claims and not EDGES[edge.type].derived:
            kept.add(edge.end)
    kept |= _countries(state, kept)
    edges = {key: edge for key, edge in state.edges.items() if _stays(edge, kept, claims)}
    return State({node: state.nodes[node] for node in sorted(kept)}, edges)


def _near(state: State, found: dict[str, int], hops: int) -> set[str]:
    """The claims of which one end is nearer than `hops` and the other at most that far, or not there at all."""
    near = set()
    for claim in claims_of(state):
        ends = [end for end in (claim.subject, claim.object) if end is not None]
        if all(end in found for end in ends) and min(found[end] for end in ends) < hops:
            near.add(claim.id)
    return near


def _closed(state: State, near: set[str]) -> set[str]:
    """With the claims that they clash with, and those on the tenures of the governments that they name, and so on.

    So no clash is cut in two, and what was taken to span a tenure has the claims for that tenure.
    """
    beside: dict[str, set[str]] = defaultdict(set)
    for edge in state.of_type("DISPUTES"):
        beside[edge.start].add(edge.end)
        beside[edge.end].add(edge.start)
    refs = {str(node.props["ref"]): node.id for node in state.of_kind("Claim")}
    for edge in state.of_type("SUBJECT", "OBJECT", "HELD_BY"):
        tenure = cast("list[str]", state.nodes[edge.end].props.get("tenure_claims", []))
        beside[edge.start].update(refs[ref] for ref in tenure if ref in refs)
    return _reached(near, beside)


def _reached(start: set[str], beside: dict[str, set[str]]) -> set[str]:
    out, last = set(start), start
    while last:
        last = {other for one in last for other in beside[one]} - out
        out |= last
    return out


def _lineage(state: State, sources: set[str]) -> set[str]:
    parents: dict[str, set[str]] = defaultdict(set)
    for edge in state.of_type("DERIVED_FROM"):
        parents[edge.start].add(edge.end)
    return _reached(sources, parents)


def _judged(state: State, refs: set[str]) -> set[str]:
    return {
        node.id for node in state.of_kind("Judgement") if not refs.isdisjoint(cast("list[str]", node.props["claims"]))
    }


def _evidenced(state: State, claims: set[str]) -> set[str]:
    """The deployments all of whose claims are among these."""
    found = state.of_kind("Deployment")
    return {node.id for node in found if claims.issuperset(cast("list[str]", node.props["claims"]))}


def _countries(state: State, kept: set[str]) -> set[str]:
    """The countries of governments: who excludes whom depends on them."""
    governments = (state.nodes[id_] for id_ in kept if state.nodes[id_].kind == "Government")
    return {country for node in governments if (country := str(node.props.get("country", ""))) in state.nodes}


def _stays(edge: Edge, kept: set[str], claims: set[str]) -> bool:
    if EDGES[edge.type].predicate:
        return claims.issuperset(cast("list[str]", edge.props["claims"]))
    return edge.start in kept and edge.end in kept
