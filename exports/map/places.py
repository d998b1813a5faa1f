"""Sizes, labels and positions of the nodes, in both views."""

from __future__ import annotations

from dataclasses import dataclass
from math import sqrt

from exports.map.drawn import Drawn, kind_of
from exports.map.layout import Positions, map_layout, views_layout
from exports.map.layout.shape import wrapped


@dataclass(frozen=True)
class Places:
    """By node id: the label in lines, the radius in pixels, and the position in each view.

    `narrow` are positions for "Who views whom" on a narrow screen.
    """

    labels: dict[str, str]
    radii: dict[str, float]
    all: Positions
    views: Positions
    narrow: Positions


def places(drawn: Drawn) -> Places:
    """Where everything stands, and how large."""
    degrees = drawn.degrees()
    labels = {node.id: wrapped(str(node.props["name"])) for node in drawn.nodes}
    radii = {node.id: round(8 + 2.2 * sqrt(degrees[node.id]), 1) for node in drawn.nodes}
    links = sorted({(edge.start, edge.end) for edge in drawn.edges})
    signed = sorted((edge.start, edge.end, kind_of(edge).sign) for edge in drawn.views)
    return Places(
        labels,
        radii,
        map_layout(labels, radii, links),
        views_layout(labels, radii, signed, folded=False),
        views_layout(labels, radii, signed, folded=True),
    )
