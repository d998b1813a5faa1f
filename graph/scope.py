"""Of which part of a graph a graph is: as of a day, as known on a day, round an actor.

A part carries its scope as a node, so that a snapshot of a part, restored, is known to be no more than that.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import cast

from graph.errors import QueryError
from graph.focus import actor, around
from graph.state import State, stamped
from graph.views import view

SCOPE_ID = "scope"
"""The id of the one node of kind Scope."""


@dataclass(frozen=True)
class Scope:
    """`as_of`, `known_on`: days, or any. `focus`: an actor by id, name or alias, and `hops` steps round it, or all."""

    as_of: date | None = None
    known_on: date | None = None
    focus: str | None = None
    hops: int | None = None

    def __str__(self) -> str:
        return ", ".join(self._words()) or "the whole graph"

    def _words(self) -> Iterator[str]:
        if self.as_of:
            yield f"as of {self.as_of}"
        if self.known_on:
            yield f"as known on {self.known_on}"
        if self.focus:
            yield f"at most {self.hops} step{'' if self.hops == 1 else 's'} from {self.focus}"


WHOLE = Scope()


def scope_of(state: State) -> Scope:
    """Of which part a graph is; `WHOLE` where it says nothing."""
    node = state.nodes.get(SCOPE_ID)
    if node is None or node.kind != "Scope":
        return WHOLE
    day, known, focus, hops = (node.props.get(name) for name in ("as_of", "known_on", "focus", "hops"))
    return Scope(cast("date | None", day), cast("date | None", known), cast("str | None", focus), cast("int", hops))


def scoped(state: State, scope: Scope) -> State:
    """The part of a graph that a scope names, with the node that says so; the whole graph as it is.

    Of a graph that is a part already only the same part can be taken, or all of it: what it left out is not there to
    be left in. Raises QueryError for another, UnknownNameError where nobody is called like the focus.
    """
    if scope.focus is not None:
        scope = Scope(scope.as_of, scope.known_on, actor(state, scope.focus), scope.hops or 2)
    have = scope_of(state)
    if scope in (WHOLE, have):
        return state
    if have != WHOLE:
        raise QueryError(
            f"the graph is only a part ({have}), restored from a snapshot; it can't give another ({scope})"
        )
    out = view(state, scope.as_of, scope.known_on)
    if scope.focus is not None:
        if scope.focus not in out.nodes:
            raise QueryError(f"{scope.focus} is not in the graph {Scope(scope.as_of, scope.known_on)}")
        out = around(out, scope.focus, scope.hops or 2)
    out = State(dict(out.nodes), dict(out.edges))
    out.add_node("Scope", SCOPE_ID, name=str(scope), **vars(scope))
    return stamped(out)
