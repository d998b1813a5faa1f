"""What follows from claims: valid times, disputes, ranks, typed edges, deployments.

`derive` is a pure function of the stated graph. It drops whatever an earlier run derived and makes it anew, so running
it twice changes nothing.
"""

from __future__ import annotations

from graph.claims import claims_of
from graph.derive.disputes import add_disputes
from graph.derive.edges import add_edges
from graph.derive.lineage import origins, parents, published
from graph.derive.times import tenures, time_of
from graph.schema import EDGES
from graph.state import Node, State, Value, clean, stamped

CLAIM_DERIVED = (
    "basis", "known_from", "disputed", "origin", "since_earliest", "since_latest", "until_earliest", "until_latest",
    "grade",
)  # fmt: skip
UNSTATED = ("Deployment", "Scope")
"""Kinds of node that no facts state: they follow from claims, or say of which part a graph is."""
TENURE_DERIVED = ("tenure_since", "tenure_until")


def stated_only(state: State) -> State:
    """The graph without anything derived, as the facts state it."""
    out = State()
    for node in state.nodes.values():
        if node.kind not in UNSTATED:
            out.nodes[node.id] = Node(node.kind, node.id, _stated_props(node))
    for key, edge in state.edges.items():
        if not EDGES[edge.type].derived:
            out.edges[key] = edge
    return out


_DROPPED = {
    "Claim": frozenset(("digest", *CLAIM_DERIVED)),
    "Source": frozenset(("digest", "origin", "known_from")),
    "Government": frozenset(("digest", *TENURE_DERIVED)),
}
_JUDGED = frozenset(("rank_reason", "rank_by"))


def _stated_props(node: Node) -> dict[str, Value]:
    drop = _DROPPED.get(node.kind, frozenset(("digest",)))
    if node.kind == "Claim" and "stated_rank" not in node.props:
        drop |= _JUDGED
    # Most nodes come as they were stated, and a large load feels each copy.
    props = node.props
    if not drop.isdisjoint(props):
        props = {key: value for key, value in props.items() if key not in drop}
    if node.kind == "Claim" and props.get("rank") != (rank := props.get("stated_rank", "normal")):
        props = props | {"rank": rank}
    return props


def derive(state: State) -> State:
    """The whole graph that follows from what is stated: each node and edge with its digest."""
    out = stated_only(state)
    root = origins(out)
    links = parents(out)
    terms = tenures(out, links)
    for government, term in terms.items():
        _update(out, government, tenure_since=term.since_latest, tenure_until=term.until_latest)
    claims = claims_of(out)
    times = {claim.id: time_of(claim, out, terms, links) for claim in claims}
    for source in out.of_kind("Source"):
        _update(out, source.id, origin=root[source.id], known_from=_known_from(source, out))
    for claim in claims:
        time = times[claim.id]
        _update(
            out,
            claim.id,
            basis=time.basis,
            known_from=out.nodes[claim.source].props["known_from"],
            origin=root[claim.source],
            disputed=False,
            **vars(time.span),
        )
    add_disputes(out, times, terms)
    add_edges(out)
    return stamped(out)


def _known_from(source: Node, state: State) -> Value:
    """The last day that its date may mean; of an undated source the day on which we read it."""
    point = published(source.id, state)
    return point.upper if point else source.props["read_on"]


def _update(state: State, id_: str, /, **props: Value | None) -> None:
    node = state.nodes[id_]
    state.nodes[id_] = Node(node.kind, node.id, node.props | clean(props))
