"""Cypher: a script for `cypher-shell`, the one of `sahelgraph export cypher`."""

from __future__ import annotations

from exports.cypher_script import script
from graph.state import State, stamped


def files(state: State, id_: str) -> dict[str, bytes]:
    """`graph.cypher`: constraints, then nodes and edges; run again it changes nothing."""
    statements = "".join(f"{text};\n" for text in script(stamped(state)))
    return {"graph.cypher": f"// Snapshot {id_}\n{statements}".encode()}
