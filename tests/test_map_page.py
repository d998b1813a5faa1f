"""The map in a browser: what a reader gets, by mouse, by keyboard and by screen reader."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from itertools import pairwise
from pathlib import Path
from typing import Any, cast

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

from exports.map import write_map
from exports.map.carried import taken
from exports.map.languages import Choice
from exports.map.opening import AS_IT_IS, Opening
from graph.state import State
from graph.views import as_of
from tests.conftest import missing
from tests.support.chromium import OpenPage, find_chromium, kept_browser, open_page
from tests.support.facts import derived
from tests.test_map import SAMPLE, _own_cache, shipped

__all__ = ["_own_cache", "shipped"]

pytestmark = pytest.mark.browser
# What the two have in common is looked at in light; that colours of the dark one are legible, in each run on one page.
SCHEMES = pytest.mark.parametrize("scheme", ["light", pytest.param("dark", marks=pytest.mark.sweep)])

Opener = Callable[..., Any]


@pytest.fixture(autouse=True, scope="module")
def _browser() -> Iterator[None]:
    if find_chromium() is None:
        missing("no Chromium")
    with kept_browser():
        yield


@pytest.fixture(scope="module")
def sample() -> State:
    return derived(SAMPLE)


@pytest.fixture
def opened(tmp_path: Path) -> Opener:
    """Opens the map of a state; fails where the page asked for anything or complained of anything."""

    @contextmanager
    def opener(
        state: State,
        init: str = "",
        opens_on: date | None = None,
        lang: Choice = "auto",
        opening: Opening = AS_IT_IS,
        **more: Any,
    ) -> Iterator[OpenPage]:
        file = tmp_path / "map.html"
        write_map(state, file, as_of=opens_on, version="1.2.3", lang=lang, opening=opening)
        with open_page(**more) as it:
            if init:
                it.page.add_init_script(init)
            it.page.set_default_timeout(10_000)
            it.page.goto(file.as_uri())
            it.page.wait_for_selector("html[data-ready]")
            yield it
            assert it.errors == []
            assert it.requests == []

    return opener


def set_day(page: Page, day: str) -> None:
    page.evaluate(
        """day => {
            const slider = document.getElementById('day');
            const days = JSON.parse(document.getElementById('page-data').textContent).days;
            slider.value = days.indexOf(day);
            slider.dispatchEvent(new Event('input', { bubbles: true }));
        }""",
        day,
    )


def all_relations(page: Page) -> None:
    page.get_by_role("button", name="All relations").click()


def as_list(page: Page) -> None:
    page.get_by_role("button", name="Table", exact=True).click()


def count_of(page: Page, key: str) -> str:
    box = page.locator(f'input[data-keys="{key}"]')
    return page.locator("#legend li", has=box).last.locator(".count").inner_text()


# Alone, and under its policy


def test_nothing_is_asked_for_in_any_view_and_nothing_complained_of(opened: Opener, shipped: State) -> None:
    with opened(shipped) as it:
        for view in ("All relations", "Who views whom"):
            it.page.get_by_role("button", name=view, exact=True).click()
            for form in ("Table", "Matrix", "Map"):
                it.page.get_by_role("button", name=form, exact=True).click()
        it.page.get_by_role("button", name=re.compile("light and dark")).click()


def test_its_policy_stops_scripts_and_requests_that_find_their_way_in(opened: Opener, sample: State) -> None:
    with opened(sample) as it:
        stopped: list[str | None] = []
        it.page.on("requestfailed", lambda request: stopped.append(request.failure))
        it.page.evaluate(
            """() => {
                const script = document.createElement('script');
                script.textContent = 'window.ran = true';
                const image = document.createElement('img');
                image.src = 'https://example.org/x.png';
                document.body.append(script, image);
                fetch('https://example.org/').catch(() => { window.refused = true; });
            }"""
        )
        it.page.wait_for_function("window.refused")
        assert it.page.evaluate("window.ran") is None
        assert stopped == ["csp"] * len(it.requests), "no request got as far as the network"
        assert len([error for error in it.errors if "Content Security Policy" in error]) >= 3
        it.errors.clear()
        it.requests.clear()


# Ten seconds


def test_it_opens_on_who_views_whom_and_says_who_does_who_does_not_and_who_is_disputed(
    opened: Opener, sample: State
) -> None:
    with opened(sample) as it:
        expect(it.page.get_by_role("button", name="Who views whom")).to_have_attribute("aria-pressed", "true")
        target = it.page.locator("#panel .target").first
        expect(target.locator("h3")).to_have_text(re.compile("Russian contractors"))
        threat = target.locator(".view.threat")
        expect(threat.locator("h4")).to_have_text(" seen as a threat by 3")
        assert threat.locator("li button").all_inner_texts() == ["Biden administration", "Ecowas", "France"]
        none = target.locator(".view.no-threat")
        expect(none.locator("h4")).to_have_text(" seen as no threat by 1")
        assert none.locator("li").all_inner_texts() == [
            "Trump administration disputed, judged to stand",
            "Biden administration held to be wrong",
        ]
        expect(target.locator(".note li")).to_contain_text(["Biden administration: ", "Trump administration: "])
        expect(target.locator(".note li").first).to_contain_text("yes against no")


def test_whoever_no_longer_holds_a_view_is_listed_but_not_counted(opened: Opener, sample: State) -> None:
    with opened(sample) as it:
        set_day(it.page, "2025-01-20")
        threat = it.page.locator("#panel .target").first.locator(".view.threat")
        holders = threat.locator("li").all_inner_texts()
        ended = [holder for holder in holders if "ended" in holder]
        assert 0 < len(ended) < len(holders)
        expect(threat.locator("h4")).to_have_text(f" seen as a threat by {len(holders) - len(ended)}")
        expect(it.page.locator("#day-counts")).to_contain_text(f"{len(ended)} ended (pale)")
        assert not re.search(r"\b0 ", it.page.locator("#day-counts").inner_text())


RECORD_NAMES = """
window.names = [];
const { fillText, clearRect } = CanvasRenderingContext2D.prototype;
CanvasRenderingContext2D.prototype.clearRect = function (...args) { window.names = []; return clearRect.apply(this, args); };
CanvasRenderingContext2D.prototype.fillText = function (text, x, y, ...more) {
    const { a, d, e, f } = this.getTransform();
    const size = parseFloat(/([\\d.]+)px/.exec(this.font)[1]);
    const width = this.measureText(text).width * a;
    window.names.push({ text, left: x * a + e - width / 2, width, y: y * d + f, size: size * d });
    return fillText.call(this, text, x, y, ...more);
};
"""


@pytest.mark.parametrize("view", ["Who views whom", "All relations"])
def test_every_name_is_drawn_large_enough_and_on_no_other(opened: Opener, shipped: State, view: str) -> None:
    with opened(shipped, RECORD_NAMES) as it:
        it.page.get_by_role("button", name=view).click()
        it.page.wait_for_timeout(500)
        drawn = it.page.evaluate("window.names")
        data: dict[str, Any] = taken(it.page.content())
        degree = Counter(end for edge in data["edges"] for end in (edge["from"], edge["to"]))
        most = [id_ for id_, _ in degree.most_common(20)]
        wanted = [data["nodes"][id_]["name"] for id_ in (data["targets"][0]["places"] if view[0] == "W" else most)]
        words = {word for line in drawn for word in line["text"].split()}
        assert [name for name in wanted if not set(name.split()) <= words] == []
        lines = [line for line in drawn if set(line["text"].split()) & {w for name in wanted for w in name.split()}]
        assert min(line["size"] for line in lines) >= 11
        for at, one in enumerate(lines):
            for other in lines[at + 1 :]:
                apart = abs(one["y"] - other["y"]) >= 0.8 * one["size"]
                beside = one["left"] >= other["left"] + other["width"] or other["left"] >= one["left"] + one["width"]
                assert apart or beside, (one["text"], other["text"])


def test_it_turns_to_whoever_else_is_viewed_and_to_everybody(opened: Opener, sample: State) -> None:
    with opened(sample) as it:
        pick = it.page.get_by_label("Views of")
        assert pick.locator("option").all_inner_texts() == ["Russian contractors (4)", "Insurgents (1)", "everybody"]
        it.page.locator("#panel").get_by_role("button", name="Insurgents").click()
        expect(it.page.locator("#status")).to_contain_text("1 relation between 2 things shown.")
        expect(it.page.locator("#panel .target li")).to_have_text("Trump administration")
        pick.select_option(label="everybody")
        expect(it.page.locator("#status")).to_contain_text("6 relations between 6 things shown.")
        expect(it.page.locator("#panel .target")).to_have_count(2)
        all_relations(it.page)
        expect(pick).to_be_hidden()


# Evidence


def test_both_articles_claims_stand_side_by_side_in_the_evidence(opened: Opener, sample: State) -> None:
    with opened(sample) as it:
        panel = it.page.locator("#panel")
        panel.locator('[data-edge="VIEWS_AS_NO_THREAT:biden:contractors"]').click()
        expect(panel).to_have_attribute("aria-label", "Evidence")
        expect(panel.locator("h2")).to_have_text(
            re.compile("Biden administration.*does not view.*Russian.*as a threat")
        )
        clash = panel.locator(".clash", has_text="Whose view it was")
        expect(clash.locator(".sides > div").first).to_contain_text(
            "The undated article says that Biden saw no threat."
        )
        expect(clash.locator(".sides > div").last).to_contain_text("The dated article says that Trump sees no threat.")
        expect(clash).to_contain_text("Judged: upheld. The undated article garbled a sentence.")
        expect(clash).to_contain_text("resting on The Dated, 2 February 2026")
        expect(panel.locator(".clash", has_text="Yes against no")).to_contain_text("Biden saw a threat")
        source = panel.locator(".source")
        expect(source).to_contain_text("The Undated, undated; read on 22 November 2026")
        expect(source).to_contain_text("Re-reports The Dated, 2 February 2026 (inferred): The same facts")
        claim = source.locator(".claim")
        for words in (
            "not a threat", "says not", "as a fact", "held by", "the subject: “U.S. officials”",
            "our inference, of the subject: It names Biden further up.", "paragraph 1, sentence 1", "time in office",
            "deprecated: The undated article garbled a sentence. (decided by t)", "undated/no-threat",
        ):  # fmt: skip
            expect(claim).to_contain_text(words)
        expect(panel).to_contain_text("1 claim in 1 source, of 1 independent origin.")


def test_one_origin_is_told_apart_from_two_sources_and_strength_is_there(opened: Opener, sample: State) -> None:
    with opened(sample) as it:
        all_relations(it.page)
        as_list(it.page)
        it.page.locator('#list [data-edge="DEPLOYED_IN:contractors:mali"]').click()
        panel = it.page.locator("#panel")
        expect(panel).to_contain_text("2 claims in 2 sources, of 1 independent origin.")
        expect(panel).to_contain_text("how many: about 1,000")
        expect(panel.locator(".claim").first).to_contain_text("about 1,000 personnel")
        expect(panel.locator(".source h4").first).to_have_text("The Dated, 2 February 2026")


def test_links_are_http_and_open_apart(opened: Opener, sample: State) -> None:
    with opened(sample) as it:
        it.page.locator('#panel [data-edge="VIEWS_AS_NO_THREAT:trump:contractors"]').click()
        link = it.page.locator("#panel .source a")
        expect(link).to_have_attribute("href", "https://example.org/dated")
        expect(link).to_have_attribute("rel", "noopener noreferrer")
        expect(link).to_have_attribute("target", "_blank")
        with it.page.context.expect_page() as opening:
            link.click()
        beside = opening.value
        expect(it.page.locator("#panel .source a")).to_be_visible()
        assert beside.evaluate("opener") is None
        assert it.requests == ["https://example.org/dated"]
        # That it was refused, as all is that leaves the machine, is no fault of the page's.
        it.requests.clear()
        it.errors.clear()


def test_the_query_for_neo4j_browser_names_the_claims(opened: Opener, sample: State) -> None:
    edge = sample.edges["DEPLOYED_IN", "DEPLOYED_IN:contractors:mali"]
    with opened(sample) as it:
        all_relations(it.page)
        as_list(it.page)
        it.page.locator('#list [data-edge="DEPLOYED_IN:contractors:mali"]').click()
        ids = ", ".join(f"'{id_}'" for id_ in sorted(cast("list[str]", edge.props["claims"])))
        query = f"MATCH (c:Claim)-[r]->(x) WHERE c.id IN [{ids}] RETURN c, r, x"
        it.page.get_by_text("The same claims in Neo4j Browser").click()
        assert it.page.locator("#panel textarea").input_value() == query
        it.page.get_by_role("button", name="Copy").click()
        expect(it.page.locator("#panel .cypher [role=status]")).to_have_text(re.compile("Copied|Selected"))
        assert it.page.evaluate("getSelection().toString() || document.activeElement.tagName")


def test_a_thing_tells_its_relations_and_the_claims_that_no_line_stands_for(opened: Opener) -> None:
    claim = {"key": "not-there", "subject": "mali", "predicate": "member_of", "object": "ecowas", "polarity": "denied"}
    given = SAMPLE | {"sources": [*SAMPLE["sources"], {"source": {"id": "more"}, "claims": [claim]}]}
    with opened(derived(given)) as it:
        it.page.locator("#query").fill("Republique du Mali")
        it.page.keyboard.press("Enter")
        panel = it.page.locator("#panel")
        expect(panel.locator("h2")).to_have_text("Mali")
        expect(panel).to_contain_text("also called")
        expect(panel.locator(".rows")).to_contain_text(["Mali left Ecowas", "Russian contractors is deployed in Mali"])
        expect(panel.get_by_role("heading", name="Claims that no line stands for (1)")).to_be_visible()
        expect(panel.locator(".claim").first).to_contain_text("not-there")


CENTRE = """([r, g, b]) => {
    const canvas = document.querySelector('#picture canvas');
    const { width, height } = canvas;
    const { data } = canvas.getContext('2d').getImageData(0, 0, width, height);
    let [n, x, y] = [0, 0, 0];
    for (let at = 0; at < data.length; at += 4) {
        if (data[at] !== r || data[at + 1] !== g || data[at + 2] !== b) continue;
        n += 1;
        x += (at / 4) % width;
        y += Math.floor(at / 4 / width);
    }
    const box = canvas.getBoundingClientRect();
    return [box.left + x / n * box.width / width, box.top + y / n * box.height / height];
}"""


def centre_of(page: Page, colour: tuple[int, int, int]) -> tuple[float, float]:
    """The middle of all pixels of a colour on the map."""
    found = page.evaluate(CENTRE, list(colour))
    return found[0], found[1]


def test_a_click_on_the_map_opens_the_evidence_and_a_click_beside_closes_it(opened: Opener, sample: State) -> None:
    with opened(sample) as it:
        panel = it.page.locator("#panel")
        it.page.mouse.click(*centre_of(it.page, (0xE6, 0x9F, 0x00)))
        expect(panel.locator("h2")).to_have_text("Russian contractors")
        box = it.page.locator("#picture").bounding_box()
        assert box
        it.page.mouse.click(box["x"] + 5, box["y"] + 5)
        expect(panel.locator("h2")).to_have_text("Who views whom")


def test_a_click_on_a_line_opens_its_evidence(opened: Opener, sample: State) -> None:
    with opened(sample) as it:
        # Nothing but one line left: what has its colour is on it.
        it.page.locator('input[data-keys="type:VIEWS_AS_THREAT"]').uncheck()
        it.page.locator('input[data-keys="mark:deprecated"]').uncheck()
        it.page.mouse.click(*centre_of(it.page, (0x00, 0x72, 0xB2)))
        expect(it.page.locator("#panel h2")).to_have_text(
            re.compile("Trump administration.*does not view.*as a threat")
        )


# Dates


def test_the_slider_changes_what_is_shown_and_says_how_sure_it_is(opened: Opener, sample: State) -> None:
    with opened(sample) as it:
        page = it.page
        expect(page.locator("#day-words")).to_have_text("All dates")
        before = page.locator("#picture canvas").screenshot()
        set_day(page, "2024-07-01")
        expect(page.locator("#day-words")).to_have_text("As of 1 July 2024")
        expect(page.locator("#day-counts")).to_have_text(
            "3 only possible (lighter), 1 ended (pale), 1 not yet begun (not drawn)"
        )
        expect(page.locator("#panel")).not_to_contain_text("Trump")
        expect(page.locator("#panel li", has_text="France")).to_have_text("France ended")
        expect(page.locator("#footer")).to_contain_text("as of 1 July 2024")
        page.wait_for_timeout(200)
        assert page.locator("#picture canvas").screenshot() != before
        page.locator("#panel [data-edge='VIEWS_AS_THREAT:ecowas:contractors']").click()
        expect(page.locator("#panel .chips").first).to_contain_text("only possible on that day")
        page.get_by_label("all dates").check()
        expect(page.locator("#day-words")).to_have_text("All dates")
        expect(page.locator("#panel .chips").first).not_to_contain_text("only possible")


def test_on_each_day_the_grades_are_those_of_the_queries(opened: Opener, shipped: State) -> None:
    with opened(shipped) as it:
        all_relations(it.page)
        as_list(it.page)
        days = it.page.evaluate("JSON.parse(document.getElementById('page-data').textContent).days")
        for day in days[:: max(1, len(days) // 6)]:
            set_day(it.page, day)
            while (more := it.page.locator("#more-rows:visible")).count():
                more.click()
            found = it.page.evaluate(
                """() => Object.fromEntries([...document.querySelectorAll('#list tr[class]')].map(row =>
                    [row.querySelector('[data-edge]').dataset.edge, row.className.replace('grade-', '')]))"""
            )
            graph = as_of(shipped, date.fromisoformat(day))
            wanted = {edge.id: edge.props["grade"] for edge in graph.edges.values() if "grade" in edge.props}
            assert {id_: grade for id_, grade in found.items() if grade != "ended"} == wanted, day


def test_certain_on_the_days_that_a_claim_speaks_of(opened: Opener, sample: State) -> None:
    with opened(sample) as it:
        set_day(it.page, "2026-02-02")
        it.page.locator("#panel [data-edge='VIEWS_AS_NO_THREAT:trump:contractors']").click()
        panel = it.page.locator("#panel")
        expect(panel.locator(".chips").first).to_contain_text("certain on that day")
        expect(panel).to_contain_text("Certain on 2 February 2026; possible from 20 January 2025, with an unknown end.")


def test_the_arrows_of_the_slider_step_from_change_to_change(opened: Opener, sample: State) -> None:
    with opened(sample) as it:
        it.page.get_by_label("As of which day").focus()
        it.page.keyboard.press("Home")
        expect(it.page.locator("#day-words")).to_have_text("As of 20 January 2021")
        it.page.get_by_role("button", name="Later change").click()
        first = it.page.locator("#day-words").inner_text()
        it.page.get_by_role("button", name="Earlier change").click()
        expect(it.page.locator("#day-words")).to_have_text("As of 20 January 2021")
        assert first != "As of 20 January 2021"


def test_it_opens_on_the_day_that_it_was_made_for(opened: Opener, sample: State) -> None:
    with opened(sample, opens_on=date(2023, 5, 1)) as it:
        expect(it.page.locator("#day-words")).to_have_text("As of 1 May 2023")
        assert it.page.get_by_label("As of which day").get_attribute("aria-valuetext") == "1 May 2023"


# Filters


def test_filters_hide_and_count_and_show_all_brings_everything_back(opened: Opener, sample: State) -> None:
    with opened(sample) as it:
        page = it.page
        status = page.locator("#status")
        expect(status).to_have_text("5 relations between 5 things shown.")
        assert count_of(page, "type:VIEWS_AS_THREAT") == "3"
        page.locator('input[data-keys="type:VIEWS_AS_THREAT"]').uncheck()
        expect(status).to_contain_text("2 relations between 3 things shown. Hidden by filters: 3 relations, 2 things.")
        assert count_of(page, "mark:disputed") == "2/3"
        assert count_of(page, "kind:Bloc") == "0/1"
        expect(page.locator("#panel .view.threat")).to_have_count(0)
        page.get_by_role("button", name="Show all").click()
        expect(status).to_have_text("5 relations between 5 things shown.")
        assert count_of(page, "kind:Bloc") == "1"


@pytest.mark.parametrize(
    ("mark", "shown"),
    [("disputed", 3), ("denied", 2), ("unvouched", 1), ("deprecated", 1)],
)
def test_disputed_denied_planned_and_wrong_are_kinds_of_their_own(
    opened: Opener, sample: State, mark: str, shown: int
) -> None:
    with opened(sample) as it:
        it.page.get_by_label("Views of").select_option(label="everybody")
        it.page.locator(f'button[data-only="mark:{mark}"]').focus()
        it.page.keyboard.press("Enter")
        expect(it.page.locator("#status")).to_contain_text(f"{shown} relation{'s' if shown > 1 else ''} between")
        expect(it.page.locator(f'button[data-only="mark:{mark}"]')).to_be_focused()
        it.page.keyboard.press("Enter")
        it.page.locator(f'input[data-keys="mark:{mark}"]').uncheck()
        expect(it.page.locator("#status")).to_contain_text(f"Hidden by filters: {shown} relation")


def test_a_category_opens_into_its_types(opened: Opener, sample: State) -> None:
    with opened(sample) as it:
        all_relations(it.page)
        views = it.page.get_by_role("button", name="types of relation in Who views whom how")
        views.click()
        expect(views).to_have_attribute("aria-expanded", "true")
        it.page.locator('input[data-keys="type:VIEWS_AS_NO_THREAT"]').uncheck()
        box = it.page.locator('input[data-keys^="type:VIEWS_AS_THREAT type"]')
        assert box.evaluate("box => box.indeterminate")
        box.click()
        expect(it.page.locator('input[data-keys="type:VIEWS_AS_NO_THREAT"]')).to_be_checked()


def test_a_whole_category_can_be_seen_alone(opened: Opener, sample: State) -> None:
    with opened(sample) as it:
        all_relations(it.page)
        it.page.get_by_role("button", name="only Blocs and alliances").click()
        expect(it.page.locator("#status")).to_contain_text("2 relations between 3 things shown.")


def test_what_no_line_is_drawn_to_is_hidden_counted_and_can_be_shown(opened: Opener, sample: State) -> None:
    with opened(sample) as it:
        all_relations(it.page)
        expect(it.page.locator("#status")).to_contain_text("Hidden by filters: 2 things.")
        assert count_of(it.page, "alone:") == "0/2"
        it.page.locator('input[data-keys="alone:"]').check()
        expect(it.page.locator("#status")).not_to_contain_text("Hidden")


# Search and keyboard


def test_search_is_blind_to_accents_and_case_and_knows_aliases(opened: Opener, sample: State) -> None:
    with opened(sample) as it:
        page = it.page
        page.locator("body").press("/")
        query = page.get_by_label("Search names and aliases")
        expect(query).to_be_focused()
        for words, name in (("COTE D'IV", "Ivory Coast"), ("république du mali", "Mali"), ("cedeao", "Ecowas")):
            query.fill(words)
            expect(page.locator("#hits [role=option]").first).to_contain_text(name)
        query.fill("nobody at all")
        expect(page.locator("#hits")).to_contain_text("Nothing is called that")
        query.press("Escape")
        expect(page.locator("#hits")).to_be_hidden()
        query.fill("administration")
        # Two begin or end so: the one first of which more is told.
        assert [hit.split("\n")[0] for hit in page.locator("#hits [role=option]").all_inner_texts()[:2]] == [
            "Trump administration",
            "Biden administration",
        ]
        query.press("ArrowDown")
        query.press("Enter")
        expect(page.locator("#panel h2")).to_have_text("Biden administration")
        expect(page.locator("#panel")).to_be_focused()


def test_what_has_no_place_among_the_views_is_found_among_all_relations(opened: Opener, sample: State) -> None:
    with opened(sample) as it:
        it.page.locator("#query").fill("mali")
        it.page.locator("#query").press("Enter")
        expect(it.page.get_by_role("button", name="All relations")).to_have_attribute("aria-pressed", "true")


def test_by_keyboard_alone_from_the_skip_link_to_the_evidence_and_back(opened: Opener, sample: State) -> None:
    with opened(sample) as it:
        page = it.page
        page.keyboard.press("Tab")
        expect(page.locator(".skip")).to_be_focused()
        page.keyboard.press("Enter")
        expect(page.locator("#list")).to_be_focused()
        row = page.locator('#list [data-edge="VIEWS_AS_THREAT:france:contractors"]')
        for _ in range(20):
            page.keyboard.press("Tab")
            if row.evaluate("row => row === document.activeElement"):
                break
        expect(row).to_be_focused()
        page.keyboard.press("Enter")
        expect(page.locator("#panel h2")).to_have_text(re.compile("France.*views.*as a threat"))
        page.keyboard.press("Escape")
        expect(page.locator("#panel h2")).to_have_text("Who views whom")
        expect(row).to_be_focused()


def test_the_list_has_all_that_the_map_has(opened: Opener, sample: State) -> None:
    with opened(sample) as it:
        all_relations(it.page)
        as_list(it.page)
        typed = [edge for edge in sample.edges.values() if "claims" in edge.props]
        expect(it.page.locator("#list [data-edge]")).to_have_count(len(typed))
        label = it.page.locator('#list [data-edge="PLANNED_SUPPLIES:trump:mali"]').get_attribute("aria-label")
        assert label == "Trump administration supplies Mali (plan or offer): evidence"
        it.page.get_by_role("tab", name="Things").click()
        expect(it.page.locator("#list [data-node]")).to_have_count(9)


# Screens


@pytest.mark.parametrize(
    ("view", "scheme"),
    [
        ("Who views whom", "light"),
        ("All relations", "dark"),
        pytest.param("Who views whom", "dark", marks=pytest.mark.sweep),
        pytest.param("All relations", "light", marks=pytest.mark.sweep),
    ],
)
def test_axe_finds_nothing(opened: Opener, sample: State, view: str, scheme: str) -> None:
    with opened(sample, color_scheme=scheme) as it:
        it.page.get_by_role("button", name=view).click()
        assert _violations(it.page) == []
        it.page.locator("#query").fill("e")
        assert _violations(it.page) == []
        it.page.locator("#query").press("Escape")
        set_day(it.page, "2025-01-20")  # by then France's view has ended
        as_list(it.page)
        it.page.locator("#list [data-edge='VIEWS_AS_NO_THREAT:biden:contractors']").click()
        it.page.evaluate("for (const details of document.querySelectorAll('details')) details.open = true")
        assert _violations(it.page) == []


def test_axe_finds_nothing_on_the_shipped_map(opened: Opener, shipped: State) -> None:
    with opened(shipped) as it:
        all_relations(it.page)
        set_day(it.page, "2025-01-20")
        assert _violations(it.page) == []


def _violations(page: Page) -> list[str]:
    found = Axe().run(page).response["violations"]
    return [f"{one['id']}: {one['nodes'][0]['target']} {one['nodes'][0]['failureSummary']}" for one in found]


def test_the_theme_follows_the_system_and_the_button(opened: Opener, sample: State) -> None:
    with opened(sample, color_scheme="dark") as it:
        colour = "getComputedStyle(document.body).backgroundColor"
        dark = it.page.evaluate(colour)
        it.page.get_by_role("button", name=re.compile("light and dark")).click()
        assert it.page.evaluate(colour) != dark
        expect(it.page.locator("html")).to_have_attribute("data-theme", "light")


def test_a_phone_has_all_of_it_without_scrolling_sideways(opened: Opener, shipped: State) -> None:
    with opened(shipped, width=390, height=844, touch=True) as it:
        page = it.page
        for view in ("All relations", "Who views whom"):
            page.get_by_role("button", name=view, exact=True).click()
            for form in ("Table", "Matrix", "Map"):
                page.get_by_role("button", name=form, exact=True).click()
                assert page.evaluate("document.documentElement.scrollWidth") <= 390
        page.locator("#panel [data-edge]").first.click()
        expect(page.locator("#panel .claim").first).to_be_attached()
        box = page.locator("#panel").bounding_box()
        assert box
        assert box["y"] < 844
        page.get_by_role("button", name="Close the panel").click()
        page.evaluate("scrollTo(0, 0)")
        page.get_by_role("button", name="Filters").click()
        expect(page.locator("#legend")).to_be_visible()
        page.keyboard.press("Escape")
        expect(page.locator("#legend")).to_be_hidden()
        assert _violations(page) == []


# Hostile text

HOSTILE = [
    "</script><img src=x onerror=alert(1)>",
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "<svg onload=alert(1)>",
    "<svg><script>alert(1)</script></svg>",
    "\"><script>alert(1)</script>",
    "'><img src=x onerror=alert(1)>",
    "' onmouseover='alert(1)",
    "\" autofocus onfocus=\"alert(1)",
    "javascript:alert(1)",
    "<a href=javascript:alert(1)>href</a>",
    "<iframe srcdoc='<script>parent.alert(1)</script>'></iframe>",
    "<style>*{display:none}</style>",
    "</style><script>alert(1)</script>",
    "</title><script>alert(1)</script>",
    "<!--<script>alert(1)//-->",
    "--><script>alert(1)</script>",
    "]]><script>alert(1)</script>",
    "{{ 7 * 7 }}{% raw %}",
    "${alert(1)}`;alert(1)//",
    "\\u003cscript\\u003ealert(1)\\u003c/script\\u003e",
    "\u2028alert(1)\u2029",
    "<math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>",
    "<base href=//example.org/>",
    "<meta http-equiv=refresh content='0;url=//example.org'>",
    "</textarea><script>alert(1)</script>",
    "\u202e<b>\ufeff&lt;i&gt;&amp;",
]  # fmt: skip
FREE = {
    "Claim": ("says", "detail", "item", "role", "quantity_text", "unit", "rank_reason", "rank_by", "ref", "name"),
    "Source": ("name", "publisher", "author", "url", "reliability_reason"),
    "Judgement": ("reason", "judged_by"),
}
EDGE_FREE = ("reason", "rule", "judgement", "judged_by")


def hostile(state: State) -> tuple[State, set[str]]:
    """The same graph with hostile text wherever people write freely; and the texts that must be readable."""
    texts = iter(HOSTILE * 200)
    told: set[str] = set()

    def spoilt(props: dict[str, Any], free: tuple[str, ...], lists: tuple[str, ...]) -> dict[str, Any]:
        new: dict[str, Any] = {name: next(texts) for name in free}
        told.update(new[name] for name in ("says", "name", "publisher") if name in new and "paragraph" not in props)
        return props | new | {name: [f"subject: {next(texts)}", f"object: {next(texts)}"] for name in lists}

    out = State()
    for id_, node in state.nodes.items():
        free = FREE.get(node.kind, ("name", "name_fr", "said_fr", "note", "wikidata", "iso2", "kind"))
        lists = {"Claim": ("as_named", "identified")}.get(node.kind, () if node.kind in FREE else ("aliases",))
        props = spoilt(dict(node.props), free, lists)
        if node.kind == "Claim":
            told.add(props["says"])
            props["ref"] += id_  # refs are unique
        out.nodes[id_] = replace(node, props=props)
    for key, edge in state.edges.items():
        free = tuple(name for name in EDGE_FREE if name in edge.props)
        out.edges[key] = replace(edge, props=spoilt(dict(edge.props), free, ()))
    return out, told


WATCH = "window.alert = window.confirm = window.prompt = () => { window.ran = true; };"


def test_hostile_text_is_shown_as_text_everywhere_and_never_runs(opened: Opener, sample: State) -> None:
    state, told = hostile(sample)
    seen = ""
    with opened(state, WATCH) as it:
        page = it.page
        all_relations(page)
        as_list(page)
        for kind, section in (("edge", "Relations"), ("node", "Things"), ("row", "Claims")):
            page.get_by_role("tab", name=section).click()
            seen += page.locator("#list").inner_text()
            for at in range(page.locator(f"#list [data-{kind}]").count()):
                page.locator(f"#list [data-{kind}]").nth(at).click()
                page.evaluate("for (const it of document.querySelectorAll('#panel details')) it.open = true")
                seen += page.locator("#panel").inner_text()
        for text in HOSTILE:
            page.locator("#query").fill(text[:12])
        page.locator("#query").press("Escape")
        page.get_by_role("button", name="Matrix", exact=True).click()
        for kind in ("By year", "On three dates", "Everybody"):
            page.get_by_role("button", name=kind).click()
        page.get_by_role("button", name="Map", exact=True).click()
        box = page.locator("#picture").bounding_box()
        assert box
        for across in range(0, int(box["width"]), 60):
            page.mouse.move(box["x"] + across, box["y"] + box["height"] / 2)
        assert page.evaluate("window.ran") is None
        assert (
            page.evaluate("document.querySelectorAll('img, iframe, base, math, #main script, #main style').length") == 0
        )
        assert page.evaluate("document.scripts.length") == 7
        links = page.evaluate("[...document.querySelectorAll('a')].map(a => a.protocol)")
        assert set(links) <= {"file:", "http:", "https:"}
    flat = " ".join(seen.split())
    for text in told:
        shown = " ".join(text.replace("\u2028", " ").replace("\u2029", " ").split())
        assert shown in flat, text


def test_a_hostile_title_and_hostile_ids_are_text_too(tmp_path: Path, sample: State) -> None:
    ids = {id_: f"{id_}{HOSTILE[at % len(HOSTILE)]}" for at, id_ in enumerate(sorted(sample.nodes))}
    state = State({ids[id_]: replace(node, id=ids[id_]) for id_, node in sample.nodes.items()})
    for edge in sample.edges.values():
        id_ = edge.id + HOSTILE[len(edge.id) % len(HOSTILE)]
        props: dict[str, Any] = dict(edge.props)
        for name in ("claims", "sources"):
            if name in props and edge.type != "DERIVED_FROM":
                props[name] = [ids.get(one, one) for one in props[name]]
        state.edges[edge.type, id_] = replace(edge, id=id_, start=ids[edge.start], end=ids[edge.end], props=props)
    file = tmp_path / "map.html"
    write_map(state, file, title=HOSTILE[0], version=HOSTILE[1])
    with open_page() as it:
        it.page.add_init_script(WATCH)
        it.page.goto(file.as_uri())
        it.page.wait_for_selector("html[data-ready]")
        expect(it.page.locator("h1")).to_have_text(HOSTILE[0])
        expect(it.page.locator("#footer")).to_contain_text(HOSTILE[1])
        all_relations(it.page)
        as_list(it.page)
        for at in range(it.page.locator("#list [data-edge]").count()):
            it.page.locator("#list [data-edge]").nth(at).click()
            expect(it.page.locator("#panel .claim").first).to_be_attached()
        assert it.page.evaluate("window.ran") is None
        assert (it.errors, it.requests) == ([], [])


# Calm: one row of controls, counts of what is shown


@pytest.mark.parametrize("locale", ["en-GB", "fr-FR"])
def test_the_head_is_one_row_on_a_laptop(opened: Opener, shipped: State, locale: str) -> None:
    with opened(shipped, locale=locale, width=1280, height=800) as it:
        for width in (1280, 1372):
            it.page.set_viewport_size({"width": width, "height": 800})
            for form in it.page.locator("#forms button").all():
                form.click()
                boxes = it.page.locator("#bar > :visible").evaluate_all(
                    "all => all.map(it => it.getBoundingClientRect()).map(({ left, right, top, bottom }) => [left, right, top, bottom])"
                )
                assert max(bottom for *_, bottom in boxes) <= 52, f"{width} {form.inner_text()}"
                assert max(right for _, right, *_ in boxes) <= width
                ends = sorted((left, right) for left, right, *_ in boxes)
                assert all(one[1] <= other[0] for one, other in pairwise(ends))


def test_counts_are_of_what_is_shown_and_the_rest_is_told_with_a_way_to_it(opened: Opener, sample: State) -> None:
    with opened(sample, opening=Opening(view="all", focus="mali", hops=1)) as it:
        page = it.page
        sums = page.locator("#legend .sum")
        every = len(taken(page.content())["edges"])
        expect(sums).to_contain_text(f"3 of {every} relations shown")
        expect(sums).to_contain_text(f"Hidden: {every - 3} outside the part shown")
        assert count_of(page, "mark:disputed").startswith("0/")
        sums.get_by_role("button", name="Show everything").click()
        expect(sums).to_have_text(f"{every} of {every} relations shown")
        assert "/" not in count_of(page, "mark:disputed")


def test_the_tags_of_a_comparison_lie_on_no_name(opened: Opener, shipped: State) -> None:
    with opened(shipped, RECORD_NAMES, color_scheme="dark") as it:
        page = it.page
        set_day(page, "2023-07-24")
        page.get_by_role("button", name="Compare").click()
        page.evaluate("window.names = []")
        page.wait_for_timeout(400)
        page.get_by_label("Right", exact=True).select_option("2026-02-02")
        page.wait_for_timeout(400)
        drawn = [one for one in page.evaluate("window.names") if len(one["text"]) > 2]
        tags = [one for one in drawn if one["text"] in ("only here", "other sign")]
        assert tags
        for tag in tags:
            for name in drawn:
                apart = (
                    tag["left"] + tag["width"] <= name["left"] + 1
                    or name["left"] + name["width"] <= tag["left"] + 1
                    or abs(tag["y"] - name["y"]) >= min(tag["size"], name["size"]) * 0.9
                )
                assert tag is name or apart, f"{tag['text']} on {name['text']}"
