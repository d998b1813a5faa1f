"""A query file: a header that is data, and the Cypher that it describes.

The header is the `//` comment block at the top, read as YAML:

    // title: Who views an actor as a threat
    // question: Who views the target as a threat, as of when, and according to whom?
    // category: views
    // parameters:
    //   target: {type: actor, example: russian-contractors, description: Who is viewed.}
    //   as_of: {type: date, default: null, example: 2026-02-02, description: The day asked about.}
    // columns:
    //   viewer: Who holds the view.
    // graph: false
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).parent / "queries"
TYPES = ("actor", "node", "source", "string", "date", "int", "bool")
CATEGORIES = ("start here", "views", "blocs", "forces", "government", "evidence", "disputes", "relations")


@dataclass(frozen=True)
class Parameter:
    """A parameter: its type, what it is for, an example, and its default (`required` where there is none)."""

    name: str
    type: str
    description: str
    example: Any
    default: Any = None
    required: bool = True


@dataclass(frozen=True)
class Query:
    """A query file."""

    name: str
    title: str
    question: str
    category: str
    parameters: dict[str, Parameter]
    columns: dict[str, str]
    graph: bool
    cypher: str
    """The whole file: it runs as it stands, header and all."""

    @property
    def words(self) -> str:
        """What a search by word looks through."""
        return " ".join((self.name, self.title, self.question, self.category)).casefold()

    def browser(self, values: dict[str, Any]) -> str:
        """The query for Neo4j Browser: a `:params` line and the file."""
        inside = ", ".join(f"{name}: {_literal(value)}" for name, value in values.items())
        return (f":params {{{inside}}}\n\n" if values else "") + self.cypher


def _literal(value: Any) -> str:
    if value is None:
        return "null"
    if isinstance(value, bool | int | float):
        return str(value).lower()
    return "'" + str(value).replace("\\", "\\\\").replace("'", "\\'") + "'"


def parse(name: str, text: str) -> Query:
    """Parse a query file. Raises ValueError with what is wrong with its header."""
    import yaml

    head = [line[2:].removeprefix(" ") for line in _header(text)]
    try:
        data = yaml.load("\n".join(head), Loader=yaml.BaseLoader)
    except yaml.YAMLError as error:
        raise ValueError(f"{name}: the header is not YAML: {str(error).splitlines()[0]}") from None
    known = {"title", "question", "category", "parameters", "columns", "graph"}
    if not isinstance(data, dict) or set(data) != known:
        found = sorted(data) if isinstance(data, dict) else []
        raise ValueError(f"{name}: the header must have exactly {', '.join(sorted(known))}; it has {', '.join(found)}")
    if data["category"] not in CATEGORIES:
        raise ValueError(f"{name}: category {data['category']!r} is not one of {', '.join(CATEGORIES)}")
    parameters = {key: _parameter(name, key, value) for key, value in dict(data["parameters"] or {}).items()}
    return Query(
        name, data["title"], data["question"], data["category"], parameters, dict(data["columns"]),
        data["graph"] == "true", text,
    )  # fmt: skip


def _header(text: str) -> list[str]:
    lines = text.splitlines()
    end = next((at for at, line in enumerate(lines) if not line.startswith("//")), len(lines))
    return lines[:end]


def _parameter(query: str, name: str, data: dict[str, str]) -> Parameter:
    if data.get("type") not in TYPES:
        raise ValueError(f"{query}: parameter {name}: type must be one of {', '.join(TYPES)}")
    default = data.get("default")
    return Parameter(
        name,
        data["type"],
        data["description"],
        _value(data["type"], data["example"]),
        None if default is None else _value(data["type"], default),
        "default" not in data,
    )


def _value(type_: str, text: str) -> Any:
    if text == "null":
        return None
    if type_ == "int":
        return int(text)
    return text == "true" if type_ == "bool" else text


@cache
def queries() -> dict[str, Query]:
    """All shipped queries by name."""
    return {path.stem: parse(path.stem, path.read_text(encoding="utf-8")) for path in sorted(FOLDER.glob("*.cypher"))}
