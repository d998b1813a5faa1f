"""`sahelgraph new-source`."""

from __future__ import annotations

import hashlib
import re
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from sahelgraph.cli.common import note, quiet_option

if TYPE_CHECKING:
    from loaders.pages import Page


@click.command("new-source")
@click.argument("where", metavar="URL|FILE")
@click.option("--id", "id_", metavar="ID", help="The source's id. [default: from its publisher and date]")
@click.option(
    "--into", type=click.Path(file_okay=False, path_type=Path), default=".", show_default=True, metavar="FOLDER"
)
@click.option(
    "--text", type=click.Path(dir_okay=False, path_type=Path), metavar="FILE", help="Keep its text there, for locators."
)
@quiet_option
def command(where: str, id_: str | None, into: Path, text: Path | None, quiet: bool) -> None:
    """Start the facts file of a source with what URL or FILE says of itself.

    `sahelgraph check FOLDER` then says what is missing. The text is never put into the facts file; --text keeps it
    elsewhere, so that `sahelgraph locate` can find sentences in it.
    """
    from exports.files import write_file
    from loaders.pages import read_page

    page = read_page(where)
    name = id_ or _slug(f"{page.publisher or page.title} {page.published}")
    target = into / f"{name}.yaml"
    if target.exists():
        raise click.UsageError(f"{target} is there already; give another --id")
    write_file(target, facts_file(name, page, date.today()).encode())
    note(f"facts file: {target}", quiet)
    if text is not None:
        write_file(text, page.text.encode())
        note(f"text:       {text}", quiet)
    missing = [key for key in ("title", "publisher", "published", "language") if not getattr(page, key)]
    note(f"it does not say its {', '.join(missing)}" if missing else "next: its reliability, and its claims", quiet)


def _slug(text: str) -> str:
    from graph.text import fold

    return re.sub(r"[^a-z0-9]+", "-", fold(text)).strip("-")[:80] or "source"


def facts_file(name: str, page: Page, today: date) -> str:
    """The text of a facts file for a page; what it does not say is left for its editor, and `check` asks for it."""
    import yaml

    known = {
        "id": name,
        "title": page.title,
        "publisher": page.publisher,
        "author": page.author,
        "url": page.url,
        "language": page.language,
        "published": page.published,
        "read_on": today.isoformat(),
        "read": "whole",
    }
    source = {key: value for key, value in known.items() if value}
    digest = hashlib.sha256(page.text.encode()).hexdigest()
    return (
        f"# SHA-256 of the text as read: {digest}\n"
        "# Missing: reliability (A to F) and reliability_reason; derived_from, where it re-reports another source.\n"
        + yaml.safe_dump({"source": source}, allow_unicode=True, sort_keys=False, width=110)
        + "claims: []\n"
    )
