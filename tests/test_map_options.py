"""What the map can be told to open on, by the command line and by the library; and stories."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any, cast

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

from exports.map import Opening, opening, render_map, result_of
from exports.map.carried import taken
from graph.canonical import short_id
from graph.engine import open_engine
from graph.errors import FactsError, UnknownNameError
from graph.state import State
from graph.store import load
from loaders.story_file import read_story, stories
from sahelgraph.cli import map as command
from sahelgraph.cli import run
from tests.support.facts import derived, stated
from tests.test_map import SAMPLE, _own_cache, shipped
from tests.test_map_page import SCHEMES, Opener, _browser, opened

__all__ = ["_browser", "_own_cache", "opened", "shipped"]


@pytest.fixture(scope="module")
def sample() -> State:
    return derived(SAMPLE)


@pytest.fixture
def db(tmp_path: Path) -> str:
    path = str(tmp_path / "graph.kgl")
    engine = open_engine(path)
    load(engine, stated(SAMPLE))
    engine.close()
    return path


def drawn(db: str, *options: str) -> dict[str, Any]:
    file = Path(db).with_name("map.html")
    assert run(["map", "-o", str(file), "--db", db, "-q", *options]) == 0
    return taken(file.read_text(encoding="utf-8"))


def refused(capsys: pytest.CaptureFixture[str], db: str, *options: str) -> str:
    file = Path(db).with_name("map.html")
    assert run(["map", "-o", str(file), "--db", db, *options]) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert not file.exists()
    return err


# The command line


def test_the_names_of_views_and_themes_are_those_of_the_map() -> None:
    assert (command.VIEWS, command.THEMES) == (opening.VIEWS, opening.THEMES)


def test_without_options_it_opens_as_it_is(db: str) -> None:
    found = drawn(db)
    assert found["opens"] == {}
    assert "story" not in found
    assert "result" not in found


@pytest.mark.parametrize(
    ("options", "opens"),
    [
        (["--view", "threats"], {"view": "views"}),
        (["--view", "all"], {"view": "all"}),
        (["--view", "alliances"], {"view": "all", "only": "type:MEMBER_OF type:WITHDREW_FROM"}),
        (["--view", "deployments"], {"view": "all", "only": "type:DEPLOYED_IN"}),
        (["--focus", "mali"], {"view": "all", "focus": "mali~2"}),
        (["--focus", "cedeao", "--hops", "1"], {"view": "all", "focus": "ecowas~1"}),
        (["--focus", "cote d’ivoire"], {"view": "all", "focus": "cote-divoire~2"}),
        (["--focus", "France", "--view", "threats"], {"view": "views", "target": None, "focus": "france~2"}),
        (["--theme", "dark"], {"theme": "dark"}),
        (["--theme", "system"], {}),
    ],
)
def test_options_are_what_the_page_opens_with(db: str, options: list[str], opens: dict[str, Any]) -> None:
    assert drawn(db, *options)["opens"] == opens


@pytest.mark.parametrize(
    ("options", "says"),
    [
        (["--focus", "Frence"], "no actor is called 'Frence'; did you mean France"),
        (["--view", "threat"], "'threat' is not one of 'threats', 'alliances', 'deployments', 'all'"),
        (["--focus", "mali", "--hops", "4"], "4 is not in the range 1<=x<=3"),
        (["--query", "who-views-as-thret"], "no query is called 'who-views-as-thret'; did you mean who-views-as-threat"),
        (["--query", "who-views-as-threat"], "needs -p target="),
        (["-p", "target=Mali"], "give --query too"),
        (["--query", "x", "--focus", "mali"], "--focus and --query: the map can open on one of them only"),
        (["--story", "two-artcles"], "is no file and no shipped story; did you mean two-articles"),
        (["--story", "nowhere.yaml"], "can't be read"),
    ],
)  # fmt: skip
def test_what_it_cannot_open_on_is_said_in_one_line(
    db: str, capsys: pytest.CaptureFixture[str], options: list[str], says: str
) -> None:
    said = refused(capsys, db, *options)
    assert says in said
    assert said.count("\n") == 1


def test_a_query_opens_on_what_its_rows_name(db: str) -> None:
    found = drawn(db, "--query", "who-views-as-threat", "-p", "target=Russian contractors")
    assert found["opens"] == {"view": "all", "focus": "result"}
    assert found["result"]["title"] == "Who views an actor as a threat"
    edges = {f"VIEWS_AS_THREAT:{viewer}:contractors" for viewer in ("biden", "ecowas", "france")}
    assert set(found["result"]["edges"]) == edges
    drawn_query = drawn(db, "--query", "threat-graph", "-p", "target=contractors")["result"]
    assert edges | {"VIEWS_AS_NO_THREAT:trump:contractors", "GOVERNS:biden:united-states"} <= set(drawn_query["edges"])


def test_a_query_is_asked_as_of_the_maps_day_where_it_takes_one(db: str) -> None:
    query = ("--query", "who-views-as-threat", "-p", "target=contractors")
    then = drawn(db, *query, "--as-of", "2026-02-02")["result"]["edges"]
    assert "VIEWS_AS_THREAT:france:contractors" not in then
    assert "VIEWS_AS_THREAT:ecowas:contractors" in then


def said_by(capsys: pytest.CaptureFixture[str], *words: str) -> str:
    assert run([*words, "-q"]) == 0
    return capsys.readouterr().out.strip()


@pytest.mark.parametrize("known", [[], ["--known-on", "2026-02-03"]])
def test_its_id_is_that_of_the_snapshot_and_of_the_report(
    db: str, tmp_path: Path, capsys: pytest.CaptureFixture[str], known: list[str]
) -> None:
    id_ = short_id(said_by(capsys, "snapshot", "-o", str(tmp_path / "snapshot"), "--db", db, *known))
    assert drawn(db, *known)["snapshot"] == id_
    # What it opens on leaves nothing out of the file.
    assert drawn(db, *known, "--as-of", "2026-02-02", "--focus", "Mali", "--view", "all")["snapshot"] == id_
    said_by(capsys, "report", "-o", str(tmp_path / "report.md"), "--no-figures", "--db", db, *known)
    assert id_ in (tmp_path / "report.md").read_text(encoding="utf-8")
    said_by(capsys, "figure", "network", "-o", str(tmp_path / "figure.svg"), "--db", db, *known)
    assert id_ in (tmp_path / "figure.svg").read_text(encoding="utf-8")


def test_of_a_part_its_id_is_the_parts_and_no_other_part_is_drawn(
    db: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    id_ = said_by(capsys, "snapshot", "-o", str(tmp_path / "part"), "--focus", "Mali", "--db", db)
    part = str(tmp_path / "part.kgl")
    assert run(["load", str(tmp_path / "part"), "--db", part, "-q"]) == 0
    assert drawn(part)["snapshot"] == short_id(id_)
    Path(part).with_name("map.html").unlink()
    assert "the graph is only a part" in refused(capsys, part, "--known-on", "2026-02-03")


# What rows name


def test_rows_without_relation_or_claim_are_joined_by_what_is_between_their_names(sample: State) -> None:
    found = result_of(
        "q", [("Mali", 3), (["France", "Ecowas"], None), ({"id": "nobody", "name": "Trump"}, "x")], sample
    )
    assert found.nodes == ("ecowas", "france", "mali")
    assert found.edges == ("WITHDREW_FROM:mali:ecowas",)


def test_claims_are_told_by_reference_and_sources_are_nobody(sample: State) -> None:
    found = result_of("q", [("Terms of office", ["dated/left"])], sample)
    assert (found.nodes, found.edges) == ((), ("WITHDREW_FROM:mali:ecowas",))


def test_a_focus_on_nobody_is_told(sample: State) -> None:
    with pytest.raises(UnknownNameError, match="did you mean Mali"):
        render_map(sample, version="1", opening=Opening(focus="Malli"))


# Stories

STORY = """\
title: T
steps:
- title: One
  text: First <b>step</b>
  view: threats
  target: Russian contractors
  choose: undated/no-threat
- title: Two
  title_fr: Deux
  text: Second
  view: all
  day: '2025-01-29'
  focus: Mali > Ecowas
- title: Three
  text: Third
  form: list
  choose: Mali
"""


@pytest.fixture
def story(tmp_path: Path) -> Path:
    file = tmp_path / "story.yaml"
    file.write_text(STORY, encoding="utf-8")
    return file


def test_a_story_is_resolved_and_becomes_what_the_page_sets(sample: State, story: Path) -> None:
    found = taken(render_map(sample, version="1", opening=Opening(story=read_story(story, sample))))
    one, two, three = found["story"]["steps"]
    chosen = {"what": "edge", "id": "VIEWS_AS_NO_THREAT:biden:contractors"}
    assert one["shows"]["chosen"].items() >= chosen.items()
    assert {key: one["shows"][key] for key in ("view", "target")} == {"view": "views", "target": "contractors"}
    assert two["shows"] == {"view": "all", "form": "map", "day": "2025-01-29", "focus": "mali>ecowas"}
    assert two["title_fr"] == "Deux"
    assert three["shows"]["chosen"] == {"what": "node", "id": "mali"}
    assert found["opens"] == one["shows"] | {"step": "1"}


@pytest.mark.parametrize(
    ("old", "new", "line", "says"),
    [
        ("title: One\n", "titel: One\n", 3, "unknown key 'titel'; did you mean title"),
        ("  text: Second\n", "", 8, "key 'text' is missing"),
        ("view: all", "view: everything", 11, "view: 'everything' is not one of"),
        ("target: Russian contractors", "target: Russian contractor", 6, "target: no actor is called"),
        ("choose: undated/no-threat", "choose: undated/no-thret", 7, "did you mean undated/no-threat"),
        ("choose: Mali", "choose: 'X:a:b'", 17, "no relation is called 'X:a:b'"),
        ("day: '2025-01-29'", "day: '2025-01'", 12, "write a day, YYYY-MM-DD"),
        ("day: '2025-01-29'", "day: soon", 12, "day:"),
        ("focus: Mali > Ecowas", "focus: Mali~7", 13, "write actor~1, actor~2, actor~3, or actor>actor"),
        ("focus: Mali > Ecowas", "compare: source:dted", 13, "no source is called 'dted'; did you mean dated"),
        ("focus: Mali > Ecowas", "compare: moon", 13, "write day:2023-07-01, source:ID or viewer:ACTOR"),
        ("focus: Mali > Ecowas", "target: Mali", 13, "goes with view: threats only"),
        ("steps:", "steps: []\nmore:", 3, "unknown key 'more'"),
    ],
)  # fmt: skip
def test_what_is_wrong_with_a_story_is_said_with_its_line(
    sample: State, story: Path, old: str, new: str, line: int, says: str
) -> None:
    assert STORY.count(old) == 1
    story.write_text(STORY.replace(old, new), encoding="utf-8")
    with pytest.raises(FactsError) as error:
        read_story(story, sample)
    problems = error.value.problems
    assert [p for p in problems if p.file == str(story) and p.line == line and says in p.message], problems


def test_a_story_without_steps_is_none(sample: State, story: Path) -> None:
    story.write_text("title: T\nsteps: []\n", encoding="utf-8")
    with pytest.raises(FactsError, match="write at least one"):
        read_story(story, sample)


@pytest.mark.parametrize("name", sorted(stories()))
def test_shipped_stories_fit_the_shipped_facts_and_are_told_in_french_too(shipped: State, name: str) -> None:
    found = read_story(name, shipped)
    assert found["title_fr"]
    for step in cast("list[dict[str, Any]]", found["steps"]):
        assert {"title", "title_fr", "text", "text_fr"} <= set(step)


# In a browser


in_browser = [pytest.mark.browser, pytest.mark.usefixtures("_browser")]


def violations(page: Page) -> list[str]:
    found = Axe().run(page).response["violations"]
    return [f"{one['id']}: {one['nodes'][0]['target']} {one['nodes'][0]['failureSummary']}" for one in found]


def shown(page: Page) -> str:
    return page.locator("#status").inner_text().split(" shown")[0]


class TestFocus:
    pytestmark = in_browser

    def test_a_thing_and_its_surroundings_are_shown_alone_until_all_is_asked_for(
        self, opened: Opener, sample: State
    ) -> None:
        with opened(sample) as it:
            page = it.page
            page.locator("#query").fill("Mali")
            page.locator("#query").press("Enter")
            panel = page.locator("#panel")
            panel.get_by_role("button", name="Show only Mali and what is 1 step away").press("Enter")
            banner = page.locator("#banner")
            expect(banner).to_contain_text("Showing Mali and what is 1 step away")
            assert shown(page) == "3 relations between 4 things"
            expect(panel.locator('[data-focus="mali~1"]')).to_be_focused()
            banner.get_by_role("button", name="up to 2 steps away").press("Enter")
            assert shown(page) == "11 relations between 9 things"
            expect(banner.get_by_role("button", name="up to 2 steps away")).to_be_focused()
            expect(banner.get_by_role("button", name="up to 2 steps away")).to_have_attribute("aria-pressed", "true")
            banner.get_by_role("button", name="Show everything").click()
            expect(banner).to_be_hidden()

    def test_a_chain_between_two_is_told_step_by_step(self, opened: Opener, sample: State) -> None:
        with opened(sample, opening=Opening(view="all")) as it:
            page = it.page
            page.locator("#query").fill("Ivory Coast")
            page.locator("#query").press("Enter")
            page.get_by_label("Shortest chain to").select_option(label="Trump administration")
            banner = page.locator("#banner")
            expect(banner).to_contain_text("Showing a shortest chain from Ivory Coast to Trump administration: 3 steps")
            steps = banner.locator("li")
            expect(steps.nth(0)).to_contain_text("Ivory Coast is a member of Ecowas")
            expect(steps).to_have_count(3)
            assert shown(page) == "3 relations between 4 things"
            expect(steps.nth(0).locator("button")).to_be_focused()
            steps.nth(0).locator("button").press("Enter")
            expect(page.locator("#panel h2")).to_contain_text("Ecowas")

    def test_the_list_shows_the_same_part(self, opened: Opener, sample: State) -> None:
        with opened(sample, opening=Opening(focus="CEDEAO", hops=1)) as it:
            it.page.get_by_role("button", name="Table", exact=True).click()
            expect(it.page.get_by_role("tab").first).to_have_text("Relations (3)")
            expect(it.page.locator("#banner")).to_contain_text("Showing Ecowas and what is 1 step away")

    @SCHEMES
    def test_axe_finds_nothing(self, opened: Opener, sample: State, scheme: str) -> None:
        with opened(sample, opening=Opening(focus="mali", hops=1), color_scheme=scheme) as it:
            it.page.locator("#query").fill("Mali")
            it.page.locator("#query").press("Enter")
            assert violations(it.page) == []
            it.page.get_by_label("Shortest chain to").select_option(label="France")
            assert violations(it.page) == []

    def test_a_querys_result_is_shown_alone_and_named(self, opened: Opener, sample: State) -> None:
        found = result_of("Who left <b>", [("dated/left",)], sample)
        with opened(sample, opening=Opening(result=found)) as it:
            expect(it.page.locator("#banner")).to_contain_text("Showing what a query found: Who left <b>")
            assert shown(it.page) == "1 relation between 2 things"

    def test_all_relations_open_on_what_two_origins_tell_of(self, opened: Opener, shipped: State) -> None:
        with opened(shipped, opening=Opening(view="all")) as it:
            page = it.page
            edges = taken(page.content())["edges"]
            twice = [edge for edge in edges if edge["origins"] >= 2]
            banner = page.locator("#banner")
            expect(banner).to_contain_text(f"Showing the {len(twice)} of {len(edges)} relations that at least two")
            assert shown(page).startswith(f"{len(twice)} relations")
            banner.get_by_role("button", name=f"Draw all {len(edges)}").press("Enter")
            assert shown(page).startswith(f"{len(edges)} relations")
            expect(page.locator("#show-core")).to_be_focused()
            page.locator("#show-core").click()
            assert shown(page).startswith(f"{len(twice)} relations")

    def test_the_theme_it_is_told_holds_against_the_systems(self, opened: Opener, sample: State) -> None:
        with opened(sample, opening=Opening(theme="dark"), color_scheme="light") as it:
            expect(it.page.locator("html")).to_have_attribute("data-theme", "dark")


class TestStory:
    pytestmark = in_browser

    def test_previous_and_next_turn_the_map_and_it_ends_with_the_readers_own_way(
        self, opened: Opener, sample: State, story: Path
    ) -> None:
        with opened(sample, opening=Opening(story=read_story(story, sample))) as it:
            page, card = it.page, it.page.locator("#story")
            expect(card).to_contain_text("First <b>step</b>")
            expect(card).to_contain_text("step 1 of 3")
            expect(page.locator("#panel h2")).to_contain_text("Biden administration")
            expect(card.get_by_role("button", name="Previous")).to_be_disabled()
            card.get_by_role("button", name="Next").press("Enter")
            expect(page.locator("#banner")).to_contain_text("Showing how Mali and Ecowas are joined")
            expect(page.locator("#day-words")).to_have_text("As of 29 January 2025")
            expect(card.get_by_role("button", name="Next")).to_be_focused()
            page.keyboard.press("ArrowRight")
            expect(page.locator("#list")).to_be_visible()
            expect(page.locator("#day-words")).to_have_text("All dates")
            page.keyboard.press("ArrowLeft")
            expect(card).to_contain_text("step 2 of 3")
            page.keyboard.press("ArrowRight")
            card.get_by_role("button", name="Explore yourself").click()
            expect(card.get_by_role("button", name="Read the story: T")).to_be_focused()
            card.get_by_role("button", name="Read the story: T").press("Enter")
            expect(card).to_contain_text("step 1 of 3")

    def test_arrows_where_words_are_typed_turn_nothing(self, opened: Opener, sample: State, story: Path) -> None:
        with opened(sample, opening=Opening(story=read_story(story, sample))) as it:
            it.page.locator("#query").press("ArrowRight")
            it.page.locator("#day").press("ArrowLeft")
            expect(it.page.locator("#story")).to_contain_text("step 1 of 3")

    @SCHEMES
    def test_axe_finds_nothing(self, opened: Opener, sample: State, story: Path, scheme: str) -> None:
        with opened(sample, opening=Opening(story=read_story(story, sample)), color_scheme=scheme) as it:
            assert violations(it.page) == []
            it.page.locator("#story-leave").click()
            assert violations(it.page) == []

    def test_a_phone_shows_every_step_without_scrolling_sideways(self, opened: Opener, shipped: State) -> None:
        told = Opening(story=read_story("two-articles", shipped))
        with opened(shipped, opening=told, width=390, height=844, touch=True) as it:
            for _ in range(7):
                assert it.page.evaluate("document.documentElement.scrollWidth") <= 390
                expect(it.page.locator("#story-next")).to_be_visible()
                it.page.locator("#story-next").tap()

    def test_a_phone_shows_text_and_map_together_and_the_evidence_when_asked(
        self, opened: Opener, sample: State, story: Path
    ) -> None:
        told = Opening(story=read_story(story, sample))
        with opened(sample, opening=told, width=390, height=844, touch=True) as it:
            page = it.page
            page.wait_for_timeout(300)
            boxes = [page.locator(name).bounding_box() for name in ("#story", "#picture", "#panel")]
            assert all(boxes)
            text, picture, evidence = [(box["y"], box["y"] + box["height"]) for box in boxes if box]
            assert -1 <= text[0] < text[1] <= picture[0] + 1
            assert min(picture[1], evidence[0]) - picture[0] >= 300, "of the map there is enough to see"
            expect(page.locator("#panel h2")).to_be_hidden()
            page.get_by_role("button", name="Evidence").tap()
            expect(page.locator("#panel h2")).to_contain_text("Biden administration")
            page.locator("#story-next").tap()
            page.locator("#story-back").tap()
            expect(page.locator("#panel h2")).to_be_hidden()
            assert violations(page) == []

    def test_a_step_may_be_told_in_any_form(self, opened: Opener, shipped: State, story: Path) -> None:
        steps = ["form: matrix", "form: matrix, matrix: years", "form: table", "form: where", "form: map"]
        text = "".join(f"- {{title: A, text: B, {step}}}\n" for step in steps)
        story.write_text(f"title: T\nsteps:\n{text}", encoding="utf-8")
        with opened(shipped, opening=Opening(story=read_story(story, shipped))) as it:
            page, following = it.page, it.page.locator("#story-next")
            expect(page.locator("#matrix-title")).to_have_text("Who views whom")
            following.click()
            expect(page.locator("#matrix-title")).to_have_text(re.compile("by date"))
            following.click()
            expect(page.locator("#list")).to_be_visible()
            following.click()
            expect(page.locator("#atlas")).to_be_visible()
            following.click()
            expect(page.locator("#picture")).to_be_visible()
            page.locator("#story-back").click()
            expect(page.locator("#atlas")).to_be_visible()
