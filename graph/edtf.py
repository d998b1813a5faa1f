"""Dates that are not known exactly: the part of EDTF (ISO 8601-2:2019) that facts files use.

An EDTF text says where a beginning and an end may lie. `Span` keeps the four bounds of that, with `None` for what is
not known. Source: Library of Congress, Extended Date/Time Format specification, levels 0 to 2.
"""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache
from typing import Literal

Precision = Literal["day", "month", "year"]
FOREVER = date.max
_POINT = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([~?%]?)")


@dataclass(frozen=True)
class Point:
    """A date with its precision, as the first and last day that it may mean."""

    lower: date
    upper: date
    precision: Precision


@dataclass(frozen=True)
class Edtf:
    """A parsed EDTF text.

    `form` is `point` (one date), `interval` (from, until) or `once` (one moment in a span, `[a..b]`). An end is a
    `Point`, `None` where unknown, or `".."` where open.
    """

    form: Literal["point", "interval", "once"]
    first: Point | Literal[".."] | None
    last: Point | Literal[".."] | None


@dataclass(frozen=True)
class Span:
    """When something held: bounds of its beginning and of its end, `None` where unknown."""

    since_earliest: date | None = None
    since_latest: date | None = None
    until_earliest: date | None = None
    until_latest: date | None = None


@lru_cache(maxsize=4096)
def _point(text: str) -> Point:
    match = _POINT.fullmatch(text)
    if not match:
        raise ValueError(f"{text!r} is no date: write YYYY, YYYY-MM or YYYY-MM-DD, with ~ or ? if uncertain")
    year, month, day = int(match[1]), match[2], match[3]
    try:
        lower = date(year, int(month or 1), int(day or 1))
    except ValueError:
        raise ValueError(f"{text!r} is no date: there is no such day in the calendar") from None
    if day:
        upper, precision = lower, "day"
    elif month:
        upper, precision = lower.replace(day=calendar.monthrange(year, lower.month)[1]), "month"
    else:
        upper, precision = lower.replace(month=12, day=31), "year"
    if match[4]:
        lower, upper = _shift(lower, precision, -1), _shift(upper, precision, +1)
    return Point(lower, upper, precision)  # type: ignore[arg-type]


def _shift(day: date, precision: str, sign: int) -> date:
    """One unit of the precision earlier or later; month and year ends stay ends."""
    if precision == "day":
        return day + sign * timedelta(days=1)
    months = day.year * 12 + day.month - 1 + sign * (1 if precision == "month" else 12)
    year, month = divmod(months, 12)
    if not 1 <= year <= 9999:
        raise ValueError(f"year {year} is out of range")
    last = calendar.monthrange(year, month + 1)[1]
    return date(year, month + 1, last if sign > 0 else 1)


def _end(text: str) -> Point | Literal[".."] | None:
    if text == "..":
        return ".."
    return _point(text) if text else None


def parse(text: str) -> Edtf:
    """Parse an EDTF text. Raises ValueError with what to write instead."""
    text = text.strip()
    if text.startswith("[") and text.endswith("]"):
        first, dots, last = text[1:-1].partition("..")
        if not dots or not (first or last):
            raise ValueError(f"{text!r}: one moment in a span is written [2020..2023] or [..2026-02-02]")
        parsed = Edtf("once", _end(first), _end(last))
    elif "/" in text:
        first, _, last = text.partition("/")
        parsed = Edtf("interval", _end(first), _end(last))
        if not isinstance(parsed.first, Point) and not isinstance(parsed.last, Point):
            raise ValueError(f"{text!r} has neither a beginning nor an end")
    else:
        point = _point(text)
        return Edtf("point", point, point)
    if isinstance(parsed.first, Point) and isinstance(parsed.last, Point) and parsed.first.lower > parsed.last.upper:
        raise ValueError(f"{text!r} ends before it begins: until is before since")
    return parsed


def publication(text: str) -> Point:
    """A publication date: a single date of any precision. Raises ValueError for intervals."""
    parsed = parse(text)
    if parsed.form != "point" or not isinstance(parsed.first, Point):
        raise ValueError(f"{text!r}: a publication date is a single date")
    return parsed.first


def _bounds(point: Point | Literal[".."] | None) -> tuple[date | None, date | None]:
    return (point.lower, point.upper) if isinstance(point, Point) else (None, None)


def event_span(parsed: Edtf) -> Span:
    """The span of an event: from the day on which it happened, for good (an interval: somewhere in it)."""
    lower, upper = _bounds(parsed.first)[0], _bounds(parsed.last)[1]
    return Span(lower, upper, FOREVER, FOREVER)


def state_span(parsed: Edtf, published: date | None) -> Span:
    """The span of a state. `published` is the day up to which an open end (`..`) is known to have held."""
    if parsed.form == "interval":
        begins, ends = _bounds(parsed.first), _bounds(parsed.last)
        if parsed.last == "..":
            ends = (max(published, begins[1]) if published and begins[1] else published or begins[1], None)
        elif parsed.last is None:
            ends = (begins[1], None)
        if parsed.first is None or parsed.first == "..":
            begins = (None, ends[0])
        return Span(*begins, *ends)
    # A date alone: it held at some moment in it; for how long before and after is unknown.
    lower, upper = _bounds(parsed.first)[0], _bounds(parsed.last)[1]
    return Span(None, upper, lower, None)
