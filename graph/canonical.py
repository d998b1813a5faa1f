"""A graph in its one form: the same bytes for the same content, whichever engine or machine it comes from.

The form is node-link JSON, as networkx reads it (`node_link_graph(data, edges="edges")`), with one node or edge a line,
in the order of their ids. Text is in Unicode's NFC, whole numbers have no fraction, days are ISO 8601. Digests are left
out: they follow from the rest.
"""

from __future__ import annotations

import hashlib
import json
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from functools import cache
from json.encoder import encode_basestring
from typing import Any

from graph.errors import OutputError
from graph.schema import EDGES, NODES, PropertyType
from graph.state import Edge, Node, Props, State, Value, stamped

FORMAT = 2
"""Version of the form. It changes where a reader of the old one could not read the new one."""

_encode = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False).encode


@cache
def types_of(kind: str) -> dict[str, PropertyType]:
    """The types of the properties of a kind of node, or a type of edge, but for its id and its digest."""
    declared = NODES[kind].properties if kind in NODES else EDGES[kind].properties
    return {prop.name: prop.type for prop in declared if prop.name not in ("id", "digest")}


def canonical(state: State) -> State:
    """The same graph in its one form: nodes and edges in order, text in NFC, numbers as the schema types them.

    Without digests (`graph.state.stamped` makes them). Raises OutputError where a number is infinite or none.
    """
    nodes, edges = _nodes(state), _edges(state)
    return State({node.id: node for node in nodes}, {(edge.type, edge.id): edge for edge in edges})


def _nodes(state: State) -> Iterator[Node]:
    for id_ in sorted(state.nodes):
        node = state.nodes[id_]
        yield Node(node.kind, text(id_), _props(node.kind, node.props, id_))


def _edges(state: State) -> Iterator[Edge]:
    for key in sorted(state.edges):
        edge = state.edges[key]
        start, end, id_ = text(edge.start), text(edge.end), text(edge.id)
        props = _props(edge.type, edge.props, id_)
        yield Edge(edge.type, id_, start, edge.start_label, end, edge.end_label, props)


def text(value: str) -> str:
    """A text in NFC; half a character (which UTF-8 can't hold) becomes U+FFFD."""
    if value.isascii():
        return value
    return unicodedata.normalize("NFC", value.encode("utf-16", "surrogatepass").decode("utf-16", "replace"))


def _props(kind: str, props: Mapping[str, Value], id_: str) -> Props:
    types = types_of(kind)
    # Most edges have none but their digest.
    if not types or props.keys() <= {"digest"}:
        return {}
    try:
        return {key: _value(types[key], props[key]) for key in sorted(props) if key in types}
    except (OverflowError, ValueError):
        raise OutputError(f"{id_}: a number in it is infinite or none, and no file can hold that") from None


def _value(type_: PropertyType, value: Any) -> Value:
    if type_ == "string":
        return text(value)
    if type_ == "strings":
        return [item if item.isascii() else text(item) for item in value]
    if type_ == "int":
        return int(value)
    if type_ == "float":
        number = float(value)
        # Minus nought is nought, and what is infinite or none raises.
        return float(int(number)) if number.is_integer() or number - number != 0 else number
    if type_ == "bool":
        return bool(value)
    return value if type(value) is date else date.fromisoformat(str(value))


def content(state: State) -> bytes:
    """A canonical graph as node-link JSON (UTF-8): what `graph.json` of a snapshot holds."""
    return b"".join(_pieces(state.nodes.values(), state.edges.values()))


def content_id(state: State) -> str:
    """A graph's id: SHA-256 (hex) of its content in its one form. `state` need not be canonical."""
    # Piece by piece: neither the canonical graph nor its content is ever there as a whole.
    return _hash(_pieces(_nodes(state), _edges(state)))


def content_hash(state: State) -> str:
    """SHA-256 (hex) of a canonical graph's content, which is never in memory as a whole."""
    return _hash(_pieces(state.nodes.values(), state.edges.values()))


def _hash(pieces: Iterable[bytes]) -> str:
    found = hashlib.sha256()
    for piece in pieces:
        found.update(piece)
    return found.hexdigest()


def short_id(id_: str) -> str:
    """A graph's id as it is printed where there is no room for all of it: its first 16 digits."""
    return id_[:16]


def _pieces(nodes: Iterable[Node], edges: Iterable[Edge]) -> Iterator[bytes]:
    yield f'{{"directed":true,"graph":{{"format":{FORMAT}}},"multigraph":true,"nodes":[\n'.encode()
    yield from _lines(map(_node_line, nodes))
    yield b'\n],"edges":[\n'
    yield from _lines(map(_edge_line, edges))
    yield b"\n]}\n"


def _lines(items: Iterable[str]) -> Iterator[bytes]:
    between = ""
    for item in items:
        yield (between + item).encode()
        between = ",\n"


def _node_line(node: Node) -> str:
    return _encode({"id": node.id, "labels": list(node.labels), **_plain(node.props)})


def _edge_line(edge: Edge) -> str:
    if edge.props:
        ends = {"source": edge.start, "target": edge.end, "key": f"{edge.type}:{edge.id}", "type": edge.type}
        return _encode({**ends, **_plain(edge.props)})
    # Most edges join a claim with its parties and have no properties: the same text at a fifth of the cost.
    key, start, end = map(encode_basestring, (f"{edge.type}:{edge.id}", edge.start, edge.end))
    return f'{{"key":{key},"source":{start},"target":{end},"type":"{edge.type}"}}'


def _plain(props: Props) -> dict[str, Any]:
    return {key: value if isinstance(value, str) else _json(value) for key, value in props.items() if key != "digest"}


def _json(value: Value) -> Any:
    if isinstance(value, date):
        return value.isoformat()
    return int(value) if isinstance(value, float) and value.is_integer() else value


def parsed(data: Any) -> State:
    """The graph that node-link JSON in our form holds, each node and edge with its digest.

    Raises ValueError, with what is wrong and where, for anything that `content` does not write.
    """
    if not isinstance(data, dict) or not isinstance(data.get("nodes"), list) or not isinstance(data.get("edges"), list):
        raise ValueError("it holds no lists of nodes and edges")
    out = State()
    for at, item in enumerate(data["nodes"], 1):
        node = _node(_item(item, f"node {at}"), f"node {at}")
        out.nodes[node.id] = node
    for at, item in enumerate(data["edges"], 1):
        edge = _edge(_item(item, f"edge {at}"), f"edge {at}", out.nodes)
        out.edges[edge.type, edge.id] = edge
    return stamped(out)


def _item(item: Any, where: str) -> dict[str, Any]:
    if not isinstance(item, dict):
        raise ValueError(f"{where} is no object")
    return item


def _node(item: dict[str, Any], where: str) -> Node:
    labels, id_ = item.pop("labels", None), item.pop("id", None)
    kind = labels[-1] if isinstance(labels, list) and labels else None
    if not isinstance(kind, str) or kind not in NODES or list(NODES[kind].labels) != labels:
        raise ValueError(f"{where} has labels that are none of ours: {labels!r}")
    if not isinstance(id_, str):
        raise ValueError(f"{where} has no id")
    return Node(kind, id_, _read(kind, item, f"{where}, {id_}"))


def _edge(item: dict[str, Any], where: str, nodes: Mapping[str, Node]) -> Edge:
    type_, key, start, end = (item.pop(name, None) for name in ("type", "key", "source", "target"))
    if not isinstance(type_, str) or type_ not in EDGES:
        raise ValueError(f"{where} has a type that is none of ours: {type_!r}")
    if not isinstance(key, str) or not key.startswith(f"{type_}:"):
        raise ValueError(f"{where} has no key that begins with its type")
    if start not in nodes or end not in nodes:
        raise ValueError(f"{where}, {key}, joins what is not among the nodes")
    props = _read(type_, item, f"{where}, {key}")
    return Edge(type_, key.removeprefix(f"{type_}:"), start, nodes[start].primary, end, nodes[end].primary, props)


_JSON_TYPES: dict[PropertyType, tuple[type, ...]] = {
    "string": (str,), "strings": (list,), "int": (int,), "float": (int, float), "bool": (bool,), "date": (str,),
}  # fmt: skip


def _read(kind: str, item: dict[str, Any], where: str) -> Props:
    types = types_of(kind)
    props: Props = {}
    for key in sorted(item):
        value, type_ = item[key], types.get(key)
        if type_ is None:
            raise ValueError(f"{where}: a {kind} has no property {key!r}")
        wrong = not isinstance(value, _JSON_TYPES[type_]) or (isinstance(value, bool) and type_ != "bool")
        if wrong or (type_ == "strings" and not _all_text(value)):
            raise ValueError(f"{where}: {key} is to be {type_}, and is {value!r}")
        try:
            props[key] = _value(type_, value)
        except (OverflowError, ValueError):
            raise ValueError(f"{where}: {key} is to be {type_}, and is {value!r}") from None
    return props


def _all_text(items: Iterable[Any]) -> bool:
    return all(isinstance(item, str) for item in items)
