"""What differs and is told by no change: counted and listed, so that nothing is lost on the quiet."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from graph.diff.change import Change
from graph.diff.delta import Delta, Key
from graph.schema import EDGES
from graph.state import Edge, Node, State


@dataclass(frozen=True)
class Rest:
    """Things of one kind that differ alike.

    `what`: a label or an edge's type; `how`: added, removed, changed, or of claims in views of days `graded`: they hold
    more or less surely; `keys`: of the lossless layer, of claims those of their edges too; `names`: one for each thing.
    """

    what: str
    how: str
    keys: tuple[Key, ...]
    names: tuple[str, ...]


def rest(difference: Delta, found: Iterable[Change], before: State, after: State) -> list[Rest]:
    """What of the difference no change accounts for, by kind. The edges of a claim, or a deployment, count with it."""
    covered = {key for change in found for key in change.covers}
    left = {key: how for key, how in difference.keys.items() if key not in covered}
    names: dict[tuple[bool, str, str], list[str]] = defaultdict(list)
    keys: dict[tuple[bool, str, str], list[Key]] = defaultdict(list)
    groups: dict[str, tuple[bool, str, str]] = {}
    for key, how in left.items():
        element, what, id_ = key
        if element == "node":
            groups[id_] = group = (False, what, _how(key, how, difference))
            names[group].append(_named(id_, before, after))
            keys[group].append(key)
    for key, how in left.items():
        element, what, id_ = key
        if element == "edge":
            was, now = difference.edges[what, id_]
            edge = now or was
            assert edge is not None
            with_it = groups.get(edge.start) if not EDGES[what].predicate else None
            group = with_it or (True, what, how)
            keys[group].append(key)
            if not with_it:
                names[group].append(_line(edge, before, after))
    return [Rest(what, how, tuple(keys[_, what, how]), tuple(names[_, what, how])) for _, what, how in sorted(names)]


def _how(key: Key, how: str, difference: Delta) -> str:
    if how == "changed" and key[1] == "Claim":
        old, new = difference.nodes[key[2]]
        if old and new and _plain(old) == _plain(new):
            return "graded"
    return how


def _plain(node: Node) -> dict[str, object]:
    return {name: value for name, value in node.props.items() if name not in ("grade", "digest")}


def _named(id_: str, before: State, after: State) -> str:
    node = after.nodes.get(id_) or before.nodes.get(id_)
    return str(node.props.get("name", id_)) if node else id_


def _line(edge: Edge, before: State, after: State) -> str:
    return f"{_named(edge.start, before, after)} - {_named(edge.end, before, after)}"
