"""The interactive map: one HTML file that needs nothing else and asks the network for nothing.

`render_map` makes the page's text, `write_map` writes it. The Python side decides what is drawn and where; what a
reader can do with it (filters, dates, evidence) is in `page/`: JavaScript modules and styles, a file for each concern,
and what is built from them in `page/built/`.
"""

from exports.map.opening import Opening
from exports.map.render import render_map
from exports.map.result import Result, result_of
from exports.map.words import TITLE
from exports.map.write import write_map

__all__ = ["TITLE", "Opening", "Result", "render_map", "result_of", "write_map"]
