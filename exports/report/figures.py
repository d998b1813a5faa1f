"""The report's figures, drawn by `exports.figures`."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from exports.report.context import Context
from exports.report.model import Figure
from graph.errors import OutputError, SahelgraphError

DPI = 200
"""Dots an inch of the pixels in a report: a print shop takes the vectors."""


def figure(kind: str, context: Context, as_of: date | Sequence[date]) -> Figure | None:
    """A figure of the graph as of a day, or of up to three; None where there is nothing to draw, or none is wanted.

    Raises OutputError where the library that draws is not there.
    """
    if not context.figures:
        return None
    from exports.figures import KINDS, draw

    if kind not in KINDS:
        return None
    try:
        drawn = draw(
            kind, context.state, as_of=as_of, known_on=context.known_on, lang=context.tongue.code,
            heading=False, snapshot_id=context.snapshot or None,
        )  # fmt: skip
    except SahelgraphError as error:
        if "matplotlib" in str(error):
            raise OutputError("figures need matplotlib: pip install 'sahelgraph[report]', or --no-figures") from None
        return None
    return Figure(kind, drawn.title, drawn.alt, drawn.svg(), drawn.png(DPI))
