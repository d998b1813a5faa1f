"""The formats of a snapshot beside `graph.json`, one module each; imported when they are written.

Each module has `files(state, id_)`: the files by name, for a canonical graph and its id.
"""

from __future__ import annotations

import importlib
from dataclasses import dataclass
from typing import cast

from graph.errors import OutputError
from graph.state import State


@dataclass(frozen=True)
class Format:
    """A format: what it is; and if it needs one, the extra (`pip install "sahelgraph[extra]"`) and its package."""

    name: str
    words: str
    extra: str = ""
    package: str = ""

    def files(self, state: State, id_: str) -> dict[str, bytes]:
        """The files of a canonical graph by name. Raises OutputError where the extra is not installed."""
        try:
            module = importlib.import_module(f"exports.formats.{self.name}")
        except ModuleNotFoundError as error:
            if not self.extra or (error.name or "").startswith("exports"):
                raise
            raise OutputError(
                f'the format {self.name} needs {error.name}: pip install "sahelgraph[{self.extra}]"'
            ) from None
        return cast("dict[str, bytes]", module.files(state, id_))


_ALL = (
    Format("csv", "tables, with their data dictionary (a Frictionless data package)"),
    Format("graphml", "the whole graph for networkx, igraph, yEd, Cytoscape"),
    Format("gexf", "the network of actors for Gephi, with its time and colours"),
    Format("parquet", "the tables of csv with their types, for pandas, R, DuckDB", "parquet", "pyarrow"),
    Format("rdf", "TriG: a named graph a claim, PROV-O, our vocabulary and its SHACL shapes"),
    Format("ftm", "FollowTheMoney entities, for Aleph and OpenSanctions' tools"),
    Format("stix", "a STIX 2.1 bundle, for OpenCTI and other threat-intelligence platforms"),
    Format("cypher", "a script for cypher-shell: the graph in Neo4j"),
)
FORMATS = {one.name: one for one in _ALL}
DEFAULT = ("csv", "graphml", "gexf")
