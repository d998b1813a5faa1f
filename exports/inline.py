"""The map inside a notebook: the same page, in a frame."""

from __future__ import annotations

from datetime import date
from functools import cached_property
from html import escape
from pathlib import Path

from exports.map import TITLE, render_map, write_map
from exports.map.languages import Choice
from exports.map.opening import AS_IT_IS, Opening
from graph.state import State


class MapView:
    """A map that a notebook shows where it is a cell's value; `html` is the page, `write` makes a file of it."""

    def __init__(
        self,
        state: State,
        *,
        as_of: date | None = None,
        known_on: date | None = None,
        version: str,
        opening: Opening = AS_IT_IS,
        embed: bool = False,
        height: int = 720,
        lang: Choice = "auto",
    ) -> None:
        self._state = state
        self._as_of = as_of
        self._known_on = known_on
        self._version = version
        self._opening = opening
        self._embed = embed
        self._lang = lang
        self.height = height
        """Of the frame, in pixels."""

    @cached_property
    def html(self) -> str:
        """The page, drawn when it is first asked for."""
        return render_map(
            self._state,
            as_of=self._as_of,
            known_on=self._known_on,
            version=self._version,
            opening=self._opening,
            embed=self._embed,
            lang=self._lang,
        )

    def write(self, path: Path) -> None:
        """Write the page. Raises OutputError."""
        write_map(
            self._state,
            path,
            as_of=self._as_of,
            known_on=self._known_on,
            version=self._version,
            opening=self._opening,
            embed=self._embed,
            lang=self._lang,
        )

    def _repr_html_(self) -> str:
        """The page in a frame that can't reach the notebook around it: scripts run, as of an origin of their own."""
        return (
            f'<iframe title="{escape(TITLE)}" srcdoc="{escape(self.html)}" width="100%" height="{self.height}" '
            'sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads" '
            'style="border: 1px solid #ccc"></iframe>'
        )

    def __repr__(self) -> str:
        return "<MapView: shown by a notebook; .write(path) makes a file of it>"
