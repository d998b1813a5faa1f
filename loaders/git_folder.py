"""A facts folder as a git revision has it, without touching the work tree: `REV:folder`."""

from __future__ import annotations

import os
import subprocess
import tempfile
from dataclasses import replace
from pathlib import Path

from graph.errors import DiffError, FactsError
from graph.state import State
from loaders.facts_folder import derived_folder

SUFFIXES = (".yaml", ".yml")


def is_revision(text: str) -> bool:
    """Whether a text names a folder in a revision and nothing that is on the disk."""
    revision, colon, _ = text.partition(":")
    return bool(colon and revision) and not revision.startswith("-") and not Path(text).exists()


def read_revision(text: str, where: Path | None = None) -> State:
    """The graph of a facts folder in a git revision.

    `text`: `REV:folder`, the folder from the top of the repository, or from here where it begins with `./`; an absolute
    path names the repository too. `where`: a folder of the repository, by default the current one. Raises DiffError
    where git, the revision or the folder is not there, FactsError where its facts are wrong.
    """
    revision, _, folder = text.partition(":")
    home = where or Path.cwd()
    if Path(folder).is_absolute():
        home = _above(Path(folder))
        top = Path(_git(home, "rev-parse", "--show-toplevel", of=text).decode().strip())
        folder = os.path.relpath(folder, top)
    files = _files(home, f"{revision}:{'' if folder == '.' else folder}", text)
    with tempfile.TemporaryDirectory() as name:
        for file, content in files.items():
            (Path(name) / file).write_bytes(content)
        try:
            return derived_folder(Path(name))
        except FactsError as error:
            problems = [replace(one, file=one.file.replace(name, text)) for one in error.problems]
            raise FactsError(problems) from None


def _above(folder: Path) -> Path:
    """The nearest folder that is there: the one that is asked for may be of an old revision only."""
    return next(path for path in (folder, *folder.parents) if path.is_dir())


def _files(home: Path, tree: str, of: str) -> dict[str, bytes]:
    words = ("ls-tree", "-z", "--full-tree", "--end-of-options", tree)
    listed = _git(home, *words, of=of).decode(errors="surrogateescape")
    found = {}
    for row in listed.split("\0"):
        about, tab, name = row.partition("\t")
        if tab and name.endswith(SUFFIXES) and about.split()[1] == "blob":
            found[name] = about.split()[2]
    if not found:
        raise DiffError(f"{of} holds no .yaml file; give the folder of the facts in that revision")
    out = _git(home, "cat-file", "--batch", of=of, given="\n".join(found.values()))
    contents, at = {}, 0
    for name in found:
        end = out.index(b"\n", at)
        size = int(out[at:end].split()[2])
        contents[name] = out[end + 1 : end + 1 + size]
        at = end + size + 2
    return contents


def _git(home: Path, *words: str, of: str, given: str = "") -> bytes:
    # A reading that asks for no lock writes nothing.
    environment = os.environ | {"GIT_OPTIONAL_LOCKS": "0", "LC_ALL": "C"}
    try:
        done = subprocess.run(
            ["git", "-C", str(home), *words], input=given.encode(), capture_output=True, env=environment, check=False
        )
    except FileNotFoundError:
        raise DiffError(f"{of}: git is not installed") from None
    if done.returncode:
        said = (done.stderr.decode(errors="replace").strip().splitlines() or ["no reason given"])[0]
        raise DiffError(f"{of}: {said.removeprefix('fatal: ')}")
    return done.stdout
