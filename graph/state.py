"""The graph as plain data: what loaders write, engines hold and exports read."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from json.encoder import encode_basestring

from graph.schema import NODES

Value = str | int | float | bool | date | list[str]
Props = dict[str, Value]


@dataclass(frozen=True)
class Node:
    """A node: its most specific label (the primary one follows from the schema), id and properties."""

    kind: str
    id: str
    props: Props

    @property
    def labels(self) -> tuple[str, ...]:
        """All labels, the primary one first."""
        return NODES[self.kind].labels

    @property
    def primary(self) -> str:
        """The label that carries the unique id."""
        return NODES[self.kind].primary_label


@dataclass(frozen=True)
class Edge:
    """An edge: type, the ids of its two nodes with their primary labels, its own id, and properties."""

    type: str
    id: str
    start: str
    start_label: str
    end: str
    end_label: str
    props: Props = field(default_factory=dict)


@dataclass
class State:
    """A whole graph: nodes by id, edges by (type, id). Ids are unique over all kinds of node.

    `as_of`: the day that it is a view of, where it is one (`graph.views.as_of`); two graphs are the same without it.
    """

    nodes: dict[str, Node] = field(default_factory=dict)
    edges: dict[tuple[str, str], Edge] = field(default_factory=dict)
    as_of: date | None = field(default=None, compare=False)

    def add_node(self, kind: str, id_: str, /, **props: Value | None) -> Node:
        """Add a node; properties that are `None` are left out."""
        self.nodes[id_] = node = Node(kind, id_, clean(props))
        return node

    def add_edge(self, type_: str, id_: str, start: str, end: str, /, **props: Value | None) -> Edge:
        """Add an edge between nodes that are already there. Raises KeyError where one is not."""
        edge = Edge(type_, id_, start, self.nodes[start].primary, end, self.nodes[end].primary, clean(props))
        self.edges[type_, id_] = edge
        return edge

    def update(self, other: State) -> None:
        """Take over all of another graph; of what both have, what the other has."""
        self.nodes |= other.nodes
        self.edges |= other.edges

    def of_kind(self, *kinds: str) -> list[Node]:
        """The nodes of these kinds, by id."""
        return sorted((node for node in self.nodes.values() if node.kind in kinds), key=lambda node: node.id)

    def of_type(self, *types: str) -> list[Edge]:
        """The edges of these types, by type and id."""
        return [self.edges[key] for key in sorted(key for key in self.edges if key[0] in types)]


def clean(props: Mapping[str, Value | None]) -> Props:
    """Properties without the `None` ones and empty lists: neither engine keeps a null property."""
    return {key: value for key, value in sorted(props.items()) if value is not None and value != []}


# Made once: `json.dumps` makes an encoder at each call, which a large load feels.
_encode = json.JSONEncoder(sort_keys=True, ensure_ascii=False, default=str).encode


def digest(kind: str, props: Mapping[str, Value], *ends: str) -> str:
    """A short hash of a thing's content, the same on every machine."""
    content = {key: value for key, value in props.items() if key != "digest"} if "digest" in props else props
    # Most edges have no properties: the same text at a fifth of the cost.
    bare = "" if content else f"[{', '.join(map(encode_basestring, (kind, *ends)))}, {{}}]"
    return hashlib.sha256((_encode([kind, *ends, content]) if content else bare).encode()).hexdigest()[:16]


def stamped(state: State) -> State:
    """The same graph with each node's and edge's digest set."""
    nodes = {node.id: stamped_node(node) for node in state.nodes.values()}
    return State(nodes, {key: stamped_edge(edge) for key, edge in state.edges.items()})


def stamped_node(node: Node) -> Node:
    """The same node with its digest set."""
    return Node(node.kind, node.id, node.props | {"digest": digest(node.kind, node.props, node.id)})


def stamped_edge(edge: Edge) -> Edge:
    """The same edge with its digest set."""
    mark = digest(edge.type, edge.props, edge.id, edge.start, edge.end)
    return Edge(
        edge.type, edge.id, edge.start, edge.start_label, edge.end, edge.end_label, edge.props | {"digest": mark}
    )


def ids(nodes: Iterable[Node]) -> list[str]:
    """The ids of nodes, sorted."""
    return sorted(node.id for node in nodes)
