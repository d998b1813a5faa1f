"""The land: outlines of countries, and which of them a place lies in."""

from __future__ import annotations

import re
from functools import cache

from exports.map.geography import outlines, spot
from graph.state import Node

Point = tuple[float, float]


def spot_of(node: Node) -> Point | None:
    """Longitude and latitude of a country or a place, where it lies in the region; None: unknown."""
    found = spot(node)
    return (found[0], found[1]) if found else None


@cache
def code_at(point: Point) -> str:
    """The ISO code, of three letters, of the country that a point lies in; empty: of none."""
    return next((about.get("iso3", "") for about, rings in countries() if is_within(point, rings)), "")


@cache
def countries() -> tuple[tuple[dict[str, str], list[list[Point]]], ...]:
    """Each country of the region with the rings of its outline, in degrees."""
    data = outlines()
    scale, shift = data["transform"]["scale"], data["transform"]["translate"]
    arcs = []
    for packed in data["arcs"]:
        steps = [int(step) for step in re.findall(r"-?\d+", packed)]
        x = y = 0
        points = []
        for at in range(0, len(steps), 2):
            x, y = x + steps[at], y + steps[at + 1]
            points.append((x * scale[0] + shift[0], y * scale[1] + shift[1]))
        arcs.append(points)

    def ring(indices: list[int]) -> list[Point]:
        points: list[Point] = []
        for index in indices:
            arc = arcs[index] if index >= 0 else arcs[~index][::-1]
            points += arc[1:] if points else arc
        return points

    return tuple(
        (
            {key: country[key] for key in ("iso2", "iso3", "name", "name_fr") if key in country}
            | {"x": str(country["point"][0]), "y": str(country["point"][1])},
            [ring(indices) for polygon in country["polygons"] for indices in polygon],
        )
        for country in data["countries"]
    )


def is_within(point: Point, rings: list[list[Point]]) -> bool:
    """Whether a point is within rings: by how many of their sides lie to the right of it."""
    x, y = point
    inside = False
    for ring in rings:
        for at, (bx, by) in enumerate(ring):
            ax, ay = ring[at - 1]
            if (ay > y) != (by > y) and x < (bx - ax) * (y - ay) / (by - ay) + ax:
                inside = not inside
    return inside
