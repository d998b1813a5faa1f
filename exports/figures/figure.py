"""A figure that is drawn: its bytes in each format, its alternative text, its size."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from exports.files import write_file
from graph.errors import OutputError

if TYPE_CHECKING:
    from exports.figures.sheet import Sheet

DPI = 300
"""Dots an inch of a PNG: what printers ask for."""


@dataclass(frozen=True)
class Figure:
    """A figure on its sheet.

    `alt`: what it shows, in a sentence or two, for those who don't see it. `description`: everything that it shows, a
    line each. Both are in each file: an SVG's `title` and `desc`, a PDF's title and subject, a PNG's text.
    """

    kind: str
    lang: str
    title: str
    alt: str
    description: str
    sheet: Sheet

    @property
    def size(self) -> tuple[float, float]:
        """Width and height on paper, in millimetres."""
        return self.sheet.width, self.sheet.height

    @property
    def text(self) -> str:
        """The alternative text in full: title, summary, and all that is shown."""
        return f"{self.title}\n\n{self.alt}\n\n{self.description}\n"

    def svg(self) -> bytes:
        """An SVG: text as paths, so that it looks the same everywhere; `title` and `desc` say what it shows."""
        return self.sheet.svg(self.title, f"{self.alt}\n{self.description}", self.lang)

    def pdf(self) -> bytes:
        """A PDF of one page, its fonts embedded."""
        return self.sheet.pdf(self.title, self.alt)

    def png(self, dpi: int = DPI) -> bytes:
        """A PNG of so many dots an inch."""
        return self.sheet.png(self.title, self.alt, dpi)


FORMATS: dict[str, Callable[[Figure], bytes]] = {"svg": Figure.svg, "png": Figure.png, "pdf": Figure.pdf}


def write_figure(figure: Figure, path: Path, dpi: int = DPI) -> None:
    """Write a figure in the format that the file's name ends with. Raises OutputError, and then nothing is written."""
    format_ = format_of(path)
    write_file(path, figure.png(dpi) if format_ == "png" else FORMATS[format_](figure))


def format_of(path: Path) -> str:
    """The format that a file's name ends with. Raises OutputError where it is none of ours."""
    found = path.suffix.lower().removeprefix(".")
    if found not in FORMATS:
        raise OutputError(f"{path}: a figure's name ends with {', '.join(f'.{name}' for name in FORMATS)}")
    return found
