"""Dates that are not known exactly."""

from __future__ import annotations

import time
from datetime import date, timedelta

import edtf as oracle
import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph.edtf import FOREVER, Point, Span, event_span, parse, publication, state_span

DAYS = st.dates(date(1000, 1, 1), date(9000, 12, 31))


@st.composite
def points(draw: st.DrawFn) -> str:
    day, precision = draw(DAYS), draw(st.sampled_from([4, 7, 10]))
    return day.isoformat()[:precision]


@given(points())
def test_bounds_agree_with_the_edtf_library(text: str) -> None:
    point, theirs = publication(text), oracle.parse_edtf(text)
    assert point.lower.isoformat() == time.strftime("%Y-%m-%d", theirs.lower_strict())
    assert point.upper.isoformat() == time.strftime("%Y-%m-%d", theirs.upper_strict())


@given(points(), points())
def test_interval_agrees_with_the_edtf_library_or_is_refused(first: str, last: str) -> None:
    theirs = oracle.parse_edtf(f"{first}/{last}")
    begins, ends = publication(first), publication(last)
    if begins.lower > ends.upper:
        with pytest.raises(ValueError, match="until is before since"):
            parse(f"{first}/{last}")
        return
    parsed = parse(f"{first}/{last}")
    assert isinstance(parsed.first, Point)
    assert isinstance(parsed.last, Point)
    assert parsed.first.lower.isoformat() == time.strftime("%Y-%m-%d", theirs.lower_strict())
    assert parsed.last.upper.isoformat() == time.strftime("%Y-%m-%d", theirs.upper_strict())


@given(points(), st.sampled_from("~?"))
def test_uncertain_dates_reach_further_both_ways(text: str, mark: str) -> None:
    exact, about = publication(text), publication(text + mark)
    assert about.lower < exact.lower
    assert about.upper > exact.upper


@given(points(), points())
def test_span_bounds_are_ordered(first: str, last: str) -> None:
    if publication(first).lower > publication(last).upper:
        first, last = last, first
    for span in (state_span(parse(f"{first}/{last}"), None), event_span(parse(f"[{first}..{last}]"))):
        if span.since_earliest and span.since_latest:
            assert span.since_earliest <= span.since_latest
        if span.until_earliest and span.until_latest:
            assert span.until_earliest <= span.until_latest


@given(st.text(max_size=20))
def test_any_text_is_parsed_or_refused_with_a_message(text: str) -> None:
    try:
        parse(text)
    except ValueError as error:
        assert str(error)


@pytest.mark.parametrize(
    "text",
    ["2026-02-30", "2023-02-29", "2026-13", "2026-00-01", "26-02-02", "2026-2-2", "yesterday", "", "/", "../..", "[..]",
     "[2020]", "2026-02-02T10:00", "2020/2021/2022", "2026-02-02 ~", "9999~", "0000"],
)  # fmt: skip
def test_what_is_no_date_is_refused(text: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - the messages differ, that there is one is tested above
        parse(text)


def test_leap_day() -> None:
    assert publication("2024-02-29").lower == date(2024, 2, 29)
    assert publication("2024-02").upper == date(2024, 2, 29)


def test_a_day_alone_says_nothing_of_before_and_after() -> None:
    day = date(2026, 2, 2)
    assert state_span(parse("2026-02-02"), None) == Span(None, day, day, None)


def test_a_year_alone_is_certain_on_no_day() -> None:
    span = state_span(parse("2023"), None)
    assert span == Span(None, date(2023, 12, 31), date(2023, 1, 1), None)


def test_an_open_end_held_until_the_day_of_publication() -> None:
    span = state_span(parse("2025-01-20/.."), date(2026, 2, 2))
    assert span == Span(date(2025, 1, 20), date(2025, 1, 20), date(2026, 2, 2), None)


def test_an_unknown_end_is_certain_only_at_the_beginning() -> None:
    span = state_span(parse("2025-01-20/"), date(2026, 2, 2))
    assert span == Span(date(2025, 1, 20), date(2025, 1, 20), date(2025, 1, 20), None)


def test_an_event_lasts() -> None:
    assert event_span(parse("2025-01-29")) == Span(date(2025, 1, 29), date(2025, 1, 29), FOREVER, FOREVER)
    assert event_span(parse("[..2026-02-02]")) == Span(None, date(2026, 2, 2), FOREVER, FOREVER)


def test_uncertain_day() -> None:
    point = publication("2021-03-01~")
    assert (point.lower, point.upper) == (date(2021, 2, 28), date(2021, 3, 1) + timedelta(days=1))
