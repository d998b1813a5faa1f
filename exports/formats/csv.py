"""Tables as CSV (RFC 4180 with line feeds): all nodes, all edges, and claims with their parties and source."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from graph.claims import claims_of
from graph.schema import EDGES, NODES
from graph.state import State

ENDS = ("subject", "object", "holder", "speaker", "source")


def files(state: State, id_: str) -> dict[str, bytes]:
    """`nodes.csv`, `edges.csv` and `claims.csv`; what only a claim has is in the last."""
    nodes = ({"labels": list(node.labels), **node.props, "id": node.id} for node in state.nodes.values())
    edges = ({**e.props, "id": e.id, "type": e.type, "from": e.start, "to": e.end} for e in state.edges.values())
    claims = ({**c.props, "id": c.id, **{end: getattr(c, end) for end in ENDS}} for c in claims_of(state))
    return {
        "nodes.csv": table(node_columns(), nodes),
        "edges.csv": table(edge_columns(), edges),
        "claims.csv": table(claim_columns(), claims),
    }


def node_columns() -> list[str]:
    """Those of all kinds but claims."""
    return ["id", "labels", *_columns(kind for kind in NODES.values() if kind.label != "Claim")]


def edge_columns() -> list[str]:
    """Those of all types."""
    return ["id", "type", "from", "to", *_columns(EDGES.values())]


def claim_columns() -> list[str]:
    """A claim's parties and source, and its properties."""
    return ["id", "ref", *ENDS, *(name for name in _columns([NODES["Claim"]]) if name not in ("name", "ref"))]


def _columns(kinds: Iterable[Any]) -> list[str]:
    names = dict.fromkeys(prop.name for kind in kinds for prop in kind.properties)
    return [name for name in names if name not in ("id", "digest")]


def table(columns: list[str], rows: Iterable[Mapping[str, Any]]) -> bytes:
    """A header line, and a line for each row; what a row has beside the columns is left out."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(columns)
    writer.writerows([cell(row.get(name)) for name in columns] for row in rows)
    return out.getvalue().encode()


def cell(value: Any) -> str:
    """A value as a cell: lists joined by `; `, days as ISO 8601, nothing for none."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, list):
        return "; ".join(value)
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return value.isoformat() if isinstance(value, date) else str(value)
