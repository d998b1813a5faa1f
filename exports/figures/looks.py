"""The marks of views, so that they can be told apart in grey: by glyph and by ground, and only then by colour.

The glyphs are those of the map's matrix: `!` a threat, `!` in a ring a potential one, a ring no threat, `+` a partner.
The ground says how well it is known: full, a source says so of that day; pale, of an earlier one; none, but a point,
only of a later one.
"""

from __future__ import annotations

from typing import Literal

from exports.figures.sheet import INK, PAPER, Sheet
from graph.schema import EDGES

Look = Literal["threat", "potential threat", "no threat", "partner", "no partner"]
LOOKS: tuple[Look, ...] = ("threat", "potential threat", "no threat", "partner", "no partner")
Level = Literal["certain", "earlier", "later"]
LEVELS: tuple[Level, ...] = ("certain", "earlier", "later")
COLOURS: dict[str, str] = {edge.sign: edge.colour for edge in EDGES.values() if edge.sign}
"""By sign, as the schema has them."""


def colour_of(look: Look) -> str:
    """The colour of a view."""
    return COLOURS.get(look.removeprefix("potential "), "#555b62")


def mixed(colour: str, share: float) -> str:
    """A colour with so much of it, and paper for the rest."""
    parts = [int(colour[at : at + 2], 16) for at in (1, 3, 5)]
    return "#" + "".join(f"{round(255 - (255 - part) * share):02x}" for part in parts)


def glyph(sheet: Sheet, look: Look, x: float, y: float, size: float, colour: str) -> None:
    """The glyph of a view, its middle at x, y, in a square of so many millimetres."""
    r = size / 2
    thick = size * 0.13
    if look in ("threat", "potential threat"):
        tall = r * (0.72 if look == "threat" else 0.5)
        sheet.line([(x, y - tall), (x, y + tall * 0.3)], colour=colour, thick=thick * 1.25)
        sheet.disc(x, y + tall * 0.82, thick * 0.72, fill=colour)
    if look in ("potential threat", "no threat"):
        sheet.disc(x, y, r * (0.85 if look == "potential threat" else 0.6), line=colour, thick=thick * 0.85)
    if look in ("partner", "no partner"):
        arm = r * 0.62
        sheet.line([(x - arm, y), (x + arm, y)], colour=colour, thick=thick * 1.15)
        sheet.line([(x, y - arm), (x, y + arm)], colour=colour, thick=thick * 1.15)
    if look == "no partner":
        sheet.line([(x - r * 0.7, y + r * 0.7), (x + r * 0.7, y - r * 0.7)], colour=colour, thick=thick)


def mark(sheet: Sheet, look: Look, level: Level, x: float, y: float, size: float, gid: str | None = None) -> None:
    """The mark of a view in a square cell, its middle at x, y."""
    colour = colour_of(look)
    if level == "later":
        sheet.disc(x, y, size * 0.1, fill=mixed(colour, 0.8), gid=gid)
        return
    half = size / 2
    fill = colour if level == "certain" else mixed(colour, 0.16)
    sheet.box(x - half, y - half, size, size, fill=fill, gid=gid)
    glyph(sheet, look, x, y, size * 0.86, PAPER if level == "certain" else mixed(colour, 0.95))


def half_marks(
    sheet: Sheet, looks: tuple[tuple[Look, Level], ...], x: float, y: float, size: float, gid: str | None = None
) -> None:
    """The marks of two views in one cell: a half each, parted by the diagonal."""
    half = size / 2
    corners = ([(-1, -1), (1, -1), (-1, 1)], [(1, -1), (1, 1), (-1, 1)])
    for at, (look, level) in enumerate(looks[:2]):
        colour = colour_of(look)
        side = -1 if at == 0 else 1
        fill = {"certain": colour, "earlier": mixed(colour, 0.16), "later": PAPER}[level]
        name = f"{gid}-{at}" if gid else None
        sheet.shape([(x + cx * half, y + cy * half) for cx, cy in corners[at]], fill=fill, gid=name)
        middle = (x + side * size * 0.22, y + side * size * 0.22)
        if level == "later":
            sheet.disc(*middle, size * 0.1, fill=mixed(colour, 0.8))
        else:
            glyph(sheet, look, *middle, size * 0.5, PAPER if level == "certain" else colour)
    sheet.line([(x + half, y - half), (x - half, y + half)], colour=PAPER, thick=0.25)


def disputed(sheet: Sheet, x: float, y: float, size: float, gid: str | None = None) -> None:
    """A corner turned down at the upper right of a cell: its claims are disputed."""
    half, fold = size / 2, size * 0.36
    right, top = x + half, y - half
    corner = [(right - fold, top), (right, top), (right, top + fold)]
    sheet.shape(corner, fill=INK, line=PAPER, thick=0.15, gid=gid)
