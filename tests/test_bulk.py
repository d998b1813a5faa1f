"""Large amounts: the forms that Neo4j's own tools take, and the loading of more than memory holds."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bench import generator
from exports.cypher_script import literal, script, write_script
from exports.neo4j_admin import BETWEEN, COMMAND, SCHEMA, import_arguments, write_import
from exports.snapshot import snapshot_files
from graph import bulk, store
from graph.assemble import assemble
from graph.bulk import read_parts
from graph.derive import derive
from graph.engine.server import ServerEngine
from graph.errors import OutputError
from graph.facts import FactSet
from graph.parts import derive_by_parts, groups
from graph.schema import EDGES, NODES, EdgeKind, NodeKind
from graph.spool import Spool
from graph.state import Edge, Props, State, Value, stamped
from graph.store import load, read_state
from loaders.facts_folder import SHIPPED, derived_folder, read_folder
from sahelgraph.cli import run
from tests.conftest import missing
from tests.support.facts import derived, facts_of, stated
from tests.support.neo4j_jars import NEO4J
from tests.support.neo4j_server import Neo4jServer, java

HOSTILE = (
    "", " ", "'", '"', '""', "it's \"so\"", "a,b;c|d", "two\nlines", "\r\n", "\ttab", "\\", "\\n", "\\u0027", "\\\\u0041",
    "$rows", "});", "// no comment", "/* nor */", "`x`", ":begin", "é Ω 中 😀", "\u2028\u2029\x85\x00\x07\x1e", "{a: 1}", "null",
)  # fmt: skip


def hostile() -> State:
    """A graph of the texts that quoting goes wrong with, alone and in lists."""
    state = State()
    for at, text in enumerate(HOSTILE):
        state.add_node("Country", f"country-{at}", name=text, aliases=[text, "", text], note=text)
        state.add_node(
            "Claim", f"c-{at}", name=text, ref=f"{text}/{at}", says=text, quantity_low=0.1 + at, paragraph=2**40 + at
        )
        state.add_node("Source", f"source-{at}", name=text, read_on=date(2026, 1, 1))
        state.add_edge("STATED_IN", f"c-{at}:source-{at}", f"c-{at}", f"source-{at}")
        state.add_edge("SUBJECT", f"c-{at}:country-{at}", f"c-{at}", f"country-{at}")
        state.add_edge("DERIVED_FROM", text, f"source-{at}", "source-0", basis="stated", reason=text)
        state.add_edge(
            "VIEWS_AS_THREAT", f"{text}:{at}", f"country-{at}", "country-0", claims=[text, text], origins=1,
            disputed=at % 2 == 0, until=date(9999, 12, 31),
        )  # fmt: skip
    state.add_node("Place", "id 'of\"\n;, 中", name="x")
    state.add_node("Claim", "c-place", name="c", ref="c", says="c", regarding=["", "a"])
    state.add_edge("SUBJECT", "edge", "c-place", "id 'of\"\n;, 中")
    state.add_edge("STATED_IN", "edge", "c-place", "source-0")
    return stamped(whole(state))


ANY: dict[str, Value] = {
    "string": "x", "strings": ["x"], "int": 1, "float": 0.5, "bool": True, "date": date(2020, 1, 1),
}  # fmt: skip


def whole(state: State) -> State:
    """With any value where the schema requires one."""

    def filled(kind: NodeKind | EdgeKind, props: Props) -> Props:
        return {prop.name: ANY[prop.type] for prop in kind.properties if prop.required and prop.name != "id"} | props

    return State(
        {id_: replace(node, props=filled(NODES[node.kind], node.props)) for id_, node in state.nodes.items()},
        {key: replace(edge, props=filled(EDGES[edge.type], edge.props)) for key, edge in state.edges.items()},
    )


def shipped() -> State:
    return derived_folder(SHIPPED)


def files(state: State) -> dict[str, str]:
    """The snapshot's files by their hashes: a failure is told at once, where a difference of megabytes takes minutes."""
    content = snapshot_files(state, version="test")
    return {name: hashlib.sha256(each).hexdigest() for name, each in content.items()}


@pytest.mark.neo4j
@pytest.mark.parametrize("facts", ["few", pytest.param("shipped", marks=pytest.mark.sweep)])
def test_what_neo4j_admin_imports_comes_back_byte_for_byte(tmp_path: Path, facts: str) -> None:
    state = shipped() if facts == "shipped" else derive(generator.whole(100))
    state.update(hostile())
    write_import(pieces(state, 30), tmp_path)
    try:
        server = Neo4jServer(auth=False)
        server.admin("--version")
    except Exception as error:
        missing(f"no real Neo4j could be had: {error}")
    try:
        server.admin(*import_arguments(tmp_path))
        server.start()
        engine = ServerEngine(server.uri)
        engine.apply_schema((tmp_path / SCHEMA).read_text(encoding="utf-8").split(";\n")[:-1])
        found = read_state(engine)
        engine.close()
    finally:
        server.stop()
    assert files(found) == files(state)


def test_the_command_line_is_that_of_the_files(tmp_path: Path) -> None:
    write_import([shipped()], tmp_path / "a folder")
    text = (tmp_path / "a folder" / COMMAND).read_text(encoding="utf-8")
    assert f"--array-delimiter=U+{ord(BETWEEN):04X}" in text
    # Only where a field has several lines: it makes the import slow.
    assert "multiline" not in text
    write_import([hostile()], tmp_path / "a folder")
    assert "--multiline-fields=true" in (tmp_path / "a folder" / COMMAND).read_text(encoding="utf-8")
    tool = tmp_path / "neo4j-admin"
    tool.write_text('#!/bin/sh\nfor word; do echo "$word"; done\npwd\n', encoding="utf-8")
    tool.chmod(0o755)
    env = os.environ | {"PATH": f"{tmp_path}:{os.environ['PATH']}"}
    done = subprocess.run(
        ["sh", str(tmp_path / "a folder" / COMMAND), "other"], env=env, capture_output=True, text=True, check=True
    )
    *words, folder = done.stdout.splitlines()
    assert words[:4] == ["database", "import", "full", "other"]
    named = {name for word in words[4:] if word.count("=") == 2 for name in word.rpartition("=")[2].split(",")}
    assert {path.name for path in Path(folder).iterdir()} == named | {COMMAND, SCHEMA}


@pytest.mark.parametrize("items", [[""], ["a\x1fb"]])
def test_what_csv_can_not_hold_is_refused_and_nothing_is_written(tmp_path: Path, items: list[str]) -> None:
    state = State()
    state.add_node("Country", "france", name="France", aliases=items)
    with pytest.raises(OutputError, match="france: "):
        write_import([stamped(state)], tmp_path / "out")
    assert not list(tmp_path.iterdir())


@pytest.fixture(scope="session")
def cypher_shell() -> list[str]:
    """The command that runs the real cypher-shell, from Maven Central by jgo."""
    command = [sys.executable, "-m", "jgo", "--resolver", "python", "--class-path-only", "info", "jars"]
    try:
        done = subprocess.run(
            [*command, f"org.neo4j:cypher-shell:{NEO4J}"], capture_output=True, text=True, timeout=300, check=True
        )
        jars = [line for line in done.stdout.splitlines() if line.endswith(".jar")]
        return [java(17), "-cp", os.pathsep.join(jars), "org.neo4j.shell.Main"]
    except (OSError, subprocess.SubprocessError) as error:
        missing(f"no cypher-shell could be had: {error}")


@pytest.mark.neo4j
def test_what_cypher_shell_runs_comes_back_byte_for_byte(
    tmp_path: Path, neo4j_engine: ServerEngine, cypher_shell: list[str]
) -> None:
    state = hostile()
    path = tmp_path / "graph.cypher"
    write_script(state, path)
    user, password = os.environ.get("NEO4J_USERNAME", "neo4j"), os.environ.get("NEO4J_PASSWORD", "none")
    shell = [*cypher_shell, "-a", neo4j_engine.uri, "-u", user, "-f", str(path)]
    for _ in "12":
        done = subprocess.run(
            shell, env=os.environ | {"NEO4J_PASSWORD": password}, capture_output=True, text=True, timeout=300
        )
        assert done.returncode == 0, done.stderr[-2000:]
        found = read_state(neo4j_engine)
        assert files(found) == files(state)


def test_the_script_is_in_batches_and_literals_are_quoted() -> None:
    statements = list(script(shipped()))
    assert statements[0].startswith("CREATE CONSTRAINT")
    assert max(statement.count("{id: ") for statement in statements) <= 1000
    assert literal({"a": ["it's", 1, 0.5, True], "d": date(2026, 2, 2)}) == (
        r"{a: ['it\'s', 1, 0.5, true], d: date('2026-02-02')}"
    )


def pieces(state: State, size: int = 20) -> Iterator[State]:
    """A stated graph in pieces: what is shared, sources, then claims with their edges."""
    edges: dict[str, list[Edge]] = {}
    for edge in state.edges.values():
        edges.setdefault(edge.start, []).append(edge)
    ids = sorted(state.nodes, key=lambda id_: (state.nodes[id_].kind == "Claim", id_))
    for at in range(0, len(ids), size):
        nodes = {id_: state.nodes[id_] for id_ in ids[at : at + size]}
        yield State(nodes, {(edge.type, edge.id): edge for id_ in nodes for edge in edges.get(id_, [])})


def together(parts: Iterable[State]) -> State:
    whole = State()
    for part in parts:
        whole.update(part)
    return whole


def test_parts_derived_for_themselves_come_to_the_whole_of_the_shipped_facts() -> None:
    facts = assemble(read_folder(SHIPPED))
    assert len(groups_of(facts)) > 20
    assert derive_by_parts(facts) == derive(facts)


def groups_of(facts: State) -> list[tuple[list[str], int]]:
    spool = Spool(":memory:")
    spool.add(facts)
    try:
        return groups(spool)
    finally:
        spool.close()


GOVERNMENTS = tuple(f"gov-{country}-{term}" for country in "ab" for term in "12")
VIEWERS = (*GOVERNMENTS, "a", "b", "men")
TARGETS = ("men", "others", "gov-a-1")


@st.composite
def worlds(draw: st.DrawFn) -> FactSet:
    """Two countries with two governments each, sources in lines, claims that clash, judgements that settle some."""
    days = st.sampled_from([None, "2013", "2015-06-01", "2017-03", "2012/2016", "2018-01-01/.."])
    claim = st.fixed_dictionaries(
        {
            "subject": st.sampled_from(VIEWERS),
            "object": st.sampled_from(TARGETS),
            "stance": st.sampled_from(["threat", "no threat", "partner"]),
            "modality": st.sampled_from(["fact", "assessment", "allegation"]),
            "when": days,
            "holder": st.sampled_from([None, *VIEWERS]),
        }
    )
    deployed = st.fixed_dictionaries(
        {
            "subject": st.sampled_from(["men", "others"]),
            "object": st.sampled_from(["a", "b"]),
            "predicate": st.just("deployed_in"),
            "when": days,
            "quantity": st.sampled_from([{"low": 100.0}, {"low": 900.0, "high": 1000.0}, {"text": "few"}]),
        }
    )
    sources: list[dict[str, Any]] = []
    for at in range(draw(st.integers(1, 4))):
        said = draw(st.lists(st.one_of(claim, claim, deployed), max_size=5))
        claims = [{"key": f"k{n}", "predicate": "views", "detail": f"{n}"} | one for n, one in enumerate(said)]
        parents = draw(st.sets(st.integers(0, at - 1), max_size=2)) if at else set()
        lines = [{"source": f"s{parent}", "basis": "stated", "reason": "so"} for parent in sorted(parents)]
        published = draw(st.sampled_from([None, "2014-05-01", "2018"]))
        sources.append({"source": {"id": f"s{at}", "published": published, "derived_from": lines}, "claims": claims})
    terms = [
        {"key": name, "subject": name, "predicate": "governs", "object": name[4], "when": when}
        for name, when in zip(GOVERNMENTS, ["2012/2016", "2016/2020", "2011/2015", "2015/.."], strict=True)
    ]
    sources.append({"source": {"id": "terms", "published": "2021-01-01"}, "claims": terms})
    governments = [
        {"id": name, "kind": "Government", "name": name, "country": name[4], "tenure": [f"terms/{name}"]}
        for name in GOVERNMENTS
    ]
    kinds = {"a": "Country", "b": "Country", "men": "ContractorGroup", "others": "Force"}
    actors = [*governments, *({"id": id_, "kind": kind, "name": id_} for id_, kind in kinds.items())]
    world = {"actors": actors, "sources": sources}
    clashes = sorted(
        (str(edge.props["kind"]), *(str(whole.nodes[end].props["ref"]) for end in (edge.start, edge.end)))
        for whole in [derived(world)]
        for edge in whole.of_type("DISPUTES")
    )
    picked = draw(st.lists(st.sampled_from(clashes), max_size=3, unique=True)) if clashes else []
    judgements = []
    for kind, one, other in picked:
        stands = draw(st.sampled_from([[], [one], [other]]))
        verdict = "upheld" if stands else draw(st.sampled_from(["rejected", "unsure"]))
        judgements.append({"kind": kind, "claims": [one, other], "verdict": verdict, "stands": stands})
    return facts_of(world | {"judgements": judgements})


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(worlds())
def test_parts_derived_for_themselves_come_to_the_whole(facts: FactSet) -> None:
    whole = assemble(facts)
    assert derive_by_parts(whole) == derive(whole)


@pytest.fixture
def in_parts(monkeypatch: pytest.MonkeyPatch) -> None:
    """Small loads go the way of large ones, in many parts."""
    monkeypatch.setattr(store, "LARGE", 0)
    monkeypatch.setattr(bulk, "PART", 120)
    monkeypatch.setattr(bulk, "PAGE", 150)


ALL = pytest.mark.parametrize("facts", ["few", pytest.param("shipped", marks=pytest.mark.sweep)], indirect=True)


@pytest.fixture
def facts(request: pytest.FixtureRequest) -> State:
    return assemble(read_folder(SHIPPED)) if request.param == "shipped" else generator.whole(400)


@pytest.mark.neo4j
@pytest.mark.usefixtures("in_parts")
@ALL
def test_a_load_in_parts_comes_to_the_same_and_again_changes_nothing(neo4j_engine: ServerEngine, facts: State) -> None:
    told: list[tuple[int, int]] = []
    first = load(neo4j_engine, pieces(facts), lambda done, total: told.append((done, total)))
    all_of_it = derive(facts)
    assert read_state(neo4j_engine) == all_of_it
    assert first.created.total() == first.touched == len(all_of_it.nodes) + len(all_of_it.edges)
    assert told[-1][0] == told[-1][1] == len(all_of_it.of_kind("Claim"))
    second = load(neo4j_engine, facts)
    assert second.touched == 0
    assert second.unchanged == first.created
    parts = list(read_parts(neo4j_engine))
    assert max(len(part.nodes) for part in parts) <= 120
    assert together(parts) == all_of_it


class _Cut(Exception):
    pass


@pytest.mark.neo4j
@pytest.mark.usefixtures("in_parts")
@ALL
def test_a_load_in_parts_that_was_cut_off_is_resumed(neo4j_engine: ServerEngine, facts: State) -> None:
    def cut(done: int, total: int) -> None:
        if done > total / 2:
            raise _Cut

    with pytest.raises(_Cut):
        load(neo4j_engine, pieces(facts), cut)
    assert 0 < len(read_state(neo4j_engine).of_kind("Claim")) < len(facts.of_kind("Claim"))
    report = load(neo4j_engine, pieces(facts))
    assert report.unchanged["Claim"] > 0
    assert read_state(neo4j_engine) == derive(facts)


def _changed() -> dict[str, Any]:
    """Other facts on the same: a source that lost and changed claims, another line, another country, another kind."""
    views = {"predicate": "views", "object": "men"}
    return {
        "before": {
            "actors": [
                {"id": "a", "kind": "Country", "name": "A"},
                {"id": "b", "kind": "Country", "name": "B"},
                {"id": "men", "kind": "ContractorGroup", "name": "Men"},
                {"id": "gov", "kind": "Government", "name": "Gov", "country": "a", "tenure": ["one/t"]},
            ],
            "sources": [
                {
                    "source": {"id": "one", "published": "2020-01-01"},
                    "claims": [
                        {"key": "t", "subject": "gov", "predicate": "governs", "object": "a", "when": "2012/2016"},
                        {"key": "k", "subject": "a", "stance": "threat", **views},
                        {"key": "l", "subject": "men", "predicate": "deployed_in", "object": "b"},
                    ],
                },
                {
                    "source": {
                        "id": "two",
                        "published": "2020-01-01",
                        "derived_from": [{"source": "one", "basis": "stated", "reason": "so"}],
                    },
                    "claims": [
                        {"key": "k", "subject": "a", "stance": "no threat", **views},
                        {"key": "g", "subject": "b", "holder": "gov", "stance": "threat", "when": "2018", **views},
                    ],
                },
            ],
        },
        "after": {
            "actors": [
                {"id": "a", "kind": "Bloc", "name": "A"},
                {"id": "b", "kind": "Country", "name": "B, by another name"},
                {"id": "men", "kind": "ContractorGroup", "name": "Men"},
                {"id": "gov", "kind": "Government", "name": "Gov", "country": "b", "tenure": ["one/t"]},
            ],
            "sources": [
                {
                    "source": {"id": "one", "published": "2021"},
                    "claims": [{"key": "t", "subject": "gov", "predicate": "governs", "object": "b", "when": "2012/2019"}],
                }
            ],
        },
    }  # fmt: skip


@pytest.mark.neo4j
def test_what_changed_is_found_part_by_part_as_it_is_at_once(
    neo4j_engine: ServerEngine, monkeypatch: pytest.MonkeyPatch
) -> None:
    world = _changed()
    load(neo4j_engine, stated(world["before"]))
    before = read_state(neo4j_engine)
    assert {edge.props["kind"] for edge in before.of_type("DISPUTES")} == {"polarity", "tenure"}
    facts = stated(world["after"])
    expected = derive(store.merged(before, facts))
    assert before.of_kind("Deployment")
    assert not expected.of_kind("Deployment")
    monkeypatch.setattr(store, "LARGE", 0)
    report = load(neo4j_engine, facts)
    assert read_state(neo4j_engine) == expected
    assert report.removed["Claim"] == 3
    assert report.removed["Deployment"] == 1
    assert load(neo4j_engine, facts).touched == 0


@pytest.mark.neo4j
@pytest.mark.usefixtures("in_parts")
def test_what_somebody_took_away_comes_back(neo4j_engine: ServerEngine) -> None:
    facts = stated(_changed()["before"])
    load(neo4j_engine, facts)
    neo4j_engine.write(
        [
            ("UNWIND $rows AS row MATCH ()-[r:SUBJECT|VIEWS_AS_THREAT|LOCATED_AT]->() DELETE r", [{}]),
            ("UNWIND $rows AS row MATCH (n {id: 'men'}) DETACH DELETE n", [{}]),
        ]
    )
    load(neo4j_engine, facts)
    assert read_state(neo4j_engine) == derive(facts)


def test_the_command_exports_both(tmp_path: Path, shipped_db: str, capsys: pytest.CaptureFixture[str]) -> None:
    db = shipped_db
    assert run(["export", "neo4j-admin", "-o", str(tmp_path / "out"), "--db", db]) == 0
    assert run(["export", "cypher", "-o", str(tmp_path / "g.cypher"), "--db", db]) == 0
    assert str(tmp_path / "out") in capsys.readouterr().err
    text = (tmp_path / "g.cypher").read_text(encoding="utf-8")
    same = text == "".join(f"{statement};\n" for statement in script(shipped()))
    assert same
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "file").write_text("x", encoding="utf-8")
    assert run(["export", "neo4j-admin", "-o", str(tmp_path / "mine"), "--db", db]) == 2
    assert "give another folder" in capsys.readouterr().err
