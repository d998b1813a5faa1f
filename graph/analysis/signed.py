"""The signed network: actors, joined by friendly and hostile ties that claims give (`graph.schema.edges.TIES`).

A government stands for its country. A tie has no direction: that one of the two sees a threat is enough for hostility.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection
from dataclasses import dataclass, field
from datetime import date
from typing import Literal, TypedDict

import networkx as nx

from graph.analysis.evidence import HELD, VOUCHED, Counted, Evidence, Standings, chosen, country_of
from graph.analysis.times import Times, told
from graph.claims import Claim
from graph.derive.edges import edge_type
from graph.schema import EDGES
from graph.state import State
from graph.views import Grade

Mixed = Literal["apart", "positive", "negative"]
KINDS = ("Country", "Bloc", "ContractorGroup")
"""Kinds of actor in it, unless asked for: states, blocs and who is hired by them.

Insurgents are left out: nearly all others are their foes, and two camps can only put them with one side of the others.
So are forces, agencies and people: they are parts of a state that stands for them, and would count its ties twice.
"""
WITHIN = 3 * 365
"""Of a day, ties told of more than three years before it are left out, unless asked for."""
AHEAD = 92
"""So are those that are first told of more than three months after it: what is news then, was hardly so all along."""
MIXED: tuple[Mixed, ...] = ("apart", "positive", "negative")


@dataclass(frozen=True)
class SignedTie:
    """What two actors (`ends`, by id) are to each other: `sign` 1 or -1, or 0 where claims say both.

    `types`: the types of edge behind it; `grade`: on the network's day, None where it is of any day.
    """

    ends: tuple[str, str]
    sign: int
    types: tuple[str, ...]
    grade: Grade | None
    positive: Evidence
    negative: Evidence

    @property
    def claims(self) -> tuple[Claim, ...]:
        """The claims behind it."""
        return (*self.positive.claims, *self.negative.claims)

    @property
    def refs(self) -> list[str]:
        """Their refs."""
        return sorted(claim.ref for claim in self.claims)


@dataclass(frozen=True)
class SignedNetwork:
    """Ties by their ends. `mixed` says what those with both signs count as: apart (as none), positive or negative."""

    as_of: date | None
    counted: Counted
    weak: bool
    mixed: Mixed
    ties: dict[tuple[str, str], SignedTie]
    state: State = field(repr=False)

    @property
    def both(self) -> list[SignedTie]:
        """Those with both signs."""
        return [tie for tie in self.ties.values() if not tie.sign]

    def graph(self) -> nx.Graph[str]:
        """The network for networkx: each edge has `sign`, 1 or -1; ties that are set apart are left out."""
        given = {"apart": 0, "positive": 1, "negative": -1}[self.mixed]
        out: nx.Graph[str] = nx.Graph()
        for (one, other), tie in sorted(self.ties.items()):
            if sign := tie.sign or given:
                out.add_edge(one, other, sign=sign)
        return out


class Among(TypedDict, total=False):
    """Of which claims and actors a network is made: arguments of `signed_network`."""

    sources: Collection[str] | None
    kinds: Collection[str]
    within: int | None


class Choices(Among, total=False):
    """The arguments of `signed_network` but for the graph and the day."""

    counted: Counted
    weak: bool
    mixed: Mixed


def signed_network(
    state: State,
    as_of: date | None = None,
    *,
    sources: Collection[str] | None = None,
    counted: Counted = "standing",
    weak: bool = False,
    mixed: Mixed = "apart",
    kinds: Collection[str] = KINDS,
    within: int | None = WITHIN,
) -> SignedNetwork:
    """The signed network as of a day (None: of all days together), by the claims that count.

    Ties that the schema calls weakly positive (seen as no threat, sought, supplied) are in where `weak`; beside a
    hostile or friendly tie of the two they add nothing. What is only alleged, planned or offered is no tie, nor is a
    denied one. `kinds`: which kinds of actor are in it. `within`: where a day is asked for, only claims that tell of a
    day at most so many days before it (or `AHEAD` after), and none without a day (None: all).

    Raises QueryError where a source is not in the graph.
    """
    standings = Standings(state)
    claims = [claim for claim in chosen(state, None, sources) if standings.count(claim, counted)]
    times = Times(state, claims)
    found: dict[tuple[str, str], dict[str, list[Claim]]] = defaultdict(lambda: defaultdict(list))
    grades: dict[tuple[str, str], set[Grade]] = defaultdict(set)
    for claim in claims:
        sign = _sign(claim, weak)
        ends = _ends(state, claim)
        if not sign or not ends or not {state.nodes[end].kind for end in ends} <= set(kinds):
            continue
        if within is not None and as_of and not _near(claim, as_of, within):
            continue
        window = times.window(claim)
        if window and as_of:
            window = window.cut(as_of, as_of)
        if window:
            found[ends][sign].append(claim)
            if as_of:
                grades[ends].add(window.grade)
    ties = {}
    for ends, by_sign in sorted(found.items()):
        positive, negative = by_sign["positive"], by_sign["negative"]
        if not (positive or negative):
            positive = by_sign["weakly positive"]
        ties[ends] = SignedTie(
            ends,
            bool(positive) - bool(negative),
            tuple(sorted({str(edge_type(claim)) for claim in (*positive, *negative)})),
            min(grades[ends], default=None),
            standings.evidence(positive),
            standings.evidence(negative),
        )
    return SignedNetwork(as_of, counted, weak, mixed, ties, state)


def _near(claim: Claim, day: date, within: int) -> bool:
    days = told(claim)
    return days is not None and (days[0] - day).days <= AHEAD and (day - days[1]).days <= within


def _sign(claim: Claim, weak: bool) -> str:
    type_ = edge_type(claim)
    if not type_ or claim.modality not in (HELD if claim.predicate.name == "views" else VOUCHED):
        return ""
    tie = EDGES[type_].tie
    return "" if tie == "ends" or (tie == "weakly positive" and not weak) else tie


def _ends(state: State, claim: Claim) -> tuple[str, str] | None:
    """The two actors, a country for its government; None where they are one, or the object is no actor."""
    holder = claim.holder if claim.predicate.name == "views" and claim.holder else claim.subject
    if not claim.object or state.nodes[claim.object].primary != "Actor":
        return None
    one, other = sorted((country_of(state, holder), country_of(state, claim.object)))
    return None if one == other else (one, other)
