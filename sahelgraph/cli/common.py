"""What commands share: their common options, and how they print."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING, Any, TypeVar

import click

if TYPE_CHECKING:
    from rich.console import Console

F = TypeVar("F", bound=Callable[..., Any])


class Day(click.ParamType[date]):
    """A day, YYYY-MM-DD."""

    name = "day"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> date:
        """Parse, or fail with what to write."""
        if isinstance(value, date):
            return value
        from graph.edtf import publication

        try:
            point = publication(value)
        except ValueError as error:
            self.fail(str(error), param, ctx)
        if point.precision != "day":
            self.fail(f"{value!r}: write a day, YYYY-MM-DD", param, ctx)
        return point.lower


def db_option(function: F) -> F:
    """`--db`."""
    return click.option(
        "--db",
        envvar="SAHELGRAPH_DB",
        metavar="FILE|URI|server",
        help="The graph: a file, neo4j://, bolt://, neo4j+s://, or server: the one that `sahelgraph server` "
        "started. [default: a file in your data directory]",
    )(function)


def lang_option(*more: str) -> Callable[[F], F]:
    """`--lang`: en or fr, or one of `more`, of which the first is then what is taken without it."""
    first = more[0] if more else "en"
    return click.option(
        "--lang", type=click.Choice([*more, "en", "fr"]), default=first, show_default=True,
        help="The language" + ("; auto: the one that the reader's browser prefers." if more else "."),
    )  # fmt: skip


def quiet_option(function: F) -> F:
    """`--quiet`."""
    return click.option("-q", "--quiet", is_flag=True, help="Print only what was asked for.")(function)


def day_options(function: F) -> F:
    """`--as-of` and `--known-on`."""
    as_of = click.option("--as-of", type=Day(), metavar="DAY", help="How it was on that day.")
    known_on = click.option("--known-on", type=Day(), metavar="DAY", help="Only what was published by that day.")
    return as_of(known_on(function))


def note(message: str, quiet: bool = False) -> None:
    """Tell the user something beside the answer, on standard error."""
    if not quiet:
        click.echo(message, err=True)


def console() -> Console:
    """Where tables go: the terminal's width and colours; plain and uncut when piped."""
    import sys

    from rich.console import Console

    tty = sys.stdout.isatty()
    return Console(width=None if tty else 200, no_color=not tty, highlight=False, soft_wrap=False)
