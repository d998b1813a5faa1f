"""Nodes without any line, on shelves beneath the picture."""

from __future__ import annotations

from exports.map.layout.shape import Shape


def shelve(graph: Shape, places: dict[str, tuple[int, int]]) -> dict[str, tuple[int, int]]:
    """Positions for nodes that nothing joins: rows beneath `places`, no wider than they are."""
    left = min((x for x, _ in places.values()), default=0)
    width = max(700, max((x for x, _ in places.values()), default=0) - left)
    out: dict[str, tuple[int, int]] = {}
    x, y = 0.0, max((y for _, y in places.values()), default=0) + 110.0
    for id_, box in zip(graph.ids, graph.boxes, strict=True):
        if x and x + 2 * box.half_width > width:
            x, y = 0.0, y + 80
        out[id_] = round(left + x + box.half_width), round(y)
        x += 2 * box.half_width + 10
    return out
