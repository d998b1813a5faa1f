"""A language of the report, with all that sentences need of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache, partial

from exports.map.languages import Language, say
from exports.report import english, french
from exports.report.grammar import Frames, Name, Noun, Verb, Words
from graph.state import Node


@dataclass(frozen=True)
class Tongue:
    """A language: its verbs, frames and words, and how it forms names and dates."""

    code: Language
    verbs: dict[str, Verb]
    frames: Frames
    words: Words
    months: tuple[str, ...]
    day: Callable[[int, int, int], str]
    noun: Callable[[Noun], Name]
    of: Callable[[Name], str]
    to: Callable[[Name], str]
    where: Callable[[Name], str]
    polish: Callable[[str], str]

    def name(self, node: Node) -> Name:
        """A node's name, as it stands in a sentence."""
        return self.noun(Noun(node.kind, str(node.props.get(f"name_{self.code}") or node.props["name"])))

    def say(self, text: str, **values: str) -> str:
        """A text of the schema, or of the shipped facts' words, in this language."""
        return say(text, self.code, **values)

    def listed(self, items: list[str], most: int = 3) -> str:
        """`a, b and c`; `a, b and 5 others`."""
        if len(items) <= 1:
            return "".join(items)
        if len(items) > most:
            some = self.words.comma.join(items[: most - 1])
            return self.words.others.format(some=some, count=len(items) - most + 1)
        return self.words.both.format(one=self.words.comma.join(items[:-1]), other=items[-1])

    def number(self, value: int) -> str:
        """A count."""
        return f"{value:,}".replace(",", "\u202f") if self.code == "fr" else f"{value:,}"


@cache
def tongue(language: Language) -> Tongue:
    """A language by its code: `en` or `fr`."""
    module = {"en": english, "fr": french}[language]
    made = partial(
        Tongue, language, module.VERBS, module.FRAMES, module.WORDS, module.MONTHS, module.day, module.noun
    )  # fmt: skip
    return made(module.of, module.to, module.where, module.polish)
