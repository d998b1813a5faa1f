"""`sahelgraph map`."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from sahelgraph.cli.common import day_options, db_option, note, quiet_option

if TYPE_CHECKING:
    from exports.map.languages import Choice


@click.command("map")
@click.option(
    "-o",
    "--output",
    type=click.Path(dir_okay=False, path_type=Path),
    default="map.html",
    show_default=True,
    metavar="FILE",
)
@click.option(
    "--lang",
    type=click.Choice(["auto", "en", "fr"]),
    default="auto",
    show_default=True,
    help="The language that it opens in; auto: the one that the reader's browser prefers.",
)
@day_options
@click.option("--embed", is_flag=True, help="For a frame of another page: title, picture and date only.")
@db_option
@quiet_option
def command(
    output: Path,
    lang: Choice,
    as_of: date | None,
    known_on: date | None,
    embed: bool,
    db: str | None,
    quiet: bool,
) -> None:
    """Write the network as one HTML file that needs nothing else and asks nobody for anything."""
    from sahelgraph import Graph

    with Graph.open(db) as graph:
        graph.map(output, as_of, known_on, embed=embed, lang=lang)
    note(f"map: {output.resolve()}", quiet)
