"""The map's dates in a browser: the histogram of changes, and playing through them."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Page, expect

from graph.state import State
from tests.test_map_page import Opener, _browser, _own_cache, all_relations, opened, sample, set_day

__all__ = ["_browser", "_own_cache", "opened", "sample"]

pytestmark = pytest.mark.browser


def words_of(page: Page) -> dict[str, str]:
    return dict(
        page.locator("#changes .month").evaluate_all(
            "all => all.map(one => [one.dataset.month, one.querySelector('title').textContent])"
        )
    )


def test_the_histogram_counts_what_begins_ends_and_is_told_of_in_this_view(opened: Opener, sample: State) -> None:
    with opened(sample) as it:
        all_relations(it.page)
        words = words_of(it.page)
        assert words["2025-01"] == "January 2025: 5 begin, 3 end, 0 told of as holding then"
        assert words["2024-07"] == "July 2024: 0 begin, 1 end, 0 told of as holding then"
        it.page.locator('input[data-keys^="type:VIEWS_AS_THREAT"]').uncheck()
        assert words_of(it.page)["2024-07"] == "July 2024: 0 begin, 0 end, 0 told of as holding then"


def test_a_click_on_a_month_goes_to_its_last_change(opened: Opener, sample: State) -> None:
    with opened(sample) as it:
        all_relations(it.page)
        it.page.locator('#changes [data-month="2025-01"]').click(force=True)
        expect(it.page.locator("#day-words")).to_have_text(re.compile("As of [23]\\d January 2025"))
        expect(it.page.locator("#changes .now")).to_have_count(1)


def test_the_histogram_stands_over_the_slider(opened: Opener, sample: State) -> None:
    with opened(sample) as it:
        set_day(it.page, "2021-01-20")
        left = it.page.locator("#changes .now").bounding_box()
        slider = it.page.locator("#day").bounding_box()
        assert left
        assert slider
        assert abs(left["x"] - (slider["x"] + 8)) <= 3


def test_play_goes_through_the_days_of_change_and_stops_by_itself(opened: Opener, sample: State) -> None:
    with opened(sample) as it:
        page = it.page
        page.get_by_label("Speed of playing").select_option("fast")
        page.get_by_role("button", name="Play").click()
        expect(page.get_by_role("button", name="Pause")).to_be_visible()
        expect(page.locator("#day-words")).to_have_attribute("aria-live", "off")
        expect(page.get_by_role("button", name="Play")).to_be_visible(timeout=30_000)
        expect(page.locator("#day-words")).to_have_attribute("aria-live", "polite")
        last = page.locator("#day-words").inner_text()
        assert last.startswith("As of ")
        assert last != "As of 20 January 2021"


def test_play_stops_where_the_reader_takes_the_slider(opened: Opener, sample: State) -> None:
    with opened(sample) as it:
        it.page.get_by_role("button", name="Play").click()
        it.page.get_by_role("button", name="Pause").click()
        expect(it.page.get_by_role("button", name="Play")).to_be_visible()
        it.page.get_by_role("button", name="Play").click()
        set_day(it.page, "2021-01-20")
        expect(it.page.get_by_role("button", name="Play")).to_be_visible()
        expect(it.page.locator("#day-words")).to_have_text("As of 20 January 2021")


def test_where_nothing_is_to_move_by_itself_a_click_is_a_step(opened: Opener, sample: State) -> None:
    with opened(sample) as it:
        page = it.page
        page.emulate_media(reduced_motion="reduce")
        page.reload()
        page.wait_for_selector("html[data-ready]")
        expect(page.get_by_label("Speed of playing")).to_be_hidden()
        step = page.get_by_role("button", name="Next change")
        step.click()
        first = page.locator("#day-words").inner_text()
        step.click()
        expect(page.locator("#day-words")).not_to_have_text(first)
        expect(page.get_by_role("button", name="Pause")).to_have_count(0)
