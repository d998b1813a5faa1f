"""The perception matrix, changes of view and disagreements, on small made-up facts."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from graph.analysis import Order, perception_matrix
from graph.errors import QueryError
from graph.state import State
from tests.support.facts import derived

ACTORS = [
    {"id": "usa", "kind": "Country", "name": "United States"},
    {"id": "france", "kind": "Country", "name": "France"},
    {"id": "mali", "kind": "Country", "name": "Mali"},
    {"id": "ghana", "kind": "Country", "name": "Ghana"},
    {"id": "biden", "kind": "Government", "name": "Biden administration", "country": "usa", "tenure": ["terms/biden"]},
    {"id": "trump", "kind": "Government", "name": "Second Trump administration", "country": "usa", "tenure": ["terms/trump"]},
    {"id": "contractors", "kind": "ContractorGroup", "name": "Contractors"},
    {"id": "jihadists", "kind": "ArmedGroup", "name": "Jihadists"},
    {"id": "ecowas", "kind": "Bloc", "name": "Ecowas"},
]  # fmt: skip
TERMS = {
    "source": {"id": "terms", "published": "2026-01-01"},
    "claims": [
        {"key": "biden", "subject": "biden", "predicate": "governs", "object": "usa", "when": "2021-01-20/2025-01-20"},
        {"key": "trump", "subject": "trump", "predicate": "governs", "object": "usa", "when": "2025-01-20/.."},
    ],
}
DAY = date(2026, 2, 2)


def views(key: str, subject: str, stance: str = "threat", of: str = "contractors", **more: Any) -> dict[str, Any]:
    return {"key": key, "subject": subject, "predicate": "views", "object": of, "stance": stance} | more


def graph(*claims: dict[str, Any], other: list[dict[str, Any]] | None = None, **more: Any) -> State:
    sources: list[dict[str, Any]] = [
        TERMS,
        {"source": {"id": "one", "published": "2026-02-02"}, "claims": list(claims)},
    ]
    if other:
        sources.append({"source": {"id": "two", "published": "2022-05-05"}, "claims": other})
    return derived({"actors": ACTORS, "sources": sources, **more})


class TestMatrix:
    def test_a_cell_has_the_stances_with_claims_grade_and_dispute(self) -> None:
        state = graph(
            views("threat", "france"),
            views("none", "france", polarity="denied"),
            views("may", "france", "potential threat", modality="fear"),
            views("past", "mali", "partner", when="2020-01-01/2021-01-01"),
            views("alleged", "ghana", modality="allegation"),
        )
        matrix = perception_matrix(state, DAY)
        cell = matrix.cells["france", "contractors"]
        assert cell.signs == ("threat", "no threat")
        assert [(v.stances, v.modalities, v.grade) for v in cell.views] == [
            (("potential threat", "threat"), ("fact", "fear"), "certain"),
            (("not threat",), ("fact",), "certain"),
        ]
        assert cell.clash
        assert cell.disputed
        assert cell.origins == 1
        assert [claim.ref for claim in cell.claims] == ["one/may", "one/none", "one/threat"]
        # The fear clashes with nothing, and is what is left without the disputed claims.
        assert cell.undisputed_signs == ("threat",)
        assert set(matrix.cells) == {("france", "contractors")}
        assert [claim.ref for claim in matrix.left_out] == ["one/alleged"]

    def test_of_any_day_there_is_no_grade_and_the_past_is_in(self) -> None:
        matrix = perception_matrix(graph(views("past", "mali", "partner", when="2020-01-01/2021-01-01")))
        (cell,) = matrix.cells.values()
        assert cell.signs == ("partner",)
        assert cell.grade is None
        assert not cell.clash

    def test_a_later_day_is_possible_only(self) -> None:
        state = graph(other=[views("then", "ghana")])
        assert perception_matrix(state, date(2022, 5, 5)).cells["ghana", "contractors"].grade == "certain"
        assert perception_matrix(state, DAY).cells["ghana", "contractors"].grade == "possible"

    def test_an_administrations_view_ends_with_its_tenure(self) -> None:
        state = graph(views("now", "trump", "no threat"), other=[views("then", "biden")])
        assert set(perception_matrix(state, DAY).cells) == {("trump", "contractors")}
        assert set(perception_matrix(state, date(2022, 5, 5)).cells) == {("biden", "contractors")}

    def test_by_source(self) -> None:
        state = graph(views("a", "france"), other=[views("b", "ghana", "partner")])
        assert [row.id for row in perception_matrix(state, sources=["two"]).rows] == ["ghana"]
        with pytest.raises(QueryError, match="no source has the id 'three'"):
            perception_matrix(state, sources=["three"])

    def test_a_country_stands_for_its_governments(self) -> None:
        state = graph(views("a", "trump"), views("b", "france"), views("c", "ghana", of="trump"))
        assert [row.id for row in perception_matrix(state, holders=["usa"]).rows] == ["trump"]
        assert [column.id for column in perception_matrix(state, targets=["usa"]).columns] == ["trump"]

    def test_deprecated_views_are_marked_or_left_out(self) -> None:
        wrong = {"rank": "deprecated", "rank_reason": "a slip", "rank_by": "us"}
        state = graph(views("a", "france", **wrong), views("b", "france", "partner"), views("c", "ghana", **wrong))
        cells = perception_matrix(state).cells
        assert cells["france", "contractors"].signs == ("partner",)
        assert [view.deprecated for view in cells["france", "contractors"].views] == [True, False]
        assert [claim.ref for claim in cells["france", "contractors"].claims] == ["one/b"]
        assert cells["ghana", "contractors"].signs == ()
        assert set(perception_matrix(state, deprecated=False).cells) == {("france", "contractors")}

    @pytest.mark.parametrize(
        ("order", "rows", "columns"),
        [
            ("views", ["ghana", "biden", "ecowas", "france"], ["contractors", "jihadists"]),
            ("name", ["biden", "ecowas", "france", "ghana"], ["contractors", "jihadists"]),
            ("bloc", ["ecowas", "ghana", "france", "biden"], ["contractors", "jihadists"]),
        ],
    )
    def test_order(self, order: Order, rows: list[str], columns: list[str]) -> None:
        state = graph(
            {"key": "in", "subject": "ghana", "predicate": "member_of", "object": "ecowas"},
            views("a", "ghana"),
            views("b", "ghana", of="jihadists"),
            views("c", "france"),
            views("d", "ecowas"),
            views("e", "biden"),
        )
        matrix = perception_matrix(state, order=order)
        assert [row.id for row in matrix.rows] == rows
        assert [column.id for column in matrix.columns] == columns

    def test_tables(self) -> None:
        state = graph(views("a", "france"), views("b", "france", polarity="denied"), other=[views("c", "ghana")])
        matrix = perception_matrix(state, DAY)
        assert matrix.grid().dicts() == [
            {"viewer": "France", "Contractors": "threat* / no threat*"},
            {"viewer": "Ghana", "Contractors": "threat?"},
        ]
        rows = matrix.table().dicts()
        assert [(r["viewer"], r["view"], r["without_disputed"], r["claims"]) for r in rows] == [
            ("France", "threat", "goes", ["one/a"]),
            ("France", "no threat", "goes", ["one/b"]),
            ("Ghana", "threat", "stays", ["two/c"]),
        ]
