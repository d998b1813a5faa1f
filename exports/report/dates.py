"""When a claim holds, in words, with the precision that its source gives and no other."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from exports.report.tongue import Tongue
from graph import edtf
from graph.claims import Claim
from graph.edtf import Point
from graph.state import State


@dataclass(frozen=True)
class When:
    """A date in words; `days` are the first and last that it may mean, for sorting; `told`: a state, told of a day."""

    text: str
    days: tuple[date, date]
    told: bool = False
    point: Point | None = None


def when(claim: Claim, state: State, tongue: Tongue) -> When:
    """When a claim holds, as its source says."""
    valid = claim.text("valid") or None
    event = claim.predicate.temporal == "event" or claim.modality in ("plan", "fear")
    if valid is None:
        published = state.nodes[claim.source].props.get("published")
        if event or published is None:
            return When(tongue.words.unknown, (date.max, date.max))
        point = edtf.publication(str(published))
        return When(tongue.words.told.format(when=moment(point, str(published), tongue)), _days(point), True, point)
    parsed = edtf.parse(valid)
    first, last = (end if isinstance(end, Point) else None for end in (parsed.first, parsed.last))
    days = (first.lower if first else date.min, last.upper if last else date.max)
    if parsed.form == "point" and first:
        text = moment(first, valid, tongue)
        return When(text, days) if event else When(tongue.words.told.format(when=text), days, True, first)
    return When(_span(parsed, first, last, event, tongue), days)


def _span(parsed: edtf.Edtf, first: Point | None, last: Point | None, event: bool, tongue: Tongue) -> str:
    words = tongue.words
    ends = [(name, point) for name, point in (("first", first), ("last", last)) if point]
    says = {name: period(point, tongue) for name, point in ends}
    says |= {f"{name}_at": moment(point, "", tongue) for name, point in ends}
    if first and last:
        return (words.between if event or parsed.form == "once" else words.from_to).format(**says)
    if parsed.form == "once" or event:
        return (words.from_then if first else words.by_then).format(**says)
    if first:
        return (words.open_ if parsed.last == ".." else words.from_).format(**says)
    return words.until.format(**says)


def _days(point: Point) -> tuple[date, date]:
    return point.lower, point.upper


def period(point: Point, tongue: Tongue) -> str:
    """A day, a month or a year in words, without a preposition. A widened one ("about") as what it is widened from."""
    middle = point.lower + (point.upper - point.lower) // 2
    if point.precision == "day":
        return tongue.day(middle.year, middle.month, middle.day)
    if point.precision == "month":
        return f"{tongue.months[middle.month - 1]} {middle.year}"
    return str(middle.year)


def moment(point: Point, text: str, tongue: Tongue) -> str:
    """A date with its preposition: "on 2 February 2026", "in August 2023", "around 2019"."""
    words, said = tongue.words, period(point, tongue)
    if text.endswith("~"):
        return words.about.format(period=said)
    exact = words.on.format(day=said) if point.precision == "day" else words.in_.format(period=said)
    return words.perhaps.format(when=exact) if text.endswith(("?", "%")) else exact


def day(value: date, tongue: Tongue) -> str:
    """A day in words, without a preposition."""
    return tongue.day(value.year, value.month, value.day)
