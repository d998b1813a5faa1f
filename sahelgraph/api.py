"""The library: one class that opens a graph, loads facts into it, asks it and exports it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from types import TracebackType
from typing import Any

from cypher.query import Query, queries
from graph.ask import Asker
from graph.assemble import assemble
from graph.engine import ROW_LIMIT, TIMEOUT, Engine, Rows, open_engine
from graph.errors import QueryError
from graph.names import did_you_mean
from graph.state import State
from graph.store import Report, load, read_state
from graph.views import view
from loaders.facts_folder import SHIPPED, read_folder


def find_query(name: str) -> Query:
    """A shipped query by name. Raises QueryError with the nearest names."""
    found = queries().get(name)
    if found is None:
        raise QueryError(f"no query is called {name!r}{did_you_mean(name, queries())} See `sahelgraph query --list`")
    return found


class Graph:
    """A graph in an engine. Use it in a `with` block, or call `close`."""

    def __init__(self, engine: Engine) -> None:
        self.engine = engine

    @classmethod
    def open(cls, db: str | None = None) -> Graph:
        """Open a graph: a file's path (embedded), or an address with neo4j:// or bolt://.

        Without `db`: SAHELGRAPH_DB, else the default file. Raises EngineError.
        """
        return cls(open_engine(db))

    def load(self, facts: Path = SHIPPED, progress: Callable[[int, int], None] | None = None) -> Report:
        """Load a facts folder (by default the shipped one). Raises FactsError, EngineError."""
        known = read_state(self.engine) if facts.resolve() != SHIPPED.resolve() else None
        return load(self.engine, assemble(read_folder(facts, known), known), progress)

    def query(
        self, name: str, *, limit: int | None = ROW_LIMIT, timeout: float | None = TIMEOUT, **parameters: Any
    ) -> Rows:
        """Run a shipped query. Raises QueryError, UnknownNameError, EngineError."""
        return Asker(self.engine, limit, timeout).ask(find_query(name), parameters)

    def cypher(
        self, text: str, *, limit: int | None = ROW_LIMIT, timeout: float | None = TIMEOUT, **parameters: Any
    ) -> Rows:
        """Run Cypher of your own that reads. Raises QueryError where it does anything else."""
        return Asker(self.engine, limit, timeout).ask_text(text, parameters)

    def state(self, as_of: date | None = None, known_on: date | None = None) -> State:
        """The whole graph as plain data; as of a day, and as known on a day."""
        return view(read_state(self.engine), as_of, known_on)

    def map(self, path: Path, as_of: date | None = None, known_on: date | None = None) -> None:
        """Write the HTML map. Raises OutputError."""
        from exports.map import write_map
        from sahelgraph import __version__

        write_map(self.state(None, known_on), path, as_of=as_of, known_on=known_on, version=__version__)

    def snapshot(self, folder: Path, as_of: date | None = None, known_on: date | None = None) -> None:
        """Write a snapshot folder. Raises OutputError."""
        from exports.snapshot import write_snapshot
        from sahelgraph import __version__

        write_snapshot(self.state(as_of, known_on), folder, as_of=as_of, known_on=known_on, version=__version__)

    def close(self) -> None:
        """Release files and connections."""
        self.engine.close()

    def __enter__(self) -> Graph:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()
