"""Where each node stands. Computed when the page is built, so that the picture is the same at every load.

Everything here is plain arithmetic on Python floats with a seeded generator: no library whose rounding differs from
one machine to the next, so the same graph gives the same picture everywhere. The start is a force layout (ForceAtlas2,
Jacomy et al. 2014, doi:10.1371/journal.pone.0098679); a local search then takes out crossings, nodes on edges and
labels on labels. All who view one thing are laid out round it (`star`).
"""

from __future__ import annotations

from exports.map.layout.cache import cached
from exports.map.layout.forces import force_layout
from exports.map.layout.grid import grid_layout
from exports.map.layout.search import refine
from exports.map.layout.shape import Link, Point, Shape, shape_of
from exports.map.layout.shelf import shelve

EXACT = 500
"""Up to so many nodes each pair is looked at."""

Positions = dict[str, tuple[int, int]]


def map_layout(labels: dict[str, str], radii: dict[str, float], links: list[Link]) -> Positions:
    """Positions (pixels at zoom 1) of a graph: `labels` and `radii` by node id, `links` between node ids."""
    return cached("map", (labels, radii, links), labels, lambda: _map(labels, radii, links))


def _map(labels: dict[str, str], radii: dict[str, float], links: list[Link]) -> Positions:
    linked = {end for link in links for end in link}
    joined = shape_of({id_: text for id_, text in labels.items() if id_ in linked}, radii, links)
    start = force_layout(joined) if joined.size <= EXACT else grid_layout(joined)
    places = rounded(joined, refine(joined, start))
    alone = shape_of({id_: text for id_, text in labels.items() if id_ not in linked}, radii, [])
    return places | shelve(alone, places)


def rounded(graph: Shape, points: list[Point]) -> Positions:
    """Points as whole pixels by node id."""
    return {id_: (round(x), round(y)) for id_, (x, y) in zip(graph.ids, points, strict=True)}
