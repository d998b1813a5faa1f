"""What changed between two graphs: without loss beneath, in the field's terms above, never surer than the claims."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from exports.diff import sentence
from exports.diff.outline import highlights
from graph.diff import KINDS, Change, Diff, Side, apply, changes, delta, grouped
from graph.diff.delta import as_data, from_data
from graph.errors import DiffError
from graph.schema import EDGES, NODES
from graph.state import State
from graph.views import as_of, known_on
from tests.support.facts import derived

A, B = date(2023, 7, 1), date(2026, 2, 2)

# Invented: a small world with the shapes of ours.
ACTORS = [
    {"id": "mali", "kind": "Country", "name": "Mali"},
    {"id": "niger", "kind": "Country", "name": "Niger"},
    {"id": "us", "kind": "Country", "name": "United States", "name_fr": "États-Unis"},
    {"id": "france", "kind": "Country", "name": "France"},
    {"id": "junta", "kind": "Government", "name": "Mali's junta", "country": "mali"},
    {"id": "old", "kind": "Government", "name": "Old administration", "country": "us", "tenure": ["terms/old"]},
    {"id": "new", "kind": "Government", "name": "New administration", "country": "us", "tenure": ["terms/new"]},
    {"id": "ecowas", "kind": "Bloc", "name": "Ecowas", "name_fr": "Cedeao"},
    {"id": "aes", "kind": "Bloc", "name": "AES"},
    {"id": "wagner", "kind": "ContractorGroup", "name": "Wagner"},
    {"id": "troops", "kind": "Force", "name": "US troops", "name_fr": "Troupes américaines"},
]
EVENTS = [{"id": "coup", "kind": "coup", "name": "Niger coup"}]
TERMS = {
    "source": {"id": "terms", "published": "2025-03-01"},
    "claims": [
        {"key": "old", "subject": "old", "predicate": "governs", "object": "us", "when": "2021-01-20/2025-01-20"},
        {"key": "new", "subject": "new", "predicate": "governs", "object": "us", "when": "2025-01-20/.."},
    ],
}


def world(*claims: dict[str, Any], more: tuple[dict[str, Any], ...] = (), **rest: Any) -> State:
    """Such claims of one source of 1 December 2025, and other sources."""
    told = [{"key": f"k{at}", **claim} for at, claim in enumerate(claims)]
    one = {"source": {"id": "one", "published": "2025-12-01", "publisher": "P"}, "claims": told}
    return derived({"actors": ACTORS, "events": EVENTS, "sources": [TERMS, one, *more], **rest})


def said(found: list[Change], lang: Any = "en") -> list[str]:
    """Sentences, without those on the terms of office."""
    return [sentence(change, lang) for change in grouped(found) if change.kind not in ("took-office", "left-office")]


def between(*claims: dict[str, Any], lang: Any = "en", **rest: Any) -> list[str]:
    state = world(*claims, **rest)
    return said(changes(as_of(state, A), as_of(state, B)), lang)


def claim(subject: str, predicate: str, object_: str, **more: Any) -> dict[str, Any]:
    return {"subject": subject, "predicate": predicate, "object": object_, **more}


LEFT = claim("mali", "withdrew_from", "ecowas", when="2025-01-29")
VIEW = {"stance": "threat"}


@pytest.mark.parametrize(
    ("claims", "expected"),
    [
        ([LEFT, LEFT | {"subject": "niger"}], ["Mali and Niger left Ecowas (on 29 January 2025)."]),
        ([LEFT | {"when": "2023-01"}], []),
        ([LEFT | {"when": "[..2025-01-29]"}], ["Mali left Ecowas (by 29 January 2025 at the latest)."]),
        # A source without a date bears out one with a date, and a plan is told by what became of it.
        ([LEFT, claim("mali", "withdrew_from", "ecowas"), LEFT | {"modality": "plan"}],
         ["Mali left Ecowas (on 29 January 2025)."]),
        ([LEFT | {"modality": "plan"}], ["Plan or offer: Mali to leave Ecowas (as told of 29 January 2025)."]),
        ([LEFT | {"modality": "allegation"}], ["Alleged: Mali left Ecowas (on 29 January 2025)."]),
        ([LEFT | {"polarity": "denied"}], ["Denied: Mali left Ecowas (on 29 January 2025)."]),
        ([LEFT | {"modality": "assessment", "speaker": "niger"}],
         ["Mali left Ecowas (on 29 January 2025; according to Niger; an assessment)."]),
        ([claim("mali", "member_of", "ecowas", when="/2025-01-29")],
         ["Mali ceased to be a member of Ecowas (on 29 January 2025)."]),
        # The exit tells of the end of the membership.
        ([LEFT, claim("mali", "member_of", "ecowas", when="/2025-01-29")], ["Mali left Ecowas (on 29 January 2025)."]),
        # Another source knows of it later.
        ([claim("mali", "member_of", "aes", when="/2025-01-29"), claim("mali", "member_of", "aes", when="2025-06")],
         ["Mali is a member of AES (as of June 2025)."]),
        # Another knew of it before.
        ([claim("mali", "member_of", "aes", when="2023-09-16/.."), claim("mali", "member_of", "aes", when="2023-02")], []),
        # Of the government, for the country.
        ([claim("junta", "member_of", "aes", when="2023-09-16/..")], ["Mali became a member of AES (on 16 September 2023)."]),
        # Only told of: since when, nobody says.
        ([claim("wagner", "deployed_in", "mali", when="2024-03", quantity={"low": 100, "high": 100})],
         ["Wagner is deployed in Mali (as of March 2024; 100)."]),
        ([claim("wagner", "deployed_in", "mali", when="2023")], []),
        ([claim("troops", "deployed_in", "mali", when="2024-03-05")], ["US troops are deployed in Mali (as of 5 March 2024)."]),
        # Numbers of sources of different times: nobody says that they changed.
        ([claim("wagner", "deployed_in", "mali", when="2022-03-05", quantity={"low": 1000, "high": 1000, "approximate": True}),
          claim("wagner", "deployed_in", "mali", when="2024-03-05", quantity={"low": 1600, "high": 2000})],
         ["Wagner in Mali: about 1,000 by the sources of before, 1,600 to 2,000 by those of since."]),
        # A view that turned with the government; what it was is not told as anybody's change of mind.
        ([claim("old", "views", "wagner", when="2023-07-24", **VIEW),
          claim("new", "views", "wagner", polarity="denied", **VIEW)],
         ["The New administration, in office since 20 January 2025, does not see Wagner as a threat; "
          "before: the Old administration saw Wagner as a threat."]),
        ([claim("old", "views", "wagner", when="2023-07-24", **VIEW), claim("new", "views", "wagner", **VIEW)],
         ["The New administration, in office since 20 January 2025, sees Wagner as a threat, as the Old administration did."]),
        ([claim("old", "views", "wagner", when="2023-07-24", **VIEW)],
         ["Over with the time in office: the Old administration saw Wagner as a threat (on 20 January 2025)."]),
        ([claim("mali", "views", "us", stance="partner", when="/2024-05-01"),
          claim("mali", "views", "us", when="2024-06-01/..", **VIEW)],
         ["Mali: the view of the United States turned from a partner to a threat (on 1 June 2024)."]),
        ([claim("niger", "took_part_in", "coup", role="ousted", when="2023-07-26")],
         ["Niger was overthrown in the Niger coup (on 26 July 2023)."]),
        ([claim("junta", "took_part_in", "coup", role="supporter", when="2023-07-26")],
         ["Niger coup: Mali's junta (supporter) (on 26 July 2023)."]),
        # Dates that disagree stay side by side, and the clash is in the sentence.
        ([LEFT, LEFT | {"when": "2024-01"}],
         ["Mali left Ecowas (in January 2024 or on 29 January 2025; sources differ; disputed)."]),
    ],
)  # fmt: skip
def test_a_change_is_told_as_the_claims_tell_it(claims: list[dict[str, Any]], expected: list[str]) -> None:
    assert between(*claims) == expected


def test_french() -> None:
    assert between(LEFT, LEFT | {"subject": "niger"}, lang="fr") == [
        "Le Mali et le Niger ont quitté la Cedeao (le 29 janvier 2025)."
    ]
    told = between(claim("troops", "deployed_in", "mali", when="2024-03-01"), lang="fr")
    assert told == ["Les troupes américaines sont déployées au Mali (au 1er mars 2024)."]


def test_what_was_learnt_is_told_apart_from_what_happened() -> None:
    later = {
        "source": {"id": "late", "published": "2026-01-10"},
        "claims": [
            {"key": "out", **LEFT},
            {"key": "out-early", **LEFT, "subject": "niger", "when": "2024-02"},
        ],
    }
    state = world(LEFT | {"subject": "niger"}, more=(later,))
    before, after = known_on(state, date(2025, 12, 31)), state
    assert said(changes(before, after)) == [
        "Mali left Ecowas (on 29 January 2025).",
        "Sources clash: “out-early” (P) against “k0” (P).",
        "New source: [late] (P, 2026-01-10).",
    ]
    assert all(change.learnt for change in changes(before, after))
    assert [change.kind for change in changes(after, before)] == ["dispute-gone", "retracted", "source-removed"]


def test_a_judgement_is_a_change_on_record() -> None:
    claims = (LEFT, LEFT | {"when": "2024-01"})
    judged = {"kind": "quantity", "claims": ["one/k0", "one/k1"], "verdict": "upheld", "stands": ["one/k0"]}
    found = changes(world(*claims), world(*claims, judgements=[judged]))
    assert [change.kind for change in found] == ["dispute-judged", "claim-deprecated"]
    assert sentence(found[0]) == "Judged upheld (before: open): “k0” (P) against “k1” (P)."
    undone = changes(world(*claims, judgements=[judged]), world(*claims))
    assert [change.kind for change in undone] == ["dispute-judged", "claim-reinstated"]


def test_evidence_comes_with_sources_grades_and_what_clashes() -> None:
    state = world(LEFT, LEFT | {"when": "2024-01"})
    (change,) = [one for one in changes(as_of(state, A), as_of(state, B)) if one.kind == "left"]
    assert {one.ref for one in change.evidence} == {"one/k0", "one/k1"}
    assert {(one.publisher, one.published, one.side, one.after) for one in change.evidence} == {
        ("P", "2025-12-01", "after", "certain")
    }
    assert (change.origins, change.disputed, change.grade) == (1, True, "certain")


def test_nothing_is_lost_on_the_quiet() -> None:
    state = world(LEFT, claim("mali", "views", "wagner", when="2024", **VIEW), claim("old", "engages", "mali"))
    diff = Diff(Side("a", as_of(state, A)), Side("b", as_of(state, B)))
    told = {key for change in diff.changes for key in change.covers}
    rest = {key for one in diff.rest for key in one.keys}
    assert not told & rest
    assert diff.delta.keys.keys() <= told | rest


def test_every_kind_has_words_in_both_languages() -> None:
    for kind in KINDS.values():
        assert kind.words
        assert kind.words_fr
        assert kind.computed_from
        assert bool(kind.planned) == bool(kind.planned_fr)


# States of our shapes: kinds, properties and ends from the schema, values at random.
VALUES: dict[str, st.SearchStrategy[Any]] = {
    "string": st.text(max_size=5),
    "strings": st.lists(st.text(max_size=3), min_size=1, max_size=2),
    "int": st.integers(-5, 5),
    "float": st.floats(allow_nan=False, allow_infinity=False, width=16),
    "bool": st.booleans(),
    "date": st.dates(date(2020, 1, 1), date(2026, 12, 31)),
}
FACT = {
    "predicate": st.sampled_from(["views", "member_of", "withdrew_from", "deployed_in", "governs", "has_strength"]),
    "polarity": st.sampled_from(["affirmed", "denied"]),
    "modality": st.sampled_from(["fact", "assessment", "allegation", "plan", "fear"]),
    "rank": st.sampled_from(["normal", "deprecated"]),
    "grade": st.sampled_from(["certain", "possible"]),
    "sign": st.sampled_from(["threat", "no threat", "partner"]),
    "disputed": st.booleans(),
}


@st.composite
def states(draw: st.DrawFn) -> State:
    state = State(as_of=draw(st.sampled_from([None, A, B])))
    for kind in draw(st.lists(st.sampled_from(sorted(NODES)), max_size=8)):
        props = {
            prop.name: draw(FACT.get(prop.name, VALUES[prop.type]) if kind == "Claim" else VALUES[prop.type])
            for prop in NODES[kind].properties
            if prop.name not in ("id", "digest") and (prop.required or draw(st.booleans()))
        }
        if kind == "Claim" and props["predicate"] != "views":
            props.pop("sign", None)
        state.add_node(kind, f"n{draw(st.integers(0, 9))}", **props)
    ids = sorted(state.nodes)
    evidence = ["SUBJECT", "OBJECT", "STATED_IN", "HELD_BY", "DISPUTES"]
    for type_ in draw(st.lists(st.sampled_from([*evidence, *sorted(EDGES)]), max_size=12)) if ids else ():
        start, end = draw(st.sampled_from(ids)), draw(st.sampled_from(ids))
        props = {
            prop.name: draw(VALUES[prop.type])
            for prop in EDGES[type_].properties
            if prop.name not in ("id", "digest") and (prop.required or draw(st.booleans()))
        }
        state.add_edge(type_, f"e{draw(st.integers(0, 9))}", start, end, **props)
    return state


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(states(), states())
def test_the_lossless_layer_makes_one_graph_of_the_other(one: State, other: State) -> None:
    found = delta(one, other)
    kept = State(dict(one.nodes), dict(one.edges))
    assert apply(one, found) == other
    assert one == kept
    assert apply(other, found.reverse) == one
    assert apply(one, from_data(json.loads(json.dumps(as_data(found))))) == other
    assert not delta(one, one)
    assert changes(one, one) == []
    for change in changes(one, other):
        assert sentence(change)
        assert sentence(change, "fr")


@settings(max_examples=15, deadline=None)
@given(states(), states(), states())
def test_changes_of_another_graph_are_refused(one: State, other: State, third: State) -> None:
    found = delta(one, other)
    touched = any(third.nodes.get(id_) != old for id_, (old, _) in found.nodes.items())
    assume(touched)
    with pytest.raises(DiffError, match="start from another graph"):
        apply(third, found)


@pytest.mark.parametrize(
    ("claim_", "expected"),
    [
        # Names take their article, `de` and `à` are drawn together with it, and a verb agrees in gender and number.
        (claim("troops", "withdrew_forces_from", "us", when="2024-08-05"),
         "Les troupes américaines se sont retirées des États-Unis (le 5 août 2024)."),
        (claim("france", "member_of", "aes", when="2024-08-05/.."),
         "La France est devenue membre de l’AES (le 5 août 2024)."),
        (claim("mali", "withdrew_from", "ecowas", when="2024-08", modality="plan"),
         "Projet ou offre pour le Mali : quitter la Cedeao (tel que dit en août 2024)."),
        (claim("mali", "sanctions", "ecowas", when="2024-08", modality="plan", polarity="denied"),
         "Projet ou offre pour le Mali : ne pas prendre des sanctions contre la Cedeao (tel que dit en août 2024)."),
        # What facts have in English only is marked as such.
        (claim("us", "supplies", "mali", item="combat drones", when="2024-08-05"),
         "Les États-Unis fournissent « combat drones » (en anglais) au Mali (au 5 août 2024)."),
    ],
)  # fmt: skip
def test_french_reads_as_french(claim_: dict[str, Any], expected: str) -> None:
    (told,) = between(claim_, lang="fr")
    assert told.replace("\u202f", " ") == expected


def test_a_plan_not_to_do_something_is_no_denial_of_a_plan() -> None:
    claims = claim("mali", "sanctions", "niger", when="2024-08", modality="plan", polarity="denied")
    assert between(claims) == ["Plan or offer: Mali not to put sanctions on Niger (as told of August 2024)."]


def test_much_begins_with_what_matters_most(monkeypatch: pytest.MonkeyPatch) -> None:
    """Certain and vouched for; of few changes there is nothing to choose from."""
    state = world(
        LEFT,
        LEFT | {"subject": "niger", "modality": "allegation"},
        LEFT | {"subject": "us", "when": "[..2025-01-29]"},
        LEFT | {"subject": "france", "modality": "plan"},
    )
    found = Diff(Side("a", as_of(state, A)), Side("b", as_of(state, B)))
    assert highlights(found, "en") == []
    monkeypatch.setattr("exports.diff.outline.MANY", 3)
    leads = [item.sentence for item in highlights(found, "en")]
    assert "Mali left Ecowas (on 29 January 2025)." in leads
    assert not [lead for lead in leads if "Alleged" in lead or "Plan" in lead or "latest" in lead]
