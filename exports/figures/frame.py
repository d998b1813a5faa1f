"""What is round every figure: its title above, its notes and the small print beneath."""

from __future__ import annotations

from collections.abc import Sequence

from exports.figures.draw import Brief
from exports.figures.figure import Figure
from exports.figures.sheet import PALE, QUIET, SMALL, TITLE, Sheet, wrapped

EDGE = 0.5
"""Millimetres that type keeps from the edge of the sheet."""


def begun(brief: Brief, title: str, lead: str) -> tuple[Sheet, float]:
    """A sheet with its title and what is under it, and how far down that reaches."""
    sheet = Sheet(brief.width)
    y, room = EDGE, brief.width - 2 * EDGE
    if brief.heading:
        y = sheet.lines(EDGE, y, wrapped(title, room, TITLE, bold=True), size=TITLE, bold=True) + 0.4
        y = sheet.lines(EDGE, y, wrapped(lead, room), colour=QUIET) + 1.2
    return sheet, y


def ended(
    brief: Brief, sheet: Sheet, y: float, notes: Sequence[str], title: str, alt: str, description: Sequence[str]
) -> Figure:
    """The figure, with notes and the small print set under what was drawn down to y."""
    room = brief.width - 2 * EDGE
    for note in notes:
        y = sheet.lines(EDGE, y, wrapped(note, room, SMALL), size=SMALL, colour=QUIET) + 0.5
    sheet.line([(EDGE, y + 0.4), (brief.width - EDGE, y + 0.4)], colour=PALE, thick=0.15)
    y = sheet.lines(EDGE, y + 0.9, wrapped(brief.small_print(), room, SMALL), size=SMALL, colour=QUIET)
    sheet.end(y + EDGE)
    lines = [*description, *notes, brief.small_print()]
    return Figure(brief.kind, brief.say.lang, title, alt, "\n".join(line for line in lines if line), sheet)
