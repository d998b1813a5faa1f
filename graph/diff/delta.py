"""What separates two graphs, without loss: `apply(a, delta(a, b)) == b`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any, TypeVar

from graph.errors import DiffError
from graph.schema import EDGES, NODES
from graph.state import Edge, Node, State

Key = tuple[str, str, str]
"""`("node", kind, id)` or `("edge", type, id)`: one thing of a graph."""
T = TypeVar("T", Node, Edge)
Pairs = dict[str, tuple[Node | None, Node | None]]


@dataclass(frozen=True)
class Delta:
    """Nodes and edges that differ, as (before, after); `None`: not there. Empty where two graphs are the same."""

    nodes: Mapping[str, tuple[Node | None, Node | None]] = field(default_factory=dict)
    edges: Mapping[tuple[str, str], tuple[Edge | None, Edge | None]] = field(default_factory=dict)

    def __bool__(self) -> bool:
        return bool(self.nodes or self.edges)

    def __len__(self) -> int:
        return len(self.nodes) + len(self.edges)

    @property
    def keys(self) -> dict[Key, str]:
        """Each thing that differs: added, removed or changed."""
        out: dict[Key, str] = {}
        for id_, (old, new) in self.nodes.items():
            out["node", _there(old, new).kind, id_] = how(old, new)
        for (type_, id_), (was, now) in self.edges.items():
            out["edge", type_, id_] = how(was, now)
        return out

    @property
    def reverse(self) -> Delta:
        """What leads back."""
        return Delta(
            {id_: (new, old) for id_, (old, new) in self.nodes.items()},
            {key: (now, was) for key, (was, now) in self.edges.items()},
        )


def how(old: object, new: object) -> str:
    """Added, removed or changed."""
    return "added" if old is None else "removed" if new is None else "changed"


def _there(old: T | None, new: T | None) -> T:
    found = old if new is None else new
    assert found is not None
    return found


def delta(before: State, after: State) -> Delta:
    """Every node and edge that is not the same in both, properties and all."""
    return Delta(
        {
            id_: (before.nodes.get(id_), after.nodes.get(id_))
            for id_ in sorted(before.nodes.keys() | after.nodes.keys())
            if before.nodes.get(id_) != after.nodes.get(id_)
        },
        {
            key: (before.edges.get(key), after.edges.get(key))
            for key in sorted(before.edges.keys() | after.edges.keys())
            if before.edges.get(key) != after.edges.get(key)
        },
    )


def apply(state: State, change: Delta) -> State:
    """The graph with the changes made; `state` stays as it was.

    Raises DiffError where the graph is not the one that the changes start from: nothing is guessed.
    """
    out = State(dict(state.nodes), dict(state.edges))
    for id_, (old, new) in change.nodes.items():
        _step(out.nodes, id_, old, new, f"node {id_}")
    for key, (was, now) in change.edges.items():
        _step(out.edges, key, was, now, f"edge {key[0]} {key[1]}")
    return out


def _step(things: dict[Any, T], key: Any, old: T | None, new: T | None, name: str) -> None:
    if things.get(key) != old:
        raise DiffError(f"{name} is not as the changes have it before: they start from another graph")
    if new is None:
        del things[key]
    else:
        things[key] = new


def as_data(change: Delta) -> dict[str, list[dict[str, Any]]]:
    """As plain data for JSON: each thing with what it was and what it is (`null`: not there)."""
    return {
        "nodes": [{"before": _node_data(old), "after": _node_data(new)} for old, new in change.nodes.values()],
        "edges": [{"before": _edge_data(was), "after": _edge_data(now)} for was, now in change.edges.values()],
    }


def from_data(data: Mapping[str, list[dict[str, Any]]]) -> Delta:
    """Read back what `as_data` made. Raises DiffError where it is something else."""
    try:
        nodes = [(_node(row["before"]), _node(row["after"])) for row in data["nodes"]]
        edges = [(_edge(row["before"]), _edge(row["after"])) for row in data["edges"]]
        return Delta(
            {_there(old, new).id: (old, new) for old, new in nodes},
            {(_there(was, now).type, _there(was, now).id): (was, now) for was, now in edges},
        )
    except (AssertionError, KeyError, TypeError, ValueError) as error:
        raise DiffError(f"this is no list of changes as `sahelgraph diff --format json` writes it ({error})") from None


def _props_data(props: Mapping[str, Any]) -> dict[str, Any]:
    return {key: value.isoformat() if isinstance(value, date) else value for key, value in props.items()}


def _node_data(node: Node | None) -> dict[str, Any] | None:
    return None if node is None else {"kind": node.kind, "id": node.id, "props": _props_data(node.props)}


def _edge_data(edge: Edge | None) -> dict[str, Any] | None:
    if edge is None:
        return None
    return {
        "type": edge.type,
        "id": edge.id,
        "start": edge.start,
        "start_label": edge.start_label,
        "end": edge.end,
        "end_label": edge.end_label,
        "props": _props_data(edge.props),
    }


def _dates(kind: str) -> set[str]:
    declared = NODES[kind] if kind in NODES else EDGES[kind]
    return {prop.name for prop in declared.properties if prop.type == "date"}


def _props(kind: str, props: Mapping[str, Any]) -> dict[str, Any]:
    dates = _dates(kind)
    return {key: date.fromisoformat(value) if key in dates else value for key, value in props.items()}


def _node(data: Mapping[str, Any] | None) -> Node | None:
    return None if data is None else Node(data["kind"], data["id"], _props(data["kind"], data["props"]))


def _edge(data: Mapping[str, Any] | None) -> Edge | None:
    if data is None:
        return None
    ends = (data["start"], data["start_label"], data["end"], data["end_label"])
    return Edge(data["type"], data["id"], *ends, _props(data["type"], data["props"]))
