"""The layout of "Who views whom": who sees a threat on the left, the most viewed in the middle, others on the right.

Who is said both to see a threat in something and not to, stands in the middle too. What only one side views stands
beyond that side, so that no line need cross to it; folded (for narrow screens), it stands in the middle as well.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from itertools import combinations

from exports.map.layout.cost import cost_of
from exports.map.layout.shape import Point, Shape, shape_of

ACROSS, DOWN, CROWDED, STAGGER = 215.0, 104.0, 8, 110.0
ROUNDS = 12
FAR_LEFT, LEFT, MIDDLE, RIGHT, FAR_RIGHT = range(5)

Signed = tuple[str, str, str]
"""Holder, target, sign."""
Columns = list[list[str]]
"""Five columns of node ids, each from top to bottom."""


def column_layout(
    labels: dict[str, str], radii: dict[str, float], signed: list[Signed], folded: bool = False
) -> dict[str, tuple[int, int]]:
    """Positions by node id; parts that nothing joins stand one beneath the other."""
    out: dict[str, tuple[int, int]] = {}
    top = 0.0
    for part in _parts(signed):
        ids = {end for holder, target, _ in part for end in (holder, target)}
        graph = shape_of({id_: labels[id_] for id_ in ids}, radii, [(holder, target) for holder, target, _ in part])
        places = _points(_ordered(graph, _sorted_out(part, folded)))
        out |= {id_: (round(x), round(y + top)) for id_, (x, y) in places.items()}
        top += max(y for _, y in places.values()) + DOWN
    return out


def _parts(signed: list[Signed]) -> list[list[Signed]]:
    """The connected parts, the largest first."""
    root: dict[str, str] = {}

    def find(id_: str) -> str:
        while root.setdefault(id_, id_) != id_:
            id_ = root[id_]
        return id_

    for holder, target, _ in sorted(signed):
        one, other = sorted((find(holder), find(target)))
        root[other] = one
    parts: dict[str, list[Signed]] = defaultdict(list)
    for edge in sorted(signed):
        parts[find(edge[0])].append(edge)
    return sorted(parts.values(), key=lambda part: (-len(part), part))


def _sorted_out(part: list[Signed], folded: bool) -> Columns:
    """Who stands in which column, in no good order yet."""
    viewed = Counter(target for _, target, _ in part)
    views = Counter(holder for holder, _, _ in part)
    column = {holder: _side(holder, part, viewed) for holder in views if viewed[holder] < views[holder]}
    most = max(viewed.values())
    for target in viewed.keys() - column.keys():
        sides = {column.get(holder, MIDDLE) for holder, other, _ in part if other == target}
        column[target] = MIDDLE if folded or viewed[target] == most else _beyond(sides)
    return [sorted(id_ for id_, place in column.items() if place == number) for number in range(5)]


def _beyond(sides: set[int]) -> int:
    """The column beyond that of all who view a target; the middle, where they stand in several."""
    return FAR_LEFT if sides == {LEFT} else FAR_RIGHT if sides == {RIGHT} else MIDDLE


def _side(holder: str, part: list[Signed], viewed: Counter[str]) -> int:
    signs: dict[str, set[str]] = defaultdict(set)
    for who, target, sign in part:
        if who == holder:
            signs[target].add(sign)
    if any(len(found) > 1 for found in signs.values()):
        return MIDDLE
    # What it says of the most viewed counts most.
    main = max(signs, key=lambda target: (viewed[target], target))
    return LEFT if signs[main] == {"threat"} else RIGHT


def _points(columns: Columns) -> dict[str, Point]:
    """Where each stands when every column is spread over the same height."""
    height = max(map(_rows, columns)) * DOWN
    return {
        id_: (_across(number, row, column), height * (row + 0.5) / len(column))
        for number, column in enumerate(columns)
        for row, id_ in enumerate(column)
    }


def _rows(column: list[str]) -> float:
    return len(column) if len(column) <= CROWDED else (len(column) + 1) / 2


def _across(number: int, row: int, column: list[str]) -> float:
    # A crowded column is staggered, so that labels have room.
    stagger = STAGGER * (row % 2 - 0.5) if len(column) > CROWDED else 0.0
    return (number - MIDDLE) * ACROSS + stagger


def _ordered(graph: Shape, columns: Columns) -> Columns:
    """The same columns with their rows changed about until no exchange of two makes the picture better."""
    best = _total(graph, columns)
    for _ in range(ROUNDS):
        before = best
        for column in columns:
            for pair in combinations(range(len(column)), 2):
                best = _exchange(graph, columns, column, pair, best)
        if best == before:
            break
    return columns


def _exchange(graph: Shape, columns: Columns, column: list[str], pair: tuple[int, int], best: float) -> float:
    one, other = pair
    column[one], column[other] = column[other], column[one]
    total = _total(graph, columns)
    if total < best:
        return total
    column[one], column[other] = column[other], column[one]
    return best


def _total(graph: Shape, columns: Columns) -> float:
    places = _points(columns)
    points = [places[id_] for id_ in graph.ids]
    return sum(cost_of(graph, points, node) for node in range(graph.size))
