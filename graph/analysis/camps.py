"""The balance of a signed network in one answer: triangles, frustration, two camps, who sits between, by which claims.

Beside the answer as asked stand the same figures for other choices of claims and ties, so that what hangs on a disputed
claim, on a weak tie or on how a pair with both signs is read can be seen.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from typing import Any, Unpack

import networkx as nx

from graph.analysis.balance import (
    SECONDS,
    Frustration,
    Triangles,
    frustration,
    margins,
    triangles,
    unbalanced_triangles,
)
from graph.analysis.evidence import COUNTED, Counted, name_of
from graph.analysis.signed import MIXED, Among, Mixed, SignedNetwork, signed_network
from graph.engine.base import Rows
from graph.state import State


@dataclass(frozen=True)
class Variant:
    """The figures of one choice. `moved`: ids of actors that it puts with the others than the answer as asked does."""

    says: str
    network: SignedNetwork
    graph: nx.Graph[str]
    triangles: Triangles
    frustration: Frustration
    moved: tuple[str, ...]


@dataclass(frozen=True)
class Balance:
    """`asked` and the other `variants`; `margins` of `asked`, as `graph.analysis.balance.margins` gives them."""

    asked: Variant
    variants: tuple[Variant, ...]
    margins: dict[str, int | None]
    state: State

    @property
    def between(self) -> list[str]:
        """Ids of those who are in either camp of a best division."""
        return [id_ for id_, margin in sorted(self.margins.items()) if margin == 0]

    def figures(self) -> Rows:
        """One row a choice of claims and ties, the one asked for first."""
        return Rows(
            (
                "counted", "actors", "ties", "hostile", "both_signs", "triangles", "balanced", "share_balanced",
                "frustration", "at_least", "exact", "normalised", "moved",
            ),
            tuple(
                (
                    variant.says,
                    len(variant.graph),
                    variant.graph.number_of_edges(),
                    sum(data["sign"] < 0 for _, _, data in variant.graph.edges(data=True)),
                    len(variant.network.both),
                    variant.triangles.total,
                    variant.triangles.balanced,
                    _rounded(variant.triangles.share),
                    variant.frustration.upper,
                    variant.frustration.lower,
                    variant.frustration.exact,
                    _rounded(variant.frustration.normalised),
                    self._names(variant.moved),
                )
                for variant in (self.asked, *self.variants)
            ),
        )  # fmt: skip

    def camps(self) -> Rows:
        """One row an actor: its camp, how firmly it sits there, and its ties; the firmest first.

        `component`: camps of different components have nothing to do with each other. `margin`: see `margins`; of the
        component's anchor, against which the others are placed, none.
        """
        graph, found = self.asked.graph, self.asked.frustration
        rows = []
        for number, component in enumerate(_components(graph), 1):
            for id_ in component:
                camp, ties = found.camps[id_], {"friends": [], "foes": []}  # type: ignore[var-annotated]
                against = []
                for other, data in graph[id_].items():
                    ties["friends" if data["sign"] > 0 else "foes"].append(other)
                    if (found.camps[other] == camp) == (data["sign"] < 0):
                        against.append(other)
                margin = self.margins.get(id_)
                rows.append(
                    (
                        name_of(self.state, id_),
                        number,
                        "AB"[camp],
                        margin,
                        "anchor" if id_ not in self.margins else "not known" if margin is None else _seat(margin),
                        self._names(ties["friends"]),
                        self._names(ties["foes"]),
                        self._names(against),
                        sorted({ref for other in graph[id_] for ref in self.asked.network.ties[_key(id_, other)].refs}),
                    )
                )
        rows.sort(key=lambda row: (row[1], row[2], row[4] != "anchor", -(row[3] or 0), row[0]))
        columns = ("actor", "component", "camp", "margin", "seat", "friends", "foes", "against_the_camps", "claims")
        return Rows(columns, tuple(rows))

    def ties(self) -> Rows:
        """One row a tie, those against the camps first, then those with both signs (not in the network, if apart)."""
        against = set(self.asked.frustration.frustrated)
        undisputed = next((v for v in self.variants if v.network.counted == "undisputed"), self.asked).network.ties
        rows: list[tuple[Any, ...]] = []
        for ends, tie in self.asked.network.ties.items():
            word = {1: "friendly", -1: "hostile", 0: f"both ({self.asked.network.mixed})"}[tie.sign]
            left = undisputed.get(ends)
            rows.append(
                (
                    *self._names(ends),
                    word,
                    ends in against,
                    list(tie.types),
                    tie.grade or "any day",
                    "goes" if left is None else "stays" if left.sign == tie.sign else "changes",
                    tie.positive.refs,
                    tie.negative.refs,
                )
            )
        rows.sort(key=lambda row: (not row[3], not row[2].startswith("both"), row[0], row[1]))
        columns = (
            "one", "other", "tie", "against_the_camps", "types", "grade", "without_disputed", "friendly_claims",
            "hostile_claims",
        )  # fmt: skip
        return Rows(columns, tuple(rows))

    def triangles(self) -> Rows:
        """One row an unbalanced triangle: its three actors, its ties, and the claims behind them."""
        graph = self.asked.graph
        rows = []
        for three in sorted(unbalanced_triangles(graph)):
            edges = [(three[0], three[1]), (three[0], three[2]), (three[1], three[2])]
            words = [
                " ".join((name_of(self.state, a), "+" if graph[a][b]["sign"] > 0 else "-", name_of(self.state, b)))
                for a, b in edges
            ]
            refs = sorted({ref for edge in edges for ref in self.asked.network.ties[edge].refs})
            rows.append((self._names(three), words, refs))
        return Rows(("actors", "ties", "claims"), tuple(rows))

    def _names(self, ids: Collection[str]) -> list[str]:
        return [name_of(self.state, id_) for id_ in ids]


def balance(
    state: State,
    as_of: date | None = None,
    *,
    counted: Counted = "standing",
    weak: bool = False,
    mixed: Mixed = "apart",
    seconds: float = SECONDS,
    **among: Unpack[Among],
) -> Balance:
    """The balance of the signed network (see `signed_network`), and how it changes with each choice by itself.

    `seconds`: for the searches together; what is not found by then is said by its bounds. Raises QueryError where a
    source is not in the graph.
    """
    choices: list[tuple[str, Counted, bool, Mixed]] = [("as asked", counted, weak, mixed)]
    choices += [(words, other, weak, mixed) for other, words in COUNTED.items() if other != counted]
    choices.append(("without weak ties" if weak else "with weak ties", counted, not weak, mixed))
    choices += [(f"pairs with both signs: {other}", counted, weak, other) for other in MIXED if other != mixed]
    variants: list[Variant] = []
    # Half of the time for the figures of all choices, as much as is left for the margins.
    for says, of, with_weak, reading in choices:
        network = signed_network(state, as_of, counted=of, weak=with_weak, mixed=reading, **among)
        graph = network.graph()
        found = frustration(graph, seconds / 2 / len(choices))
        moved = _moved(variants[0].frustration, found) if variants else ()
        variants.append(Variant(says, network, graph, triangles(graph), found, moved))
    asked = variants[0]
    return Balance(asked, tuple(variants[1:]), margins(asked.graph, asked.frustration, seconds / 2), state)


def _moved(one: Frustration, other: Frustration) -> tuple[str, ...]:
    """Who changes sides between two divisions, of those who are in both; the fewer of the two ways to read it."""
    both = sorted(set(one.camps) & set(other.camps))
    turned = [id_ for id_ in both if one.camps[id_] != other.camps[id_]]
    return tuple(turned if 2 * len(turned) <= len(both) else [id_ for id_ in both if id_ not in set(turned)])


def _components(graph: nx.Graph[str]) -> list[list[str]]:
    """Ids by component, the largest first."""
    return sorted((sorted(found) for found in nx.connected_components(graph)), key=lambda ids: (-len(ids), ids))


def _seat(margin: int) -> str:
    if margin == 0:
        return "between"
    return "by one tie" if margin == 1 else "firm"


def _key(one: str, other: str) -> tuple[str, str]:
    return (one, other) if one < other else (other, one)


def _rounded(number: float | None) -> float | None:
    return None if number is None else round(number, 3)
