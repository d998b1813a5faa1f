"""Cypher: a script for `cypher-shell`, the one of `sahelgraph export cypher`."""

from __future__ import annotations

from itertools import chain

from exports.cypher_script import script
from exports.files import utf8
from graph.state import State, stamped


def files(state: State, id_: str) -> dict[str, bytes]:
    """`graph.cypher`: constraints, then nodes and edges; run again it changes nothing."""
    statements = (f"{text};\n" for text in script(stamped(state)))
    return {"graph.cypher": utf8(chain([f"// Snapshot {id_}\n"], statements))}
