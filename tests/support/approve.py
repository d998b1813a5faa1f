"""The map's approved pictures: `python -m tests.support.approve` takes those anew that no longer look the same.

They are of the two articles and what their story rests on: a part of the shipped facts that hardly changes. Look at each
before committing it.
"""

from __future__ import annotations

import io
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from PIL import Image
from playwright.sync_api import Page

from exports.map import write_map
from exports.map.opening import Opening
from graph.assemble import assemble
from graph.check import check
from graph.derive import derive
from graph.facts import Actors, FactSet, Judgements, SourceFile
from graph.state import State
from loaders.facts_folder import ACTORS, JUDGEMENTS, SHIPPED
from loaders.story_file import read_story
from loaders.yaml_model import parse
from tests.support.chromium import ColorScheme, kept_browser, open_page
from tests.support.pictures_alike import Difference, difference, save_small

APPROVED = Path(__file__).parents[1] / "pictures"
SOURCES = (
    "america-herald-news", "indian-system-2026-02-02", "thebadely-2026-02-02", "bbc-melly-2026-02-02",
    "us-state-2021-12-15", "us-state-2023-07-24", "us-executive-terms-2025-01-21",
)  # fmt: skip
FORMS = {
    "map": "#view=views&form=map&target=russian-contractors&step=",
    "matrix": "#view=views&form=matrix&target=russian-contractors&step=",
    "table": "#view=views&form=list&target=russian-contractors&step=",
    "where": "#view=all&form=where&step=",
    "compare": "#view=views&form=map&target=russian-contractors&step=&day=2023-07-24&compare=day:2026-02-02",
    "story": "#view=views&form=map&target=russian-contractors&step=4"
    "&chosen=edge:VIEWS_AS_THREAT:us-administration-biden:russian-contractors",
}


@dataclass(frozen=True)
class Look:
    """On which screen: pixels, and the system's wish."""

    width: int
    height: int
    scheme: ColorScheme


LOOKS = {"light": Look(1372, 869, "light"), "dark": Look(1372, 869, "dark"), "phone": Look(390, 844, "light")}
NAMES = [f"{form}-{look}" for look in LOOKS for form in FORMS]


@cache
def two_articles() -> State:
    """What the two articles say, the analysis that both come from, and what settles it."""
    files = [parse(SHIPPED / f"{id_}.yaml", SourceFile)[0] for id_ in SOURCES]
    refs = {f"{file.source.id}/{claim.key}" for file in files for claim in file.claims}
    judged = [
        one.model_copy(update={"claims": kept, "sources": [id_ for id_ in one.sources if id_ in SOURCES]})
        for one in parse(SHIPPED / JUDGEMENTS, Judgements)[0].judgements
        if len(kept := [ref for ref in one.claims if ref in refs]) > 1 and set(one.stands) <= set(kept)
    ]
    files = [_without_others(file) for file in files]
    facts = FactSet(actors=_named_in(files, refs), files=files, judgements=judged)
    findings = check(facts)
    assert not findings, findings
    return derive(assemble(facts))


def _without_others(file: SourceFile) -> SourceFile:
    lineage = [link for link in file.source.derived_from if link.source in SOURCES]
    return file.model_copy(update={"source": file.source.model_copy(update={"derived_from": lineage})})


def _named_in(files: list[SourceFile], refs: set[str]) -> Actors:
    """Who and what these files speak of, and the countries of their governments."""
    actors = parse(SHIPPED / ACTORS, Actors)[0]
    named = {
        id_
        for file in files
        for claim in file.claims
        for id_ in (claim.subject, claim.object, claim.holder, claim.speaker, *claim.regarding)
    }
    named |= {actor.country for actor in actors.actors if actor.id in named}
    return Actors(
        actors=[
            actor.model_copy(update={"tenure": [ref for ref in actor.tenure if ref in refs]})
            for actor in actors.actors
            if actor.id in named
        ],
        places=[one for one in actors.places if one.id in named],
        resources=[one for one in actors.resources if one.id in named],
        issues=[one for one in actors.issues if one.id in named],
        events=[one for one in actors.events if one.id in named],
    )


def write_two_articles(path: Path) -> None:
    """Their map, with the story, in English."""
    state = two_articles()
    write_map(state, path, version="0", lang="en", opening=Opening(story=read_story("two-articles", state)))


def shot(page: Page) -> Image.Image:
    """What is in the window, once it is drawn."""
    # Two frames: vis-network draws in the first after it has its size.
    page.evaluate(
        "() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 50))))"
    )
    return Image.open(io.BytesIO(page.screenshot(animations="disabled"))).convert("RGB")


def taken(page: Page, file: Path, form: str) -> Image.Image:
    """The picture of one form."""
    page.goto("about:blank")
    page.goto(file.as_uri() + FORMS[form])
    page.wait_for_selector("html[data-ready]")
    return shot(page)


@contextmanager
def looking(look: str) -> Iterator[Page]:
    """A page on one of the screens."""
    how = LOOKS[look]
    with open_page(width=how.width, height=how.height, color_scheme=how.scheme, touch=look == "phone") as it:
        yield it.page


def compared(picture: Image.Image, name: str) -> Difference:
    """How a picture differs from the approved one of that name."""
    path = APPROVED / f"{name}.png"
    if not path.exists():
        return Difference(0, None, "there is no approved one")
    with Image.open(path) as approved:
        return difference(picture, approved)


def main() -> None:
    """Take all pictures, and write those that are no longer alike."""
    APPROVED.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as folder, kept_browser():
        file = Path(folder) / "map.html"
        write_two_articles(file)
        for look in LOOKS:
            with looking(look) as page:
                for form in FORMS:
                    name = f"{form}-{look}"
                    picture = taken(page, file, form)
                    differs = compared(picture, name)
                    if not differs.alike:
                        save_small(picture, APPROVED / f"{name}.png")
                    print(f"{name}: {'alike' if differs.alike else f'written, as {differs}'}")
    for path in APPROVED.glob("*.png"):
        if path.stem not in NAMES:
            path.unlink()
            print(f"{path.stem}: removed, as there is no such picture any more")


if __name__ == "__main__":
    main()
