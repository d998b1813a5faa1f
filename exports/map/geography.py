"""What the page needs to draw things where they are: outlines of countries, and where places lie."""

from __future__ import annotations

import json
from functools import cache
from importlib.resources import files
from typing import Any

from exports.map.drawn import Drawn, kind_of
from graph.schema import EDGES
from graph.state import Node

Json = dict[str, object]

FORCES = ("deployed_in",)
"""What the form opens on: kinds of claim whose object is where something is."""
MORE = ("keeps_bases_in", "active_in", "occurred_in")


def geography(drawn: Drawn) -> Json | None:
    """What `page/model/atlas.js` reads; none where nothing that is drawn has a known place."""
    spots = {node.id: at for node in drawn.nodes if (at := spot(node))}
    if not any(edge.end in spots for edge in drawn.edges if kind_of(edge).predicate in (*FORCES, *MORE)):
        return None
    return {
        "outlines": outlines(),
        "countries": {code: node.id for node in drawn.nodes if node.kind == "Country" for code in _codes(node)},
        "spots": spots,
        "forces": _types(FORCES),
        "more": _types(MORE),
    }


@cache
def outlines() -> dict[str, Any]:
    """Countries of the region as `page/geo/build.js` cut them out of Natural Earth."""
    text = files("exports.map").joinpath("geo/outlines.json").read_text(encoding="utf-8")
    found: dict[str, Any] = json.loads(text)
    return found


@cache
def _points() -> dict[str, list[float]]:
    """By ISO code, of two and of three letters, a point inside each country that the region holds."""
    return {
        country[code]: country["point"]
        for country in outlines()["countries"]
        for code in ("iso2", "iso3")
        if code in country and _in_region(country["point"])
    }


def spot(node: Node) -> list[float] | None:
    """Longitude and latitude: of a country a point inside it, of a place what the facts say; none: unknown."""
    if node.kind == "Country":
        return next((_points()[code] for code in _codes(node) if code in _points()), None)
    longitude, latitude = node.props.get("longitude"), node.props.get("latitude")
    if not isinstance(longitude, float) or not isinstance(latitude, float):
        return None
    return [longitude, latitude] if _in_region([longitude, latitude]) else None


def _codes(node: Node) -> list[str]:
    return [str(node.props[name]) for name in ("iso3", "iso2") if name in node.props]


def _in_region(point: list[float]) -> bool:
    west, south, east, north = outlines()["region"]
    return bool(west <= point[0] <= east and south <= point[1] <= north)


def _types(predicates: tuple[str, ...]) -> list[str]:
    return [name for name, kind in EDGES.items() if kind.predicate in predicates]
