"""What differs and is told by no change: counted and listed, so that nothing is lost on the quiet."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from graph.diff.change import Change
from graph.diff.delta import Delta, Key
from graph.schema import NODES
from graph.state import Node


@dataclass(frozen=True)
class Rest:
    """Things of one kind that differ alike.

    `what`: a label or an edge's type; `how`: added, removed, changed, or of a claim in views of two days `graded`: it
    holds more or less surely on the second; `names` of nodes, and ids of edges.
    """

    what: str
    how: str
    keys: tuple[Key, ...]
    names: tuple[str, ...]


def rest(difference: Delta, found: Iterable[Change]) -> list[Rest]:
    """What of the difference no change accounts for, by kind; the edges of a claim count with it."""
    covered = {key for change in found for key in change.covers}
    groups: dict[tuple[int, str, str], list[tuple[Key, str]]] = defaultdict(list)
    for key, how in difference.keys.items():
        if key not in covered:
            groups[key[0] == "edge", key[1], _how(key, how, difference)].append((key, _name(key, difference)))
    return [
        Rest(what, how, tuple(key for key, _ in things), tuple(name for _, name in things))
        for (_, what, how), things in sorted(groups.items())
    ]


def _how(key: Key, how: str, difference: Delta) -> str:
    if how == "changed" and key[1] == "Claim":
        old, new = difference.nodes[key[2]]
        if old and new and _plain(old) == _plain(new):
            return "graded"
    return how


def _plain(node: Node) -> dict[str, object]:
    return {name: value for name, value in node.props.items() if name not in ("grade", "digest")}


def _name(key: Key, difference: Delta) -> str:
    element, what, id_ = key
    if element == "node" and what in NODES:
        old, new = difference.nodes[id_]
        node = new or old
        return str(node.props.get("name", id_)) if node else id_
    return id_
