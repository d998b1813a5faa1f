"""Sizes, labels and positions of the nodes, in all views."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection
from dataclasses import dataclass
from math import sqrt

from exports.map.drawn import Drawn, kind_of
from exports.map.layout import Positions, map_layout
from exports.map.layout.shape import wrapped
from exports.map.layout.star import Signed, star_layout


@dataclass(frozen=True)
class Places:
    """By node id: the label in lines, the radius in pixels, and the position in each view.

    `all`: all relations; `views`: who views whom, everybody; `targets`: for each thing that is viewed, most telling
    first, itself and those who view it.
    """

    labels: dict[str, str]
    radii: dict[str, float]
    all: Positions
    views: Positions
    targets: dict[str, Positions]


def places(drawn: Drawn) -> Places:
    """Where everything stands, and how large."""
    degrees = drawn.degrees()
    labels = {node.id: wrapped(str(node.props["name"])) for node in drawn.nodes}
    radii = {node.id: round(8 + 2.2 * sqrt(min(degrees[node.id], 60)), 1) for node in drawn.nodes}
    links = sorted({(edge.start, edge.end) for edge in drawn.edges})
    signed = sorted((edge.start, edge.end, kind_of(edge).sign) for edge in drawn.views)
    clashes = Counter(edge.end for edge in drawn.views if edge.props.get("disputed"))
    issues = {node.id for node in drawn.nodes if node.kind == "Issue"}
    return Places(
        labels,
        radii,
        map_layout(labels, radii, links),
        _views(labels, radii, signed),
        {target: star_layout(target, signed) for target in most_telling(signed, clashes, issues)},
    )


def _views(labels: dict[str, str], radii: dict[str, float], signed: list[Signed]) -> Positions:
    ids = sorted({end for holder, target, _ in signed for end in (holder, target)})
    links = sorted({(holder, target) for holder, target, _ in signed})
    return map_layout({id_: labels[id_] for id_ in ids}, {id_: radii[id_] for id_ in ids}, links)


def most_telling(signed: list[Signed], clashes: Counter[str], issues: Collection[str]) -> list[str]:
    """What is viewed: first where views clash, then by how many view it, actors before issues.

    Everybody sees a threat in terrorism; the map opens on what people come for, where the sources disagree.
    """
    holders: dict[str, set[str]] = defaultdict(set)
    for holder, target, _ in signed:
        holders[target].add(holder)
    return sorted(holders, key=lambda id_: (-clashes[id_], id_ in issues, -len(holders[id_]), id_))
