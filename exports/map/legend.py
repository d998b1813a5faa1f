"""The words and looks of all kinds, from the schema, for the legend and the panel."""

from __future__ import annotations

from collections.abc import Iterable

from exports.map.drawn import Drawn, kind_of
from exports.map.words import sentence
from graph.schema import CATEGORIES, CLAIMS, EDGES, NODES, Term
from graph.schema import terms as words
from graph.schema.edges import MODAL_WORDS

Json = dict[str, object]


def legend(drawn: Drawn) -> Json:
    """Kinds of node, categories and types of edge that occur, and every closed list of words."""
    kinds = {node.kind for node in drawn.nodes}
    types = {edge.type for edge in drawn.edges}
    used = {kind_of(edge).category for edge in drawn.edges}
    return {
        "kinds": [_kind(label) for label in NODES if label in kinds],
        "categories": [{"id": id_, "words": text} for id_, text in CATEGORIES.items() if id_ in used],
        "types": [_type(name) for name in EDGES if name in types],
        "predicates": {name: predicate.words for name, predicate in sorted(CLAIMS.items())},
        "terms": {
            "polarity": _terms(words.POLARITIES),
            "modality": _terms(words.MODALITIES),
            "stance": _terms(words.STANCES),
            "dispute": _terms(words.DISPUTE_KINDS),
            "verdict": _terms(words.VERDICTS),
            "rank": _terms(words.RANKS),
            "reliability": _terms(words.RELIABILITY),
            "credibility": _terms(words.CREDIBILITY),
        },
    }


def _kind(label: str) -> Json:
    kind = NODES[label]
    return {
        "id": label, "words": kind.words, "plural": kind.plural, "description": kind.description,
        "colour": kind.colour, "shape": kind.shape,
    }  # fmt: skip


def _type(name: str) -> Json:
    kind = EDGES[name]
    told = MODAL_WORDS.get(name.removesuffix(CLAIMS[kind.predicate].edge), "")
    return {
        "id": name, "words": kind.words, "description": kind.description, "category": kind.category,
        "colour": kind.colour, "dash": kind.dash, "sign": kind.sign,
        "sentence": sentence(CLAIMS[kind.predicate].words if told else kind.words),
        # So that the page needs no catalogue entry for every relation in every way of telling it.
        **({"told": told, "plain": CLAIMS[kind.predicate].words} if told else {}),
    }  # fmt: skip


def _terms(terms: Iterable[Term]) -> Json:
    return {term.name: {"words": term.words, "description": term.description} for term in terms}
