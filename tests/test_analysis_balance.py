"""Structural balance: published numbers, brute force on small random graphs, and the signed network of made-up facts."""

from __future__ import annotations

import csv
import json
import re
from datetime import date
from itertools import combinations, product
from pathlib import Path
from typing import Any

import networkx as nx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cypher.query import queries
from graph.analysis.balance import frustration, margins, triangles, unbalanced_triangles
from graph.analysis.brokers import brokers
from graph.analysis.camps import balance
from graph.analysis.evidence import COUNTED
from graph.analysis.signed import MIXED, signed_network
from graph.schema import NODES
from graph.schema.edges import TIES
from graph.state import State
from sahelgraph.cli import analyze as command
from sahelgraph.cli import run
from tests.support.facts import derived


def signed(*ties: tuple[str, str, int]) -> nx.Graph[str]:
    graph: nx.Graph[str] = nx.Graph()
    for one, other, sign in ties:
        graph.add_edge(one, other, sign=sign)
    return graph


@st.composite
def graphs(draw: st.DrawFn) -> nx.Graph[str]:
    nodes = "abcdefg"[: draw(st.integers(2, 7))]
    signs = draw(st.lists(st.sampled_from([0, 0, 1, -1]), min_size=21, max_size=21))
    return signed(*((a, b, s) for (a, b), s in zip(combinations(nodes, 2), signs, strict=False) if s))


def against(graph: nx.Graph[str], camps: dict[str, int]) -> int:
    return sum((camps[a] == camps[b]) == (data["sign"] < 0) for a, b, data in graph.edges(data=True))


def divisions(graph: nx.Graph[str]) -> list[dict[str, int]]:
    return [dict(zip(graph, camps, strict=True)) for camps in product((0, 1), repeat=len(graph))]


@pytest.fixture(scope="module")
def tribes() -> nx.Graph[str]:
    """Read's Gahuku-Gama subtribes of the New Guinea highlands."""
    path = Path(__file__).resolve().parents[2] / "shared/data/signed/highland_tribes_edges.csv"
    if not path.is_file():
        pytest.skip("../shared/data/signed, with the highland tribes, is not here")
    with path.open(encoding="utf-8") as file:
        return signed(*((row["source"], row["target"], int(row["sign"])) for row in csv.DictReader(file)))


class TestPublished:
    def test_highland_tribes(self, tribes: nx.Graph[str]) -> None:
        assert (len(tribes), tribes.number_of_edges()) == (16, 58)
        found = triangles(tribes)
        assert (found.balanced, found.total) == (59, 68)
        index = frustration(tribes)
        assert index.exact
        assert index.upper == 7

    def test_two_camps_with_all_ties_right_are_balanced(self) -> None:
        graph = signed(("a", "b", 1), ("c", "d", 1), *((x, y, -1) for x in "ab" for y in "cd"))
        found = frustration(graph)
        assert (found.lower, found.upper, found.frustrated, found.normalised) == (0, 0, (), 1.0)
        assert found.camps["a"] == found.camps["b"] != found.camps["c"] == found.camps["d"]
        assert triangles(graph).share == 1

    def test_all_foes_of_four_have_two_ties_against_any_camps(self) -> None:
        # The complete graph of n foes: n(n-1)/2 less the largest cut, for 4 that is 6 - 4.
        graph = signed(*((a, b, -1) for a, b in combinations("abcd", 2)))
        assert frustration(graph).upper == 2
        assert triangles(graph).share == 0
        assert set(margins(graph, frustration(graph)).values()) == {0}

    def test_nothing_has_no_share(self) -> None:
        graph = signed()
        assert triangles(graph).share is None
        assert frustration(graph).normalised is None
        assert margins(graph, frustration(graph)) == {}


@settings(max_examples=60, deadline=None)
@given(graphs())
def test_triangles_by_brute_force(graph: nx.Graph[str]) -> None:
    products = {
        three: graph[a][b]["sign"] * graph[b][c]["sign"] * graph[a][c]["sign"]
        for three in combinations(sorted(graph), 3)
        if all(graph.has_edge(*pair) for pair in combinations(three, 2))
        for a, b, c in [three]
    }
    found = triangles(graph)
    assert (found.balanced, found.total) == (sum(p > 0 for p in products.values()), len(products))
    assert sorted(unbalanced_triangles(graph)) == [three for three, p in products.items() if p < 0]


@settings(max_examples=60, deadline=None)
@given(graphs())
def test_frustration_and_margins_by_brute_force(graph: nx.Graph[str]) -> None:
    found = frustration(graph)
    costs = [(against(graph, camps), camps) for camps in divisions(graph)]
    least = min(cost for cost, _ in costs)
    assert found.lower == found.upper == least == len(found.frustrated)
    assert against(graph, found.camps) == least
    moved = margins(graph, found)
    for component in nx.connected_components(graph):
        (anchor,) = component - set(moved)
        for node in component - {anchor}:
            other = min(
                cost
                for cost, camps in costs
                if (camps[node] == camps[anchor]) != (found.camps[node] == found.camps[anchor])
            )
            assert moved[node] == other - least


def test_without_time_the_bounds_are_said_and_hold() -> None:
    graph = signed(
        *((f"n{a}", f"n{b}", -1 if (a * b) % 3 else 1) for a, b in combinations(range(40), 2) if (a + b) % 3)
    )
    found = frustration(graph, seconds=0)
    assert 0 < found.lower < found.upper == against(graph, found.camps)
    assert not found.exact
    assert set(margins(graph, found).values()) == {None}


ACTORS = [
    *({"id": id_, "kind": "Country", "name": id_.title()} for id_ in ("mali", "france", "russia", "ghana", "togo")),
    {"id": "junta", "kind": "Government", "name": "Junta", "country": "mali", "tenure": ["terms/junta"]},
    {"id": "before", "kind": "Government", "name": "Before", "country": "mali", "tenure": ["terms/before"]},
    {"id": "aes", "kind": "Bloc", "name": "AES"},
    {"id": "goita", "kind": "Person", "name": "Goita"},
    {"id": "jnim", "kind": "ArmedGroup", "name": "JNIM"},
]
TERMS = {
    "source": {"id": "terms", "published": "2026-01-01"},
    "claims": [
        {
            "key": "before",
            "subject": "before",
            "predicate": "governs",
            "object": "mali",
            "when": "2013-09-04/2020-08-18",
        },
        {"key": "junta", "subject": "junta", "predicate": "governs", "object": "mali", "when": "2020-08-18/.."},
    ],
}
DAY = date(2026, 2, 2)


def tie(key: str, subject: str, predicate: str, of: str, **more: Any) -> dict[str, Any]:
    return {"key": key, "subject": subject, "predicate": predicate, "object": of} | more


def graph_of(*claims: dict[str, Any]) -> State:
    one = {"source": {"id": "one", "published": "2026-02-02"}, "claims": list(claims)}
    return derived({"actors": ACTORS, "sources": [TERMS, one]})


class TestSignedNetwork:
    def test_a_government_stands_for_its_country_and_signs_come_from_the_schema(self) -> None:
        network = signed_network(
            graph_of(
                tie("a", "junta", "backed_by", "russia"),
                tie("b", "junta", "views", "france", stance="potential threat"),
                tie("c", "ghana", "engages", "mali"),
                tie("d", "togo", "allied_with", "mali", modality="plan"),
                tie("e", "togo", "allied_with", "mali", polarity="denied"),
                tie("f", "goita", "heads", "junta"),
                tie("g", "mali", "fights", "jnim"),
            ),
            DAY,
        )
        assert {ends: (t.sign, t.types, t.refs) for ends, t in network.ties.items()} == {
            ("mali", "russia"): (1, ("BACKED_BY",), ["one/a"]),
            ("france", "mali"): (-1, ("VIEWS_AS_THREAT",), ["one/b"]),
        }

    def test_weak_ties_and_other_kinds_where_asked_for(self) -> None:
        state = graph_of(tie("c", "ghana", "engages", "mali"), tie("g", "mali", "fights", "jnim"))
        assert signed_network(state, DAY, weak=True).ties["ghana", "mali"].sign == 1
        assert signed_network(state, DAY, kinds=["Country", "ArmedGroup"]).ties["jnim", "mali"].sign == -1

    def test_a_pair_with_both_signs_is_set_apart_unless_told_otherwise(self) -> None:
        state = graph_of(tie("a", "mali", "allied_with", "ghana"), tie("b", "ghana", "views", "mali", stance="threat"))
        network = signed_network(state, DAY)
        (both,) = network.both
        assert (both.ends, both.positive.refs, both.negative.refs) == (("ghana", "mali"), ["one/a"], ["one/b"])
        assert not network.graph().edges
        for mixed, sign in (("positive", 1), ("negative", -1)):
            graph = signed_network(state, DAY, mixed=mixed).graph()  # type: ignore[arg-type]
            assert graph["mali"]["ghana"]["sign"] == sign

    def test_what_was_before_is_over(self) -> None:
        state = graph_of(
            tie("a", "mali", "backed_by", "france", when="2021-05-05"),
            tie("b", "junta", "turned_away_from", "france", when="2022-01-31"),
            tie("c", "before", "backed_by", "russia"),
            tie("d", "mali", "member_of", "aes", when="2020/.."),
            tie("e", "mali", "withdrew_from", "aes", when="2025-06-01"),
            tie("f", "ghana", "views", "mali", stance="threat", when="2021-01-01"),
            tie("g", "ghana", "views", "mali", stance="partner", when="2024-01-01"),
        )
        assert set(signed_network(state, date(2021, 6, 1), within=None).ties) == {
            ("france", "mali"), ("aes", "mali"), ("ghana", "mali"),
        }  # fmt: skip
        assert {ends: t.sign for ends, t in signed_network(state, DAY).ties.items()} == {("ghana", "mali"): 1}

    def test_old_ties_are_left_out_of_a_day_unless_asked_for(self) -> None:
        state = graph_of(tie("a", "ghana", "allied_with", "togo", when="2020-05-05"))
        assert not signed_network(state, DAY).ties
        assert signed_network(state, DAY, within=None).ties["ghana", "togo"].grade == "possible"
        assert signed_network(state, date(2020, 5, 5)).ties["ghana", "togo"].grade == "certain"


class TestBalance:
    @pytest.fixture
    def state(self) -> State:
        """Russia and Mali against France and Ghana; Togo friends with both; Ghana's view of Russia is disputed."""
        return graph_of(
            tie("mr", "mali", "backed_by", "russia"),
            tie("mf", "mali", "views", "france", stance="threat"),
            tie("rf", "russia", "opposes", "france"),
            tie("fg", "france", "allied_with", "ghana"),
            tie("gr", "ghana", "views", "russia", stance="threat"),
            tie("gr-not", "ghana", "views", "russia", stance="threat", polarity="denied"),
            tie("tm", "togo", "allied_with", "mali"),
            tie("tf", "togo", "allied_with", "france"),
        )

    def test_camps_figures_and_claims(self, state: State) -> None:
        found = balance(state, DAY)
        camps = found.asked.frustration.camps
        assert camps["mali"] == camps["russia"] != camps["france"] == camps["ghana"]
        assert found.between == ["togo"]
        figures = found.figures().dicts()
        asked = figures[0]
        assert (asked["ties"], asked["triangles"], asked["balanced"], asked["frustration"]) == (7, 3, 2, 1)
        undisputed = next(row for row in figures if row["counted"].startswith("without those in any dispute"))
        assert (undisputed["ties"], undisputed["triangles"], undisputed["balanced"]) == (6, 2, 1)
        rows = {row["actor"]: row for row in found.camps().dicts()}
        assert (rows["Togo"]["seat"], rows["Togo"]["claims"]) == ("between", ["one/tf", "one/tm"])
        ties = {(row["one"], row["other"]): row for row in found.ties().dicts()}
        assert ties["Ghana", "Russia"]["without_disputed"] == "goes"
        assert ties["France", "Togo"]["without_disputed"] == "stays"
        (triangle,) = found.triangles().dicts()
        assert triangle["actors"] == ["France", "Mali", "Togo"]
        assert triangle["claims"] == ["one/mf", "one/tf", "one/tm"]

    def test_brokers(self, state: State) -> None:
        first = brokers(state, DAY).table().dicts()[0]
        # On the friendly path russia - mali - togo - france - ghana, 4 of the 6 pairs of others go through togo.
        assert (first["actor"], first["betweenness"], first["without_disputed"]) == ("Togo", 0.667, 0.667)
        assert len(first["friends_across"]) == 1


def test_the_queries_name_the_ties_of_the_schema() -> None:
    # HEADS and GOVERNS join people and governments with their own country: no tie of two states, blocs or contractors.
    friendly = {type_ for type_, tie in TIES.items() if tie == "positive"} - {"HEADS", "GOVERNS"}
    hostile = {type_ for type_, tie in TIES.items() if tie == "negative"}
    for name in ("friends-and-foes", "triangle-balance"):
        text = queries()[name].cypher
        (pattern,) = re.findall(r"-\[r:([A-Z_|]+)\]->", text)
        assert set(pattern.split("|")) == friendly | hostile
        assert set(re.findall(r"'([A-Z_]+)'", text)) == hostile


def test_the_command_offers_what_there_is() -> None:
    assert (tuple(COUNTED), MIXED) == (command.COUNTED, command.MIXED)
    actors = {name for name, kind in NODES.items() if kind.primary_label == "Actor"}
    assert set(command.KINDS) == actors - {"Government"}, "a government stands for its country"


class TestShipped:
    """The shipped facts as of 2 February 2026, by the commands: what a reader would check first."""

    def rows(self, shipped_db: str, capsys: pytest.CaptureFixture[str], *words: str) -> list[dict[str, Any]]:
        assert run(["analyze", *words, "--db", shipped_db, "--format", "json"]) == 0
        found: list[dict[str, Any]] = json.loads(capsys.readouterr().out)
        return found

    def test_the_white_house_changed_by_a_new_government(
        self, shipped_db: str, capsys: pytest.CaptureFixture[str]
    ) -> None:
        (row,) = self.rows(shipped_db, capsys, "changes", "--who", "united-states")
        assert (row["kind"], row["handover"]) == ("change of government", "2025-01-20")
        assert row["earlier"] == ["Biden administration"]
        assert row["without_disputed"] == "goes"
        assert "thebadely-2026-02-02/biden-threat" in row["earlier_claims"]

    def test_no_two_governments_of_one_country_disagree(
        self, shipped_db: str, capsys: pytest.CaptureFixture[str]
    ) -> None:
        rows = self.rows(shipped_db, capsys, "disagreements")
        assert rows
        assert all(row["tie_claims"] and row["one_claims"] and row["other_claims"] for row in rows)
        assert not [row for row in rows if row["one"].startswith("Biden") or row["other"].startswith("Biden")]

    def test_the_alliance_and_ecowas_are_in_two_camps(
        self, shipped_db: str, capsys: pytest.CaptureFixture[str]
    ) -> None:
        rows = self.rows(shipped_db, capsys, "balance", "--as-of", "2026-02-02", "--show", "camps")
        camp = {row["actor"]: row["camp"] for row in rows}
        assert camp["Mali"] == camp["Niger"] == camp["Burkina Faso"] == camp["Russia"] != camp["Ecowas"]
        figures = self.rows(shipped_db, capsys, "balance", "--as-of", "2026-02-02", "--show", "figures")
        assert all(row["exact"] for row in figures)

    def test_burkina_faso_sat_between_in_2023(self, shipped_db: str, capsys: pytest.CaptureFixture[str]) -> None:
        rows = self.rows(shipped_db, capsys, "balance", "--as-of", "2023-07-01", "--show", "camps")
        (row,) = (row for row in rows if row["actor"] == "Burkina Faso")
        assert row["seat"] == "between"
        assert {"France", "Russia"} <= set(row["friends"])

    def test_other_forms(self, shipped_db: str, capsys: pytest.CaptureFixture[str]) -> None:
        day = ["--as-of", "2026-02-02", "--db", shipped_db]
        assert run(["analyze", "matrix", "--grid", "--target", "russian contractors", *day]) == 0
        shown = capsys.readouterr().out
        assert re.search(r"Trump administration \(2nd\) +no threat\*", shown)
        assert run(["analyze", "brokers", "--format", "csv", "--columns", "actor,betweenness", *day]) == 0
        assert capsys.readouterr().out.startswith("actor,betweenness\r\nRussia,")
        assert run(["analyze", "matrix", "--source", "no-such", "--db", shipped_db]) == 2
        assert capsys.readouterr().err == "sahelgraph: no source has the id 'no-such'\n"
        assert run(["analyze", "balance", "--show", "ties", "--columns", "nothing", *day]) == 2
        assert "no column 'nothing'" in capsys.readouterr().err
