"""What is wrong with a picture: crossings, lines through nodes, labels on labels, lines too long or too short.

numpy is used for arithmetic on each element and for counting only. Both give the same on every machine, which sums of
floats do not: they are added up in an order that depends on the processor.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import sqrt

import numpy as np
from numpy.typing import NDArray

from exports.map.layout.shape import Point, Shape

CROSSING, ON_LINE, OVERLAP, LENGTH = 1.0, 2.5, 6.0, 2.0
CLEAR = 9.0
"""Pixels that a line keeps from the edge of a node it does not belong to."""
UNIT, SHORT = 1000.0, 95.0
"""A line shorter than `SHORT` hides its arrow and what is written on it: as bad as one of `UNIT` pixels."""

Floats = NDArray[np.float64]


class Sheet:
    """Nodes where they stand; `move` them, and ask with `cost` what that is worth."""

    def __init__(self, graph: Shape, points: Sequence[Point]) -> None:
        """Lay the nodes of a graph out at these points (pixels)."""
        self.graph = graph
        self.x, self.y = (np.array(axis, dtype=np.float64) for axis in zip(*points, strict=True))
        ends = np.array(graph.links, dtype=np.intp).reshape(-1, 2)
        self.first, self.second = ends[:, 0], ends[:, 1]
        self.links_of = [np.array(links, dtype=np.intp) for links in graph.links_of]
        self.half = np.array([box.half_width for box in graph.boxes])
        self.above = np.array([box.above for box in graph.boxes])
        self.below = np.array([box.below for box in graph.boxes])
        self.reach = (self.above + CLEAR) ** 2

    def point(self, node: int) -> Point:
        """Where a node stands."""
        return float(self.x[node]), float(self.y[node])

    def points(self) -> list[Point]:
        """Where all nodes stand, in the order of the graph."""
        return [self.point(node) for node in range(self.graph.size)]

    def move(self, node: int, point: Point) -> None:
        """Put a node elsewhere."""
        self.x[node], self.y[node] = point

    def cost(self, node: int) -> float:
        """All that is wrong with where one node stands: the difference of two such sums is what a move is worth."""
        mine = self.links_of[node]
        on_lines = self._lines_on(node) + (self._nodes_on(mine) if mine.size else 0)
        total = OVERLAP * self._overlaps(node) + ON_LINE * on_lines
        if mine.size:
            total += CROSSING * self._crossings(mine)
        return total + LENGTH * sum(self._length(link) for link in self.graph.links_of[node])

    def _overlaps(self, node: int) -> int:
        x, y = self.x[node], self.y[node]
        beside = np.abs(self.x - x) < self.half + self.half[node]
        level = (self.y - self.above < y + self.below[node]) & (y - self.above[node] < self.y + self.below)
        return int(np.count_nonzero(beside & level)) - 1  # not with itself

    def _crossings(self, mine: NDArray[np.intp]) -> int:
        """How many lines cross these; lines that meet in a node do not."""
        a, b = self.first[mine][:, None], self.second[mine][:, None]
        c, d = self.first, self.second
        apart = (a != c) & (a != d) & (b != c) & (b != d)
        hits = (self._left_of(a, b, c) != self._left_of(a, b, d)) & (self._left_of(c, d, a) != self._left_of(c, d, b))
        return int(np.count_nonzero(hits & apart))

    def _left_of(self, start: NDArray[np.intp], end: NDArray[np.intp], node: NDArray[np.intp]) -> NDArray[np.bool_]:
        """On which side of the line from start to end a node stands."""
        x, y = self.x[start], self.y[start]
        across = (self.x[end] - x) * (self.y[node] - y) - (self.y[end] - y) * (self.x[node] - x)
        return across > 0

    def _nodes_on(self, links: NDArray[np.intp]) -> int:
        """How many nodes these lines run through."""
        first, second = self.first[links][:, None], self.second[links][:, None]
        every = np.arange(self.graph.size)
        near = self._square(first, second, self.x, self.y) < self.reach
        return int(np.count_nonzero(near & (every != first) & (every != second)))

    def _lines_on(self, node: int) -> int:
        """How many lines of others run through a node."""
        near = self._square(self.first, self.second, self.x[node], self.y[node]) < self.reach[node]
        return int(np.count_nonzero(near & (self.first != node) & (self.second != node)))

    def _square(self, first: NDArray[np.intp], second: NDArray[np.intp], x: Floats, y: Floats) -> Floats:
        """The square of the distance of points from lines."""
        ax, ay = self.x[first], self.y[first]
        dx, dy = self.x[second] - ax, self.y[second] - ay
        length = np.maximum(dx * dx + dy * dy, 1e-9)
        share = np.minimum(1.0, np.maximum(0.0, ((x - ax) * dx + (y - ay) * dy) / length))
        px, py = ax + share * dx - x, ay + share * dy - y
        square: Floats = px * px + py * py
        return square

    def _length(self, link: int) -> float:
        one, other = self.graph.links[link]
        dx, dy = float(self.x[one] - self.x[other]), float(self.y[one] - self.y[other])
        length = sqrt(dx * dx + dy * dy)
        return length / UNIT if length > SHORT else 1.0
