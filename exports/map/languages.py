"""The languages that the map speaks, and their catalogues: the English words are the keys.

`exports.map.translate` makes the catalogues; this reads what it made, and needs nothing for it.
"""

from __future__ import annotations

import json
from functools import cache
from importlib.resources import files
from typing import Literal, cast

Language = Literal["en", "fr"]
Choice = Literal["auto", "en", "fr"]
"""`auto`: what the reader's browser prefers."""

TRANSLATED: tuple[Language, ...] = ("fr",)
Catalogue = dict[str, str | list[str]]
"""The translation of each text; of a text with a number, its forms for one and for many."""


@cache
def catalogue(language: Language) -> Catalogue:
    """The words of a language, as `page/model/language.js` reads them."""
    text = files("exports.map").joinpath(f"locale/{language}.json").read_text(encoding="utf-8")
    return cast("Catalogue", json.loads(text))


def say(text: str, language: str, **values: str) -> str:
    """A text in a language, in English where the language has no word for it; `{name}` stands for a value."""
    found = catalogue(language).get(text, text) if language in TRANSLATED else text
    return (found if isinstance(found, str) else found[0]).format_map(values) if values else str(found)
