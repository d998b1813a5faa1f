"""`sahelgraph load`."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from sahelgraph.cli.common import db_option, note, quiet_option

if TYPE_CHECKING:
    from graph.store import Report
    from sahelgraph import Graph


def load_with_progress(graph: Graph, facts: Path | None, quiet: bool) -> Report:
    """Load a facts folder, with a progress bar where somebody watches."""
    import sys

    from loaders.facts_folder import SHIPPED

    folder = facts or SHIPPED

    def say(clash: str) -> None:
        note(f"names: {clash}", quiet)

    if quiet or not sys.stderr.isatty():
        return graph.load(folder, say=say)
    from rich.console import Console
    from rich.progress import Progress

    with Progress(console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("loading", total=None)
        return graph.load(folder, lambda done, total: bar.update(task, completed=done, total=total), say)


def summary(report: Report) -> str:
    """What a load did, in a line."""
    if not report.touched:
        return f"nothing changed: all {report.unchanged.total()} nodes and edges are as the facts say"
    parts = {"created": report.created, "changed": report.changed, "removed": report.removed}
    said = [f"{counts.total()} {word}" for word, counts in parts.items() if counts.total()]
    return f"{', '.join(said)}, {report.unchanged.total()} unchanged (nodes and edges)"


@click.command("load")
@click.argument("facts", required=False, type=click.Path(path_type=Path))
@db_option
@quiet_option
def command(facts: Path | None, db: str | None, quiet: bool) -> None:
    """Load facts into the graph: the shipped ones, or those of the folder FACTS beside what is there.

    Loading again changes nothing. A source that is not in FACTS stays as it was.
    """
    from sahelgraph import Graph

    with Graph.open(db) as graph:
        report = load_with_progress(graph, facts, quiet)
    note(summary(report), quiet)
