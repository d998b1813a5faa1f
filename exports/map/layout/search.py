"""A seeded local search: move a node, or exchange two, where less is wrong after it."""

from __future__ import annotations

import random
from collections.abc import Sequence

from exports.map.layout.cost import cost_of
from exports.map.layout.shape import Point, Shape

SEED, SWAPS = 20260202, 0.15
WORK = 5_000_000
"""Bound on pairs looked at (a few seconds): counted, not timed, so that the result is the same on every machine."""


def refine(graph: Shape, start: Sequence[Point]) -> list[Point]:
    """The same nodes where less is wrong: moved far at first and less and less, within the sheet of the start."""
    points, rng = list(start), random.Random(SEED)
    if graph.size < 2:
        return points
    tries = min(160 * graph.size, WORK // (graph.size + 2 * len(graph.links) + 1))
    sheet = _sheet(points)
    for turn in range(tries):
        node = _pick(rng, graph.size)
        if rng.random() < SWAPS:
            _exchange(graph, points, node, _pick(rng, graph.size))
        else:
            _move(graph, points, node, _candidate(rng, graph, points, node, 1 - turn / tries, sheet))
    return points


def _move(graph: Shape, points: list[Point], node: int, candidate: Point) -> None:
    before, old = cost_of(graph, points, node), points[node]
    points[node] = candidate
    if cost_of(graph, points, node) >= before:
        points[node] = old


def _exchange(graph: Shape, points: list[Point], node: int, other: int) -> None:
    before = cost_of(graph, points, node) + cost_of(graph, points, other)
    points[node], points[other] = points[other], points[node]
    if cost_of(graph, points, node) + cost_of(graph, points, other) >= before:
        points[node], points[other] = points[other], points[node]


def _sheet(points: Sequence[Point]) -> tuple[float, float, float, float]:
    across, down = [x for x, _ in points], [y for _, y in points]
    return min(across), max(across), min(down), max(down)


def _pick(rng: random.Random, size: int) -> int:
    # Only random() is promised to give the same numbers in every version of Python.
    return min(size - 1, int(rng.random() * size))


def _candidate(
    rng: random.Random, graph: Shape, points: list[Point], node: int, heat: float, sheet: tuple[float, ...]
) -> Point:
    reach = 25 + 350 * heat
    x, y = points[node] if rng.random() < 0.6 else _middle(graph, points, node)
    x, y = x + (rng.random() * 2 - 1) * reach, y + (rng.random() * 2 - 1) * reach * 0.8
    return min(max(x, sheet[0]), sheet[1]), min(max(y, sheet[2]), sheet[3])


def _middle(graph: Shape, points: list[Point], node: int) -> Point:
    """The middle of a node's neighbours."""
    others = [sum(graph.links[link]) - node for link in graph.links_of[node]]
    if not others:
        return points[node]
    return sum(points[o][0] for o in others) / len(others), sum(points[o][1] for o in others) / len(others)
