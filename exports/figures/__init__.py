"""Figures for print: who views whom, the network, a timeline, deployments, a map; as SVG, PNG or PDF.

`draw` makes a `Figure` of a derived graph; it has its files' bytes and its alternative text. A module a figure; what
they share is in `sheet` (a sheet of paper in millimetres), `looks` (the marks) and `speak` (the words). They need
matplotlib (`pip install "sahelgraph[figures]"`), which is imported when one is drawn.
"""

from exports.figures.draw import COLUMN, FULL, KINDS, Kind, draw
from exports.figures.figure import FORMATS, Figure, format_of, write_figure

__all__ = ["COLUMN", "FORMATS", "FULL", "KINDS", "Figure", "Kind", "draw", "format_of", "write_figure"]
