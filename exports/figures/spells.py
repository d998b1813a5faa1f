"""When something held, and when something happened, as exactly as the claims say: what the timeline draws."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from exports.figures.land import code_at, spot_of
from graph.claims import Claim
from graph.state import State

VOUCHED = ("fact", "assessment")


@dataclass(frozen=True)
class Spell:
    """How long a state held, by all its claims together.

    `certain`: the stretches of days on which a source says that it held, in order. `told`: from the first to the last
    day that a source speaks of. `before`, `after`: how far it may reach beyond; None: unknown.
    """

    certain: tuple[tuple[date, date], ...]
    told: tuple[date, date]
    before: date | None
    after: date | None
    disputed: bool


@dataclass(frozen=True)
class Moment:
    """When something happened: between two days (None: not before is known), by claims that agree on it."""

    first: date | None
    last: date
    disputed: bool


def standing(claims: Iterable[Claim], *predicates: str, need_object: bool = True) -> list[Claim]:
    """Those of these kinds that say that something is so and are not held to be wrong, in their order."""
    return [
        claim
        for claim in claims
        if claim.predicate.name in predicates
        and claim.affirmed
        and (claim.object or not need_object)
        and claim.modality in VOUCHED
        and claim.text("rank") != "deprecated"
    ]


def home_of(state: State) -> dict[str, str]:
    """The country of each government, and of each place: as claims say, else by where it lies on the map."""
    out = {node.id: str(node.props["country"]) for node in state.of_kind("Government") if "country" in node.props}
    within = {edge.start: edge.end for edge in state.of_type("LOCATED_IN", "CAPITAL_OF")}
    codes = {node.props.get("iso3"): node.id for node in state.of_kind("Country")}
    for place in state.of_kind("Place"):
        at, seen = place.id, {place.id}
        while at in within and within[at] not in seen:
            at = within[at]
            seen.add(at)
        if state.nodes[at].kind == "Country":
            out[place.id] = at
        elif (point := spot_of(place)) and (country := codes.get(code_at(point) or None)):
            out[place.id] = country
    return out


def spell_of(claims: Iterable[Claim]) -> Spell | None:
    """The spell of claims about one state; None where no claim names a day."""
    stretches, told, befores, afters, disputed = [], [], [], [], False
    for claim in claims:
        begun, lasting = claim.day("since_latest"), claim.day("until_earliest")
        # One bound alone says that it was so at some time before, or after: of no day.
        if begun is None or lasting is None:
            continue
        if begun <= lasting:
            stretches.append((begun, lasting))
        told += [begun, lasting]
        befores.append(claim.day("since_earliest"))
        afters.append(claim.day("until_latest"))
        disputed = disputed or bool(claim.props["disputed"])
    if not told:
        return None
    # The claim that reaches furthest says how far it may; one that leaves it open leaves it open for all.
    first = None if None in befores else min(day for day in befores if day)
    last = None if None in afters else max(day for day in afters if day)
    return Spell(_merged(stretches), (min(told), max(told)), first, last, disputed)


def _merged(stretches: list[tuple[date, date]]) -> tuple[tuple[date, date], ...]:
    out: list[tuple[date, date]] = []
    for first, last in sorted(stretches):
        if out and first <= out[-1][1] + timedelta(days=1):
            out[-1] = (out[-1][0], max(out[-1][1], last))
        else:
            out.append((first, last))
    return tuple(out)


def moments_of(claims: Iterable[Claim]) -> list[Moment]:
    """When it happened: one moment where the claims agree, as exactly as they do together; else several."""
    spans = []
    for claim in claims:
        last = claim.day("since_latest")
        if last is not None:
            spans.append((claim.day("since_earliest"), last, bool(claim.props["disputed"])))
    # The most exact first: what is told more loosely agrees with it or not.
    spans.sort(key=lambda span: ((span[1] - span[0]).days if span[0] else 10**6, span[1]))
    found: list[Moment] = []
    for first, last, disputed in spans:
        for at, other in enumerate(found):
            begins = max((day for day in (first, other.first) if day), default=None)
            if (begins is None or begins <= min(last, other.last)) and (first is None or first <= other.last):
                found[at] = Moment(begins, min(last, other.last), other.disputed)
                break
        else:
            found.append(Moment(first, last, disputed))
    return sorted(found, key=lambda moment: moment.last)


def by_pair(claims: Iterable[Claim], homes: dict[str, str]) -> dict[tuple[str, str], list[Claim]]:
    """Claims by subject and object; a government stands for its country, where it is not the matter itself."""
    out: dict[tuple[str, str], list[Claim]] = defaultdict(list)
    for claim in claims:
        out[homes.get(claim.subject, claim.subject), claim.object or ""].append(claim)
    return out
