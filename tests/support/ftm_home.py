"""A virtual environment with the followthemoney package, made once and kept in the user's cache.

It can't be in the project's own: the version whose dependencies need no compiler (later ones need PyICU) wants an older
networkx. The tests that use it are skipped where it can't be had, and fail in CI.
"""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

from platformdirs import user_cache_path

VERSION = "3.8.2"


def python() -> Path:
    """The environment's Python. Raises OSError or CalledProcessError where it can't be made."""
    home = user_cache_path("sahelgraph") / f"followthemoney-{VERSION}"
    found = home / "bin" / "python"
    if not (home / "made").exists():
        subprocess.run([sys.executable, "-m", "venv", "--clear", home], check=True)
        wanted = [f"followthemoney=={VERSION}", "--only-binary", ":all:"]
        subprocess.run([found, "-m", "pip", "install", "--quiet", *wanted], check=True, timeout=300)
        (home / "made").touch()
    return found


def check(file: Path) -> dict[str, Any]:
    """What `ftm_check.py` finds in a file of entities: `counts` by schema, and `wrong`."""
    script = Path(__file__).with_name("ftm_check.py")
    done = subprocess.run([python(), script, file], check=True, stdout=subprocess.PIPE, text=True)
    found: dict[str, Any] = json.loads(done.stdout)
    return found
