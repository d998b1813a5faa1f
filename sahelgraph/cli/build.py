"""`sahelgraph build`: the main job."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from sahelgraph.cli.common import console, day_options, db_option, note, quiet_option

if TYPE_CHECKING:
    from sahelgraph import Graph

ANSWERS: tuple[tuple[str, dict[str, Any], tuple[str, ...]], ...] = (
    (
        "who-views-as-threat",
        {"target": "russian-contractors"},
        ("viewer", "grade", "stances", "disputed", "rank", "sources"),
    ),
    (
        "who-does-not-view-as-threat",
        {"target": "russian-contractors"},
        ("viewer", "grade", "disputed", "rank", "sources"),
    ),
    ("deployments", {}, ()),
    ("who-left", {}, ()),
)
"""The answers that matter: a query, its parameters, and the columns to show (none: all)."""


@click.command("build")
@click.option(
    "--out",
    type=click.Path(file_okay=False, path_type=Path),
    default="sahelgraph-out",
    show_default=True,
    metavar="FOLDER",
)
@click.option(
    "--facts", type=click.Path(path_type=Path), metavar="FOLDER", help="Facts of your own, beside the shipped ones."
)
@click.option("--no-shipped", is_flag=True, help="Without the shipped facts: --facts alone.")
@day_options
@db_option
@quiet_option
def command(
    out: Path,
    facts: Path | None,
    no_shipped: bool,
    as_of: date | None,
    known_on: date | None,
    db: str | None,
    quiet: bool,
) -> None:
    """Load the facts, print the answers that matter, and write map.html and a snapshot into the folder --out."""
    if no_shipped and facts is None:
        raise click.UsageError("--no-shipped needs --facts")
    from graph.canonical import short_id
    from sahelgraph import Graph
    from sahelgraph.cli.load import load_with_progress, summary

    with Graph.open(db) as graph:
        for folder in [*([] if no_shipped else [None]), *([facts] if facts else [])]:
            report = load_with_progress(graph, folder, quiet)
            note(f"{graph.engine.name}: {summary(report)}", quiet)
        if not quiet:
            for name, parameters, columns in ANSWERS:
                _answer(graph, name, parameters, columns, as_of, known_on)
            _disputes(graph, known_on)
        graph.map(out / "map.html", as_of, known_on)
        id_ = graph.snapshot(out / "snapshot", as_of, known_on)
    note(f"snapshot: {(out / 'snapshot').resolve()} ({short_id(id_)})", quiet)
    note(f"map:      {(out / 'map.html').resolve()}  (open it in a browser)", quiet)


def _answer(
    graph: Graph,
    name: str,
    parameters: dict[str, Any],
    columns: tuple[str, ...],
    as_of: date | None,
    known_on: date | None,
) -> None:
    from exports.tables import as_table
    from graph.ask import Asker
    from graph.errors import UnknownNameError
    from sahelgraph.api import find_query

    query = find_query(name)
    days = {
        key: day.isoformat()
        for key, day in (("as_of", as_of), ("known_on", known_on))
        if day and key in query.parameters
    }
    try:
        rows = Asker(graph.engine).ask(query, parameters | days)
    except UnknownNameError:
        # Facts of the user's own need not speak of the actors that ours do.
        return
    table = rows.only([column for column in columns or rows.columns if column in rows.columns])
    click.echo(f"\n{query.title} (sahelgraph query {name})")
    console().print(as_table(table) if table.rows else "no rows")


def _disputes(graph: Graph, known_on: date | None) -> None:
    from graph.cases import cases
    from sahelgraph.cli.disputes import text, width

    state = graph.state(known_on=known_on)
    found = cases(state)
    judged = [case for case in found if not case.is_open]
    click.echo(f"\nWhere claims clash: {len(found)} disputes, {len(found) - len(judged)} open (sahelgraph disputes)")
    for number, case in enumerate(judged, 1):
        click.echo(text(case, state, number, width()))
    click.echo()
