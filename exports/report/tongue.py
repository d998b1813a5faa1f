"""A language of reports and diffs, with all that sentences need of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, partial

from exports.map.languages import Language, catalogue, say
from exports.report import english, french
from exports.report.grammar import Frames, Name, Noun, Verb, Words, agree
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

    def foreign(self, text: str) -> str:
        """Words chosen by who wrote the facts, such as a part in an event: in this language, or marked as English."""
        known = self.code == "en" or not text or text in catalogue(self.code)
        return self.say(text) if known else self.words.item.format(item=text)

    def listed(self, items: list[str], most: int = 3) -> str:
        """`a, b and c`; `a, b and 5 others`."""
        if len(items) <= 1:
            return "".join(items)
        if len(items) > most:
            some = self.words.comma.join(items[: most - 1])
            return self.words.others.format(some=some, count=len(items) - most + 1)
        return self.words.both.format(one=self.words.comma.join(items[:-1]), other=items[-1])

    def together(self, names: Sequence[Name]) -> Name:
        """Several names as one of many."""
        if len(names) == 1:
            return names[0]
        gender = "f" if all(name.gender == "f" for name in names) else ""
        return Name(self.listed([str(name) for name in names], len(names)), "", gender, True)

    def verb(self, predicate: str, stance: str = "", fighters: bool = False) -> Verb:
        """What a kind of claim says; of a view by its stance, of fighters that they left, not that their forces did."""
        name = f"{predicate}/{stance}" if stance else predicate
        return self.verbs.get(f"{name}/fighters", self.verbs[name]) if fighters else self.verbs[name]

    def filled(self, form: str, subject: Name, objects: Sequence[Name], more: Mapping[str, str]) -> str:
        """A form of a verb or of a sentence with its subject's number and gender, and its objects (`{O}`, `{de O}`)."""
        text = agree(form, subject)
        for slot, form_of in (
            ("{O}", str), ("{o}", _text), ("{de O}", self.of), ("{à O}", self.to), ("{dans O}", self.where),
        ):  # fmt: skip
            if slot in text:
                text = text.replace(slot, self.listed([form_of(name) for name in objects], len(objects)))
        for slot, value in more.items():
            text = text.replace(f"{{{slot}}}", value)
        return text

    def number(self, value: int) -> str:
        """A count."""
        return f"{value:,}".replace(",", "\u202f") if self.code == "fr" else f"{value:,}"


def _text(name: Name) -> str:
    return name.text


@cache
def tongue(language: Language) -> Tongue:
    """A language by its code: `en` or `fr`."""
    module = {"en": english, "fr": french}[language]
    made = partial(
        Tongue, language, module.VERBS, module.FRAMES, module.WORDS, module.MONTHS, module.day, module.noun
    )  # fmt: skip
    return made(module.of, module.to, module.where, module.polish)
