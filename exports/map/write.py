"""Writing the map: the whole file, or none of it."""

from __future__ import annotations

from pathlib import Path
from typing import Unpack

from exports.files import write_file
from exports.map.render import Drawing, render_map
from graph.state import State


def write_map(state: State, path: Path, **how: Unpack[Drawing]) -> None:
    """Write the map of a derived graph to `path` as one UTF-8 HTML file.

    Raises OutputError where the file can't be written, UnknownNameError where the opening's focus is nobody.
    """
    write_file(path, render_map(state, **how).encode("utf-8"))
