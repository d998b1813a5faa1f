"""Where allies, backers or members of one bloc hold opposite views of the same target at the same time."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace
from datetime import date
from itertools import combinations
from typing import Literal

from graph.analysis.evidence import (
    COUNTED,
    HELD,
    VOUCHED,
    Counted,
    Evidence,
    Standings,
    chosen,
    country_of,
    name_of,
    without_disputed,
)
from graph.analysis.times import MEMBERSHIP, Times, Window, opposite, sign_of
from graph.claims import Claim
from graph.engine.base import Rows
from graph.state import State
from graph.views import Grade

TieKind = Literal["allied", "backed", "both in", "member"]
PAIRED: dict[str, TieKind] = {"allied_with": "allied", "backed_by": "backed"}
"""Predicates that tie their two ends. `member_of` and `founded` tie members with the bloc and with each other."""
WITHIN = 365
"""Views that are told of days more than a year apart are not compared, unless asked for."""


@dataclass(frozen=True)
class Tie:
    """What binds two: an alliance, backing, one bloc (`bloc`), or that one is a member of the other."""

    kind: TieKind
    ends: tuple[str, str]
    bloc: str | None
    window: Window
    claims: tuple[Claim, ...]


@dataclass(frozen=True)
class Opinion:
    """A holder's view in a disagreement."""

    holder: str
    signs: tuple[str, ...]
    stances: tuple[str, ...]
    evidence: Evidence


@dataclass(frozen=True)
class Disagreement:
    """Two who are tied (by `ties`) and hold opposite views of `target`; `one` is who sees the worse in it.

    `grade`: certain where both views and a tie are said of one day; `apart`: days between those that the nearest claims
    on the two views tell of (None: one has no day). `since`, `until`: the time that they may share, between the two
    where they have days. `counted`: for which choices of claims (`COUNTED`) it is found.
    """

    target: str
    one: Opinion
    other: Opinion
    ties: tuple[Tie, ...]
    grade: Grade
    apart: int | None
    since: date | None
    until: date | None
    counted: tuple[Counted, ...]

    @property
    def claims(self) -> tuple[Claim, ...]:
        """The claims of both views and of the ties, each once."""
        found = [*self.one.evidence.claims, *self.other.evidence.claims, *(c for tie in self.ties for c in tie.claims)]
        return tuple({claim.id: claim for claim in found}.values())


@dataclass(frozen=True)
class Disagreements:
    """All disagreements, certain ones first, then by target and names."""

    found: tuple[Disagreement, ...]
    state: State

    def table(self) -> Rows:
        """One row a disagreement."""
        return Rows(
            (
                "target", "one", "sees", "other", "sees_it_as", "ties", "grade", "apart", "since", "until",
                "one_standing", "other_standing", "without_disputed", "one_claims", "other_claims", "tie_claims",
            ),
            tuple(
                (
                    name_of(self.state, found.target),
                    name_of(self.state, found.one.holder),
                    " or ".join(found.one.stances),
                    name_of(self.state, found.other.holder),
                    " or ".join(found.other.stances),
                    list(dict.fromkeys(self._words(tie) for tie in found.ties)),
                    found.grade,
                    found.apart,
                    found.since,
                    found.until,
                    found.one.evidence.standing,
                    found.other.evidence.standing,
                    without_disputed(found.counted),
                    found.one.evidence.refs,
                    found.other.evidence.refs,
                    sorted({claim.ref for tie in found.ties for claim in tie.claims}),
                )
                for found in self.found
            ),
        )  # fmt: skip

    def _words(self, tie: Tie) -> str:
        if tie.kind == "both in":
            return f"both in {name_of(self.state, str(tie.bloc))}"
        return tie.kind


def disagreements(
    state: State,
    as_of: date | None = None,
    *,
    sources: Collection[str] | None = None,
    target: str | None = None,
    within: int | None = WITHIN,
) -> Disagreements:
    """Opposite views of a target (None: of any) among allies, backers and members of one bloc, on a day (None: any).

    Where both views have days, those lie at most `within` days apart (None: any), and the tie may have held at some
    time from the one to the other; where one has, the tie may have held so near to it. A government has its country's
    ties of its own tenure; two holders of one country are no allies. How long a view or tie lasted is read with all
    claims (`graph.analysis.times`), so that two governments in succession do not disagree, nor two who left each other
    before. Raises QueryError where a source is not in the graph.
    """
    standings = Standings(state)
    claims = chosen(state, None, sources)
    found: dict[tuple[str, str, str], Disagreement] = {}
    for counted in COUNTED:
        kept = [claim for claim in claims if standings.count(claim, counted)]
        for one in _Finder(state, standings, kept, as_of, within).disagreements(target):
            key = (one.target, one.one.holder, one.other.holder)
            known = found.setdefault(key, one)
            found[key] = replace(known, counted=(*known.counted, counted))
    return Disagreements(
        tuple(
            sorted(
                found.values(),
                key=lambda d: (
                    d.grade, name_of(state, d.target), name_of(state, d.one.holder), name_of(state, d.other.holder)
                ),
            )
        ),
        state,
    )  # fmt: skip


class _Finder:
    def __init__(
        self, state: State, standings: Standings, claims: list[Claim], as_of: date | None, within: int | None
    ) -> None:
        self.state = state
        self.standings = standings
        self.as_of = as_of
        self.within = within
        self.times = Times(state, claims)
        self.views: dict[str, dict[str, list[Claim]]] = defaultdict(lambda: defaultdict(list))
        self.ties: dict[str, dict[str, list[Tie]]] = defaultdict(lambda: defaultdict(list))
        for claim in claims:
            if claim.predicate.name == "views" and claim.modality in HELD and claim.holder and claim.object:
                self.views[claim.object][claim.holder].append(claim)
        for tie in ties_of(state, claims, self.times):
            for x, y in (tie.ends, tie.ends[::-1]):
                self.ties[x][y].append(tie)

    def disagreements(self, target: str | None) -> Iterator[Disagreement]:
        """Each pair of holders once a target."""
        for seen, by_holder in sorted(self.views.items()):
            if target not in (None, seen):
                continue
            timed = {
                holder: [(claim, window) for claim in claims if (window := self.times.window(claim))]
                for holder, claims in by_holder.items()
            }
            for (a, b), ties in sorted(self._tied(by_holder).items()):
                yield from self._pair(seen, timed[a], timed[b], ties)

    def _tied(self, holders: Collection[str]) -> dict[tuple[str, str], list[Tie]]:
        """The pairs of holders of two countries that something ties, or that ties their countries."""
        by_name: dict[str, set[str]] = defaultdict(set)
        for holder in holders:
            by_name[holder].add(holder)
            by_name[country_of(self.state, holder)].add(holder)
        out: dict[tuple[str, str], list[Tie]] = defaultdict(list)
        for a in holders:
            for name in {a, country_of(self.state, a)}:
                for tied, ties in self.ties.get(name, {}).items():
                    for b in by_name.get(tied, ()):
                        if a < b and country_of(self.state, a) != country_of(self.state, b):
                            out[a, b] += ties
        return out

    def _pair(
        self, seen: str, mine: list[tuple[Claim, Window]], theirs: list[tuple[Claim, Window]], ties: list[Tie]
    ) -> Iterator[Disagreement]:
        shared = [
            (one, other, tie, when, at.apart(then))
            for one, at in mine
            for other, then in theirs
            if opposite((sign_of(one),), (sign_of(other),)) and (both := self._both(at, then))
            for tie in ties
            if (when := both.shared(tie.window)) and (not self.as_of or when.cut(self.as_of, self.as_of))
        ]
        if not shared:
            return
        # What has days is told rather than what has none.
        best = [found for found in shared if self._grade(found[3]) == "certain"]
        best = best or [found for found in shared if found[4] is not None] or shared
        # Who sees a threat comes first; of partner and no partner, who sees no partner.
        flip = "threat" not in {sign_of(one) for one, *_ in best} and "no partner" not in {sign_of(o) for o, *_ in best}
        sides = [_each(found[0] for found in best), _each(found[1] for found in best)]
        since, until = [found[3].since for found in best], [found[3].until for found in best]
        yield Disagreement(
            seen,
            self._opinion(sides[1] if flip else sides[0]),
            self._opinion(sides[0] if flip else sides[1]),
            tuple({id(found[2]): found[2] for found in best}.values()),
            self._grade(best[0][3]),
            min((found[4] for found in best if found[4] is not None), default=None),
            None if None in since else min(day for day in since if day),
            None if None in until else max(day for day in until if day),
            (),
        )

    def _both(self, one: Window, other: Window) -> Window | None:
        """The time that two views may share, near to when they are told of."""
        apart = one.apart(other)
        if apart is not None and self.within is not None and apart > self.within:
            return None
        both = one.shared(other)
        if both is None or both.told:
            return both and both.cut(*both.told)  # type: ignore[misc]
        if self.within is not None and (days := one.told or other.told):
            return both.cut(_moved(days[0], -self.within), _moved(days[1], self.within))
        return both

    def _grade(self, when: Window) -> Grade:
        if self.as_of is None:
            return when.grade
        day = when.cut(self.as_of, self.as_of)
        return day.grade if day else "possible"

    def _opinion(self, claims: list[Claim]) -> Opinion:
        return Opinion(
            str(claims[0].holder),
            tuple(sorted({sign_of(claim) for claim in claims})),
            tuple(sorted({("" if claim.affirmed else "not ") + claim.text("stance") for claim in claims})),
            self.standings.evidence(claims),
        )


def _moved(day: date, by: int) -> date:
    return date.fromordinal(min(max(day.toordinal() + by, 1), date.max.toordinal()))


def _each(claims: Iterator[Claim]) -> list[Claim]:
    return list({claim.id: claim for claim in claims}.values())


def ties_of(state: State, claims: Collection[Claim], times: Times) -> list[Tie]:
    """Alliances, backing and shared blocs, with the time of each; a government's are its country's, in its tenure."""
    out = []
    members: dict[str, dict[str, list[tuple[Claim, Window]]]] = defaultdict(lambda: defaultdict(list))
    for claim in claims:
        name = claim.predicate.name
        if not (claim.affirmed and claim.object and claim.modality in VOUCHED and name in (*PAIRED, *MEMBERSHIP)):
            continue
        subject, object_ = country_of(state, claim.subject), country_of(state, claim.object)
        window = times.window(claim)
        if window is None or subject == object_:
            continue
        if name in PAIRED:
            out.append(Tie(PAIRED[name], (subject, object_), None, window, (claim,)))
        else:
            members[object_][subject].append((claim, window))
    for bloc, of in sorted(members.items()):
        for member, held in sorted(of.items()):
            out += [Tie("member", (member, bloc), bloc, window, (claim,)) for claim, window in held]
        for a, b in combinations(sorted(of), 2):
            out += [
                Tie("both in", (a, b), bloc, shared, (claim, other))
                for claim, window in of[a]
                for other, then in of[b]
                if (shared := window.shared(then))
            ]
    return out
