"""`sahelgraph diff`."""

from __future__ import annotations

import sys
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, cast

import click

from sahelgraph.cli.common import Day, console, db_option, lang_option, note, quiet_option

if TYPE_CHECKING:
    from exports.diff import Language
    from graph.diff import Diff
    from sahelgraph.sides import Clock

FORMS = {".md": "markdown", ".html": "html", ".htm": "html", ".json": "json", ".txt": "text"}


@click.command("diff")
@click.argument("sides", nargs=-1, required=True, metavar="A B | DAY..DAY")
@click.option("-o", "--output", type=click.Path(dir_okay=False, path_type=Path), metavar="FILE", help="Write a file.")
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "markdown", "html", "json"]),
    help="By default what the file's name ends with says: .md, .html, .json, .txt.",
)
@click.option("--known", is_flag=True, help="Days mean what was known on them, not how it was.")
@click.option("--as-of", type=Day(), metavar="DAY", help="Of both sides, how it was on that day.")
@lang_option()
@click.option("--all", "everything", is_flag=True, help="Into the text also what is less important.")
@click.option("--evidence", is_flag=True, help="Into the text each claim, in our words, with its source.")
@click.option("--exact", is_flag=True, help="Into JSON also every node and edge that differs, as it was and as it is.")
@db_option
@quiet_option
def command(
    sides: tuple[str, ...],
    output: Path | None,
    form: str | None,
    known: bool,
    as_of: date | None,
    lang: str,
    everything: bool,
    evidence: bool,
    exact: bool,
    db: str | None,
    quiet: bool,
) -> int:
    """Say what changed, in the field's terms: who joined, left, took power, deployed, changed their view.

    A and B are each a day of the graph (YYYY-MM-DD), a snapshot, a folder of facts, or one as a git revision has it
    (REV:folder). Two days may be one argument: 2024-01-01..2026-02-02.

    Exits with 0 where nothing differs, 1 where something does, 2 on trouble.
    """
    from sahelgraph.sides import compared, two_days

    if len(sides) > 2:
        raise click.UsageError("two sides are compared: give A and B")
    one, other = sides if len(sides) == 2 else two_days(sides[0])
    form = form or _form(output)
    clock: Clock = "known" if known else "as-of"
    found = compared(one, other, db, clock, as_of)
    language = cast("Language", lang)
    if form == "text" and output is None and sys.stdout.isatty():
        _print(found, language, everything, evidence)
        return 1 if found else 0
    content = _content(found, form, language, everything, evidence, exact)
    if output is None:
        click.echo(content, nl=False)
    else:
        from exports.files import write_file

        write_file(output, content.encode())
        note(f"diff: {output.resolve()}", quiet)
    return 1 if found else 0


def _form(output: Path | None) -> str:
    """The form that a file's name asks for; text where there is no file."""
    if output is None:
        return "text"
    if form := FORMS.get(output.suffix.lower()):
        return form
    raise click.UsageError(f"{output}: a diff is {', '.join(FORMS)}; or say which with --format")


def _print(found: Diff, lang: Language, everything: bool, evidence: bool) -> None:
    from rich.text import Text

    from exports.diff.text import lines

    out = console()
    for line in lines(found, lang, everything, evidence):
        out.print(Text(line.wrapped(out.width), line.style))


def _content(found: Diff, form: str, lang: Language, everything: bool, evidence: bool, exact: bool) -> str:
    from sahelgraph import __version__

    if form == "markdown":
        from exports.diff.markdown import markdown

        return markdown(found, lang)
    if form == "json":
        from exports.diff.json import as_json

        return as_json(found, __version__, exact)
    if form == "html":
        from exports.diff.html import page

        return page(found, __version__, lang)
    from exports.diff.text import text

    return text(found, lang, everything, evidence)
