"""A force layout after ForceAtlas2: neighbours pull, all push by their degree, the middle holds the whole together."""

from __future__ import annotations

from math import sqrt

from exports.map.layout.shape import Point, Shape

REPULSION, GRAVITY, HEAT = 2.0, 0.2, 6.0
COS, SIN = -0.7373688780783197, 0.6754902942615238
ASPECT = 1.75
"""Screens are wider than high."""
ROOM = 12_500
"""Square pixels for a node and its label."""


def force_layout(graph: Shape) -> list[Point]:
    """A first position for each node, spread over a sheet of `ROOM` pixels a node."""
    points = spiral(graph.size)
    # Work grows with the square of the nodes: large graphs get fewer rounds.
    rounds = max(30, min(300, 3_000_000 // (graph.size**2 + 1)))
    for turn in range(rounds):
        left = 1 - turn / rounds
        points = _step(graph, points, HEAT * left * sqrt(left))
    return spread(graph, points)


def spiral(size: int) -> list[Point]:
    """A start without chance or trigonometry: each node a fixed turn (the golden angle) further out."""
    x, y, points = 1.0, 0.0, []
    for place in range(size):
        points.append((x * sqrt(place + 0.5), y * sqrt(place + 0.5)))
        x, y = x * COS - y * SIN, x * SIN + y * COS
    return points


def _step(graph: Shape, points: list[Point], most: float) -> list[Point]:
    """One round: every node moves as it is pushed and pulled, at most `most`."""
    pushes = _repulsion(graph, points)
    for first, second in graph.links:
        dx, dy = points[second][0] - points[first][0], points[second][1] - points[first][1]
        _push(pushes[first], dx, dy)
        _push(pushes[second], -dx, -dy)
    return [_moved(point, push, most) for point, push in zip(points, pushes, strict=True)]


def _push(push: list[float], dx: float, dy: float) -> None:
    push[0] += dx
    push[1] += dy


def _repulsion(graph: Shape, points: list[Point]) -> list[list[float]]:
    mass = [len(links) + 1.0 for links in graph.links_of]
    pushes = [[-x * GRAVITY * m, -y * GRAVITY * m] for (x, y), m in zip(points, mass, strict=True)]
    for first in range(graph.size):
        x, y = points[first]
        for second in range(first):
            dx, dy = x - points[second][0], y - points[second][1]
            force = REPULSION * mass[first] * mass[second] / (dx * dx + dy * dy + 0.01)
            _push(pushes[first], dx * force, dy * force)
            _push(pushes[second], -dx * force, -dy * force)
    return pushes


def _moved(point: Point, push: list[float], most: float) -> Point:
    length = sqrt(push[0] ** 2 + push[1] ** 2)
    share = min(most, length * 0.2) / length if length else 0.0
    return point[0] + push[0] * share, point[1] + push[1] * share


def spread(graph: Shape, points: list[Point]) -> list[Point]:
    """Scale each axis by rank and place together: no corner crowded, none empty."""
    if graph.size < 2:
        return [(0.0, 0.0)] * graph.size
    height = sqrt(ROOM * graph.size / ASPECT)
    across = _axis([x for x, _ in points], height * ASPECT)
    down = _axis([y for _, y in points], height)
    return list(zip(across, down, strict=True))


def _axis(values: list[float], length: float) -> list[float]:
    low, high = min(values), max(values)
    order = sorted(range(len(values)), key=lambda place: (values[place], place))
    rank = {place: index / (len(values) - 1) for index, place in enumerate(order)}
    span = (high - low) or 1.0
    return [length * (0.5 * (value - low) / span + 0.5 * rank[place]) for place, value in enumerate(values)]
