"""The network of actors for networkx: typed edges, each with the claims behind it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from graph.claims import Claim, claims_of
from graph.schema import EDGES
from graph.state import Edge, Node, State

if TYPE_CHECKING:
    import networkx as nx


def network(state: State) -> nx.MultiDiGraph[str]:
    """All actors, and whatever else a typed edge joins; by id, with the edge's `type:id` as its key.

    A node has `kind`, `labels` and its properties. An edge has `type`, its properties (`since`, `until`, `origins`,
    `disputed`…), and `claims`: a list of dicts, one a claim, with its properties, the ids of its parties (`subject`,
    `object`, `holder`, `speaker`) and its `source`, `publisher` and `published`. Claims, sources and deployments are
    no nodes of it.
    """
    import networkx as nx

    out: nx.MultiDiGraph[str] = nx.MultiDiGraph()
    claims = {claim.id: _claim(claim, state) for claim in claims_of(state)}
    for node in state.nodes.values():
        if node.primary == "Actor":
            _add_node(out, node)
    for edge in (state.edges[key] for key in sorted(state.edges)):
        if EDGES[edge.type].predicate:
            for end in (edge.start, edge.end):
                _add_node(out, state.nodes[end])
            out.add_edge(edge.start, edge.end, key=f"{edge.type}:{edge.id}", **_edge(edge, claims))
    return out


def _add_node(graph: nx.MultiDiGraph[str], node: Node) -> None:
    # An event's own `kind` (coup, visit) would hide that it is an Event.
    graph.add_node(node.id, **{**node.props, "kind": node.kind, "labels": list(node.labels)})


def _edge(edge: Edge, claims: dict[str, dict[str, Any]]) -> dict[str, Any]:
    ids = edge.props["claims"]
    assert isinstance(ids, list)
    return {**edge.props, "type": edge.type, "claims": [claims[id_] for id_ in ids]}


def _claim(claim: Claim, state: State) -> dict[str, Any]:
    source = state.nodes[claim.source].props
    return {
        **claim.props,
        "id": claim.id,
        "subject": claim.subject,
        "object": claim.object,
        "holder": claim.holder,
        "speaker": claim.speaker,
        "source": claim.source,
        "publisher": source["publisher"],
        "published": source.get("published"),
    }
