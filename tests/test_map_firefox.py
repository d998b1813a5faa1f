"""The map in another browser: Firefox, as Debian has it. What is special to a browser is found here; the rest in Chromium."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image

from exports.map import write_map
from tests.conftest import missing
from tests.support.facts import derived
from tests.support.firefox import Firefox, find_firefox, open_firefox
from tests.test_map import SAMPLE
from tests.test_map_page import CENTRE

pytestmark = pytest.mark.browser

ESCAPE, ENTER, HOME = "\ue00c", "\ue007", "\ue011"
ORANGE = [0xE6, 0x9F, 0x00]


@pytest.fixture(scope="module")
def firefox() -> Iterator[Firefox]:
    if find_firefox() is None:
        missing("no Firefox")
    with open_firefox() as firefox:
        yield firefox


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("firefox")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_CACHE_HOME", str(folder / "cache"))
        write_map(derived(SAMPLE), folder / "map.html", version="1.2.3")
    return folder / "map.html"


@pytest.fixture
def page(firefox: Firefox, file: Path) -> Iterator[Firefox]:
    """The map as it opens; fails where it complained of anything or asked for anything."""
    firefox.send("browsingContext.navigate", context=firefox.context, url="about:blank", wait="complete")
    firefox.goto(file.as_uri())
    yield firefox
    assert (firefox.errors, firefox.requests) == ([], [])


def heading(page: Firefox, words: str) -> None:
    page.wait_for(f"document.querySelector('#panel h2').innerText === '{words}'")


def test_what_it_asks_for_and_complains_of_is_heard(firefox: Firefox, file: Path) -> None:
    firefox.goto(file.as_uri())
    firefox.evaluate("console.error('a complaint') || setTimeout(() => { throw new Error('uncaught') }) && 1")
    firefox.evaluate("fetch('https://example.org/').catch(() => { window.refused = true; }) && 1")
    firefox.wait_for("window.refused")
    # Firefox tells of each when it comes to it; what it has told is heard with the next answer.
    end = time.monotonic() + 10
    while len(firefox.errors) < 3 and time.monotonic() < end:
        time.sleep(0.05)
        firefox.evaluate("1")
    for part in ("a complaint", "uncaught", "Content-Security-Policy"):
        assert [part in error for error in firefox.errors].count(True) == 1, firefox.errors
    # Refused by the policy before it is a request; one of a page without a policy is heard.
    assert firefox.requests == []
    other = file.with_name("other.html")
    other.write_text("<!doctype html><img src='https://example.org/x'>", encoding="utf-8")
    firefox.send("browsingContext.navigate", context=firefox.context, url=other.as_uri(), wait="complete")
    assert firefox.requests == ["https://example.org/x"]
    firefox.errors.clear()
    firefox.requests.clear()


def test_it_draws_and_answers_a_click_on_a_thing_and_keys(page: Firefox) -> None:
    assert page.text("#status") == "5 relations between 5 things shown."
    page.click_at(*page.evaluate(f"({CENTRE})({ORANGE})"))
    heading(page, "Russian contractors")
    page.press(ESCAPE)
    heading(page, "Who views whom")
    page.press("/", *"mali", ENTER)
    heading(page, "Mali")
    page.wait_for("location.hash.includes('chosen=node:mali')")


def test_a_link_opens_what_was_chosen_and_each_form_shows_it(page: Firefox) -> None:
    page.evaluate("location.hash = '#view=views&form=map&chosen=node:france'")
    heading(page, "France")
    for form, part, says in (
        ("Matrix", "matrix", "France"),
        ("Table", "list", "Russian contractors"),
        ("Where", "where", "Mali"),
        ("Map", "stage", "relations"),
    ):
        page.click("#forms button", form)
        page.wait_for(f"document.getElementById('{part}').checkVisibility()")
        assert says in page.evaluate(f"document.getElementById('{part}').textContent")


def test_filters_date_and_language_change_what_is_shown(page: Firefox) -> None:
    page.click('input[data-keys="type:VIEWS_AS_THREAT"]')
    page.wait_for("document.querySelector('#status').innerText.includes('Hidden by filters: 3 relations, 2 things.')")
    page.click("#status button, #banner button, #panel button", "Show all")
    page.wait_for("!document.querySelector('#status').innerText.includes('Hidden')")
    page.evaluate("document.getElementById('day').focus() || 1")
    page.press(HOME)
    page.wait_for("document.getElementById('day-words').innerText === 'As of 20 January 2021'")
    page.click("#tools button", "Français")
    page.wait_for("document.getElementById('day-words').innerText.includes('20 janvier 2021')")


def test_pictures_and_tables_are_saved(page: Firefox) -> None:
    page.click("#share summary")
    page.click("#save-png")
    saved = page.saved()
    assert saved.name == "sahelgraph-map-all-dates.png"
    colours = Image.open(saved).convert("RGB").getcolors(1 << 24) or []
    assert (0xD5, 0x5E, 0x00) in {colour for _, colour in colours}, "a threat"
    page.click("#save-svg")
    assert "Russian contractors" in page.saved().read_text(encoding="utf-8")
    page.click("#forms button", "Table")
    page.click("#save-csv")
    assert page.saved().read_bytes().startswith(b"\xef\xbb\xbffrom,relation,to")
