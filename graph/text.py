"""Text as locators see it: paragraphs, sentences, and the hash of a sentence."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

_ABBREVIATION = re.compile(
    r"\b(?:Mr|Mrs|Ms|Dr|Gen|Col|Capt|Lt|Sgt|St|No|vs|etc|Jr|Sr|[A-Z]|U\.S|U\.N|E\.U|a\.m|p\.m)\.$"
)
_SENTENCE_END = re.compile(r"[.!?…][\"'”’»)\]]*(?=\s+[\"'“‘«(\[]?\s?[A-ZÀ-Þ0-9])")


@dataclass(frozen=True)
class Sentence:
    """A sentence and where it stands: paragraph and sentence from 1, `text[start:end]`."""

    paragraph: int
    sentence: int
    start: int
    end: int
    text: str

    @property
    def sha256(self) -> str:
        """The hash that a locator keeps of it."""
        return sentence_hash(self.text)


def normalise_newlines(text: str) -> str:
    r"""Line ends as `\n`, without a byte-order mark: what offsets count in."""
    return text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")


def fold_space(text: str) -> str:
    """Each run of white space as one space, none at the ends."""
    return " ".join(text.split())


def sentence_hash(sentence: str) -> str:
    """SHA-256 (hex) of a sentence's UTF-8 with white space folded, so that a new line break changes nothing."""
    return hashlib.sha256(fold_space(sentence).encode()).hexdigest()


def fold(text: str) -> str:
    """A name for comparing: no accents, no case, no punctuation (`Côte d'Ivoire` as `cote d ivoire`)."""
    plain = "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))
    return fold_space(re.sub(r"[^\w]+", " ", plain.casefold()).replace("_", " "))


def _sentence_spans(line: str) -> Iterator[tuple[int, int]]:
    start = 0
    for match in _SENTENCE_END.finditer(line):
        if _ABBREVIATION.search(line[start : match.end()]):
            continue
        yield start, match.end()
        start = match.end()
    yield start, len(line)


def sentences(text: str) -> Iterator[Sentence]:
    """Every sentence of a text, by a simple rule: paragraphs are the non-blank lines, they end at `.`, `!`, `?`."""
    offset = paragraph = 0
    for line in normalise_newlines(text).split("\n"):
        if line.strip():
            paragraph += 1
            number = 0
            for start, end in _sentence_spans(line):
                sentence = line[start:end].strip()
                if sentence:
                    number += 1
                    first = offset + start + (len(line[start:end]) - len(line[start:end].lstrip()))
                    yield Sentence(paragraph, number, first, first + len(sentence), sentence)
        offset += len(line) + 1
