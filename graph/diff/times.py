"""When something happened, as several claims tell it: spans of days in which the moment lies."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from graph.claims import Claim
from graph.diff.change import Span
from graph.edtf import FOREVER


def beginnings(claims: Iterable[Claim]) -> tuple[Span, ...]:
    """The spans in which claims place a beginning; those that agree are narrowed to what all of them allow."""
    return agreed((claim.day("since_earliest"), claim.day("since_latest")) for claim in claims)


def ends(claims: Iterable[Claim]) -> tuple[Span, ...]:
    """The spans in which claims place an end, likewise."""
    spans = ((claim.day("until_earliest"), claim.day("until_latest")) for claim in claims)
    return agreed((first, None if last == FOREVER else last) for first, last in spans)


def agreed(spans: Iterable[Span]) -> tuple[Span, ...]:
    """Spans that share a day become one, of the days that they share; the narrowest are taken first."""
    out: list[Span] = []
    for first, last in sorted(set(spans), key=_width):
        if first is None and last is None:
            continue
        for at, (low, high) in enumerate(out):
            start, stop = max(first or date.min, low or date.min), min(last or date.max, high or date.max)
            if start <= stop:
                out[at] = (None if start == date.min else start, None if stop == date.max else stop)
                break
        else:
            out.append((first, last))
    return tuple(sorted(out, key=lambda span: (span[0] or date.min, span[1] or date.max)))


def _width(span: Span) -> tuple[int, date, date]:
    first, last = span
    return ((last or date.max) - (first or date.min)).days, first or date.min, last or date.max
