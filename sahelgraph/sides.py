"""What is compared: a day, a snapshot, a facts folder, a folder in a git revision, or a graph as plain data."""

from __future__ import annotations

from contextlib import suppress
from datetime import date
from pathlib import Path
from typing import Literal

from graph import edtf
from graph.diff import Diff, Side
from graph.errors import DiffError
from graph.scope import WHOLE, scope_of
from graph.state import State
from graph.store import read_state
from graph.views import as_of, view

Clock = Literal["as-of", "known"]
"""What a day means: how it was on it, or what was known on it."""
Compared = State | Path | date | str
KINDS = "a day (YYYY-MM-DD), a snapshot, a facts folder, or REV:folder of a git repository"


def compared(
    one: Compared, other: Compared, db: str | None = None, clock: Clock = "as-of", day: date | None = None
) -> Diff:
    """What changed from one to the other. `day`: of both, how it was on that day.

    Raises DiffError where one is none of what can be compared, and what reading it raises.
    """
    days = [found for found in (_day(one), _day(other)) if found]
    whole = _read(db) if days else None
    if len(days) == 2 and days[0] > days[1]:
        raise DiffError(f"{days[0]} is after {days[1]}: write the earlier day first")
    return Diff(_side(one, whole, clock, day), _side(other, whole, clock, day))


def two_days(text: str) -> tuple[str, str]:
    """The two sides of `2024-01-01..2026-02-02`. Raises DiffError."""
    one, dots, other = text.partition("..")
    if not dots or _day(one) is None or _day(other) is None:
        raise DiffError(f"{text!r}: with one argument write two days, as 2024-01-01..2026-02-02; else give A and B")
    return one, other


def _day(given: Compared) -> date | None:
    if isinstance(given, date):
        return given
    if isinstance(given, str) and not Path(given).exists():
        with suppress(ValueError):
            point = edtf.publication(given)
            if point.precision == "day":
                return point.lower
    return None


def _read(db: str | None) -> State:
    from sahelgraph.api import open_engine

    engine = open_engine(db)
    try:
        # A view of a day makes typed edges and deployments anew: they need not be read.
        state = read_state(engine, derived=False)
    finally:
        engine.close()
    have = scope_of(state)
    if have != WHOLE:
        raise DiffError(
            f"the graph is only a part ({have}), restored from a snapshot: compare the snapshots themselves"
        )
    if not state.nodes:
        raise DiffError("the graph is empty: load the facts first (sahelgraph load), or name another with --db")
    return state


def _side(given: Compared, whole: State | None, clock: Clock, day: date | None) -> Side:
    point = _day(given)
    if point is not None and whole is not None:
        if clock == "known":
            return Side(f"known on {point}", view(whole, day, point), day, point, whole)
        return Side(str(point), as_of(whole, point), point, None, whole)
    if isinstance(given, State):
        state, name = given, f"graph as of {given.as_of}" if given.as_of else "graph"
    else:
        state, name = _from_disk(str(given)), str(given)
    if day is not None and state.as_of is None:
        return Side(f"{name}, as of {day}", as_of(state, day), day, None, state)
    return Side(name, state, state.as_of, None, state)


def _from_disk(text: str) -> State:
    from loaders.facts_folder import derived_folder
    from loaders.git_folder import is_revision, read_revision
    from loaders.snapshot import is_snapshot, read_snapshot

    path = Path(text)
    if is_snapshot(path):
        state = read_snapshot(path)
        state.as_of = scope_of(state).as_of
        return state
    if path.is_dir():
        return derived_folder(path)
    if is_revision(text):
        return read_revision(text)
    raise DiffError(f"{text!r} is {'none of what can be compared' if path.exists() else 'not there'}: give {KINDS}")
