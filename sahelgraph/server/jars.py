"""A version's jars: fetched once, each checked against the SHA-256 that is listed in `locks/`.

What came down stays when a fetch fails, and the next one goes on from there. jgo does the transfers; what to transfer
is ours, as two resolvers (Maven, jgo) choose different versions of some jars, and neither stops at a wrong checksum.
"""

from __future__ import annotations

import contextlib
import errno
import hashlib
import logging
import os
import shutil
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor, as_completed
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from platformdirs import user_cache_path

from graph.errors import ServerError
from sahelgraph.server.files import exclusive
from sahelgraph.server.versions import LOCKS, known

if TYPE_CHECKING:
    from jgo.maven import MavenContext

VARIABLE = "SAHELGRAPH_MAVEN"
"""Names another Maven repository to fetch from: a mirror inside an organisation."""
Progress = Callable[[int, int], None]
"""Called with the bytes that are here and all bytes."""
_FULL = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
_AT_ONCE = 6
_TRIES = 3
_TIMEOUT = 30


@dataclass(frozen=True)
class Jar:
    """One file of the server."""

    sha256: str
    size: int
    group: str
    artifact: str
    version: str
    classifier: str = ""

    @classmethod
    def parse(cls, line: str) -> Jar:
        """Read a line of a list in `locks/`."""
        sha256, size, coordinate = line.split()
        return cls(sha256, int(size), *coordinate.split(":"))

    @property
    def name(self) -> str:
        """The file's name."""
        return f"{self.artifact}-{self.version}{'-' if self.classifier else ''}{self.classifier}.jar"

    def fits(self, path: Path) -> bool:
        """Whether a file is this jar, to the byte."""
        if not path.is_file() or path.stat().st_size != self.size:
            return False
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest() == self.sha256


def listed(version: str) -> list[Jar]:
    """A version's jars. Raises ServerError where the version isn't one of ours."""
    if version not in known():
        raise ServerError(f"Neo4j {version} can't be fetched; there are {', '.join(known())}")
    text = (LOCKS / f"{version}.txt").read_text(encoding="utf-8")
    return [Jar.parse(line) for line in text.splitlines()]


def folder(version: str) -> Path:
    """Where a version's jars are kept, in the user's cache."""
    return _cache() / f"neo4j-{version}" / "lib"


def fetch(version: str, progress: Progress | None = None, waiting: Callable[[], None] = lambda: None) -> Path:
    """The folder with a version's jars, fetching what isn't there. It appears whole or not at all.

    Raises ServerError: no network, no room, a file that is not the listed one, or jgo is not installed.
    """
    lib, jars = folder(version), listed(version)
    if _is_whole(lib, jars):
        return lib
    with _room_said(lib.parent), exclusive(_cache() / "fetch.lock", waiting):
        if not _is_whole(lib, jars):
            _fetch(lib, jars, progress or (lambda done, total: None))
    return lib


def remove() -> int:
    """Remove all versions' jars; how many bytes that were. Raises ServerError."""
    freed = 0
    for path in _cache().glob("neo4j-*"):
        freed += sum(file.stat().st_size for file in path.rglob("*") if file.is_file())
        try:
            shutil.rmtree(path)
        except OSError as error:
            raise ServerError(f"can't remove {path}: {error.strerror or error}") from None
    return freed


def _cache() -> Path:
    return user_cache_path("sahelgraph", appauthor=False)


def _is_whole(lib: Path, jars: list[Jar]) -> bool:
    """Whether all jars are there with their sizes: quick, for each start. Contents were checked when they came."""
    here = {path.name: path.stat().st_size for path in lib.glob("*.jar")}
    return here == {jar.name: jar.size for jar in jars}


def _fetch(lib: Path, jars: list[Jar], progress: Progress) -> None:
    staged, store = lib.with_name("fetching"), lib.with_name("repository")
    if lib.exists() and not staged.exists():
        # Something was lost from it: what is left is checked and kept.
        lib.rename(staged)
    shutil.rmtree(lib, ignore_errors=True)
    staged.mkdir(parents=True, exist_ok=True)
    missing = [jar for jar in jars if not jar.fits(staged / jar.name)]
    _require_room(staged, sum(jar.size for jar in missing))
    try:
        _bring_all(missing, staged, _maven(store), _Counter(jars, missing, progress))
    except ServerError as error:
        raise ServerError(f"{error}; {_kept(staged, jars)}") from None
    except OSError as error:
        if error.errno not in _FULL:
            raise
        left = sum(jar.size for jar in jars if not jar.fits(staged / jar.name))
        raise ServerError(f"{_no_room(staged, left)}; {_kept(staged, jars)}") from None
    finally:
        # Only half files are left in it.
        shutil.rmtree(store, ignore_errors=True)
    for extra in {path.name for path in staged.iterdir()} - {jar.name for jar in jars}:
        (staged / extra).unlink()
    staged.rename(lib)


def _kept(staged: Path, jars: list[Jar]) -> str:
    kept = sum(jar.fits(staged / jar.name) for jar in jars)
    return f"{kept} of {len(jars)} files are kept, and the next try goes on from there"


class _Counter:
    """Counts what has come, for the progress bar."""

    def __init__(self, jars: list[Jar], missing: list[Jar], progress: Progress) -> None:
        self.total = sum(jar.size for jar in jars)
        self.done = self.total - sum(jar.size for jar in missing)
        self._progress = progress
        progress(self.done, self.total)

    def came(self, jar: Jar) -> None:
        self.done += jar.size
        self._progress(self.done, self.total)


def _bring_all(missing: list[Jar], staged: Path, maven: MavenContext, counter: _Counter) -> None:
    with ThreadPoolExecutor(_AT_ONCE) as pool:
        # The big ones first: none of them is then waited for alone.
        coming = {
            pool.submit(_bring, jar, staged / jar.name, maven): jar
            for jar in sorted(missing, key=lambda jar: -jar.size)
        }
        try:
            for future in as_completed(coming):
                future.result()
                counter.came(coming[future])
        finally:
            pool.shutdown(cancel_futures=True)


def _bring(jar: Jar, target: Path, maven: MavenContext) -> None:
    """Bring one jar: from Maven's own store on this machine where it's there, else from the network."""
    from requests import RequestException

    kept = _in_mavens_store(jar)
    if jar.fits(kept):
        shutil.copyfile(kept, target)
        return
    for attempt in range(_TRIES):
        try:
            _transfer(jar, target, maven)
            return
        except (RequestException, RuntimeError, ServerError) as error:
            if attempt == _TRIES - 1:
                if isinstance(error, ServerError):
                    raise
                raise ServerError(
                    f"can't fetch {jar.name} ({type(error).__name__}): is there a network, does HTTPS_PROXY fit?"
                ) from None
            time.sleep(0.5 + attempt)


def _transfer(jar: Jar, target: Path, maven: MavenContext) -> None:
    artifact = maven.project(jar.group, jar.artifact).at_version(jar.version).artifact(jar.classifier)
    assert artifact.cached_path is not None
    # jgo would take what an attempt before this one left half-way.
    artifact.cached_path.unlink(missing_ok=True)
    came = artifact.resolve()
    if not jar.fits(came):
        came.unlink()
        raise ServerError(f"{jar.name} came with a wrong checksum and is not used")
    came.replace(target)


def _maven(store: Path) -> MavenContext:
    try:
        from jgo.maven import MavenContext
    except ImportError:
        raise ServerError('Neo4j\'s jars are fetched with jgo: pip install "sahelgraph[server]"') from None
    # It logs a wrong checksum and goes on; we stop, and say so.
    logging.getLogger("jgo").addHandler(logging.NullHandler())
    # A folder of its own: jgo trusts what is in ~/.m2, half files of a killed run too.
    given = os.environ.get(VARIABLE)
    return MavenContext(
        repo_cache=store, remote_repos={"given": given.rstrip("/")} if given else None, timeout=_TIMEOUT
    )


def _in_mavens_store(jar: Jar) -> Path:
    from jgo.constants import default_maven_repo

    return default_maven_repo().joinpath(*jar.group.split("."), jar.artifact, jar.version, jar.name)


def _require_room(path: Path, needed: int) -> None:
    if shutil.disk_usage(path).free < needed:
        raise ServerError(_no_room(path, needed))


def _no_room(path: Path, needed: int) -> str:
    return f"no room in {path.parent} for Neo4j's jars: {needed / 1e6:.0f} MB more are needed there"


@contextlib.contextmanager
def _room_said(path: Path) -> Iterator[None]:
    """Say in one line what the folder itself refuses."""
    try:
        yield
    except OSError as error:
        raise ServerError(f"can't write Neo4j's jars to {path}: {error.strerror or error}") from None
