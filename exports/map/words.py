"""Words that the page shows and that its code does not name: the schema's, and those of Python. For the catalogues."""

from __future__ import annotations

from collections.abc import Iterator

from graph.schema import CATEGORIES, CLAIMS, EDGES, NODES
from graph.schema import terms as closed
from graph.schema.edges import MODAL_WORDS

TITLE = "Sahel actors: who says what of whom"

RULES = (
    "the same holder and target, opposite, in overlapping time",
    "sources of one origin give the same statement to administrations that exclude each other",
    "the holder was not in office when the source says that it held",
    "numbers for the same force, place and time that disagree",
    "dates of the same thing that disagree beyond their stated precision",
)
"""Why two claims are taken for a dispute: `graph.derive.disputes`."""

AMOUNTS = ("about {amount}", "up to {amount}", "at least {amount}", "{low} to {high}", " or ")
"""`exports.map.quantity`."""

EVENTS = (
    "coup", "coup attempt", "takeover", "attack", "battle", "killings", "blockade", "shootdown", "visit",
    "dissolution",
)  # fmt: skip
"""What kind of event something is, in the shipped facts."""

UNITS = ("personnel", "killed", "civilians killed", "terrorists killed", "fighters", "fuel tankers")
"""What the shipped facts count."""

ROLES = (
    "ousted", "president", "perpetrator", "attacker", "took power", "transitional president", "transition president",
    "president of the transition", "interim president", "interim leader", "head of state", "military leader", "leader",
    "visitor", "host", "combatant", "ordered", "escort", "supporter", "involved", "repelled", "lost control",
    "took over", "shot it down",
)  # fmt: skip
"""What part somebody had, in the shipped facts."""

LINEAGE = ("stated", "inferred")
"""How it is known that a source re-reports another."""

AROUND = {
    "views as a threat": "views {} as a threat",
    "does not view as a threat": "does not view {} as a threat",
    "views as a partner": "views {} as a partner",
}
"""Relations whose words stand around their object in a sentence; the words of the others stand before it."""

MANY = {"is": "are", "has": "have", "does": "do", "supplies": "supply", "crosses": "cross"}
"""Verbs whose plural is not the singular without its "s"."""


def sentence(words: str) -> tuple[str, str]:
    """What a relation says between two names, of one and of many: "is deployed in {}", "are deployed in {}"."""
    one = AROUND.get(words, f"{words} {{}}")
    verb, _, rest = one.partition(" ")
    many = MANY.get(verb, verb.removesuffix("s"))
    return one, f"{many} {rest}".replace(" its ", " their ").replace(" it leaves ", " they leave ")


LISTS = (
    closed.POLARITIES, closed.MODALITIES, closed.STANCES, closed.DISPUTE_KINDS, closed.VERDICTS, closed.RANKS,
    closed.GRADES, closed.RELIABILITY, closed.CREDIBILITY,
)  # fmt: skip


SENTENCE = "between a subject and {}, the object, of one and of many; a last de, à or dans contracts with an article"


def schema_words() -> Iterator[tuple[str | tuple[str, str], str]]:
    """Every such text, with a note for translators: where it is shown. A text may come twice."""
    yield TITLE, "the title of the page"
    for node in NODES.values():
        yield node.words, f"kind of thing: {node.description}"
        yield node.plural, f"kinds of thing, counted: {node.description}"
    for words in CATEGORIES.values():
        yield words, "category of relations"
    for edge in EDGES.values():
        if edge.sign:
            yield edge.words, "relation: HOLDER … TARGET"
            yield sentence(edge.words), SENTENCE
    for predicate in CLAIMS.values():
        yield predicate.words, f"relation, SUBJECT … OBJECT: {predicate.description}"
        yield sentence(predicate.words), SENTENCE
    for words in MODAL_WORDS.values():
        yield words, "before a relation that is not told as a fact"
    for terms in LISTS:
        for term in terms:
            yield term.words, term.description
    for words in RULES:
        yield words, "why two claims are taken for a dispute"
    for words in AMOUNTS:
        yield words, "a number in words"
    for words in LINEAGE:
        yield words, "how it is known that a source re-reports another"
    for words in (*EVENTS, *UNITS, *ROLES):
        yield words, "a word of the shipped facts"
