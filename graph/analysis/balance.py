"""Structural balance of a signed graph: triangles, the frustration index, two camps and who sits between them.

A graph is balanced where its nodes fall into two camps, friends within, foes between (Cartwright and Harary 1956, after
Heider). The *frustration index* is the least number of ties that go against such camps: friends across, foes within.
It is found exactly, as an integer programme (the XOR model of Aref, Mason and Wilson 2020, *Networks* 75(1), with their
cuts for unbalanced triangles), one for each biconnected part, since a tie that is in no cycle is never frustrated and
parts that share one actor do not bear on each other.
"""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import cast

import networkx as nx
import numpy as np
from scipy.optimize import Bounds, LinearConstraint, milp
from scipy.sparse import csr_array

Edge = tuple[str, str]
SECONDS = 60.0
"""Time for the search of all parts together, and as much again for the margins, unless told otherwise."""
_NO_TIME = 0.01


@dataclass(frozen=True)
class Triangles:
    """How many triangles there are, and how many of them are balanced (the product of their signs is positive)."""

    balanced: int
    total: int

    @property
    def share(self) -> float | None:
        """The share of balanced ones, 0 to 1; None where there is no triangle."""
        return self.balanced / self.total if self.total else None


@dataclass(frozen=True)
class Frustration:
    """The least number of ties against any two camps: `upper` with the camps found; no camps have less than `lower`.

    `exact`: both are the same, so that the search came to its end. `camps`: for each node 0 or 1 (0: the camp of the
    node with most ties in its component; which of two camps of different components are friends, nothing says).
    `frustrated`: the ties against these camps. `edges`: how many ties there are.
    """

    lower: int
    upper: int
    camps: dict[str, int]
    frustrated: tuple[Edge, ...]
    edges: int

    @property
    def exact(self) -> bool:
        """Whether the index is known."""
        return self.lower == self.upper

    @property
    def normalised(self) -> float | None:
        """1 where the graph is balanced, 0 where it is as far from it as can be: 1 - 2L/m (Aref and Wilson 2018)."""
        return 1 - 2 * self.upper / self.edges if self.edges else None


def triangles(graph: nx.Graph[str]) -> Triangles:
    """Count triangles by the traces of the signed and the unsigned adjacency matrix (Terzi and Winkler 2011)."""
    nodes = sorted(graph)
    if not nodes:
        return Triangles(0, 0)
    signed = nx.to_scipy_sparse_array(graph, nodes, weight="sign", format="csr")
    plain = abs(signed)
    total = int((plain @ plain).multiply(plain).sum()) // 6
    excess = int((signed @ signed).multiply(signed).sum()) // 6
    return Triangles((total + excess) // 2, total)


def unbalanced_triangles(graph: nx.Graph[str]) -> Iterator[tuple[str, str, str]]:
    """Each triangle with one or three hostile ties, its nodes in order, once."""
    for one, other in graph.edges:
        for third in sorted(set(graph[one]) & set(graph[other])):
            if third > max(one, other):
                a, b, c = sorted((one, other, third))
                if graph[a][b]["sign"] * graph[b][c]["sign"] * graph[a][c]["sign"] < 0:
                    yield a, b, c


def frustration(graph: nx.Graph[str], seconds: float = SECONDS) -> Frustration:
    """The frustration index and two camps that have it, as far as the time allows; see `Frustration`."""
    return _Search(graph, seconds).result()


def margins(graph: nx.Graph[str], found: Frustration, seconds: float = SECONDS) -> dict[str, int | None]:
    """For each node, how many more ties go against the camps where it changes to the other one, in the best case.

    0: it sits between, in either camp of a best division. It is against the node with most ties of its component (the
    anchor, which has none: it is not in the answer). None: the time did not suffice, or `found` is not exact.
    """
    if not found.exact:
        return dict.fromkeys(graph)
    return _Margins(graph, found, seconds).result()


class _Part:
    """A biconnected part of the graph, and the integer programme for it.

    Columns: a binary x for each node (its camp), a continuous f for each edge (1: it goes against the camps).
    """

    def __init__(self, graph: nx.Graph[str], nodes: Iterable[str]) -> None:
        self.nodes = sorted(nodes)
        self.graph: nx.Graph[str] = nx.Graph(graph.subgraph(nodes))
        self.edges = sorted((min(edge), max(edge)) for edge in self.graph.edges)
        self.column = {node: at for at, node in enumerate(self.nodes)}
        self.edge_column = {edge: len(self.nodes) + at for at, edge in enumerate(self.edges)}
        self.signs = {edge: int(self.graph[edge[0]][edge[1]]["sign"]) for edge in self.edges}

    def rows(self) -> tuple[csr_array, np.ndarray]:
        """The constraints, as A and the lower bounds of A x."""
        data: list[float] = []
        at: list[int] = []
        of: list[int] = []
        lower: list[float] = []

        def add(terms: list[tuple[int, float]], bound: float) -> None:
            for column, value in terms:
                at.append(len(lower))
                of.append(column)
                data.append(value)
            lower.append(bound)

        for edge in self.edges:
            i, j, f = self.column[edge[0]], self.column[edge[1]], self.edge_column[edge]
            if self.signs[edge] > 0:
                # A friendly tie between camps: f >= x_i - x_j and f >= x_j - x_i.
                add([(f, 1), (i, -1), (j, 1)], 0)
                add([(f, 1), (i, 1), (j, -1)], 0)
            else:
                # A hostile tie within a camp: f >= x_i + x_j - 1 and f >= 1 - x_i - x_j.
                add([(f, 1), (i, -1), (j, -1)], -1)
                add([(f, 1), (i, 1), (j, 1)], 1)
        for a, b, c in unbalanced_triangles(self.graph):
            add([(self.edge_column[edge], 1) for edge in ((a, b), (a, c), (b, c))], 1)
        size = len(self.nodes) + len(self.edges)
        return csr_array((data, (at, of)), shape=(len(lower), size)), np.array(lower)

    def solve(self, fixed: dict[str, int], seconds: float) -> tuple[dict[str, int] | None, int]:
        """Camps for the nodes, some of them given, and a lower bound; no camps where the time was too short."""
        matrix, lower = self.rows()
        size, nodes = matrix.shape[1], len(self.nodes)
        low, high = np.zeros(size), np.ones(size)
        for node, camp in fixed.items():
            low[self.column[node]] = high[self.column[node]] = camp
        answer = milp(
            np.concatenate([np.zeros(nodes), np.ones(size - nodes)]),
            constraints=LinearConstraint(matrix, lower, np.inf),
            bounds=Bounds(low, high),
            integrality=np.concatenate([np.ones(nodes), np.zeros(size - nodes)]),
            options={"time_limit": max(seconds, _NO_TIME)},
        )
        bound = answer.fun if answer.status == 0 else getattr(answer, "mip_dual_bound", None)
        known = bound is not None and np.isfinite(bound)
        # The index is a whole number: a bound of 6.2 is one of 7. What rounding leaves over is no bound.
        lowest = int(np.ceil(float(bound) - 1e-6)) if known and bound is not None else 0
        if answer.x is None:
            return None, lowest
        return {node: round(float(answer.x[at])) for at, node in enumerate(self.nodes)}, lowest

    def against(self, camps: dict[str, int]) -> list[Edge]:
        """The ties that go against camps."""
        return [edge for edge in self.edges if (camps[edge[0]] == camps[edge[1]]) == (self.signs[edge] < 0)]

    def greedy(self) -> dict[str, int]:
        """Camps by local search: from a spanning tree (right where all is balanced), a node moves where that helps."""
        camps = {self.nodes[0]: 0}
        for one, other in nx.bfs_edges(self.graph, self.nodes[0]):
            camps[other] = camps[one] if self.graph[one][other]["sign"] > 0 else 1 - camps[one]
        better = True
        while better:
            better = False
            for node in self.nodes:
                here = sum(
                    1 if (camps[node] == camps[other]) == (data["sign"] < 0) else -1
                    for other, data in self.graph[node].items()
                )
                if here > 0:
                    camps[node], better = 1 - camps[node], True
        return camps


def _parts(graph: nx.Graph[str]) -> list[_Part]:
    """The biconnected parts, small ones first: of what time there is, the last has most."""
    found = cast("Iterator[set[str]]", nx.biconnected_components(graph))
    parts = [_Part(graph, nodes) for nodes in found]
    return sorted(parts, key=lambda part: (len(part.edges), part.nodes))


def _anchor(graph: nx.Graph[str], nodes: set[str]) -> str:
    return min(nodes, key=lambda node: (-graph.degree(node), node))


class _Search:
    def __init__(self, graph: nx.Graph[str], seconds: float) -> None:
        self.graph = graph
        self.end = time.monotonic() + seconds

    def result(self) -> Frustration:
        found: list[tuple[_Part, dict[str, int]]] = []
        lower = 0
        for part in _parts(self.graph):
            camps = part.greedy()
            if best := len(part.against(camps)):
                # Its first node's camp is given: the other half of the divisions is the same mirrored.
                solved, bound = part.solve({part.nodes[0]: 0}, self.end - time.monotonic())
                # Were it balanced, the spanning tree's camps would have none against them.
                lower += max(bound, 1)
                if solved and len(part.against(solved)) < best:
                    camps = solved
            found.append((part, camps))
        frustrated = tuple(sorted(edge for part, camps in found for edge in part.against(camps)))
        return Frustration(lower, len(frustrated), self._joined(found), frustrated, self.graph.number_of_edges())

    def _joined(self, found: list[tuple[_Part, dict[str, int]]]) -> dict[str, int]:
        """One division from those of the parts, each turned so that it fits where it hangs on the others."""
        of: dict[str, list[int]] = {}
        for at, (part, _) in enumerate(found):
            for node in part.nodes:
                of.setdefault(node, []).append(at)
        out: dict[str, int] = {}
        for component in nx.connected_components(self.graph):
            anchor = _anchor(self.graph, component)
            out[anchor] = 0
            queue, done = [anchor], set()
            while queue:
                node = queue.pop()
                for at in of.get(node, ()):
                    if at not in done:
                        done.add(at)
                        camps = found[at][1]
                        for other, camp in camps.items():
                            if other not in out:
                                out[other] = out[node] if camp == camps[node] else 1 - out[node]
                                queue.append(other)
        return out


class _Margins:
    def __init__(self, graph: nx.Graph[str], found: Frustration, seconds: float) -> None:
        self.graph = graph
        self.camps = found.camps
        self.end = time.monotonic() + seconds
        self.parts = _parts(graph)
        self.of: dict[str, list[_Part]] = {}
        for part in self.parts:
            for node in part.nodes:
                self.of.setdefault(node, []).append(part)

    def result(self) -> dict[str, int | None]:
        out: dict[str, int | None] = {}
        for component in sorted(nx.connected_components(self.graph), key=min):
            anchor = _anchor(self.graph, component)
            # A node leaves the anchor where the way to it breaks in one part: at the cheapest.
            best: dict[str, int | None] = {anchor: self.graph.number_of_edges() + 1}
            queue, done = [anchor], set()
            while queue:
                node = queue.pop()
                for part in self.of.get(node, ()):
                    if id(part) in done:
                        continue
                    done.add(id(part))
                    for other, cost in self._within(part, node).items():
                        known = best[node]
                        best[other] = None if cost is None or known is None else min(cost, known)
                        queue.append(other)
            out |= {node: margin for node, margin in best.items() if node != anchor}
        return out

    def _within(self, part: _Part, root: str) -> dict[str, int | None]:
        """For each other node of a part, what it costs to part it from `root`."""
        camps = {node: self.camps[node] for node in part.nodes}
        least = len(part.against(camps))
        if len(part.edges) == 1:
            return {node: 1 for node in part.nodes if node != root}
        out: dict[str, int | None] = {}
        for node in part.nodes:
            if node == root or out.get(node) == 0:
                continue
            solved, _ = part.solve({root: camps[root], node: 1 - camps[node]}, self.end - time.monotonic())
            out[node] = None
            if solved is None or time.monotonic() > self.end:
                continue
            cost = len(part.against(solved)) - least
            out[node] = cost
            if cost == 0:
                # Another best division: whoever it puts elsewhere sits between, too.
                out |= {other: 0 for other in part.nodes if other != root and solved[other] != camps[other]}
        return out
