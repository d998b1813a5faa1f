"""Whose forces are where on a day, in what strength, and which had left by then."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from exports.figures.draw import Brief
from exports.figures.looks import Level
from exports.figures.speak import Speaker
from exports.figures.spells import Moment, moments_of, standing
from exports.map.quantity import quantities, quantity
from graph.claims import Claim
from graph.views import grade


@dataclass(frozen=True)
class Presence:
    """A force in a place: the claims that say so of a day (of any, where none is asked for).

    `left`: when it had left, where it had by then and no source says that it came back.
    """

    force: str
    place: str
    claims: tuple[Claim, ...]
    level: Level
    left: Moment | None

    @property
    def disputed(self) -> bool:
        """Whether one of the claims is disputed."""
        return any(claim.props["disputed"] for claim in self.claims)

    @property
    def telling(self) -> tuple[Claim, ...]:
        """The claims that tell best of that day: those that are certain, else all."""
        certain = tuple(claim for claim in self.claims if claim.props.get("grade") == "certain")
        return certain or self.claims

    def strength(self) -> tuple[float, float] | None:
        """The lowest and the highest number of those claims; None where none gives a number."""
        numbers = [n for claim in self.telling for n in bounds(claim) if n is not None]
        return (min(numbers), max(numbers)) if numbers else None

    def amount(self, say: Speaker) -> str:
        """Its strength in words; empty where nobody says."""
        return quantities(self.telling, say.lang)


def bounds(claim: Claim) -> tuple[float | None, float | None]:
    """The lowest and the highest number of a claim."""
    return claim.number("quantity_low"), claim.number("quantity_high")


def level_on(claims: Iterable[Claim], day: date | None) -> Level | None:
    """How well it is known that something held on a day; None: it did not. Of any day: certain."""
    if day is None:
        return "certain"
    found: set[Level] = set()
    for claim in claims:
        held = grade(claim.props, day)
        if held == "certain":
            found.add("certain")
        elif held:
            since = claim.day("since_latest")
            found.add("earlier" if since and since <= day else "later")
    return min(found, key=("certain", "earlier", "later").index, default=None)


def presences(brief: Brief) -> list[Presence]:
    """Every force in every place as of the day that is asked for, by place and force."""
    day, homes = brief.day, brief.homes
    there: dict[tuple[str, str], list[Claim]] = defaultdict(list)
    for claim in standing(brief.claims, "deployed_in"):
        if day is None or grade(claim.props, day):
            there[claim.subject, claim.object or ""].append(_graded(claim, day))
    gone: dict[tuple[str, str], list[Claim]] = defaultdict(list)
    for claim in standing(brief.claims, "withdrew_forces_from"):
        gone[claim.subject, claim.object or ""].append(claim)
    out = []
    for (force, place), claims in sorted(there.items(), key=lambda item: (item[0][1], item[0][0])):
        if brief.focus and brief.focus not in (force, place, homes.get(place)):
            continue
        level = level_on(claims, day)
        exits = moments_of([*gone[force, place], *gone.get((force, homes.get(place, "")), [])])
        left = _left(claims, exits, day)
        if level:
            out.append(Presence(force, place, tuple(claims), level, left))
    return out


def _graded(claim: Claim, day: date | None) -> Claim:
    found = grade(claim.props, day) if day else None
    props = claim.props | ({"grade": found} if found else {})
    return Claim(claim.id, claim.subject, claim.source, claim.object, claim.holder, claim.speaker, props)


def _left(claims: list[Claim], exits: list[Moment], day: date | None) -> Moment | None:
    """The last exit by that day after which no source tells of the force there."""
    by_then = [moment for moment in exits if day is not None and moment.last <= day]
    if not by_then or day is None:
        return None
    last = max(by_then, key=lambda moment: moment.last)
    told = [
        until
        for claim in claims
        if (until := claim.day("until_earliest")) and (claim.day("since_latest") or until) <= day
    ]
    return last if all(min(until, day) <= last.last for until in told) else None


def gone_by_then(brief: Brief) -> list[str]:
    """A note on the forces that had left by the day that is asked for; none where none had."""
    say = brief.say
    told = [
        f"{say.name(brief.state, one.force)} ({say.name(brief.state, one.place)}, {say.short_between(one.left)})"
        for one in presences(brief)
        if one.left
    ]
    return [say.t("Had left by then, so not shown: {names}.", names=", ".join(told))] if told else []


def told_when(claim: Claim, say: Speaker, day: date | None, *, short: bool = False) -> str:
    """The days of which a claim speaks, in short; `short`: of a stretch only the years.

    That it was so by a day after the one that is asked for says nothing of that one.
    """
    begun, lasting = claim.day("since_latest"), claim.day("until_earliest")
    if begun is None:
        return say.short(lasting) if lasting else say.t("undated")
    if lasting is None:
        if day and begun > day:
            return say.t("undated")
        return say.t("by {day}", day=say.short(begun))
    if begun == lasting:
        return say.short(begun)
    if begun < lasting:
        return say.stretch(begun, lasting, short)
    return say.stretch(lasting, begun, True) if short else say.short_within(lasting, begun)


def amount_of(claim: Claim, say: Speaker) -> str:
    """How many a claim says."""
    return quantity(claim, say.lang)
