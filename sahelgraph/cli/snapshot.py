"""`sahelgraph snapshot`."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import click

from sahelgraph.cli.common import day_options, db_option, note, quiet_option


@click.command("snapshot")
@click.option(
    "-o", "--output", type=click.Path(path_type=Path), default="snapshot", show_default=True, metavar="FOLDER"
)
@day_options
@db_option
@quiet_option
def command(output: Path, as_of: date | None, known_on: date | None, db: str | None, quiet: bool) -> None:
    """Write the graph as a folder: graph.json, claims.csv, nodes.csv, edges.csv, graph.graphml, manifest.json.

    The same facts give the same bytes, on either engine.
    """
    from sahelgraph import Graph

    with Graph.open(db) as graph:
        graph.snapshot(output, as_of, known_on)
    note(f"snapshot: {output.resolve()}", quiet)
