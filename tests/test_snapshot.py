"""Snapshots: the same bytes from either engine, files that their own readers open, whole or not at all."""

from __future__ import annotations

import csv
import hashlib
import io
import json
import os
import subprocess
import sys
from datetime import date
from pathlib import Path
from typing import Any

import networkx as nx
import pytest

from exports.files import write_file, write_folder
from exports.snapshot import MANIFEST, snapshot_files, write_snapshot
from graph.assemble import assemble
from graph.canonical import content_id
from graph.derive import stated_only
from graph.engine import Engine
from graph.errors import OutputError
from graph.scope import WHOLE, Scope, scoped
from graph.state import Node, State
from graph.store import load, read_state
from loaders.facts_folder import SHIPPED, derived_folder, read_folder

DAY = date(2026, 2, 2)


@pytest.fixture(scope="module")
def shipped() -> State:
    return derived_folder(SHIPPED)


def files(state: State) -> dict[str, bytes]:
    return snapshot_files(state, version="1")


def test_the_same_bytes_from_either_engine_and_from_none(engine: Engine, shipped: State) -> None:
    load(engine, assemble(read_folder(SHIPPED)))
    held = read_state(engine)
    for scope in (WHOLE, Scope(DAY, DAY, "mali", 1)):
        assert files(scoped(held, scope)) == files(scoped(shipped, scope)), scope


def test_the_same_bytes_in_another_process_and_locale(tmp_path: Path, shipped: State) -> None:
    code = (
        "import sys; from pathlib import Path; from exports.snapshot import write_snapshot\n"
        "from loaders.facts_folder import SHIPPED, derived_folder\n"
        "write_snapshot(derived_folder(SHIPPED), Path(sys.argv[1]), version='1')"
    )
    for seed, locale in (("1", "C"), ("2", "C.UTF-8")):
        env = os.environ | {"PYTHONHASHSEED": seed, "LC_ALL": locale, "PYTHONUTF8": "0", "TZ": f"UTC{seed}"}
        subprocess.run([sys.executable, "-c", code, str(tmp_path / seed)], check=True, env=env)
    expected = files(shipped)
    for seed in "12":
        assert {p.name: p.read_bytes() for p in (tmp_path / seed).iterdir()} == expected


def test_the_id_is_of_the_content_and_of_nothing_else(shipped: State) -> None:
    known = content_id(shipped)
    assert hashlib.sha256(files(shipped)["graph.json"]).hexdigest() == known
    mixed = State(dict(reversed(shipped.nodes.items())), dict(reversed(shipped.edges.items())))
    other = snapshot_files(mixed, version="2", formats=["graphml"])
    assert (json.loads(other[MANIFEST])["id"], other["graph.json"]) == (known, files(shipped)["graph.json"])
    assert content_id(renamed(shipped, "mali", "Mali.")) != known
    # The same text in two of Unicode's forms, and the same number with a fraction and without.
    assert content_id(renamed(shipped, "mali", "Me\u0301")) == content_id(renamed(shipped, "mali", "M\u00e9"))
    town, city = State(), State()
    town.add_node("Place", "x", name="X", latitude=12.0, longitude=-0.0)
    city.add_node("Place", "x", name="X", latitude=12, longitude=0)
    assert content_id(town) == content_id(city)
    city.add_node("Place", "x", name="X", latitude=float("inf"), longitude=0)
    with pytest.raises(OutputError, match="x: a number in it is infinite"):
        content_id(city)


def renamed(state: State, id_: str, name: str) -> State:
    node = state.nodes[id_]
    return State(state.nodes | {id_: Node(node.kind, id_, node.props | {"name": name})}, state.edges)


def test_manifest_has_the_hash_of_each_file_and_what_made_it(shipped: State) -> None:
    part = scoped(shipped, Scope(DAY, None, "Wagner Group", 1))
    made = snapshot_files(part, version="1.2", formats=["graphml"])
    manifest = json.loads(made[MANIFEST])
    assert manifest["scope"] == {"as_of": "2026-02-02", "known_on": None, "focus": "wagner-group", "hops": 1}
    assert manifest["made_by"] == {
        "sahelgraph": "1.2",
        "command": "sahelgraph snapshot --as-of 2026-02-02 --focus wagner-group --hops 1 --format graphml",
        "facts_sha256": content_id(stated_only(part)),
    }
    assert set(manifest["files"]) == set(made) - {MANIFEST}
    for name, entry in manifest["files"].items():
        assert entry == {"sha256": hashlib.sha256(made[name]).hexdigest(), "bytes": len(made[name])}
    assert manifest["counts"]["claims"] == len(part.of_kind("Claim"))


def test_networkx_reads_the_node_link_file_and_the_graphml(tmp_path: Path, shipped: State) -> None:
    strange = renamed(shipped, "mali", 'Mali \x01<&>\r\n"\ufffe')
    write_snapshot(strange, tmp_path / "s", version="1")
    graph = nx.node_link_graph(json.loads((tmp_path / "s/graph.json").read_text(encoding="utf-8")), edges="edges")
    graphml = nx.read_graphml(tmp_path / "s/graph.graphml", force_multigraph=True)
    reads: list[Any] = [graph, graphml]
    for read in reads:
        assert set(read.nodes) == set(shipped.nodes)
        assert {key for _, _, key in read.edges} == {f"{e.type}:{e.id}" for e in shipped.edges.values()}
    assert graph.nodes["mali"]["name"] == 'Mali \x01<&>\r\n"\ufffe'
    assert graphml.nodes["mali"]["name"] == 'Mali \ufffd<&>\r\n"\ufffd'
    assert graphml.nodes["bamako"]["latitude"] == shipped.nodes["bamako"].props["latitude"]
    assert {data["type"] for _, _, data in graph.edges(data=True)} == {edge.type for edge in shipped.edges.values()}


def test_csv_files_have_a_row_for_each_thing(shipped: State) -> None:
    made = files(shipped)
    rows = {name: list(csv.DictReader(io.StringIO(made[name].decode()))) for name in made if name.endswith(".csv")}
    assert {row["id"] for row in rows["claims.csv"]} == {node.id for node in shipped.of_kind("Claim")}
    assert {row["id"] for row in rows["nodes.csv"]} == set(shipped.nodes)
    assert len(rows["edges.csv"]) == len(shipped.edges)
    assert all(row["source"] in shipped.nodes for row in rows["claims.csv"])


def test_a_snapshot_is_replaced_and_what_is_none_is_not(tmp_path: Path, shipped: State) -> None:
    write_snapshot(shipped, tmp_path / "s", version="1")
    write_snapshot(shipped, tmp_path / "s", version="2")
    assert json.loads((tmp_path / "s" / MANIFEST).read_text(encoding="utf-8"))["made_by"]["sahelgraph"] == "2"
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "thesis.txt").write_text("years of work", encoding="utf-8")
    with pytest.raises(OutputError, match="is there and is none of our snapshots"):
        write_snapshot(shipped, tmp_path / "mine", version="1")
    (tmp_path / "file").write_text("x", encoding="utf-8")
    for bad in (tmp_path / "file", tmp_path / "file" / "s"):
        with pytest.raises(OutputError):
            write_snapshot(shipped, bad, version="1")
    assert sorted(p.name for p in tmp_path.iterdir()) == ["file", "mine", "s"]
    assert [p.name for p in (tmp_path / "mine").iterdir()] == ["thesis.txt"]


def test_a_write_that_fails_leaves_the_old_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write_file(tmp_path / "f", b"old")
    write_folder(tmp_path / "d", {"m": b"old"}, "m")

    def fail(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "replace", fail)
    with pytest.raises(OutputError, match="No space left"):
        write_file(tmp_path / "f", b"new")
    monkeypatch.setattr(os, "rename", fail)
    with pytest.raises(OutputError, match="No space left"):
        write_folder(tmp_path / "d", {"m": b"new"}, "m")
    assert (tmp_path / "f").read_bytes() == (tmp_path / "d" / "m").read_bytes() == b"old"
    assert sorted(p.name for p in tmp_path.iterdir()) == ["d", "f"]
