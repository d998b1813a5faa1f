"""Loading: idempotent, whole or not at all, the same on both engines."""

from __future__ import annotations

import contextlib
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from cypher.texts import generated
from graph import store
from graph.assemble import assemble
from graph.derive import derive
from graph.engine import Engine, open_engine
from graph.engine.server import ServerEngine
from graph.errors import EngineError
from graph.schema import EDGE_KINDS, NODE_KINDS, PropertyType
from graph.state import State, Value, stamped
from graph.store import difference, load, read_state
from loaders.facts_folder import SHIPPED, read_folder
from tests.support.facts import derived, stated

FRANCE = {"id": "france", "kind": "Country", "name": "France"}
GIVEN: dict[str, Any] = {
    "actors": [FRANCE, {"id": "contractors", "kind": "ContractorGroup", "name": "Contractors", "aliases": ["The men"]}],
    "sources": [
        {
            "source": {"id": "one", "published": "2024-01-01"},
            "claims": [{"key": "k", "subject": "france", "predicate": "views", "object": "contractors", "stance": "threat"}],
        }
    ],
}  # fmt: skip


def test_shipped_facts_come_back_as_they_were_derived_and_a_second_load_changes_nothing(engine: Engine) -> None:
    facts = assemble(read_folder(SHIPPED))
    first = load(engine, facts)
    assert first.created.total() == first.touched > 1000
    assert read_state(engine) == derive(facts)
    second = load(engine, facts)
    assert second.touched == 0
    assert second.unchanged.total() == first.created.total()


def _sample(type_: PropertyType, name: str) -> Value:
    from datetime import date

    samples: dict[PropertyType, Value] = {
        "string": f"{name} «é» 'quoted' \\ \n two", "strings": ["b", "a", ""], "int": 2**40, "float": 0.5,
        "bool": False, "date": date(9999, 12, 31),
    }  # fmt: skip
    return samples[type_]


def test_every_declared_kind_and_property_is_written_and_read_back(engine: Engine) -> None:
    state = State()
    ends = {}
    for kind in NODE_KINDS:
        props = {p.name: _sample(p.type, p.name) for p in kind.properties if p.name not in ("id", "digest")}
        node = state.add_node(kind.label, f"a-{kind.label.lower()}", **props)
        ends[node.primary] = node.id
    for edge in EDGE_KINDS:
        for start in edge.starts:
            for end in edge.ends:
                props = {p.name: _sample(p.type, p.name) for p in edge.properties if p.name not in ("id", "digest")}
                state.add_edge(edge.type, f"{edge.type}:{start}:{end}", ends[start], ends[end], **props)
    state = stamped(state)
    report, work = difference(State(), state)
    assert set(report.created) == {kind.label for kind in NODE_KINDS} | {kind.type for kind in EDGE_KINDS}
    engine.write(work)
    assert read_state(engine) == state


def test_a_changed_source_loses_the_claims_it_no_longer_has_and_others_stay(engine: Engine) -> None:
    other = {"source": {"id": "two", "published": "2025-01-01"}, "claims": GIVEN["sources"][0]["claims"]}
    both = GIVEN | {"sources": [*GIVEN["sources"], other]}
    load(engine, stated(both))
    changed = {
        "source": {"id": "one", "published": "2024-01-01"},
        "claims": [GIVEN["sources"][0]["claims"][0] | {"stance": "partner"}],
    }
    report = load(engine, stated(GIVEN | {"sources": [changed]}))
    assert report.removed["Claim"] == 1
    assert read_state(engine) == derived(GIVEN | {"sources": [changed, other]})


def test_facts_may_build_on_what_is_there(engine: Engine) -> None:
    from graph.check import check
    from graph.facts import FactSet
    from tests.support.facts import SOURCE, _claim

    load(engine, stated(GIVEN))
    known = read_state(engine)
    claim = {"key": "n", "subject": "france", "predicate": "allied_with", "object": "contractors"}
    file = {"source": SOURCE | {"id": "three", "title": "T"}, "claims": [_claim(0, claim)]}
    facts = FactSet.model_validate({"actors": {}, "files": [file]})
    assert check(facts, known) == []
    assert check(facts) != []
    report = load(engine, assemble(facts, known))
    assert report.created["ALLIED_WITH"] == 1
    assert report.removed.total() == report.changed.total() == 0


def test_a_thing_may_change_its_kind(engine: Engine) -> None:
    load(engine, stated(GIVEN))
    given = GIVEN | {"actors": [FRANCE | {"kind": "Bloc"}, GIVEN["actors"][1]]}
    load(engine, stated(given))
    assert read_state(engine) == derived(given)


def test_a_property_that_goes_is_gone(engine: Engine) -> None:
    load(engine, stated(GIVEN))
    given = GIVEN | {"actors": [FRANCE, GIVEN["actors"][1] | {"aliases": []}]}
    report = load(engine, stated(given))
    assert (report.changed["ContractorGroup"], report.touched) == (1, 1)
    assert "aliases" not in read_state(engine).nodes["contractors"].props


@pytest.mark.parametrize("large", [0, 1000])
def test_facts_may_come_piece_by_piece(engine: Engine, monkeypatch: pytest.MonkeyPatch, large: int) -> None:
    monkeypatch.setattr(store, "LARGE", large)
    facts = stated(GIVEN)
    actors = State({id_: node for id_, node in facts.nodes.items() if node.kind not in ("Claim", "Source")})
    rest = State({id_: node for id_, node in facts.nodes.items() if id_ not in actors.nodes}, facts.edges)
    report = load(engine, iter((actors, rest)))
    assert read_state(engine) == derive(facts)
    assert report.created.total() == report.touched == len(derive(facts).nodes) + len(derive(facts).edges)
    assert load(engine, iter((actors, rest))).touched == 0


def test_strangers_in_the_database_are_left_alone(neo4j_engine: Engine) -> None:
    strangers = "UNWIND $rows AS row CREATE (:Stranger {id: row.id})-[:KNOWS]->(:Stranger)"
    neo4j_engine.write([(strangers, [{"id": "france"}])])
    load(neo4j_engine, stated(GIVEN))
    assert neo4j_engine.read("MATCH (s:Stranger) RETURN count(s) AS n").rows == ((2,),)
    assert read_state(neo4j_engine) == derived(GIVEN)


class _Cut(Exception):
    pass


def test_a_load_that_fails_half_way_changes_nothing(engine: Engine) -> None:
    load(engine, stated(GIVEN))
    before = read_state(engine)
    country = generated("nodes")["merge Country"], [{"id": "x", "props": {"id": "x", "name": "X"}}]

    def cut(done: int) -> None:
        raise _Cut

    with pytest.raises(_Cut):
        engine.write([country], cut)
    assert read_state(engine) == before
    with pytest.raises(EngineError, match="nothing was changed"):
        engine.write([country, ("UNWIND $rows AS row THIS IS NO CYPHER", [{}])])
    assert read_state(engine) == before
    assert load(engine, stated(GIVEN)).touched == 0


def test_beyond_one_transaction_a_load_that_was_cut_off_is_resumed(
    engine: Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(store, "ONE_TRANSACTION", 200)
    monkeypatch.setattr(store, "BATCH", 50)
    facts = assemble(read_folder(SHIPPED))

    def cut(done: int, total: int) -> None:
        if done > total / 2:
            raise _Cut

    with pytest.raises(_Cut):
        load(engine, facts, cut)
    part = len(read_state(engine).nodes)
    assert part > 0
    report = load(engine, facts)
    assert report.unchanged.total() > 0
    assert read_state(engine) == derive(facts)


LOADER = """
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from graph.assemble import assemble
from graph.engine import open_engine
from graph.store import load
from loaders.facts_folder import SHIPPED, read_folder
load(open_engine(sys.argv[1]), assemble(read_folder(SHIPPED)), lambda done, total: print(done, flush=True))
print("whole", flush=True)
"""


def test_a_loader_that_is_killed_leaves_the_embedded_graph_whole(tmp_path: Path) -> None:
    path = tmp_path / "graph.kgl"
    load(open_engine(str(path)), stated(GIVEN))
    before = path.read_bytes()
    # Killed after its first batch: nothing is committed. Killed near its end: all or nothing.
    for lines in (1, 40, 100):
        with subprocess.Popen([sys.executable, "-c", LOADER, str(path)], stdout=subprocess.PIPE, text=True) as process:
            assert process.stdout is not None
            for _ in range(lines):
                if not process.stdout.readline():
                    break
            process.send_signal(signal.SIGKILL)
            process.wait()
        state = read_state(open_engine(str(path)))
        whole = derive(store.merged(derived(GIVEN), assemble(read_folder(SHIPPED))))
        assert state in (derived(GIVEN), whole)
        if lines == 1:
            assert path.read_bytes() == before
    assert load(open_engine(str(path)), assemble(read_folder(SHIPPED))).touched >= 0


def test_two_writers_at_once_are_told(tmp_path: Path) -> None:
    path = tmp_path / "graph.kgl"
    holder = (
        "import sys, time; from graph.engine import open_engine\n"
        "def told(done): print('in', flush=True); time.sleep(60)\n"
        "open_engine(sys.argv[1]).write([(\"UNWIND $rows AS row CREATE (:Country {id: 'x'})\", [{}])], told)"
    )
    with subprocess.Popen([sys.executable, "-c", holder, str(path)], stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "in\n"
        with pytest.raises(EngineError, match="another process"):
            load(open_engine(str(path)), stated(GIVEN))
        process.kill()
        process.wait()
    time.sleep(0.1)
    assert load(open_engine(str(path)), stated(GIVEN)).touched > 0


def test_a_place_that_can_not_be_written(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x", encoding="utf-8")
    with pytest.raises(EngineError, match="can't open"):
        load(open_engine(str(tmp_path / "file" / "graph.kgl")), stated(GIVEN))


def test_a_file_that_is_no_graph(tmp_path: Path) -> None:
    path = tmp_path / "graph.kgl"
    path.write_bytes(b"not a graph at all")
    with pytest.raises(EngineError, match="no graph of ours or is damaged"):
        read_state(open_engine(str(path)))
    assert path.read_bytes() == b"not a graph at all"


class _Flaky:
    """A TCP relay to a server that breaks its first connection as soon as a load writes over it."""

    def __init__(self, port: int) -> None:
        self.port = port
        self.broken = 0
        self._open: list[socket.socket] = []
        self._threads: list[threading.Thread] = []
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.address = f"bolt://127.0.0.1:{self._listener.getsockname()[1]}"
        self._start(self._accept)

    def _start(self, work: Callable[..., None], *args: object) -> None:
        self._threads.append(threading.Thread(target=work, args=args))
        self._threads[-1].start()

    def _accept(self) -> None:
        with contextlib.suppress(OSError):
            while True:
                client, _ = self._listener.accept()
                server = socket.create_connection(("127.0.0.1", self.port))
                self._open += [client, server]
                self._start(self._relay, client, server, True)
                self._start(self._relay, server, client, False)

    def _relay(self, source: socket.socket, sink: socket.socket, asks: bool) -> None:
        with contextlib.suppress(OSError):
            while data := source.recv(65536):
                if asks and not self.broken and b"MERGE" in data:
                    self.broken += 1
                    break
                sink.sendall(data)
        for end in (source, sink):
            with contextlib.suppress(OSError):
                end.shutdown(socket.SHUT_RDWR)

    def close(self) -> None:
        for end in (self._listener, *self._open):
            with contextlib.suppress(OSError):
                end.shutdown(socket.SHUT_RDWR)
        for thread in self._threads:
            thread.join()
        for end in (self._listener, *self._open):
            end.close()


@pytest.mark.neo4j
def test_a_load_bears_a_connection_that_breaks(neo4j_engine: ServerEngine) -> None:
    relay = _Flaky(int(neo4j_engine.uri.rpartition(":")[2]))
    engine = ServerEngine.from_environment(relay.address)
    try:
        report = load(engine, stated(GIVEN))
    finally:
        engine.close()
        relay.close()
    assert relay.broken == 1
    assert report.touched == len(derived(GIVEN).nodes) + len(derived(GIVEN).edges)
    assert read_state(neo4j_engine) == derived(GIVEN)
