"""The shipped queries as saved scripts (favourites) of Neo4j Browser: a zip with a folder a category.

Browser names a script by its first line, a comment, keeps the order of the folders and sorts the scripts in one. It
shows no rows of a script that both sets parameters and asks: each folder has a script that sets them for all its
others, which then answer at one click.
"""

from __future__ import annotations

import io
import zipfile
from typing import Any

from cypher.query import CATEGORIES, Parameter, Query, queries

FIRST = "0. Parameters: run me first"
_NEVER = (1980, 1, 1, 0, 0, 0)
"""The zip's files have no time of their own, so that the same queries give the same bytes."""


def zip_file() -> bytes:
    """The zip file. Browser takes it when it is dropped onto its page."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as file:
        for name, text in scripts().items():
            file.writestr(zipfile.ZipInfo(name, _NEVER), text, zipfile.ZIP_DEFLATED)
    return buffer.getvalue()


def scripts() -> dict[str, str]:
    """All scripts by their path in the zip."""
    return {path: text for category in CATEGORIES for path, text in _folder(category).items()}


def _folder(category: str) -> dict[str, str]:
    asking = [query for query in queries().values() if query.category == category]
    values = shared_values(asking)
    first = {"parameters": f"// {FIRST}\n{params(values)}\n"} if values else {}
    files = {**first, **{query.name: script(query) for query in asking}}
    return {f"{category.capitalize()}/{name}.cypher": text for name, text in files.items()}


def script(query: Query) -> str:
    """A query as a script: what it is called, how its parameters are set, and its file as it is."""
    example = {name: parameter.example for name, parameter in query.parameters.items()}
    how = f"// Its parameters (run this line first, by itself, without the //):\n// {params(example)}\n"
    return f"// {query.title}\n{how if example else ''}{query.cypher}"


def params(values: dict[str, Any]) -> str:
    """The `:params` line."""
    return Query("", "", "", "", {}, {}, False, "").browser(values).strip()


def shared_values(asking: list[Query]) -> dict[str, Any]:
    """A value for each parameter that any of the queries takes: their example.

    Where examples differ and every query can do without the parameter it is left open: all then have an answer.
    """
    takers: dict[str, list[Parameter]] = {}
    for query in asking:
        for name, parameter in query.parameters.items():
            takers.setdefault(name, []).append(parameter)
    return {name: _shared(found) for name, found in takers.items()}


def _shared(takers: list[Parameter]) -> Any:
    examples = [parameter.example for parameter in takers]
    if any(parameter.required for parameter in takers) or examples.count(examples[0]) == len(examples):
        return max(examples, key=examples.count)
    return takers[0].default
