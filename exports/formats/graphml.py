"""GraphML (graphml.graphdrawing.org): every node and edge with its properties, typed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from exports.xml import escaped
from graph.schema import EDGES, NODES, PropertyType
from graph.state import State

TYPES: Mapping[PropertyType, str] = {
    "string": "string", "strings": "string", "int": "long", "float": "double", "bool": "boolean", "date": "string",
}  # fmt: skip
"""GraphML's types; it has none for days (ISO 8601 here) and lists (joined by `; `)."""
_HEAD = """<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">"""


def files(state: State, id_: str) -> dict[str, bytes]:
    """`graph.graphml`."""
    return {"graph.graphml": "".join(f"{line}\n" for line in _lines(state)).encode()}


def _lines(state: State) -> Iterator[str]:
    yield _HEAD
    nodes, edges = _types(NODES), _types(EDGES)
    for what, types in (("node", nodes), ("edge", edges)):
        for name, type_ in types.items():
            yield f'<key id="{what}-{name}" for="{what}" attr.name="{name}" attr.type="{TYPES[type_]}"/>'
    yield '<graph edgedefault="directed">'
    for node in state.nodes.values():
        data = _data("node", {"labels": list(node.labels), **node.props}, nodes)
        yield f'<node id="{escaped(node.id)}">{data}</node>'
    for edge in state.edges.values():
        ends = f'source="{escaped(edge.start)}" target="{escaped(edge.end)}"'
        data = _data("edge", {"type": edge.type, **edge.props}, edges)
        yield f'<edge id="{escaped(f"{edge.type}:{edge.id}")}" {ends}>{data}</edge>'
    yield "</graph>"
    yield "</graphml>"


def _types(kinds: Mapping[str, Any]) -> dict[str, PropertyType]:
    own: dict[str, PropertyType] = {"labels": "strings"} if kinds is NODES else {"type": "string"}
    return own | {
        prop.name: prop.type for kind in kinds.values() for prop in kind.properties if prop.name not in ("id", "digest")
    }


def _data(what: str, props: Mapping[str, Any], types: Mapping[str, PropertyType]) -> str:
    return "".join(
        f'<data key="{what}-{name}">{_value(props[name])}</data>' for name in types if props.get(name) is not None
    )


def _value(value: Any) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, list):
        return escaped("; ".join(value))
    return value.isoformat() if isinstance(value, date) else escaped(str(value))
