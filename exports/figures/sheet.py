"""A sheet of paper in millimetres, drawn on by matplotlib: the corner at the upper left is 0, 0, and y grows downwards.

Whatever a user's own matplotlib settings are, the figure is the same: it is drawn within `settled`, and nothing of the
time, the machine or chance gets into a file.
"""

from __future__ import annotations

import io
import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import cache
from typing import Any, TypedDict, Unpack
from xml.sax.saxutils import escape

import matplotlib as mpl
from matplotlib.figure import Figure as Canvas
from matplotlib.font_manager import FontProperties
from matplotlib.lines import Line2D
from matplotlib.patches import Circle, PathPatch, Polygon, Rectangle
from matplotlib.path import Path as Outline
from matplotlib.text import Text
from matplotlib.textpath import text_to_path

INCH, POINT = 25.4, 25.4 / 72
"""In millimetres."""
FONT = "DejaVu Sans"
"""It comes with matplotlib, so that a figure needs no font of the machine."""
TITLE, BODY, SMALL = 8.5, 6.5, 6.0
"""Sizes of type in points: nothing is smaller than `SMALL`."""
LINE = 1.28
"""From one line of type to the next, in sizes of the type."""
INK, QUIET, PALE, PAPER = "#1b1f24", "#555b62", "#c9ced4", "#ffffff"
SETTINGS: Any = {
    "font.family": FONT,
    "svg.fonttype": "path",
    "svg.hashsalt": "sahelgraph",
    "pdf.fonttype": 42,
    "pdf.compression": 9,
    "hatch.linewidth": 0.5,
    "path.simplify": False,
    # Without hints type is as wide as the font says, at any number of dots an inch.
    "text.hinting": "none",
}

Point = tuple[float, float]


class Paint(TypedDict, total=False):
    """How a shape is painted: colours of its ground and its line, millimetres of the line (0.2) and of its dashes."""

    fill: str | None
    line: str | None
    thick: float
    hatch: str
    dash: Sequence[float]


@contextmanager
def settled() -> Iterator[None]:
    """Matplotlib as we need it, and after it as it was. It takes as long as a hundred marks: once for each figure."""
    with mpl.rc_context():
        mpl.rcdefaults()
        mpl.rcParams.update(SETTINGS)
        yield


@cache
def _font(size: float, bold: bool) -> FontProperties:
    return FontProperties(family=FONT, size=size, weight="bold" if bold else "normal")


@cache
def text_width(text: str, size: float = BODY, bold: bool = False) -> float:
    """How wide a line of type is, in millimetres; by the font's own measures, so that it is the same everywhere."""
    if not text:
        return 0.0
    width, _, _ = text_to_path.get_text_width_height_descent(text, _font(size, bold), ismath=False)
    return float(width) * POINT


def line_height(size: float = BODY) -> float:
    """From one line to the next, in millimetres."""
    return size * POINT * LINE


def wrapped(text: str, width: float, size: float = BODY, bold: bool = False, most: int | None = None) -> list[str]:
    """A text in lines of at most so many millimetres; of more than `most` lines the last is cut with an ellipsis.

    Only a plain space breaks: a number and its unit, parted by another space, stay together.
    """
    lines = [""]
    for word in text.split(" "):
        longer = f"{lines[-1]} {word}" if lines[-1] else word
        if lines[-1] and text_width(longer, size, bold) > width:
            lines.append(word)
        else:
            lines[-1] = longer
    if most is not None and len(lines) > most:
        lines = [*lines[: most - 1], cut(" ".join(lines[most - 1 :]), width, size, bold)]
    return lines


def cut(text: str, width: float, size: float = BODY, bold: bool = False) -> str:
    """A text that fits, its end replaced by an ellipsis where it does not."""
    if text_width(text, size, bold) <= width:
        return text
    while text and text_width(text.rstrip() + "…", size, bold) > width:
        text = text[:-1]
    return text.rstrip() + "…"


class Sheet:
    """A sheet so many millimetres wide; how high it is, `end` says. What is drawn later lies above (or `z`).

    Only to be made and drawn on within `settled`.
    """

    def __init__(self, width: float) -> None:
        self.width = width
        self.height = 0.0
        self.texts: list[str] = []
        """Every text on it, in the order of drawing."""
        self.sizes: set[float] = set()
        """Every size of type on it, in points."""
        self._z = 0.0
        self._canvas = Canvas(figsize=(width / INCH, 1), facecolor=PAPER)
        self._axes = self._canvas.add_axes((0, 0, 1, 1))
        self._axes.set_axis_off()

    def _add(self, artist: Any, gid: str | None, z: float | None) -> None:
        self._z += 1e-4
        artist.set_zorder(self._z if z is None else z + self._z)
        artist.set_clip_on(False)
        if gid:
            artist.set_gid(gid)
        self._axes.add_artist(artist)

    def text(
        self,
        x: float,
        y: float,
        text: str,
        *,
        size: float = BODY,
        bold: bool = False,
        colour: str = INK,
        at: str = "left",
        up: str = "baseline",
        turn: float = 0,
        halo: float = 0,
        gid: str | None = None,
        z: float | None = None,
    ) -> None:
        """A line of type; `at`: left, center or right of it is at x; `up`: baseline, center, top or bottom at y.

        `turn`: degrees against the clock. `halo`: a rim of paper round it, in millimetres, where it lies on lines.
        """
        self.texts.append(text)
        self.sizes.add(size)
        artist = Text(
            x,
            y,
            text,
            fontproperties=_font(size, bold),
            color=colour,
            ha=at,
            va=up,
            rotation=turn,
            rotation_mode="anchor",
            parse_math=False,
        )
        if halo:
            from matplotlib.patheffects import Normal, Stroke

            artist.set_path_effects([Stroke(linewidth=2 * halo / POINT, foreground=PAPER), Normal()])
        self._add(artist, gid, z)

    def lines(
        self, x: float, y: float, lines: Sequence[str], *, size: float = BODY, bold: bool = False, colour: str = INK
    ) -> float:
        """Lines of type under each other, the first one's top at y; where the next one's top would be."""
        for line in lines:
            self.text(x, y + size * POINT, line, size=size, bold=bold, colour=colour)
            y += line_height(size)
        return y

    def box(
        self,
        x: float,
        y: float,
        width: float,
        height: float,
        *,
        gid: str | None = None,
        z: float | None = None,
        **paint: Unpack[Paint],
    ) -> None:
        """A rectangle."""
        self._add(Rectangle((x, y), width, height, **_paint(**paint)), gid, z)

    def shape(
        self,
        points: Sequence[Point],
        *,
        gid: str | None = None,
        z: float | None = None,
        **paint: Unpack[Paint],
    ) -> None:
        """A polygon."""
        self._add(Polygon(list(points), closed=True, **_paint(**paint)), gid, z)

    def disc(
        self,
        x: float,
        y: float,
        radius: float,
        *,
        gid: str | None = None,
        z: float | None = None,
        **paint: Unpack[Paint],
    ) -> None:
        """A circle."""
        self._add(Circle((x, y), radius, **_paint(**paint)), gid, z)

    def line(
        self,
        points: Sequence[Point],
        *,
        colour: str = INK,
        thick: float = 0.2,
        dash: Sequence[float] = (),
        gid: str | None = None,
        z: float | None = None,
    ) -> None:
        """A line through points; `dash`: lengths of strokes and gaps, in millimetres."""
        artist = Line2D(
            [x for x, _ in points],
            [y for _, y in points],
            color=colour,
            linewidth=thick / POINT,
            linestyle=(0, [part / thick for part in dash]) if dash else "-",
            solid_capstyle="butt",
            dash_capstyle="butt",
        )
        self._add(artist, gid, z)

    def rings(
        self,
        rings: Sequence[Sequence[Point]],
        *,
        frame: tuple[float, float, float, float] | None = None,
        gid: str | None = None,
        z: float | None = None,
        **paint: Unpack[Paint],
    ) -> None:
        """Closed rings as one shape, a ring in a ring as a hole; `frame` (left, top, right, bottom) cuts it."""
        points: list[Point] = []
        codes: list[Any] = []
        for ring in (clipped(ring, frame) if frame else ring for ring in rings):
            if not ring:
                continue
            points += [*ring, ring[0]]
            codes += [Outline.MOVETO, *[Outline.LINETO] * (len(ring) - 1), Outline.CLOSEPOLY]
        if not points:
            return
        self._add(PathPatch(Outline(points, codes), **_paint(**paint)), gid, z)

    def end(self, height: float) -> None:
        """Cut the sheet at this height."""
        self.height = round(height, 2)
        self._canvas.set_size_inches(self.width / INCH, self.height / INCH)
        self._axes.set_xlim(0, self.width)
        self._axes.set_ylim(self.height, 0)

    def _saved(self, format_: str, **how: Any) -> bytes:
        out = io.BytesIO()
        with settled():
            self._canvas.savefig(out, format=format_, **how)
        return out.getvalue()

    def svg(self, title: str, description: str, lang: str) -> bytes:
        """The sheet as SVG."""
        drawn = self._saved("svg", metadata={"Date": None, "Creator": None, "Format": None, "Type": None})
        text = drawn.decode("utf-8")
        named = f'role="img" aria-labelledby="figure-title figure-desc" xml:lang="{lang}" '
        told = f'<title id="figure-title">{escape(title)}</title>\n <desc id="figure-desc">{escape(description)}</desc>'
        return re.sub(r"<svg ([^>]*)>", lambda m: f"<svg {named}{m[1]}>\n {told}", text, count=1).encode()

    def pdf(self, title: str, subject: str) -> bytes:
        """The sheet as PDF."""
        about = {"Title": title, "Subject": subject, "Creator": "sahelgraph", "CreationDate": None}
        return self._saved("pdf", metadata=about)

    def png(self, title: str, description: str, dpi: int) -> bytes:
        """The sheet as PNG."""
        return self._saved("png", dpi=dpi, metadata={"Title": title, "Description": description, "Software": None})


def clipped(ring: Sequence[Point], frame: tuple[float, float, float, float]) -> list[Point]:
    """The part of a closed ring within a frame (left, top, right, bottom), after Sutherland and Hodgman (1974)."""
    points = list(ring)
    for axis, bound, sign in ((0, frame[0], 1), (1, frame[1], 1), (0, frame[2], -1), (1, frame[3], -1)):
        out: list[Point] = []
        for at, here in enumerate(points):
            before = points[at - 1]
            inside, was = sign * (here[axis] - bound) >= 0, sign * (before[axis] - bound) >= 0
            if inside != was:
                share = (bound - before[axis]) / (here[axis] - before[axis])
                out.append((before[0] + share * (here[0] - before[0]), before[1] + share * (here[1] - before[1])))
            if inside:
                out.append(here)
        points = out
    return points


def _paint(
    fill: str | None = None,
    line: str | None = None,
    thick: float = 0.2,
    hatch: str = "",
    dash: Sequence[float] = (),
) -> dict[str, Any]:
    # A hatch takes the colour of the line, also where no line is drawn.
    return {
        "facecolor": fill or "none",
        "edgecolor": line or "none",
        "linewidth": thick / POINT if line else 0,
        "linestyle": (0, [part / thick for part in dash]) if dash else "-",
        "hatch": hatch or None,
        "joinstyle": "round",
    }
