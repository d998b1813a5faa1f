"""GraphML (graphml.graphdrawing.org): every node and edge with its properties, typed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from exports.files import utf8
from exports.xml import TYPES, escaped, written
from graph.schema import EDGES, NODES, PropertyType
from graph.state import State

_HEAD = """<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">"""


def files(state: State, id_: str) -> dict[str, bytes]:
    """`graph.graphml`."""
    return {"graph.graphml": utf8(f"{line}\n" for line in _lines(state))}


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
        f'<data key="{what}-{name}">{written(props[name])}</data>' for name in types if props.get(name) is not None
    )
