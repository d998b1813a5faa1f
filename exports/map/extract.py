"""The texts that the page's modules and its template say, for `exports.map.translate`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html.parser import HTMLParser

from babel.messages.jslexer import Token, tokenize, unquote_string

ARGUMENTS = {"t": 1, "tn": 2}
"""The functions of `page/model/language.js` that say something, and how many texts each takes."""

Text = tuple[str, ...]
"""A text; of a text with a number, its forms for one and for many."""


def script_texts(script: str, name: str) -> Iterator[Text]:
    """The texts that a module gives to `t` and `tn`. Raises ValueError where one isn't literal.

    Babel's own extractor leaves out calls within the arguments of calls.
    """
    tokens = [token for token in tokenize(script, jsx=False) if token.type not in ("linecomment", "multilinecomment")]
    for at, token in enumerate(tokens):
        if token.type == "template_string":
            for inside in re.findall(r"\$\{((?:[^{}]|\{[^{}]*\})*)\}", token.value):
                yield from script_texts(inside, name)
        elif _is_call(tokens, at):
            wanted = ARGUMENTS[token.value]
            given = tokens[at + 2 : at + 2 + 2 * wanted]
            types, parted = [one.type for one in given[::2]], {one.value for one in given[1::2]}
            if types != ["string"] * wanted or not parted <= {",", ")"}:
                raise ValueError(f"{name}, line {token.lineno}: {token.value}() takes {wanted} literal text(s) first")
            yield tuple(unquote_string(one.value) for one in given[::2])


def _is_call(tokens: list[Token], at: int) -> bool:
    before = tokens[at - 1].value if at else ""
    return (
        tokens[at].type == "name"
        and tokens[at].value in ARGUMENTS
        and at + 1 < len(tokens)
        and tokens[at + 1].value == "("
        and before not in (".", "function")
    )


class _Labels(HTMLParser):
    """Collects what `page/parts/language.js` says in another language: labels, and what has `data-words`."""

    def __init__(self) -> None:
        super().__init__()
        self.texts: list[str] = []
        self._inside = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        self.texts += [text for name in ("aria-label",) if (text := given.get(name))]
        self._inside = "data-words" in given

    def handle_data(self, data: str) -> None:
        if self._inside and data.strip():
            self.texts.append(data.strip())
        self._inside = False


def page_texts(html: str) -> list[str]:
    """The texts of `map.html`: of each `aria-label`, and within each element that has `data-words`."""
    parser = _Labels()
    parser.feed(html)
    return parser.texts
