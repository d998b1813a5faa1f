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

import networkx as nx
import pytest

from exports.files import write_file, write_folder
from exports.snapshot import MANIFEST, snapshot_files, write_snapshot
from graph.assemble import assemble
from graph.engine import Engine
from graph.errors import OutputError
from graph.state import State
from graph.store import load, read_state
from graph.views import view
from loaders.facts_folder import SHIPPED, derived_folder, read_folder


@pytest.fixture(scope="module")
def shipped() -> State:
    return derived_folder(SHIPPED)


def test_the_same_bytes_from_either_engine_and_from_none(engine: Engine, shipped: State) -> None:
    load(engine, assemble(read_folder(SHIPPED)))
    assert snapshot_files(read_state(engine), None, None, "1") == snapshot_files(shipped, None, None, "1")
    day = date(2026, 2, 2)
    assert snapshot_files(view(read_state(engine), day, day), day, day, "1") == snapshot_files(
        view(shipped, day, day), day, day, "1"
    )


def test_the_same_bytes_in_another_process_and_locale(tmp_path: Path, shipped: State) -> None:
    code = (
        "import sys; from pathlib import Path; from graph.assemble import assemble; from graph.derive import derive\n"
        "from exports.snapshot import write_snapshot; from loaders.facts_folder import SHIPPED, derived_folder, read_folder\n"
        "write_snapshot(derive(assemble(read_folder(SHIPPED))), Path(sys.argv[1]), version='1')"
    )
    for seed, locale in (("1", "C"), ("2", "C.UTF-8")):
        env = os.environ | {"PYTHONHASHSEED": seed, "LC_ALL": locale, "PYTHONUTF8": "0"}
        subprocess.run([sys.executable, "-c", code, str(tmp_path / seed)], check=True, env=env)
    expected = snapshot_files(shipped, None, None, "1")
    for seed in "12":
        assert {p.name: p.read_bytes() for p in (tmp_path / seed).iterdir()} == expected


def test_manifest_has_the_hash_of_each_file(shipped: State) -> None:
    files = snapshot_files(shipped, date(2026, 2, 2), None, "1.2")
    manifest = json.loads(files[MANIFEST])
    assert (manifest["as_of"], manifest["known_on"], manifest["sahelgraph"]) == ("2026-02-02", None, "1.2")
    assert set(manifest["files"]) == set(files) - {MANIFEST}
    for name, entry in manifest["files"].items():
        assert entry == {"sha256": hashlib.sha256(files[name]).hexdigest(), "bytes": len(files[name])}
    assert manifest["counts"]["claims"] == len(shipped.of_kind("Claim"))


def test_networkx_reads_the_node_link_file_and_the_graphml(tmp_path: Path, shipped: State) -> None:
    write_snapshot(shipped, tmp_path / "s", version="1")
    graph = nx.node_link_graph(json.loads((tmp_path / "s/graph.json").read_text(encoding="utf-8")), edges="edges")
    graphml = nx.read_graphml(tmp_path / "s/graph.graphml", force_multigraph=True)
    for read in (graph, graphml):
        assert set(read.nodes) == set(shipped.nodes)
        assert read.number_of_edges() == len(shipped.edges)
    assert graph.nodes["mali"]["name"] == graphml.nodes["mali"]["name"] == "Mali"
    assert {data["type"] for _, _, data in graph.edges(data=True)} == {edge.type for edge in shipped.edges.values()}


def test_csv_files_have_a_row_for_each_thing(shipped: State) -> None:
    files = snapshot_files(shipped, None, None, "1")
    rows = {name: list(csv.DictReader(io.StringIO(files[name].decode()))) for name in files if name.endswith(".csv")}
    assert {row["id"] for row in rows["claims.csv"]} == {node.id for node in shipped.of_kind("Claim")}
    assert len(rows["nodes.csv"]) + len(rows["claims.csv"]) == len(shipped.nodes)
    assert len(rows["edges.csv"]) == len(shipped.edges)
    assert all(row["source"] in shipped.nodes for row in rows["claims.csv"])


def test_a_snapshot_is_replaced_and_what_is_none_is_not(tmp_path: Path, shipped: State) -> None:
    write_snapshot(shipped, tmp_path / "s", version="1")
    write_snapshot(shipped, tmp_path / "s", version="2")
    assert json.loads((tmp_path / "s" / MANIFEST).read_text(encoding="utf-8"))["sahelgraph"] == "2"
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
