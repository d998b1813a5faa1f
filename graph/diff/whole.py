"""Two graphs side by side: what they are called, and what separates them, at each level."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from graph.diff.change import Change
from graph.diff.changes import changes, grouped
from graph.diff.delta import Delta, delta
from graph.diff.facts import day_of
from graph.diff.rest import Rest, rest
from graph.state import State


@dataclass(frozen=True)
class Side:
    """One of two graphs: what it is called, and the graph.

    `as_of`, `known_on`: the day that it is a view of, where it is one of `whole`.
    """

    name: str
    state: State
    as_of: date | None = None
    known_on: date | None = None
    whole: State | None = None


@dataclass(frozen=True)
class Diff:
    """What changed from one graph to another. True where they differ."""

    before: Side
    after: Side

    def __bool__(self) -> bool:
        return bool(self.delta)

    @cached_property
    def delta(self) -> Delta:
        """Every node and edge that differs: `apply(before.state, delta) == after.state`."""
        return delta(self.before.state, self.after.state)

    @cached_property
    def changes(self) -> list[Change]:
        """What changed, in the field's terms, the most important first."""
        return changes(self.before.state, self.after.state) if self else []

    @cached_property
    def grouped(self) -> list[Change]:
        """The same, with what is said of several as one."""
        return grouped(self.changes)

    @cached_property
    def rest(self) -> list[Rest]:
        """What differs and is told by no change."""
        return rest(self.delta, self.changes, self.before.state, self.after.state)

    @property
    def in_time(self) -> bool:
        """Whether it is of two days: then things began and ended; else they were learnt."""
        first, last = day_of(self.before.state), day_of(self.after.state)
        return first is not None and last is not None and first != last

    @property
    def counts(self) -> dict[str, int]:
        """How many changes of each kind."""
        return dict(sorted(Counter(change.kind for change in self.changes).items()))
