"""Whether two pictures of a page show the same, to a reader.

Both are made coarse: each square of 8 by 8 pixels becomes its mean colour. Glyphs that were smoothed otherwise, or lie a
part of a pixel aside, hardly change such a mean; a name that is gone or a panel that has moved changes many.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
from PIL import Image

SQUARE = 8
CLEARLY = 24.0
"""Levels of 255 by which a square must differ, in its most different colour, to count."""
MOST = 3
"""Squares that may differ: a sign of one letter is in as many."""
COLOURS = 256
"""That an approved picture has: enough for a page of flat colours, and a third of the bytes."""


@dataclass(frozen=True)
class Difference:
    """Where two pictures differ: `squares` of the coarse picture, and the box round them in pixels, if there are any."""

    squares: int
    box: tuple[int, int, int, int] | None
    why: str = ""

    @property
    def alike(self) -> bool:
        """Whether a reader would take them for the same."""
        return not self.why and self.squares <= MOST

    def __str__(self) -> str:
        return self.why or f"{self.squares} squares differ, in the box {self.box} (left, top, right, bottom)"


def _coarse(picture: Image.Image) -> np.ndarray[tuple[int, int, int], np.dtype[np.float64]]:
    pixels = np.asarray(picture.convert("RGB"), dtype=np.float64)
    height, width = (size - size % SQUARE for size in pixels.shape[:2])
    squares = pixels[:height, :width].reshape(height // SQUARE, SQUARE, width // SQUARE, SQUARE, 3)
    mean: np.ndarray[tuple[int, int, int], np.dtype[np.float64]] = squares.mean(axis=(1, 3))
    return mean


def difference(one: Image.Image, other: Image.Image) -> Difference:
    """Where two pictures differ, as a reader sees them."""
    if one.size != other.size:
        return Difference(0, None, f"one is {one.size} pixels large, the other {other.size}")
    differs = np.abs(_coarse(one) - _coarse(other)).max(axis=2) > CLEARLY
    rows, columns = np.nonzero(differs)
    if not len(rows):
        return Difference(0, None)
    box = (columns.min(), rows.min(), columns.max() + 1, rows.max() + 1)
    left, top, right, bottom = (int(at) * SQUARE for at in box)
    return Difference(len(rows), (left, top, right, bottom))


def small(picture: Image.Image) -> Image.Image:
    """The picture with few colours and no dithering, as approved ones are kept."""
    return picture.convert("RGB").quantize(COLOURS, method=Image.Quantize.FASTOCTREE, dither=Image.Dither.NONE)


def save_small(picture: Image.Image, path: Path) -> None:
    """Write it as PNG with few colours, as small as it gets."""
    small(picture).save(path, optimize=True)
