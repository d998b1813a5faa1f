"""Parts of the graph as a `py2neo.Subgraph`, from either engine.

The nodes and relationships are not bound to a server: py2neo would write bound ones past every check. Two of them are
the same where their ids are, so that `|`, `&` and `-` of two subgraphs mean something.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any

import py2neo

from cypher.query import queries
from graph.errors import QueryError
from graph.schema import EDGES, NODES
from graph.statements import PRIMARY
from sahelgraph.api import Graph, find_query

if TYPE_CHECKING:

    class _Node:
        """What type checkers are told of py2neo's `Node`, which has no types."""

        def __init__(self, *labels: str, **properties: Any) -> None: ...
        def __getitem__(self, key: str) -> Any: ...
else:
    from py2neo import Node as _Node


class GraphNode(_Node):
    """A node of ours, unbound: the same as another one where the id is the same."""

    __primarykey__ = "id"

    def __init__(self, labels: Iterable[str], properties: Mapping[str, Any]) -> None:
        super().__init__(*labels, **properties)
        self.__primarylabel__ = next(label for label in PRIMARY if label in labels)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, GraphNode) and bool(self["id"] == other["id"])

    def __hash__(self) -> int:
        return hash(self["id"])


def subgraph(graph: Graph, query: str, **parameters: Any) -> py2neo.Subgraph:
    """What a shipped query draws, as a Subgraph: its nodes, its relationships and their ends.

    Raises QueryError where the query draws nothing (its rows are a table), and whatever `Graph.query` raises.
    """
    if not find_query(query).graph:
        drawing = ", ".join(name for name, each in queries().items() if each.graph)
        raise QueryError(f"query {query} gives a table and draws no graph; these do: {drawing}")
    rows = graph.query(query, limit=None, **parameters)
    built = _Builder()
    edges: dict[str, list[str]] = {}
    for item in _things(rows.rows):
        if "labels" in item:
            built.node(item)
        else:
            edges.setdefault(item["type"], []).append(item["id"])
    for type_, ids in edges.items():
        # A row has an edge's properties and not its ends.
        found = graph.cypher(f"MATCH (a)-[r:{type_}]->(b) WHERE r.id IN $ids RETURN a, r, b", limit=None, ids=ids)
        built.edges(found.rows)
    return built.subgraph()


def claims(graph: Graph, refs: Iterable[str]) -> py2neo.Subgraph:
    """Claims by their refs (`source/key`), with their evidence: parties, what is at stake, source.

    What `load_subgraph` takes back. Raises QueryError where a ref is none.
    """
    wanted = list(refs)
    found = graph.cypher("MATCH (a:Claim)-[r]->(b) WHERE a.ref IN $refs RETURN a, r, b", limit=None, refs=wanted)
    missing = sorted(set(wanted) - {row[0]["ref"] for row in found.rows})
    if missing:
        raise QueryError(f"no claim has the ref {', '.join(missing)}")
    built = _Builder()
    built.edges(row for row in found.rows if not EDGES[row[1]["type"]].derived)
    return built.subgraph()


class _Builder:
    """Gathers nodes and relationships, each once."""

    def __init__(self) -> None:
        self._nodes: dict[str, GraphNode] = {}
        self._edges: dict[tuple[str, str], py2neo.Relationship] = {}

    def node(self, item: dict[str, Any]) -> GraphNode:
        props = {key: value for key, value in item.items() if key != "labels"}
        return self._nodes.setdefault(props["id"], GraphNode(_labels(item["labels"]), props))

    def edges(self, rows: Iterable[tuple[Any, ...]]) -> None:
        for start, edge, end in rows:
            props = {key: value for key, value in edge.items() if key != "type"}
            ends = self.node(start), self.node(end)
            made = py2neo.Relationship(ends[0], edge["type"], ends[1], **props)
            self._edges.setdefault((edge["type"], props["id"]), made)

    def subgraph(self) -> py2neo.Subgraph:
        return py2neo.Subgraph(self._nodes.values(), self._edges.values())


def _strangers(labels: Any) -> bool:
    """Whether these are no labels of a node of ours."""
    return not isinstance(labels, list) or not set(labels) & set(PRIMARY)


def _labels(labels: list[str]) -> tuple[str, ...]:
    """The labels that the schema knows, the primary one first."""
    kind = next((label for label in labels if label not in PRIMARY), labels[0])
    return NODES[kind].labels if kind in NODES else tuple(labels)


def _things(value: Any) -> Iterator[dict[str, Any]]:
    """The nodes and relationships of ours in a value, however deep: rows, lists, paths."""
    if isinstance(value, dict) and (value.get("type") in EDGES or not _strangers(value.get("labels"))):
        yield value
    elif isinstance(value, dict | list | tuple):
        for item in value.values() if isinstance(value, dict) else value:
            yield from _things(item)
