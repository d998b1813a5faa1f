"""A real Neo4j Community server for tests, on free ports of 127.0.0.1, gone when the test is.

It is started as `sahelgraph server` does it (`sahelgraph.server`), in a temporary home and with less memory.
`python -m tests.support.neo4j_server fetch` only brings its jars; `... run` starts a server without a password
and prints its addresses, for a look in Neo4j Browser.
"""

from __future__ import annotations

import atexit
import contextlib
import os
import secrets
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping
from pathlib import Path
from types import TracebackType
from typing import Self

from graph.errors import ServerError
from sahelgraph.server import bolt, ports, process, versions
from sahelgraph.server.files import write_private
from sahelgraph.server.home import USER, Home, State
from tests.support.neo4j_jars import NEO4J, fetch_jars, java

__all__ = ["Neo4jServer", "fetch_jars", "java"]

_STOP_SECONDS = 30
_SETTINGS = {
    "server.memory.pagecache.size": "64m",
    # Three wrong passwords would lock the right one out for five seconds, and tests try wrong ones.
    "dbms.security.auth_max_failed_attempts": "0",
}
# Ends the server and its files when the pipe on stdin closes, which the kernel does however the test process ends.
_GUARD = 'cat >/dev/null; kill -KILL "$1" 2>/dev/null; sleep 1; rm -rf -- "$2"'


class Neo4jServer:
    """A Neo4j server with its own temporary home: start it by `with`, or by `start()` and `stop()`.

    With `auth` on, `username` and `password` (generated unless given, 8 characters or more, no spaces) log in.
    `flags` are for the Java: light ones, unless speed is measured. `settings` are added to neo4j.conf. `admin()` works before the start too, to import or load a database.
    """

    def __init__(
        self,
        password: str | None = None,
        *,
        auth: bool = True,
        version: str = NEO4J,
        heap: str = "512m",
        flags: tuple[str, ...] = process.LIGHT,
        settings: Mapping[str, str] | None = None,
    ) -> None:
        self.username = USER
        self.password = (password or secrets.token_hex(12)) if auth else ""
        self.auth = auth
        self.version = version
        self.home: Path | None = None
        self.bolt_port = self.http_port = 0
        self._heap = heap
        self._flags = flags
        self._settings = _SETTINGS | dict(settings or {})
        self._process: subprocess.Popen[bytes] | None = None
        self._guard: subprocess.Popen[bytes] | None = None

    @property
    def uri(self) -> str:
        """The Bolt address, for a driver."""
        return self._state.uri

    @property
    def http(self) -> str:
        """The HTTP address; Neo4j Browser is at `http + "/browser/"`."""
        return f"http://127.0.0.1:{self.http_port}"

    @property
    def pid(self) -> int | None:
        """The process id of the running server, None when it doesn't run."""
        return self._process.pid if self._process and self._process.poll() is None else None

    def __enter__(self) -> Self:
        try:
            self.start()
        except BaseException:
            self.stop()
            raise
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    def start(self) -> None:
        """Start the server and wait until it answers a query.

        After `kill()` or `shutdown()` it comes back with the same data on the same ports.

        Raises:
            RuntimeError: the server ended or gave no answer in 300 seconds (its log is shown).
            ServerError: no Java, no jars.
        """
        if self.pid:
            return
        home = self._prepared()
        for attempt in range(3):
            if attempt or not self.bolt_port:
                self.bolt_port, self.http_port = ports.free(2)
            home.write_conf(self._state, self._settings)
            self._launch(home)
            try:
                bolt.wait(self._state, home, lambda: self.pid is not None)
                return
            except ServerError as error:
                log = self.log()
                self.kill()
                # Between our choice of a free port and the server's use of it another process can take it.
                if "already in use" not in log or attempt == 2:
                    raise RuntimeError(f"{error}\n{log}") from None

    def shutdown(self) -> None:
        """End the server in order and keep its files, for `admin()` (a dump, say) or another `start()`."""
        if self.pid and self._process:
            self._process.terminate()
            try:
                self._process.wait(_STOP_SECONDS)
            except subprocess.TimeoutExpired:
                self._process.kill()
        self._reap()

    def kill(self) -> None:
        """End the server at once, as a crash would, and keep its files."""
        if self.pid and self._process:
            self._process.kill()
        self._reap()

    def stop(self) -> None:
        """End the server and remove all its files. Calling it again does nothing."""
        try:
            self.shutdown()
        finally:
            if self.home:
                shutil.rmtree(self.home, ignore_errors=True)
                self.home = None
            atexit.unregister(self.stop)

    def admin(self, *args: str) -> str:
        """Run neo4j-admin with `args` on this server's home and return its standard output.

        Raises:
            ServerError: the tool failed (what it printed is shown).
        """
        return process.admin(self._runtime(self._prepared()), *args)

    def log(self, lines: int = 40) -> str:
        """Return the last lines that the server wrote, for the message of a failed test."""
        files = [self.home / "logs" / name for name in ("neo4j.log", "console.log")] if self.home else []
        texts = [file.read_text(encoding="utf-8", errors="replace") for file in files if file.is_file()]
        return "\n".join("\n".join(text.splitlines()[-lines:]) for text in texts)

    @property
    def _state(self) -> State:
        return State(self.version, self.bolt_port, self.http_port, self.auth)

    def _runtime(self, home: Home) -> process.Runtime:
        lib = fetch_jars(self.version)
        return process.Runtime(java(versions.minimum_java(self.version)), lib, home.path, self._heap, self._flags)

    def _prepared(self) -> Home:
        """Make the home the first time; the password can only be set before the first start."""
        if self.home:
            return Home(self.home)
        self.home = Path(tempfile.mkdtemp(prefix="sahelgraph-neo4j-"))
        atexit.register(self.stop)
        home = Home(self.home)
        home.prepare()
        home.write_conf(self._state, self._settings)
        if self.auth:
            write_private(home.password_file, self.password + "\n")
            process.admin(self._runtime(home), "dbms", "set-initial-password", f"@{home.password_file}")
        return home

    def _launch(self, home: Home) -> None:
        self._process = process.launch(self._runtime(home), self.version)
        if os.name == "posix":
            guard = ["/bin/sh", "-c", _GUARD, "guard", str(self._process.pid), str(home.path)]
            self._guard = subprocess.Popen(guard, stdin=subprocess.PIPE, start_new_session=True)

    def _reap(self) -> None:
        """Collect the ended server and end its guard, first so that it never acts on a reused process id."""
        if self._guard:
            self._guard.kill()
            self._guard.wait()
            if self._guard.stdin:
                self._guard.stdin.close()
        if self._process:
            self._process.wait()
        self._guard = self._process = None


def _run() -> None:
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))
    with Neo4jServer(auth=False) as server, contextlib.suppress(KeyboardInterrupt):
        print(f"Neo4j {server.version} without a password, until Ctrl-C", flush=True)
        print(f"  driver:  {server.uri}", flush=True)
        print(f"  Browser: {server.http}/browser/ (choose 'No authentication', {server.uri})", flush=True)
        while server.pid:
            time.sleep(0.5)
        print(f"The server ended:\n{server.log()}", file=sys.stderr)


def _main(args: list[str]) -> int:
    if args == ["fetch"]:
        print(f"Neo4j {NEO4J} for the tests (about 140 MB, once) ...", flush=True)
        print(f"  in {fetch_jars()}")
    elif args == ["run"]:
        _run()
    else:
        print(__doc__, file=sys.stderr)
        return 2
    return 0


if __name__ == "__main__":
    raise SystemExit(_main(sys.argv[1:]))
