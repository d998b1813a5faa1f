"""Finding who is meant: ids, names and aliases, blind to accents and case, with the nearest names when none fits."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Mapping
from typing import cast

from graph.errors import UnknownNameError
from graph.state import Node
from graph.text import fold

UNNAMED = ("Claim", "Source", "Judgement", "Deployment", "Scope")
"""Kinds that nobody is meant by."""


def nearest(word: str, among: Iterable[str], most: int = 3) -> list[str]:
    """The nearest of some words, best first; none where none is near."""
    options = {fold(option): option for option in among}
    return [options[key] for key in difflib.get_close_matches(fold(word), options, n=most, cutoff=0.55)]


def did_you_mean(word: str, among: Iterable[str]) -> str:
    """`; did you mean a, b?`, or nothing where no word is near."""
    near = nearest(word, among)
    return f"; did you mean {', '.join(near)}?" if near else ""


def names_of(node: Node) -> list[str]:
    """Everything that a node may be called by: id, names, aliases."""
    names = [node.id, str(node.props["name"]), *cast("list[str]", node.props.get("aliases", []))]
    return [*names, str(node.props["name_fr"])] if "name_fr" in node.props else names


def resolve(word: str, nodes: Iterable[Node]) -> str:
    """The id of the node that a word means: an id, a name or an alias.

    Raises UnknownNameError, with the nearest names, where nothing fits; and where several things fit, with their ids.
    """
    pool = list(nodes)
    if any(node.id == word for node in pool):
        return word
    wanted = fold(word)
    # A thing's own name comes before another thing's alias: "Niger" is the country.
    for depth in (lambda n: [n.id, str(n.props["name"])], names_of):
        hits = sorted({node.id for node in pool if wanted in map(fold, depth(node))})
        if len(hits) == 1:
            return hits[0]
        if hits:
            raise UnknownNameError(f"{word!r} is ambiguous: it may be {' or '.join(hits)}; give one of these ids")
    labels = {name: node.id for node in pool for name in names_of(node)}
    raise UnknownNameError(f"no actor is called {word!r}{did_you_mean(word, labels)}")


def clashes(new: Mapping[str, Node], known: Mapping[str, Node]) -> list[str]:
    """What new named nodes change or blur for those that are known: a name, a kind, or a name that now means two."""
    said = []
    meant: dict[str, set[str]] = {}
    for node in known.values():
        if node.kind not in UNNAMED and node.id not in new:
            for name in names_of(node):
                meant.setdefault(fold(name), set()).add(node.id)
    for node in sorted(new.values(), key=lambda node: node.id):
        if node.kind in UNNAMED:
            continue
        old = known.get(node.id)
        if old and old.kind != node.kind:
            said.append(f"{node.id} was a {old.kind} and is now a {node.kind}")
        if old and old.props["name"] != node.props["name"]:
            said.append(f"{node.id} was called {old.props['name']!r} and is now called {node.props['name']!r}")
        for name in names_of(node):
            others = sorted(meant.get(fold(name), set()))
            if others:
                said.append(f"{name!r} now means {node.id} as well as {', '.join(others)}")
    return list(dict.fromkeys(said))
