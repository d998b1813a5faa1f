"""The map under fingers: what they move, zoom and open."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Page, expect

from graph.state import State
from tests.test_map_page import Opener, _browser, _own_cache, centre_of, opened, sample

__all__ = ["_browser", "_own_cache", "opened", "sample"]

pytestmark = pytest.mark.browser

PHONE, TABLET = (390, 844), (820, 1180)

ZOOM = """
const { fillText } = CanvasRenderingContext2D.prototype;
CanvasRenderingContext2D.prototype.fillText = function (...args) {
    const { a, e, f } = this.getTransform();
    window.camera = { scale: a, x: e, y: f };
    return fillText.apply(this, args);
};
"""


COVERED = """() => {
    const at = document.activeElement, panel = document.getElementById('panel');
    if (at === document.body || panel.contains(at)) return false;
    const { left, top, width, height } = at.getBoundingClientRect();
    return panel.contains(document.elementFromPoint(left + width / 2, top + height / 2));
}"""


def fingers(page: Page, *ways: tuple[tuple[float, float], tuple[float, float]], steps: int = 8) -> None:
    """Fingers that each go from one point to another, at once."""
    touch = page.context.new_cdp_session(page)

    def points(share: float) -> list[dict[str, float]]:
        return [
            {"x": a[0] + (b[0] - a[0]) * share, "y": a[1] + (b[1] - a[1]) * share, "id": at}
            for at, (a, b) in enumerate(ways)
        ]

    touch.send("Input.dispatchTouchEvent", {"type": "touchStart", "touchPoints": points(0)})
    for step in range(1, steps + 1):
        touch.send("Input.dispatchTouchEvent", {"type": "touchMove", "touchPoints": points(step / steps)})
        page.wait_for_timeout(16)
    touch.send("Input.dispatchTouchEvent", {"type": "touchEnd", "touchPoints": []})
    page.wait_for_timeout(60)


def middle(page: Page, selector: str) -> tuple[float, float]:
    box = page.locator(selector).bounding_box()
    assert box
    return box["x"] + box["width"] / 2, box["y"] + box["height"] / 2


@pytest.mark.parametrize("size", [PHONE, TABLET])
def test_fingers_move_and_zoom_the_map(opened: Opener, sample: State, size: tuple[int, int]) -> None:
    with opened(sample, ZOOM, width=size[0], height=size[1], touch=True) as it:
        page = it.page
        page.get_by_role("button", name="Map", exact=True).click()
        page.locator("#picture").scroll_into_view_if_needed()
        x, y = middle(page, "#picture")
        # Beside the things, which a finger would move by themselves.
        before = page.evaluate("camera")
        fingers(page, ((30, y + 150), (110, y + 100)))
        panned = page.evaluate("camera")
        assert panned["scale"] == pytest.approx(before["scale"])
        assert (panned["x"] - before["x"], panned["y"] - before["y"]) == pytest.approx((80, -50), abs=25)
        fingers(page, ((x - 30, y - 150), (x - 100, y - 180)), ((x + 30, y - 120), (x + 100, y - 90)))
        assert page.evaluate("camera")["scale"] > 1.5 * panned["scale"]
        fingers(page, ((x - 100, y - 180), (x - 30, y - 150)), ((x + 100, y - 90), (x + 30, y - 120)))
        assert page.evaluate("camera")["scale"] == pytest.approx(panned["scale"], rel=0.35)


@pytest.mark.parametrize("size", [PHONE, TABLET])
def test_fingers_move_and_zoom_the_places(opened: Opener, sample: State, size: tuple[int, int]) -> None:
    def camera(page: Page) -> tuple[float, float, float]:
        transform = page.locator("#atlas > g").first.get_attribute("transform") or ""
        x, y, scale = (float(part) for part in re.findall(r"-?[\d.]+", transform))
        return x, y, scale

    with opened(sample, ZOOM, width=size[0], height=size[1], touch=True) as it:
        page = it.page
        page.get_by_role("button", name="Where", exact=True).click()
        x, y = middle(page, "#atlas")
        before = camera(page)
        fingers(page, ((x, y), (x + 60, y + 40)))
        panned = camera(page)
        assert panned[2] == before[2]
        assert panned[:2] != before[:2]
        fingers(page, ((x - 80, y), (x - 20, y)), ((x + 80, y), (x + 20, y)))
        apart = camera(page)[2]
        assert apart < panned[2] / 1.5
        fingers(page, ((x - 20, y), (x - 80, y)), ((x + 20, y), (x + 80, y)))
        assert camera(page)[2] > 1.5 * apart


@pytest.mark.parametrize("size", [PHONE, TABLET])
def test_a_tap_on_a_thing_or_a_line_opens_its_evidence(opened: Opener, sample: State, size: tuple[int, int]) -> None:
    with opened(sample, ZOOM, width=size[0], height=size[1], touch=True) as it:
        page = it.page
        page.get_by_role("button", name="Map", exact=True).click()
        page.wait_for_timeout(300)
        page.touchscreen.tap(*centre_of(page, (0xE6, 0x9F, 0x00)))
        expect(page.locator("#panel h2")).to_have_text("Russian contractors")
        page.goto(page.url.split("#")[0] + "#view=views&form=map&hidden=type:VIEWS_AS_THREAT,mark:deprecated")
        page.reload()
        page.wait_for_selector("html[data-ready]")
        page.touchscreen.tap(*centre_of(page, (0x00, 0x72, 0xB2)))
        expect(page.locator("#panel h2")).to_have_text(re.compile("Trump administration.*does not view.*as a threat"))


def test_on_a_phone_tab_comes_to_nothing_that_the_evidence_lies_over(opened: Opener, sample: State) -> None:
    with opened(sample, width=PHONE[0], height=PHONE[1], touch=True) as it:
        page = it.page
        page.get_by_role("button", name="Map", exact=True).click()
        page.locator('#panel [data-edge="VIEWS_AS_NO_THREAT:trump:contractors"]').click()
        expect(page.locator("#panel.evidence")).to_be_focused()
        for _ in range(150):
            page.keyboard.press("Tab")
            page.evaluate("() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))")
            assert not page.evaluate(COVERED), page.evaluate("document.activeElement.outerHTML")
            if not page.locator("#panel.evidence").count():
                break
        expect(page.locator("#panel.evidence")).to_have_count(0)
        assert page.evaluate("document.activeElement !== document.body"), "the keyboard is where it went"


def test_beside_the_evidence_on_a_laptop_tab_leaves_it_open(opened: Opener, sample: State) -> None:
    with opened(sample) as it:
        page = it.page
        page.locator('#panel [data-edge="VIEWS_AS_NO_THREAT:trump:contractors"]').click()
        page.locator("#query").focus()
        for _ in range(8):
            page.keyboard.press("Tab")
            page.evaluate("() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))")
        expect(page.locator("#panel.evidence h2")).to_be_visible()
