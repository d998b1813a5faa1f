"""The graph as CSV for `neo4j-admin database import full`: the quickest way into an empty store."""

from __future__ import annotations

import shlex
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from datetime import date
from operator import attrgetter
from pathlib import Path
from typing import Any

from cypher.texts import generated
from exports.files import new_folder
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


Cell = Callable[[Any], str]
_id = attrgetter("id")


class _Table:
    """A file of rows with its header, and the option that both are given with."""

    def __init__(self, folder: Path, option: str, name: str, keys: str, columns: list[Property]) -> None:
        self.argument = f"{option}={name}-header.csv,{name}.csv"
        self.has_breaks = False
        self._places = {prop.name: (at, _CELLS[prop.type]) for at, prop in enumerate(columns, 1)}
        heads = [f"{prop.name}:{TYPES[prop.type]}" for prop in columns]
        (folder / f"{name}-header.csv").write_text(",".join([keys, *heads]) + "\n", encoding="utf-8")
        self._path = folder / f"{name}.csv"

    def write(self, things: Iterable[tuple[str, Node | Edge]]) -> None:
        """Add rows: of each thing its keys as they stand in a row, and its properties."""
        rows = []
        places, blank = self._places, [""] * len(self._places)
        for keys, thing in things:
            cells = [keys, *blank]
            try:
                for name, value in thing.props.items():
                    at, cell = places[name]
                    # Most are plain texts, and there are millions: no call for each.
                    cells[at] = f'"{value}"' if isinstance(value, str) and '"' not in value else cell(value)
            except ValueError as error:
                raise OutputError(
                    f"{thing.id}: {error}; neo4j-admin can't import that, `sahelgraph export cypher` can"
                ) from None
            rows.append(",".join(cells) + "\n")
        text = "".join(rows)
        self.has_breaks = self.has_breaks or text.count("\n") > len(rows) or "\r" in text
        with self._path.open("a", encoding="utf-8", newline="") as file:
            file.write(text)


def write_import(parts: Iterable[State], folder: Path) -> None:
    """Write headers, CSV and the command line of a graph that comes in parts; no more than a part is in memory.

    Raises OutputError where CSV can't hold a text, and then nothing is changed.
    """
    with new_folder(folder, COMMAND) as new:
        tables: dict[tuple[str, ...], _Table] = {}
        for part in parts:
            _write_nodes(part, tables, new)
            _write_edges(part, tables, new)
        ordered = [table for _, table in sorted(tables.items())]
        schema = [*generated("constraints").values(), *generated("indexes").values()]
        (new / SCHEMA).write_text("".join(f"{statement};\n" for statement in schema), encoding="utf-8")
        arguments = [*_settings(ordered), *(table.argument for table in ordered)]
        (new / COMMAND).write_text(_script(arguments), encoding="utf-8")


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


def _write_nodes(part: State, tables: dict[tuple[str, ...], _Table], folder: Path) -> None:
    found: dict[str, list[Node]] = defaultdict(list)
    for node in part.nodes.values():
        found[node.kind].append(node)
    for kind, nodes in found.items():
        nodes.sort(key=_id)
        key = ("nodes", kind)
        if key not in tables:
            option = f"--nodes={':'.join(NODES[kind].labels)}"
            keys = f"id:ID({NODES[kind].primary_label})"
            tables[key] = _Table(folder, option, f"nodes-{kind}", keys, _columns(NODES[kind].properties))
        tables[key].write((_quoted(node.id), node) for node in nodes)


def _write_edges(part: State, tables: dict[tuple[str, ...], _Table], folder: Path) -> None:
    found: dict[tuple[str, str, str], list[Edge]] = defaultdict(list)
    for edge in part.edges.values():
        found[edge.type, edge.start_label, edge.end_label].append(edge)
    for (type_, start, end), edges in found.items():
        edges.sort(key=_id)
        key = ("relationships", type_, start, end)
        if key not in tables:
            keys = f":START_ID({start}),:END_ID({end}),id:string"
            name, columns = f"edges-{type_}-{start}-{end}", _columns(EDGES[type_].properties)
            tables[key] = _Table(folder, f"--relationships={type_}", name, keys, columns)
        tables[key].write((_keys(edge.start, edge.end, edge.id), edge) for edge in edges)


def _keys(start: str, end: str, id_: str) -> str:
    row = f'"{start}","{end}","{id_}"'
    return row if row.count('"') == 6 else ",".join(map(_quoted, (start, end, id_)))


def _quoted(text: str) -> str:
    # Few texts have one, and looking is quicker than replacing.
    return f'"{text}"' if '"' not in text else '"' + text.replace('"', '""') + '"'


def _list(items: list[str]) -> str:
    if items == [""]:
        raise ValueError("a list of one empty text")
    if any(BETWEEN in item for item in items):
        raise ValueError("a text in a list holds U+001F")
    return _quoted(BETWEEN.join(items))


_CELLS: Mapping[PropertyType, Cell] = {
    "string": _quoted,
    "strings": _list,
    "int": repr,
    "float": repr,
    "bool": lambda value: "true" if value else "false",
    "date": date.isoformat,
}
"""How a field is written; where there is no value, nothing is (an empty text is `""`)."""
