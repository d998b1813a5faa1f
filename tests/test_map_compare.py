"""Two sides of the map beside each other."""

from __future__ import annotations

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

from exports.map import Opening
from graph.state import State
from loaders.story_file import read_story
from tests.support.facts import derived
from tests.test_map import SAMPLE, _own_cache, shipped
from tests.test_map_page import SCHEMES, Opener, _browser, opened

__all__ = ["_browser", "_own_cache", "opened", "shipped"]

pytestmark = pytest.mark.browser


@pytest.fixture(scope="module")
def sample() -> State:
    return derived(SAMPLE)


def compare(page: Page, kind: str, left: str, right: str) -> None:
    page.get_by_role("button", name="Compare").click()
    page.get_by_label("What to compare").select_option(kind)
    page.get_by_label("Left", exact=True).select_option(left)
    page.get_by_label("Right", exact=True).select_option(right)
    page.locator("#compare summary").click()


def told(page: Page) -> list[str]:
    return page.locator("#compare .differ li button").all_inner_texts()


def violations(page: Page) -> list[str]:
    found = Axe().run(page).response["violations"]
    return [f"{one['id']}: {one['nodes'][0]['target']} {one['nodes'][0]['failureSummary']}" for one in found]


def test_two_days_stand_beside_each_other_and_what_differs_is_told(opened: Opener, sample: State) -> None:
    with opened(sample) as it:
        page = it.page
        expect(page.locator("#picture-2")).to_be_hidden()
        compare(page, "day", "2022-12-31", "2026-02-02")
        expect(page.locator("#day-words")).to_have_text("As of 31 December 2022")
        differ = page.locator("#compare .differ")
        expect(differ.locator("h3").first).to_have_text("Only left: 31 December 2022 (2)")
        expect(differ.locator("h3").last).to_have_text("Only right: 2 February 2026 (1)")
        assert "France views Russian contractors as a threat" in told(page)
        assert "Trump administration does not view Russian contractors as a threat" in told(page)
        expect(page.locator("#picture-2 canvas")).to_be_visible()
        differ.get_by_role("button", name="France views").press("Enter")
        expect(page.locator("#panel h2")).to_contain_text("France")


def test_two_sources_are_each_told_by_their_own_claims(opened: Opener, sample: State) -> None:
    with opened(sample, opening=Opening(view="all")) as it:
        compare(it.page, "source", "undated", "dated")
        assert "Ecowas views Russian contractors as a threat" in told(it.page)
        assert "Russian contractors is deployed in Mali" not in told(it.page), "both say so"
        signs = it.page.locator("#compare .differ section").first
        expect(signs.locator("h3")).to_have_text("Another sign (1)")
        expect(signs).to_contain_text("Biden administration does not view Russian contractors as a threat")
        expect(signs).to_contain_text("Biden administration views Russian contractors as a threat")


def test_two_viewers_are_compared_by_whom_they_view(opened: Opener, sample: State) -> None:
    with opened(sample) as it:
        compare(it.page, "viewer", "france", "trump")
        expect(it.page.locator("#compare .differ h3")).to_have_text(
            ["Another sign (1)", "Only right: Trump administration (1)"]
        )


CAMERAS = """() => ['picture', 'picture-2'].map(id => {
    const at = document.querySelector(`#${id} canvas`).getContext('2d').getTransform();
    return [at.a, at.e, at.f].map(Math.round).join(' ');
})"""


def test_both_pictures_move_as_one(opened: Opener, sample: State) -> None:
    with opened(sample) as it:
        compare(it.page, "day", "2022-12-31", "2026-02-02")
        for id_ in ("picture", "picture-2"):
            before = it.page.evaluate(CAMERAS)
            box = it.page.locator(f"#{id_}").bounding_box()
            assert box
            it.page.mouse.move(box["x"] + 20, box["y"] + box["height"] - 100)
            it.page.mouse.down()
            it.page.mouse.move(box["x"] + 80, box["y"] + box["height"] - 160, steps=4)
            it.page.mouse.up()
            it.page.wait_for_function(f"before => JSON.stringify(({CAMERAS})()) !== before", arg=str(before))
            it.page.wait_for_function(f"(() => {{ const [a, b] = ({CAMERAS})(); return a === b; }})()")


def test_it_ends_where_it_began(opened: Opener, sample: State) -> None:
    with opened(sample) as it:
        compare(it.page, "source", "undated", "dated")
        it.page.get_by_role("button", name="End the comparison").press("Enter")
        expect(it.page.locator("#compare")).to_be_hidden()
        expect(it.page.locator("#picture-2")).to_be_hidden()
        expect(it.page.get_by_role("button", name="Compare")).to_be_focused()
        expect(it.page.locator("#status")).to_contain_text("5 relations between 5 things shown.")


@SCHEMES
def test_axe_finds_nothing(opened: Opener, sample: State, scheme: str) -> None:
    with opened(sample, color_scheme=scheme) as it:
        compare(it.page, "day", "2022-12-31", "2026-02-02")
        assert violations(it.page) == []


def test_on_a_phone_they_stand_one_beneath_the_other(opened: Opener, shipped: State) -> None:
    with opened(shipped, width=390, height=844, touch=True) as it:
        it.page.get_by_role("button", name="Map", exact=True).click()
        compare(it.page, "day", "2023-07-24", "2026-02-02")
        first, second = (it.page.locator(f"#{id_}").bounding_box() for id_ in ("picture", "picture-2"))
        assert first
        assert second
        assert round(second["y"]) >= round(first["y"] + first["height"])
        assert it.page.evaluate("document.documentElement.scrollWidth") <= 390


def test_a_story_may_compare(opened: Opener, sample: State, tmp_path_factory: pytest.TempPathFactory) -> None:
    file = tmp_path_factory.mktemp("story") / "story.yaml"
    file.write_text(
        "title: T\nsteps:\n- {title: A, text: B, day: '2024-06-30', compare: 'day:2026-02-02'}\n- {title: C, text: D}\n",
        encoding="utf-8",
    )
    with opened(sample, opening=Opening(story=read_story(file, sample))) as it:
        expect(it.page.locator("#compare-right")).to_have_value("2026-02-02")
        it.page.locator("#story-next").click()
        expect(it.page.locator("#compare")).to_be_hidden()
