"""Cypher that is not a user's query: templates, and the statements generated from them and the schema."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

HERE = Path(__file__).parent
_NAME = re.compile(r"[A-Za-z_]\w*")


def template(name: str, **words: str) -> str:
    """A template with its upper-case words replaced by labels, types and names of the schema.

    Raises ValueError where a word is no plain name: nothing from outside gets into a statement's text.
    """
    text = (HERE / "templates" / f"{name}.cypher").read_text(encoding="utf-8").strip()
    for word, value in words.items():
        if not _NAME.fullmatch(value):
            raise ValueError(f"{value!r} is no name for a label, type or property")
        text = re.sub(rf"\b{word}\b", value, text)
    return text


@cache
def generated(name: str) -> dict[str, str]:
    """The statements of a generated file by their heading, `cypher/generated/<name>.cypher`."""
    text = (HERE / "generated" / f"{name}.cypher").read_text(encoding="utf-8")
    statements: dict[str, str] = {}
    for part in text.split("\n//: ")[1:]:
        heading, _, body = part.partition("\n")
        statements[heading.strip()] = body.strip().removesuffix(";")
    return statements
