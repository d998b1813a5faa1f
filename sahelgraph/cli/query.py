"""`sahelgraph query`."""

from __future__ import annotations

import json
import sys
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from sahelgraph.cli.common import console, day_options, db_option, note, quiet_option

if TYPE_CHECKING:
    from cypher.query import Query
    from graph.engine import Rows

FORMATS = ("table", "json", "csv", "markdown")


def _names(ctx: click.Context, param: click.Parameter, incomplete: str) -> list[str]:
    from cypher.query import queries

    return [name for name in queries() if name.startswith(incomplete)]


@click.command("query")
@click.argument("name", required=False, metavar="[NAME|FILE|-]", shell_complete=_names)
@click.option("-p", "--param", "pairs", multiple=True, metavar="KEY=VALUE", help="A parameter. May be repeated.")
@day_options
@click.option("--format", "form", type=click.Choice(FORMATS), default="table", show_default=True)
@click.option("--columns", metavar="A,B,…", help="Only these columns, in this order.")
@click.option("--list", "listing", is_flag=True, help="List the shipped queries, those that hold the word NAME.")
@click.option("--describe", is_flag=True, help="Print the query's question, parameters and columns.")
@click.option("--browser", is_flag=True, help="Print the query with its :params line, to paste into Neo4j Browser.")
@click.option("--limit", type=click.IntRange(min=1), default=10_000, show_default=True, help="Rows at most.")
@click.option("--timeout", type=click.FloatRange(min=0.001), default=30.0, show_default=True, help="Seconds at most.")
@db_option
@quiet_option
def command(
    name: str | None,
    pairs: tuple[str, ...],
    as_of: date | None,
    known_on: date | None,
    form: str,
    columns: str | None,
    listing: bool,
    describe: bool,
    browser: bool,
    limit: int,
    timeout: float,
    db: str | None,
    quiet: bool,
) -> None:
    """Ask the graph: NAME of a shipped query, a FILE of Cypher, or - for standard input.

    Actors may be given by id, name or alias, with or without accents. Queries only read.
    """
    if listing:
        _list(name or "")
        return
    if name is None:
        raise click.UsageError("give a query's name, a file or -; `sahelgraph query --list` lists them")
    given = parameters(pairs) | days(as_of, known_on)
    query, text = _find(name)
    if describe:
        _describe(query, name)
        return
    from graph.ask import Asker
    from sahelgraph.api import open_engine

    engine = open_engine(db)
    try:
        asker = Asker(engine, limit, timeout)
        if query is None:
            rows = asker.ask_text(text, _typed(given))
        elif browser:
            click.echo(query.browser(asker.parameters(query, given)).rstrip())
            if query.parameters:
                note("In Neo4j Browser run the :params line first, by itself, then the query.", quiet)
            return
        else:
            rows = asker.ask(query, given)
        print_rows(rows.only(columns_of(columns, rows)) if columns else rows, form, quiet, engine.name)
    finally:
        engine.close()


def parameters(pairs: tuple[str, ...]) -> dict[str, Any]:
    """What was given by -p. Raises UsageError."""
    out = {}
    for pair in pairs:
        key, equals, value = pair.partition("=")
        if not equals or not key:
            raise click.UsageError(f"-p {pair!r}: write -p key=value")
        out[key] = value
    return out


def days(as_of: date | None, known_on: date | None) -> dict[str, Any]:
    """The days that were given."""
    return {key: day.isoformat() for key, day in (("as_of", as_of), ("known_on", known_on)) if day is not None}


def columns_of(wanted: str, rows: Rows) -> list[str]:
    """The columns that were asked for. Raises UsageError where one is not there."""
    from graph.names import did_you_mean

    names = [name.strip() for name in wanted.split(",")]
    for name in names:
        if name not in rows.columns:
            near = did_you_mean(name, rows.columns) or f"; there are {', '.join(rows.columns)}"
            raise click.UsageError(f"no column {name!r}{near}")
    return names


def _typed(given: dict[str, Any]) -> dict[str, Any]:
    """Parameters of the user's own Cypher: numbers, true, false, null and lists as JSON, all else as text."""

    def typed(value: Any) -> Any:
        try:
            return json.loads(value)
        except ValueError:
            return value

    return {key: typed(value) for key, value in given.items()}


def _find(name: str) -> tuple[Query | None, str]:
    """A shipped query, or the text of a file or of standard input (with its own header, where it has one)."""
    from cypher.query import parse, queries
    from graph.errors import QueryError
    from sahelgraph.api import find_query

    if name in queries():
        return queries()[name], ""
    if name != "-" and not name.endswith(".cypher") and not Path(name).is_file():
        return find_query(name), ""
    try:
        text = sys.stdin.read() if name == "-" else Path(name).read_text(encoding="utf-8")
    except UnicodeDecodeError:
        raise QueryError(f"{name} is not UTF-8; save it as UTF-8") from None
    if not text.startswith("// title:"):
        return None, text
    try:
        return parse(Path(name).stem, text), ""
    except (ValueError, KeyError) as error:
        raise QueryError(str(error)) from None


def _list(word: str) -> None:
    from rich import box
    from rich.table import Table

    from cypher.query import CATEGORIES, queries

    found = [query for query in queries().values() if word.casefold() in query.words]
    if not found:
        raise click.UsageError(f"no query speaks of {word!r}; `sahelgraph query --list` lists all")
    table = Table(box=box.SIMPLE_HEAD, pad_edge=False, show_edge=False)
    for column in ("query", "question", "parameters"):
        table.add_column(column, overflow="fold")
    for query in sorted(found, key=lambda query: (CATEGORIES.index(query.category), query.name)):
        takes = " ".join(p.name if p.required else f"[{p.name}]" for p in query.parameters.values())
        table.add_row(query.name, query.question, takes.replace("[", "\\["))
    console().print(table)


def _describe(query: Query | None, name: str) -> None:
    if query is None:
        raise click.UsageError(f"{name} has no header to describe")
    click.echo(f"{query.name}: {query.title}\n{query.question}\n")
    for parameter in query.parameters.values():
        need = (
            "required"
            if parameter.required
            else f"default {parameter.default if parameter.default is not None else 'none'}"
        )
        click.echo(
            f"  -p {parameter.name}=…  {parameter.type}, {need}. {parameter.description} Example: {parameter.example}"
        )
    click.echo()
    for column, meaning in query.columns.items():
        click.echo(f"  {column}: {meaning}")


def print_rows(rows: Rows, form: str, quiet: bool, origin: str) -> None:
    """Print rows in one of `FORMATS`, and on standard error how many there are and where they come from."""
    from exports.tables import FORMATS as WRITERS

    if form == "table" and not rows.rows:
        note("no rows", quiet)
    elif form == "table":
        console().print(WRITERS[form](rows))
    else:
        click.echo(WRITERS[form](rows))
    if rows.cut:
        note(f"cut at {len(rows.rows)} rows; --limit gives more", False)
    elif rows.rows and form == "table":
        note(f"{len(rows.rows)} row{'s' if len(rows.rows) != 1 else ''} ({origin})", quiet)
