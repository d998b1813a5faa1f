"""When a claim holds, in words, with the precision that its source gives and no other."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

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
    if last and parsed.form == "once" and _is_reading(last, claim, state):
        # An undated text: that it is no later than when we read it says nothing of when.
        last = None
        if first is None:
            return When(tongue.words.unknown, (date.max, date.max))
    days = (first.lower if first else date.min, last.upper if last else date.max)
    if parsed.form == "point" and first:
        text = moment(first, valid, tongue)
        return When(text, days) if event else When(tongue.words.told.format(when=text), days, True, first)
    return When(_span(parsed, first, last, event, tongue), days)


def _is_reading(last: Point, claim: Claim, state: State) -> bool:
    """Whether the end of a span is only the day on which its source, which has no date, was read."""
    source = state.nodes[claim.source].props
    return "published" not in source and last.upper == source.get("read_on")


def told_of(claim: Claim, state: State, tongue: Tongue) -> str:
    """The last day, month or year of which a claim tells, at the latest that of its publication."""
    published = edtf.publication(str(state.nodes[claim.source].props["published"]))
    parsed = edtf.parse(valid) if (valid := claim.text("valid")) else None
    ends = (parsed.last, parsed.first) if parsed else ()
    points = [end for end in ends if isinstance(end, Point)]
    # What goes on was so when it was published.
    last = (
        points[0] if points and parsed and (parsed.last != ".." or claim.predicate.temporal == "event") else published
    )
    return period(min(last, published, key=lambda point: point.lower), tongue)


def _span(parsed: edtf.Edtf, first: Point | None, last: Point | None, event: bool, tongue: Tongue) -> str:
    words = tongue.words
    ends = [(name, point) for name, point in (("first", first), ("last", last)) if point]
    says = {name: period(point, tongue) for name, point in ends}
    says |= {f"{name}_at": moment(point, "", tongue) for name, point in ends}
    if first and last:
        once = event or parsed.form == "once"
        if once and last.precision == "day" and last.lower - first.upper == timedelta(1):
            return words.either.format(**says)
        return (words.between if once else words.from_to).format(**says)
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
