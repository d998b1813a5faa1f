"""The graph as a Cypher script for `cypher-shell`: constraints first, then nodes and edges in batches."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from itertools import chain
from pathlib import Path
from typing import Any

from cypher.texts import generated
from exports.files import utf8, write_file
from graph.schema import EDGE_KINDS, NODE_KINDS
from graph.state import State
from graph.store import difference

ROWS = 500
"""Rows a statement: each is parsed anew, and a long literal takes the parser long."""
PARAMETER = "$rows"
_ESCAPES = {"\\": "\\\\", "'": "\\'", "\n": "\\n", "\r": "\\r", "\t": "\\t"}
_ESCAPED = re.compile(r"[\\'\x00-\x1f\x7f\u0085\u2028\u2029]")


def write_script(state: State, path: Path) -> None:
    """Write the script. Raises OutputError, and then nothing is changed."""
    write_file(path, utf8(f"{statement};\n" for statement in script(state)))


def script(state: State) -> Iterator[str]:
    """The statements, one by one; run in order they make the graph, and run again they change nothing."""
    yield from generated("constraints").values()
    yield from generated("indexes").values()
    for statement, rows in difference(State(), state)[1]:
        for at in range(0, len(rows), ROWS):
            some = [_typed(row) for row in rows[at : at + ROWS]]
            yield statement.replace(PARAMETER, literal(some), 1)


_PROPERTIES = chain(*(kind.properties for kind in NODE_KINDS), *(kind.properties for kind in EDGE_KINDS))
_FLOATS = {prop.name for prop in _PROPERTIES if prop.type == "float"}


def _typed(row: dict[str, Any]) -> dict[str, Any]:
    """A row with 800 as 800.0 where the schema has a float: the embedded engine gives whole ones as integers."""
    props = {key: float(value) if key in _FLOATS else value for key, value in row["props"].items()}
    return {**row, "props": props}


def literal(value: Any) -> str:
    """A value as Cypher writes it."""
    if isinstance(value, str):
        return _text(value)
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, date):
        return f"date('{value.isoformat()}')"
    if isinstance(value, Mapping):
        return "{" + ", ".join(f"{key}: {literal(item)}" for key, item in sorted(value.items())) + "}"
    return f"[{', '.join(map(literal, value))}]" if isinstance(value, Iterable) else repr(value)


def _text(text: str) -> str:
    return "'" + _ESCAPED.sub(_escape, text) + "'"


def _escape(match: re.Match[str]) -> str:
    return _ESCAPES.get(match[0]) or f"\\u{ord(match[0]):04x}"
