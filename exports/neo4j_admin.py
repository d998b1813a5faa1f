"""The graph as CSV for `neo4j-admin database import full`: the quickest way into an empty store."""

from __future__ import annotations

import shlex
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from cypher.texts import generated
from exports.files import write_folder
from graph.errors import OutputError
from graph.schema import EDGES, NODES, Property, PropertyType
from graph.state import Edge, Node, State

COMMAND = "import.sh"
"""The file with the exact command line; it marks the folder as ours."""
SCHEMA = "constraints.cypher"
"""Constraints and indexes, which the import does not make."""
BETWEEN = "\x1f"
"""Between the items of a list: the unit separator, which no text of ours holds."""
DATABASE = '"${1:-neo4j}"'
"""The database's name in the command line: the script's argument."""
TYPES: Mapping[PropertyType, str] = {
    "string": "string",
    "strings": "string[]",
    "int": "long",
    "float": "double",
    "bool": "boolean",
    "date": "date",
}


@dataclass(frozen=True)
class _Table:
    """A header and rows, each ending its line, and the option that they are given with."""

    option: str
    label: str
    name: str
    header: str
    rows: list[str]

    @property
    def argument(self) -> str:
        return f"{self.option}={self.label}={self.name}-header.csv,{self.name}.csv"

    @property
    def has_breaks(self) -> bool:
        return any(row.count("\n") > 1 or "\r" in row for row in self.rows)

    def files(self) -> Iterator[tuple[str, bytes]]:
        yield f"{self.name}-header.csv", f"{self.header}\n".encode()
        yield f"{self.name}.csv", "".join(self.rows).encode()


def write_import(state: State, folder: Path) -> None:
    """Write headers, CSV and the command line into a folder. Raises OutputError, and then nothing is changed."""
    write_folder(folder, import_files(state), COMMAND)


def import_files(state: State) -> dict[str, bytes]:
    """The files of an import by name. Raises OutputError where CSV can't hold a text."""
    nodes: dict[str, list[Node]] = defaultdict(list)
    edges: dict[tuple[str, str, str], list[Edge]] = defaultdict(list)
    for id_ in sorted(state.nodes):
        nodes[state.nodes[id_].kind].append(state.nodes[id_])
    for key in sorted(state.edges):
        edge = state.edges[key]
        edges[edge.type, edge.start_label, edge.end_label].append(edge)
    tables = [_nodes(kind, some) for kind, some in sorted(nodes.items())]
    tables.extend(_edges(*ends, some) for ends, some in sorted(edges.items()))
    files = {name: content for table in tables for name, content in table.files()}
    schema = [*generated("constraints").values(), *generated("indexes").values()]
    files[SCHEMA] = "".join(f"{statement};\n" for statement in schema).encode()
    files[COMMAND] = _script([*_settings(tables), *(table.argument for table in tables)]).encode()
    return files


def import_arguments(folder: Path, database: str = "neo4j") -> list[str]:
    """What to give to `neo4j-admin` for a folder that `write_import` wrote, with full paths."""
    line = next(line for line in (folder / COMMAND).read_text(encoding="utf-8").splitlines() if "import full" in line)
    words = shlex.split(line.replace(DATABASE, database))[1:]
    return [_absolute(word, folder) for word in words]


def _absolute(word: str, folder: Path) -> str:
    option, _, value = word.rpartition("=")
    if not option.startswith(("--nodes", "--relationships")):
        return word
    return f"{option}={','.join(str(folder.resolve() / name) for name in value.split(','))}"


def _settings(tables: list[_Table]) -> list[str]:
    delimiter = f"--array-delimiter=U+{ord(BETWEEN):04X}"
    # Fields of several lines slow the import down: said only where there are some.
    return [delimiter, "--multiline-fields=true"] if any(table.has_breaks for table in tables) else [delimiter]


def _script(arguments: list[str]) -> str:
    line = " ".join([f"neo4j-admin database import full {DATABASE}", *map(shlex.quote, arguments)])
    return (
        "#!/bin/sh\n"
        "# Into an empty store, with the server stopped; then start it and run constraints.cypher in it:\n"
        "#   sh import.sh [DATABASE]      cypher-shell -f constraints.cypher\n"
        'cd "$(dirname "$0")" || exit\n'
        f"{line}\n"
    )


def _columns(properties: Iterable[Property]) -> list[Property]:
    return [prop for prop in properties if prop.name != "id"]


def _nodes(kind: str, nodes: list[Node]) -> _Table:
    columns = _columns(NODES[kind].properties)
    header = ",".join([f"id:ID({NODES[kind].primary_label})", *map(_head, columns)])
    rows = [_row([_quoted(node.id)], columns, node.props, node.id) for node in nodes]
    return _Table("--nodes", ":".join(NODES[kind].labels), f"nodes-{kind}", header, rows)


def _edges(type_: str, start: str, end: str, edges: list[Edge]) -> _Table:
    columns = _columns(EDGES[type_].properties)
    header = ",".join([f":START_ID({start})", f":END_ID({end})", "id:string", *map(_head, columns)])
    keys = ([_quoted(edge.start), _quoted(edge.end), _quoted(edge.id)] for edge in edges)
    rows = [_row(key, columns, edge.props, edge.id) for key, edge in zip(keys, edges, strict=True)]
    return _Table("--relationships", type_, f"edges-{type_}-{start}-{end}", header, rows)


def _head(prop: Property) -> str:
    return f"{prop.name}:{TYPES[prop.type]}"


def _row(keys: list[str], columns: list[Property], props: Mapping[str, Any], id_: str) -> str:
    try:
        return ",".join([*keys, *(_cell(props.get(prop.name)) for prop in columns)]) + "\n"
    except ValueError as error:
        raise OutputError(f"{id_}: {error}; neo4j-admin can't import that, `sahelgraph export cypher` can") from None


def _cell(value: Any) -> str:
    """A field; nothing at all where there is no value (an empty text is written `""`)."""
    if value is None:
        return ""
    if isinstance(value, str):
        return _quoted(value)
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, list):
        return _quoted(_list(value))
    return value.isoformat() if isinstance(value, date) else repr(value)


def _list(items: list[str]) -> str:
    if items == [""]:
        raise ValueError("a list of one empty text")
    if any(BETWEEN in item for item in items):
        raise ValueError("a text in a list holds U+001F")
    return BETWEEN.join(items)


def _quoted(text: str) -> str:
    return '"' + text.replace('"', '""') + '"'
