"""Layouts kept from one build to the next, by a hash of all that they depend on."""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
from collections.abc import Callable, Iterable
from functools import cache
from pathlib import Path

from platformdirs import user_cache_dir

Positions = dict[str, tuple[int, int]]


def cached(name: str, key: object, ids: Iterable[str], make: Callable[[], Positions]) -> Positions:
    """Positions for `ids`: what `make` gives, from the cache where it was made before.

    `key`: all that they depend on, of values that JSON can hold.
    """
    text = json.dumps([code(), name, key], sort_keys=True)
    file = folder() / f"{name}-{hashlib.sha256(text.encode()).hexdigest()[:32]}.json"
    known = _read(file)
    if known is None or known.keys() != set(ids):
        known = make()
        _write(file, known)
    return known


@cache
def code() -> str:
    """A hash of the layout's own code: whoever changes it need not think of the cache."""
    own = sorted((file.name, file.read_bytes()) for file in Path(__file__).parent.glob("*.py"))
    return hashlib.sha256(repr(own).encode()).hexdigest()


def folder() -> Path:
    """Where layouts are kept."""
    return Path(user_cache_dir("sahelgraph", appauthor=False)) / "map-layout"


def _read(file: Path) -> Positions | None:
    """A kept layout, or None where there is none or it can't be used: a cache may be lost at any time."""
    try:
        content = json.loads(file.read_text(encoding="utf-8"))
        return {str(id_): _point(place) for id_, place in content.items()}
    except (OSError, ValueError, AttributeError, TypeError):
        return None


def _point(place: Iterable[object]) -> tuple[int, int]:
    x, y = place
    if not (isinstance(x, int) and isinstance(y, int)):
        raise ValueError("not a position")
    return x, y


def _write(file: Path, places: Positions) -> None:
    beside = file.with_suffix(f".{os.getpid()}.tmp")
    with contextlib.suppress(OSError):
        file.parent.mkdir(parents=True, exist_ok=True)
        beside.write_text(json.dumps(places, sort_keys=True), encoding="utf-8")
        os.replace(beside, file)
