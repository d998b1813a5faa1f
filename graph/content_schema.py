"""The JSON Schema of `graph.json`, made of the schema."""

from __future__ import annotations

from typing import Any

from graph.canonical import FORMAT, types_of
from graph.schema import EDGE_KINDS, EDGES, NODE_KINDS, NODES, Property, PropertyType

_TYPES: dict[PropertyType, dict[str, Any]] = {
    "string": {"type": "string"},
    "strings": {"type": "array", "items": {"type": "string"}},
    "int": {"type": "integer"},
    "float": {"type": "number"},
    "bool": {"type": "boolean"},
    "date": {"type": "string", "format": "date", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},
}


def content_schema() -> dict[str, Any]:
    """JSON Schema (2020-12): node-link JSON, with the properties of each kind of node and each type of edge."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "The content of a snapshot of sahelgraph (graph.json)",
        "type": "object",
        "required": ["directed", "multigraph", "graph", "nodes", "edges"],
        "additionalProperties": False,
        "properties": {
            "directed": {"const": True},
            "multigraph": {"const": True},
            "graph": {"type": "object", "required": ["format"], "properties": {"format": {"const": FORMAT}}},
            "nodes": {"type": "array", "items": {"$ref": "#/$defs/node"}},
            "edges": {"type": "array", "items": {"$ref": "#/$defs/edge"}},
        },
        "$defs": {"node": _node(), "edge": _edge()},
    }


def _node() -> dict[str, Any]:
    """By its labels one of the kinds."""
    return {
        "type": "object",
        "required": ["id", "labels"],
        "properties": {"labels": {"enum": [list(kind.labels) for kind in NODE_KINDS]}},
        "allOf": [
            {
                "if": {"properties": {"labels": {"const": list(kind.labels)}}},
                "then": _object(kind.label, kind.description, {"id": {"type": "string"}, "labels": True}),
            }
            for kind in NODE_KINDS
        ],
    }


def _edge() -> dict[str, Any]:
    """By its type one of the kinds; those with the same properties are told of once."""
    alike: dict[tuple[Property, ...], list[str]] = {}
    for kind in EDGE_KINDS:
        alike.setdefault(kind.properties, []).append(kind.type)
    ends = {name: {"type": "string"} for name in ("source", "target", "key")}
    return {
        "type": "object",
        "required": ["source", "target", "key", "type"],
        "properties": {"type": {"enum": [kind.type for kind in EDGE_KINDS]}},
        "allOf": [
            {
                "if": {"properties": {"type": {"enum": types}}},
                "then": _object(types[0], "", {**ends, "type": True}),
            }
            for types in alike.values()
        ],
    }


def _object(kind: str, description: str, own: dict[str, Any]) -> dict[str, Any]:
    declared = (NODES[kind] if kind in NODES else EDGES[kind]).properties
    known = [prop for prop in declared if prop.name in types_of(kind)]
    return {
        **({"description": description} if description else {}),
        "properties": {**own, **{prop.name: _TYPES[prop.type] | {"description": prop.description} for prop in known}},
        "required": [prop.name for prop in known if prop.required],
        "additionalProperties": False,
    }
