"""Writing the map: the whole file, or none of it."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from exports.files import write_file
from exports.map.languages import Choice
from exports.map.opening import AS_IT_IS, Opening
from exports.map.render import render_map
from exports.map.words import TITLE
from graph.state import State


def write_map(
    state: State,
    path: Path,
    *,
    as_of: date | None = None,
    known_on: date | None = None,
    title: str = TITLE,
    version: str,
    opening: Opening = AS_IT_IS,
    embed: bool = False,
    lang: Choice = "auto",
) -> None:
    """Write the map of a derived graph to `path` as one UTF-8 HTML file.

    `as_of`: the day that the page opens on (none: all dates). `known_on`: leave out what was published later.
    `version`: of the project, printed on the page. `opening`: what it opens on. `embed`: for a frame of another page:
    title, picture and date, and a link to open it in full. `lang`: the language that it opens in (`auto`: the
    browser's). Raises OutputError where the file can't be written, UnknownNameError where the opening's focus is
    nobody.
    """
    page = render_map(
        state,
        as_of=as_of,
        known_on=known_on,
        title=title,
        version=version,
        opening=opening,
        embed=embed,
        lang=lang,
    )
    write_file(path, page.encode("utf-8"))
