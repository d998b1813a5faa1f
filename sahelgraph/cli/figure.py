"""`sahelgraph figure`."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

import click

from sahelgraph.cli.common import Day, db_option, lang_option, note, quiet_option

if TYPE_CHECKING:
    from exports.figures import Kind
    from exports.map.languages import Language

# Written out, as what they are taken from is not imported for `--help`; a test compares.
KINDS = ("matrix", "network", "timeline", "deployments", "geo")
VIEWS = ("threats", "alliances", "deployments", "all")
WIDTHS = {"column": 86.0, "full": 176.0}


class Width(click.ParamType[float]):
    """A width in millimetres, or a name for one."""

    name = "width"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> float:
        """Parse, or fail with what to write."""
        if isinstance(value, float):
            return value
        try:
            return WIDTHS[value] if value in WIDTHS else float(value)
        except ValueError:
            self.fail(f"{value!r}: write column, full or a number of millimetres", param, ctx)


@click.command("figure")
@click.argument("kind", type=click.Choice(KINDS))
@click.option(
    "-o",
    "--output",
    type=click.Path(dir_okay=False, path_type=Path),
    required=True,
    metavar="FILE",
    help="Where it goes; its name ends with .svg, .png or .pdf.",
)
@click.option(
    "--width",
    type=Width(),
    default="full",
    show_default=True,
    metavar="column|full|MM",
    help="Its width on paper: a column (86 mm), the page (176 mm), or millimetres.",
)
@click.option(
    "--as-of",
    "days",
    type=Day(),
    multiple=True,
    metavar="DAY",
    help="How it was on that day; a matrix takes up to three.",
)
@click.option("--known-on", type=Day(), metavar="DAY", help="Only what was published by that day.")
@click.option("--focus", metavar="ACTOR", help="Only an actor (id, name or alias) and what surrounds it.")
@click.option(
    "--hops",
    type=click.IntRange(1, 3),
    default=1,
    show_default=True,
    help="Of a network: how far the surroundings of --focus reach.",
)
@click.option(
    "--view",
    type=click.Choice(VIEWS),
    default="threats",
    show_default=True,
    help="Of a network: the relations it shows.",
)
@lang_option()
@click.option(
    "--dpi",
    type=click.IntRange(72, 1200),
    default=300,
    show_default=True,
    help="Of a PNG: dots an inch.",
)
@click.option("--no-title", is_flag=True, help="Leave the title out, where a caption says it.")
@click.option(
    "--alt",
    type=click.Path(dir_okay=False, path_type=Path),
    metavar="FILE",
    help="Write the alternative text there, in full; without it, its summary is printed.",
)
@db_option
@quiet_option
def command(
    kind: str,
    output: Path,
    width: float,
    days: tuple[date, ...],
    known_on: date | None,
    focus: str | None,
    hops: int,
    view: str,
    lang: str,
    dpi: int,
    no_title: bool,
    alt: Path | None,
    db: str | None,
    quiet: bool,
) -> None:
    """Draw a figure for print: who views whom (matrix, network), a timeline, deployments, or a map of them (geo).

    It reads in grey, says what it shows as text in the file, and has its date and the snapshot's id in small print.
    """
    from exports.figures import draw, format_of, write_figure
    from exports.files import write_file
    from sahelgraph import Graph

    format_of(output)
    if alt is not None and alt.resolve() == output.resolve():
        raise click.UsageError(f"--alt: {alt} is where the figure goes; give another file")
    with Graph.open(db) as graph:
        state = graph.state()
    figure = draw(
        cast("Kind", kind),
        state,
        as_of=days,
        known_on=known_on,
        focus=focus,
        hops=hops,
        view=view,
        lang=cast("Language", lang),
        width=width,
        heading=not no_title,
    )
    write_figure(figure, output, dpi)
    if alt is None:
        click.echo(figure.alt)
    else:
        write_file(alt, figure.text.encode("utf-8"))
    note(f"figure: {output.resolve()}", quiet)
