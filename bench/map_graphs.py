"""The graphs that `bench.map` draws: the generator's facts, two relations a thing, and texts as varied as texts are."""

from __future__ import annotations

import hashlib
import itertools
import random
from dataclasses import dataclass, replace

from bench.generator import whole
from exports.map.drawn import Drawn, kind_of
from exports.map.places import Places
from graph.derive import derive
from graph.schema import NODES
from graph.state import State

CLAIMS_A_NODE = 1.95
"""Claims of the generator's for each node: with those on tenures they come to about two different relations a node."""
SYLLABLES = [consonant + vowel for consonant in "bdklmnrst" for vowel in "aeiou"]


@dataclass(frozen=True)
class Plain:
    """A graph as peers take it: no evidence.

    Nodes: id, label, colour, x, y, radius. Edges: id, start, end, label, colour.
    """

    nodes: list[tuple[str, str, str, float, float, float]]
    edges: list[tuple[str, str, str, str, str]]


def graph(nodes: int) -> State:
    """A derived graph of about so many things that are drawn; the same for the same number."""
    # Six actors a country; the generator adds three issues and a town.
    return derive(_in_words(whole(round(nodes * CLAIMS_A_NODE), max(2, (nodes - 4) // 6))))


def _in_words(state: State) -> State:
    """The same with claims that say something each: what a text repeats would be compressed to nothing."""
    dice = random.Random(20260202)
    words = ["".join(dice.choices(SYLLABLES, k=1 + at % 4)) for at in range(3000)]
    # Frequent words are frequent (Zipf).
    weights = list(itertools.accumulate(1 / (at + 2) for at in range(len(words))))
    for id_, node in state.nodes.items():
        if node.kind == "Claim":
            says = " ".join(dice.choices(words, cum_weights=weights, k=16)).capitalize() + "."
            sha256 = hashlib.sha256(says.encode()).hexdigest()
            state.nodes[id_] = replace(node, props={**node.props, "says": says, "sha256": sha256})
    return state


def plain(drawn: Drawn, at: Places) -> Plain:
    """The same things and relations at the same places, as a graph without evidence."""
    return Plain(
        [
            (node.id, str(node.props["name"]), NODES[node.kind].colour, *at.all[node.id], at.radii[node.id])
            for node in drawn.nodes
        ],
        [(edge.id, edge.start, edge.end, kind_of(edge).words, kind_of(edge).colour) for edge in drawn.edges],
    )
