"""A snapshot: the graph, or a part of it, as a folder of files; the same bytes for the same content, wherever it is.

`graph.json` is the content, and its SHA-256 is the snapshot's id. The other files say the same in other formats
(`exports.formats`), and the manifest says what there is and what made it. No clock is asked.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from importlib import metadata
from pathlib import Path
from typing import Any

from exports.files import write_folder
from exports.formats import DEFAULT, FORMATS
from graph.canonical import FORMAT, canonical, content, content_hash
from graph.content_schema import content_schema
from graph.derive import stated_only
from graph.errors import OutputError
from graph.schema import EDGES, NODES
from graph.scope import Scope, scope_of
from graph.state import State

MANIFEST, CONTENT, SCHEMA = "manifest.json", "graph.json", "graph.schema.json"


def write_snapshot(state: State, folder: Path, *, formats: Sequence[str] = DEFAULT, version: str) -> str:
    """Write a snapshot of a graph (of which part, its scope says); its id. Raises OutputError."""
    files = snapshot_files(state, formats=formats, version=version)
    write_folder(folder, files, MANIFEST)
    return hashlib.sha256(files[CONTENT]).hexdigest()


def snapshot_files(state: State, *, formats: Sequence[str] = DEFAULT, version: str) -> dict[str, bytes]:
    """The files of a snapshot by name, the manifest last. Raises OutputError where a format lacks what it needs."""
    state = canonical(state)
    _whole(state)
    files = {CONTENT: content(state), SCHEMA: _json(content_schema())}
    id_ = hashlib.sha256(files[CONTENT]).hexdigest()
    wanted = [name for name in FORMATS if name in formats]
    for name in wanted:
        files |= FORMATS[name].files(state, id_)
    return {**files, MANIFEST: _json(_manifest(state, id_, wanted, files, version))}


_REQUIRED = {
    name: frozenset(prop.name for prop in declared if prop.required) - {"id", "digest"}
    for name, declared in (
        *((name, kind.properties) for name, kind in NODES.items()),
        *((name, kind.properties) for name, kind in EDGES.items()),
    )
}


def _whole(state: State) -> None:
    """Raise OutputError where something lacks what the schema requires of it: most formats can't do without."""
    things = [(node.kind, node.id, node.props) for node in state.nodes.values()]
    things += [(edge.type, f"of {edge.start} and {edge.end}", edge.props) for edge in state.edges.values()]
    for kind, id_, props in things:
        if lacking := _REQUIRED[kind] - props.keys():
            said = f"{kind} {id_} has no `{min(lacking)}`"
            raise OutputError(f"the graph is not whole, {said}: load its facts anew (sahelgraph load)")


def command(scope: Scope, formats: Sequence[str]) -> str:
    """The command line that writes such a snapshot, without what is of one machine only."""
    words = ["sahelgraph snapshot"]
    for option, value in (("as-of", scope.as_of), ("known-on", scope.known_on), ("focus", scope.focus)):
        words += [f"--{option} {value}"] if value else []
    words += [f"--hops {scope.hops}"] if scope.focus else []
    words += [f"--format {name}" for name in formats] if tuple(formats) != DEFAULT else []
    return " ".join(words)


def _manifest(state: State, id_: str, formats: Sequence[str], files: dict[str, bytes], version: str) -> dict[str, Any]:
    scope = scope_of(state)
    kinds = [node.kind for node in state.nodes.values()]
    return {
        "format": FORMAT,
        "id": id_,
        "scope": {
            "as_of": scope.as_of and scope.as_of.isoformat(),
            "known_on": scope.known_on and scope.known_on.isoformat(),
            "focus": scope.focus,
            "hops": scope.hops,
        },
        "counts": {
            "nodes": len(state.nodes),
            "edges": len(state.edges),
            "claims": kinds.count("Claim"),
            "sources": kinds.count("Source"),
            "disputes": sum(edge.type == "DISPUTES" for edge in state.edges.values()),
        },
        "made_by": {
            "sahelgraph": version,
            # A file that another's code wrote has that code's version in it.
            **{package: metadata.version(package) for name in formats if (package := FORMATS[name].package)},
            "command": command(scope, formats),
            # Of what is stated, without what our rules make of it: versions with other rules agree on it.
            "facts_sha256": content_hash(stated_only(state)),
        },
        "files": {
            name: {"bytes": len(found), "sha256": hashlib.sha256(found).hexdigest()}
            for name, found in sorted(files.items())
        },
    }


def _json(data: Any) -> bytes:
    return (json.dumps(data, ensure_ascii=False, indent=1, sort_keys=True) + "\n").encode()
