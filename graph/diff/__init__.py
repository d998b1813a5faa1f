"""What changed between two graphs, in the field's terms; and, beneath, without loss.

found = changes(before, after)             # list[Change], the most important first
apply(before, delta(before, after)) == after
"""

from graph.diff.change import Change, Evidence, Party
from graph.diff.changes import changes, grouped
from graph.diff.delta import Delta, apply, delta
from graph.diff.kinds import GROUPS, KINDS, Kind
from graph.diff.rest import Rest, rest
from graph.diff.whole import Diff, Side

__all__ = [
    "GROUPS",
    "KINDS",
    "Change",
    "Delta",
    "Diff",
    "Evidence",
    "Kind",
    "Party",
    "Rest",
    "Side",
    "apply",
    "changes",
    "delta",
    "grouped",
    "rest",
]
