"""Who changed their view of whom: from what to what, when, by which claims; and whether a new government did.

A country's view is told across its governments. Where one government saw a threat and the next one does not, the
country's view changed and neither government changed its mind: that is a *change of government*, and no *own view*.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import date
from itertools import pairwise
from typing import Literal, cast

from graph.analysis.evidence import (
    COUNTED,
    HELD,
    Counted,
    Evidence,
    Standings,
    chosen,
    country_of,
    name_of,
    without_disputed,
)
from graph.analysis.times import opposite, sign_of, told
from graph.claims import Claim
from graph.engine.base import Rows
from graph.state import State

ChangeKind = Literal["own view", "change of government", "country's view"]
_Era = tuple[int, str]
"""Where a view stands among a country's governments: 2n - 1 under the nth (its id), 2n after it and before the next."""


@dataclass(frozen=True)
class Side:
    """A view before or after a change.

    `holders`: ids of those to whom the claims give it (a government, its country); `first`, `last`: the first and last
    day on which a claim says that it held, None where none has a day.
    """

    holders: tuple[str, ...]
    signs: tuple[str, ...]
    stances: tuple[str, ...]
    first: date | None
    last: date | None
    evidence: Evidence


@dataclass(frozen=True)
class Change:
    """One turn of a view of `target`.

    `who`: a country (of its governments' views), else the holder. `kind`: `own view` (one holder, or one government and
    its country), `change of government` (two governments, each with its own view), or `country's view` (told of the
    country, across a change of government or without a government that we know of). `handover`: when the later
    government took office. `silent`: ids of the governments between the two of which no view is known. `counted`: for
    which choices of claims (`COUNTED`) it is found; without `undisputed` it goes where the disputed claims go.
    """

    who: str
    target: str
    kind: ChangeKind
    before: Side
    after: Side
    handover: date | None
    silent: tuple[str, ...]
    counted: tuple[Counted, ...]

    @property
    def between(self) -> tuple[date | None, date | None]:
        """The last day on which the view before, and the first on which the view after is said to have held."""
        return self.before.last, self.after.first

    @property
    def claims(self) -> tuple[Claim, ...]:
        """The claims of both sides."""
        return (*self.before.evidence.claims, *self.after.evidence.claims)


@dataclass(frozen=True)
class Changes:
    """All changes, by who and target. Opposite views of one time are a clash and no change.

    `clashing`: the claims that were set aside for that; `unplaced`: those without a day, where their holder has both
    views; both of the first choice of claims (`standing`).
    """

    changes: tuple[Change, ...]
    clashing: tuple[Claim, ...]
    unplaced: tuple[Claim, ...]
    state: State

    def table(self) -> Rows:
        """One row a change."""

        def names(ids: Collection[str]) -> list[str]:
            return [name_of(self.state, id_) for id_ in ids]

        return Rows(
            (
                "who", "target", "kind", "from", "to", "earlier", "earlier_last", "later", "later_first", "handover",
                "silent", "earlier_standing", "later_standing", "without_disputed", "earlier_claims", "later_claims",
            ),
            tuple(
                (
                    name_of(self.state, change.who),
                    name_of(self.state, change.target),
                    change.kind,
                    " or ".join(change.before.stances),
                    " or ".join(change.after.stances),
                    names(change.before.holders),
                    change.before.last,
                    names(change.after.holders),
                    change.after.first,
                    change.handover,
                    names(change.silent),
                    change.before.evidence.standing,
                    change.after.evidence.standing,
                    without_disputed(change.counted),
                    change.before.evidence.refs,
                    change.after.evidence.refs,
                )
                for change in self.changes
            ),
        )  # fmt: skip


def changes_of_view(
    state: State,
    as_of: date | None = None,
    *,
    sources: Collection[str] | None = None,
    who: str | None = None,
    target: str | None = None,
) -> Changes:
    """The changes of view that had happened by a day (None: all), by the claims of `sources` (None: all).

    `who`: only this holder, or this country with its governments; `target`: only views of this one. Potential threat
    and threat are one view here, and so are "no threat" and partner: what is reported is a turn to the opposite, from
    one stretch of time to a later one. Raises QueryError where a source is not in the graph.
    """
    standings = Standings(state)
    groups: dict[tuple[str, str], list[Claim]] = defaultdict(list)
    for claim in chosen(state, None, sources):
        if claim.predicate.name != "views" or claim.modality not in HELD or not (claim.holder and claim.object):
            continue
        if as_of is None or all(day is None or day <= as_of for day in (claim.day("since_earliest"), _first(claim))):
            groups[country_of(state, claim.holder), claim.object].append(claim)
    finder = _Finder(state, standings, _terms(state))
    found: dict[tuple[object, ...], Change] = {}
    for counted in COUNTED:
        for (holder, seen), claims in sorted(groups.items()):
            if who in (None, holder, *(claim.holder for claim in claims)) and target in (None, seen):
                kept = [claim for claim in claims if standings.count(claim, counted)]
                turns: dict[tuple[object, ...], int] = defaultdict(int)
                for change in finder.changes(holder, seen, kept, set_aside=counted == "standing"):
                    turn = (change.before.holders, change.after.holders, change.after.signs)
                    turns[turn] += 1
                    key = (holder, seen, *turn, turns[turn])
                    known = found.setdefault(key, change)
                    found[key] = replace(known, counted=(*known.counted, counted))
    changes = [c for c in found.values() if who is None or who in (c.who, *c.before.holders, *c.after.holders)]
    return Changes(
        tuple(sorted(changes, key=lambda c: (name_of(state, c.who), name_of(state, c.target), _when(c)))),
        tuple(finder.clashing),
        tuple(finder.unplaced),
        state,
    )


def _when(change: Change) -> date:
    return change.after.first or change.handover or date.min


def _first(claim: Claim) -> date | None:
    """The first day that it speaks of."""
    days = told(claim)
    return days[0] if days else None


def _terms(state: State) -> dict[str, list[tuple[date, date, str]]]:
    """For each country its governments that we know the tenure of, by when they took office: from, until, id."""
    out: dict[str, list[tuple[date, date, str]]] = defaultdict(list)
    for node in state.of_kind("Government"):
        since, until = (cast("date | None", node.props.get(name)) for name in ("tenure_since", "tenure_until"))
        if since and "country" in node.props:
            out[str(node.props["country"])].append((since, until or date.max, node.id))
    return {country: sorted(terms) for country, terms in out.items()}


class _Finder:
    """Finds the changes in the claims on one holder's views (a country's with its governments') of one target."""

    def __init__(self, state: State, standings: Standings, terms: dict[str, list[tuple[date, date, str]]]) -> None:
        self.state = state
        self.standings = standings
        self.terms = terms
        self.clashing: list[Claim] = []
        self.unplaced: list[Claim] = []

    def changes(self, who: str, target: str, claims: list[Claim], *, set_aside: bool) -> list[Change]:
        """The turns from each run of like views to the next, within a government and from one to the next."""
        eras: dict[_Era, list[Claim]] = defaultdict(list)
        for claim in claims:
            era = self._era(claim, who)
            if era is not None:
                eras[era].append(claim)
            elif set_aside and any(opposite((sign_of(claim),), (sign_of(other),)) for other in claims):
                self.unplaced.append(claim)
        runs = [(era, run) for era in sorted(eras) for run in self._runs(eras[era], set_aside)]
        out = []
        for (era, run), (next_era, following) in pairwise(runs):
            before, after = self._side(run), self._side(following)
            if opposite(before.signs, after.signs):
                out.append(self._change(who, target, (era, before), (next_era, after)))
        return out

    def _era(self, claim: Claim, who: str) -> _Era | None:
        """Under which government the view was held; None where the claim has no day and its holder had several."""
        terms = self.terms.get(who, [])
        holder = str(claim.holder)
        for place, (_, _, government) in enumerate(terms, 1):
            if government == holder:
                return 2 * place - 1, government
        if holder != who:
            # A government without a known tenure: of it no more can be said than of its country without a day.
            return None if terms else (0, holder)
        day = _first(claim)
        if day is None:
            return None if terms else (0, "")
        begun = [(since, until, government) for since, until, government in terms if since <= day]
        if begun and day <= begun[-1][1]:
            return 2 * len(begun) - 1, begun[-1][2]
        return 2 * len(begun), ""

    def _runs(self, claims: list[Claim], set_aside: bool) -> list[list[Claim]]:
        """Claims of like views, one list after another in time; those of opposite views of one time are set aside."""
        dated = sorted(
            ((days, claim) for claim in claims if (days := told(claim))), key=lambda found: (found[0], found[1].ref)
        )
        clashing = {
            claim.id
            for days, claim in dated
            for then, other in dated
            if opposite((sign_of(claim),), (sign_of(other),)) and days[0] <= then[1] and then[0] <= days[1]
        }
        runs: list[list[Claim]] = []
        for _, claim in dated:
            if claim.id in clashing:
                continue
            if runs and not opposite((sign_of(claim),), map(sign_of, runs[-1])):
                runs[-1].append(claim)
            else:
                runs.append([claim])
        undated = [claim for claim in claims if not told(claim)]
        signs = {sign_of(claim) for claim in claims if claim.id not in clashing}
        if undated and not opposite(signs, signs):
            runs = [[*(runs[0] if runs else []), *undated]]
            undated = []
        if set_aside:
            self.clashing += [claim for _, claim in dated if claim.id in clashing]
            self.unplaced += undated
        return runs

    def _side(self, claims: list[Claim]) -> Side:
        days = [found for claim in claims if (found := told(claim))]
        return Side(
            tuple(sorted({str(claim.holder) for claim in claims})),
            tuple(sorted({sign_of(claim) for claim in claims})),
            tuple(sorted({("" if claim.affirmed else "not ") + claim.text("stance") for claim in claims})),
            min((first for first, _ in days), default=None),
            max((last for _, last in days), default=None),
            self.standings.evidence(claims),
        )

    def _change(self, who: str, target: str, before: tuple[_Era, Side], after: tuple[_Era, Side]) -> Change:
        (place, one), (next_place, two) = before[0], after[0]
        terms = self.terms.get(who, [])
        kind: ChangeKind = "country's view"
        if before[0] == after[0] and (one or not terms):
            kind = "own view"
        elif one in before[1].holders and two in after[1].holders:
            kind = "change of government"
        between = [term[2] for at, term in enumerate(terms, 1) if place < 2 * at - 1 < next_place]
        later = next((since for since, _, government in terms if government == two), None)
        return Change(who, target, kind, before[1], after[1], later if one != two else None, tuple(between), ())
