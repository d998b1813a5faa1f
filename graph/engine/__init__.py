"""Engines: where the graph is kept. `open_engine` chooses by what `--db` says."""

from __future__ import annotations

import os
from pathlib import Path

from graph.engine.base import ROW_LIMIT, TIMEOUT, Engine, Rows, Statement
from graph.engine.guard import require_read_only
from graph.errors import EngineError

VARIABLE = "SAHELGRAPH_DB"


def default_path() -> Path:
    """The embedded graph's file in the user's data directory."""
    from platformdirs import user_data_path

    return user_data_path("sahelgraph", appauthor=False) / "graph.kgl"


def open_engine(db: str | None = None) -> Engine:
    """Open the engine that `db` names: a path (embedded) or a neo4j or bolt address.

    Without `db`: SAHELGRAPH_DB, else the default file. Raises EngineError where it can't be reached.
    """
    db = db or os.environ.get(VARIABLE) or str(default_path())
    scheme, separator, rest = db.partition("://")
    if separator:
        if scheme.split("+")[0] not in ("neo4j", "bolt"):
            raise EngineError(f"{scheme}:// is no engine: give a file, or an address with neo4j:// or bolt://")
        if "@" in rest.split("/")[0]:
            raise EngineError("no user or password in the address: set NEO4J_USERNAME and NEO4J_PASSWORD")
        from graph.engine.server import ServerEngine

        return ServerEngine.from_environment(db)
    from graph.engine.embedded import EmbeddedEngine

    path = Path(db).expanduser()
    if path.is_dir():
        raise EngineError(f"{path} is a folder; give a file for the embedded graph")
    return EmbeddedEngine(path)


__all__ = ["ROW_LIMIT", "TIMEOUT", "Engine", "Rows", "Statement", "default_path", "open_engine", "require_read_only"]
