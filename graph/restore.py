"""Bringing a snapshot into an engine: exactly as it is where nothing else is there, and else beside what is."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from graph.derive import stated_only
from graph.engine import Engine
from graph.scope import WHOLE, scope_of
from graph.state import State
from graph.store import Report, load, read_state, write_difference


@dataclass(frozen=True)
class Restored:
    """What a restore did. `exact`: the graph is now what the snapshot holds, no more and no less."""

    report: Report
    exact: bool


def restore(engine: Engine, snapshot: State, progress: Callable[[int, int], None] | None = None) -> Restored:
    """Restore a snapshot.

    Into an empty graph, and into one that has nothing but a part of the snapshot (a restore that was cut off): exactly,
    with what was derived as it was derived then. A part of a graph keeps its scope.

    Into any other: what the snapshot states is put beside what is there, as facts are (`graph.store.load`), and what
    follows from all of it is derived anew. Of a source that both have a whole snapshot's claims replace those that are
    there; a part's are added to them, as what a part leaves out is not retracted. Raises EngineError.
    """
    before = read_state(engine)
    if _within(before, snapshot):
        return Restored(write_difference(engine, before, snapshot, progress), True)
    facts = stated_only(snapshot)
    if scope_of(snapshot) != WHOLE:
        known = stated_only(before)
        facts = State(known.nodes | facts.nodes, known.edges | facts.edges)
    return Restored(load(engine, facts, progress), False)


def _within(part: State, whole: State) -> bool:
    return all(whole.nodes.get(id_) == node for id_, node in part.nodes.items()) and all(
        whole.edges.get(key) == edge for key, edge in part.edges.items()
    )
