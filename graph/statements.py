"""The statements that load, read and constrain the graph, generated from the schema."""

from __future__ import annotations

from collections.abc import Iterator

from cypher.texts import template
from graph.schema import EDGE_KINDS, NODE_KINDS

PRIMARY = tuple(dict.fromkeys(kind.primary_label for kind in NODE_KINDS))
Statement = tuple[str, str]
"""A heading, by which it is found, and the text."""


def constraints() -> Iterator[Statement]:
    """Unique ids, one constraint a primary label."""
    for label in PRIMARY:
        yield f"constraint {label}", template("constraint", NAME=f"{label.lower()}_id", PRIMARY=label)


def indexes() -> Iterator[Statement]:
    """An index for each property that queries look things up by."""
    seen = set()
    for kind in NODE_KINDS:
        for prop in kind.properties:
            name = f"{kind.primary_label.lower()}_{prop.name}"
            if prop.index and name not in seen:
                seen.add(name)
                yield (
                    f"index {kind.primary_label} {prop.name}",
                    template("index", NAME=name, PRIMARY=kind.primary_label, PROPERTY=prop.name),
                )


def nodes() -> Iterator[Statement]:
    """Merge, delete and read nodes."""
    for kind in NODE_KINDS:
        name = "merge_labelled_node" if kind.primary else "merge_node"
        yield f"merge {kind.label}", template(name, PRIMARY=kind.primary_label, LABEL=kind.label)
    for label in PRIMARY:
        yield f"delete {label}", template("delete_node", PRIMARY=label)
        yield f"read {label}", template("read_nodes", PRIMARY=label)
        yield f"read edges {label}", template("read_edges", START=label)


def edges() -> Iterator[Statement]:
    """Merge and delete edges, by type and the primary labels of both ends."""
    for kind in EDGE_KINDS:
        for start in kind.starts:
            for end in kind.ends:
                words = {"TYPE": kind.type, "START": start, "END": end}
                yield f"merge {kind.type} {start} {end}", template("merge_edge", **words)
                yield f"delete {kind.type} {start} {end}", template("delete_edge", **words)


def render(statements: Iterator[Statement]) -> str:
    """The text of a generated file."""
    head = "// Generated from graph/schema by `python -m graph.generate`. Do not edit.\n"
    return head + "".join(f"\n//: {heading}\n{text};\n" for heading, text in statements)
