"""The map as a reader sees it, beside pictures that somebody looked at and approved.

Where a change is meant: `python -m tests.support.approve`, look at what it wrote, commit it.
"""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image, ImageChops, ImageFilter

from tests.support.approve import APPROVED, FORMS, LOOKS, NAMES, compared, looking, shot, taken, write_two_articles
from tests.support.pictures_alike import difference, small
from tests.test_map_page import _browser

__all__ = ["_browser"]

pytestmark = pytest.mark.browser


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("pictures")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_CACHE_HOME", str(folder / "cache"))
        write_two_articles(folder / "map.html")
    return folder / "map.html"


@pytest.mark.parametrize("look", LOOKS)
def test_each_form_looks_as_it_was_approved(file: Path, look: str, tmp_path: Path) -> None:
    wrong = []
    with looking(look) as page:
        for form in FORMS:
            picture = taken(page, file, form)
            differs = compared(picture, f"{form}-{look}")
            if not differs.alike:
                picture.save(tmp_path / f"{form}-{look}.png")
                wrong.append(f"{form}-{look}: {differs}; it is now as in {tmp_path}")
    assert not wrong, "\n".join([*wrong, "where that is meant: python -m tests.support.approve"])


def test_the_approved_pictures_are_all_of_them_and_small() -> None:
    assert sorted(path.stem for path in APPROVED.glob("*.png")) == sorted(NAMES)
    assert sum(path.stat().st_size for path in APPROVED.iterdir()) < 2_000_000


# The comparison itself, on the real page


def changed(file: Path, change: str, form: str = "map") -> tuple[Image.Image, Image.Image]:
    """The page, and the same page after a script has changed it."""
    with looking("light") as page:
        before = taken(page, file, form)
        page.evaluate(change)
        return before, shot(page)


@pytest.mark.parametrize("form", ["map", "table"])
def test_glyphs_a_part_of_a_pixel_aside_are_the_same_to_a_reader(file: Path, form: str) -> None:
    before, after = changed(file, "document.body.style.transform = 'translate(0.4px, 0.3px)'", form)
    points = ImageChops.difference(before, after).convert("L").point(lambda level: 255 * (level > 0)).histogram()[255]
    assert points > 5_000, "they do differ"
    assert difference(before, after).alike, difference(before, after)


def test_few_colours_and_a_little_blur_are_the_same_to_a_reader(file: Path) -> None:
    with looking("dark") as page:
        picture = taken(page, file, "map")
    assert difference(picture, small(picture)).alike
    assert difference(picture, picture.filter(ImageFilter.GaussianBlur(0.5))).alike


LOST = {
    "a name in the panel": "document.querySelector('#panel li button').style.visibility = 'hidden'",
    "a sign in the legend": "document.querySelector('#legend .mark').style.visibility = 'hidden'",
    "a panel that has moved": "document.getElementById('panel').style.transform = 'translateX(-12px)'",
    "a row that is lower": "document.getElementById('timeline').style.paddingTop = '16px'",
    "another size of the words": "document.getElementById('panel').style.fontSize = '15px'",
    "another colour of a line": "document.querySelector('#panel .view').style.borderColor = 'green'",
    "a name on the map": """(() => {
        for (const how of ['fillText', 'strokeText']) {
            const real = CanvasRenderingContext2D.prototype[how];
            CanvasRenderingContext2D.prototype[how] = function (text, ...more) {
                return text === 'Ecowas' ? undefined : real.call(this, text, ...more);
            };
        }
        dispatchEvent(new Event('resize'));
        document.querySelector('#zoom button:last-child').click();
    })()""",
}


@pytest.mark.parametrize("what", LOST)
def test_what_a_reader_would_miss_is_a_difference(file: Path, what: str) -> None:
    before, after = changed(file, LOST[what])
    assert not difference(before, after).alike, what


def test_another_size_is_a_difference_and_a_picture_that_is_not_there_too() -> None:
    sheet = Image.new("RGB", (80, 80), "white")
    assert not difference(sheet, sheet.resize((88, 80))).alike
    assert difference(sheet, sheet).alike
    assert "no approved one" in str(compared(sheet, "nothing"))
