"""Engines: what they refuse, and what they say when they can't."""

from __future__ import annotations

import socket
from pathlib import Path
from typing import Any

import pytest

from graph.ask import Asker
from graph.engine import Engine, default_path, open_engine, require_read_only
from graph.engine.server import ServerEngine
from graph.errors import EngineError, QueryError
from graph.store import load, read_state
from tests.support.facts import stated

GIVEN: dict[str, Any] = {
    "actors": [{"id": id_, "kind": "Country", "name": id_.title()} for id_ in ("mali", "niger", "chad")]
}

WRITES = [
    "CREATE (:Actor {id: 'x'})",
    "MATCH (n) DETACH DELETE n",
    "MATCH (n) SET n.x = 1",
    "MATCH (n) REMOVE n.name",
    "MERGE (:Actor {id: 'x'})",
    "MATCH (n) WITH n\nset n.x = 1 RETURN n",
    "MATCH (n) FOREACH (x IN [1] | SET n.x = x)",
    "CALL { CREATE (:X) }",
    "MATCH (n)/* */DELETE n",
    "MATCH (n) // RETURN\n DELETE n",
    "RETURN 1; MATCH (n) DELETE n",
    "DROP CONSTRAINT actor_id",
    "CREATE INDEX FOR (n:Actor) ON (n.x)",
    "RETURN '\\'' CREATE (:X {a: ''})",
]
REACHES = [
    "LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line",
    "load\ncsv WITH HEADERS FROM 'https://example.org' AS line RETURN line",
    "LOAD /* */ CSV FROM 'file:///etc/passwd' AS line RETURN line",
    "CALL apoc.load.json('file:///etc/passwd') YIELD value RETURN value",
    "CALL `apoc`.`load`.`json`('x') YIELD value RETURN value",
    "CALL dbms.listConfig()",
    "CALL db.createLabel('x')",
    "CALL dbms.security.listUsers()",
    "RETURN apoc.cypher.runFirstColumn('CREATE (n)', {})",
    "USE system SHOW USERS",
]
READS = [
    "MATCH (n:Actor) RETURN n.name AS `set` ORDER BY `set`",
    "MATCH (n:Actor) WHERE n.name = 'CREATE (x)' RETURN n",
    "// CREATE nothing; really\nMATCH (n) RETURN n.id AS `delete`;",
    "MATCH (n:Actor) RETURN {set: n.id, load: 1} AS m",
    "RETURN date('2024-01-01') AS d",
    "CALL db.labels() YIELD label RETURN label ORDER BY label",
    "MATCH (n) WHERE n.create IS NULL RETURN count(n) AS n",
    "MATCH (n:Actor) CALL { WITH n RETURN n.name AS x } RETURN x ORDER BY x",
]


@pytest.mark.parametrize("cypher", WRITES + REACHES)
def test_what_a_query_may_not_do(engine: Engine, cypher: str) -> None:
    load(engine, stated(GIVEN))
    before = read_state(engine)
    with pytest.raises(QueryError, match="refused"):
        Asker(engine).ask_text(cypher, {})
    assert read_state(engine) == before


@pytest.mark.parametrize("cypher", READS)
def test_what_it_may(engine: Engine, cypher: str) -> None:
    load(engine, stated(GIVEN))
    assert Asker(engine).ask_text(cypher, {}).rows or "CREATE (x)" in cypher


@pytest.mark.parametrize("cypher", ["CREATE (:Actor {id: 'x'})", "MATCH (n) DETACH DELETE n", "MATCH (n) SET n.x = 1"])
def test_the_engine_itself_refuses_to_write_in_a_read(engine: Engine, cypher: str) -> None:
    """The second fence, behind `require_read_only`."""
    load(engine, stated(GIVEN))
    before = read_state(engine)
    with pytest.raises((QueryError, EngineError)):
        engine.read(cypher)
    assert read_state(engine) == before


def test_row_limit_says_that_it_bit(engine: Engine) -> None:
    load(engine, stated(GIVEN))
    text = "MATCH (n:Actor) RETURN n.id AS id ORDER BY id"
    cut = Asker(engine, limit=2).ask_text(text, {})
    assert (cut.rows, cut.cut) == ((("chad",), ("mali",)), True)
    assert not Asker(engine, limit=3).ask_text(text, {}).cut


SLOW = "UNWIND range(1, 3000) AS a UNWIND range(1, 3000) AS b UNWIND range(1, 1000) AS c RETURN sum(a * b * c) AS n"


def test_timeout(engine: Engine) -> None:
    with pytest.raises(QueryError, match="too"):
        Asker(engine, timeout=0.3).ask_text(SLOW, {})
    assert Asker(engine).ask_text("RETURN 1 AS n", {}).rows == ((1,),)


@pytest.mark.parametrize("cypher", ["MATCH (n RETURN n", "RETURN $nothing", "RETURN nothing"])
def test_a_query_that_is_wrong_is_said_in_one_line(engine: Engine, cypher: str) -> None:
    with pytest.raises(QueryError) as caught:
        Asker(engine).ask_text(cypher, {})
    assert str(caught.value)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize(
    ("db", "said"),
    [
        ("http://localhost:7474", "http:// is no engine"),
        ("bolt://neo4j:secret-word@localhost:7687", "no user or password in the address"),
        ("neo4j+x://localhost", "is no address of a Neo4j server"),
    ],
)
def test_addresses_that_are_none(db: str, said: str) -> None:
    with pytest.raises(EngineError, match=said) as caught:
        open_engine(db)
    assert "secret-word" not in str(caught.value)


def test_a_server_that_is_not_there() -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    with pytest.raises(EngineError, match="can't be reached") as caught:
        open_engine(f"bolt://127.0.0.1:{port}")
    assert "\n" not in str(caught.value)


def test_a_folder_is_no_graph(tmp_path: Path) -> None:
    with pytest.raises(EngineError, match="is a folder"):
        open_engine(str(tmp_path))


def test_the_default_is_a_file_of_the_user(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    engine = open_engine()
    assert engine.name == "embedded"
    assert default_path().name == "graph.kgl"
    monkeypatch.setenv("SAHELGRAPH_DB", str(tmp_path / "other.kgl"))
    other = open_engine()
    load(other, stated(GIVEN))
    assert (tmp_path / "other.kgl").exists()


def test_reading_what_is_not_there_makes_no_file(tmp_path: Path) -> None:
    assert read_state(open_engine(str(tmp_path / "none.kgl"))).nodes == {}
    assert list(tmp_path.iterdir()) == []


def test_reading_writes_nothing(tmp_path: Path) -> None:
    path = tmp_path / "graph.kgl"
    load(open_engine(str(path)), stated(GIVEN))
    before = {p.name: (p.read_bytes(), p.stat().st_mtime_ns) for p in tmp_path.iterdir()}
    Asker(open_engine(str(path))).ask_text("MATCH (n) RETURN n", {})
    assert {p.name: (p.read_bytes(), p.stat().st_mtime_ns) for p in tmp_path.iterdir()} == before


@pytest.mark.neo4j
class TestOwnServer:
    """What needs a server of its own: passwords, and one that dies."""

    def test_password_and_death(self, monkeypatch: pytest.MonkeyPatch) -> None:
        from tests.conftest import missing
        from tests.support.neo4j_server import Neo4jServer

        server = Neo4jServer(password="right-password")
        try:
            server.__enter__()
        except Exception as error:
            missing(f"no real Neo4j could be started: {error}")
        try:
            monkeypatch.setenv("NEO4J_USERNAME", "neo4j")
            for password in ("wrong-password", ""):
                monkeypatch.setenv("NEO4J_PASSWORD", password)
                with pytest.raises(EngineError, match="refuses the user name or password") as caught:
                    open_engine(server.uri)
                assert "wrong-password" not in str(caught.value)
            monkeypatch.setenv("NEO4J_PASSWORD", "right-password")
            engine = open_engine(server.uri)
            load(engine, stated(GIVEN))

            def die(done: int, total: int) -> None:
                server.kill()

            more = {
                "actors": [*GIVEN["actors"], {"id": "togo", "kind": "Country", "name": "Togo"}],
                "issues": [{"id": "x", "name": "X"}],
            }
            with pytest.raises(EngineError, match="nothing was changed"):
                load(engine, stated(more), die)
            engine.close()
            server.start()
            engine = open_engine(server.uri)
            assert {node.id for node in read_state(engine).of_kind("Country")} == {"mali", "niger", "chad"}
            assert load(engine, stated(more)).created.total() == 2
            engine.close()
        finally:
            server.__exit__(None, None, None)


def test_server_engine_takes_no_writes_by_the_session_either(neo4j_engine: ServerEngine) -> None:
    with pytest.raises((QueryError, EngineError), match=r"(?i)read access mode|not allowed|write"):
        neo4j_engine.read("CREATE (:X)")


def test_the_guard_reads_a_big_query_quickly() -> None:
    require_read_only("MATCH (n) WHERE n.name IN [" + ", ".join(f"'{n}'" for n in range(20_000)) + "] RETURN n")
