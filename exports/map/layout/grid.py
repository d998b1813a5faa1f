"""The force layout for large graphs: work grows with the number of nodes, not with its square.

The forces are those of `forces`. A node is pushed one by one by those in its own and the neighbouring cells of a fine
grid, and by all as if they stood in the middle of their cell of a coarse grid (after Barnes and Hut 1986,
doi:10.1038/324446a0; the grid in place of their tree after Fruchterman and Reingold 1991, doi:10.1002/spe.4380211102).

numpy is used for arithmetic on each element, sorting, and `bincount`, which adds up in order: see `cost`.
"""

from __future__ import annotations

from collections import deque
from itertools import product
from math import sqrt

import numpy as np
from numpy.typing import NDArray

from exports.map.layout.forces import GRAVITY, REPULSION, spiral, spread
from exports.map.layout.shape import Point, Shape

ROUNDS = 80
COARSE, A_CELL, MOST = 12, 4, 8
"""Cells of the coarse grid in each direction; nodes in a cell of the fine one, in the mean and at most."""
REACH, PULL = 0.3, 0.2
"""How far a node moves in the first round, as a share of the picture; and as a share of its force."""

Floats = NDArray[np.float64]
Ints = NDArray[np.intp]


def grid_layout(graph: Shape) -> list[Point]:
    """A first position for each node, as `force_layout` gives it."""
    start = spiral(graph.size)
    x, y = np.empty(graph.size), np.empty(graph.size)
    for place, node in enumerate(_outwards(graph)):
        x[node], y[node] = start[place]
    mass = np.array([len(links) + 1.0 for links in graph.links_of])
    ends = np.array(graph.links, dtype=np.intp).reshape(-1, 2)
    for turn in range(ROUNDS):
        left = 1 - turn / ROUNDS
        push = _Push(x, y, mass)
        push.gravity()
        push.links(ends[:, 0], ends[:, 1])
        push.far()
        push.near()
        x, y = push.moved(REACH * sqrt(graph.size) * left * left)
    return spread(graph, [(float(a), float(b)) for a, b in zip(x, y, strict=True)])


def _outwards(graph: Shape) -> list[int]:
    """All nodes, from the one with the most lines along lines: who is joined is near each other from the start."""
    by_lines = sorted(range(graph.size), key=lambda node: (-len(graph.links_of[node]), node))
    seen: dict[int, None] = {}
    for root in by_lines:
        waiting = deque([root])
        while waiting:
            node = waiting.popleft()
            if node not in seen:
                seen[node] = None
                waiting.extend(sum(graph.links[link]) - node for link in graph.links_of[node])
    return list(seen)


class _Push:
    """What pushes each node in one round."""

    def __init__(self, x: Floats, y: Floats, mass: Floats) -> None:
        self.x, self.y, self.mass = x, y, mass
        self.dx, self.dy = np.zeros_like(x), np.zeros_like(y)
        self.low = float(x.min()), float(y.min())
        self.wide = max(float(x.max()) - self.low[0], float(y.max()) - self.low[1]) * 1.000001 or 1.0

    def gravity(self) -> None:
        self.dx -= self.x * (GRAVITY * self.mass)
        self.dy -= self.y * (GRAVITY * self.mass)

    def links(self, first: Ints, second: Ints) -> None:
        for mine, theirs in ((first, second), (second, first)):
            self.dx += np.bincount(mine, self.x[theirs] - self.x[mine], self.x.size)
            self.dy += np.bincount(mine, self.y[theirs] - self.y[mine], self.x.size)

    def far(self) -> None:
        _, _, cell = self._cells(COARSE)
        mass = np.bincount(cell, self.mass, COARSE * COARSE)
        at_x = np.bincount(cell, self.mass * self.x, COARSE * COARSE)
        at_y = np.bincount(cell, self.mass * self.y, COARSE * COARSE)
        soft = (self.wide / COARSE) ** 2
        for number in np.flatnonzero(mass):
            weight = mass[number]
            self._repel(at_x[number] / weight, at_y[number] / weight, weight, soft)

    def near(self) -> None:
        side = max(1, int(sqrt(self.x.size / A_CELL)))
        column, row, cell = self._cells(side)
        order = np.argsort(cell, kind="stable")
        starts = np.searchsorted(cell[order], np.arange(side * side + 1))
        for across, down, place in product((-1, 0, 1), (-1, 0, 1), range(MOST)):
            c, r = column + across, row + down
            inside = (c >= 0) & (c < side) & (r >= 0) & (r < side)
            other = np.where(inside, c * side + r, 0)
            at = starts[other] + place
            there = inside & (at < starts[other + 1])
            them = order[np.where(there, at, 0)]
            # On itself there is no force: the distance is nothing.
            self._repel(self.x[them], self.y[them], np.where(there, self.mass[them], 0.0), 0.01)

    def _repel(self, x: Floats | float, y: Floats | float, mass: Floats | float, soft: float) -> None:
        away_x, away_y = self.x - x, self.y - y
        force = REPULSION * self.mass * mass / (away_x * away_x + away_y * away_y + soft)
        self.dx += away_x * force
        self.dy += away_y * force

    def _cells(self, side: int) -> tuple[Ints, Ints, Ints]:
        """Column, row and number of each node's cell."""
        column = ((self.x - self.low[0]) / self.wide * side).astype(np.intp)
        row = ((self.y - self.low[1]) / self.wide * side).astype(np.intp)
        return column, row, column * side + row

    def moved(self, most: float) -> tuple[Floats, Floats]:
        """Where all stand after it, none moved further than `most`."""
        length = np.sqrt(self.dx * self.dx + self.dy * self.dy)
        share = np.minimum(most, length * PULL) / np.maximum(length, 1e-9)
        return self.x + self.dx * share, self.y + self.dy * share
