"""Real Neo4j by its URI: one server, a cluster, or Aura."""

from __future__ import annotations

import logging
import os
from collections.abc import Callable, Mapping, Sequence
from typing import Any

import neo4j
import neo4j.exceptions
import neo4j.graph
import neo4j.time

from graph.engine.base import ROW_LIMIT, TIMEOUT, Rows, Statement
from graph.errors import EngineError, QueryError

# The driver logs its retries; where nobody set up logging they would go to the user's terminal.
logging.getLogger("neo4j").addHandler(logging.NullHandler())


CLUSTER_SECONDS, ONE_SERVER_SECONDS = 30.0, 5.0
"""How long a transaction is repeated: a cluster chooses another leader; of one server only the connection may break."""


class ServerEngine:
    """The neo4j driver behind the engine interface.

    Reads run in read transactions, which the server itself keeps from writing. One bookmark manager serves all
    sessions, so that on a cluster a read sees the load before it.
    """

    name = "neo4j"

    def __init__(self, uri: str, username: str | None = None, password: str | None = None, database: str | None = None):
        self.uri = uri
        self.database = database
        auth = neo4j.basic_auth(username, password) if username and password else None
        try:
            self._driver = neo4j.GraphDatabase.driver(
                uri,
                auth=auth,
                connection_timeout=15,
                max_transaction_retry_time=CLUSTER_SECONDS if uri.startswith("neo4j") else ONE_SERVER_SECONDS,
                notifications_min_severity="OFF",
            )
        except (ValueError, neo4j.exceptions.ConfigurationError) as error:
            raise EngineError(f"{uri} is no address of a Neo4j server: {_line(error)}") from None
        self._bookmarks = neo4j.GraphDatabase.bookmark_manager()
        try:
            self._guarded(self._driver.verify_connectivity)
        except BaseException:
            self._driver.close()
            raise

    @classmethod
    def from_environment(cls, uri: str) -> ServerEngine:
        """Open with NEO4J_USERNAME (default `neo4j`), NEO4J_PASSWORD and NEO4J_DATABASE."""
        env = os.environ
        return cls(
            uri, env.get("NEO4J_USERNAME", "neo4j"), env.get("NEO4J_PASSWORD"), env.get("NEO4J_DATABASE") or None
        )

    def _guarded(self, call: Any, *args: Any) -> Any:
        try:
            return call(*args)
        except neo4j.exceptions.DriverError as error:
            raise self._reworded(error) from None
        except neo4j.exceptions.Neo4jError as error:
            raise self._reworded(error) from None

    def _reworded(self, error: Exception) -> EngineError | QueryError:
        if isinstance(error, neo4j.exceptions.AuthError):
            return EngineError(f"{self.uri} refuses the user name or password; set NEO4J_USERNAME and NEO4J_PASSWORD")
        if isinstance(error, neo4j.exceptions.DriverError):
            return EngineError(f"{self.uri} can't be reached or went away: {_line(error)}")
        if isinstance(error, neo4j.exceptions.ClientError) and error.code:
            if "TransactionTimedOut" in error.code:
                return QueryError("the query took too long and was stopped; narrow it, or give --timeout")
            return QueryError(_line(error))
        return EngineError(f"{self.uri}: {_line(error)}")

    def _session(self, access: str) -> neo4j.Session:
        return self._driver.session(
            database=self.database, default_access_mode=access, bookmark_manager=self._bookmarks, fetch_size=1000
        )

    def apply_schema(self, statements: Sequence[str]) -> None:
        """Create constraints and indexes that are not there yet."""

        def run() -> None:
            with self._session(neo4j.WRITE_ACCESS) as session:
                for statement in statements:
                    session.run(statement).consume()

        self._guarded(run)

    def write(self, work: Sequence[Statement], told: Callable[[int], None] | None = None) -> None:
        """One managed transaction: the driver repeats it where a leader changes or a connection breaks.

        Raises EngineError where the server refuses or stays away; then nothing was changed.
        """

        def run(transaction: neo4j.ManagedTransaction) -> None:
            done = 0
            for statement, rows in work:
                transaction.run(statement, rows=list(rows)).consume()
                done += len(rows)
                if told:
                    told(done)

        try:
            with self._session(neo4j.WRITE_ACCESS) as session:
                session.execute_write(run)
        except (neo4j.exceptions.DriverError, neo4j.exceptions.Neo4jError) as error:
            said = self._reworded(error)
            raise EngineError(f"the load failed and nothing was changed: {said}") from error

    def read(
        self,
        cypher: str,
        params: Mapping[str, Any] | None = None,
        *,
        limit: int | None = ROW_LIMIT,
        timeout: float | None = TIMEOUT,
    ) -> Rows:
        """Run a reading query; see `Engine.read`."""

        @neo4j.unit_of_work(timeout=timeout)
        def work(transaction: neo4j.ManagedTransaction) -> Rows:
            result = transaction.run(cypher, dict(params or {}))
            columns = tuple(result.keys())
            rows: list[tuple[Any, ...]] = []
            for record in result:
                if limit is not None and len(rows) == limit:
                    return Rows(columns, tuple(rows), cut=True)
                rows.append(tuple(_plain(value) for value in record.values()))
            return Rows(columns, tuple(rows))

        def run() -> Rows:
            with self._session(neo4j.READ_ACCESS) as session:
                return session.execute_read(work)

        found: Rows = self._guarded(run)
        return found

    def close(self) -> None:
        """Close all connections."""
        self._driver.close()


def _line(error: Exception) -> str:
    text = getattr(error, "message", None) or str(error)
    return str(text).strip().splitlines()[0] if str(text).strip() else type(error).__name__


def _plain(value: Any) -> Any:
    if isinstance(value, neo4j.graph.Node):
        return {"labels": sorted(value.labels), **{key: _plain(item) for key, item in value.items()}}
    if isinstance(value, neo4j.graph.Relationship):
        return {**{key: _plain(item) for key, item in value.items()}, "type": value.type}
    if isinstance(value, neo4j.graph.Path):
        return {
            "nodes": [_plain(node) for node in value.nodes],
            "relationships": [_plain(edge) for edge in value.relationships],
        }
    if isinstance(value, neo4j.time.Date):
        return value.to_native()
    if isinstance(value, dict):
        return {key: _plain(item) for key, item in value.items()}
    return [_plain(item) for item in value] if isinstance(value, list) else value
