"""The user's own copy of a source's text: reading it, and checking a source's locators against it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from graph.errors import FactsError, Problem
from graph.facts import Claim, SourceFile
from graph.text import normalise_newlines, sentence_hash, sentences


@dataclass(frozen=True)
class Located:
    """How a claim's locator fares with a text: `exact`, `moved` (found elsewhere, `start` says where) or `missing`."""

    claim: Claim
    status: str
    start: int | None = None


def read_text(path: Path) -> str:
    r"""A text file with `\n` line ends. Raises FactsError where it can't be read or is not UTF-8."""
    try:
        return normalise_newlines(path.read_bytes().decode("utf-8"))
    except UnicodeDecodeError:
        raise FactsError([Problem(str(path), 0, "is not UTF-8; save it as UTF-8")]) from None
    except OSError as error:
        raise FactsError([Problem(str(path), 0, f"can't be read: {error.strerror}")]) from None


def fits(file: SourceFile, text: str) -> int:
    """How many of a source's sentences a text holds, by their hashes."""
    hashes = {sentence.sha256 for sentence in sentences(text)}
    return sum(claim.locator.sha256 in hashes for claim in file.claims)


def check_locators(file: SourceFile, text: str) -> Iterator[Located]:
    """Check each claim's locator against a text, whose sentences are found even where positions have shifted."""
    by_hash = {sentence.sha256: sentence.start for sentence in sentences(text)}
    for claim in file.claims:
        locator = claim.locator
        if sentence_hash(text[locator.start : locator.end]) == locator.sha256:
            yield Located(claim, "exact", locator.start)
            continue
        start = by_hash.get(locator.sha256)
        if start is None:
            start = _search(text, locator.end - locator.start, locator.sha256)
        yield Located(claim, "moved" if start is not None else "missing", start)


def _search(text: str, length: int, sha256: str) -> int | None:
    """Look at every place of a text for a passage of that length: sentences may be cut otherwise there."""
    for start in range(max(0, len(text) - length + 1)):
        if not text[start].isspace() and sentence_hash(text[start : start + length]) == sha256:
            return start
    return None
