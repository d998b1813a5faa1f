"""The embedded engine: kglite, in one file, with nothing to install beside it.

Readers load the file as it stands; a writer holds kglite's lock, changes a copy in memory and replaces the file. So a
read never writes, and a load that dies leaves the file as it was.
"""

from __future__ import annotations

import warnings
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

import kglite

from graph.engine.base import ROW_LIMIT, TIMEOUT, Rows, Statement
from graph.errors import EngineError, QueryError

PORTABLE: dict[str, Any] = {"disable_optimizer": True, "streaming": False, "hide_structural_keys": True}
"""How kglite answers as Neo4j does; see docs/decisions/0002-embedded-engine.md."""

STRUCTURAL = ("title", "type")
"""Keys that kglite adds to each node, and Neo4j does not have."""

kglite.set_query_warning_policy("silent")


class EmbeddedEngine:
    """kglite behind the engine interface. `path`: the graph's file."""

    name = "embedded"

    def __init__(self, path: Path) -> None:
        self.path = path
        self._graph: kglite.KnowledgeGraph | None = None

    def _reader(self) -> kglite.KnowledgeGraph:
        if self._graph is None:
            if not self.path.exists():
                self._graph = kglite.KnowledgeGraph()
            else:
                try:
                    self._graph = kglite.load(str(self.path))
                except (kglite.KgError, OSError, ValueError) as error:
                    raise EngineError(f"{self.path} is no graph of ours or is damaged: {_line(error)}") from None
            self._graph.read_only(True)
        return self._graph

    def apply_schema(self, statements: Sequence[str]) -> None:
        """Nothing to do: kglite keeps ids unique by primary label and indexes them by itself."""

    def _writer(self) -> kglite.KnowledgeGraph:
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            return kglite.open(str(self.path), durable="off")
        except kglite.WriterLeaseHeldError:
            raise EngineError(f"{self.path} is being written by another process; try again when it is done") from None
        except (kglite.KgError, OSError, ValueError) as error:
            raise EngineError(f"can't open {self.path} for writing: {_line(error)}") from None

    def write(self, work: Sequence[Statement], told: Callable[[int], None] | None = None) -> None:
        """One transaction; the file is replaced when it ends well. Raises EngineError where it can't be."""
        graph = [self._writer()]
        transaction = [graph[0].begin()]
        done = 0
        try:
            for statement, rows in work:
                transaction[0].cypher(statement, params={"rows": list(rows)})
                done += len(rows)
                if told:
                    told(done)
            transaction[0].commit()
            with warnings.catch_warnings():
                # Of a large graph it says how much of the file a later read holds in memory: all of it is, here.
                warnings.simplefilter("ignore", kglite.MappedFallbackWarning)
                graph[0].save()
                graph[0].close()
        except (kglite.KgError, OSError) as error:
            raise EngineError(f"{self.path}: the load failed and nothing was changed: {_line(error)}") from error
        finally:
            # Let go of without close(), which would save: what was not committed goes, and the lock with it. Lists,
            # as an error's traceback would keep plain names alive.
            transaction.clear()
            graph.clear()
            self._graph = None

    def read(
        self,
        cypher: str,
        params: Mapping[str, Any] | None = None,
        *,
        limit: int | None = ROW_LIMIT,
        timeout: float | None = TIMEOUT,
    ) -> Rows:
        """Run a reading query; see `Engine.read`."""
        try:
            view = self._reader().cypher(
                cypher,
                params=dict(params or {}),
                row_limit=None if limit is None else limit + 1,
                timeout_ms=None if timeout is None else max(1, int(timeout * 1000)),
                **PORTABLE,
            )
        except kglite.CypherTimeoutError:
            raise QueryError(f"the query took longer than {timeout:g} s; narrow it, or give --timeout") from None
        except (kglite.KgError, ValueError) as error:
            raise QueryError(_line(error)) from None
        assert isinstance(view, kglite.ResultView)
        columns = tuple(view.columns)
        rows = tuple(tuple(_plain(row[column]) for column in columns) for row in view.to_list())
        cut = limit is not None and len(rows) > limit
        return Rows(columns, rows[:limit] if cut else rows, cut)

    def close(self) -> None:
        """Forget the loaded graph."""
        self._graph = None


def _line(error: Exception) -> str:
    return str(error).strip().splitlines()[0] if str(error).strip() else type(error).__name__


def _plain(value: Any) -> Any:
    """Nodes and relationships as Neo4j's come: properties, with labels or type."""
    if isinstance(value, dict):
        if {"id", "labels", "properties"} <= value.keys():
            props = {key: _plain(item) for key, item in value["properties"].items() if key not in STRUCTURAL}
            return {"labels": value["labels"], **props}
        if {"id", "start", "end", "type", "properties"} <= value.keys():
            return {**_plain(value["properties"]), "type": value["type"]}
        return {key: _plain(item) for key, item in value.items()}
    return [_plain(item) for item in value] if isinstance(value, list) else value
