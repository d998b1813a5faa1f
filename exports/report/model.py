"""What a report is made of: sections of blocks. Templates set them; they decide their order and what is left out."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import ClassVar

from exports.report.sentences import Part, Sentence


@dataclass(frozen=True)
class Remark:
    """What the report says of itself: counts, rules, what is left out. It rests on no claim."""

    kind: ClassVar[str] = "remark"
    text: str
    quoted: tuple[tuple[str, str], ...] = ()
    """What an editor wrote in English, each with its heading: a judgement's reason."""


@dataclass(frozen=True)
class Subheading:
    """A heading within a section."""

    kind: ClassVar[str] = "subheading"
    text: str


@dataclass(frozen=True)
class Items:
    """A list of sentences."""

    kind: ClassVar[str] = "items"
    sentences: tuple[Sentence, ...]


@dataclass(frozen=True)
class Table:
    """A table; each cell is a sentence, or words without claims."""

    kind: ClassVar[str] = "table"
    caption: str
    head: tuple[str, ...]
    rows: tuple[tuple[Sentence, ...], ...]


@dataclass(frozen=True)
class Figure:
    """A picture, in vectors and in pixels, with words for who does not see it."""

    kind: ClassVar[str] = "figure"
    id: str
    caption: str
    alt: str
    svg: bytes
    png: bytes


Block = Remark | Subheading | Items | Table | Figure


@dataclass
class Section:
    """A part of the report: `id` for templates, `lead` the sentences that the summary takes of it."""

    id: str
    title: str
    blocks: list[Block] = field(default_factory=list)
    lead: list[Sentence] = field(default_factory=list)

    @property
    def sentences(self) -> list[Sentence]:
        """Every sentence in it that rests on claims."""
        found: list[Sentence] = []
        for block in self.blocks:
            if isinstance(block, Items):
                found += block.sentences
            elif isinstance(block, Table):
                found += [cell for row in block.rows for cell in row if cell.claims]
        return found


def cell(text: str, *claims: str, lang: str = "") -> Sentence:
    """A cell of a table."""
    return Sentence((Part(text, claims, lang),))
