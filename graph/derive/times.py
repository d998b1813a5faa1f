"""When a claim holds: from its date, from the present tense of its source, or from the holder's tenure."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import cast

from graph import edtf
from graph.claims import Claim, claims_of
from graph.derive.lineage import not_before, published
from graph.edtf import FOREVER, Span
from graph.state import State

Window = tuple[date | None, date | None]
"""First and last day, `None` where open."""


@dataclass(frozen=True)
class ClaimTime:
    """When a claim holds.

    `span`: the bounds; `basis`: stated, present tense or tenure; `window`: the days that the source speaks of;
    `held`: the days to compare with other claims (the tenure, where the claim is taken to span it).
    """

    span: Span
    basis: str
    window: Window
    held: Window


def tenures(state: State, links: dict[str, list[str]]) -> dict[str, Span]:
    """The tenure of each government, joined from the claims that its entry names. `links`: `lineage.parents`."""
    by_ref = {claim.ref: claim for claim in claims_of(state)}
    out = {}
    for government in state.of_kind("Government"):
        refs = cast("list[str]", government.props.get("tenure_claims", []))
        spans = [time_of(by_ref[ref], state, {}, links).span for ref in refs if ref in by_ref]
        if spans:
            out[government.id] = _joined(spans)
    return out


def _joined(spans: list[Span]) -> Span:
    """From the earliest beginning to the latest end; an unknown bound of any stays unknown."""

    def bound(name: str, pick: object) -> date | None:
        days = [getattr(span, name) for span in spans]
        return None if None in days else pick(days)  # type: ignore[operator]

    return Span(
        bound("since_earliest", min),
        bound("since_latest", min),
        bound("until_earliest", max),
        bound("until_latest", max),
    )


def time_of(claim: Claim, state: State, terms: dict[str, Span], links: dict[str, list[str]]) -> ClaimTime:
    """When a claim holds, given the tenures of governments and the lineage of sources (`lineage.parents`)."""
    point = published(claim.source, state)
    event = claim.predicate.temporal == "event" and claim.modality not in ("plan", "fear")
    window = _window(claim, point, event, not_before(claim.source, state, links) if point is None else None)
    span = _span(claim, point, event)
    tenure = terms.get(_in_office(claim, state))
    if event or tenure is None:
        return ClaimTime(span, _basis(claim), window, window)
    office = (tenure.since_earliest, tenure.until_latest)
    if not overlap(window, office):
        # The holder was not in office then: a tenure dispute. What is left is that it was said of that administration.
        return ClaimTime(Span(office[0], None, None, office[1]), "tenure", window, office)
    narrow = claim.text("valid") and "/" in claim.text("valid")
    return ClaimTime(
        _within(span, tenure),
        _basis(claim) if narrow else "tenure",
        window,
        window if narrow else office,
    )


def _in_office(claim: Claim, state: State) -> str:
    holder = claim.holder or claim.subject
    return holder if state.nodes[holder].kind == "Government" and claim.predicate.name != "governs" else ""


def _basis(claim: Claim) -> str:
    return "stated" if claim.text("valid") else "present tense"


def _span(claim: Claim, point: edtf.Point | None, event: bool) -> Span:
    last = point.upper if point else None
    if claim.text("valid"):
        parsed = edtf.parse(claim.text("valid"))
        return edtf.event_span(parsed) if event else edtf.state_span(parsed, last)
    if event:
        # Told as done: it happened on or before the day of publication.
        return Span(None, last, FOREVER, FOREVER)
    return edtf.state_span(edtf.Edtf("point", point, point), None) if point else Span()


def _window(claim: Claim, point: edtf.Point | None, event: bool, after: date | None) -> Window:
    """The days that the source speaks of: its date where it gives one, else the day it was published."""
    if claim.text("valid"):
        parsed = edtf.parse(claim.text("valid"))
        first = parsed.first.lower if isinstance(parsed.first, edtf.Point) else None
        if parsed.last == ".." and parsed.form == "interval":
            # Not over when it was told: of what came after, the source says nothing.
            return first, max(first, point.upper) if first and point else None
        return first, parsed.last.upper if isinstance(parsed.last, edtf.Point) else None
    if point:
        return (None if event else point.lower), point.upper
    return (None, None) if event else (after, None)


def _within(span: Span, tenure: Span) -> Span:
    """A stance lasts no longer than its holder's tenure: unknown bounds become its, others are clipped to it."""
    first, last = tenure.since_earliest, tenure.until_latest

    def clip(day: date | None) -> date | None:
        if day is None:
            return None
        return max(day, first or day) if last is None else min(max(day, first or day), last)

    return Span(
        clip(span.since_earliest) or first,
        clip(span.since_latest),
        clip(span.until_earliest),
        clip(span.until_latest) or last,
    )


def overlap(one: Window, other: Window) -> bool:
    """Whether two windows share a day, open ends reaching as far as they can."""
    begins = max(one[0] or date.min, other[0] or date.min)
    ends = min(one[1] or date.max, other[1] or date.max)
    return begins <= ends
