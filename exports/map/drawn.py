"""What of the graph is drawn, and the marks by which edges are filtered."""

from __future__ import annotations

from collections import Counter
from typing import cast

from graph.claims import Claim, claims_of
from graph.schema import EDGES, NODES, EdgeKind
from graph.state import Edge, Node, State

UNDRAWN = ("Claim", "Source", "Judgement", "Deployment", "Scope")
"""Evidence is told in the panel; of a deployment the edge `DEPLOYED_IN` says whose, where and how many."""
KINDS = tuple(label for label in NODES if label not in UNDRAWN)
VOUCHED = ("fact", "assessment")


class Drawn:
    """The nodes and edges that the map shows, sorted by id, and the claims behind them by id."""

    def __init__(self, state: State) -> None:
        """Read them from a derived graph."""
        self.nodes: list[Node] = state.of_kind(*KINDS)
        self.claims: dict[str, Claim] = {claim.id: claim for claim in claims_of(state)}
        self.edges: list[Edge] = sorted(
            (edge for edge in state.edges.values() if kind_of(edge).predicate), key=lambda edge: (edge.id, edge.type)
        )

    @property
    def views(self) -> list[Edge]:
        """The edges of "Who views whom"."""
        return [edge for edge in self.edges if kind_of(edge).sign]

    def behind(self, edge: Edge) -> list[Claim]:
        """The claims that an edge is derived from, by id."""
        return [self.claims[id_] for id_ in cast("list[str]", edge.props["claims"])]

    def degrees(self) -> Counter[str]:
        """How many edges each node has."""
        return Counter(end for edge in self.edges for end in (edge.start, edge.end))


def kind_of(edge: Edge) -> EdgeKind:
    """What the schema says of an edge's type."""
    return EDGES[edge.type]


def marks(edge: Edge, claims: list[Claim]) -> list[str]:
    """What an edge is besides its type: `disputed`, `denied`, `unvouched` (plan, allegation, fear), `deprecated`."""
    found = {
        "disputed": bool(edge.props.get("disputed")),
        "denied": kind_of(edge).sign == "no threat",
        "unvouched": all(claim.modality not in VOUCHED for claim in claims),
        "deprecated": edge.props.get("rank") == "deprecated",
    }
    return [mark for mark, present in found.items() if present]
