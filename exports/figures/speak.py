"""The words of figures, in the language of the reader: dates, names, texts.

A text is English in the code, in calls of `t` and `tn`; its French is in the map's catalogue where the map says it too,
else in `locale/fr.json` here. A test compares the calls with the catalogues.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import cache
from importlib.resources import files
from typing import cast

from exports.figures.spells import Moment
from exports.map.languages import TRANSLATED, Catalogue, Language, catalogue
from graph.state import Node, State

MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip

SHORT: dict[Language, tuple[str, ...]] = {
    "en": ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"),
    "fr": ("janv.", "févr.", "mars", "avr.", "mai", "juin", "juil.", "août", "sept.", "oct.", "nov.", "déc."),
}


@cache
def own_catalogue(language: str) -> Catalogue:
    """The words that only figures say."""
    text = files("exports.figures").joinpath(f"locale/{language}.json").read_text(encoding="utf-8")
    return cast("Catalogue", json.loads(text))


@dataclass(frozen=True)
class Speaker:
    """Says texts in one language."""

    lang: Language

    def t(self, text: str, **values: object) -> str:
        """A text; `{name}` stands for a value."""
        found = self._found(text)
        told = found if isinstance(found, str) else found[0]
        return told.format_map(values) if values else told

    def tn(self, one: str, many: str, count: int, **values: object) -> str:
        """A text with a number, `{count}`, in its form for that number. French says zero as one."""
        singular = count <= 1 if self.lang == "fr" else count == 1
        found = self._found(one)
        forms = [one, many] if isinstance(found, str) else found
        return forms[0 if singular else 1].format_map({"count": self.number(count), **values})

    def _found(self, text: str) -> str | list[str]:
        if self.lang not in TRANSLATED:
            return text
        return own_catalogue(self.lang).get(text) or catalogue(self.lang).get(text, text)

    def number(self, value: float) -> str:
        """A number with its thousands parted."""
        text = f"{value:,.0f}"
        return text.replace(",", "\u202f") if self.lang == "fr" else text

    def day(self, day: date) -> str:
        """A day in words."""
        return f"{self._ordinal(day)} {self.month(day)}"

    def _ordinal(self, day: date) -> str:
        return "1er" if self.lang == "fr" and day.day == 1 else str(day.day)

    def month(self, day: date) -> str:
        """The month of a day, and its year."""
        return f"{self.t(MONTHS[day.month - 1])} {day.year}"

    def short(self, day: date) -> str:
        """A day in short."""
        return f"{self._ordinal(day)} {SHORT[self.lang][day.month - 1]} {day.year}"

    def short_within(self, first: date, last: date) -> str:
        """A month, a year or a span in short."""
        if (first.month, first.day, last.month, last.day) == (1, 1, 12, 31):
            return f"{first.year}" if first.year == last.year else f"{first.year}–{last.year}"
        if (first.year, first.month) == (last.year, last.month) and first.day == 1 and last.day >= 28:
            return f"{SHORT[self.lang][first.month - 1]} {first.year}"
        return f"{self.short(first)} – {self.short(last)}"

    def short_between(self, moment: Moment) -> str:
        """When something happened, in short."""
        if moment.first is None:
            return self.t("by {day}", day=self.short(moment.last))
        if moment.first == moment.last:
            return self.short(moment.last)
        return self.short_within(moment.first, moment.last)

    def stretch(self, first: date, last: date, brief: bool) -> str:
        """A stretch of days in short; `brief`: its years."""
        if brief:
            return f"{first.year}" if first.year == last.year else f"{first.year}–{last.year}"
        if first.year == last.year:
            return f"{self._ordinal(first)} {SHORT[self.lang][first.month - 1]} – {self.short(last)}"
        return f"{self.short(first)} – {self.short(last)}"

    def within(self, first: date | None, last: date | None) -> str:
        """A day that is known to lie between two days, as exactly as it is known."""
        if first is None or last is None:
            return self._bound(first, last)
        if first == last:
            return self.day(first)
        if (first.month, first.day, last.month, last.day) == (1, 1, 12, 31):
            years = (first.year, last.year)
            return str(years[0]) if years[0] == years[1] else f"{years[0]}–{years[1]}"
        if (first.year, first.month) == (last.year, last.month) and first.day == 1 and last.day >= 28:
            return self.month(first)
        return self.t("between {first} and {last}", first=self.day(first), last=self.day(last))

    def _bound(self, first: date | None, last: date | None) -> str:
        if last is not None:
            return self.t("by {day}", day=self.day(last))
        return self.t("not before {day}", day=self.day(first)) if first else self.t("at an unknown date")

    def name(self, state: State, id_: str) -> str:
        """What a thing is called."""
        return self.called(state.nodes[id_])

    def called(self, node: Node) -> str:
        """What a node is called."""
        return str(node.props.get(f"name_{self.lang}") or node.props["name"])

    def pair(self, what: str, told: object) -> str:
        """What is told of something, after a colon as the language sets it."""
        return what + self.t(": {name}", name=told)

    def listed(self, names: Iterable[str]) -> str:
        """Names one after the other."""
        told = list(names)
        if len(told) < 2:
            return "".join(told)
        return f"{', '.join(told[:-1])}{self.t(' and ')}{told[-1]}"
