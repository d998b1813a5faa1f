"""The perception matrix, changes of view and disagreements, on small made-up facts."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from graph.analysis import Order, changes_of_view, disagreements, perception_matrix
from graph.errors import QueryError
from graph.state import State
from tests.support.facts import derived
from tests.test_derive import ACTORS as FEW
from tests.test_derive import TERMS

ACTORS = [
    *FEW,
    {"id": "ghana", "kind": "Country", "name": "Ghana"},
    {"id": "jihadists", "kind": "ArmedGroup", "name": "Jihadists"},
]
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

    def test_who_turned_does_not_clash_with_itself(self) -> None:
        state = graph(views("now", "ghana", "partner"), other=[views("then", "ghana")])
        (cell,) = perception_matrix(state, DAY).cells.values()
        assert cell.opposite
        assert not cell.clash
        undated = {"source": {"id": "undated"}, "claims": [views("when", "france", "no threat")]}
        one = {"source": {"id": "one", "published": "2024-01-01"}, "claims": [views("a", "france")]}
        (cell,) = perception_matrix(derived({"actors": ACTORS, "sources": [TERMS, one, undated]})).cells.values()
        assert cell.clash

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


class TestChanges:
    def test_one_government_changes_its_own_view(self) -> None:
        state = graph(
            views("a", "trump", "partner", when="2025-03-01"),
            views("b", "trump", when="2025-06"),
            views("c", "trump", "potential threat", when="2025-12-24"),
        )
        (change,) = changes_of_view(state).changes
        assert (change.who, change.target, change.kind) == ("usa", "contractors", "own view")
        assert (change.before.stances, change.after.stances) == (("partner",), ("potential threat", "threat"))
        assert change.between == (date(2025, 3, 1), date(2025, 6, 1))
        assert [claim.ref for claim in change.claims] == ["one/a", "one/b", "one/c"]

    def test_a_new_government_is_no_change_of_mind(self) -> None:
        state = graph(views("now", "trump", "no threat"), other=[views("then", "biden")])
        (change,) = changes_of_view(state).changes
        assert change.kind == "change of government"
        assert (change.before.holders, change.after.holders) == (("biden",), ("trump",))
        assert change.handover == date(2025, 1, 20)

    def test_told_of_the_country_across_governments_it_is_the_countrys_view(self) -> None:
        state = graph(views("now", "usa", "no threat"), other=[views("then", "usa")])
        (change,) = changes_of_view(state).changes
        assert (change.kind, change.handover) == ("country's view", date(2025, 1, 20))

    def test_a_government_of_which_nothing_is_known_is_named(self) -> None:
        other = {"id": "obama", "kind": "Government", "name": "Obama", "country": "usa", "tenure": ["old/obama"]}
        old = {
            "source": {"id": "old", "published": "2020"},
            "claims": [
                {
                    "key": "obama",
                    "subject": "obama",
                    "predicate": "governs",
                    "object": "usa",
                    "when": "2009-01-20/2017-01-20",
                },
                views("then", "obama", when="2015"),
            ],
        }
        now = {"source": {"id": "one", "published": "2026-02-02"}, "claims": [views("now", "trump", "partner")]}
        (change,) = changes_of_view(derived({"actors": [*ACTORS, other], "sources": [TERMS, old, now]})).changes
        assert (change.kind, change.silent) == ("change of government", ("biden",))

    def test_opposite_views_of_one_time_are_a_clash_and_no_change(self) -> None:
        found = changes_of_view(graph(views("a", "france"), views("b", "france", "no threat")))
        assert not found.changes
        assert [claim.ref for claim in found.clashing] == ["one/a", "one/b"]

    def test_what_has_no_day_is_not_placed(self) -> None:
        undated = {"source": {"id": "undated"}, "claims": [views("when", "france", "no threat")]}
        one = {"source": {"id": "one", "published": "2024-01-01"}, "claims": [views("a", "france")]}
        found = changes_of_view(derived({"actors": ACTORS, "sources": [TERMS, one, undated]}))
        assert not found.changes
        assert [claim.ref for claim in found.unplaced] == ["undated/when"]

    def test_compatible_views_and_later_days_are_no_change(self) -> None:
        state = graph(views("a", "ghana", "partner"), other=[views("b", "ghana", "no threat")])
        assert not changes_of_view(state).changes
        state = graph(views("a", "ghana", "partner"), other=[views("b", "ghana")])
        assert changes_of_view(state).changes
        assert not changes_of_view(state, date(2024, 1, 1)).changes
        assert not changes_of_view(state, who="france").changes
        assert not changes_of_view(state, sources=["two"]).changes

    def test_without_the_disputed_claims(self) -> None:
        state = graph(
            views("a", "ghana", "partner"),
            views("not", "ghana", "partner", polarity="denied"),
            views("c", "france", "partner"),
            other=[views("b", "ghana"), views("d", "france")],
        )
        rows = {row["who"]: row for row in changes_of_view(state).table().dicts()}
        assert rows["France"]["without_disputed"] == "stays"
        # Ghana's partner and no partner clash at one time, so that only a turn of the undisputed ones could be told.
        assert "Ghana" not in rows


class TestDisagreements:
    def bloc(self, *claims: dict[str, Any], other: list[dict[str, Any]] | None = None) -> State:
        members = [
            {"key": f"in-{who}", "subject": who, "predicate": "member_of", "object": "ecowas", "when": "2000/.."}
            for who in ("mali", "ghana")
        ]
        return graph(*members, *claims, other=other)

    def test_members_of_one_bloc(self) -> None:
        state = self.bloc(views("a", "mali", "partner"), views("b", "ghana"), views("c", "france"))
        (found,) = disagreements(state).found
        assert (found.target, found.one.holder, found.other.holder) == ("contractors", "ghana", "mali")
        assert (found.grade, found.apart) == ("certain", 0)
        assert {tie.kind for tie in found.ties} == {"both in"}
        assert sorted(c.ref for c in found.claims) == ["one/a", "one/b", "one/in-ghana", "one/in-mali"]
        assert disagreements(state, DAY).found[0].grade == "certain"
        assert not disagreements(state, target="jihadists").found

    def test_who_left_before_does_not_disagree(self) -> None:
        left = {"key": "out", "subject": "mali", "predicate": "withdrew_from", "object": "ecowas", "when": "2025-01-29"}
        assert not disagreements(self.bloc(left, views("a", "mali", "partner"), views("b", "ghana"))).found

    def test_views_of_other_times_do_not_disagree(self) -> None:
        state = self.bloc(views("a", "mali", "partner"), other=[views("b", "ghana")])
        assert not disagreements(state).found
        (found,) = disagreements(state, within=2000).found
        assert (found.grade, found.apart, found.since, found.until) == ("possible", 1369, date(2022, 5, 5), DAY)

    def test_governments_in_succession_do_not_disagree_with_an_ally_of_the_later_one(self) -> None:
        ally = {"key": "ally", "subject": "trump", "predicate": "allied_with", "object": "france", "when": "2025-03"}
        views_ = [views("then", "biden", "no threat", when="2024-12"), views("france", "france", when="2025-01-25")]
        assert not disagreements(graph(ally, *views_)).found
        (found,) = disagreements(graph(ally, *views_, views("now", "trump", "partner", when="2025-04-01"))).found
        assert (found.one.holder, found.other.holder) == ("france", "trump")

    def test_a_bloc_and_its_member(self) -> None:
        (found,) = disagreements(self.bloc(views("a", "mali", "partner"), views("b", "ecowas"))).found
        assert {tie.kind for tie in found.ties} == {"member"}

    def test_without_the_disputed_claims(self) -> None:
        state = self.bloc(views("a", "mali", "no threat"), views("not", "mali"), views("b", "ghana"))
        (row,) = disagreements(state).table().dicts()
        assert (row["without_disputed"], row["other_standing"]) == ("goes", "disputed")
