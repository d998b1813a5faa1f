"""A real Neo4j Community server for tests, on free ports of 127.0.0.1, gone when the test is.

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
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping
from pathlib import Path
from types import TracebackType
from typing import Self

from neo4j import GraphDatabase
from neo4j.exceptions import DriverError, Neo4jError

from tests.support.neo4j_jars import BROWSER, NEO4J, fetch_jars, java

__all__ = ["Neo4jServer", "fetch_jars", "java"]

_START_SECONDS = 180
_STOP_SECONDS = 30
_ADMIN_SECONDS = 600
_OPENED = ("java.base/java.nio", "java.base/java.io", "java.base/sun.nio.ch", "java.base/java.lang")
# Ends the server and its files when the pipe on stdin closes, which the kernel does however the test process ends.
_GUARD = 'cat >/dev/null; kill -KILL "$1" 2>/dev/null; sleep 1; rm -rf -- "$2"'


class Neo4jServer:
    """A Neo4j server with its own temporary home: start it by `with`, or by `start()` and `stop()`.

    With `auth` on, `username` and `password` (generated unless given, 8 characters or more) log in.
    `settings` are added to neo4j.conf. `admin()` works before the start too, to import or load a database.
    """

    def __init__(
        self,
        password: str | None = None,
        *,
        auth: bool = True,
        version: str = NEO4J,
        browser: str = BROWSER,
        heap: str = "512m",
        settings: Mapping[str, str] | None = None,
    ) -> None:
        self.username = "neo4j"
        self.password = (password or secrets.token_hex(12)) if auth else ""
        self.auth = auth
        self.version = version
        self.home: Path | None = None
        self.bolt_port = self.http_port = 0
        self._browser = browser
        self._heap = heap
        self._settings = dict(settings or {})
        self._process: subprocess.Popen[bytes] | None = None
        self._guard: subprocess.Popen[bytes] | None = None

    @property
    def uri(self) -> str:
        """The Bolt address, for a driver."""
        return f"bolt://127.0.0.1:{self.bolt_port}"

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
            RuntimeError: no Java, no jars, or the server ended or gave no answer in 180 seconds (its log is shown).
        """
        if self.pid:
            return
        home = self._prepared()
        for attempt in range(3):
            if attempt or not self.bolt_port:
                self.bolt_port, self.http_port = _free_ports(2)
            self._write_conf(home)
            self._launch(home)
            try:
                self._wait()
                return
            except RuntimeError as error:
                self.kill()
                # Between our choice of a free port and the server's use of it another process can take it.
                if "already in use" not in str(error) or attempt == 2:
                    raise

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
            RuntimeError: the tool failed (what it printed is shown).
        """
        return self._admin(self._prepared(), *args)

    def log(self, lines: int = 40) -> str:
        """Return the last lines that the server wrote, for the message of a failed test."""
        files = [self.home / "logs" / name for name in ("neo4j.log", "console.log")] if self.home else []
        texts = [file.read_text(encoding="utf-8", errors="replace") for file in files if file.is_file()]
        return "\n".join("\n".join(text.splitlines()[-lines:]) for text in texts)

    def _prepared(self) -> Path:
        """Make the home the first time; the password can only be set before the first start."""
        if self.home:
            return self.home
        home = self.home = Path(tempfile.mkdtemp(prefix="sahelgraph-neo4j-"))
        atexit.register(self.stop)
        for folder in ("conf", "data", "import", "logs", "plugins"):
            (home / folder).mkdir()
        self._write_conf(home)
        if self.auth:
            self._admin(home, "dbms", "set-initial-password", "--", self.password)
        return home

    def _write_conf(self, home: Path) -> None:
        settings = {
            "server.default_listen_address": "127.0.0.1",
            "server.default_advertised_address": "127.0.0.1",
            "server.bolt.listen_address": f"127.0.0.1:{self.bolt_port}",
            "server.bolt.advertised_address": f"127.0.0.1:{self.bolt_port}",
            "server.http.listen_address": f"127.0.0.1:{self.http_port}",
            "server.http.advertised_address": f"127.0.0.1:{self.http_port}",
            "server.memory.pagecache.size": "64m",
            "dbms.security.auth_enabled": str(self.auth).lower(),
            # Three wrong passwords would lock the right one out for five seconds, and tests try wrong ones.
            "dbms.security.auth_max_failed_attempts": "0",
            "dbms.usage_report.enabled": "false",
            "client.allow_telemetry": "false",
            # An empty store is 2 MB instead of 515.
            "db.tx_log.preallocate": "false",
            # Otherwise an orderly shutdown waits 10 seconds after the databases are closed.
            "internal.dbms.bolt.netty_server_shutdown_quiet_period": "0",
            **self._settings,
        }
        text = "".join(f"{key}={value}\n" for key, value in settings.items())
        (home / "conf" / "neo4j.conf").write_text(text, encoding="utf-8")

    def _java(self, home: Path, heap: str) -> list[str]:
        lib = fetch_jars(self.version, self._browser)
        class_path = os.pathsep.join((f"{home}/plugins/*", f"{home}/conf", f"{lib}/*"))
        # One collector thread and the quick compiler: half the memory, and a test's queries are short.
        flags = [f"-Xmx{heap}", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Djava.awt.headless=true"]
        opened = ["--enable-native-access=ALL-UNNAMED", *(f"--add-opens={each}=ALL-UNNAMED" for each in _OPENED)]
        return [java(17 if self.version.startswith("5.") else 21), *flags, *opened, "-cp", class_path]

    def _launch(self, home: Path) -> None:
        main = "CommunityEntryPoint" if self.version.startswith("5.") else "Neo4jCommunity"
        command = [*self._java(home, self._heap), f"org.neo4j.server.{main}"]
        command += [f"--home-dir={home}", f"--config-dir={home / 'conf'}"]
        with (home / "logs" / "console.log").open("wb") as console:
            # Its own session: Ctrl-C in a terminal is for pytest, which then stops the server in order.
            self._process = subprocess.Popen(
                command,
                stdin=subprocess.DEVNULL,
                stdout=console,
                stderr=subprocess.STDOUT,
                cwd=home,
                env=_environment(home),
                start_new_session=True,
            )
        if os.name == "posix":
            guard = ["/bin/sh", "-c", _GUARD, "guard", str(self._process.pid), str(home)]
            self._guard = subprocess.Popen(guard, stdin=subprocess.PIPE, start_new_session=True)

    def _wait(self) -> None:
        deadline = time.monotonic() + _START_SECONDS
        while time.monotonic() < deadline:
            if self.pid is None:
                raise RuntimeError(f"Neo4j {self.version} ended while starting:\n{self.log()}")
            if _listens(self.bolt_port) and self._answers():
                return
            time.sleep(0.1)
        raise RuntimeError(f"Neo4j {self.version} gave no answer in {_START_SECONDS} seconds:\n{self.log()}")

    def _answers(self) -> bool:
        """Tell whether a query is answered, soon: what listens may also be another program on the same port."""
        auth = (self.username, self.password) if self.auth else None
        with (
            contextlib.suppress(DriverError, Neo4jError),
            GraphDatabase.driver(self.uri, auth=auth, connection_timeout=5, connection_acquisition_timeout=5) as driver,
            driver.session(database="neo4j") as session,
        ):
            session.run("RETURN 1").consume()
            return True
        return False

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

    def _admin(self, home: Path, *args: str) -> str:
        command = [*self._java(home, self._heap), "org.neo4j.cli.AdminTool", *args]
        done = subprocess.run(
            command,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            cwd=home,
            env=_environment(home),
            timeout=_ADMIN_SECONDS,
            check=False,
        )
        if done.returncode:
            tail = "\n".join((done.stdout + done.stderr).splitlines()[-30:])
            raise RuntimeError(f"neo4j-admin {' '.join(args[:2])} failed ({done.returncode}):\n{tail}")
        return done.stdout


def _environment(home: Path) -> dict[str, str]:
    """Return our environment without what would change the server: a developer's own NEO4J_ and JVM options."""
    dropped = ("NEO4J_", "JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS")
    kept = {key: value for key, value in os.environ.items() if not key.startswith(dropped)}
    return {**kept, "NEO4J_HOME": str(home), "NEO4J_CONF": str(home / "conf")}


def _free_ports(count: int) -> list[int]:
    with contextlib.ExitStack() as stack:
        sockets = [stack.enter_context(socket.socket()) for _ in range(count)]
        for each in sockets:
            each.bind(("127.0.0.1", 0))
        return [int(each.getsockname()[1]) for each in sockets]


def _listens(port: int) -> bool:
    """Tell whether a port answers: asking the driver too early costs its retries and log lines."""
    with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), timeout=1):
        return True
    return False


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
