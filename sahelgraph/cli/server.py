"""`sahelgraph server`: a real Neo4j on this machine."""

from __future__ import annotations

import contextlib
import re
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any, TypeVar

import click

from sahelgraph.cli.common import note, quiet_option

if TYPE_CHECKING:
    from sahelgraph.server.home import Home, State
    from sahelgraph.server.jars import Progress
    from sahelgraph.server.service import Started, Status, Wish

F = TypeVar("F", bound=Callable[..., Any])
PORT = click.IntRange(1, 65535)


HELP = """Run a real Neo4j with its Browser on this machine, without Docker or an installer.

\b
pip install "sahelgraph[server]"
sahelgraph server start
sahelgraph query who-left --db server

It listens on 127.0.0.1 only. Its data lasts between starts; `remove` removes it."""


# Not as a docstring: in a raw one, which the linter asks for, `\b` doesn't keep the lines apart.
@click.group("server", help=HELP)
def command() -> None:
    """Hold the commands of the server."""


def _memory(ctx: click.Context, param: click.Parameter, value: str) -> str:
    if not re.fullmatch(r"[1-9]\d*[mg]", value.lower()):
        raise click.BadParameter(f"{value!r}: write 512m or 2g")
    return value.lower()


def _version(ctx: click.Context, param: click.Parameter, value: str | None) -> str | None:
    if value is None:
        return None
    from sahelgraph.server.versions import known

    if value not in known():
        raise click.BadParameter(f"{value!r}: there are {', '.join(known())}")
    return value


def _start_options(function: F) -> F:
    options = (
        click.option("--version", callback=_version, help="Another Neo4j, such as 2026.08.1. [default: 5.26 LTS]"),
        click.option("--port", type=PORT, default=7687, show_default=True, help="The port for Bolt."),
        click.option("--http-port", type=PORT, default=7474, show_default=True, help="The port for Neo4j Browser."),
        click.option("--memory", callback=_memory, default="512m", show_default=True, help="Its heap: 512m, 2g, …"),
        click.option(
            "--no-auth", is_flag=True, help="Without a password: any program here, a web page too, can then use it."
        ),
        click.option("--no-load", is_flag=True, help="Leave it empty the first time: don't load the shipped facts."),
        quiet_option,
    )
    for option in reversed(options):
        function = option(function)
    return function


@command.command("start")
@_start_options
def start(
    version: str | None, port: int, http_port: int, memory: str, no_auth: bool, no_load: bool, quiet: bool
) -> None:
    """Start it, and say how to sign in.

    The first time it is fetched, and the shipped facts are loaded. A second start finds it running, and says so.
    """
    wish = _wish(version, port, http_port, memory, no_auth)
    with _claimed(quiet) as home:
        started = _started(home, wish, quiet)
        _load(home, started.state, no_load, quiet)
    word = "is running" if started.process else "is running already"
    click.echo(_signs(home, started.state, word))


@command.command("console")
@_start_options
def console(
    version: str | None, port: int, http_port: int, memory: str, no_auth: bool, no_load: bool, quiet: bool
) -> int:
    """Start it in the foreground.

    Its log is printed here; Ctrl-C stops it.
    """
    wish = _wish(version, port, http_port, memory, no_auth)
    with _claimed(quiet) as home:
        started = _started(home, wish, quiet, foreground=True)
        if started.process is None:
            click.echo(_signs(home, started.state, "is running already"))
            return 0
        with _ended_with_us(started.process):
            _load(home, started.state, no_load, quiet)
    note(_signs(home, started.state, "is running"), quiet)
    with _ended_with_us(started.process):
        code = started.process.wait()
    # Java's codes for "told to end": 128 and the signal.
    return 0 if code in (0, 130, 143) else 1


@command.command("stop")
@quiet_option
def stop(quiet: bool) -> None:
    """Stop it. Its data stays."""
    from sahelgraph.server import service
    from sahelgraph.server.home import Home

    stopped = service.stop(Home())
    if stopped is None:
        note("not running", quiet)
    else:
        note("stopped" if stopped else "stopped by force, after a minute; the next start repairs the store", quiet)


@command.command("status")
@click.option("--show-password", is_flag=True, help="Print the password, and nothing else.")
def status(show_password: bool) -> int:
    """Say whether it runs, where, and how to sign in. Exit code 1 where it doesn't run."""
    from sahelgraph.server import service
    from sahelgraph.server.home import Home

    home = Home()
    if show_password:
        click.echo(home.password())
        return 0
    found = service.status(home)
    if found.state is None:
        click.echo("no server here: sahelgraph server start")
        return 1
    if found.pid is None:
        click.echo(f"Neo4j {found.state.version} is not running: sahelgraph server start\n{_data(home, found)}")
        return 1
    click.echo(_signs(home, found.state, "is running" if found.answers else "is starting or stopping"))
    minutes = int(found.seconds // 60)
    since = f"{minutes // 60} h {minutes % 60} min" if minutes >= 60 else f"{minutes} min"
    click.echo(f"  process   {found.pid}, for {since}, {found.resident / 1e6:.0f} MB of memory\n{_data(home, found)}")
    return 0


@command.command("logs")
@click.option("-n", "--lines", type=click.IntRange(min=0), default=40, show_default=True, help="How many lines.")
@click.option("-f", "--follow", is_flag=True, help="Go on with what comes, until it stops.")
def logs(lines: int, follow: bool) -> None:
    """Print the end of its log."""
    from sahelgraph.server import logs, process
    from sahelgraph.server.home import Home

    home = Home().path
    for line in logs.tail(home, lines):
        click.echo(line)
    if follow:
        for line in logs.follow(home, lambda: process.find(home) is not None):
            click.echo(line)


@command.command("remove")
@click.option("--jars", is_flag=True, help="The fetched jars too.")
@click.option("-y", "--yes", is_flag=True, help="Don't ask.")
@quiet_option
def remove(jars: bool, yes: bool, quiet: bool) -> None:
    """Stop it and remove its data, its settings and its password."""
    from sahelgraph.server import jars as fetched
    from sahelgraph.server import service
    from sahelgraph.server.home import Home

    home = Home()
    if home.path.exists() and not yes:
        _ask(f"Remove {home.path} with all data in it{' and the jars' if jars else ''}?")
    with home.lock(lambda: note("another `sahelgraph server` is at work; waiting for it", quiet)):
        service.remove(home)
    freed = f", and {fetched.remove() / 1e6:.0f} MB of jars" if jars else ""
    note(f"removed {home.path}{freed}", quiet)


def _ask(question: str) -> None:
    try:
        sure = click.confirm(question, err=True)
    except click.Abort:
        click.echo(err=True)
        raise click.UsageError("nothing was removed: nobody answered; --yes doesn't ask") from None
    if not sure:
        raise click.UsageError("nothing was removed")


def _wish(version: str | None, port: int, http_port: int, memory: str, no_auth: bool) -> Wish:
    from sahelgraph.server.service import Wish

    if port == http_port:
        raise click.UsageError(f"--port and --http-port are both {port}; give two")
    return Wish(version, port, http_port, memory, not no_auth)


@contextlib.contextmanager
def _claimed(quiet: bool) -> Iterator[Home]:
    from sahelgraph.server.home import Home

    home = Home()
    with home.lock(lambda: note("another `sahelgraph server` is at work; waiting for it", quiet)):
        yield home


def _started(home: Home, wish: Wish, quiet: bool, *, foreground: bool = False) -> Started:
    from sahelgraph.server import service

    with _fetching(quiet) as progress:
        return service.start(home, wish, progress=progress, note=lambda line: note(line, quiet), foreground=foreground)


@contextlib.contextmanager
def _fetching(quiet: bool) -> Iterator[Progress]:
    """A progress bar where somebody watches, lines where nobody does; nothing where nothing is fetched."""
    shown: list[Any] = []

    def bar(done: int, total: int) -> None:
        from rich.console import Console
        from rich.progress import BarColumn, DownloadColumn, Progress, TextColumn, TimeRemainingColumn

        if not shown:
            columns = (TextColumn("fetching Neo4j, once"), BarColumn(), DownloadColumn(), TimeRemainingColumn())
            shown.append(Progress(*columns, console=Console(stderr=True), transient=True))
            shown[0].start()
            shown.append(shown[0].add_task("fetching", total=total))
        shown[0].update(shown[1], completed=done)
        if done == total:
            shown[0].stop()

    def line(done: int, total: int) -> None:
        if not shown or done == total:
            left = "done" if done == total else f"{(total - done) / 1e6:.0f} MB to come"
            note(f"fetching Neo4j, once: {left}", quiet)
            shown.append(done)

    watched = sys.stderr.isatty() and not quiet
    try:
        yield bar if watched else line
    finally:
        if watched and shown:
            shown[0].stop()


def _load(home: Home, state: State, no_load: bool, quiet: bool) -> None:
    """Load the shipped facts the first time: what a user did to the graph later stays."""
    if state.loaded or no_load:
        return
    from sahelgraph import Graph
    from sahelgraph.cli.load import load_with_progress, summary
    from sahelgraph.server import service
    from sahelgraph.server.address import connect

    note("loading the shipped facts", quiet)
    with Graph(connect(home, state)) as graph:
        report = load_with_progress(graph, None, quiet)
    service.loaded(home, state)
    note(summary(report), quiet)


@contextlib.contextmanager
def _ended_with_us(process: subprocess.Popen[bytes]) -> Iterator[None]:
    """Whatever ends this command ends the server in order."""
    before = signal.signal(signal.SIGTERM, lambda *_: process.terminate())
    try:
        yield
    except KeyboardInterrupt:
        # The terminal has told the server as well; a second Ctrl-C is not needed.
        process.terminate()
        process.wait()
    except BaseException:
        process.terminate()
        process.wait()
        raise
    finally:
        signal.signal(signal.SIGTERM, before)


def _signs(home: Home, state: State, word: str) -> str:
    sign_in = [
        "  user      neo4j",
        f"  password  in {home.password_file}; `sahelgraph server status --show-password` prints it",
    ]
    return "\n".join(
        [
            f"Neo4j {state.version} {word}",
            f"  Browser   {state.browser}",
            f"  Bolt      {state.uri}",
            *(sign_in if state.auth else ["  sign in   without a password (No authentication)"]),
            "  commands  take it with --db server, or after `export SAHELGRAPH_DB=server`",
            "  at home   `sahelgraph browser install`: colours and saved questions; `sahelgraph browser guide`: a walk",
        ]
    )


def _data(home: Home, found: Status) -> str:
    return f"  data      {home.path}, {found.data / 1e6:.0f} MB"
