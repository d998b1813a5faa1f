"""Brokers: who lies on the shortest friendly paths between others, and who has friends in both camps.

*Betweenness* (Freeman 1977, *Sociometry* 40; computed as in Brandes 2001) is taken on friendly ties alone, since what a
broker passes on goes by friends: 0 (on no path between two others) to 1 (on all). *PN* (Everett and Borgatti 2014,
*Social Networks* 38) counts both signs: high for those with friends who have friends, low for those with foes.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Unpack

import networkx as nx
import numpy as np

from graph.analysis.balance import SECONDS, Frustration, frustration
from graph.analysis.evidence import name_of
from graph.analysis.signed import Choices, SignedNetwork, signed_network
from graph.engine.base import Rows
from graph.state import State


@dataclass(frozen=True)
class Broker:
    """An actor's place. `own`, `across`: ids of its friends in its own camp and in the other one; `refs`: its claims.

    `undisputed`: its betweenness without the disputed claims; None where it has no tie then.
    """

    id: str
    betweenness: float
    pn: float
    own: tuple[str, ...]
    across: tuple[str, ...]
    undisputed: float | None
    refs: tuple[str, ...]


@dataclass(frozen=True)
class Brokers:
    """All actors of the network, those with most betweenness first; and the camps that `across` is said of."""

    found: tuple[Broker, ...]
    network: SignedNetwork
    camps: Frustration

    def table(self) -> Rows:
        """One row an actor."""
        state = self.network.state
        return Rows(
            ("actor", "betweenness", "pn", "without_disputed", "friends_in_own_camp", "friends_across", "claims"),
            tuple(
                (
                    name_of(state, broker.id),
                    round(broker.betweenness, 3),
                    round(broker.pn, 3),
                    None if broker.undisputed is None else round(broker.undisputed, 3),
                    [name_of(state, id_) for id_ in broker.own],
                    [name_of(state, id_) for id_ in broker.across],
                    list(broker.refs),
                )
                for broker in self.found
            ),
        )


def brokers(
    state: State,
    as_of: date | None = None,
    *,
    seconds: float = SECONDS,
    **choices: Unpack[Choices],
) -> Brokers:
    """Who stands between others in the signed network (see `signed_network`, of which `choices` are).

    `seconds`: for finding the camps. Raises QueryError where a source is not in the graph.
    """
    network = signed_network(state, as_of, **choices)
    graph = network.graph()
    undisputed: Choices = {**choices, "counted": "undisputed"}
    strict = signed_network(state, as_of, **undisputed).graph()
    camps = frustration(graph, seconds)
    scores, left, pn = _betweenness(graph), _betweenness(strict), _pn(graph)
    found = []
    for id_ in graph:
        friends = [other for other, data in sorted(graph[id_].items()) if data["sign"] > 0]
        own = tuple(other for other in friends if camps.camps[other] == camps.camps[id_])
        across = tuple(other for other in friends if other not in own)
        refs = sorted({ref for other in graph[id_] for ref in network.ties[min(id_, other), max(id_, other)].refs})
        found.append(Broker(id_, scores[id_], pn[id_], own, across, left.get(id_), tuple(refs)))
    found.sort(key=lambda broker: (-broker.betweenness, -broker.pn, name_of(state, broker.id)))
    return Brokers(tuple(found), network, camps)


def _betweenness(graph: nx.Graph[str]) -> dict[str, float]:
    friendly: nx.Graph[str] = nx.Graph()
    friendly.add_nodes_from(graph)
    friendly.add_edges_from((a, b) for a, b, data in graph.edges(data=True) if data["sign"] > 0)
    return dict(nx.betweenness_centrality(friendly))


def _pn(graph: nx.Graph[str]) -> dict[str, float]:
    """(I - A / (2n - 2))^-1 1, with A = P - 2N: friendly ties count once, hostile ones twice against."""
    nodes = sorted(graph)
    if len(nodes) < 2:
        return dict.fromkeys(nodes, 1.0)
    signed = nx.to_numpy_array(graph, nodes, weight="sign")
    ties = np.where(signed < 0, 2 * signed, signed)
    scores = np.linalg.solve(np.eye(len(nodes)) - ties / (2 * len(nodes) - 2), np.ones(len(nodes)))
    return dict(zip(nodes, map(float, scores), strict=True))
