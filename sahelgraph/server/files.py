"""Files that only the user may read, written whole, and a lock that goes away with its process."""

from __future__ import annotations

import contextlib
import os
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import IO

from graph.errors import ServerError

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl


def write_private(path: Path, text: str) -> None:
    """Write a file with mode 0600, the whole of it or nothing. Raises ServerError."""
    part = path.with_name(f".{path.name}.part")
    try:
        with contextlib.suppress(FileNotFoundError):
            part.unlink()
        handle = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            file.write(text)
        part.replace(path)
    except OSError as error:
        raise ServerError(f"can't write {path}: {error.strerror or error}") from None


def private_folder(path: Path) -> None:
    """Make a folder with mode 0700, or give that mode to one that is there. Raises ServerError."""
    try:
        path.mkdir(parents=True, exist_ok=True, mode=0o700)
        path.chmod(0o700)
    except OSError as error:
        raise ServerError(f"can't make the folder {path}: {error.strerror or error}") from None


@contextlib.contextmanager
def exclusive(path: Path, waiting: Callable[[], None]) -> Iterator[None]:
    """Hold a lock file; `waiting` is called once where another process has it, then it is waited for.

    Raises ServerError where the file can't be made.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle = path.open("a")
    except OSError as error:
        raise ServerError(f"can't write {path}: {error.strerror or error}") from None
    with handle:
        if not _taken(handle):
            waiting()
            while not _taken(handle):
                time.sleep(0.2)
        # The kernel lets go when the file is closed, also for a process that was killed.
        yield


def _taken(handle: IO[str]) -> bool:
    try:
        if sys.platform == "win32":
            msvcrt.locking(handle.fileno(), msvcrt.LK_NBLCK, 1)
        else:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True
