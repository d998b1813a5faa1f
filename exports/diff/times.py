"""Days, months and spans in words."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Literal

from exports.report.tongue import tongue
from graph.diff.change import Span

WORDS = {
    "en": {
        "on": "on {}", "in": "in {}", "by": "by {} at the latest", "after": "on or after {}",
        "between": "between {} and {}", "or": " or ",
    },
    "fr": {
        "on": "le {}", "in": "en {}", "by": "au plus tard le {}", "after": "le {} ou après",
        "between": "entre le {} et le {}", "or": " ou ",
    },
}  # fmt: skip


def on_day(day: date, lang: Literal["en", "fr"]) -> str:
    """A day in words: 2 February 2026."""
    number = "1er" if lang == "fr" and day.day == 1 else str(day.day)
    return f"{number} {tongue(lang).months[day.month - 1]} {day.year}"


def moment(spans: tuple[Span, ...], lang: Literal["en", "fr"]) -> str:
    """When something happened: "on 29 January 2025 or in 2024", empty where nobody says."""
    words = WORDS[lang]
    return words["or"].join(_span(first, last, lang) for first, last in spans)


def _span(first: date | None, last: date | None, lang: Literal["en", "fr"]) -> str:
    words = WORDS[lang]
    if first is None:
        return words["by"].format(on_day(last, lang)) if last else ""
    if last is None:
        return words["after"].format(on_day(first, lang))
    if first == last:
        return words["on"].format(on_day(first, lang))
    if name := _period(first, last, lang):
        return words["in"].format(name)
    return words["between"].format(on_day(first, lang), on_day(last, lang))


def as_of(span: tuple[date, date], lang: Literal["en", "fr"], plan: bool = False) -> str:
    """Of which day, month or year something is told; of a plan, that it is told of it."""
    first, last = span
    words = WORDS[lang]
    name = _period(first, last, lang)
    if lang == "en":
        told = "as told of" if plan else "as of"
        if first == last or name:
            return f"{told} {name or on_day(first, lang)}"
    else:
        told = "tel que dit" if plan else ""
        if first == last or name:
            return f"{told} {f'en {name}' if name else f'au {on_day(first, lang)}'}".strip()
        told = told or "à un moment"
    between = words["between"].format(on_day(first, lang), on_day(last, lang))
    return f"{'as told of a day' if plan else 'on a day'} {between}" if lang == "en" else f"{told} {between}"


def _period(first: date, last: date, lang: Literal["en", "fr"]) -> str:
    """A month or a year, where the days are all of one."""
    if first.day != 1 or last == date.max or (last + timedelta(days=1)).day != 1 or first.year != last.year:
        return ""
    if first.month == last.month:
        return f"{tongue(lang).months[first.month - 1]} {first.year}"
    return str(first.year) if (first.month, last.month) == (1, 12) else ""
