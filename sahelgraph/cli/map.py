"""`sahelgraph map`."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

import click

from sahelgraph.cli.common import day_options, db_option, lang_option, note, quiet_option

if TYPE_CHECKING:
    from exports.map.languages import Choice
    from exports.map.opening import Theme, ViewName

# Written out, as what they are taken from is not imported for `--help`; a test compares.
VIEWS = ("threats", "alliances", "deployments", "all")
THEMES = ("light", "dark", "system")


@click.command("map")
@click.option(
    "-o",
    "--output",
    type=click.Path(dir_okay=False, path_type=Path),
    default="map.html",
    show_default=True,
    metavar="FILE",
)
@lang_option("auto")
@click.option("--view", type=click.Choice(VIEWS), help="The relations it opens on. [default: threats]")
@click.option("--focus", metavar="ACTOR", help="Open on an actor (id, name or alias) and what surrounds it only.")
@click.option(
    "--hops", type=click.IntRange(1, 3), default=2, show_default=True, help="How far the surroundings of --focus reach."
)
@click.option("--query", "query", metavar="NAME", help="Open on what a shipped query finds only.")
@click.option("-p", "--param", "pairs", multiple=True, metavar="KEY=VALUE", help="A parameter of --query.")
@click.option("--story", metavar="FILE|NAME", help="A story told over the map; two-articles is shipped.")
@click.option("--theme", type=click.Choice(THEMES), default="system", show_default=True, help="Light or dark.")
@day_options
@click.option("--embed", is_flag=True, help="For a frame of another page: title, picture and date only.")
@db_option
@quiet_option
def command(
    output: Path,
    lang: Choice,
    view: str | None,
    focus: str | None,
    hops: int,
    query: str | None,
    pairs: tuple[str, ...],
    story: str | None,
    theme: str,
    as_of: date | None,
    known_on: date | None,
    embed: bool,
    db: str | None,
    quiet: bool,
) -> None:
    """Write the network as one HTML file that needs nothing else and asks nobody for anything.

    What it opens on (a view, an actor's surroundings, a query's result, a day) is a start: the page has everything.
    """
    from sahelgraph import Graph

    _check(focus, query, story, pairs)
    with Graph.open(db) as graph:
        graph.map(
            output,
            as_of,
            known_on,
            view=cast("ViewName | None", view),
            focus=focus,
            hops=hops,
            query=query,
            parameters=_parameters(query, pairs, as_of, known_on),
            story=story,
            theme=cast("Theme", theme),
            embed=embed,
            lang=lang,
        )
    note(f"map: {output.resolve()}", quiet)


def _check(focus: str | None, query: str | None, story: str | None, pairs: tuple[str, ...]) -> None:
    given = [name for name, value in (("--focus", focus), ("--query", query), ("--story", story)) if value]
    if len(given) > 1:
        raise click.UsageError(f"{' and '.join(given)}: the map can open on one of them only")
    if pairs and not query:
        raise click.UsageError("-p is a parameter of a query: give --query too")


def _parameters(query: str | None, pairs: tuple[str, ...], as_of: date | None, known_on: date | None) -> dict[str, Any]:
    """Those given; the days too, where the query takes them."""
    if query is None:
        return {}
    from sahelgraph.api import find_query
    from sahelgraph.cli.query import days, parameters

    takes = find_query(query).parameters
    return {name: day for name, day in days(as_of, known_on).items() if name in takes} | parameters(pairs)
