"""Engines for tests: the embedded one, and a real Neo4j (at NEO4J_URI, or started for the run).

Where a real Neo4j or Chromium can't be had the tests that need it are skipped, and say so; in CI that is a failure.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

import pytest

from graph.engine import Engine, open_engine
from graph.engine.server import ServerEngine

if TYPE_CHECKING:
    from tests.support.neo4j_server import Neo4jServer

SHARED = Path(__file__).resolve().parents[2] / "shared"


def missing(what: str) -> NoReturn:
    """Skip, or in CI fail, for want of something real."""
    if os.environ.get("CI"):
        pytest.fail(f"{what}, and CI must not go without it")
    pytest.skip(what)


@contextmanager
def real_neo4j() -> Iterator[Neo4jServer]:
    """A real Neo4j of its own, thrown away after; see `missing` where there can be none."""
    from tests.support.neo4j_server import Neo4jServer

    try:
        server = Neo4jServer()
        server.__enter__()
    except Exception as error:
        missing(f"no real Neo4j could be started: {error}")
    try:
        yield server
    finally:
        server.__exit__(None, None, None)


@pytest.fixture(autouse=True)
def _own_folders(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """No test touches the user's own graph."""
    monkeypatch.delenv("SAHELGRAPH_DB", raising=False)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path_factory.getbasetemp() / "data"))


@pytest.fixture(scope="session")
def neo4j_uri() -> Iterator[str]:
    """The address of a real Neo4j; NEO4J_USERNAME and NEO4J_PASSWORD are set for it.

    One that the tests start is thrown away after; one given by NEO4J_URI is emptied by them, so it must be for tests.
    """
    if uri := os.environ.get("NEO4J_URI"):
        yield uri
        return
    with real_neo4j() as server:
        os.environ["NEO4J_USERNAME"], os.environ["NEO4J_PASSWORD"] = server.username, server.password
        yield server.uri


@pytest.fixture
def neo4j_engine(neo4j_uri: str) -> Iterator[ServerEngine]:
    """A real Neo4j, emptied."""
    engine = ServerEngine.from_environment(neo4j_uri)
    engine.write([("UNWIND $rows AS row MATCH (n) DETACH DELETE n", [{}])])
    yield engine
    engine.close()


@pytest.fixture(params=["embedded", pytest.param("neo4j", marks=pytest.mark.neo4j)])
def engine(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Engine]:
    """Each engine in turn, empty."""
    if request.param == "neo4j":
        yield request.getfixturevalue("neo4j_engine")
    else:
        embedded = open_engine(str(tmp_path / "graph.kgl"))
        yield embedded
        embedded.close()


@pytest.fixture(params=["embedded", pytest.param("neo4j", marks=pytest.mark.neo4j)])
def db(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """What `--db` takes for each engine in turn, empty."""
    if request.param == "neo4j":
        engine: ServerEngine = request.getfixturevalue("neo4j_engine")
        return engine.uri
    return str(tmp_path / "graph.kgl")


@pytest.fixture(scope="session")
def _shipped_graph(tmp_path_factory: pytest.TempPathFactory) -> Path:
    from graph.assemble import assemble
    from graph.store import load
    from loaders.facts_folder import SHIPPED, read_folder

    path = tmp_path_factory.mktemp("shipped") / "graph.kgl"
    engine = open_engine(str(path))
    load(engine, assemble(read_folder(SHIPPED)))
    engine.close()
    return path


@pytest.fixture
def shipped_db(_shipped_graph: Path, tmp_path: Path) -> str:
    """What `--db` takes for an embedded graph with the shipped facts, loaded once and copied for each test."""
    return str(shutil.copy(_shipped_graph, tmp_path / "graph.kgl"))


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder with the articles and data sets, which is not part of the project."""
    if not SHARED.is_dir():
        pytest.skip("the shared folder with the articles is not here")
    return SHARED
