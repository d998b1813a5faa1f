"""`sahelgraph report`."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from sahelgraph.cli.common import Day, day_options, db_option, lang_option, note, quiet_option

if TYPE_CHECKING:
    from exports.map.languages import Language


@click.command("report")
@click.option(
    "-o",
    "--output",
    type=click.Path(dir_okay=False, path_type=Path),
    default="report.html",
    show_default=True,
    metavar="FILE",
    help="The name says the format: .html, .md, .docx or .pdf.",
)
@lang_option()
@day_options
@click.option("--since", type=Day(), metavar="DAY", help="What changed since then. [default: a year before]")
@click.option(
    "--matrix",
    "matrix",
    type=Day(),
    multiple=True,
    metavar="DAY",
    help="A day of which the matrix is drawn; up to three. [default: the day, two and four years before]",
)
@click.option(
    "--style",
    default="plain",
    show_default=True,
    metavar="NAME|FILE",
    help="Style of the bibliography: plain, a .csl file, or the name of a CSL style (harvard-cite-them-right).",
)
@click.option(
    "--template",
    type=click.Path(path_type=Path),
    metavar="DIR|FILE",
    help="Your own Jinja template; what a folder lacks is taken from ours.",
)
@click.option(
    "--write-template",
    "write_to",
    type=click.Path(path_type=Path),
    metavar="DIR",
    help="Write our templates into a folder, for you to change, and no report.",
)
@click.option("--figures/--no-figures", default=True, help="With or without figures.")
@db_option
@quiet_option
def command(
    output: Path,
    lang: Language,
    as_of: date | None,
    known_on: date | None,
    since: date | None,
    matrix: tuple[date, ...],
    style: str,
    template: Path | None,
    write_to: Path | None,
    figures: bool,
    db: str | None,
    quiet: bool,
) -> None:
    """Write what is known as of a day, each sentence with footnotes to claims and their sources.

    The day is by default that of the newest source. Beside it go the sources as CSL-JSON, which Zotero and pandoc take,
    and with Markdown the figures. The same facts and options give the same bytes.
    """
    if len(matrix) > 3:
        raise click.UsageError("--matrix: the matrix is drawn of up to three days")
    if write_to:
        from exports.report.render import write_templates

        for path in write_templates(write_to):
            note(f"template: {path.resolve()}", quiet)
        return
    from exports.report import Dates, Setting
    from exports.report.write import format_of
    from sahelgraph import Graph

    format_of(output)
    with Graph.open(db) as graph:
        written = graph.report(
            output, Dates(as_of, known_on, since, matrix), lang, Setting(template, style), figures=figures
        )
    for path in written:
        note(f"report: {path.resolve()}", quiet)
