"""What the server wrote."""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Iterator
from pathlib import Path

_COMPLAINT = re.compile(r"\b(ERROR|Caused by:|Error:|Exception:|Invalid|Could not)\b")
_NAMES = ("neo4j.log", "console.log")
_POLL_SECONDS = 0.5


def tail(home: Path, lines: int) -> list[str]:
    """The last lines of the server's log; of what Java printed, where it didn't come as far as its log."""
    for name in _NAMES:
        path = home / "logs" / name
        if path.is_file() and (text := path.read_text(encoding="utf-8", errors="replace")):
            return text.splitlines()[-lines:] if lines else []
    return []


def follow(home: Path, alive: Callable[[], bool]) -> Iterator[str]:
    """Each line that the server's log gets from now on, until the server ends."""
    path = home / "logs" / _NAMES[0]
    at = path.stat().st_size if path.is_file() else 0
    running = True
    while running:
        # Asked before reading: its last lines come before its end.
        running = alive()
        if path.is_file():
            if path.stat().st_size < at:
                at = 0  # a new file: the server puts a full one aside
            with path.open(encoding="utf-8", errors="replace") as file:
                file.seek(at)
                yield from (line.rstrip("\n") for line in file.readlines())
                at = file.tell()
        if running:
            time.sleep(_POLL_SECONDS)


def complaint(home: Path) -> str:
    """The last complaint of the server, for one line of ours, and where to read on."""
    for name in _NAMES:
        path = home / "logs" / name
        lines = path.read_text(encoding="utf-8", errors="replace").splitlines() if path.is_file() else []
        if found := [line.strip() for line in lines if _COMPLAINT.search(line)]:
            return f": {found[-1][:300]}; see `sahelgraph server logs`"
    return "; see `sahelgraph server logs`"
