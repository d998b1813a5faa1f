"""`sahelgraph load SNAPSHOT`: what comes back is what was written, a damaged snapshot changes nothing."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from bench.generator import whole
from exports.snapshot import MANIFEST, snapshot_files, write_snapshot
from graph.canonical import canonical, content_id
from graph.derive import derive
from graph.engine import Engine, open_engine
from graph.errors import QueryError, SnapshotError
from graph.focus import around
from graph.restore import restore
from graph.schema import EDGES
from graph.scope import SCOPE_ID, WHOLE, Scope, scope_of, scoped
from graph.state import State, stamped
from graph.store import load, read_state
from loaders.snapshot import is_snapshot, read_snapshot
from sahelgraph.cli import run

DAY = date(2020, 2, 2)
SCOPES = (
    WHOLE,
    Scope(as_of=DAY),
    Scope(known_on=DAY),
    Scope(DAY, DAY, "country-1", 2),
    Scope(focus="Country 2", hops=1),
)


@pytest.fixture(scope="module")
def made() -> State:
    """Invented facts: 120 claims, some of which clash."""
    return derive(whole(120))


def test_a_snapshot_restored_gives_the_same_bytes(engine: Engine, tmp_path: Path, made: State) -> None:
    for scope in SCOPES:
        engine.write([("UNWIND $rows AS row MATCH (n) DETACH DELETE n", [{}])])
        part = scoped(made, scope)
        id_ = write_snapshot(part, tmp_path / "s", version="1")
        state = read_snapshot(tmp_path / "s")
        assert state == stamped(canonical(part))
        assert restore(engine, state).exact
        again = scoped(read_state(engine), scope)
        assert snapshot_files(again, version="1") == snapshot_files(part, version="1"), scope
        assert content_id(again) == id_
        assert restore(engine, state).report.touched == 0


def test_a_part_says_that_it_is_one_and_gives_no_other(made: State) -> None:
    part = scoped(made, Scope(DAY, None, "country-1", 1))
    assert str(scope_of(part)) == "as of 2020-02-02, at most 1 step from country-1"
    with pytest.raises(QueryError, match="only a part"):
        scoped(part, Scope(as_of=date(2021, 1, 1)))


def test_into_a_graph_that_has_something(tmp_path: Path, made: State) -> None:
    other = State()
    other.add_node("Country", "elsewhere", name="Elsewhere")
    for scope in (WHOLE, Scope(as_of=DAY), Scope(focus="country-1", hops=1)):
        engine = open_engine(str(tmp_path / f"{hash(scope)}.kgl"))
        load(engine, other)
        done = restore(engine, scoped(made, scope))
        assert not done.exact
        state = read_state(engine)
        assert state.nodes["elsewhere"].props["name"] == "Elsewhere"
        assert SCOPE_ID not in state.nodes
        # A part's rest comes later; what the part left out was not retracted, and what it holds is no retraction.
        load(engine, whole(120))
        full = read_state(engine)
        restore(engine, scoped(made, scope))
        assert read_state(engine) == full
        del full.nodes["elsewhere"]
        assert full == made
        engine.close()


def test_a_restore_that_was_cut_off_is_completed(engine: Engine, made: State) -> None:
    some = State({id_: node for id_, node in made.nodes.items() if id_ < "d"}, {})
    restore(engine, some)
    assert restore(engine, made).exact
    assert read_state(engine) == made


def test_facts_make_a_whole_of_a_part(engine: Engine, made: State) -> None:
    restore(engine, scoped(made, Scope(DAY, None, "country-1", 1)))
    load(engine, whole(120))
    assert read_state(engine) == made


def test_surroundings_have_all_their_evidence(made: State) -> None:
    part = around(made, "country-1", 1)
    whole_edges = [e for e in made.edges.values() if EDGES[e.type].predicate and "country-1" in (e.start, e.end)]
    assert whole_edges
    assert all(part.edges.get((edge.type, edge.id)) == edge for edge in whole_edges)
    for edge in part.edges.values():
        assert edge.start in part.nodes
        assert edge.end in part.nodes
        assert set(edge.props.get("claims", [])) <= set(part.nodes)  # type: ignore[arg-type]
    for edge in made.of_type("DISPUTES"):
        assert (edge.start in part.nodes) == (edge.end in part.nodes)


DAMAGE: list[tuple[str, str]] = [
    ("graph.json is gone", "graph.json is missing"),
    ("manifest.json is gone", "manifest.json is missing"),
    ("graph.json is changed", "graph.json is not as it was written"),
    ("claims.csv is changed", "claims.csv is not as it was written"),
    ("manifest.json is cut", "manifest.json is no JSON"),
    ("manifest.json is a list", "names no format"),
    ("another format", "format 99 is not known to this version, which reads 2"),
    ("another id", "has another id than manifest.json says"),
    ("a file from elsewhere", "it lacks the snapshot's id or its list of files"),
    ("not our JSON", "no lists of nodes and edges"),
    ("an unknown label", "labels that are none of ours"),
    ("an unknown property", "a Country has no property 'colour'"),
    ("a wrong type", "is to be string, and is 7"),
    ("a loose edge", "joins what is not among the nodes"),
]


@pytest.mark.parametrize(("damage", "said"), DAMAGE)
def test_a_damaged_snapshot_is_one_line_and_nothing_changed(
    damage: str, said: str, tmp_path: Path, capsys: pytest.CaptureFixture[str], small: State
) -> None:
    folder, db = tmp_path / "s", tmp_path / "g.kgl"
    write_snapshot(small, folder, version="1")
    harm(folder, damage)
    assert is_snapshot(folder)
    with pytest.raises(SnapshotError, match=said):
        read_snapshot(folder)
    assert run(["load", str(folder), "--db", str(db)]) == 2
    err = capsys.readouterr().err
    assert (err.count("\n"), said in err) == (1, True)
    assert not db.exists()


@pytest.fixture(scope="module")
def small() -> State:
    return derive(whole(3))


def harm(folder: Path, damage: str) -> None:
    name, _, how = damage.partition(" is ")
    file = folder / name
    if how == "gone":
        file.unlink()
    elif how == "changed":
        file.write_bytes(file.read_bytes() + b"\n")
    elif how in ("cut", "a list"):
        file.write_text("[]" if how == "a list" else file.read_text(encoding="utf-8")[:-9], encoding="utf-8")
    else:
        _rewrite(folder, damage)


def _rewrite(folder: Path, damage: str) -> None:
    """Harm with hashes that fit: what a program that is not ours might write."""
    import hashlib

    manifest: Any = json.loads((folder / MANIFEST).read_text(encoding="utf-8"))
    graph: Any = json.loads((folder / "graph.json").read_text(encoding="utf-8"))
    country = next(node for node in graph["nodes"] if node["labels"][-1] == "Country")
    if damage == "another format":
        manifest["format"] = 99
    elif damage == "a file from elsewhere":
        manifest["files"]["../../etc/passwd"] = {"sha256": "0"}
    elif damage == "another id":
        manifest["id"] = "0" * 64
    elif damage == "not our JSON":
        graph = [1]
    elif damage == "an unknown label":
        country["labels"] = ["Actor", "Kingdom"]
    elif damage == "an unknown property":
        country["colour"] = "red"
    elif damage == "a wrong type":
        country["name"] = 7
    else:
        graph["nodes"].remove(country)
    (folder / "graph.json").write_text(json.dumps(graph), encoding="utf-8")
    if damage not in ("another id", "another format"):
        manifest["id"] = hashlib.sha256((folder / "graph.json").read_bytes()).hexdigest()
    manifest["files"]["graph.json"]["sha256"] = hashlib.sha256((folder / "graph.json").read_bytes()).hexdigest()
    (folder / MANIFEST).write_text(json.dumps(manifest), encoding="utf-8")


def test_the_command_restores_and_says_what_it_did(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], made: State
) -> None:
    id_ = write_snapshot(made, tmp_path / "s", version="1")
    db = ["--db", str(tmp_path / "g.kgl")]
    assert run(["load", str(tmp_path / "s"), *db]) == 0
    assert f"the graph is now the snapshot {id_}" in capsys.readouterr().err
    assert run(["snapshot", "-o", str(tmp_path / "again"), *db]) == 0
    assert capsys.readouterr().out.strip() == id_
    assert run(["snapshot", "-o", str(tmp_path / "part"), "--focus", "Country 1", "--hops", "1", *db]) == 0
    capsys.readouterr()
    assert run(["load", str(tmp_path / "part"), *db]) == 0
    assert "nothing changed" in capsys.readouterr().err
