"""`sahelgraph browser`."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

import click

from exports.neo4j_browser import GUIDE, PORT, QUERIES, STYLE, opening, write_files
from sahelgraph.cli.common import note, quiet_option

LOCAL = "http://localhost:7474/browser"
"""Where Neo4j Browser is, unless its server's settings say otherwise."""


@click.group("browser")
def command() -> None:
    """Make Neo4j Browser at home here: colours and names, saved queries, a guide."""


@command.command("install", short_help="Write style and saved queries, to drag onto Browser.")
@click.option(
    "-o",
    "--output",
    type=click.Path(file_okay=False, path_type=Path),
    default="neo4j-browser",
    show_default=True,
    metavar="FOLDER",
)
@quiet_option
def install(output: Path, quiet: bool) -> None:
    """Write the style and the saved queries into FOLDER, and say the two steps that put them into Neo4j Browser.

    Browser keeps both in its own storage, where only its page can put them.
    """
    write_files(output)
    note(
        f"In Neo4j Browser ({LOCAL}/), from {output.resolve()}:\n"
        f"1. Drag {STYLE} onto the page: names, colours and words in every picture.\n"
        f"2. Drag {QUERIES} onto the page: all questions, in folders, under the star on the left.\n"
        "Then for a guided walk run: sahelgraph browser guide",
        quiet,
    )


@command.command("guide", short_help="Serve the guided walk on this machine.")
@click.option("--port", type=click.IntRange(0, 65535), default=PORT, show_default=True, help="0: a free one.")
@quiet_option
def guide(port: int, quiet: bool) -> None:
    """Serve the guide on this machine until Ctrl-C, and print the line that plays it in Neo4j Browser."""
    from exports.neo4j_browser.serve import listening

    with listening(port) as server:
        note("Run in Neo4j Browser, each by itself:", quiet)
        click.echo(f":style {server.base}/{STYLE}\n:guide {server.base}/{GUIDE}")
        note(f"or open {opening(LOCAL, server.base)}\nCtrl-C ends it; a guide that is open stays.", quiet)
        with suppress(KeyboardInterrupt):
            server.serve_forever()
