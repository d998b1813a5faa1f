"""A diff as text for a terminal."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator
from dataclasses import dataclass

from exports.diff.outline import (
    SHORT,
    WORDS,
    Item,
    Section,
    evidence_of,
    highlights,
    other,
    other_count,
    said,
    sections,
    summary,
    title,
)
from exports.diff.sentences import Language, polished
from graph.diff import Diff

WIDTH = 110
"""Characters a line, where there is no terminal: the same facts give the same text."""


@dataclass(frozen=True)
class Line:
    """A paragraph; `mark` stands before it, and `style` is one of rich's."""

    text: str = ""
    indent: int = 0
    mark: str = ""
    style: str = ""

    def wrapped(self, width: int) -> str:
        """As lines of at most so many characters, where words allow."""
        before = " " * self.indent
        return textwrap.fill(
            self.mark + self.text,
            width,
            initial_indent=before,
            subsequent_indent=before + " " * len(self.mark),
            break_long_words=False,
            break_on_hyphens=False,
        )


def text(diff: Diff, lang: Language = "en", everything: bool = False, evidence: bool = False) -> str:
    """The whole as plain text."""
    return "".join(f"{line.wrapped(WIDTH)}\n" for line in lines(diff, lang, everything, evidence))


def lines(diff: Diff, lang: Language = "en", everything: bool = False, evidence: bool = False) -> Iterator[Line]:
    """What is printed. `everything`: also what is left out of a short text; `evidence`: each claim."""
    words = WORDS[lang]
    if not diff:
        yield Line(words["same"].format(before=diff.before.name, after=diff.after.name))
        return
    yield Line(title(diff, lang), style="bold")
    yield Line(polished(f"{summary(diff, lang)}.", lang), style="dim")
    if any(change.grade == "possible" and change.part == "changed" for change in diff.changes):
        yield Line(words["key"], style="dim")
    if first := highlights(diff, lang):
        yield Line()
        yield Line(words["short"], style="bold underline")
        yield from (Line(item.sentence, 2, "- ") for item in first)
    for section in sections(diff, lang):
        yield Line()
        yield Line(section.title, style="bold underline")
        yield from _section(section, lang, everything, evidence)
    if diff.rest:
        yield Line()
        yield Line(words["other"], style="bold underline")
        yield Line(words["other_note"], 2, style="dim")
        if everything:
            yield from (Line(other(one, diff, lang), 2, "- ") for one in diff.rest)
        else:
            yield Line(words["more"].format(count=other_count(diff), what=words["other"].lower()), 2)


def _section(section: Section, lang: Language, everything: bool, evidence: bool) -> Iterator[Line]:
    words = WORDS[lang]
    for part, items in section.parts.items():
        if part != "changed":
            if section.group in SHORT and not everything:
                what = words[part][0].lower() + words[part][1:]
                yield Line(words["more"].format(count=len(items), what=what), 2, style="dim")
                continue
            yield Line(polished(f"{words[part]}:", lang), 2, style="italic")
        for item in items:
            yield from _item(item, lang, evidence, 2 if part == "changed" else 4)


def _item(item: Item, lang: Language, evidence: bool, indent: int) -> Iterator[Line]:
    unsure = item.change.grade == "possible" and item.change.part == "changed"
    yield Line(item.sentence, indent, "? " if unsure else "- ")
    if not evidence:
        if item.cited and item.change.of.group != "disputes":
            yield Line(item.cited, indent + 4, style="dim")
        return
    for heading, found in evidence_of(item.change, lang):
        yield Line(polished(f"{heading}:", lang), indent + 2, style="dim")
        yield from (Line(said(one, lang), indent + 4, "- ", "dim") for one in found)
