"""A snapshot's folder: read whole and checked, or not at all. What is in it: `docs/snapshots.md`."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import Any

from graph.canonical import FORMAT, content_id, parsed
from graph.errors import SnapshotError
from graph.state import State

MANIFEST, CONTENT = "manifest.json", "graph.json"


def is_snapshot(path: Path) -> bool:
    """Whether a path is meant as a snapshot: a folder with a manifest or a graph.json, or one of these two files."""
    return any(file.is_file() for file in (path / MANIFEST, path / CONTENT)) or (
        path.is_file() and path.name in (MANIFEST, CONTENT)
    )


def read_snapshot(path: Path) -> State:
    """The graph that a snapshot holds: nodes and edges, derived ones among them, each with its digest.

    `path`: its folder. Of a snapshot of a part (as of a day, round an actor) `graph.scope.scope_of` tells of which.
    Raises SnapshotError, with the file and what is wrong, where a file is missing, is not as it was written, or is of a
    format that is not known here.
    """
    manifest = read_manifest(path)
    folder = path.parent if path.is_file() else path
    if CONTENT not in manifest["files"]:
        raise SnapshotError(f"{folder / MANIFEST} is damaged: it lists no {CONTENT}")
    for name, entry in sorted(manifest["files"].items()):
        _check(folder / name, entry["sha256"])
    try:
        state = parsed(json.loads((folder / CONTENT).read_bytes()))
    except (ValueError, RecursionError) as error:
        raise SnapshotError(f"{folder / CONTENT}: {error}") from None
    if content_id(state) != manifest["id"]:
        raise SnapshotError(f"{folder / CONTENT}: its content has another id than {MANIFEST} says, {manifest['id']}")
    return state


def read_manifest(path: Path) -> dict[str, Any]:
    """A snapshot's manifest: `id`, `format`, `scope`, `counts`, `made_by`, and `files` with size and SHA-256 of each.

    Raises SnapshotError where there is none, or where it is damaged or of another format.
    """
    file = (path.parent if path.is_file() else path) / MANIFEST
    try:
        manifest = json.loads(file.read_bytes())
    except FileNotFoundError:
        raise SnapshotError(f"{file} is missing: this is no snapshot, or only a piece of one") from None
    except OSError as error:
        raise SnapshotError(f"{file}: {error.strerror}") from None
    except (ValueError, RecursionError) as error:
        raise SnapshotError(f"{file} is no JSON: {error}") from None
    if not isinstance(manifest, dict) or "format" not in manifest:
        raise SnapshotError(f"{file} is no manifest of a snapshot: it names no format")
    if manifest["format"] != FORMAT:
        raise SnapshotError(
            f"{file}: format {manifest['format']!r} is not known to this version, which reads {FORMAT}; "
            "write the snapshot anew, or take the version that wrote it"
        )
    if not isinstance(manifest.get("id"), str) or not _listed(manifest.get("files")):
        raise SnapshotError(f"{file} is damaged: it lacks the snapshot's id or its list of files")
    return manifest


def _listed(files: Any) -> bool:
    return isinstance(files, dict) and all(
        isinstance(entry, dict) and isinstance(entry.get("sha256"), str) and Path(name).name == name
        for name, entry in files.items()
    )


def _check(file: Path, expected: str) -> None:
    """Raise SnapshotError where a file is missing, or is not as it was written."""
    try:
        with file.open("rb") as content:
            found = hashlib.file_digest(content, "sha256").hexdigest()
    except FileNotFoundError:
        raise SnapshotError(f"{file} is missing, and {MANIFEST} lists it") from None
    except OSError as error:
        raise SnapshotError(f"{file}: {error.strerror}") from None
    if found != expected:
        raise SnapshotError(f"{file} is not as it was written: its SHA-256 is not the one in {MANIFEST}")
