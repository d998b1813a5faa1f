"""A seeded local search: move a node, or exchange two, where less is wrong after it."""

from __future__ import annotations

import random
from collections.abc import Sequence

from exports.map.layout.cost import Sheet
from exports.map.layout.shape import Point, Shape

SEED, SWAPS = 20260202, 0.15
TRIES, LEAST, WORK = 120, 8, 10_000_000
"""Tries a node at most and at least, and a bound on the pairs looked at in all (a few seconds).

Work is counted, not timed, so that the result is the same on every machine.
"""


def refine(graph: Shape, start: Sequence[Point]) -> list[Point]:
    """The same nodes where less is wrong: moved far at first and less and less, within the frame of the start."""
    tries = min(TRIES * graph.size, WORK // (graph.size + 2 * len(graph.links) + 1))
    # So few tries would change nothing that anybody sees.
    if graph.size < 2 or tries < LEAST * graph.size:
        return list(start)
    sheet, rng, frame = Sheet(graph, start), random.Random(SEED), _frame(start)
    for turn in range(tries):
        node = _pick(rng, graph.size)
        if rng.random() < SWAPS:
            _exchange(sheet, node, _pick(rng, graph.size))
        else:
            _move(sheet, node, _candidate(rng, sheet, node, 1 - turn / tries, frame))
    return sheet.points()


def _move(sheet: Sheet, node: int, candidate: Point) -> None:
    before, old = sheet.cost(node), sheet.point(node)
    sheet.move(node, candidate)
    if sheet.cost(node) >= before:
        sheet.move(node, old)


def _exchange(sheet: Sheet, node: int, other: int) -> None:
    before = sheet.cost(node) + sheet.cost(other)
    here, there = sheet.point(node), sheet.point(other)
    sheet.move(node, there)
    sheet.move(other, here)
    if sheet.cost(node) + sheet.cost(other) >= before:
        sheet.move(node, here)
        sheet.move(other, there)


def _frame(points: Sequence[Point]) -> tuple[float, float, float, float]:
    across, down = [x for x, _ in points], [y for _, y in points]
    return min(across), max(across), min(down), max(down)


def _pick(rng: random.Random, size: int) -> int:
    # Only random() is promised to give the same numbers in every version of Python.
    return min(size - 1, int(rng.random() * size))


def _candidate(rng: random.Random, sheet: Sheet, node: int, heat: float, frame: tuple[float, ...]) -> Point:
    reach = 25 + 350 * heat
    x, y = sheet.point(node) if rng.random() < 0.6 else _middle(sheet, node)
    x, y = x + (rng.random() * 2 - 1) * reach, y + (rng.random() * 2 - 1) * reach * 0.8
    return min(max(x, frame[0]), frame[1]), min(max(y, frame[2]), frame[3])


def _middle(sheet: Sheet, node: int) -> Point:
    """The middle of a node's neighbours."""
    graph = sheet.graph
    points = [sheet.point(sum(graph.links[link]) - node) for link in graph.links_of[node]]
    if not points:
        return sheet.point(node)
    return sum(x for x, _ in points) / len(points), sum(y for _, y in points) / len(points)
