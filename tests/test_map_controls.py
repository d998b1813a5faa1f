"""Every control of the map works by mouse, by keyboard and by finger: the page itself says what its controls are."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

from exports.map import layout, write_map
from exports.map.opening import Opening
from graph.state import State
from loaders.story_file import read_story
from tests.support.chromium import open_page
from tests.support.controls import Scene, Visit, Way, tabbed, use
from tests.support.facts import derived
from tests.test_map import SAMPLE
from tests.test_map_page import _browser

__all__ = ["_browser"]

pytestmark = pytest.mark.browser

PHONE, TABLET, DESK = (390, 844), (820, 1180), (1372, 869)

STORY = """\
title: T
steps:
- {title: One, text: First, view: threats, target: Russian contractors}
- {title: Two, text: Second, view: all, focus: Mali~1}
- {title: Three, text: Third, view: all}
"""
EDGE = "edge:VIEWS_AS_NO_THREAT:biden:contractors"
ALL_OPEN = "main details"


def moved(zoom: str) -> tuple[str, ...]:
    """The whole picture, then a step closer."""
    return (f"{zoom} button:last-child", f"{zoom} button:first-child")


# In each run.
SCENES = {
    "map": Scene("#view=views&form=map", press=moved("#zoom")),
    "where": Scene("#form=where&reach=all", press=(*moved("#where .zoom"), ALL_OPEN)),
    "relation": Scene(f"#view=views&form=map&chosen={EDGE}", press=(ALL_OPEN,)),
    "share": Scene("#view=views&form=map", press=("#share summary",)),
    "help": Scene("#view=views&form=map", press=("#help-button",)),
    "search": Scene("#view=views&form=map", typed="biden"),
}
# In the long walk as well.
MORE = {
    "table": Scene("#view=all&form=list&section=relations"),
    "filtered": Scene("#view=all&form=map&hidden=mark:disputed&day=2024-07-01"),
    "matrix": Scene("#view=views&form=matrix"),
    "thing": Scene("#view=all&form=map&chosen=node:contractors", press=(ALL_OPEN,)),
    "story": Scene("#step=2"),
    "legend": Scene("#view=all&form=map&hidden=", press=("#legend button.open",)),
    "things": Scene("#view=all&form=list&section=things"),
    "claims": Scene("#view=all&form=list&section=claims"),
    "by year": Scene("#view=views&form=matrix&matrix=years", press=(ALL_OPEN,)),
    "dates": Scene("#view=views&form=matrix&matrix=days"),
    "where nothing": Scene("#form=where&hidden=type:DEPLOYED_IN"),
    "source": Scene("#view=views&form=map&chosen=edge:VIEWS_AS_NO_THREAT:trump:contractors"),
    "focus": Scene("#view=all&form=map&focus=mali~1"),
    "chain": Scene("#view=all&form=map&focus=france>mali"),
    "two days": Scene("#view=all&form=map&day=2022-12-31&compare=day:2026-02-02", press=(ALL_OPEN,)),
    "two sources": Scene("#view=all&form=map&lens=source:undated&compare=source:dated", press=(ALL_OPEN,)),
    "two viewers": Scene("#view=views&target=&form=map&lens=viewer:biden&compare=viewer:trump", press=(ALL_OPEN,)),
    "story's end": Scene("#step=3"),
    "no story": Scene("#step="),
    "embedded": Scene("#view=views&form=map&embed=1"),
    "heap": Scene("#form=where&reach=all", map="crowd"),
    "place": Scene("#view=all&form=list&chosen=node:mali", map="crowd"),
    "clash": Scene("#view=all&chosen=edge:VIEWS_AS_THREAT:group-000:group-001", press=(ALL_OPEN,), map="crowd"),
    "core": Scene("#view=all&form=map", map="crowd"),
    "whole": Scene("#view=all&form=map&extent=whole", map="crowd"),
}
SOME = pytest.mark.parametrize(
    "scenes", [SCENES, pytest.param(SCENES | MORE, marks=pytest.mark.sweep)], ids=["some", "all"]
)
DRAWER = {"drawer": Scene("#view=all&form=map", press=("#filters",), within="legend ")}

# What is there for a pointer only, and what does the same by keyboard.
POINTER_ONLY = {"timeline g.month[month]": "the slider beneath goes to the same days"}


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
    sources: list[dict[str, Any]] = [
        {"source": {"id": id_}, "claims": [dict(claim) for claim in claims[: 40 * at]]}
        for at, id_ in ((9, "one"), (1, "two"))
    ]
    view = {"key": "view", "subject": groups[0], "predicate": "views", "object": groups[1], "stance": "threat"}
    sources += [{"source": {"id": f"more-{id_}"}, "claims": [dict(view)]} for id_ in "abc"]
    sources += [{"source": {"id": "other"}, "claims": [view | {"polarity": "denied"}]}]
    actors = [{"id": "mali", "kind": "Country", "name": "Mali", "iso2": "ML", "wikidata": "Q912"}]
    actors += [{"id": id_, "kind": "ContractorGroup", "name": id_.capitalize()} for id_ in groups]
    return derived({"actors": actors, "sources": sources})


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


@contextmanager
def visit(maps: dict[str, Path], size: tuple[int, int]) -> Iterator[Visit]:
    with open_page(width=size[0], height=size[1], touch=size != DESK) as it:
        yield Visit(it.page, maps)
        assert it.errors == []
        assert it.requests == []


MOST_TRIED = 3
"""Of one kind: what answers nowhere takes its second each time."""


def walk(it: Visit, scenes: Mapping[str, Scene], way: Way) -> tuple[int, dict[str, str]]:
    """Use one control of each kind. Gives how many kinds answered, and what is wrong with the others.

    What does nothing in one scene may in another, as "show the whole map" does where it was moved.
    """
    wrong: dict[str, str] = {}
    answered: set[str] = set()
    tried: Counter[str] = Counter()
    for name, scene in scenes.items():
        for kind in it.enter(scene):
            if kind in answered or tried[kind] == MOST_TRIED or (way == "keyboard" and kind in POINTER_ONLY):
                continue
            tried[kind] += 1
            it.enter(scene)
            problem = use(it.page, kind, way)
            if problem:
                wrong[kind] = f"{name}: {problem}"
            else:
                answered.add(kind)
                wrong.pop(kind, None)
    return len(answered), wrong


@SOME
@pytest.mark.parametrize(
    ("way", "size"),
    [
        ("mouse", DESK),
        ("keyboard", DESK),
        ("touch", PHONE),
        pytest.param("touch", TABLET, marks=pytest.mark.sweep),
    ],
)
def test_controls_of_each_kind_work(
    maps: dict[str, Path], scenes: dict[str, Scene], way: Way, size: tuple[int, int]
) -> None:
    with visit(maps, size) as it:
        answered, wrong = walk(it, scenes | (DRAWER if size != DESK else {}), way)
    assert wrong == {}
    assert answered > (40 if scenes == SCENES else 80)


def test_what_does_not_work_is_told(maps: dict[str, Path]) -> None:
    """Else the tests above could not fail."""
    with visit(maps, DESK) as it:
        it.enter(SCENES["map"])
        it.page.evaluate(
            """() => {
                const footer = document.getElementById('footer');
                for (const name of ['dead', 'under', 'unfocused']) {
                    const button = Object.assign(document.createElement('button'), { id: name, textContent: name });
                    button.style.position = 'relative';
                    footer.append(button);
                }
                const over = Object.assign(document.createElement('div'), { id: 'over' });
                over.style = 'position: absolute; inset: 0';
                document.getElementById('under').append('x');
                const place = document.createElement('span');
                place.style.position = 'relative';
                document.getElementById('under').replaceWith(place);
                const under = Object.assign(document.createElement('button'), { id: 'under', textContent: 'under' });
                place.append(under, over);
                const deaf = document.getElementById('unfocused');
                deaf.addEventListener('focus', () => deaf.blur());
            }"""
        )
        assert use(it.page, "#dead", "mouse") == "nothing changes"
        assert use(it.page, "#under", "mouse") == "div#over. lies over it"
        assert use(it.page, "#dead", "keyboard") == "nothing changes"
        assert use(it.page, "#unfocused", "keyboard") == "does not take the keyboard"


# By keyboard


@SOME
def test_tab_comes_to_every_control_which_is_in_sight_and_looks_it(
    maps: dict[str, Path], scenes: dict[str, Scene]
) -> None:
    wrong: dict[str, dict[str, set[str]]] = {}
    with visit(maps, DESK) as it:
        for name, scene in scenes.items():
            it.enter(scene)
            wanted = set(it.page.evaluate("controls.tabbed()"))
            stops = tabbed(it.page)
            problems = {
                "missed": wanted - {one["key"] for one in stops},
                "looks the same": {one["faint"] for one in stops} - {""},
                "out of sight": {f"{one['key']} under {one['over']}" for one in stops if one["over"]},
            }
            wrong |= {name: problems} if any(problems.values()) else {}
    assert wrong == {}


@pytest.mark.parametrize("name", ["relation", "drawer"])
def test_on_a_phone_the_keyboard_is_never_beneath_what_lies_over_the_page(maps: dict[str, Path], name: str) -> None:
    with visit(maps, PHONE) as it:
        it.enter((SCENES | DRAWER)[name])
        over = "legend " if name == "drawer" else "panel "
        wanted = {kind for kind in it.page.evaluate("controls.tabbed()") if kind.startswith(over)}
        stops = tabbed(it.page, top=False)
    assert wanted - {one["key"] for one in stops} == set()
    assert [one for one in stops if one["over"]] == []


# The form, what is pressed there, what that opens.
OPENERS = [
    ("map", "#help-button", "#help"),
    ("map", "#share > summary", "#share .inside"),
    ("map", "#panel [data-edge]", "#panel.evidence"),
    ("matrix", "#matrix .view-sign", "#panel.evidence"),
    ("where", "#where .row", "#panel.evidence"),
]


@pytest.mark.parametrize(("size", "openers"), [(DESK, OPENERS), (PHONE, [("map", "#filters", "#legend")])])
def test_escape_closes_what_a_key_opened_and_gives_the_keyboard_back(
    maps: dict[str, Path], size: tuple[int, int], openers: list[tuple[str, str, str]]
) -> None:
    with visit(maps, size) as it:
        for form, opener, opened in openers:
            it.enter(Scene(f"#view=views&form={form}"))
            button = it.page.locator(opener).first
            button.focus()
            it.page.keyboard.press("Enter")
            expect(it.page.locator(opened)).to_be_visible()
            it.page.keyboard.press("Escape")
            expect(it.page.locator(opened)).to_be_hidden()
            expect(button).to_be_focused()


def test_escape_closes_what_the_search_found(maps: dict[str, Path]) -> None:
    with visit(maps, DESK) as it:
        it.enter(SCENES["search"])
        expect(it.page.locator("#hits")).to_be_visible()
        it.page.keyboard.press("Escape")
        expect(it.page.locator("#hits")).to_be_hidden()
        expect(it.page.locator("#query")).to_be_focused()


# Sizes: WCAG 2.2, 2.5.8, and 44 pixels for what is used most on a phone

MAIN = re.compile(
    r"#(query|target|filters|language|help-button|play|story-)|(views|forms|tools|reach|search|stage) |(timeline|where) b"
)
"""What is used most, by the beginnings of its names."""


@SOME
@pytest.mark.parametrize(("size", "main"), [(PHONE, 44), pytest.param(TABLET, 24, marks=pytest.mark.sweep)])
def test_a_finger_hits_what_it_means(
    maps: dict[str, Path], scenes: dict[str, Scene], size: tuple[int, int], main: int
) -> None:
    small: dict[str, str] = {}
    with visit(maps, size) as it:
        for name, scene in (scenes | DRAWER).items():
            it.enter(scene)
            wide = it.page.evaluate("document.documentElement.scrollWidth - innerWidth")
            assert wide <= 0, f"{name} is {wide} pixels wider than the screen"
            for one in it.page.evaluate("controls.sizes()"):
                least = main if MAIN.match(one["key"]) else 24
                if min(one["width"], one["height"]) < least - 0.5 and one["key"] not in POINTER_ONLY:
                    small.setdefault(one["key"], f"{name}: {one['width']:.0f} by {one['height']:.0f}, at least {least}")
    assert small == {}


@SOME
def test_a_mouse_hits_what_it_means(maps: dict[str, Path], scenes: dict[str, Scene]) -> None:
    """Under a mouse smaller targets will do where no other is near, as the guideline has it."""
    small: dict[str, str] = {}
    with visit(maps, DESK) as it:
        for name, scene in scenes.items():
            it.enter(scene)
            found = Axe().run(it.page, options={"runOnly": {"type": "rule", "values": ["target-size"]}}).response
            small |= {
                f"{name}: {node['target']}": node["failureSummary"]
                for one in found["violations"]
                for node in one["nodes"]
            }
    assert small == {}
