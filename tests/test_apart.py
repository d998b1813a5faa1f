"""Deriving in a process of its own: the same parts, and what goes wrong in it is told."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from bench import generator
from graph.apart import derived_apart
from graph.derive import derive
from graph.errors import EngineError
from graph.parts import derived_shared, derived_sources
from graph.spool import Spool
from graph.state import State


@pytest.fixture
def spool(tmp_path: Path) -> Iterator[Spool]:
    spool = Spool(tmp_path / "spool")
    spool.add(generator.whole(400))
    spool.index()
    yield spool
    spool.close()


@pytest.fixture
def started(monkeypatch: pytest.MonkeyPatch) -> list[subprocess.Popen[bytes]]:
    """The processes that were started."""
    found: list[subprocess.Popen[bytes]] = []
    popen = subprocess.Popen

    def start(*args: Any, **more: Any) -> subprocess.Popen[bytes]:
        found.append(popen(*args, **more))
        return found[-1]

    monkeypatch.setattr(subprocess, "Popen", start)
    return found


def test_its_parts_come_to_the_whole(spool: Spool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    # A folder of a name of ours, where the user stands.
    (tmp_path / "graph").mkdir()
    (tmp_path / "graph" / "__init__.py").write_text("raise SystemExit(3)\n")
    monkeypatch.chdir(tmp_path)
    out = State(dict(derived_shared(spool).nodes))
    with derived_apart(spool, ["nobody"], 100) as parts:
        found = list(parts)
    assert len(found) > 3
    assert "nobody" in {subject for subjects, _ in found for subject in subjects}
    for part in (*derived_sources(spool), *(part for _, part in found)):
        out.update(part)
    assert out == derive(generator.whole(400))


def test_what_goes_wrong_in_it_is_raised_here(spool: Spool) -> None:
    spool.shared = {}
    with derived_apart(spool, [], 100) as parts, pytest.raises(KeyError):
        list(parts)


def test_where_it_is_ended_one_line_says_so(spool: Spool, started: list[subprocess.Popen[bytes]]) -> None:
    with derived_apart(spool, [], 10) as parts, pytest.raises(EngineError, match=r"was ended \(-9\).*load again"):
        next(parts)
        os.kill(started[0].pid, signal.SIGKILL)
        list(parts)


def test_it_is_gone_when_the_reader_stops(spool: Spool, started: list[subprocess.Popen[bytes]]) -> None:
    with pytest.raises(ZeroDivisionError), derived_apart(spool, [], 10) as parts:
        next(parts)
        raise ZeroDivisionError
    assert started[0].returncode is not None


def test_no_python_to_start_is_told(spool: Spool, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "executable", "/nowhere/python")
    with pytest.raises(EngineError, match="can't start /nowhere/python"), derived_apart(spool, [], 10):
        pass
