"""`sahelgraph snapshot`."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import click

from sahelgraph.cli.common import day_options, db_option, note, quiet_option

# Written out, as what they are taken from is not imported for `--help`; a test compares.
FORMATS = ("csv", "graphml", "gexf", "parquet", "rdf", "ftm", "stix", "cypher")
DEFAULT = ("csv", "graphml", "gexf")


@click.command("snapshot")
@click.option(
    "-o", "--output", type=click.Path(path_type=Path), default="snapshot", show_default=True, metavar="FOLDER"
)
@click.option(
    "--format",
    "formats",
    type=click.Choice(FORMATS),
    multiple=True,
    help=f"A format to write beside graph.json; give it several times for several. [default: {', '.join(DEFAULT)}]",
)
@click.option("--focus", metavar="ACTOR", help="Only an actor (id, name or alias) and what surrounds it.")
@click.option(
    "--hops", type=click.IntRange(1, 3), default=2, show_default=True, help="How far the surroundings of --focus reach."
)
@day_options
@db_option
@quiet_option
def command(
    output: Path,
    formats: tuple[str, ...],
    focus: str | None,
    hops: int,
    as_of: date | None,
    known_on: date | None,
    db: str | None,
    quiet: bool,
) -> None:
    """Write the graph, or a part of it, as a folder of files for a report; print the snapshot's id.

    graph.json is the content, and the id is its SHA-256: the same facts give the same bytes, on either engine and any
    machine. manifest.json says what made it. What each format is for: docs/snapshots.md. `sahelgraph load FOLDER`
    restores it.
    """
    from sahelgraph import Graph

    with Graph.open(db) as graph:
        id_ = graph.snapshot(output, as_of, known_on, focus=focus, hops=hops, formats=formats or DEFAULT)
    note(f"snapshot: {output.resolve()}", quiet)
    click.echo(id_)
