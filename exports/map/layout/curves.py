"""How much each line bends, so that lines between the same two nodes lie side by side."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

BEND, WIDE, MOST = 0.16, 0.3, 0.75

Ends = tuple[str, str, str]
"""An edge's id, start and end."""


def curves(edges: Iterable[Ends], bend: float = BEND) -> dict[str, float]:
    """The bend of each edge by id: 0 straight, else to the right (positive) or left as seen from its start."""
    pairs: dict[tuple[str, str], list[Ends]] = defaultdict(list)
    for edge in sorted(edges):
        pairs[min(edge[1:]), max(edge[1:])].append(edge)
    out: dict[str, float] = {}
    for (first, _), group in pairs.items():
        for place, (id_, start, _end) in enumerate(group):
            # From the other end, right is left.
            side = 1 if start == first else -1
            out[id_] = round(side * step(len(group), bend) * (place - (len(group) - 1) / 2), 3)
    return out


def step(lines: int, bend: float) -> float:
    """How much more each of several lines bends than the one before: less the more there are."""
    return min(2 * bend, MOST / max(1, lines - 1))
