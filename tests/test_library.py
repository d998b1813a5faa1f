"""`sahelgraph` as a library: pandas, networkx, a map in a notebook, and nothing heavy before it is asked for."""

from __future__ import annotations

import re
import subprocess
import sys
from datetime import date, datetime
from html import unescape
from pathlib import Path
from typing import Any

import pandas as pd
import pytest

from graph.engine import Engine, Rows
from graph.errors import OutputError, QueryError
from graph.schema import EDGES
from graph.store import load
from sahelgraph import Graph
from tests.conftest import missing
from tests.support.chromium import find_chromium, open_page
from tests.support.facts import stated
from tests.support.pages import run_blocks

VIEW = {"subject": "france", "predicate": "views", "object": "wagner", "stance": "threat"}
GIVEN: dict[str, Any] = {
    "actors": [
        {"id": "france", "kind": "Country", "name": 'France "<b>&amp;'},
        {"id": "mali", "kind": "Country", "name": "Mali"},
        {"id": "wagner", "kind": "ContractorGroup", "name": "Wagner"},
    ],
    "events": [{"id": "visit", "name": "Visit", "kind": "visit"}],
    "sources": [
        {
            "source": {"id": "one", "published": "2024-05-01", "publisher": "Une"},
            "claims": [
                VIEW | {"key": "threat", "when": "2024-01-01/2024-06-30"},
                VIEW | {"key": "again", "when": "2020-03-01/2020-03-31"},
                {"key": "here", "subject": "wagner", "predicate": "deployed_in", "object": "mali", "when": "2023/.."},
                {"key": "visit", "subject": "france", "predicate": "took_part_in", "object": "visit", "when": "2023"},
            ],
        },
        {"source": {"id": "two", "published": "2025-05-01"}, "claims": [VIEW | {"key": "threat"}]},
    ],
}


@pytest.fixture
def graph(engine: Engine) -> Graph:
    """The facts above, in each engine."""
    load(engine, stated(GIVEN))
    return Graph(engine)


class TestPandas:
    def test_a_query(self, graph: Graph) -> None:
        rows = graph.query("who-views-as-threat", target="Wagner")
        frame = rows.to_pandas()
        assert tuple(frame.columns) == rows.columns
        assert len(frame) == len(rows.rows) == 1
        assert frame.loc[0, "viewer"] == 'France "<b>&amp;'
        assert frame.loc[0, "stances"] == ["threat"]
        assert isinstance(frame["disputed"].dtype, pd.BooleanDtype)
        assert isinstance(frame["origins"].dtype, pd.Int64Dtype)

    def test_no_rows_have_columns(self, graph: Graph) -> None:
        frame = graph.query("who-views-as-threat", target="Mali").to_pandas()
        assert list(frame.columns)[:2] == ["viewer", "grade"]
        assert frame.empty

    def test_each_type_knows_what_is_missing(self) -> None:
        given: tuple[tuple[str, Any, str], ...] = (
            ("day", date(9999, 12, 31), "datetime64[s]"),
            ("count", 3, "Int64"),
            ("share", 0.5, "Float64"),
            ("flag", True, "boolean"),
            ("list", ["a"], "object"),
            ("node", {"id": "a"}, "object"),
        )
        columns, values, types = zip(*given, strict=True)
        frame = Rows(columns, (values, (None,) * len(columns))).to_pandas()
        assert [str(type_) for type_ in frame.dtypes] == list(types)
        assert frame.iloc[1].isna().all()
        assert frame.loc[0, "day"] == pd.Timestamp("9999-12-31")
        assert list(frame.iloc[0])[1:] == list(values)[1:]

    def test_dates_that_the_engine_gives(self, graph: Graph) -> None:
        frame = graph.cypher("MATCH (c:Claim) RETURN c.ref AS ref, c.until_earliest AS day ORDER BY ref").to_pandas()
        assert str(frame["day"].dtype) == "datetime64[s]"
        assert frame.set_index("ref")["day"]["one/threat"] == pd.Timestamp("2024-06-30")

    def test_it_says_that_the_limit_bit(self, graph: Graph) -> None:
        rows = graph.cypher("MATCH (n:Actor) RETURN n.id AS id ORDER BY id", limit=2)
        with pytest.warns(UserWarning, match="cut at 2 rows"):
            assert list(rows.to_pandas()["id"]) == ["france", "mali"]

    def test_without_pandas_one_line_says_how_to_get_it(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setitem(sys.modules, "pandas", None)
        with pytest.raises(ImportError, match=r'pip install "sahelgraph\[pandas\]"'):
            Rows(("a",), ()).to_pandas()


class TestNetwork:
    def test_actors_and_typed_edges(self, graph: Graph) -> None:
        network = graph.to_networkx()
        assert set(network.nodes) == {"france", "mali", "wagner", "visit"}
        assert network.nodes["france"]["kind"] == "Country"
        assert network.nodes["france"]["labels"] == ["Actor", "Country"]
        assert network.nodes["visit"]["kind"] == "Event"
        edges = {(start, end, edge["type"]) for start, end, edge in network.edges(data=True)}
        assert edges == {
            ("france", "wagner", "VIEWS_AS_THREAT"), ("wagner", "mali", "DEPLOYED_IN"),
            ("france", "visit", "TOOK_PART_IN"),
        }  # fmt: skip

    def test_each_edge_has_its_claims(self, graph: Graph) -> None:
        edge = graph.to_networkx()["france"]["wagner"]["VIEWS_AS_THREAT:VIEWS_AS_THREAT:france:wagner"]
        assert edge["origins"] == 2
        claims = {claim["ref"]: claim for claim in edge["claims"]}
        assert set(claims) == {"one/threat", "one/again", "two/threat"}
        first = claims["one/threat"]
        assert (first["subject"], first["object"], first["holder"], first["speaker"]) == (
            "france",
            "wagner",
            "france",
            None,
        )
        assert (first["source"], first["publisher"], first["published"]) == ("one", "Une", "2024-05-01")
        assert (first["stance"], first["says"], first["since_latest"]) == ("threat", "threat", date(2024, 1, 1))

    def test_as_of_and_known_on_are_two_questions(self, graph: Graph) -> None:
        def claims(**days: Any) -> set[str]:
            edges = graph.to_networkx(**days).edges("france", data=True)
            return {claim["ref"] for _, end, edge in edges if end == "wagner" for claim in edge["claims"]}

        assert claims(known_on="2024-12-31") == {"one/threat", "one/again"}
        assert claims(known_on=date(2024, 4, 30)) == set()
        assert claims(as_of="2024-02-01") == {"one/threat", "two/threat"}
        assert claims(as_of=datetime(2024, 2, 1, 12), known_on="2024-12-31") == {"one/threat"}

    def test_an_as_of_edge_has_its_grade(self, graph: Graph) -> None:
        ((_, _, edge),) = (e for e in graph.to_networkx(as_of="2024-02-01").edges(data=True) if e[1] == "wagner")
        assert edge["grade"] == "certain"

    def test_the_shipped_facts_have_every_typed_edge_in_it(self, tmp_path: Path) -> None:
        with Graph.open(str(tmp_path / "graph.kgl")) as graph:
            graph.load()
            state, network = graph.state(), graph.to_networkx()
        typed = {f"{edge.type}:{edge.id}" for edge in state.edges.values() if EDGES[edge.type].predicate}
        assert {key for _, _, key in network.edges(keys=True)} == typed
        assert {node.id for node in state.nodes.values() if node.primary == "Actor"} <= set(network.nodes)

    @pytest.mark.parametrize("day", ["2024", "2024-02-30", "yesterday", ""])
    def test_what_is_no_day(self, graph: Graph, day: str) -> None:
        with pytest.raises(QueryError, match="is no day: write YYYY-MM-DD"):
            graph.to_networkx(as_of=day)


class TestMap:
    def test_it_is_the_page_in_a_frame_of_its_own(self, graph: Graph) -> None:
        shown = graph.map(as_of="2024-02-01")
        text = shown._repr_html_()
        match = re.fullmatch(r'<iframe [^<>]*? srcdoc="([^"<>]*)"([^<>]*)></iframe>', text)
        assert match
        assert unescape(match[1]) == shown.html
        assert "allow-same-origin" not in match[2]
        assert "allow-scripts" in match[2]
        assert '"as_of": "2024-02-01"' in shown.html

    def test_it_can_be_written(self, graph: Graph, tmp_path: Path) -> None:
        shown = graph.map(tmp_path / "one.html", as_of=date(2024, 2, 1))
        shown.write(tmp_path / "two.html")
        one, two = ((tmp_path / name).read_text(encoding="utf-8") for name in ("one.html", "two.html"))
        assert one == two == shown.html
        with pytest.raises(OutputError):
            shown.write(tmp_path / "one.html" / "three.html")

    @pytest.mark.browser
    def test_a_browser_draws_it_and_asks_for_nothing(self, graph: Graph, tmp_path: Path) -> None:
        if find_chromium() is None:
            missing("no Chromium")
        page = tmp_path / "notebook.html"
        page.write_text(f"<!doctype html><meta charset=utf-8>{graph.map()._repr_html_()}", encoding="utf-8")
        with open_page() as opened:
            opened.page.goto(page.as_uri())
            frame = opened.page.frame_locator("iframe")
            frame.locator("#picture canvas").first.wait_for()
            assert frame.locator("#legend").inner_text().strip()
            assert (opened.errors, opened.requests) == ([], [])


class TestGraph:
    def test_it_is_closed_after_the_block(self, tmp_path: Path) -> None:
        closed = []

        class Watched(Graph):
            def close(self) -> None:
                closed.append(True)
                super().close()

        with Watched.open(str(tmp_path / "graph.kgl")) as graph:
            assert type(graph) is Watched
            assert not closed
        with pytest.raises(KeyError), Watched.open(str(tmp_path / "graph.kgl")):
            raise KeyError
        assert closed == [True, True]


HEAVY = ("kglite", "neo4j", "networkx", "numpy", "pandas", "py2neo", "pydantic", "pyvis", "yaml", "jinja2", "rich")


@pytest.fixture(params=["import sahelgraph", "from sahelgraph.cli import run\nassert run(['--help']) == 0"])
def loaded(request: pytest.FixtureRequest) -> set[str]:
    """The packages that are loaded after that."""
    code = f"{request.param}\nimport sys\nprint(*sys.modules, file=sys.stderr)"
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    return {name.partition(".")[0] for name in ran.stderr.split()}


def test_nothing_heavy_is_imported_before_it_is_asked_for(loaded: set[str]) -> None:
    assert "sahelgraph" in loaded
    assert loaded.isdisjoint(HEAVY), loaded & set(HEAVY)


def test_a_graph_is_opened_without_what_only_notebooks_need(tmp_path: Path) -> None:
    code = (
        "import sys\nfrom sahelgraph import Graph\n"
        f"with Graph.open({str(tmp_path / 'graph.kgl')!r}) as graph: graph.query('disputes')\n"
        "print(*sys.modules)"
    )
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert {name.partition(".")[0] for name in ran.stdout.split()}.isdisjoint({"pandas", "networkx", "py2neo", "pyvis"})


def test_the_page_of_the_library_runs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    names = run_blocks("docs/library.md")
    assert "France" in set(names["frame"]["viewer"])
    assert names["network"].number_of_edges() > 50
    assert names["page"].html.startswith("<!doctype html>")
