"""`sahelgraph gaps`."""

from __future__ import annotations

from pathlib import Path

import click

from sahelgraph.cli.common import note, quiet_option


@click.command("gaps")
@click.argument("facts", required=False, type=click.Path(path_type=Path))
@click.option("--counts", is_flag=True, help="Print the counts of what is covered, too.")
@quiet_option
def command(facts: Path | None, counts: bool, quiet: bool) -> None:
    """Say what the facts in FACTS (by default the shipped ones) do not cover.

    Views that no source reports or that are old, tenures, dates and numbers that are missing.
    """
    from graph.coverage import coverage, gaps
    from loaders.facts_folder import SHIPPED, derived_folder

    state = derived_folder(facts or SHIPPED)
    if counts:
        found = coverage(state)
        for name, number in found.totals.items():
            click.echo(f"{number:6}  {name}")
        for title, table in found.tables.items():
            click.echo(f"\n{title}")
            for word, number in sorted(table.items(), key=lambda item: (-item[1], item[0])):
                click.echo(f"{number:6}  {word}")
        click.echo()
    said = gaps(state)
    for line in said:
        click.echo(line)
    note(f"{len(said)} gaps", quiet)
