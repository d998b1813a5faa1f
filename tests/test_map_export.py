"""Pictures saved from the map: well formed, whole, with a caption, whatever things are called."""

from __future__ import annotations

import struct
from pathlib import Path
from xml.etree import ElementTree

import pytest
from playwright.sync_api import Page, expect

from graph.state import State
from tests.test_map_geo import placed
from tests.test_map_page import Opener, _browser, _own_cache, all_relations, as_list, hostile, opened, sample, set_day

__all__ = ["_browser", "_own_cache", "opened", "placed", "sample"]

pytestmark = pytest.mark.browser

SVG = "{http://www.w3.org/2000/svg}"


def saved(page: Page, button: str, folder: Path) -> Path:
    if not page.locator("#share").evaluate("menu => menu.open"):
        page.get_by_text("Share", exact=True).click()
    with page.expect_download() as waiting:
        page.get_by_role("button", name=button).click()
    file = folder / waiting.value.suggested_filename
    waiting.value.save_as(file)
    expect(page.locator("#share-said")).to_have_text("Picture saved.")
    return file


def texts(root: ElementTree.Element) -> list[str]:
    return ["".join(one.itertext()) for one in root.iter(f"{SVG}text")]


def test_the_svg_has_all_that_is_shown_and_says_what_it_is(opened: Opener, sample: State, tmp_path: Path) -> None:
    with opened(sample) as it:
        all_relations(it.page)
        set_day(it.page, "2025-01-20")
        file = saved(it.page, "Save picture (SVG)", tmp_path)
        assert file.name == "sahelgraph-map-2025-01-20.svg"
        root = ElementTree.parse(file).getroot()
        status = it.page.locator("#status").inner_text()
        titles = [one.text or "" for one in root.iter(f"{SVG}title")]
        things = [title for title in titles if title in {str(node.props.get("name")) for node in sample.nodes.values()}]
        lines = [one for one in root.iter(f"{SVG}path") if one.get("stroke")]
        assert status.startswith(f"{len(lines)} relations between {len(things)} things shown.")
        assert any(one.get("stroke-dasharray") for one in lines)
        words = texts(root)
        assert {"France", "Mali", "!", "≠"} <= set(words)
        caption = " ".join(words[-4:])
        snapshot = it.page.evaluate("JSON.parse(document.getElementById('page-data').textContent).snapshot")
        for part in ("Sahel actors", "As of 20 January 2025", "claims in 3 sources", snapshot, "sahelgraph 1.2.3"):
            assert part in caption


def test_the_svg_is_well_formed_and_hostile_names_are_text_in_it(opened: Opener, sample: State, tmp_path: Path) -> None:
    state, told = hostile(sample)
    with opened(state) as it:
        all_relations(it.page)
        root = ElementTree.parse(saved(it.page, "Save picture (SVG)", tmp_path)).getroot()
        assert {one.tag.removeprefix(SVG) for one in root.iter()} <= {
            "svg", "title", "desc", "g", "rect", "path", "circle", "polygon", "text",
        }  # fmt: skip
        assert not [name for one in root.iter() for name in one.attrib if name.startswith("on") or name == "href"]
        shown = {one.text for one in root.iter(f"{SVG}title")}
        names = {str(state.nodes[id_].props["name"]) for id_ in ("mali", "france", "contractors")}
        assert names <= shown
        assert names <= told


def _size(png: bytes) -> tuple[int, int]:
    assert png[:8] == b"\x89PNG\r\n\x1a\n"
    width, height = struct.unpack(">II", png[16:24])
    return width, height


def test_the_png_is_twice_as_fine_and_not_empty_and_the_map_is_as_before(
    opened: Opener, sample: State, tmp_path: Path
) -> None:
    with opened(sample) as it:
        page = it.page
        box = page.locator("#picture").bounding_box()
        canvas = "document.querySelector('#picture canvas')"
        before = page.evaluate(f"{canvas}.toDataURL()")
        file = saved(page, "Save picture (PNG)", tmp_path)
        assert file.name == "sahelgraph-map-all-dates.png"
        width, height = _size(file.read_bytes())
        assert box
        assert width == 2 * round(box["width"])
        assert height > 2 * box["height"] + 40, "with room for the caption"
        assert page.evaluate(f"{canvas}.toDataURL()") == before
        image = pytest.importorskip("PIL.Image").open(file).convert("RGB")
        colours = {colour for _, colour in image.getcolors(1 << 24)}
        assert (0xD5, 0x5E, 0x00) in colours, "a threat"
        below = image.crop((0, height - 40, width, height))
        assert len(below.getcolors(1 << 16)) > 2, "the caption"


def test_in_the_dark_the_picture_is_dark(opened: Opener, sample: State, tmp_path: Path) -> None:
    with opened(sample, color_scheme="dark") as it:
        root = ElementTree.parse(saved(it.page, "Save picture (SVG)", tmp_path)).getroot()
        back = root.find(f"{SVG}rect")
        assert back is not None
        assert back.get("fill") == "#14181d"


def _form(page: Page, name: str) -> None:
    page.get_by_role("button", name=name, exact=True).click()


def _caption(root: ElementTree.Element, page: Page) -> str:
    words = " ".join(texts(root))
    snapshot = page.evaluate("JSON.parse(document.getElementById('page-data').textContent).snapshot")
    for part in ("Sahel actors", snapshot, "sahelgraph 1.2.3"):
        assert part in words
    return words


def _is_plain(root: ElementTree.Element) -> None:
    assert {one.tag.removeprefix(SVG) for one in root.iter()} <= {
        "svg", "title", "desc", "g", "rect", "path", "circle", "line", "polygon", "text",
    }  # fmt: skip
    assert not {"class", "style", "role", "tabindex", "href"} & {name for one in root.iter() for name in one.attrib}


def test_the_matrix_is_saved_whole_with_every_sign(opened: Opener, sample: State, tmp_path: Path) -> None:
    with opened(sample) as it:
        set_day(it.page, "2025-01-20")
        _form(it.page, "Matrix")
        file = saved(it.page, "Save picture (SVG)", tmp_path)
        assert file.name == "sahelgraph-matrix-2025-01-20.svg"
        root = ElementTree.parse(file).getroot()
        _is_plain(root)
        signs = it.page.locator("#matrix .view-sign").count()
        assert signs > 3
        assert len([one for one in root.iter(f"{SVG}rect") if one.get("rx")]) == signs
        assert {"France", "Ecowas", "Russian contractors", "Row views column"} <= set(texts(root))
        assert "As of 20 January 2025" in _caption(root, it.page)
        _form(it.page, "By year")
        root = ElementTree.parse(saved(it.page, "Save picture (SVG)", tmp_path)).getroot()
        assert "Views of Russian contractors, by date" in _caption(root, it.page)
        png = saved(it.page, "Save picture (PNG)", tmp_path)
        assert _size(png.read_bytes()) == (2 * int(root.get("width", "")), 2 * int(root.get("height", "")))
        colours = pytest.importorskip("PIL.Image").open(png).convert("RGB").getcolors(1 << 24)
        assert (0xD5, 0x5E, 0x00) in {colour for _, colour in colours}, "a threat"


def test_where_things_are_is_saved_with_its_scale_and_whose_outlines_they_are(
    opened: Opener, placed: State, tmp_path: Path
) -> None:
    with opened(placed, color_scheme="dark") as it:
        _form(it.page, "Where")
        file = saved(it.page, "Save picture (SVG)", tmp_path)
        assert file.name == "sahelgraph-where-all-dates.svg"
        root = ElementTree.parse(file).getroot()
        _is_plain(root)
        drawn = it.page.locator("#atlas .card .words").all_text_contents()
        assert drawn
        assert set(drawn) | {"How many, as sources say"} <= set(texts(root))
        words = _caption(root, it.page)
        for part in ("Natural Earth", "GeoNames (CC BY 4.0)", "All dates"):
            assert part in words
        assert all(one.get("fill") for one in root.iter(f"{SVG}path")), "no shape hangs on the page's styles"
        width, height = _size(saved(it.page, "Save picture (PNG)", tmp_path).read_bytes())
        assert (width, height) == (2 * int(root.get("width", "")), 2 * int(root.get("height", "")))


def test_a_comparison_is_saved_with_both_sides_and_their_names(opened: Opener, sample: State, tmp_path: Path) -> None:
    with opened(sample) as it:
        page = it.page
        set_day(page, "2022-12-31")
        page.get_by_role("button", name="Compare").click()
        page.get_by_label("Right", exact=True).select_option("2026-02-02")
        page.wait_for_timeout(300)
        file = saved(page, "Save picture (SVG)", tmp_path)
        assert file.name == "sahelgraph-comparison-2022-12-31.svg"
        root = ElementTree.parse(file).getroot()
        _is_plain(root)
        said = texts(root)
        assert said.count("Russian contractors") + said.count("contractors") == 2, "one on each side"
        assert {"31 December 2022", "2 February 2026", "only here"} <= set(said)
        assert "left: 31 December 2022; right: 2 February 2026" in _caption(root, page)
        width, _ = _size(saved(page, "Save picture (PNG)", tmp_path).read_bytes())
        boxes = [page.locator(f"#{id_}").bounding_box() for id_ in ("picture", "picture-2")]
        assert abs(width - 2 * sum(box["width"] for box in boxes if box)) <= 2


def test_of_the_table_there_is_no_picture_but_a_file(opened: Opener, sample: State) -> None:
    with opened(sample) as it:
        as_list(it.page)
        it.page.get_by_text("Share", exact=True).click()
        for name in ("Save picture (PNG)", "Save picture (SVG)"):
            expect(it.page.get_by_role("button", name=name)).to_be_disabled()
        expect(it.page.locator("#share")).to_contain_text("The table is saved as CSV")
