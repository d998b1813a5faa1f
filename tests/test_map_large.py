"""The map of graphs beyond what a picture can hold, in a browser: what it draws, what it says, and that it answers."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from bench.generator import whole
from graph.derive import derive
from tests.test_map import _own_cache
from tests.test_map_page import Opener, _browser, opened

__all__ = ["_browser", "_own_cache", "opened"]

pytestmark = pytest.mark.browser

# Of each drawing of the picture, how many strokes it took.
COUNT_STROKES = """
window.strokes = [];
const proto = CanvasRenderingContext2D.prototype;
const { clearRect, stroke } = proto;
proto.clearRect = function (...args) { window.strokes.push(0); return clearRect.apply(this, args); };
proto.stroke = function (...args) { window.strokes[window.strokes.length - 1] += 1; return stroke.apply(this, args); };
"""


def strokes(page: Page) -> int:
    page.wait_for_timeout(300)
    count: int = page.evaluate("window.strokes.pop()")
    page.evaluate("window.strokes = [0]")
    return count


def number(page: Page, element: str) -> int:
    words = page.locator(element).inner_text().replace(",", "")
    return int(next(word for word in words.split() if word.isdigit()))


def claims_table(page: Page) -> None:
    """A page of it at a time."""
    page.get_by_role("button", name="Table", exact=True).click()
    page.get_by_role("tab", name="Claims").click()
    rows = page.locator("#list tbody tr")
    expect(rows).to_have_count(300)
    expect(page.locator("#list")).to_contain_text("300 of ")
    page.locator("#more-rows").click()
    expect(rows).to_have_count(600)
    assert page.evaluate("document.activeElement.rowIndex") == 301
    page.get_by_role("button", name="published").click()
    expect(rows).to_have_count(300)


def test_more_than_a_thousand_things_are_drawn_and_their_lines_rest_while_they_move(opened: Opener) -> None:
    state = derive(whole(1_800, countries=180))
    with opened(state, COUNT_STROKES) as it:
        page = it.page
        page.get_by_role("button", name="All relations").click()
        page.locator("#show-whole").click()
        drawn = number(page, "#status")
        assert drawn > 1_000
        assert strokes(page) > drawn
        page.mouse.move(700, 160)
        page.mouse.down()
        page.mouse.move(760, 200, steps=3)
        assert strokes(page) < drawn
        page.mouse.up()
        page.wait_for_timeout(600)
        page.locator("#query").fill("Government 1 of country 7")
        page.locator("#query").press("Enter")
        expect(page.locator("#panel h2")).to_contain_text("Government 1 of country 7")
        expect(page.locator("#panel [data-edge]").first).to_be_visible()
        expect(page.locator("#path-to option")).not_to_have_count(1)
        claims_table(page)


def test_of_more_than_five_thousand_things_a_part_is_drawn_and_the_page_says_so(opened: Opener) -> None:
    state = derive(whole(3_500, countries=840))
    with opened(state) as it:
        page = it.page
        page.get_by_role("button", name="All relations").click()
        banner = page.locator("#banner")
        expect(banner).to_contain_text("too much to draw all at once")
        assert page.locator("#show-whole").count() == 0
        page.locator("#query").fill("Group 7")
        page.locator("#query").press("Enter")
        expect(page.locator("#panel h2")).to_contain_text("Group 7")
        page.locator("#panel [data-focus]").first.click()
        expect(banner).to_contain_text("Showing Group 7 and what is 1 step away")
        assert number(page, "#status") < 100
        page.get_by_role("button", name="Show everything").first.click()
        claims_table(page)
