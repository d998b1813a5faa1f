"""Using the controls of the map's page, which the page itself lists: controls.js is put into it for that.

A control is named by its kind ("#help-button", "panel button.row[edge]"): of a list of alike ones, one stands for all.
Nothing here waits for longer than a second or two, whatever the page does.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from playwright.sync_api import Page

Way = Literal["mouse", "keyboard", "touch"]

SCRIPT = Path(__file__).with_name("controls.js").read_text(encoding="utf-8")


@dataclass(frozen=True)
class Scene:
    """A state of the page: its address, what is pressed then (details are opened), what is typed into the search."""

    hash: str
    press: tuple[str, ...] = ()
    typed: str = ""
    map: str = "sample"
    within: str = ""
    """The part that lies over all others, by the beginning of its controls' names."""


class Visit:
    """A page that goes from scene to scene of some maps, by address where that leads there, else anew."""

    def __init__(self, page: Page, maps: dict[str, Path]) -> None:
        page.add_init_script(SCRIPT)
        page.set_default_timeout(5_000)
        self.page, self.maps = page, maps
        self.map = ""
        self.kinds: dict[Scene, list[str]] = {}

    def enter(self, scene: Scene) -> list[str]:
        """The kinds of control in that scene."""
        if scene.map == self.map:
            kinds = self._set(scene)
            if kinds == self.kinds.setdefault(scene, kinds):
                return kinds
        self.page.goto("about:blank")
        self.page.goto(self.maps[scene.map].as_uri() + scene.hash)
        self.page.wait_for_selector("html[data-ready]")
        self.map = scene.map
        self.kinds[scene] = self._set(scene)
        return self.kinds[scene]

    def _set(self, scene: Scene) -> list[str]:
        self.page.evaluate("([hash, press]) => controls.enter(hash, press)", [scene.hash, scene.press])
        if scene.typed:
            self.page.locator("#query").fill(scene.typed)
        kinds: list[str] = self.page.evaluate("controls.kinds()")
        return [kind for kind in kinds if kind.startswith(scene.within)]


def use(page: Page, kind: str, way: Way) -> str:
    """Use one control of a kind in one way. Gives what is wrong with it; nothing if the page answered."""
    what = str(page.evaluate("kind => controls.what(kind)", kind))
    if way == "keyboard":
        return _by_keyboard(page, kind, what) or _unanswered(page)
    aim: dict[str, Any] = page.evaluate("kind => controls.aim(kind)", kind)
    if aim["over"]:
        return f"{aim['over']} lies over it"
    page.evaluate("controls.note()")
    if what.startswith("select"):
        # The list that opens is the browser's own, out of the page's and of a test's reach.
        page.evaluate_handle("kind => controls.find(kind)", kind).as_element().select_option(  # type: ignore[union-attr]
            index=page.evaluate("kind => controls.find(kind).selectedIndex ? 0 : 1", kind)
        )
        return _unanswered(page)
    point = page.mouse.click if way == "mouse" else page.touchscreen.tap
    point(aim["x"], aim["y"])
    if what.startswith("input text"):
        page.keyboard.type("e")
    return _unanswered(page)


def _by_keyboard(page: Page, kind: str, what: str) -> str:
    key = _key(page, kind, what)
    # The search's own box keeps the keyboard while its list is gone through.
    if "option" not in what and not page.evaluate("kind => controls.focus(kind)", kind):
        return "does not take the keyboard"
    page.evaluate("controls.note()")
    page.keyboard.press(key)
    return ""


def _key(page: Page, kind: str, what: str) -> str:
    if what.startswith("select"):
        return "ArrowUp" if page.evaluate("kind => controls.find(kind).selectedIndex", kind) else "ArrowDown"
    if what.startswith("input range"):
        return "Home" if page.evaluate("kind => Number(controls.find(kind).value)", kind) else "End"
    if what.startswith("input text"):
        return "e"
    if what.startswith("textarea"):
        return "Control+a"
    return "Space" if what.startswith("input checkbox") else "Enter"


def _unanswered(page: Page) -> str:
    return "" if page.evaluate("controls.changed()") else "nothing changes"


def tabbed(page: Page, top: bool = True) -> list[dict[str, str]]:
    """What Tab comes to, from the top of the page or from where the keyboard is.

    Of each its kind ("key"), what lies over it ("over"), and which one before it looked the same with the keyboard as
    without it ("faint").
    """
    if top:
        page.evaluate("controls.top()")
    found: list[dict[str, str]] = [] if top else [page.evaluate("controls.atKeyboard()")]
    for _ in range(300):
        page.keyboard.press("Tab")
        found.append(page.evaluate("controls.atKeyboard()"))
        if not found[-1]["key"]:
            return found
    raise AssertionError(f"no end of what Tab comes to: {found[-5:]}")
