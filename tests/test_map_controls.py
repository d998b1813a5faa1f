"""Every control of the map, found from the page itself, works by mouse, by keyboard and by finger."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from exports.map import layout, write_map
from exports.map.opening import Opening
from graph.state import State
from loaders.story_file import read_story
from tests.conftest import missing
from tests.support.chromium import find_chromium, kept_browser, open_page
from tests.support.controls import INIT, Control, Way, found, made_at, makers, use
from tests.support.facts import derived
from tests.test_map import SAMPLE, _own_cache
from tests.test_map_page import centre_of

__all__ = ["_own_cache"]

pytestmark = pytest.mark.browser

STORY = """\
title: T
steps:
- {title: One, text: First, view: threats, target: Russian contractors}
- {title: Two, text: Second, view: all, focus: Mali~1}
- {title: Three, text: Third, view: all}
"""
PHONE, TABLET, DESK = (390, 844), (820, 1180), (1372, 869)
EDGE = "edge:VIEWS_AS_NO_THREAT:biden:contractors"


def press(selector: str) -> Callable[[Page], None]:
    return lambda page: page.locator(selector).first.evaluate("node => node.click()")


def write(text: str) -> Callable[[Page], None]:
    def prepare(page: Page) -> None:
        page.locator("#query").focus()
        page.locator("#query").fill(text)

    return prepare


def all_open(page: Page) -> None:
    page.evaluate("for (const one of document.querySelectorAll('main details')) one.open = true")


def zoomed(selector: str) -> Callable[[Page], None]:
    def prepare(page: Page) -> None:
        for _ in range(2):
            page.locator(f"{selector} button").first.evaluate("node => node.click()")

    return prepare


@dataclass(frozen=True)
class Scene:
    """A state of the page in which there are controls; `prepare`: what no link says of it."""

    hash: str
    prepare: Callable[[Page], None] | None = None
    map: str = "sample"
    narrow: bool = False
    """Only on a narrow screen."""


SCENES = {
    "map": Scene("#view=views&form=map"),
    "map moved": Scene("#view=all&form=map", zoomed("#zoom")),
    "day": Scene("#view=all&form=map&day=2024-07-01"),
    "filtered": Scene("#view=views&form=map&hidden=mark:disputed"),
    "legend": Scene("#view=all&form=map&hidden=", press("#legend button.open")),
    "relations": Scene("#view=all&form=list&section=relations"),
    "things": Scene("#view=all&form=list&section=things"),
    "claims": Scene("#view=all&form=list&section=claims"),
    "matrix": Scene("#view=views&form=matrix", all_open),
    "by year": Scene("#view=views&form=matrix&matrix=years"),
    "dates": Scene("#view=views&form=matrix&matrix=days"),
    "where": Scene("#form=where", zoomed("#where .zoom")),
    "where all": Scene("#form=where&reach=all", all_open),
    "where nothing": Scene("#form=where&hidden=type:DEPLOYED_IN"),
    "crowd": Scene("#form=where&reach=all", map="crowd"),
    "place": Scene("#view=all&form=list&chosen=node:mali", map="crowd"),
    "clash": Scene("#view=all&form=list&chosen=edge:VIEWS_AS_THREAT:group-000:group-001", all_open, map="crowd"),
    "thing": Scene("#view=all&form=map&chosen=node:contractors", all_open),
    "relation": Scene(f"#view=views&form=map&chosen={EDGE}", all_open),
    "source": Scene("#view=views&form=map&chosen=edge:VIEWS_AS_NO_THREAT:trump:contractors"),
    "focus": Scene("#view=all&form=map&focus=mali~1"),
    "chain": Scene("#view=all&form=map&focus=france>mali"),
    "core": Scene("#view=all&form=map", map="crowd"),
    "whole": Scene("#view=all&form=map&extent=whole", map="crowd"),
    "two days": Scene("#view=all&form=map&day=2022-12-31&compare=day:2026-02-02", all_open),
    "two sources": Scene("#view=all&form=map&lens=source:undated&compare=source:dated", all_open),
    "two viewers": Scene("#view=views&target=&form=map&lens=viewer:biden&compare=viewer:trump", all_open),
    "story": Scene("#step=2"),
    "story's end": Scene("#step=3"),
    "no story": Scene("#step="),
    "share": Scene("#view=views&form=map", press("#share summary")),
    "help": Scene("#view=views&form=map", press("#help-button")),
    "search": Scene("#view=views&form=map", write("biden")),
    "embedded": Scene("#view=views&form=map&embed=1"),
    "drawer": Scene("#view=views&form=map", press("#filters"), narrow=True),
}
# By hand only; what does the same otherwise.
NO_KEYBOARD = {"timeline g.month[month]": "the slider beneath goes to the same days"}


def crowd() -> State:
    """More than the map draws at once, and more in one place than its card has room for. Nobody is meant."""
    groups = [f"group-{at:03}" for at in range(120)]
    claims = [
        {"key": f"{one}-{other}", "subject": one, "predicate": "allied_with", "object": other}
        for one, other in pairwise(groups)
    ]
    claims += [
        {"key": f"{one}-mali", "subject": one, "predicate": "deployed_in", "object": "mali"} for one in groups[:40]
    ]
    sources = [
        {"source": {"id": id_}, "claims": [dict(claim) for claim in claims[: 40 * at]]}
        for at, id_ in ((9, "one"), (1, "two"))
    ]
    view = {"key": "view", "subject": groups[0], "predicate": "views", "object": groups[1], "stance": "threat"}
    sources += [{"source": {"id": f"more-{id_}"}, "claims": [dict(view)]} for id_ in "abc"]
    sources += [{"source": {"id": "other"}, "claims": [view | {"polarity": "denied"}]}]
    actors = [{"id": "mali", "kind": "Country", "name": "Mali", "iso2": "ML", "wikidata": "Q912"}]
    actors += [{"id": id_, "kind": "ContractorGroup", "name": id_.capitalize()} for id_ in groups]
    return derived({"actors": actors, "sources": sources})


@pytest.fixture(autouse=True, scope="module")
def _browser() -> Iterator[None]:
    if find_chromium() is None:
        missing("no Chromium")
    with kept_browser():
        yield


@pytest.fixture(scope="module")
def maps(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    folder = tmp_path_factory.mktemp("maps")
    files = {name: folder / f"{name}.html" for name in ("sample", "crowd")}
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_CACHE_HOME", str(folder / "cache"))
        # Where things stand is not what is tested, and the search for the best places takes long.
        patch.setattr(layout, "refine", lambda _, points: points)
        sample = derived(SAMPLE)
        story = folder / "story.yaml"
        story.write_text(STORY, encoding="utf-8")
        write_map(sample, files["sample"], version="1", opening=Opening(story=read_story(story, sample)))
        write_map(crowd(), files["crowd"], version="1")
    return files


class Visit:
    """A page that goes from scene to scene."""

    def __init__(self, page: Page, maps: dict[str, Path]) -> None:
        self.page, self.maps = page, maps
        self.scene: Scene | None = None
        self.as_opened = ""

    def enter(self, scene: Scene) -> None:
        """The scene as if it had just been opened."""
        if scene is self.scene and self._back(scene):
            return
        self.page.goto("about:blank")
        self.page.goto(self.maps[scene.map].as_uri() + scene.hash)
        self.page.wait_for_selector("html[data-ready]")
        if scene.prepare:
            scene.prepare(self.page)
        if scene is not self.scene:
            self.scene, self.as_opened = scene, self.page.evaluate("controls.whole()")

    def _back(self, scene: Scene) -> bool:
        """Whether the page could be brought back by its address alone, which is quicker."""
        self.page.evaluate(
            """hash => new Promise((done) => {
                for (const one of document.querySelectorAll('dialog[open]')) one.close();
                if (location.hash === hash) return done();
                addEventListener('hashchange', () => done(), { once: true });
                location.hash = hash;
            })""",
            scene.hash,
        )
        if scene.prepare:
            return False
        return bool(self.page.evaluate("controls.whole()") == self.as_opened)


@contextmanager
def visit(maps: dict[str, Path], size: tuple[int, int], **more: Any) -> Iterator[Visit]:
    with open_page(width=size[0], height=size[1], **more) as it:
        it.page.add_init_script(INIT)
        it.page.set_default_timeout(3_000)
        yield Visit(it.page, maps)
        assert it.errors == []
        assert [address for address in it.requests if "example.org" not in address] == []


def scenes(narrow: bool) -> dict[str, Scene]:
    return {name: scene for name, scene in SCENES.items() if narrow or not scene.narrow}


MOST_TRIED = 3
"""Of one kind, where none does anything: each failure takes its time."""


def walk(it: Visit, way: Way, narrow: bool, every: bool) -> tuple[set[str], dict[str, str]]:
    """Uses the controls of all scenes; one of each key, or `every` one. Gives what does nothing, and what was used."""
    dead: set[str] = set()
    used: dict[str, str] = {}
    seen: set[str] = set()
    tried: Counter[str] = Counter()
    for name, scene in scenes(narrow).items():
        it.enter(scene)
        for control in found(it.page):
            if _is_no_use(control, way):
                continue
            seen.add(control.key)
            # Using what is chosen already changes nothing: it is used where something else is.
            enough = control.key in used or tried[control.key] == MOST_TRIED
            if control.taken or (enough and not every):
                continue
            tried[control.key] += 1
            it.enter(scene)
            changed = use(it.page, control, way)
            if changed:
                used[control.key] = changed
            else:
                dead.add(f"{name}: {control.key} ({control.at})")
            _close_others(it.page)
    return (seen - used.keys()) | (dead if every else set()), used


def _is_no_use(control: Control, way: Way) -> bool:
    """What has one choice only, a text to copy from, and what the keyboard has another way for."""
    only_one = control.tag == "select" and control.choices < 2
    by_hand = way != "keyboard"
    return only_one or control.tag == "textarea" or (control.aside if by_hand else control.key in NO_KEYBOARD)


def _close_others(page: Page) -> None:
    for other in page.context.pages:
        if other is not page:
            other.close()


@pytest.mark.parametrize(("way", "size"), [("mouse", DESK), ("keyboard", DESK), ("touch", PHONE)])
def test_each_kind_of_control_does_something(maps: dict[str, Path], way: Way, size: tuple[int, int]) -> None:
    with visit(maps, size, touch=way == "touch") as it:
        idle, used = walk(it, way, narrow=size is PHONE, every=False)
    assert idle == set()
    assert len(used) > 60


def test_no_place_in_the_page_makes_a_control_that_is_in_no_scene(maps: dict[str, Path]) -> None:
    """So that a new control is either among the scenes, and used by these tests, or fails here."""
    seen: dict[str, set[int]] = {name: set() for name in maps}
    for size, narrow in ((DESK, False), (PHONE, True)):
        with visit(maps, size) as it:
            for scene in SCENES.values():
                if scene.narrow is narrow:
                    it.enter(scene)
                    seen[scene.map] |= made_at(it.page)
    places: dict[str, list[bool]] = {}
    for name, file in maps.items():
        for line, text in makers(file.read_text(encoding="utf-8")).items():
            places.setdefault(text, []).append(line in seen[name])
    assert len(places) > 50
    unseen = {text for text, found_ in places.items() if not any(found_)}
    assert {text for text in unseen if not any(known in text for known in NO_SCENE)} == set()


# What makes a control that no reader sees.
NO_SCENE = {'el("a", { href, download: name, hidden: true': "pressed by the page itself, to save a file"}


# By keyboard


def test_tab_comes_to_every_control(maps: dict[str, Path]) -> None:
    with visit(maps, DESK) as it:
        for name in ("map", "thing", "relations", "dates", "where all", "two days", "story", "share", "help"):
            it.enter(SCENES[name])
            wanted = {one.key for one in found(it.page) if one.role != "tab" and one.key not in NO_KEYBOARD}
            grid = {one.key for one in found(it.page) if one.key.startswith("matrix") and "matrix-kind" not in one.key}
            assert wanted - grid - tabbed(it.page) == set(), name


def tabbed(page: Page) -> set[str]:
    """The keys of the controls that Tab comes to, once round."""
    page.evaluate("document.activeElement.blur()")
    keys: set[str] = set()
    for _ in range(400):
        page.keyboard.press("Tab")
        key = page.evaluate("controls.focused()")
        if key is None:
            break
        keys.add(key)
    return keys


# By finger


@pytest.mark.parametrize(("size", "main"), [(PHONE, 44), (TABLET, 24)])
def test_targets_are_large_enough_for_a_finger(maps: dict[str, Path], size: tuple[int, int], main: int) -> None:
    """WCAG 2.2, 2.5.8: at least 24 by 24 CSS pixels, words in a sentence excepted; what is used most on a phone 44."""
    small: dict[str, str] = {}
    with visit(maps, size, touch=True) as it:
        for name, scene in scenes(narrow=size is PHONE).items():
            it.enter(scene)
            for one in found(it.page):
                if one.inline or one.aside or one.key in EQUIVALENT:
                    continue
                least = main if one.key.startswith(MAIN) else 24
                width, height = one.box["width"], one.box["height"]
                if min(width, height) < least - 0.5:
                    small.setdefault(one.key, f"{name}: {width:.0f} by {height:.0f}, at least {least}")
    assert small == {}


# What is used most, by the beginnings of keys.
MAIN = (
    "bar ",
    "#filters",
    "#query",
    "#target",
    "#play",
    "#story-",
    "#help-button",
    "timeline button",
    "stage button",
)
EQUIVALENT = {"timeline g.month[month]": "the slider beneath goes to the same days"}

ZOOM = """
const { fillText } = CanvasRenderingContext2D.prototype;
CanvasRenderingContext2D.prototype.fillText = function (...args) {
    const { a, e, f } = this.getTransform();
    window.camera = { scale: a, x: e, y: f };
    return fillText.apply(this, args);
};
"""


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
def test_fingers_move_and_zoom_the_map(maps: dict[str, Path], size: tuple[int, int]) -> None:
    with visit(maps, size, touch=True) as it:
        it.page.add_init_script(ZOOM)
        it.enter(SCENES["map"])
        page = it.page
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
def test_fingers_move_and_zoom_the_places(maps: dict[str, Path], size: tuple[int, int]) -> None:
    def camera(page: Page) -> tuple[float, float, float]:
        transform = page.locator("#atlas > g").first.get_attribute("transform") or ""
        x, y, scale = (float(part) for part in re.findall(r"-?[\d.]+", transform))
        return x, y, scale

    with visit(maps, size, touch=True) as it:
        it.enter(SCENES["where"])
        page = it.page
        x, y = middle(page, "#atlas")
        before = camera(page)
        fingers(page, ((x, y), (x + 60, y + 40)))
        panned = camera(page)
        assert panned[2] == before[2]
        assert panned[:2] != before[:2]
        fingers(page, ((x - 20, y), (x - 80, y)), ((x + 20, y), (x + 80, y)))
        assert camera(page)[2] > 1.5 * panned[2]


@pytest.mark.parametrize("size", [PHONE, TABLET])
def test_a_tap_on_a_thing_or_a_line_opens_its_evidence(maps: dict[str, Path], size: tuple[int, int]) -> None:
    with visit(maps, size, touch=True) as it:
        page = it.page
        it.enter(SCENES["map"])
        page.touchscreen.tap(*centre_of(page, (0xE6, 0x9F, 0x00)))
        expect(page.locator("#panel h2")).to_have_text("Russian contractors")
        it.enter(Scene("#view=views&form=map&hidden=type:VIEWS_AS_THREAT,mark:deprecated"))
        page.touchscreen.tap(*centre_of(page, (0x00, 0x72, 0xB2)))
        expect(page.locator("#panel h2")).to_have_text(re.compile("Trump administration.*does not view.*as a threat"))


# All of them


@pytest.mark.sweep
@pytest.mark.parametrize(("way", "size"), [("mouse", DESK), ("keyboard", DESK), ("touch", PHONE), ("touch", TABLET)])
def test_every_single_control_does_something(maps: dict[str, Path], way: Way, size: tuple[int, int]) -> None:
    with visit(maps, size, touch=way == "touch") as it:
        idle, used = walk(it, way, narrow=size is PHONE, every=True)
    assert idle == set()
    assert len(used) > 60
