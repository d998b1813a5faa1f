"""The map in French: its catalogue, the switch, and no English left on the page."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner
from playwright.sync_api import Page, expect

from exports.map import render_map
from exports.map.carried import taken
from exports.map.extract import page_texts, script_texts
from exports.map.languages import Choice, catalogue
from exports.map.quantity import quantity
from exports.map.translate import PAGE, compiled, faults, files, template, updated
from exports.map.words import EVENTS, LINEAGE, RULES
from graph.claims import Claim
from graph.state import State
from sahelgraph.cli import cli
from tests.test_map_page import (
    SCHEMES,
    Opener,
    _browser,
    _own_cache,
    _violations,
    all_relations,
    as_list,
    opened,
    sample,
    set_day,
    shipped,
)

__all__ = ["_browser", "_own_cache", "opened", "sample", "shipped"]

browser = pytest.mark.browser


# The catalogues


def test_the_catalogues_and_what_the_page_takes_of_them_are_current() -> None:
    for path, text in files().items():
        assert path.read_text(encoding="utf-8") == text, f"{path.name}: run make messages"


def test_everything_is_translated_with_the_same_values() -> None:
    assert faults(updated("fr", template())) == [], "translate in locale/fr/LC_MESSAGES/map.po, then make messages"


def test_a_missing_a_fuzzy_and_a_wrong_translation_are_told_and_left_out() -> None:
    of = template()
    for text in ("missing", "fuzzy", "wrong {here}", ("{count} new", "{count} news")):
        of.add(text)
    catalog = updated("fr", of)
    for message in catalog:  # near ones are fuzzy by themselves
        message.flags.discard("fuzzy")
    catalog["missing"].string = ""
    catalog["fuzzy"].string = "flou"
    catalog["fuzzy"].flags.add("fuzzy")
    catalog["wrong {here}"].string = "faux {there}"
    catalog["{count} new"].string = ("{count} nouvelle", "")
    told = faults(catalog)
    assert told == [
        "not translated: 'fuzzy' (fuzzy)",
        "not translated: 'missing'",
        "other values than in English: 'wrong {here}'",
        "not translated: '{count} new'",
    ]
    assert '"fuzzy"' not in compiled(catalog)
    assert '"{count} new"' not in compiled(catalog)


def test_what_is_no_longer_said_leaves_the_catalogue() -> None:
    of = template()
    del of["Zoom in"]
    assert "Zoom in" not in [message.id for message in updated("fr", of)]


def test_texts_are_found_wherever_they_are_said() -> None:
    script = r"""
    // t('in a comment')
    const one = t('plain') + t("it's \"quoted\"", { name: t('within') }) + `${t('in a template')} t('not this')`;
    const some = tn('{count} claim', '{count} claims', { count: first(1, 2) });
    export function t(text) {}
    part.t('not ours');
    """
    found = list(script_texts(script, "it.js"))
    assert found == [
        ("plain",), ('it\'s "quoted"',), ("within",), ("in a template",), ("{count} claim", "{count} claims"),
    ]  # fmt: skip


@pytest.mark.parametrize("call", ["t(words)", "t(`a ${b}`)", "t('a' + b)", "tn('one', many, {})", "tn('one')"])
def test_a_text_that_can_not_be_extracted_is_an_error(call: str) -> None:
    with pytest.raises(ValueError, match=re.escape("it.js, line 1: t")):
        list(script_texts(call, "it.js"))


def test_the_labels_of_the_template_are_texts_too() -> None:
    assert page_texts('<a data-words> Skip </a><p aria-label="Map">not this</p>') == ["Skip", "Map"]
    assert "Legend and filters" in page_texts((PAGE / "map.html").read_text(encoding="utf-8"))


def test_the_words_of_python_are_those_that_the_graph_has(shipped: State) -> None:
    assert {str(edge.props["rule"]) for edge in shipped.of_type("DISPUTES")} <= set(RULES)
    assert {str(edge.props["basis"]) for edge in shipped.of_type("DERIVED_FROM")} <= set(LINEAGE)
    assert {str(node.props["kind"]) for node in shipped.of_kind("Event") if "kind" in node.props} <= set(EVENTS)


@pytest.mark.parametrize(
    ("props", "words"),
    [
        ({"quantity_low": 1000.0, "quantity_high": 1000.0, "approximate": True}, "environ 1\u202f000"),
        ({"quantity_low": 800.0, "quantity_high": 1200.5}, "800 à 1\u202f200,5"),
        ({"quantity_low": 800.0}, "au moins 800"),
        ({"quantity_high": 5.0}, "jusqu’à 5"),
        ({"quantity_text": "smaller forces"}, "smaller forces"),
    ],
)
def test_numbers_in_french(props: dict[str, Any], words: str) -> None:
    assert quantity(Claim("c", "s", "source", None, None, None, props), "fr") == words


# The command


@pytest.mark.parametrize(
    ("lang", "tag", "title"),
    [("fr", "fr", "Acteurs du Sahel"), ("en", "en", "Sahel actors"), ("auto", "en", "Sahel actors")],
)
def test_the_page_is_written_in_its_language(sample: State, lang: Choice, tag: str, title: str) -> None:
    html = render_map(sample, version="1", lang=lang)
    assert f'<html lang="{tag}">' in html
    assert f"<title>{title}" in html


def test_the_command_takes_a_language_and_refuses_others(tmp_path: Path) -> None:
    refused = CliRunner().invoke(cli, ["map", "--lang", "de", "-o", str(tmp_path / "m.html")])
    assert refused.exit_code == 2
    assert "'auto', 'en', 'fr'" in refused.output


# The page


def english_on(page: Page) -> list[str]:
    """What the page says in English: texts, labels, hints, titles; not what is marked as being in a language."""
    found = page.evaluate(
        """() => {
            const ours = (node) => node.closest('[lang]') === document.documentElement && !node.closest('script, style');
            const said = [];
            const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
            while (walker.nextNode()) {
                const node = walker.currentNode;
                if (node.parentElement && ours(node.parentElement)) said.push(node.textContent);
            }
            for (const node of document.querySelectorAll('*')) {
                for (const name of ['aria-label', 'title', 'placeholder', 'aria-valuetext', 'alt'])
                    if (node.hasAttribute(name) && ours(node)) said.push(node.getAttribute(name));
            }
            return said;
        }"""
    )
    # A name may begin like an English text does: “sanctions contre le Mali”.
    names = {node.get("name_fr", node["name"]) for node in taken(page.content())["nodes"].values()}
    texts = {part.strip() for text in found for part in [text, *re.split(r" · |, |; |\u202f?: |\.", text)]}
    translated = [(text, [french] if isinstance(french, str) else french) for text, french in catalogue("fr").items()]
    patterns = [(_pattern(text), [_pattern(form) for form in forms]) for text, forms in translated if _tells(text)]
    return sorted(
        said
        for said in texts - names
        if any(
            english.fullmatch(said) and not any(form.fullmatch(said) for form in forms) for english, forms in patterns
        )
    )


def _tells(text: str) -> bool:
    """Whether it is known as English where it is found: "on {date}" could be French."""
    return ("{" not in text and len(text) > 4) or len(re.sub(r"\{\w*\}|[^a-z]", "", text)) > 8


def _pattern(text: str) -> re.Pattern[str]:
    return re.compile("(.+)".join(map(re.escape, re.split(r"\{\w*\}", text.strip()))))


@browser
@pytest.mark.parametrize("graph", ["sample", pytest.param("shipped", marks=pytest.mark.sweep)])
def test_in_french_no_english_of_ours_is_left_in_any_view(
    opened: Opener, graph: str, request: pytest.FixtureRequest
) -> None:
    with opened(request.getfixturevalue(graph), lang="fr") as it:
        page = it.page
        seen: list[str] = english_on(page)
        # The check itself can fail.
        page.evaluate("document.querySelector('#status').append('All relations')")
        assert english_on(page) == ["All relations"]
        for form in page.locator("#forms button").all():
            form.click()
            for view in page.locator("#views button:visible, #reach button:visible").all():
                view.click()
                seen += english_on(page)
                for kind in ("edge", "node"):
                    for at in range(0, page.locator(f"#list:visible [data-{kind}]").count(), 60):
                        page.locator(f"#list [data-{kind}]").nth(at).click()
                        page.evaluate("for (const it of document.querySelectorAll('#panel details')) it.open = true")
                        seen += english_on(page)
        for day in page.evaluate("JSON.parse(document.getElementById('page-data').textContent).days")[::60]:
            set_day(page, day)
            seen += english_on(page)
        for box in page.locator("#legend input").all()[:2]:
            box.uncheck()
        page.locator("#query").fill("zzz")
        seen += english_on(page)
        assert sorted(set(seen)) == []


@browser
def test_the_switch_says_everything_anew_and_back(opened: Opener, sample: State) -> None:
    with opened(sample) as it:
        page = it.page
        html = page.locator("html")
        expect(html).to_have_attribute("lang", "en")
        set_day(page, "2024-07-01")
        page.locator("#panel [data-edge='VIEWS_AS_THREAT:ecowas:contractors']").click()
        before = page.locator("body").inner_text()
        switch = page.locator("#language")
        expect(switch).to_have_text("Français")
        expect(switch).to_have_attribute("lang", "fr")
        switch.click()
        expect(switch).to_be_focused()
        expect(html).to_have_attribute("lang", "fr")
        expect(page.locator("h1")).to_have_text("Acteurs du Sahel\u202f: qui dit quoi de qui")
        expect(page).to_have_title("Acteurs du Sahel\u202f: qui dit quoi de qui")
        expect(page.locator("#day-words")).to_have_text("Au 1er juillet 2024")
        expect(page.locator("#panel h2")).to_have_text(re.compile("considère Russian contractors comme une menace"))
        expect(page.locator("#legend")).to_have_attribute("aria-label", "Légende et filtres")
        assert english_on(page) == []
        page.locator("#language").click()
        expect(html).to_have_attribute("lang", "en")
        assert page.locator("body").inner_text() == before


@browser
def test_it_opens_in_the_language_of_the_browser_and_is_told_otherwise(opened: Opener, sample: State) -> None:
    with opened(sample, locale="fr-BF") as it:
        expect(it.page.locator("html")).to_have_attribute("lang", "fr")
        all_relations_fr = it.page.get_by_role("button", name="Toutes les relations")
        expect(all_relations_fr).to_be_visible()
    with opened(sample, lang="en", locale="fr-FR") as it:
        all_relations(it.page)
        expect(it.page.locator("html")).to_have_attribute("lang", "en")
    with opened(sample, locale="de-DE") as it:
        expect(it.page.locator("html")).to_have_attribute("lang", "en")


@browser
def test_names_are_french_and_found_in_both_languages(opened: Opener, sample: State) -> None:
    named = {id_: node for id_, node in sample.nodes.items() if "name_fr" in node.props}
    assert named, "the sample has a French name"
    node = next(iter(named.values()))
    with opened(sample, lang="fr") as it:
        query = it.page.locator("#query")
        for name in (node.props["name"], node.props["name_fr"]):
            query.fill(str(name))
            expect(it.page.locator("#hits [role=option]").first).to_contain_text(str(node.props["name_fr"]))
        query.press("Enter")
        expect(it.page.locator("#panel h2")).to_have_text(str(node.props["name_fr"]))
        if node.props["name"] != node.props["name_fr"]:
            expect(it.page.locator("#panel [lang=en]").first).to_have_text(str(node.props["name"]))


@browser
def test_what_sources_say_stays_and_is_marked_as_english(opened: Opener, sample: State) -> None:
    with opened(sample, lang="fr") as it:
        it.page.locator("#panel [data-edge='VIEWS_AS_NO_THREAT:biden:contractors']").click()
        says = it.page.locator("#panel .says").first
        assert says.evaluate("node => node.closest('[lang]').lang") == "en"
        expect(it.page.locator("#panel")).to_contain_text("sont en anglais")
        expect(it.page.locator("#panel .source h4")).to_contain_text(
            "The Undated, sans date\u202f; lu le 22 novembre 2026"
        )


@browser
@SCHEMES
def test_axe_finds_nothing_in_french(opened: Opener, sample: State, scheme: str) -> None:
    with opened(sample, lang="fr", color_scheme=scheme) as it:
        assert _violations(it.page) == []
        it.page.get_by_role("button", name="Tableau", exact=True).click()
        it.page.locator("#list [data-edge]").first.click()
        it.page.evaluate("for (const details of document.querySelectorAll('details')) details.open = true")
        assert _violations(it.page) == []


@browser
def test_a_phone_has_it_in_french_without_scrolling_sideways(opened: Opener, shipped: State) -> None:
    with opened(shipped, lang="fr", width=390, height=844, touch=True) as it:
        assert it.page.evaluate("document.documentElement.scrollWidth") <= 390
        it.page.locator("#language").click()
        as_list(it.page)
        assert it.page.evaluate("document.documentElement.scrollWidth") <= 390
