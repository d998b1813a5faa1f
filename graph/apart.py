"""Deriving in a process of its own: it is all Python, and would share one interpreter with the driver that writes.

The process is told where the spool is, and answers with one pickled part after the other. The pipe between them is
what keeps it from running ahead: it is at most a part before its reader.
"""

from __future__ import annotations

import pickle
import subprocess
import sys
import tempfile
from collections.abc import Collection, Iterator
from contextlib import contextmanager
from typing import IO, cast

from graph.errors import EngineError
from graph.parts import batches, derived_groups, groups
from graph.spool import Spool
from graph.state import State

Part = tuple[list[str], State]
"""Some subjects, and what follows from their claims."""
_CODE = (
    "import sys; sys.path[:] = {path!r}; from graph.apart import answer; answer(sys.stdin.buffer, sys.stdout.buffer)"
)


@contextmanager
def derived_apart(spool: Spool, also: Collection[str], size: int) -> Iterator[Iterator[Part]]:
    """What follows from all claims in a spool that is a file, about `size` claims at a time, whole groups together.

    `also`: subjects that have no claims any more. Not `multiprocessing`: that would run the user's own script once
    more. Raises EngineError where the process can't be started or is ended by somebody else.
    """
    # Isolated, as a folder named like one of ours may lie where the user stands.
    command = [sys.executable, "-I", "-c", _CODE.format(path=sys.path)]
    with tempfile.TemporaryFile() as asked:
        _put((str(spool.path), list(spool.shared.values()), list(also), size), asked)
        asked.seek(0)
        try:
            # Silent, as an interrupted process says so at length; what goes wrong in it comes as an answer.
            process = subprocess.Popen(command, stdin=asked, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        except OSError as error:
            raise EngineError(f"can't start {sys.executable}, to derive in: {error.strerror}") from None
    with process:
        try:
            yield _parts(process)
        finally:
            process.kill()


def _parts(process: subprocess.Popen[bytes]) -> Iterator[Part]:
    answers = cast("IO[bytes]", process.stdout)
    while True:
        try:
            part = pickle.load(answers)
        except (EOFError, pickle.UnpicklingError):
            raise EngineError(
                f"the process that derives was ended ({process.wait()}), perhaps for want of memory; "
                "load again: what is loaded stays"
            ) from None
        if part is None:
            return
        if isinstance(part, Exception):
            raise part
        yield part


def answer(asked: IO[bytes], answers: IO[bytes]) -> None:
    """What the process does: read what is asked, and write the parts; behind the last, None or what went wrong."""
    try:
        path, shared, also, size = pickle.load(asked)
        spool = Spool(path, shared)
        for some in batches(groups(spool, also), size):
            subjects = [subject for group, _ in some for subject in group]
            _put((subjects, derived_groups(spool, some)), answers)
        _put(None, answers)
    except BrokenPipeError:
        pass
    except Exception as error:  # The reader raises it.
        _put(error, answers)


def _put(what: object, file: IO[bytes]) -> None:
    pickle.dump(what, file, protocol=pickle.HIGHEST_PROTOCOL)
    file.flush()
