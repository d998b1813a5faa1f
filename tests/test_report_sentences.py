"""Each sentence of a report says all that its claims say, and no more: over the whole vocabulary, in both languages."""

from __future__ import annotations

import itertools
import re
from dataclasses import replace
from datetime import date

import pytest

from exports.report.dates import told_of
from exports.report.sentences import Statement, Teller, statements
from exports.report.tongue import tongue
from graph.claims import Claim
from graph.schema import CLAIMS, NODES
from graph.schema.terms import MODALITIES, STANCES, names
from graph.state import State

SAID = {
    "en": {
        "fact": "according to Printer", "assessment": "the assessment of", "allegation": "alleged",
        "plan": "a plan or an offer", "fear": "feared",
    },
    "fr": {
        "fact": "selon Printer", "assessment": "’avis d", "allegation": "allég", "plan": "prévu ou proposé",
        "fear": "craint",
    },
}  # fmt: skip
DENIED = {"en": (" not ", " is denied", " was denied"), "fr": (" pas ", "démentie")}
DISPUTED = {
    "en": {"open": "(disputed)", "stands": "(disputed, and judged to stand)", "deprecated": "(held to be wrong)"},
    "fr": {"open": "(contesté)", "stands": "(contesté, et jugé fondé)", "deprecated": "(tenu pour faux)"},
}
DAY = date(2026, 2, 2)


def _claim(
    predicate: str, modality: str, denied: bool, dispute: str = "", stance: str = "", holder: str = "holder"
) -> tuple[State, Claim]:
    kind = CLAIMS[predicate]
    state = State()
    ends = (("one", kind.subjects[0]), ("two", (kind.objects or ("Country",))[0]), ("holder", "Country"))
    for id_, first in ends:
        label = "Country" if first == "Actor" else first
        assert label in NODES
        state.add_node(label, id_, name=id_.title())
    state.add_node("Person", "speaker", name="Speaker Person")
    state.add_node("Source", "s", name="T", publisher="Printer", reliability="B", origin="s", published="2023-08")
    props = {
        "ref": "s/k", "predicate": predicate, "polarity": "denied" if denied else "affirmed", "modality": modality,
        "stance": stance, "says": "x", "valid": "2023-08", "rank": "normal", "disputed": bool(dispute), "origin": "s",
    }  # fmt: skip
    if dispute == "deprecated":
        props["rank"] = "deprecated"
    claim = Claim("c", "one", "s", "two" if kind.objects else None, holder or None, "speaker", props)  # type: ignore[arg-type]
    if dispute:
        for id_ in ("c", "d"):
            state.add_node("Claim", id_, **props)
        given = {"open": ("open", []), "stands": ("upheld", ["s/k"]), "deprecated": ("upheld", ["s/d"])}[dispute]
        state.add_edge("DISPUTES", "x", "c", "d", kind="polarity", rule="r", verdict=given[0], stands=given[1])
    return state, claim


VOCABULARY = [
    (predicate, stance) for predicate in CLAIMS for stance in (names(STANCES) if predicate == "views" else ("",))
]


@pytest.mark.parametrize("lang", ["en", "fr"])
def test_modality_polarity_dispute_and_who_says_so_are_in_the_words_of_every_sentence(lang: str) -> None:
    for (predicate, stance), modality, denied, dispute in itertools.product(
        VOCABULARY, names(MODALITIES), (False, True), ("", "open", "stands", "deprecated")
    ):
        state, claim = _claim(predicate, modality, denied, dispute, stance)
        (statement,) = statements([claim], state)
        text = Teller(state, tongue(lang), DAY).tell(statement).text
        case = (predicate, stance, modality, denied, dispute, text)
        assert not set("[]{}|") & set(text), case
        assert "Printer" in text, case
        assert "Speaker Person" in text, case
        assert "One" in text, case
        assert ("August 2023" if lang == "en" else "août 2023") in text, case
        assert SAID[lang][modality] in text, case
        others = set(SAID[lang]) - {modality, "fact"}
        assert not any(SAID[lang][other] in text for other in others), case
        # Words of an allegation, and of the stance "no threat": no denial.
        told = re.sub("alleged, not established|allégation, non établie|n’étant pas une menace", "", text)
        said_not = (" to be denied", " be denied", *DENIED[lang]) if predicate == "accused_of" else DENIED[lang]
        assert denied == any(word in f"{told} " for word in said_not), case
        for mark, words in DISPUTED[lang].items():
            assert (words in text) == (mark == dispute), case
        if predicate != "views":
            assert "Holder" in text, case


@pytest.mark.parametrize("lang", ["en", "fr"])
def test_every_kind_of_claim_has_words_in_each_language_and_no_others_have(lang: str) -> None:
    verbs = tongue(lang).verbs
    wanted = {f"{predicate}/{stance}" if stance else predicate for predicate, stance in VOCABULARY}
    assert wanted <= set(verbs)
    assert {name.split("/")[0] for name in verbs} == set(CLAIMS)


@pytest.mark.parametrize(
    ("kind", "name", "of", "where"),
    [
        ("Country", "Mali", "du Mali", "au Mali"),
        ("Country", "États-Unis", "des États-Unis", "aux États-Unis"),
        ("Country", "Algérie", "de l’Algérie", "en Algérie"),
        ("Country", "Iran", "de l’Iran", "en Iran"),
        ("Country", "Mexique", "du Mexique", "au Mexique"),
        ("Bloc", "Cedeao", "de la Cedeao", "dans la Cedeao"),
        ("Bloc", "Union européenne", "de l’Union européenne", "dans l’Union européenne"),
        ("Government", "Junte malienne", "de la junte malienne", "dans la junte malienne"),
        ("Government", "Ghana sous Mahama", "du Ghana sous Mahama", "dans le Ghana sous Mahama"),
        ("ContractorGroup", "Paramilitaires russes", "des paramilitaires russes", "dans les paramilitaires russes"),
        ("Person", "Antony Blinken", "d’Antony Blinken", None),
        ("Place", "Bamako", "de Bamako", "à Bamako"),
        ("Place", "Sahel", "du Sahel", "dans le Sahel"),
        ("Place", "Afrique de l'Ouest", "de l’Afrique de l’Ouest", "en Afrique de l’Ouest"),
    ],
)
def test_french_names_have_their_articles(kind: str, name: str, of: str, where: str | None) -> None:
    french = tongue("fr")
    state = State()
    said = french.name(state.add_node(kind, "x", name=name))
    assert french.polish(french.of(said)) == of
    if where:
        assert french.where(said) == where


def test_three_who_left_by_the_same_sources_are_one_sentence_and_two_dates_are_two_notes() -> None:
    from exports.report.sentences import merged

    state = State()
    for id_ in ("mali", "niger", "ecowas"):
        state.add_node("Bloc" if id_ == "ecowas" else "Country", id_, name=id_.title())
    claims = []
    for at, (who, source, valid) in enumerate(
        [("mali", "a", "2025-01-29"), ("niger", "a", "2025-01-29"), ("mali", "b", "2025"), ("niger", "b", "2025")]
    ):
        state.add_node("Source", source, name=source, publisher=source.upper(), reliability="B", origin=source)
        props = {
            "ref": f"{source}/{who}", "predicate": "withdrew_from", "polarity": "affirmed", "modality": "fact",
            "valid": valid, "rank": "normal", "disputed": False, "origin": source,
        }  # fmt: skip
        claims.append(Claim(f"c{at}", who, source, "ecowas", None, None, props))  # type: ignore[arg-type]
    (one,) = merged(statements(claims, state))
    told = Teller(state, tongue("en"), DAY).tell(one)
    assert told.text == (
        "Mali and Niger left Ecowas, according to 2 independent origins, among them A and B: "
        "on 29 January 2025 (1 of 2); in 2025 (1 of 2)."
    )
    assert [set(part.claims) for part in told.parts if part.claims] == [{"c0", "c1"}, {"c2", "c3"}]
    assert isinstance(one, Statement)


def test_reprints_are_one_origin_in_the_words() -> None:
    state = State()
    for id_ in ("mali", "france"):
        state.add_node("Country", id_, name=id_.title())
    claims = []
    for source in ("a", "b"):
        state.add_node("Source", source, name=source, publisher=source.upper(), reliability="B", origin="a")
        props = {
            "ref": f"{source}/k", "predicate": "opposes", "polarity": "affirmed", "modality": "fact", "rank": "normal",
            "disputed": False, "origin": "a",
        }  # fmt: skip
        claims.append(Claim(source, "mali", source, "france", None, None, props))  # type: ignore[arg-type]
    text = Teller(state, tongue("en"), DAY).tell(statements(claims, state)[0]).text
    assert "one origin in 2 documents, among them A and B" in text
    assert "independent" not in text


def _told(claim: Claim, state: State, lang: str = "en") -> str:
    (statement,) = statements([claim], state)
    return Teller(state, tongue(lang), DAY).tell(statement).text.replace("\u202f", " ")


def test_an_own_assessment_names_its_holder_once() -> None:
    state, claim = _claim("views", "assessment", True, stance="threat", holder="one")
    claim = replace(claim, speaker=None)
    assert _told(claim, state).startswith("In its own assessment, One did not see Two as a threat")
    assert _told(claim, state, "fr").startswith("De son propre avis, ")


@pytest.mark.parametrize(
    ("valid", "en", "fr"),
    [
        # Two days that follow each other are one or the other.
        ("[2025-11-08..2025-11-09]", "on 8 November 2025 or on 9 November 2025", "le 8 novembre 2025 ou le 9 novembre"),
        # The day on which an undated text was read says nothing of when.
        ("[..2026-11-22]", "at a date that is not given", "à une date qui n’est pas donnée"),
        ("[2024-07-27..2026-11-22]", "no earlier than 27 July 2024", "au plus tôt le 27 juillet 2024"),
        ("[..2026-11-21]", "no later than 21 November 2026", "au plus tard le 21 novembre 2026"),
    ],
)
def test_dates_say_what_the_source_says(valid: str, en: str, fr: str) -> None:
    state, claim = _claim("withdrew_from", "fact", False)
    del state.nodes["s"].props["published"]
    state.nodes["s"].props["read_on"] = date(2026, 11, 22)
    claim = replace(claim, props=claim.props | {"valid": valid})
    assert en in _told(claim, state)
    assert fr in _told(claim, state, "fr")


@pytest.mark.parametrize(
    ("valid", "told"), [("2023-07", "July 2023"), ("2022", "2022"), ("2021/..", "August 2023"), ("", "August 2023")]
)
def test_the_last_day_told_of_is_no_finer_than_the_source(valid: str, told: str) -> None:
    state, claim = _claim("deployed_in", "fact", False)
    assert told_of(replace(claim, props=claim.props | {"valid": valid}), state, tongue("en")) == told


def test_what_the_facts_have_in_english_only_is_marked_in_french() -> None:
    state, claim = _claim("deployed_in", "fact", False)
    words = replace(claim, props=claim.props | {"quantity_text": "smaller forces"})
    assert "“smaller forces”" in _told(words, state)
    assert "« smaller forces » (en anglais)" in _told(words, state, "fr")
    unit = replace(claim, props=claim.props | {"quantity_low": 5, "quantity_high": 5, "unit": "soldiers in all"})
    assert "5 « soldiers in all » (en anglais)" in _told(unit, state, "fr")
