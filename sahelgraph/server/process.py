"""The server's process: started, found, ended. And Neo4j's own admin tool.

It is found in the list of processes, by its home, and not by a file with its number: after a crash such a file may
name somebody else's process. (Neo4j's `Neo4jCommand` keeps one and ends whatever it names; tried with 5.26.30.)
"""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import IO, TYPE_CHECKING

from graph.errors import ServerError
from sahelgraph.server.versions import main_class

if TYPE_CHECKING:
    import psutil

_OPENED = ("java.base/java.nio", "java.base/java.io", "java.base/sun.nio.ch", "java.base/java.lang")
LIGHT = ("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1")
"""One collector thread and the quick compiler: start and first load in half the time, long queries slower."""
_ADMIN_SECONDS = 600
_STOP_SECONDS = 60
_KILL_SECONDS = 10
_UMASK = -1 if sys.platform == "win32" else 0o077
_left: list[subprocess.Popen[bytes]] = []
"""Servers that outlive us. Kept, as a dropped `Popen` complains of a process that still runs."""


@dataclass(frozen=True)
class Runtime:
    """What runs Neo4j: a Java, the jars, the home, the memory for the heap, and flags for the Java."""

    java: str
    lib: Path
    home: Path
    memory: str = "512m"
    flags: tuple[str, ...] = ()

    def command(self, main: str, *args: str) -> list[str]:
        """The command line that runs a class of Neo4j's."""
        class_path = os.pathsep.join((f"{self.home}/plugins/*", f"{self.home}/conf", f"{self.lib}/*"))
        opened = ["--enable-native-access=ALL-UNNAMED", *(f"--add-opens={each}=ALL-UNNAMED" for each in _OPENED)]
        flags = [f"-Xmx{self.memory}", "-Djava.awt.headless=true", *self.flags]
        return [self.java, *flags, *opened, "-cp", class_path, main, *args]

    def environment(self) -> dict[str, str]:
        """Our environment without what would change the server: NEO4J_ settings and options of another Java."""
        dropped = ("NEO4J_", "JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS")
        kept = {key: value for key, value in os.environ.items() if not key.startswith(dropped)}
        return {**kept, "NEO4J_HOME": str(self.home), "NEO4J_CONF": str(self.home / "conf")}


def launch(runtime: Runtime, version: str, *, foreground: bool = False) -> subprocess.Popen[bytes]:
    """Start the server; it isn't waited for. Its output goes to logs/console.log, or where ours goes.

    Raises ServerError where the Java can't be run.
    """
    command = runtime.command(
        main_class(version), f"--home-dir={runtime.home}", f"--config-dir={runtime.home / 'conf'}"
    )
    try:
        if foreground:
            return subprocess.Popen(
                command, cwd=runtime.home, env=runtime.environment(), stdin=subprocess.DEVNULL, umask=_UMASK
            )
        with _private(runtime.home / "logs" / "console.log") as console:
            process = subprocess.Popen(
                command,
                cwd=runtime.home,
                env=runtime.environment(),
                stdin=subprocess.DEVNULL,
                stdout=console,
                stderr=subprocess.STDOUT,
                # A session of its own: it outlives the terminal, and Ctrl-C there isn't for it.
                start_new_session=True,
                umask=_UMASK,
            )
    except OSError as error:
        raise ServerError(f"can't start {runtime.java}: {error.strerror or error}") from None
    _left.append(process)
    return process


def _private(path: Path) -> IO[bytes]:
    return open(path, "wb", opener=lambda name, flags: os.open(name, flags, 0o600))


def admin(runtime: Runtime, *args: str) -> str:
    """Run neo4j-admin on the home and return what it prints. Raises ServerError where it fails.

    No password may be in `args`: everybody on the machine can read a command line. `@FILE` reads arguments from a file.
    """
    try:
        done = subprocess.run(
            runtime.command("org.neo4j.cli.AdminTool", *args),
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            cwd=runtime.home,
            env=runtime.environment(),
            timeout=_ADMIN_SECONDS,
            umask=_UMASK,
            check=False,
        )
    except OSError as error:
        raise ServerError(f"can't start {runtime.java}: {error.strerror or error}") from None
    except subprocess.TimeoutExpired:
        raise ServerError(f"neo4j-admin {' '.join(args[:2])} didn't end in {_ADMIN_SECONDS} seconds") from None
    if done.returncode:
        said = [line for line in (done.stderr + done.stdout).splitlines() if not line.startswith("WARNING")]
        raise ServerError(f"neo4j-admin {' '.join(args[:2])} failed ({done.returncode}): {' '.join(said[-30:])}")
    return done.stdout


def find(home: Path) -> psutil.Process | None:
    """The running server of a home. Raises ServerError where psutil isn't installed."""
    try:
        import psutil
    except ImportError:
        raise ServerError('no server can be managed without psutil: pip install "sahelgraph[server]"') from None
    mark, me = f"--home-dir={home}", psutil.Process().username()
    for process in psutil.process_iter(["cmdline"]):
        command: Sequence[str] = process.info["cmdline"] or ()
        if mark in command and any(word.startswith("org.neo4j.server.") for word in command):
            # Gone meanwhile, or another user's: not ours either way.
            with contextlib.suppress(psutil.Error):
                if process.username() == me:
                    return process
    return None


def end(process: psutil.Process) -> bool:
    """End a server, in order, or after a minute by force; whether it went in order."""
    import psutil

    with contextlib.suppress(psutil.NoSuchProcess):
        process.terminate()
        try:
            process.wait(_STOP_SECONDS)
        except psutil.TimeoutExpired:
            process.kill()
            process.wait(_KILL_SECONDS)
            return False
    return True
