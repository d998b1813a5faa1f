"""The map inside a notebook: the same page, in a frame."""

from __future__ import annotations

from functools import cached_property
from html import escape
from pathlib import Path
from typing import Unpack

from exports.files import write_file
from exports.map import TITLE, render_map
from exports.map.render import Drawing
from graph.state import State


class MapView:
    """A map that a notebook shows where it is a cell's value; `html` is the page, `write` makes a file of it."""

    def __init__(self, state: State, *, height: int = 720, **how: Unpack[Drawing]) -> None:
        self._state = state
        self._how = how
        self.height = height
        """Of the frame, in pixels."""

    @cached_property
    def html(self) -> str:
        """The page, drawn when it is first asked for."""
        return render_map(self._state, **self._how)

    def write(self, path: Path) -> None:
        """Write the page. Raises OutputError."""
        write_file(path, self.html.encode("utf-8"))

    def _repr_html_(self) -> str:
        """The page in a frame that can't reach the notebook around it: scripts run, as of an origin of their own."""
        return (
            f'<iframe title="{escape(TITLE)}" srcdoc="{escape(self.html)}" width="100%" height="{self.height}" '
            'sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads" '
            'style="border: 1px solid #ccc"></iframe>'
        )

    def __repr__(self) -> str:
        return "<MapView: shown by a notebook; .write(path) makes a file of it>"
