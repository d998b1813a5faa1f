"""`sahelgraph load`."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

import click

from sahelgraph.cli.common import db_option, note, quiet_option

if TYPE_CHECKING:
    from graph.store import Report
    from sahelgraph import Graph

T = TypeVar("T")


def load_with_progress(graph: Graph, facts: Path | None, quiet: bool) -> Report:
    """Load a facts folder, with a progress bar where somebody watches."""
    from loaders.facts_folder import SHIPPED

    def say(clash: str) -> None:
        note(f"names: {clash}", quiet)

    return _watched(lambda progress: graph.load(facts or SHIPPED, progress, say), quiet)


def _watched(work: Callable[[Callable[[int, int], None] | None], T], quiet: bool) -> T:
    import sys

    if quiet or not sys.stderr.isatty():
        return work(None)
    from rich.console import Console
    from rich.progress import Progress

    with Progress(console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("loading", total=None)
        return work(lambda done, total: bar.update(task, completed=done, total=total))


def summary(report: Report) -> str:
    """What a load did, in a line."""
    if not report.touched:
        return f"nothing changed: all {report.unchanged.total()} nodes and edges are as the facts say"
    parts = {"created": report.created, "changed": report.changed, "removed": report.removed}
    said = [f"{counts.total()} {word}" for word, counts in parts.items() if counts.total()]
    return f"{', '.join(said)}, {report.unchanged.total()} unchanged (nodes and edges)"


@click.command("load")
@click.argument("facts", required=False, type=click.Path(path_type=Path), metavar="[FACTS|SNAPSHOT]")
@db_option
@quiet_option
def command(facts: Path | None, db: str | None, quiet: bool) -> None:
    """Load facts into the graph: the shipped ones, or those of the folder FACTS beside what is there.

    Loading again changes nothing. A source that is not in FACTS stays as it was.

    A SNAPSHOT (a folder that `sahelgraph snapshot` wrote) is restored: exactly, where the graph is empty; else what it
    states is put beside what is there, and what follows is derived anew.
    """
    from loaders.snapshot import is_snapshot
    from sahelgraph import Graph

    with Graph.open(db) as graph:
        if facts is not None and is_snapshot(facts):
            _restore(graph, facts, quiet)
        else:
            note(summary(load_with_progress(graph, facts, quiet)), quiet)


def _restore(graph: Graph, folder: Path, quiet: bool) -> None:
    from loaders.snapshot import read_manifest

    done = _watched(lambda progress: graph.restore(folder, progress), quiet)
    if not done.report.touched:
        note("nothing changed: the graph has all that the snapshot holds", quiet)
    else:
        note(summary(done.report), quiet)
    if done.exact:
        note(f"the graph is now the snapshot {read_manifest(folder)['id']}", quiet)
    else:
        note(
            "there was something else in the graph: the snapshot's claims are beside it, and all is derived anew", quiet
        )
