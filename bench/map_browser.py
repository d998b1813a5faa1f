"""A map in headless Chromium: when it paints, when it answers a click, how many frames a second it pans at."""

from __future__ import annotations

import statistics
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import product
from pathlib import Path

from playwright.sync_api import Page

from tests.support.chromium import open_page

WIDTH, HEIGHT = 1372, 869
LOAD_SECONDS = 180.0
"""As long as a page may take until it answers."""
# The frame in which the page has reacted is on the screen when the next one begins.
WATCH = """(() => {
  window.answers = () => { try { return Boolean(%s) } catch { return false } };
  const look = () => {
    if (!answers()) return requestAnimationFrame(look);
    requestAnimationFrame(() => { window.answeredAt = performance.now() });
  };
  requestAnimationFrame(look);
})()"""
FRAMES = """() => {
  window.frames_ = [];
  const tick = (now) => { window.frames_.push(now); requestAnimationFrame(tick) };
  requestAnimationFrame(tick);
}"""
STEPS, STEP = 40, 7


@dataclass(frozen=True)
class Spots:
    """Where a click finds something, and where it finds nothing (there a drag pans), in pixels of the page."""

    thing: tuple[int, int]
    empty: tuple[int, int]


@dataclass(frozen=True)
class Seen:
    """Milliseconds from the start of the navigation; frames a second."""

    painted: float
    answered: float
    frames: float


@contextmanager
def _opened(file: Path, answered: str, fragment: str) -> Iterator[Page]:
    with open_page(width=WIDTH, height=HEIGHT) as it:
        it.page.set_default_timeout(LOAD_SECONDS * 1000)
        it.page.add_init_script(WATCH % answered)
        it.page.goto(file.as_uri() + fragment, wait_until="commit")
        yield it.page


def find_spots(file: Path, answered: str, fragment: str = "", spot: str = "") -> Spots | None:
    """Try points of a grid from the middle outwards until one answers; None where none does.

    `spot`: JavaScript that gives a point to try first.
    """
    empty: tuple[int, int] | None = None
    with _opened(file, answered, fragment) as page:
        page.wait_for_load_state("load")
        page.wait_for_timeout(2_000)
        middle = (WIDTH * 0.42, HEIGHT * 0.5)
        grid = [(int(WIDTH * 0.2) + 23 * across, 150 + 17 * down) for across, down in product(range(36), range(36))]
        points = sorted(grid, key=lambda at: abs(at[0] - middle[0]) + abs(at[1] - middle[1]))
        if spot:
            x, y = page.evaluate(spot)
            # What lies about a node is nothing, most often.
            points, empty = [(x, y)], (x + 31, y + 37)
        for x, y in points[:400]:
            page.mouse.click(x, y)
            page.wait_for_timeout(2_000 if spot else 80)
            if _answered(page) is not None:
                return Spots((x, y), empty or (x, y))
            empty = empty or (x, y)
    return None


def _answered(page: Page) -> float | None:
    found: float | None = page.evaluate("window.answeredAt ?? null")
    return found


def look(file: Path, answered: str, spots: Spots, fragment: str = "") -> Seen:
    """Open it, click as soon as there is a page and again until it reacts, then pan.

    Raises:
        TimeoutError: it doesn't answer.
    """
    with _opened(file, answered, fragment) as page:
        until = time.monotonic() + LOAD_SECONDS
        at, reacted = None, False
        while at is None:
            if time.monotonic() > until:
                raise TimeoutError(f"{file.name} answers no click in {LOAD_SECONDS:.0f} seconds")
            # Another click would take back what the first has done, where the frame that shows it is still to come.
            if not reacted:
                page.mouse.click(*spots.thing)
            page.wait_for_timeout(20)
            at, reacted = page.evaluate("[window.answeredAt ?? null, Boolean(window.answers?.())]")
        painted = page.evaluate("performance.getEntriesByName('first-contentful-paint')[0]?.startTime")
        page.wait_for_timeout(700)
        page.keyboard.press("Escape")
        page.wait_for_timeout(700)
        return Seen(float(painted or at), at, _pan(page, spots.empty))


def _pan(page: Page, start: tuple[int, int]) -> float:
    """Frames a second while the mouse drags the picture to and fro for about two seconds."""
    x, y = start
    page.mouse.move(x, y)
    page.mouse.down()
    page.mouse.move(x + 5, y)
    page.evaluate(FRAMES)
    began = time.monotonic()
    turn = 0
    while time.monotonic() - began < 2.0:
        turn += 1
        across = abs(turn % (2 * STEPS) - STEPS) * STEP
        page.mouse.move(x + across, y + across / 2)
    frames: list[float] = page.evaluate("window.frames_")
    page.mouse.up()
    if len(frames) < 2:
        return len(frames) / 2.0
    return 1000 * (len(frames) - 1) / (frames[-1] - frames[0])


def median(values: list[float]) -> float:
    """Of the runs."""
    return statistics.median(values)
