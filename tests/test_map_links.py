"""A link for every state of the map: written, restored, gone back to; and what else a reader opens: search, help."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

from exports.map import write_map
from graph.state import State
from tests.support.chromium import open_page
from tests.test_map_page import (
    Opener,
    _browser,
    _own_cache,
    all_relations,
    as_list,
    opened,
    sample,
    set_day,
)

__all__ = ["_browser", "_own_cache", "opened", "sample"]

pytestmark = pytest.mark.browser

TO_CONTRACTORS = "VIEWS_AS_THREAT:france:contractors"


def open_at(page: Page, hash_: str) -> None:
    """The same file, by another link, as if anew."""
    address = page.url.split("#")[0]
    page.goto("about:blank")
    page.goto(address + hash_)
    page.wait_for_selector("html[data-ready]")


def wait_for_hash(page: Page, part: str) -> None:
    page.wait_for_function("part => location.hash.includes(part)", arg=part)


def violations(page: Page) -> list[str]:
    found = Axe().run(page).response["violations"]
    return [f"{one['id']}: {one['nodes'][0]['target']} {one['nodes'][0]['failureSummary']}" for one in found]


def test_each_control_is_in_the_address_and_restored_from_it(opened: Opener, sample: State) -> None:
    with opened(sample) as it:
        page = it.page
        all_relations(page)
        wait_for_hash(page, "view=all")
        as_list(page)
        wait_for_hash(page, "form=list")
        set_day(page, "2024-07-01")
        wait_for_hash(page, "day=2024-07-01")
        page.locator('input[data-keys="mark:deprecated"]').uncheck()
        wait_for_hash(page, "hidden=alone:,mark:deprecated")
        page.get_by_role("button", name=re.compile("light and dark")).click()
        wait_for_hash(page, "theme=dark")
        page.locator('#list [data-edge="VIEWS_AS_THREAT:france:contractors"]').click()
        wait_for_hash(page, f"chosen=edge:{TO_CONTRACTORS}")
        page.locator(
            'button[data-only="type:VIEWS_AS_THREAT"], button[data-only^="type:VIEWS_AS_THREAT "]'
        ).first.focus()
        page.keyboard.press("Enter")
        wait_for_hash(page, "only=type:VIEWS_AS_THREAT")
        shown = page.locator("#status").text_content()
        open_at(page, page.evaluate("location.hash"))
        expect(page.get_by_role("button", name="All relations")).to_have_attribute("aria-pressed", "true")
        expect(page.get_by_role("button", name="Table", exact=True)).to_have_attribute("aria-pressed", "true")
        expect(page.locator("#day-words")).to_have_text("As of 1 July 2024")
        expect(page.locator('input[data-keys="mark:deprecated"]')).not_to_be_checked()
        expect(page.locator("html")).to_have_attribute("data-theme", "dark")
        expect(page.locator("#panel h2")).to_have_text(re.compile("France.*views.*Russian contractors.*as a threat"))
        expect(page.locator("#legend button[aria-pressed=true]")).to_have_count(1)
        expect(page.locator("#status")).to_have_text(shown or "")


def test_the_target_is_restored_and_so_is_everybody(opened: Opener, sample: State) -> None:
    with opened(sample) as it:
        pick = it.page.get_by_label("Views of")
        pick.select_option(label="Insurgents (1)")
        wait_for_hash(it.page, "target=insurgents")
        open_at(it.page, it.page.evaluate("location.hash"))
        expect(pick).to_have_value("insurgents")
        pick.select_option(label="everybody")
        wait_for_hash(it.page, "target=")
        open_at(it.page, it.page.evaluate("location.hash"))
        expect(it.page.locator("#status")).to_contain_text("6 relations between 6 things shown.")


def test_a_day_between_two_changes_is_as_good_as_any(opened: Opener, sample: State) -> None:
    with opened(sample) as it:
        open_at(it.page, "#view=all&day=2023-03-03")
        expect(it.page.locator("#day-words")).to_have_text("As of 3 March 2023")
        it.page.get_by_role("button", name="Later change").click()
        expect(it.page.locator("#day-words")).not_to_have_text("As of 3 March 2023")
        expect(it.page.locator("#day-words")).to_have_text(re.compile("As of .* 202[3-4]"))


def test_back_and_on_go_through_what_was_chosen_not_through_each_day(opened: Opener, sample: State) -> None:
    with opened(sample) as it:
        page = it.page
        page.locator(f'#panel [data-edge="{TO_CONTRACTORS}"]').click()
        expect(page.locator("#panel h2")).to_have_text(re.compile("France"))
        for day in ("2022-01-01", "2024-07-01", "2025-01-20"):
            set_day(page, day)
        wait_for_hash(page, "day=2025-01-20")
        all_relations(page)
        wait_for_hash(page, "view=all")
        page.go_back()
        expect(page.get_by_role("button", name="Who views whom")).to_have_attribute("aria-pressed", "true")
        expect(page.locator("#day-words")).to_have_text("As of 20 January 2025")
        page.go_back()
        expect(page.locator("#panel h2")).to_have_text("Who views whom")
        expect(page.locator("#day-words")).to_have_text("All dates")
        page.go_forward()
        expect(page.locator("#panel h2")).to_have_text(re.compile("France"))


def test_an_address_written_by_hand_is_followed(opened: Opener, sample: State) -> None:
    with opened(sample) as it:
        it.page.evaluate("location.hash = '#view=all&form=list&chosen=node:mali'")
        expect(it.page.locator("#panel h2")).to_have_text("Mali")
        expect(it.page.locator("#list")).to_be_visible()


COUNT = """
window.written = 0;
for (const how of ['pushState', 'replaceState']) {
    const real = history[how];
    history[how] = function (...args) { window.written += 1; return real.apply(this, args); };
}
"""


def test_dragging_the_slider_does_not_flood_the_history(opened: Opener, sample: State) -> None:
    with opened(sample, COUNT) as it:
        before = it.page.evaluate("history.length")
        it.page.evaluate(
            """() => {
                const slider = document.getElementById('day');
                for (let turn = 0; turn < 300; turn += 1) {
                    slider.value = String(turn % (Number(slider.max) + 1));
                    slider.dispatchEvent(new Event('input', { bubbles: true }));
                }
            }"""
        )
        wait_for_hash(it.page, "day=")
        assert it.page.evaluate("window.written") < 10
        assert it.page.evaluate("history.length") == before


@pytest.mark.parametrize(
    "hash_",
    [
        "#view=<img src=x onerror=alert(1)>",
        "#__proto__=1&constructor=x&toString=1",
        "#day=%E0%A4%A&chosen=node:%&hidden=%%",
        "#day=2024-02-30&target=nobody&form=__proto__&theme=red",
        "#chosen=edge:nothing;claim:nothing&only=nothing&hidden=nothing",
        "#list",
        "#" + "x=1&" * 20_000,
    ],
)
def test_what_a_link_says_amiss_is_ignored_without_an_error(opened: Opener, sample: State, hash_: str) -> None:
    with opened(sample) as it:
        open_at(it.page, hash_)
        expect(it.page.locator("#status")).to_have_text("5 relations between 5 things shown.")
        expect(it.page.locator("#panel h2")).to_have_text("Who views whom")


def test_copy_link_copies_what_leads_back_here(opened: Opener, sample: State) -> None:
    with opened(sample) as it:
        page = it.page
        page.locator(f'#panel [data-edge="{TO_CONTRACTORS}"]').click()
        page.get_by_text("Share", exact=True).click()
        page.get_by_role("button", name="Copy link").click()
        expect(page.locator("#share-said")).to_have_text("Link copied.")
        page.keyboard.press("Escape")
        expect(page.locator("#copy-link")).to_be_hidden()
        page.locator("#query").focus()
        page.keyboard.press("Control+V")
        pasted = page.locator("#query").input_value()
        assert pasted == f"{page.url.split('#')[0]}#view=views&form=map&chosen=edge:{TO_CONTRACTORS}"


# Search


def test_search_finds_claims_by_their_words_and_their_source_and_opens_them(opened: Opener, sample: State) -> None:
    with opened(sample) as it:
        page = it.page
        query = page.locator("#query")
        page.keyboard.press("/")
        expect(query).to_be_focused()
        query.fill("the UNDATÉD saw no")
        groups = page.locator("#hits [role=group]")
        assert groups.evaluate_all("all => all.map(one => one.getAttribute('aria-label'))") == ["Claims (1)"]
        query.press("Enter")
        claim = page.locator("#panel .claim.sought")
        expect(claim).to_have_attribute("aria-current", "true")
        expect(claim.locator(".says")).to_have_text("The undated article says that Biden saw no threat.")
        expect(claim.locator("details")).to_have_attribute("open", "")
        expect(claim).to_be_in_viewport()
        wait_for_hash(page, ";claim:")
        open_at(page, page.evaluate("location.hash"))
        expect(page.locator("#panel .claim.sought .says")).to_contain_text("Biden saw no threat")


def test_search_groups_what_it_finds_with_counts_and_arrows_go_through_all(opened: Opener, sample: State) -> None:
    with opened(sample) as it:
        query = it.page.locator("#query")
        query.fill("biden")
        labels = it.page.locator("#hits [role=group]").evaluate_all(
            "all => all.map(one => one.getAttribute('aria-label'))"
        )
        assert [label.split(" (")[0] for label in labels] == ["Things", "Relations", "Claims"]
        rows = it.page.locator("#hits [role=option]")
        count = rows.count()
        assert sum(int(re.sub(r".*\((\d+).*", r"\1", label)) for label in labels) == count
        for at in range(count):
            expect(rows.nth(at)).to_have_attribute("aria-selected", "true")
            expect(query).to_have_attribute("aria-activedescendant", f"hit-{at}")
            query.press("ArrowDown")
        expect(rows.first).to_have_attribute("aria-selected", "true")
        assert violations(it.page) == []


# Help, and the map by keyboard


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_help_opens_on_a_key_and_gives_the_keyboard_back(opened: Opener, sample: State, scheme: str) -> None:
    with opened(sample, color_scheme=scheme) as it:
        page = it.page
        page.get_by_label("Views of").focus()
        page.keyboard.press("?")
        help_ = page.get_by_role("dialog", name="Help")
        expect(help_).to_be_visible()
        expect(help_).to_contain_text("How to read this map")
        assert violations(page) == []
        page.keyboard.press("/")
        expect(page.locator("#query")).not_to_be_focused()
        page.keyboard.press("Escape")
        expect(help_).to_have_count(0)
        expect(page.get_by_label("Views of")).to_be_focused()
        page.locator("#query").focus()
        page.keyboard.press("?")
        expect(help_).to_have_count(0)
        page.get_by_role("button", name="Help", exact=True).click()
        page.get_by_role("button", name="Close the help").click()
        expect(help_).to_have_count(0)


def test_arrows_go_from_neighbour_to_neighbour_and_enter_opens_the_evidence(opened: Opener, sample: State) -> None:
    with opened(sample) as it:
        page = it.page
        frame = page.get_by_role("application")
        frame.focus()
        page.keyboard.press("ArrowUp")
        said = page.locator("#walk-said")
        expect(said).to_have_text(re.compile(r"^Russian contractors, contractor group: 5 relations\."))
        page.keyboard.press("ArrowLeft")
        expect(said).not_to_have_text(re.compile("^Russian contractors"))
        there = (said.text_content() or "").split(",")[0]
        expect(page.locator("#panel h2")).to_have_text("Who views whom")
        page.keyboard.press("Enter")
        expect(page.locator("#panel h2")).to_have_text(there)
        expect(page.locator("#panel")).to_be_focused()
        page.keyboard.press("Escape")
        expect(frame).to_be_focused()
        page.keyboard.press("ArrowRight")
        expect(said).to_have_text(re.compile("^Russian contractors"))


# In a frame


def test_embedded_it_is_title_picture_and_date_and_a_link_to_all_of_it(tmp_path: Path, sample: State) -> None:
    file = tmp_path / "map.html"
    write_map(sample, file, version="1", embed=True)
    with open_page(width=700, height=420) as it:
        page = it.page
        page.goto(file.as_uri())
        page.wait_for_selector("html[data-ready]")
        for hidden in ("#legend", "#footer", "#search", "#tools", "#views"):
            expect(page.locator(hidden)).to_be_hidden()
        for visible in ("h1", "#picture canvas", "#day"):
            expect(page.locator(visible)).to_be_in_viewport()
        assert violations(page) == []
        link = page.get_by_role("link", name="open in full")
        expect(link).to_have_attribute("href", f"{file.as_uri()}#view=views&form=map&embed=0")
        page.goto("about:blank")
        page.goto(f"{file.as_uri()}#view=views&form=map&embed=0")
        page.wait_for_selector("html[data-ready]")
        expect(page.locator("#search")).to_be_visible()
        expect(link).to_have_count(0)
        assert (it.errors, it.requests) == ([], [])


def test_in_a_frame_without_an_address_it_does_without_links(tmp_path: Path, sample: State) -> None:
    file = tmp_path / "map.html"
    write_map(sample, file, version="1")
    outer = tmp_path / "outer.html"
    outer.write_text(
        "<!doctype html><title>t</title><iframe id=f sandbox=allow-scripts width=1200 height=800></iframe>"
    )
    with open_page() as it:
        it.page.goto(outer.as_uri())
        it.page.evaluate("text => { document.getElementById('f').srcdoc = text; }", file.read_text("utf-8"))
        inside = it.page.frame_locator("#f")
        inside.locator(f'#panel [data-edge="{TO_CONTRACTORS}"]').click()
        expect(inside.locator("#panel h2")).to_have_text(re.compile("France"))
        inside.get_by_text("Share", exact=True).click()
        expect(inside.locator("#save-png")).to_be_visible()
        expect(inside.locator("#copy-link")).to_have_count(0)
        assert it.errors == []
