"""The pictures of `docs/figures.md`, drawn of the shipped facts: `python -m tests.support.figure_pictures`."""

from __future__ import annotations

import io
from datetime import date
from pathlib import Path
from typing import Any

from PIL import Image

from exports.figures import draw
from graph.assemble import assemble
from graph.derive import derive
from loaders.facts_folder import SHIPPED, read_folder

IMAGES = Path(__file__).parents[2] / "docs" / "images"
DAY = date(2026, 2, 2)
PICTURES: dict[str, dict[str, Any]] = {
    "matrix": {"as_of": [date(2021, 12, 1), date(2023, 7, 1), DAY]},
    "network": {"as_of": DAY},
    "timeline": {"as_of": DAY, "focus": "mali", "width": 86.0},
    "deployments": {"as_of": DAY, "focus": "niger", "width": 86.0},
    "geo": {"as_of": DAY},
}
DPI, COLOURS = 130, 48
"""On a screen, in few bytes."""


def main() -> None:
    """Draw them all."""
    state = derive(assemble(read_folder(SHIPPED)))
    for kind, how in PICTURES.items():
        picture = Image.open(io.BytesIO(draw(kind, state, **how).png(DPI))).convert("RGB")  # type: ignore[arg-type]
        picture.quantize(COLOURS, dither=Image.Dither.NONE).save(IMAGES / f"figure-{kind}.png", optimize=True)


if __name__ == "__main__":
    main()
