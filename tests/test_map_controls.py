"""Every control of the map works by mouse, by keyboard and by finger: the page itself says what its controls are."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

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
WAYS = pytest.mark.parametrize(("way", "size"), [("mouse", DESK), ("keyboard", DESK), ("touch", PHONE)])

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
    "filtered": Scene("#view=all&form=map&hidden=mark:disputed&day=2024-07-01"),
    "table": Scene("#view=all&form=list&section=relations"),
    "matrix": Scene("#view=views&form=matrix"),
    "where": Scene("#form=where&reach=all", press=(*moved("#where .zoom"), ALL_OPEN)),
    "thing": Scene("#view=all&form=map&chosen=node:contractors", press=(ALL_OPEN,)),
    "relation": Scene(f"#view=views&form=map&chosen={EDGE}", press=(ALL_OPEN,)),
    "story": Scene("#step=2"),
    "share": Scene("#view=views&form=map", press=("#share summary",)),
    "help": Scene("#view=views&form=map", press=("#help-button",)),
    "search": Scene("#view=views&form=map", typed="biden"),
}
# In the long walk as well.
MORE = {
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
DRAWER = {"drawer": Scene("#view=views&form=map", press=("#filters",))}

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


@WAYS
def test_controls_of_each_kind_work(maps: dict[str, Path], way: Way, size: tuple[int, int]) -> None:
    with visit(maps, size) as it:
        answered, wrong = walk(it, SCENES | (DRAWER if size != DESK else {}), way)
    assert wrong == {}
    assert answered > 60


@pytest.mark.sweep
@pytest.mark.parametrize(("way", "size"), [("mouse", DESK), ("keyboard", DESK), ("touch", PHONE), ("touch", TABLET)])
def test_controls_of_each_kind_work_in_all_scenes(maps: dict[str, Path], way: Way, size: tuple[int, int]) -> None:
    with visit(maps, size) as it:
        answered, wrong = walk(it, SCENES | MORE | (DRAWER if size != DESK else {}), way)
    assert wrong == {}
    assert answered > 90


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

STOPS = ("map", "filtered", "table", "where", "thing", "relation", "story", "share", "help", "search")


def test_tab_comes_to_every_control_and_each_shows_that_it_has_the_keyboard(maps: dict[str, Path]) -> None:
    wrong = {}
    with visit(maps, DESK) as it:
        for name in STOPS:
            it.enter(SCENES[name])
            wanted = set(it.page.evaluate("controls.tabbed()"))
            stops = tabbed(it.page)
            problems = {
                "missed": wanted - {one["key"] for one in stops},
                "faint": {one["faint"] for one in stops} - {""},
                "hidden": {f"{one['key']} under {one['over']}" for one in stops if one["over"]},
            }
            wrong |= {name: problems} if any(problems.values()) else {}
    assert wrong == {}


# By finger


@pytest.mark.parametrize(("size", "main"), [(PHONE, 44), (TABLET, 24), (DESK, 24)])
def test_targets_are_large_enough(maps: dict[str, Path], size: tuple[int, int], main: int) -> None:
    small: dict[str, str] = {}
    with visit(maps, size) as it:
        for name, scene in (SCENES | MORE | (DRAWER if size != DESK else {})).items():
            it.enter(scene)
            for one in it.page.evaluate("controls.sizes()"):
                least = main if one["key"].startswith(MAIN) else 24
                if min(one["width"], one["height"]) < least - 0.5 and one["key"] not in POINTER_ONLY:
                    small.setdefault(one["key"], f"{name}: {one['width']:.0f} by {one['height']:.0f}, at least {least}")
    assert small == {}


# What is used most on a phone, by the beginnings of their names.
MAIN = ("views ", "forms ", "tools ", "reach ", "search ", "#filters", "#query", "#target", "#language", "#help-button", "#play", "#story-", "timeline button", "stage button", "where button")
