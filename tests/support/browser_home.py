"""What a person does in Neo4j Browser beyond asking: paste, drop a file, enlarge a drawing and look at it."""

from __future__ import annotations

import base64
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from playwright.sync_api import Locator, Page

from exports.neo4j_browser import STYLE, files
from tests.support.browser_page import _MARK_OLD_FRAMES, _NEW_FRAME_IS_DONE, Neo4jBrowser
from tests.support.neo4j_server import Neo4jServer

_DROP = """([name, content]) => {
    const bytes = Uint8Array.from(atob(content), letter => letter.charCodeAt(0))
    const dataTransfer = new DataTransfer()
    dataTransfer.items.add(new File([bytes], name))
    for (const type of ['dragenter', 'dragover', 'drop'])
        document.querySelector('.filedrop').dispatchEvent(
            new DragEvent(type, {dataTransfer, bubbles: true, cancelable: true}))
}"""


@dataclass(frozen=True)
class Home:
    """A signed-in Browser, and the folder where its pictures go."""

    browser: Neo4jBrowser
    pictures: Path

    def drop(self, name: str, content: bytes) -> None:
        """Drop a file onto the page."""
        self.browser.page.evaluate(_DROP, [name, base64.b64encode(content).decode()])

    def paste(self, text: str) -> None:
        """Paste into the editor and run it. A real paste: typing a whole file takes Browser many seconds."""
        page = self.browser.page
        page.evaluate("text => navigator.clipboard.writeText(text)", text)
        page.get_by_test_id("activeEditor").locator(".monaco-editor").first.click()
        page.keyboard.press("ControlOrMeta+A")
        page.keyboard.press("ControlOrMeta+V")
        page.get_by_test_id("editor-Run").click()

    def submit(self, text: str) -> None:
        """Paste and run what gives a frame, without an error."""
        self.after(lambda: self.paste(text))

    def after(self, act: Callable[[], None]) -> None:
        """Do what gives a new frame, and wait until it is done."""
        page = self.browser.page
        page.evaluate(_MARK_OLD_FRAMES)
        act()
        page.wait_for_function(_NEW_FRAME_IS_DONE, timeout=60_000)
        assert self.browser.error() is None

    def picture(self, name: str) -> None:
        """Take a picture of the page; a drawing is in full screen, still and fitted to it."""
        page = self.browser.page
        drawn = bool(self.frame.locator("svg.neod3viz").count())
        if drawn:
            self.frame.get_by_title("Fullscreen", exact=True).click()
            self.fit()
        page.screenshot(path=self.pictures / f"{name}.png")
        if drawn:
            self.frame.get_by_title("Close fullscreen").click()

    def fit(self) -> None:
        """Wait until the drawing is still, and fit it into its frame."""
        node = self.frame.locator("svg.neod3viz g.node").first
        before, now = "", node.get_attribute("transform") or ""
        while before != now:
            self.browser.page.wait_for_timeout(300)
            before, now = now, node.get_attribute("transform") or ""
        self.frame.get_by_label("zoom-to-fit").click()
        self.browser.page.wait_for_timeout(500)

    def close_panel(self) -> None:
        """Close the panel beside a drawing, which lies over it."""
        self.frame.get_by_label("Collapse the node properties display").click()

    @property
    def frame(self) -> Locator:
        """The newest frame."""
        return self.browser.page.get_by_test_id("frame").first


def move_in(page: Page, server: Neo4jServer, pictures: Path) -> Home:
    """Sign in to the server's Browser, and drop our style onto its page."""
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    browser = Neo4jBrowser(page, server.http, server.bolt_port)
    browser.connect(server.username, server.password or None)
    home = Home(browser, pictures)
    home.drop(STYLE, files()[STYLE])
    page.get_by_test_id("frameCommand").filter(has_text=":style").wait_for(timeout=30_000)
    # Old drawings go on moving, and slow down all that comes after them.
    home.submit(":config maxFrames: 3")
    return home
