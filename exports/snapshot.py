"""A snapshot: the graph as a folder of files for a report, the same bytes for the same facts from either engine."""

from __future__ import annotations

import csv
import hashlib
import io
import json
import unicodedata
from collections.abc import Iterable, Mapping
from datetime import date
from pathlib import Path
from typing import Any

from exports.files import write_folder
from graph.claims import claims_of
from graph.schema import EDGES, NODES
from graph.state import Edge, Node, State

MANIFEST = "manifest.json"
FORMAT = 1
"""Version of the snapshot's layout."""


def write_snapshot(
    state: State, folder: Path, *, as_of: date | None = None, known_on: date | None = None, version: str
) -> None:
    """Write a snapshot of a graph that is as of, and as known on, these days. Raises OutputError."""
    write_folder(folder, snapshot_files(state, as_of, known_on, version), MANIFEST)


def snapshot_files(state: State, as_of: date | None, known_on: date | None, version: str) -> dict[str, bytes]:
    """The files of a snapshot by name; the manifest comes last and has the SHA-256 of each other."""
    nodes = [state.nodes[id_] for id_ in sorted(state.nodes)]
    edges = [state.edges[key] for key in sorted(state.edges)]
    files = {
        "graph.json": _graph_json(nodes, edges),
        "nodes.csv": _nodes_csv(nodes),
        "edges.csv": _edges_csv(edges),
        "claims.csv": _claims_csv(state),
        "graph.graphml": _graphml(nodes, edges),
    }
    manifest = {
        "format": FORMAT,
        "sahelgraph": version,
        "as_of": as_of and as_of.isoformat(),
        "known_on": known_on and known_on.isoformat(),
        "counts": {
            "nodes": len(nodes),
            "edges": len(edges),
            "claims": sum(node.kind == "Claim" for node in nodes),
            "sources": sum(node.kind == "Source" for node in nodes),
            "disputes": sum(edge.type == "DISPUTES" for edge in edges),
        },
        "files": {
            name: {"sha256": hashlib.sha256(content).hexdigest(), "bytes": len(content)}
            for name, content in sorted(files.items())
        },
    }
    return {**files, MANIFEST: _json(manifest)}


def canonical(value: Any) -> Any:
    """A value in its one form: NFC text, ISO dates, whole floats as integers."""
    if isinstance(value, str):
        return unicodedata.normalize("NFC", value)
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, float) and value.is_integer():
        return int(value)
    return [canonical(item) for item in value] if isinstance(value, list) else value


def _json(data: Any) -> bytes:
    return (json.dumps(data, ensure_ascii=False, indent=1, sort_keys=True) + "\n").encode()


def _props(props: Mapping[str, Any]) -> dict[str, Any]:
    return {key: canonical(value) for key, value in sorted(props.items())}


def _graph_json(nodes: list[Node], edges: list[Edge]) -> bytes:
    """Node-link JSON, as networkx reads it (`node_link_graph(data, edges="edges")`)."""
    return _json(
        {
            "directed": True,
            "multigraph": True,
            "graph": {},
            "nodes": [{"id": node.id, "labels": list(node.labels), **_props(node.props)} for node in nodes],
            "edges": [
                {"source": e.start, "target": e.end, "key": f"{e.type}:{e.id}", "type": e.type, **_props(e.props)}
                for e in edges
            ],
        }
    )


def _csv(columns: Iterable[str], rows: Iterable[Mapping[str, Any]]) -> bytes:
    out = io.StringIO()
    names = list(columns)
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(names)
    writer.writerows([[_cell(row.get(name)) for name in names] for row in rows])
    return out.getvalue().encode()


def _cell(value: Any) -> str:
    value = canonical(value)
    if value is None:
        return ""
    if isinstance(value, bool):
        return str(value).lower()
    return "; ".join(map(str, value)) if isinstance(value, list) else str(value)


def _columns(kinds: Iterable[Any]) -> list[str]:
    return list(dict.fromkeys(prop.name for kind in kinds for prop in kind.properties if prop.name != "id"))


def _nodes_csv(nodes: list[Node]) -> bytes:
    kinds = [kind for kind in NODES.values() if kind.label != "Claim"]
    rows = ({"id": n.id, "labels": list(n.labels), **n.props} for n in nodes if n.kind != "Claim")
    return _csv(["id", "labels", *_columns(kinds)], rows)


def _edges_csv(edges: list[Edge]) -> bytes:
    rows = ({"id": e.id, "type": e.type, "from": e.start, "to": e.end, **e.props} for e in edges)
    return _csv(["id", "type", "from", "to", *_columns(EDGES.values())], rows)


def _claims_csv(state: State) -> bytes:
    ends = ("subject", "object", "holder", "speaker", "source")
    rows = ({"id": claim.id, **{end: getattr(claim, end) for end in ends}, **claim.props} for claim in claims_of(state))
    columns = [name for name in _columns([NODES["Claim"]]) if name not in ("name", "ref")]
    return _csv(["id", "ref", *ends, *columns], rows)


def _graphml(nodes: list[Node], edges: list[Edge]) -> bytes:
    """GraphML by networkx; lists are joined by `; `, as GraphML has none."""
    import networkx as nx

    graph: nx.MultiDiGraph[str] = nx.MultiDiGraph()
    for node in nodes:
        graph.add_node(node.id, labels="; ".join(node.labels), **_flat(node.props))
    for edge in edges:
        graph.add_edge(edge.start, edge.end, key=f"{edge.type}:{edge.id}", type=edge.type, **_flat(edge.props))
    return ("\n".join(nx.generate_graphml(graph, named_key_ids=True)) + "\n").encode()


def _flat(props: Mapping[str, Any]) -> dict[str, Any]:
    flat = {key: canonical(value) for key, value in sorted(props.items())}
    return {key: "; ".join(map(str, v)) if isinstance(v, list) else v for key, v in flat.items()}
