"""`sahelgraph check`."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from sahelgraph.cli.common import note, quiet_option

if TYPE_CHECKING:
    from graph.facts import SourceFile


@click.command("check")
@click.argument("facts", required=False, type=click.Path(path_type=Path))
@click.option(
    "--text", type=click.Path(exists=True, dir_okay=False, path_type=Path), help="A source's text, as you have it."
)
@click.option("--source", metavar="ID", help="The source that the text is of. [default: the one that fits best]")
@click.option("--alone", is_flag=True, help="FACTS stand alone: they may not refer to the shipped facts.")
@quiet_option
def command(facts: Path | None, text: Path | None, source: str | None, alone: bool, quiet: bool) -> int:
    """Check the facts files in FACTS (by default the shipped ones), which may refer to the shipped ones.

    With --text, check the locators of a source against the text: each claim's sentence is there, has moved, or is
    missing. Exit code 1 where a sentence is missing.
    """
    from loaders.facts_folder import SHIPPED, derived_folder, read_folder

    folder = facts or SHIPPED
    facts_set = read_folder(folder, None if alone or folder.resolve() == SHIPPED.resolve() else derived_folder(SHIPPED))
    claims = sum(len(file.claims) for file in facts_set.files)
    if text is None:
        note(f"{len(facts_set.files)} sources, {claims} claims: no problem found", quiet)
        return 0
    return _check_text(facts_set.files, text, source)


def _check_text(files: list[SourceFile], text: Path, source: str | None) -> int:
    from graph.names import did_you_mean
    from loaders.texts import check_locators, fits, read_text

    by_id = {file.source.id: file for file in files}
    if source is not None and source not in by_id:
        raise click.UsageError(f"no source is called {source!r}{did_you_mean(source, by_id)}")
    content = read_text(text)
    best = source or max(by_id, key=lambda id_: fits(by_id[id_], content))
    if source is None and not fits(by_id[best], content):
        raise click.UsageError(f"{text}: no sentence of it is in any source; give --source")
    results = list(check_locators(by_id[best], content))
    for found in results:
        at = f" (now at character {found.start})" if found.status == "moved" else ""
        click.echo(f"{found.status}  {best}/{found.claim.key}{at}")
    missing = sum(found.status == "missing" for found in results)
    click.echo(f"{best}: {len(results) - missing} of {len(results)} claims' sentences found", err=True)
    return 1 if missing else 0
