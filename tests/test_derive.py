"""What follows from claims: times, disputes of four kinds, ranks, edges, deployments."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from graph.cases import cases
from graph.claims import Claim, claims_of
from graph.derive import derive, stated_only
from graph.edtf import FOREVER
from graph.state import State
from graph.views import grade, known_on, view
from tests.support.facts import derived, stated

ACTORS = [
    {"id": "usa", "kind": "Country", "name": "United States"},
    {"id": "france", "kind": "Country", "name": "France"},
    {"id": "mali", "kind": "Country", "name": "Mali"},
    {"id": "biden", "kind": "Government", "name": "Biden administration", "country": "usa", "tenure": ["terms/biden"]},
    {"id": "trump", "kind": "Government", "name": "Second Trump administration", "country": "usa", "tenure": ["terms/trump"]},
    {"id": "contractors", "kind": "ContractorGroup", "name": "Contractors"},
    {"id": "ecowas", "kind": "Bloc", "name": "Ecowas"},
]  # fmt: skip
TERMS = {
    "source": {"id": "terms", "published": "2026-01-01"},
    "claims": [
        {"key": "biden", "subject": "biden", "predicate": "governs", "object": "usa", "when": "2021-01-20/2025-01-20"},
        {"key": "trump", "subject": "trump", "predicate": "governs", "object": "usa", "when": "2025-01-20/.."},
    ],
}


def source(id_: str, *claims: dict[str, Any], **more: Any) -> dict[str, Any]:
    return {"source": {"id": id_} | more, "claims": [{"key": f"k{at}"} | c for at, c in enumerate(claims)]}


def threat(subject: str, polarity: str = "affirmed", **more: Any) -> dict[str, Any]:
    claim = {"subject": subject, "predicate": "views", "object": "contractors", "stance": "threat"}
    return claim | {"polarity": polarity} | more


def graph(*sources: dict[str, Any], **more: Any) -> State:
    return derived({"actors": ACTORS, "sources": [TERMS, *sources], **more})


def claim(state: State, ref: str) -> Claim:
    return next(claim for claim in claims_of(state) if claim.ref == ref)


def disputes(state: State) -> list[tuple[str, str, str]]:
    ref = {node.id: str(node.props["ref"]) for node in state.of_kind("Claim")}
    return sorted(
        (str(e.props["kind"]), min(ref[e.start], ref[e.end]), max(ref[e.start], ref[e.end]))
        for e in state.of_type("DISPUTES")
    )


LINK = [{"source": "origin", "basis": "inferred", "reason": "The same facts in the same order."}]


class TestTimes:
    def test_the_present_tense_holds_on_the_day_of_publication(self) -> None:
        found = claim(graph(source("one", threat("france"), published="2024-05-01")), "one/k0")
        assert found.props["basis"] == "present tense"
        assert grade(found.props, date(2024, 5, 1)) == "certain"
        assert grade(found.props, date(2020, 1, 1)) == "possible"
        assert grade(found.props, date(2030, 1, 1)) == "possible"

    def test_an_administrations_stance_is_taken_to_span_its_tenure_and_no_more(self) -> None:
        found = claim(graph(source("one", threat("biden"), published="2023-05-01")), "one/k0")
        assert found.props["basis"] == "tenure"
        assert grade(found.props, date(2023, 5, 1)) == "certain"
        assert grade(found.props, date(2021, 1, 20)) == "possible"
        assert grade(found.props, date(2021, 1, 19)) is None
        assert grade(found.props, date(2025, 1, 21)) is None

    def test_an_undated_source_has_no_certain_day_and_is_known_from_the_day_we_read_it(self) -> None:
        found = claim(graph(source("one", threat("france"))), "one/k0")
        assert found.day("known_from") == date(2026, 11, 22)
        assert grade(found.props, date(2026, 11, 22)) == "possible"

    def test_a_month_of_publication_is_known_from_its_end(self) -> None:
        found = claim(graph(source("one", threat("france"), published="2024-02")), "one/k0")
        assert found.day("known_from") == date(2024, 2, 29)
        assert grade(found.props, date(2024, 2, 10)) == "possible"

    def test_a_stated_interval_is_kept_and_not_stretched_to_the_tenure(self) -> None:
        found = claim(graph(source("one", threat("biden", when="2022-01/2022-06"), published="2023-05-01")), "one/k0")
        assert found.props["basis"] == "stated"
        assert grade(found.props, date(2022, 3, 1)) == "certain"
        assert grade(found.props, date(2023, 3, 1)) is None

    def test_an_event_told_without_a_date_happened_by_the_day_of_publication(self) -> None:
        left = {"subject": "mali", "predicate": "withdrew_from", "object": "ecowas"}
        found = claim(graph(source("one", left, published="2026-02-02")), "one/k0")
        assert grade(found.props, date(2026, 2, 2)) == "certain"
        assert grade(found.props, date(2020, 2, 2)) == "possible"
        assert found.day("until_latest") == FOREVER

    def test_a_plan_is_a_state_of_the_day_it_was_told(self) -> None:
        left = {"subject": "mali", "predicate": "withdrew_from", "object": "ecowas", "modality": "plan"}
        state = graph(source("one", left, published="2024-01-28"))
        assert claim(state, "one/k0").day("until_earliest") == date(2024, 1, 28)
        assert [e.type for e in state.edges.values() if e.start == "mali"] == ["PLANNED_WITHDREW_FROM"]

    def test_tenure_is_on_the_government(self) -> None:
        props = graph().nodes["biden"].props
        assert (props["tenure_since"], props["tenure_until"]) == (date(2021, 1, 20), date(2025, 1, 20))
        assert "tenure_until" not in graph().nodes["trump"].props


class TestPolarity:
    def test_opposite_views_of_one_administration_clash(self) -> None:
        state = graph(
            source("one", threat("biden"), published="2022-01-01"),
            source("two", threat("biden", "denied"), published="2024-01-01"),
        )
        assert disputes(state) == [("polarity", "one/k0", "two/k0")]
        assert claim(state, "one/k0").props["disputed"]

    def test_a_country_may_change_its_view(self) -> None:
        state = graph(
            source("one", threat("france"), published="2022-01-01"),
            source("two", threat("france", "denied"), published="2024-01-01"),
        )
        assert disputes(state) == []

    def test_an_open_end_reaches_no_further_than_the_day_it_was_told(self) -> None:
        member = {"subject": "mali", "predicate": "member_of", "object": "ecowas"}
        later = member | {"polarity": "denied"}
        first = source("one", member | {"when": "1975/.."}, published="2022-01-01")
        assert disputes(graph(first, source("two", later, published="2025-06-01"))) == []
        assert disputes(graph(first, source("two", later, published="2021-06-01"))) == [
            ("polarity", "one/k0", "two/k0")
        ]

    def test_on_the_same_day_it_clashes(self) -> None:
        state = graph(
            source("one", threat("france"), published="2022-01-01"),
            source("two", threat("france", stance="no threat"), published="2022-01-01"),
        )
        assert disputes(state) == [("polarity", "one/k0", "two/k0")]

    def test_threat_and_potential_threat_do_not_clash(self) -> None:
        state = graph(
            source("one", threat("france"), threat("france", stance="potential threat"), published="2022-01-01")
        )
        assert disputes(state) == []

    def test_an_allegation_clashes_with_nothing(self) -> None:
        state = graph(
            source("one", threat("france", modality="allegation"), threat("france", "denied"), published="2022-01-01")
        )
        assert disputes(state) == []

    def test_facts_and_denials_other_than_views_clash(self) -> None:
        there = {"subject": "contractors", "predicate": "deployed_in", "object": "mali"}
        state = graph(source("one", there, there | {"polarity": "denied"}, published="2022-01-01"))
        assert disputes(state) == [("polarity", "one/k0", "one/k1")]


class TestAttribution:
    def test_one_statement_of_one_origin_given_to_administrations_that_exclude_each_other(self) -> None:
        state = graph(
            source("origin", published="2026-02-02"),
            source("one", threat("biden", "denied"), derived_from=LINK),
            source("two", threat("trump", "denied"), published="2026-02-02", derived_from=LINK),
        )
        assert ("attribution", "one/k0", "two/k0") in disputes(state)

    def test_of_two_origins_it_is_no_clash(self) -> None:
        state = graph(
            source("one", threat("biden", "denied")),
            source("two", threat("trump", "denied"), published="2026-02-02"),
        )
        assert disputes(state) == []

    def test_a_source_that_gives_it_to_both_is_no_clash(self) -> None:
        state = graph(
            source("origin", published="2024-02-02"),
            source("one", threat("biden"), derived_from=LINK),
            source(
                "two",
                threat("trump"),
                threat("biden", when="[..2026-02-02]"),
                published="2026-02-02",
                derived_from=LINK,
            ),
        )
        assert disputes(state) == []


class TestTenure:
    def test_a_holder_who_was_not_in_office(self) -> None:
        state = graph(source("one", threat("biden"), published="2026-02-02"))
        assert disputes(state) == [("tenure", "one/k0", "terms/biden")]
        assert claim(state, "one/k0").props["disputed"]
        assert not claim(state, "terms/biden").props["disputed"]

    def test_an_undated_re_report_is_no_older_than_what_it_re_reports(self) -> None:
        state = graph(source("origin", published="2026-02-02"), source("one", threat("biden"), derived_from=LINK))
        assert disputes(state) == [("tenure", "one/k0", "terms/biden")]

    def test_the_past_tense_is_fine(self) -> None:
        state = graph(source("one", threat("biden", when="[..2026-02-02]"), published="2026-02-02"))
        assert disputes(state) == []


class TestQuantity:
    def there(self, **quantity: Any) -> dict[str, Any]:
        unit = {"unit": "personnel"}
        return {"subject": "contractors", "predicate": "deployed_in", "object": "mali", "quantity": quantity | unit}

    @pytest.mark.parametrize(
        ("one", "two", "clash"),
        [
            ({"low": 1000, "high": 1000}, {"low": 2000, "high": 2500}, True),
            ({"low": 1000, "high": 1000}, {"low": 1001, "high": 1001}, True),
            ({"low": 1000, "high": 1000, "approximate": True}, {"low": 1200, "high": 1200}, False),
            ({"low": 1000, "high": 1000, "approximate": True}, {"low": 1201, "high": 1300}, True),
            ({"low": 1000, "high": 2000}, {"low": 1500, "high": 1500}, False),
            ({"low": 1000}, {"low": 5000, "high": 5000}, False),
            ({"text": "smaller forces"}, {"low": 5000, "high": 5000}, False),
        ],
    )  # fmt: skip
    def test_numbers(self, one: dict[str, Any], two: dict[str, Any], clash: bool) -> None:
        state = graph(
            source("one", self.there(**one), published="2024-01-01"),
            source("two", self.there(**two), published="2024-05-01"),
        )
        assert disputes(state) == ([("quantity", "one/k0", "two/k0")] if clash else [])

    def test_numbers_of_years_apart_do_not_clash(self) -> None:
        state = graph(
            source("one", self.there(low=1000, high=1000), published="2022-01-01"),
            source("two", self.there(low=2000, high=2000), published="2024-05-01"),
        )
        assert disputes(state) == []

    def test_the_deployment_has_the_range(self) -> None:
        state = graph(
            source("one", self.there(low=1000, high=1000, approximate=True), published="2024-01-01"),
            source("two", self.there(low=2000, high=2500), published="2024-05-01"),
        )
        props = state.nodes["deployment-contractors-mali"].props
        assert (props["strength_low"], props["strength_high"], props["approximate"]) == (1000, 2500, True)
        assert state.edges["DEPLOYED_IN", "DEPLOYED_IN:contractors:mali"].props["disputed"]


class TestDates:
    def left(self, when: str, **more: Any) -> dict[str, Any]:
        return {"subject": "mali", "predicate": "withdrew_from", "object": "ecowas", "when": when} | more

    @pytest.mark.parametrize(
        ("one", "two", "clash"),
        [
            ("2024-01-28", "2025-01-29", True),
            ("2025-01-28", "2025-01-29", True),
            ("2025-01", "2025-01-29", False),
            ("2025", "2024-12-31", True),
            ("2025-01-28~", "2025-01-29", False),
            ("[..2026-02-02]", "2025-01-29", False),
        ],
    )
    def test_two_dates_of_one_exit(self, one: str, two: str, clash: bool) -> None:
        state = graph(source("one", self.left(one)), source("two", self.left(two)))
        assert disputes(state) == ([("quantity", "one/k0", "two/k0")] if clash else [])

    def test_a_plan_has_a_date_of_its_own(self) -> None:
        state = graph(source("one", self.left("2024-01-28", modality="plan"), self.left("2025-01-29")))
        assert disputes(state) == []

    def test_what_happens_again_and_again_does_not_clash(self) -> None:
        pact = {"subject": "mali", "predicate": "agreed_with", "object": "france"}
        state = graph(source("one", pact | {"when": "2014"}, pact | {"when": "2020"}))
        assert disputes(state) == []

    def test_two_beginnings_of_a_tenure(self) -> None:
        other = {"subject": "biden", "predicate": "governs", "object": "usa", "when": "2021-01-21/2025-01-20"}
        assert disputes(graph(source("one", other))) == [("quantity", "one/k0", "terms/biden")]


class TestJudgements:
    CLASH = (
        source("one", threat("biden"), published="2022-01-01"),
        source("two", threat("biden", "denied"), published="2024-01-01"),
    )

    def test_upheld_deprecates_what_does_not_stand_with_reason_and_judge(self) -> None:
        judgement = {"kind": "polarity", "claims": ["one/k0", "two/k0"], "verdict": "upheld", "stands": ["one/k0"]}
        state = graph(*self.CLASH, judgements=[judgement])
        loser = claim(state, "two/k0").props
        assert (loser["rank"], loser["rank_reason"], loser["rank_by"]) == ("deprecated", "because", "t")
        assert claim(state, "one/k0").props["rank"] == "normal"
        assert claim(state, "one/k0").props["disputed"], "a judged clash is still shown as one"
        assert state.edges["VIEWS_AS_NO_THREAT", "VIEWS_AS_NO_THREAT:biden:contractors"].props["rank"] == "deprecated"

    def test_rejected_marks_nothing(self) -> None:
        judgement = {"kind": "polarity", "claims": ["one/k0", "two/k0"], "verdict": "rejected"}
        state = graph(*self.CLASH, judgements=[judgement])
        assert len(disputes(state)) == 1
        assert not claim(state, "one/k0").props["disputed"]

    def test_a_later_source_is_a_new_open_clash(self) -> None:
        judgement = {"kind": "polarity", "claims": ["one/k0", "two/k0"], "verdict": "upheld", "stands": ["one/k0"]}
        later = source("three", threat("biden", "denied"), published="2024-06-01")
        state = graph(*self.CLASH, later, judgements=[judgement])
        assert claim(state, "three/k0").props["rank"] == "normal"
        assert sorted(case.verdict for case in cases(state)) == ["open", "upheld"]

    def test_taking_a_judgement_back_takes_the_rank_back(self) -> None:
        judgement = {"kind": "polarity", "claims": ["one/k0", "two/k0"], "verdict": "upheld", "stands": ["one/k0"]}
        state = graph(*self.CLASH, judgements=[judgement])
        bare = stated_only(state)
        bare.nodes = {id_: node for id_, node in bare.nodes.items() if node.kind != "Judgement"}
        assert claim(derive(bare), "two/k0").props["rank"] == "normal"

    def test_a_rank_of_the_facts_file_keeps_its_reason_beside_a_judgement(self) -> None:
        own = {"rank": "deprecated", "rank_reason": "own", "rank_by": "b"}
        judgement = {"kind": "polarity", "claims": ["one/k0", "two/k0"], "verdict": "upheld", "stands": ["one/k0"]}
        clash = (self.CLASH[0], source("two", threat("biden", "denied") | own, published="2024-01-01"))
        props = claim(graph(*clash, judgements=[judgement]), "two/k0").props
        assert (props["rank"], props["rank_reason"]) == ("deprecated", "own")

    def test_a_rank_of_the_facts_file_stays(self) -> None:
        ranked = threat("france", rank="preferred", rank_reason="r", rank_by="b")
        state = derive(graph(source("one", ranked, published="2022-01-01")))
        props = claim(state, "one/k0").props
        assert (props["rank"], props["rank_reason"], props["rank_by"]) == ("preferred", "r", "b")


class TestEdges:
    def test_ten_reprints_are_one_origin(self) -> None:
        copies = [source(f"copy{n}", threat("france"), derived_from=LINK) for n in range(10)]
        state = graph(source("origin", threat("france"), published="2024-01-01"), *copies)
        props = state.edges["VIEWS_AS_THREAT", "VIEWS_AS_THREAT:france:contractors"].props
        assert props["origins"] == 1
        assert len(props["sources"]) == 11  # type: ignore[arg-type]

    def test_modality_is_in_the_type(self) -> None:
        there = {"subject": "contractors", "predicate": "deployed_in", "object": "mali"}
        kinds = ("fact", "assessment", "plan", "allegation", "fear")
        state = graph(source("one", *(there | {"modality": kind} for kind in kinds), published="2024-01-01"))
        found = {e.type: len(e.props["claims"]) for e in state.edges.values() if e.start == "contractors"}  # type: ignore[arg-type]
        assert found == {
            "DEPLOYED_IN": 2, "PLANNED_DEPLOYED_IN": 1, "ALLEGED_DEPLOYED_IN": 1, "FEARED_DEPLOYED_IN": 1,
        }  # fmt: skip

    def test_between_two_claims_of_years_apart_nothing_is_certain(self) -> None:
        state = graph(
            source("one", threat("france"), published="2010-01-01"),
            source("two", threat("france"), published="2020-01-01"),
        )
        props = state.edges["VIEWS_AS_THREAT", "VIEWS_AS_THREAT:france:contractors"].props
        assert grade(props, date(2015, 1, 1)) == "possible"
        assert props["since"] == date(2010, 1, 1)
        day = view(state, date(2010, 1, 1), None)
        assert day.edges["VIEWS_AS_THREAT", "VIEWS_AS_THREAT:france:contractors"].props["grade"] == "certain"

    def test_claims_that_join_are_one_stretch(self) -> None:
        state = graph(
            source("one", threat("france", when="2010-01-01/2012-12-31"), published="2020-01-01"),
            source("two", threat("france", when="2013-01-01/2014-12-31"), published="2020-01-01"),
        )
        props = state.edges["VIEWS_AS_THREAT", "VIEWS_AS_THREAT:france:contractors"].props
        assert grade(props, date(2012, 12, 31)) == grade(props, date(2013, 1, 1)) == "certain"
        assert props["until"] == date(2014, 12, 31)

    def test_an_edge_of_denied_threats_shows_no_threat(self) -> None:
        state = graph(source("one", threat("france", "denied"), published="2010-01-01"))
        props = state.edges["VIEWS_AS_NO_THREAT", "VIEWS_AS_NO_THREAT:france:contractors"].props
        assert props["stances"] == ["no threat"]

    def test_a_denial_gives_no_edge(self) -> None:
        there = {"subject": "contractors", "predicate": "deployed_in", "object": "mali", "polarity": "denied"}
        state = graph(source("one", there, published="2024-01-01"))
        assert not [e for e in state.edges.values() if e.start == "contractors"]

    def test_deriving_twice_changes_nothing(self) -> None:
        state = graph(*TestJudgements.CLASH)
        assert derive(state) == state
        assert derive(stated({"actors": ACTORS, "sources": [TERMS, *TestJudgements.CLASH]})) == state


class TestViews:
    def test_known_on_forgets_what_came_later(self) -> None:
        state = graph(*TestJudgements.CLASH)
        then = known_on(state, date(2023, 1, 1))
        assert {node.id for node in then.of_kind("Source")} == {"one"}
        assert disputes(then) == []

    def test_as_of_keeps_what_held_or_may_have_with_its_grade(self) -> None:
        state = graph(
            source("one", threat("biden"), published="2022-01-01"),
            source("two", threat("trump", "denied"), published="2026-02-02"),
        )
        day = view(state, date(2026, 2, 2), None)
        assert {e.id: e.props["grade"] for e in day.edges.values() if e.type.startswith("VIEWS")} == {
            "VIEWS_AS_NO_THREAT:trump:contractors": "certain"
        }
        before = view(state, date(2024, 6, 1), None)
        assert {e.id: e.props["grade"] for e in before.edges.values() if e.type.startswith("VIEWS")} == {
            "VIEWS_AS_THREAT:biden:contractors": "possible"
        }
