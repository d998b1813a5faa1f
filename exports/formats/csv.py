"""CSV (RFC 4180 with line feeds), and its data dictionary: a Frictionless data package (specs.frictionlessdata.io)."""

from __future__ import annotations

import csv
import hashlib
import io
import json
from datetime import date
from typing import Any

from exports.tabular import Column, Table, tables
from graph.schema import PropertyType
from graph.state import State

BETWEEN = "; "
"""Between the items of a list. An item may hold it: graph.json and Parquet have lists as such."""
TYPES: dict[PropertyType, str] = {
    "string": "string", "strings": "string", "int": "integer", "float": "number", "bool": "boolean", "date": "date",
}  # fmt: skip
PACKAGE = "datapackage.json"


def files(state: State, id_: str) -> dict[str, bytes]:
    """`nodes.csv`, `edges.csv`, `claims.csv` and `datapackage.json`."""
    made = [(table, _csv(table)) for table in tables(state)]
    package = {
        "profile": "tabular-data-package",
        "name": "sahelgraph-snapshot",
        "id": id_,
        "title": "A snapshot of sahelgraph: who says what of whom in the Sahel, and what follows from it",
        "resources": [_resource(table, content) for table, content in made],
    }
    text = json.dumps(package, ensure_ascii=False, indent=1, sort_keys=True)
    return {**{f"{table.name}.csv": content for table, content in made}, PACKAGE: f"{text}\n".encode()}


def _csv(table: Table) -> bytes:
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    names = [column.name for column in table.columns]
    writer.writerow(names)
    # Most cells have nothing in them.
    writer.writerows(
        [None if (value := row.get(name)) is None else _cell(value) for name in names] for row in table.rows
    )
    return out.getvalue().encode()


def _cell(value: Any) -> str:
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, list):
        return BETWEEN.join(value)
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return value.isoformat() if isinstance(value, date) else str(value)


def _resource(table: Table, content: bytes) -> dict[str, Any]:
    refers = [column for column in table.columns if column.refers]
    return {
        "profile": "tabular-data-resource",
        "name": table.name,
        "path": f"{table.name}.csv",
        "description": table.description,
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "dialect": {"lineTerminator": "\n"},
        "bytes": len(content),
        "hash": f"sha256:{hashlib.sha256(content).hexdigest()}",
        "schema": {
            "fields": [_field(column) for column in table.columns],
            "missingValues": [""],
            "primaryKey": ["type", "id"] if table.name == "edges" else ["id"],
            "foreignKeys": [
                {
                    "fields": [column.name],
                    "reference": {"resource": "" if column.refers == table.name else column.refers, "fields": ["id"]},
                }
                for column in refers
            ],
        },
    }


def _field(column: Column) -> dict[str, Any]:
    several = f" Several are joined by `{BETWEEN}`." if column.type == "strings" else ""
    field: dict[str, Any] = {
        "name": column.name, "type": TYPES[column.type], "description": column.description + several,
    }  # fmt: skip
    if column.type == "bool":
        field |= {"trueValues": ["true"], "falseValues": ["false"]}
    constraints: dict[str, Any] = {"required": True} if column.required else {}
    if column.allowed:
        constraints["enum"] = list(column.allowed)
    return field | ({"constraints": constraints} if constraints else {})
