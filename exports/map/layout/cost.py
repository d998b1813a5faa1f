"""What is wrong with a picture: crossings, lines through nodes, labels on labels, long lines."""

from __future__ import annotations

from math import sqrt

from exports.map.layout.shape import Box, Point, Shape

CROSSING, ON_LINE, OVERLAP, LENGTH = 1.0, 2.5, 6.0, 2.0
CLEAR = 9.0
"""Pixels that a line keeps from the edge of a node it does not belong to."""
REACH = 60.0
"""More than any node's radius and clearance."""
BOX = 240.0
"""Two nodes further apart than that do not overlap."""
UNIT, SHORT = 1000.0, 95.0
"""A line shorter than `SHORT` hides its arrow and what is written on it: as bad as one of `UNIT` pixels."""


def cost_of(graph: Shape, points: list[Point], node: int) -> float:
    """All that is wrong with where one node stands: the difference of two such sums is what a move is worth."""
    mine = set(graph.links_of[node])
    total = _overlaps(graph, points, node) + _lines_on(graph, points, node, mine)
    for link in graph.links_of[node]:
        total += _crossings(graph, points, link, mine) + _nodes_on(graph, points, link)
        total += LENGTH * _length(points, graph.links[link])
    return total


def crosses(a: Point, b: Point, c: Point, d: Point) -> bool:
    """Whether the segments a-b and c-d cross."""
    abx, aby = b[0] - a[0], b[1] - a[1]
    if (abx * (c[1] - a[1]) - aby * (c[0] - a[0]) > 0) == (abx * (d[1] - a[1]) - aby * (d[0] - a[0]) > 0):
        return False
    cdx, cdy = d[0] - c[0], d[1] - c[1]
    return (cdx * (a[1] - c[1]) - cdy * (a[0] - c[0]) > 0) != (cdx * (b[1] - c[1]) - cdy * (b[0] - c[0]) > 0)


def _crossings(graph: Shape, points: list[Point], link: int, mine: set[int]) -> float:
    first, second = graph.links[link]
    a, b = points[first], points[second]
    left, right, top, bottom = min(a[0], b[0]), max(a[0], b[0]), min(a[1], b[1]), max(a[1], b[1])
    count = 0
    for other, (one, two) in enumerate(graph.links):
        c, d = points[one], points[two]
        if (c[0] < left and d[0] < left) or (c[0] > right and d[0] > right):
            continue
        if (c[1] < top and d[1] < top) or (c[1] > bottom and d[1] > bottom):
            continue
        if other not in mine and one not in (first, second) and two not in (first, second):
            count += crosses(a, b, c, d)
    return CROSSING * count


def near_line(point: Point, a: Point, b: Point, distance: float) -> bool:
    """Whether a point is nearer than `distance` to the segment a-b."""
    dx, dy = b[0] - a[0], b[1] - a[1]
    square = dx * dx + dy * dy
    share = ((point[0] - a[0]) * dx + (point[1] - a[1]) * dy) / square if square else 0.0
    share = min(1.0, max(0.0, share))
    px, py = a[0] + share * dx - point[0], a[1] + share * dy - point[1]
    return px * px + py * py < distance * distance


def _nodes_on(graph: Shape, points: list[Point], link: int) -> float:
    """Nodes that a line runs through; what is outside the line's own rectangle is passed over at once."""
    ends = graph.links[link]
    a, b = points[ends[0]], points[ends[1]]
    left, right = min(a[0], b[0]) - REACH, max(a[0], b[0]) + REACH
    top, bottom = min(a[1], b[1]) - REACH, max(a[1], b[1]) + REACH
    hits = 0
    for node, (x, y) in enumerate(points):
        if left < x < right and top < y < bottom and node not in ends:
            hits += near_line((x, y), a, b, graph.boxes[node].above + CLEAR)
    return ON_LINE * hits


def _lines_on(graph: Shape, points: list[Point], node: int, mine: set[int]) -> float:
    """Lines of others that run through a node."""
    (x, y), distance = points[node], graph.boxes[node].above + CLEAR
    hits = 0
    for link, (first, second) in enumerate(graph.links):
        (ax, ay), (bx, by) = points[first], points[second]
        if (ax > x + distance and bx > x + distance) or (ax < x - distance and bx < x - distance):
            continue
        if (ay > y + distance and by > y + distance) or (ay < y - distance and by < y - distance):
            continue
        if link not in mine:
            hits += near_line((x, y), (ax, ay), (bx, by), distance)
    return ON_LINE * hits


def overlap(a: Point, one: Box, b: Point, other: Box) -> bool:
    """Whether two boxes share a pixel."""
    if abs(a[0] - b[0]) >= one.half_width + other.half_width:
        return False
    return a[1] - one.above < b[1] + other.below and b[1] - other.above < a[1] + one.below


def _overlaps(graph: Shape, points: list[Point], node: int) -> float:
    (x, y), mine = points[node], graph.boxes[node]
    hits = 0
    for other, (ox, oy) in enumerate(points):
        if -BOX < x - ox < BOX and -BOX < y - oy < BOX and other != node:
            hits += overlap((x, y), mine, (ox, oy), graph.boxes[other])
    return OVERLAP * hits


def _length(points: list[Point], link: tuple[int, int]) -> float:
    (ax, ay), (bx, by) = points[link[0]], points[link[1]]
    length = sqrt((ax - bx) ** 2 + (ay - by) ** 2)
    return length / UNIT if length > SHORT else 1.0
