"""The graph as tables: all nodes, all edges, and claims with their parties and source; with what each column means.

What formats of tables share (CSV, Parquet) and the data dictionary is made of.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from graph.claims import claims_of
from graph.schema import CLAIMS, EDGES, NODES, EdgeKind, NodeKind, Property, PropertyType
from graph.schema.terms import MODALITIES, POLARITIES, RANKS, STANCES, names
from graph.state import State


@dataclass(frozen=True)
class Column:
    """A column. `refers`: the table whose `id` its values are; `allowed`: the closed list that they are from."""

    name: str
    type: PropertyType
    description: str
    required: bool = False
    refers: str = ""
    allowed: tuple[str, ...] = ()


@dataclass(frozen=True)
class Table:
    """A table. Its rows are read once; a row may lack what a column asks for, and have more than columns ask for."""

    name: str
    description: str
    columns: tuple[Column, ...]
    rows: Iterable[Mapping[str, Any]]


ENDS = {
    "subject": "Id of the node that the claim is about.",
    "object": "Id of the claim's other end.",
    "holder": "Id of who is said to hold the view.",
    "speaker": "Id of who is said to have said it.",
    "source": "Id of the source that the claim is in.",
}
ALLOWED = {
    "predicate": tuple(CLAIMS), "polarity": names(POLARITIES), "modality": names(MODALITIES), "stance": names(STANCES),
    "rank": names(RANKS), "type": tuple(EDGES),
}  # fmt: skip


def tables(state: State) -> tuple[Table, ...]:
    """`nodes`, `edges` and `claims`; each claim is also a node, with the columns that other nodes have as well."""
    nodes = ({**node.props, "id": node.id, "labels": list(node.labels)} for node in state.nodes.values())
    edges = ({**e.props, "id": e.id, "type": e.type, "from": e.start, "to": e.end} for e in state.edges.values())
    claims = ({**c.props, "id": c.id, **{end: getattr(c, end) for end in ENDS}} for c in claims_of(state))
    return (
        Table("nodes", "Every node; of claims only what other nodes have too.", _node_columns(), nodes),
        Table("edges", "Every edge: those between a claim and its parties, and those derived.", _edge_columns(), edges),
        Table("claims", "Every claim with its parties and its source.", _claim_columns(), claims),
    )


def _node_columns() -> tuple[Column, ...]:
    kinds = [kind for kind in NODES.values() if kind.label != "Claim"]
    return (
        Column("id", "string", "The node's id, which no other node has.", required=True),
        Column("labels", "strings", "What it is, the primary label first.", required=True),
        Column("name", "string", "What people see.", required=True),
        *(column for column in _union(kinds) if column.name != "name"),
    )


def _edge_columns() -> tuple[Column, ...]:
    return (
        Column("id", "string", "The edge's id, which no other edge of its type has.", required=True),
        Column("type", "string", "What it says; docs/schema.md lists all.", required=True, allowed=ALLOWED["type"]),
        Column("from", "string", "Id of the node where it begins.", required=True, refers="nodes"),
        Column("to", "string", "Id of the node where it ends.", required=True, refers="nodes"),
        *_union(EDGES.values()),
    )


def _claim_columns() -> tuple[Column, ...]:
    own = [prop for prop in NODES["Claim"].properties if prop.name not in ("id", "ref", "name", "digest")]
    ref = next(prop for prop in NODES["Claim"].properties if prop.name == "ref")
    return (
        Column("id", "string", "The claim's id: a hash of its content and its source.", required=True, refers="nodes"),
        _column(ref),
        *(Column(end, "string", words, end in ("subject", "source"), "nodes") for end, words in ENDS.items()),
        *map(_column, own),
    )


def _column(prop: Property) -> Column:
    return Column(prop.name, prop.type, prop.description, prop.required, allowed=ALLOWED.get(prop.name, ()))


def _union(kinds: Iterable[NodeKind | EdgeKind]) -> Iterator[Column]:
    """A column for each property of any of these kinds; required of none, as another kind may not have it."""
    found: dict[str, list[tuple[str, Property]]] = {}
    for kind in kinds:
        name = kind.label if isinstance(kind, NodeKind) else kind.type
        for prop in kind.properties:
            if prop.name not in ("id", "digest"):
                found.setdefault(prop.name, []).append((name, prop))
    for name, props in found.items():
        yield Column(name, props[0][1].type, _meaning(props))


def _meaning(props: list[tuple[str, Property]]) -> str:
    """What a property means, and where kinds mean different things by it, what each does."""
    meanings = dict.fromkeys(prop.description for _, prop in props)
    if len(meanings) == 1:
        return next(iter(meanings))
    kinds = {words: [kind for kind, prop in props if prop.description == words] for words in meanings}
    return " ".join(f"{_listed(some)}: {words}" for words, some in kinds.items())


def _listed(kinds: list[str]) -> str:
    return ", ".join(kinds) if len(kinds) <= 3 else "other edges"
