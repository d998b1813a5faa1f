"""A page in a headless Chromium that is already on the machine, with all it asked for and complained of."""

from __future__ import annotations

import contextlib
import os
import shutil
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Literal
from urllib.parse import urlsplit

from playwright.sync_api import (
    Browser,
    BrowserContext,
    Error,
    Page,
    Playwright,
    Request,
    Route,
    ViewportSize,
    sync_playwright,
)

ColorScheme = Literal["light", "dark", "no-preference"]

# Without these Chromium itself looks up and calls outside hosts at every start.
_FLAGS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-default-apps",
    "--disable-domain-reliability",
    "--no-first-run",
    "--no-default-browser-check",
    "--no-pings",
)
# Below what Playwright can intercept (sockets, preconnects, Chromium's own calls): no other name resolves.
_LOOPBACK_ONLY = "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost"
_LOOPBACK = ("127.0.0.1", "localhost", "::1")
_IN_MEMORY = ("data", "blob", "about")


@dataclass
class OpenPage:
    """An open page.

    `requests` are the URLs it asked for, refused ones and web sockets too, but not the page itself when that is a
    file or data URL, and not what never leaves the page (data and blob URLs). `errors` are the console's errors,
    which violations of a content security policy are among, uncaught exceptions and crashes.
    """

    page: Page
    requests: list[str] = field(default_factory=list)
    errors: list[str] = field(default_factory=list)


def find_chromium() -> str | None:
    """Return the Chromium to use: the one that CHROMIUM names, else the first on PATH, None when there is none."""
    named = os.environ.get("CHROMIUM")
    if named:
        return shutil.which(named)
    names = ("chromium", "chromium-browser", "google-chrome")
    return next((path for path in map(shutil.which, names) if path), None)


@contextlib.contextmanager
def open_page(
    width: int = 1372,
    height: int = 869,
    block_network: bool = True,
    touch: bool = False,
    color_scheme: ColorScheme = "light",
    locale: str = "en-GB",
) -> Iterator[OpenPage]:
    """Give an empty page; with `block_network` it reaches files and this machine's own ports only.

    Raises:
        RuntimeError: there is no Chromium here (`find_chromium()` tells beforehand).
        playwright.sync_api.Error: Chromium didn't start.
    """
    chromium = find_chromium()
    if chromium is None:
        raise RuntimeError("no Chromium: install one, or name it in CHROMIUM")
    with _browser(chromium, block_network) as browser:
        context = browser.new_context(
            viewport=ViewportSize(width=width, height=height),
            has_touch=touch,
            color_scheme=color_scheme,
            locale=locale,
            timezone_id="UTC",
            # A service worker's requests would escape both the record and the block.
            service_workers="block",
        )
        try:
            if block_network:
                context.route(_is_outside, _refuse)
            opened = OpenPage(context.new_page())
            _record(context, opened)
            yield opened
        finally:
            context.close()


_kept: list[Browser] = []


@contextlib.contextmanager
def kept_browser() -> Iterator[None]:
    """While it is open, pages that are kept from the network share one Chromium, each with a context of its own."""
    chromium = find_chromium()
    if chromium is None:
        yield
        return
    with _browser(chromium, True) as browser:
        _kept.append(browser)
        try:
            yield
        finally:
            _kept.clear()


@contextlib.contextmanager
def _browser(chromium: str, block_network: bool) -> Iterator[Browser]:
    if block_network and _kept:
        yield _kept[0]
        return
    flags = [*_FLAGS, _LOOPBACK_ONLY] if block_network else list(_FLAGS)
    with _playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, headless=True, args=flags)
        try:
            yield browser
        finally:
            browser.close()


_shared: list[Playwright] = []


@contextlib.contextmanager
def _playwright() -> Iterator[Playwright]:
    """Give Playwright, the same one while any page is open: a second one in the same thread is refused."""
    if _shared:
        yield _shared[0]
        return
    with sync_playwright() as playwright:
        _shared.append(playwright)
        try:
            yield playwright
        finally:
            _shared.clear()


def _is_outside(url: str) -> bool:
    parts = urlsplit(url)
    return parts.scheme not in ("file", *_IN_MEMORY) and parts.hostname not in _LOOPBACK


def _refuse(route: Route) -> None:
    # The page may be gone before its request is answered.
    with contextlib.suppress(Error):
        route.abort("blockedbyclient")


def _is_page_itself(request: Request, page: Page) -> bool:
    if not request.is_navigation_request():
        return False
    try:
        return request.frame == page.main_frame
    except Error:  # a new window's first request comes before its frame
        return False


def _record(context: BrowserContext, opened: OpenPage) -> None:
    page = opened.page

    def on_request(request: Request) -> None:
        scheme = urlsplit(request.url).scheme
        if scheme not in _IN_MEMORY and not (scheme == "file" and _is_page_itself(request, page)):
            opened.requests.append(request.url)

    context.on("request", on_request)
    context.on("page", lambda other: other.on("websocket", lambda socket: opened.requests.append(socket.url)))
    page.on("websocket", lambda socket: opened.requests.append(socket.url))
    context.on("console", lambda message: opened.errors.append(message.text) if message.type == "error" else None)
    context.on("weberror", lambda error: opened.errors.append(str(error.error)))
    page.on("crash", lambda _: opened.errors.append("the page crashed"))
