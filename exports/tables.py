"""Rows of a query as text: a table for the terminal, JSON, CSV, Markdown."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable
from datetime import date
from typing import Any

from graph.engine import Rows


def shown(value: Any) -> str:
    """A value as people read it: lists joined, nothing for null."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, float) and value.is_integer():
        return f"{int(value):,}"
    if isinstance(value, list):
        return "; ".join(shown(item) for item in value)
    if isinstance(value, dict):
        return str(value.get("name") or value.get("type") or json.dumps(value, default=plain, ensure_ascii=False))
    return str(value)


def plain(value: Any) -> Any:
    """A value that JSON has no form for: a date as its ISO text."""
    if isinstance(value, date):
        return value.isoformat()
    raise TypeError(f"{type(value).__name__} has no JSON form")


def as_json(rows: Rows) -> str:
    """An array of objects, one a row."""
    return json.dumps(rows.dicts(), default=plain, ensure_ascii=False, indent=2)


def as_csv(rows: Rows) -> str:
    """CSV (RFC 4180) with a header line; lists are joined by `; `."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(rows.columns)
    writer.writerows([[_cell(value) for value in row] for row in rows.rows])
    return out.getvalue().removesuffix("\r\n")


def _cell(value: Any) -> str:
    return (
        str(value).lower() if isinstance(value, bool) else shown(value) if not isinstance(value, float) else repr(value)
    )


def as_markdown(rows: Rows) -> str:
    """A Markdown table."""

    def cells(values: tuple[Any, ...]) -> str:
        texts = [shown(value).replace("\\", "\\\\").replace("|", "\\|").replace("\n", " ") for value in values]
        return "| " + " | ".join(texts) + " |"

    return "\n".join([cells(rows.columns), "|" + "---|" * len(rows.columns), *map(cells, rows.rows)])


def as_table(rows: Rows) -> Any:
    """A table for a terminal (a rich renderable)."""
    from rich import box
    from rich.table import Table
    from rich.text import Text

    table = Table(box=box.SIMPLE_HEAD, pad_edge=False, show_edge=False)
    for column in rows.columns:
        table.add_column(column.replace("_", " "), overflow="fold")
    for row in rows.rows:
        # Text, not markup: a name in [brackets] is a name.
        table.add_row(*(Text(shown(value)) for value in row))
    return table


FORMATS: dict[str, Callable[[Rows], Any]] = {
    "table": as_table,
    "json": as_json,
    "csv": as_csv,
    "markdown": as_markdown,
}
