"""When a view or a tie held, as far as all the claims say: its own bounds, cut by what is told of later and earlier.

A claim in the present tense leaves open how long before and after it held. Read alone, a partnership told of in 2021
"may have held" in 2026; read with the rest it cannot, where the two broke in 2022. What ends it here is said by claims
too: the opposite view of the same country, a denial, leaving a bloc, turning away, a government's end.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import cast

from graph.analysis.evidence import VOUCHED, country_of
from graph.claims import Claim
from graph.derive.edges import edge_type
from graph.schema import EDGES
from graph.state import State
from graph.views import Grade

MEMBERSHIP = ("member_of", "founded")
_DAY = timedelta(days=1)
_OPPOSITE = {frozenset(("threat", "no threat")), frozenset(("threat", "partner")), frozenset(("partner", "no partner"))}


@dataclass(frozen=True)
class Window:
    """When something may have held (`since`, `until`: None is open), and when it is said to have.

    `said`: first and last day of the stretch on which it is said to have held; `told`: the days that are spoken of, the
    stretch or, of "in May", the month in which it held on some day. None: there is no such day. All are inclusive.
    """

    since: date | None
    until: date | None
    said: tuple[date, date] | None
    told: tuple[date, date] | None

    def cut(self, since: date | None, until: date | None) -> Window | None:
        """The part of it between two days; None where there is none."""
        first, last = latest(self.since, since), earliest(self.until, until)
        if first and last and first > last:
            return None
        return Window(first, last, _within(self.said, since, until), _within(self.told, since, until))

    def shared(self, other: Window) -> Window | None:
        """The time that two share: `said` is what both say, `told` spans from what the one tells of to the other's."""
        both = self.cut(other.since, other.until)
        if both is None:
            return None
        said = _within(self.said, *other.said) if self.said and other.said else None
        told = None
        if self.told and other.told:
            told = min(self.told[0], other.told[0]), max(self.told[1], other.told[1])
        return Window(both.since, both.until, said, told)

    def apart(self, other: Window) -> int | None:
        """Days between what the one and the other tell of: 0 where they touch, None where one has no day."""
        if not (self.told and other.told):
            return None
        return max(0, (self.told[0] - other.told[1]).days, (other.told[0] - self.told[1]).days)

    @property
    def grade(self) -> Grade:
        """Certain where it is said of some day."""
        return "certain" if self.said else "possible"


def latest(*days: date | None) -> date | None:
    """The last of those that are known."""
    return max((day for day in days if day), default=None)


def earliest(*days: date | None) -> date | None:
    """The first of those that are known."""
    return min((day for day in days if day), default=None)


def _within(days: tuple[date, date] | None, since: date | None, until: date | None) -> tuple[date, date] | None:
    if days is None:
        return None
    first, last = max(days[0], since or date.min), min(days[1], until or date.max)
    return (first, last) if first <= last else None


def opposite(one: Iterable[str], other: Iterable[str]) -> bool:
    """Whether two views, by their signs, cannot be held at once: threat and no threat, partner and no partner…"""
    theirs = tuple(other)
    return any(frozenset((a, b)) in _OPPOSITE for a in one for b in theirs)


def sign_of(claim: Claim) -> str:
    """The sign of a claim on a view; of a denied partner `no partner`."""
    return claim.sign or "no partner"


def told(claim: Claim) -> tuple[date, date] | None:
    """The first and last day that a claim speaks of; None where it has no day."""
    since, until = claim.day("since_latest"), claim.day("until_earliest")
    return (min(since, until), max(since, until)) if since and until else None


def plain_window(claim: Claim) -> Window:
    """A claim's own bounds, read alone."""
    since, until = claim.day("since_latest"), claim.day("until_earliest")
    said = (since, until) if since and until and since <= until else None
    return Window(claim.day("since_earliest"), claim.day("until_latest"), said, told(claim))


class Times:
    """The windows of claims, each read with all the others. Claims that do not count are to be left out before."""

    def __init__(self, state: State, claims: Collection[Claim]) -> None:
        self.state = state
        self.alike: dict[tuple[str, str, str], list[Claim]] = defaultdict(list)
        self.ends: dict[frozenset[str], list[Claim]] = defaultdict(list)
        self.founded: dict[str, date] = {}
        for claim in claims:
            if not claim.object:
                continue
            self.alike[self._key(claim)].append(claim)
            type_ = edge_type(claim)
            if type_ == "FOUNDED" and (born := claim.day("since_earliest")):
                self.founded[claim.object] = min(born, self.founded.get(claim.object, born))
            if type_ and EDGES[type_].tie == "ends" and claim.modality in VOUCHED:
                self.ends[self._pair(claim)].append(claim)

    def _key(self, claim: Claim) -> tuple[str, str, str]:
        who = claim.holder if claim.predicate.name == "views" and claim.holder else claim.subject
        return claim.predicate.name, country_of(self.state, who), str(claim.object)

    def _pair(self, claim: Claim) -> frozenset[str]:
        return frozenset((country_of(self.state, claim.subject), country_of(self.state, str(claim.object))))

    def window(self, claim: Claim) -> Window | None:
        """When it held; None where nothing is left."""
        window: Window | None = plain_window(claim)
        for end in {claim.subject, claim.object, claim.holder} - {None}:
            if window:
                window = window.cut(*self._tenure(str(end)))
            # Nobody is a member or a friend of a bloc before it was formed.
            if window:
                window = window.cut(self.founded.get(str(end)), None)
        for other in self.alike[self._key(claim)]:
            if window and _opposed(claim, other):
                window = _cut_by(window, plain_window(other))
        type_ = edge_type(claim)
        if type_ and EDGES[type_].tie in ("positive", "weakly positive"):
            for over in self.ends.get(self._pair(claim), ()):
                if window:
                    window = _ended(window, claim, over)
        return window

    def _tenure(self, id_: str) -> tuple[date | None, date | None]:
        """Of a government the time in which it can have been in office; else open."""
        props = self.state.nodes[id_].props
        since, until = (cast("date | None", props.get(name)) for name in ("tenure_since", "tenure_until"))
        # The day of a handover is the successor's: a tie or view of that one day would be shared by both.
        return since, until - _DAY if until and until != since else until


def _opposed(one: Claim, other: Claim) -> bool:
    """Whether two claims of one kind, on the same two, are opposite, each vouched for."""
    if one.predicate.name == "views":
        return opposite((sign_of(one),), (sign_of(other),)) and other.modality in VOUCHED
    return one.affirmed != other.affirmed and other.modality in VOUCHED


def _cut_by(window: Window, other: Window) -> Window | None:
    """A window without what is beyond the time at which the opposite is told of. Without a day nothing is ruled out."""
    if not (window.told and other.told):
        return window
    if window.told[1] < other.told[0]:
        return window.cut(None, (other.said[0] if other.said else other.told[1]) - _DAY)
    if other.told[1] < window.told[0]:
        return window.cut((other.said[1] if other.said else other.told[0]) + _DAY, None)
    return window


def _ended(window: Window, claim: Claim, over: Claim) -> Window | None:
    """A tie's window without what comes after it ended: a membership by leaving, any other by an end told of later."""
    day = over.day("since_latest")
    if day is None:
        return window
    if over.predicate.name == "announced_withdrawal_from":
        # That it is still a member, as is told later, is no return.
        return window.cut(None, day - _DAY)
    if claim.predicate.name in MEMBERSHIP:
        begun = window.told[0] if window.told else None
        return window if begun and day < begun else window.cut(None, day - _DAY)
    return window.cut(None, day - _DAY) if window.told and window.told[1] < day else window
