"""The map's page as a matrix and as a table: what they show, by mouse, by keyboard, and as a file."""

from __future__ import annotations

import csv
import re
from io import StringIO
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Locator, Page, expect

from graph.state import State
from tests.support.facts import derived
from tests.test_map import SAMPLE, _own_cache, shipped
from tests.test_map_page import SCHEMES, Opener, _browser, all_relations, as_list, opened, sample, set_day

__all__ = ["_browser", "_own_cache", "opened", "sample", "shipped"]

pytestmark = pytest.mark.browser


def as_matrix(page: Page, kind: str = "Everybody") -> None:
    page.get_by_role("button", name="Matrix", exact=True).click()
    page.get_by_role("button", name=kind, exact=True).click()


def sign(page: Page, id_: str) -> Locator:
    return page.locator(f'#matrix [data-edge="{id_}"]')


def rows(page: Page) -> list[str]:
    return [text.strip() for text in page.locator("#matrix th[scope=row]").all_inner_texts()]


def columns(page: Page) -> list[str]:
    return [text.strip() for text in page.locator("#matrix thead th").all_inner_texts()][1:]


def violations(page: Page) -> list[str]:
    found = Axe().run(page).response["violations"]
    return [f"{one['id']}: {one['nodes'][0]['target']} {one['nodes'][0]['failureSummary']}" for one in found]


# Matrix


def test_the_matrix_has_everybodys_views_at_once_the_most_viewed_first(opened: Opener, sample: State) -> None:
    with opened(sample) as it:
        as_matrix(it.page)
        expect(it.page.get_by_role("grid", name="Who views whom")).to_be_visible()
        assert columns(it.page) == ["Russian contractors", "Insurgents"]
        assert rows(it.page) == ["Biden administration", "Trump administration", "France", "Ecowas"]
        views = [edge.id for edge in sample.edges.values() if edge.type.startswith("VIEWS_AS")]
        found = it.page.locator("#matrix [data-edge]").evaluate_all("all => all.map(one => one.dataset.edge)")
        assert sorted(found) == sorted(views)
        expect(it.page.locator("#matrix-notes")).to_contain_text("4 viewers in rows, 2 who are viewed in columns.")


def test_a_sign_tells_view_dispute_and_origins_by_glyph_and_in_words(opened: Opener, sample: State) -> None:
    with opened(sample) as it:
        as_matrix(it.page)
        trump = sign(it.page, "VIEWS_AS_NO_THREAT:trump:contractors")
        label = "Trump administration does not view Russian contractors as a threat; disputed, judged to stand; "
        expect(trump).to_have_attribute("aria-label", f"{label}1 independent origin")
        expect(trump.locator(".origins")).to_have_text("1")
        expect(trump.locator(".corner")).to_have_text("≠")
        wrong = sign(it.page, "VIEWS_AS_NO_THREAT:biden:contractors")
        expect(wrong.locator(".corner")).to_have_text("✕")
        expect(wrong).to_have_class(re.compile("pale"))
        threat = sign(it.page, "VIEWS_AS_THREAT:france:contractors")
        potential = sign(it.page, "VIEWS_AS_THREAT:ecowas:contractors")
        glyphs = [one.locator(".glyph").evaluate("svg => svg.innerHTML") for one in (threat, potential, trump)]
        bare = [re.sub(r'(fill|stroke)="#\w+"', "", glyph) for glyph in glyphs]
        assert len(set(bare)) == 3, "apart without colour too"
        borders = [one.evaluate("it => getComputedStyle(it).borderTopStyle") for one in (threat, trump)]
        assert borders == ["dashed", "solid"]


def test_the_matrix_obeys_the_day_and_the_filters(opened: Opener, sample: State) -> None:
    with opened(sample) as it:
        page = it.page
        as_matrix(page)
        france = sign(page, "VIEWS_AS_THREAT:france:contractors")
        set_day(page, "2022-12-31")
        expect(france).to_have_class(re.compile("possible|certain"))
        expect(sign(page, "VIEWS_AS_NO_THREAT:trump:contractors")).to_have_count(0)
        assert rows(page)[1] == "Trump administration", "rows stand still while the day moves"
        set_day(page, "2025-01-20")
        expect(france).to_have_class(re.compile("pale"))
        expect(france).to_have_attribute("aria-label", re.compile("ended before that day"))
        page.get_by_label("all dates").check()
        assert page.locator('#legend li:has(input[data-keys="type:VIEWS_AS_THREAT"]) .count').inner_text() == "4"
        page.locator('input[data-keys="type:VIEWS_AS_THREAT"]').uncheck()
        assert columns(page) == ["Russian contractors"]
        assert rows(page) == ["Biden administration", "Trump administration"]
        expect(page.locator("#matrix-notes")).to_contain_text("Hidden by filters: 4 relations")
        page.locator("#matrix").get_by_role("button", name="Show all").click()
        assert len(columns(page)) == 2
        for key in ("type:VIEWS_AS_THREAT", "type:VIEWS_AS_NO_THREAT"):
            page.locator(f'input[data-keys="{key}"]').uncheck()
        expect(page.locator("#matrix-grid")).to_have_text("No views are shown with these filters.")


def test_a_click_and_enter_open_the_evidence_and_esc_gives_the_keyboard_back(opened: Opener, sample: State) -> None:
    with opened(sample) as it:
        page = it.page
        as_matrix(page)
        panel = page.locator("#panel")
        expect(panel).to_be_hidden()
        france = sign(page, "VIEWS_AS_THREAT:france:contractors")
        france.click()
        expect(panel.locator("h2")).to_have_text(re.compile("France.*views.*Russian contractors.*as a threat"))
        expect(france).to_have_class(re.compile("chosen"))
        page.keyboard.press("ArrowUp")
        page.keyboard.press("Enter")
        expect(panel.locator("h2")).to_have_text(re.compile("Trump administration.*does not view"))
        expect(page.locator("#matrix .chosen")).to_have_count(1)
        page.keyboard.press("Escape")
        expect(panel).to_be_hidden()
        expect(sign(page, "VIEWS_AS_NO_THREAT:trump:contractors")).to_be_focused()


def test_arrows_walk_the_grid_and_tab_reaches_one_place_of_it(opened: Opener, sample: State) -> None:
    with opened(sample) as it:
        page = it.page
        as_matrix(page)
        grid = page.get_by_role("grid")
        assert grid.locator('[tabindex="0"]').count() == 1
        first = sign(page, "VIEWS_AS_THREAT:biden:contractors")
        page.locator("#matrix summary").focus()
        page.keyboard.press("Tab")
        expect(first).to_be_focused()
        for key, name in (
            ("ArrowRight", "Biden administration does not view"),  # two signs in one cell
            ("ArrowDown", "Trump administration does not view"),
            ("ArrowRight", "Trump administration views Insurgents as a threat"),
            ("ArrowLeft", "Trump administration does not view"),
            ("ArrowLeft", "Trump administration"),
            ("Control+Home", "Russian contractors"),
            ("ArrowRight", "Insurgents"),
            ("ArrowDown", "no view known"),
        ):
            page.keyboard.press(key)
            focused = page.evaluate("document.activeElement.ariaLabel || document.activeElement.textContent")
            assert focused.startswith(name), key
        assert grid.locator('[tabindex="0"]').count() == 1
        page.keyboard.press("Shift+Tab")
        page.keyboard.press("Tab")
        assert page.evaluate("document.activeElement.tagName") == "TD", "it is come back to where it was left"


def test_names_stay_in_sight(opened: Opener, shipped: State) -> None:
    with opened(shipped, width=1000, height=700) as it:
        as_matrix(it.page)
        it.page.keyboard.press("Escape")
        at = "selector => { const { left, top } = document.querySelector(selector).getBoundingClientRect(); return [left, top]; }"
        names = ("#matrix thead th:nth-child(2)", "#matrix th[scope=row]")
        before = [it.page.evaluate(at, name) for name in names]
        moved = it.page.evaluate(
            "() => { const it = document.getElementById('matrix-grid'); it.scrollTo(150, 150); return [it.scrollLeft, it.scrollTop]; }"
        )
        assert moved == [150, 150]
        after = [it.page.evaluate(at, name) for name in names]
        assert before[0][1] == after[0][1], "those above"
        assert before[1][0] == after[1][0], "those at the left"


def test_what_search_finds_is_marked_and_a_name_above_turns_to_it(opened: Opener, sample: State) -> None:
    with opened(sample) as it:
        page = it.page
        as_matrix(page)
        page.locator("#query").fill("france")
        page.locator("#query").press("Enter")
        expect(page.locator("#matrix th .chosen")).to_have_text("France")
        page.locator("#matrix thead").get_by_role("button", name="Insurgents").click()
        expect(page.locator("#panel h2")).to_have_text("Insurgents")
        expect(page.get_by_label("Views of")).to_have_value("insurgents")
        page.get_by_role("button", name="On three dates").click()
        expect(page.locator("#matrix-title")).to_have_text("Views of Insurgents, by date")


def test_by_year_it_shows_how_views_changed(opened: Opener, sample: State) -> None:
    with opened(sample) as it:
        page = it.page
        as_matrix(page, "By year")
        expect(page.get_by_role("grid", name="Views of Russian contractors, by date")).to_be_visible()
        # Nothing begins or ends in those between.
        assert columns(page) == ["2022", "2023", "2024", "2025", "2026"]
        france = page.locator("#matrix tr", has=page.locator("th", has_text="France"))
        looks = [
            one.split()[-1] for one in france.locator(".view-sign").evaluate_all("all => all.map(it => it.className)")
        ]
        assert looks == ["certain", "certain", "certain", "pale", "pale"]
        label = france.locator(".view-sign").first.get_attribute("aria-label")
        assert label == "2022: France views Russian contractors as a threat; certain at that time; 1 independent origin"
        trump = page.locator("#matrix tr", has=page.locator("th", has_text="Trump"))
        assert [cell.locator(".view-sign").count() for cell in trump.locator("td").all()] == [0, 0, 0, 1, 1]
        before = page.locator("#matrix-grid").inner_html()
        set_day(page, "2025-01-20")
        assert page.locator("#matrix-grid").inner_html() == before, "the columns have their own dates"


def test_up_to_three_dates_can_be_chosen(opened: Opener, sample: State) -> None:
    with opened(sample) as it:
        page = it.page
        as_matrix(page, "On three dates")
        assert columns(page) == ["31 December 2022", "30 June 2024", "2 February 2026"]
        third = page.get_by_label("Third date")
        third.focus()
        third.select_option(label="none")
        expect(third).to_be_focused()
        assert columns(page) == ["31 December 2022", "30 June 2024"]
        third.select_option(label="2 February 2026")
        page.get_by_label("First date").select_option(label="30 June 2024")
        assert columns(page) == ["30 June 2024", "2 February 2026"], "no date twice"


def test_a_narrow_screen_opens_on_the_matrix_a_wide_one_on_the_map(opened: Opener, sample: State) -> None:
    with opened(sample, width=390, height=844, touch=True) as it:
        expect(it.page.get_by_role("button", name="Matrix", exact=True)).to_have_attribute("aria-pressed", "true")
        expect(it.page.get_by_role("grid")).to_be_visible()
        sign(it.page, "VIEWS_AS_THREAT:france:contractors").tap()
        expect(it.page.locator("#panel h2")).to_have_text(re.compile("France.*views.*as a threat"))
    with opened(sample) as it:
        expect(it.page.get_by_role("button", name="Map", exact=True)).to_have_attribute("aria-pressed", "true")


@pytest.mark.parametrize("kind", ["Everybody", "By year", "On three dates"])
def test_on_a_phone_the_page_does_not_scroll_sideways(opened: Opener, shipped: State, kind: str) -> None:
    with opened(shipped, width=390, height=844, touch=True) as it:
        as_matrix(it.page, kind)
        assert it.page.evaluate("document.documentElement.scrollWidth") <= 390
        box = sign(it.page, "VIEWS_AS_NO_THREAT:us-administration-trump-2:russian-contractors").first.bounding_box()
        assert box
        assert min(box["width"], box["height"]) >= 24, "large enough for a finger"


# Table


def test_tabs_lead_from_section_to_section_by_arrows_too(opened: Opener, sample: State) -> None:
    with opened(sample) as it:
        page = it.page
        as_list(page)
        tabs = page.get_by_role("tab")
        assert tabs.all_inner_texts() == ["Relations (5)", "Things (5)", "Claims (5)"]
        tabs.first.focus()
        page.keyboard.press("ArrowRight")
        expect(tabs.nth(1)).to_be_focused()
        expect(tabs.nth(1)).to_have_attribute("aria-selected", "true")
        expect(page.get_by_role("tabpanel", name="Things (5)")).to_contain_text("Russian contractors")
        page.keyboard.press("End")
        expect(page.get_by_role("tabpanel", name="Claims")).to_contain_text("The undated article says")


def test_columns_sort_by_click_and_by_keyboard(opened: Opener, sample: State) -> None:
    with opened(sample) as it:
        page = it.page
        all_relations(page)
        as_list(page)
        head = page.get_by_role("columnheader", name="claims")
        count = "all => all.map(it => Number(it.textContent))"
        head.get_by_role("button").focus()
        page.keyboard.press("Enter")
        expect(head).to_have_attribute("aria-sort", "ascending")
        expect(head.get_by_role("button")).to_be_focused()
        up = page.locator("#list td:nth-child(6)").evaluate_all(count)
        assert up == sorted(up)
        assert up[0] < up[-1]
        page.keyboard.press("Enter")
        expect(head).to_have_attribute("aria-sort", "descending")
        assert page.locator("#list td:nth-child(6)").evaluate_all(count) == up[::-1]
        page.keyboard.press("Enter")
        expect(page.locator("#list th[aria-sort]")).to_have_count(0)


def test_every_claim_shown_is_listed_and_leads_to_its_evidence(opened: Opener) -> None:
    denied = {"key": "not-there", "subject": "mali", "predicate": "member_of", "object": "ecowas", "polarity": "denied"}
    state = derived(SAMPLE | {"sources": [*SAMPLE["sources"], {"source": {"id": "more"}, "claims": [denied]}]})
    claims = [node for node in state.nodes.values() if node.kind == "Claim"]
    with opened(state) as it:
        page = it.page
        all_relations(page)
        as_list(page)
        page.get_by_role("tab", name="Claims").click()
        expect(page.locator("#list [data-row]")).to_have_count(len(claims))
        page.get_by_role("button", name="Mali not: is a member of: evidence").click()
        expect(page.locator("#panel h2")).to_have_text("Mali")
        page.locator('input[data-keys="mark:denied"]').uncheck()
        expect(page.locator("#list")).not_to_contain_text("not: is a member of")


HOSTILE_SAYS = ['=HYPERLINK("http://example.org","x")', "+1", "-2", "@SUM(A1)", 'say "so", here', "Côte d'Ivoire – ≠"]


def _with_says(texts: list[str]) -> State:
    claims = [
        {
            "key": f"k{at}",
            "subject": "france",
            "predicate": "views",
            "object": "contractors",
            "stance": "threat",
            "says": text,
        }
        for at, text in enumerate(texts)
    ]
    return derived(SAMPLE | {"sources": [*SAMPLE["sources"], {"source": {"id": "more"}, "claims": claims}]})


def _saved(page: Page, file: Path) -> tuple[str, bytes]:
    with page.expect_download() as waiting:
        page.get_by_role("button", name="Save as CSV").click()
    waiting.value.save_as(file)
    return waiting.value.suggested_filename, file.read_bytes()


def test_the_file_of_a_section_is_read_by_others_as_it_was_meant(opened: Opener, tmp_path: Path) -> None:
    with opened(_with_says(HOSTILE_SAYS)) as it:
        page = it.page
        as_list(page)
        page.get_by_role("tab", name="Claims").click()
        shown = page.locator("#list tbody tr").count()
        name, content = _saved(page, tmp_path / "claims.csv")
    assert name == "sahelgraph-claims-all-dates.csv"
    assert content.startswith(b"\xef\xbb\xbfwho,what,whom,says,")
    assert content.count(b"\r\n") == shown + 1
    found = list(csv.DictReader(StringIO(content.decode("utf-8-sig"), newline="")))
    assert len(found) == shown
    says = {row["says"] for row in found}
    assert {text if text[0] not in "=+-@" else f"'{text}" for text in HOSTILE_SAYS} <= says
    mine = next(row for row in found if row["ref"] == "dated/no-threat")
    assert (mine["who"], mine["whom_id"], mine["source_id"]) == ("Trump administration", "contractors", "dated")
    assert (mine["published"], mine["polarity"], mine["rank"]) == ("2026-02-02", "says not", "normal")
    assert None not in found[0], "as many cells as heads"


def test_the_file_holds_what_the_filters_and_the_day_let_through(opened: Opener, sample: State, tmp_path: Path) -> None:
    with opened(sample) as it:
        page = it.page
        as_list(page)
        page.locator('input[data-keys="type:VIEWS_AS_THREAT"]').uncheck()
        set_day(page, "2026-02-02")
        name, content = _saved(page, tmp_path / "relations.csv")
        assert name == "sahelgraph-relations-2026-02-02.csv"
        found = list(csv.DictReader(StringIO(content.decode("utf-8-sig"), newline="")))
        assert {row["type"] for row in found} == {"VIEWS_AS_NO_THREAT"}
        assert {(row["from"], row["grade"]) for row in found} == {
            ("Biden administration", "ended before that day"),
            ("Trump administration", "certain on that day"),
        }
        page.get_by_role("tab", name="Things").click()
        _, content = _saved(page, tmp_path / "things.csv")
        found = list(csv.DictReader(StringIO(content.decode("utf-8-sig"), newline="")))
        assert sorted(row["id"] for row in found) == ["biden", "contractors", "trump"]


def test_on_a_phone_rows_are_cards_that_a_select_sorts(opened: Opener, sample: State) -> None:
    with opened(sample, width=390, height=844, touch=True) as it:
        page = it.page
        as_list(page)
        pick = page.get_by_label("Sort by")
        pick.focus()
        pick.select_option(label="claims, the last first")
        expect(pick).to_be_focused()
        counts = page.locator("#list td:nth-child(6)").evaluate_all("all => all.map(it => Number(it.textContent))")
        assert counts == sorted(counts, reverse=True)
        for section in ("Claims", "Things", "Relations"):
            page.get_by_role("tab", name=section).click()
            assert page.evaluate("document.documentElement.scrollWidth") <= 390


# Screens


@SCHEMES
def test_axe_finds_nothing_in_any_of_them(opened: Opener, sample: State, scheme: str) -> None:
    with opened(sample, color_scheme=scheme) as it:
        page = it.page
        set_day(page, "2025-01-20")  # by then France's view has ended
        for kind in ("Everybody", "By year", "On three dates"):
            as_matrix(page, kind)
            assert violations(page) == [], kind
        sign(page, "VIEWS_AS_THREAT:france:contractors").first.click()
        assert violations(page) == []
        all_relations(page)
        as_list(page)
        for section in ("Relations", "Things", "Claims"):
            page.get_by_role("tab", name=section).click()
            page.locator("#list th button").first.click()
            assert violations(page) == [], section


@SCHEMES
def test_axe_finds_nothing_on_a_phone(opened: Opener, shipped: State, scheme: str) -> None:
    with opened(shipped, width=390, height=844, touch=True, color_scheme=scheme) as it:
        assert violations(it.page) == []
        as_list(it.page)
        it.page.get_by_role("tab", name="Claims").click()
        assert violations(it.page) == []


def test_without_views_no_matrix_is_offered(opened: Opener) -> None:
    claims = [{"key": "left", "subject": "mali", "predicate": "withdrew_from", "object": "ecowas"}]
    with opened(
        derived(
            SAMPLE | {"judgements": [], "sources": [SAMPLE["sources"][0], {"source": {"id": "x"}, "claims": claims}]}
        )
    ) as it:
        expect(it.page.locator("#forms button", has_text="Map")).to_be_visible()
        expect(it.page.locator("#forms button", has_text="Matrix")).to_have_count(0)


def test_of_all_relations_the_matrix_shows_the_views(opened: Opener, sample: State) -> None:
    with opened(sample) as it:
        all_relations(it.page)
        as_matrix(it.page)
        expect(it.page.locator("#matrix-notes")).to_contain_text("4 viewers in rows")
        expect(it.page.locator("#matrix [data-edge]")).to_have_count(6)
        expect(it.page.get_by_role("button", name="Who views whom")).to_have_attribute("aria-pressed", "true")
        all_relations(it.page)
        expect(it.page.locator("#picture")).to_be_visible()
