"""Starting, stopping and removing the server: what `sahelgraph server` does, without the printing."""

from __future__ import annotations

import contextlib
import dataclasses
import subprocess
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from graph.errors import ServerError
from sahelgraph.server import bolt, jars, java, ports, process, versions
from sahelgraph.server.home import Home, State

if TYPE_CHECKING:
    import psutil


@dataclass(frozen=True)
class Wish:
    """How the server is to be started."""

    version: str | None = None
    bolt: int = 7687
    http: int = 7474
    memory: str = "512m"
    auth: bool = True


@dataclass(frozen=True)
class Started:
    """A server that answers. `process`: set where we started it."""

    state: State
    process: subprocess.Popen[bytes] | None = None


def start(
    home: Home,
    wish: Wish,
    *,
    progress: jars.Progress | None = None,
    note: Callable[[str], None] = lambda line: None,
    foreground: bool = False,
) -> Started:
    """Start the server and wait until it answers; where it runs already, only wait. Call it with the home's lock held.

    Raises ServerError: no Java, no network, no room, a port in use, another version's store, a password refused, a
    server that ends while starting. Then none runs that didn't before, except where only the password was refused.
    """
    running = process.find(home.path)
    if running:
        return Started(_wait_for(running, home, wish))
    before = home.state()
    version = versions.choose(wish.version, before.version if before and before.made else None)
    state = State(version, wish.bolt, wish.http, wish.auth, *((before.made, before.loaded) if before else ()))
    runtime = process.Runtime(
        java.find(versions.minimum_java(version)),
        jars.fetch(version, progress, lambda: note("another process is fetching Neo4j's jars; waiting for it")),
        home.path,
        wish.memory,
        process.LIGHT if _is_small(wish.memory) else (),
    )
    ports.require_free(state.bolt, state.http)
    _prepare(home, state, runtime)
    note(f"starting Neo4j {version}")
    return Started(*_launch(home, state, runtime, foreground))


def _is_small(memory: str) -> bool:
    """Whether a heap is for a graph of our size: who gives a gigabyte means to run long queries."""
    return memory.endswith("m") and int(memory[:-1]) < 1024


def _wait_for(running: psutil.Process, home: Home, wish: Wish) -> State:
    state = home.state()
    if state is None:
        raise ServerError(f"a server runs in {home.path}, and its server.json is gone: `sahelgraph server stop`")
    if wish.version not in (None, state.version):
        raise ServerError(f"Neo4j {state.version} is running; `sahelgraph server stop` first")
    bolt.wait(state, home, running.is_running)
    return _made(home, state)


def _prepare(home: Home, state: State, runtime: process.Runtime) -> None:
    """Make the home ready for a start. A store that never answered holds nothing, and is made anew."""
    if state.made and state.auth:
        home.password()  # where it is lost, say so before anything is started
    home.prepare()
    # Before the store is touched: whoever comes after us knows what version it is of.
    home.write_state(state)
    home.write_conf(state)
    if not state.made:
        home.forget_data()
        home.new_password()
        # From the file, and not as an argument, which `ps` would show. Without --no-auth too: it may come later.
        process.admin(runtime, "dbms", "set-initial-password", f"@{home.password_file}")


def _launch(
    home: Home, state: State, runtime: process.Runtime, foreground: bool
) -> tuple[State, subprocess.Popen[bytes]]:
    for log in (home.path / "logs").glob("*.log"):
        # What an earlier run complained of is not this one's reason.
        log.replace(log.with_suffix(".log.old"))
    started = process.launch(runtime, state.version, foreground=foreground)
    try:
        bolt.wait(state, home, lambda: started.poll() is None)
        return _made(home, state), started
    except bolt.PasswordRefusedError:
        if foreground:
            _end(started)
        raise
    except BaseException:
        _end(started)
        raise


def _made(home: Home, state: State) -> State:
    if state.made:
        return state
    made = dataclasses.replace(state, made=True)
    home.write_state(made)
    return made


def _end(started: subprocess.Popen[bytes]) -> None:
    started.terminate()
    try:
        started.wait(20)
    except subprocess.TimeoutExpired:
        started.kill()
        started.wait()


def loaded(home: Home, state: State) -> None:
    """Remember that the shipped facts are in. Raises ServerError."""
    home.write_state(dataclasses.replace(state, loaded=True))


def stop(home: Home) -> bool | None:
    """Stop the server: True in order, False by force, None where none runs. Raises ServerError.

    It takes no lock: a start or a load that hangs can be stopped too.
    """
    running = process.find(home.path)
    return process.end(running) if running else None


def remove(home: Home) -> None:
    """Stop the server and remove its data, settings and password. Raises ServerError."""
    stop(home)
    home.remove()


@dataclass(frozen=True)
class Status:
    """How the server is."""

    state: State | None
    pid: int | None = None
    seconds: float = 0.0
    resident: int = 0
    answers: bool = False
    data: int = 0


def status(home: Home) -> Status:
    """How the server is. Raises ServerError."""
    state = home.state()
    running = process.find(home.path)
    data = sum(file.stat().st_size for file in (home.path / "data").rglob("*") if file.is_file())
    if running is None or state is None:
        return Status(state, data=data)
    import psutil

    with contextlib.suppress(psutil.NoSuchProcess):
        seconds, resident = time.time() - running.create_time(), running.memory_info().rss
        return Status(state, running.pid, seconds, resident, ports.listens(state.bolt), data)
    return Status(state, data=data)
