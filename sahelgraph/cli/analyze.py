"""`sahelgraph analyze`."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING, Any, TypedDict, TypeVar, Unpack

import click

from sahelgraph.cli.common import day_options, db_option, note, quiet_option
from sahelgraph.cli.query import FORMATS, columns_of, print_rows

if TYPE_CHECKING:
    from graph.analysis.balance import Frustration
    from graph.engine import Rows
    from graph.state import State

F = TypeVar("F", bound=Callable[..., Any])
# Written out, as what they are taken from is not imported for `--help`; a test compares.
COUNTED = ("standing", "settled", "undisputed")
MIXED = ("apart", "positive", "negative")
KINDS = ("Country", "Bloc", "ContractorGroup", "Force", "Agency", "Person", "ArmedGroup", "Group")


class Asked(TypedDict):
    """What every analysis is asked: whose claims, as of when, how it is printed."""

    sources: tuple[str, ...]
    as_of: date | None
    known_on: date | None
    form: str
    columns: str | None
    with_claims: bool
    db: str | None
    quiet: bool


class Network(Asked):
    """What is asked beside that of what is worked out on the signed network."""

    counted: Any
    weak: bool
    mixed: Any
    kinds: tuple[str, ...]
    within: int | None
    seconds: float


@click.group("analyze")
def command() -> None:
    """Who views whom how, who changed, who disagrees, which camps there are: by which claims, and without the disputed.

    Methods and limits: docs/analysis.md.
    """


def _shared(function: F) -> F:
    """The options of every analysis, see `Asked`."""
    options = (
        click.option(
            "--source", "sources", multiple=True, metavar="ID", help="Only claims of this source. Repeatable."
        ),
        day_options,
        click.option("--format", "form", type=click.Choice(FORMATS), default="table", show_default=True),
        click.option("--columns", metavar="A,B,…", help="Only these columns, in this order."),
        click.option("--claims", "with_claims", is_flag=True, help="In a table, the columns with claims too."),
        db_option,
        quiet_option,
    )
    for option in reversed(options):
        function = option(function)
    return function


def _network(function: F) -> F:
    """The options of what is worked out on the signed network, see `Network`."""
    options = (
        click.option(
            "--counted", type=click.Choice(COUNTED), default="standing", show_default=True,
            help="Claims that count: all but deprecated ones; without unsettled disputes; without any dispute.",
        ),
        click.option("--weak", is_flag=True, help="With weak ties: seen as no threat, sought, supplied."),
        click.option(
            "--both", "mixed", type=click.Choice(MIXED), default="apart",
            show_default=True, help="What a pair that is friendly and hostile counts as.",
        ),
        click.option(
            "--kind", "kinds", multiple=True, type=click.Choice(KINDS),
            help="Kinds of actor. Repeatable. [default: Country, Bloc, ContractorGroup]",
        ),
        click.option(
            "--within", type=click.IntRange(min=0), metavar="DAYS",
            help="With --as-of: only ties told of at most so long before it; 0: of any time. [default: 1095]",
        ),
        click.option(
            "--seconds", type=click.FloatRange(min=0.1), default=60.0, show_default=True,
            help="Time for finding the camps; what is not proven by then is said.",
        ),
    )  # fmt: skip
    for option in reversed(options):
        function = option(function)
    return function


def _state(asked: Asked | Network) -> State:
    from sahelgraph import Graph

    with Graph.open(asked["db"]) as graph:
        return graph.state(known_on=asked["known_on"])


def _actor(state: State, word: str | None) -> str | None:
    """The id that a name means. Raises UnknownNameError."""
    from graph.names import UNNAMED, resolve

    return resolve(word, (node for node in state.nodes.values() if node.kind not in UNNAMED)) if word else None


def _print(rows: Rows, asked: Asked | Network) -> None:
    if asked["columns"]:
        rows = rows.only(columns_of(asked["columns"], rows))
    elif asked["form"] == "table" and not asked["with_claims"]:
        rows = rows.only([name for name in rows.columns if name != "claims" and not name.endswith("_claims")])
    said = "analysis" if asked["with_claims"] else "--claims or --format json names the claims"
    print_rows(rows, asked["form"], asked["quiet"], said)


@command.command("matrix")
@click.option("--viewer", metavar="NAME", help="Only this holder; of a country, its governments too.")
@click.option("--target", metavar="NAME", help="Only views of this one; of a country, of its governments too.")
@click.option("--order", type=click.Choice(["views", "bloc", "name"]), default="views", show_default=True)
@click.option("--grid", is_flag=True, help="As a matrix: a row a viewer, a column a target.")
@_shared
def matrix(
    viewer: str | None,
    target: str | None,
    order: Any,
    grid: bool,
    **asked: Unpack[Asked],
) -> None:
    """Who views whom how, by day and source. In the grid `?` is a view that may have held, `*` a disputed one."""
    from graph.analysis import perception_matrix

    state = _state(asked)
    holders, targets = (None if word is None else [str(_actor(state, word))] for word in (viewer, target))
    found = perception_matrix(
        state, asked["as_of"], sources=asked["sources"] or None, holders=holders, targets=targets, order=order
    )
    _print(found.grid() if grid else found.table(), asked)
    if found.left_out:
        note(
            f"left out, as alleged or planned only: {', '.join(claim.ref for claim in found.left_out)}", asked["quiet"]
        )


@command.command("changes")
@click.option("--who", metavar="NAME", help="Only this holder, or this country with its governments.")
@click.option("--target", metavar="NAME", help="Only views of this one.")
@_shared
def changes(who: str | None, target: str | None, **asked: Unpack[Asked]) -> None:
    """Who changed their view of whom, when, and whether it was a new government that saw it otherwise."""
    from graph.analysis import changes_of_view

    state = _state(asked)
    found = changes_of_view(
        state, asked["as_of"], sources=asked["sources"] or None, who=_actor(state, who), target=_actor(state, target)
    )
    _print(found.table(), asked)
    for claims, why in ((found.clashing, "at one time with the opposite view"), (found.unplaced, "without a day")):
        if claims:
            note(f"left out, {why}: {', '.join(claim.ref for claim in claims)}", asked["quiet"])


@command.command("disagreements")
@click.option("--target", metavar="NAME", help="Only views of this one.")
@click.option(
    "--within", type=click.IntRange(min=0), default=365, show_default=True, metavar="DAYS",
    help="How far apart the days of the two views may be.",
)  # fmt: skip
@_shared
def disagreements(target: str | None, within: int, **asked: Unpack[Asked]) -> None:
    """Where allies, backers or members of one bloc hold opposite views of one target at one time."""
    from graph.analysis import disagreements as find

    state = _state(asked)
    found = find(state, asked["as_of"], sources=asked["sources"] or None, target=_actor(state, target), within=within)
    _print(found.table(), asked)


@command.command("balance")
@click.option(
    "--show", type=click.Choice(["figures", "camps", "ties", "triangles"]),
    help="One table: the figures for each choice of claims; actors by camp; ties; unbalanced triangles. "
    "[default: figures and camps]",
)  # fmt: skip
@_network
@_shared
def balance(show: str | None, **asked: Unpack[Network]) -> None:
    """Structural balance of friendly and hostile ties: triangles, frustration, two camps, who sits between."""
    from graph.analysis.camps import balance as find

    found = find(_state(asked), asked["as_of"], **_choices(asked))
    tables = {
        "figures": found.figures, "camps": found.camps, "ties": found.ties, "triangles": found.triangles,
    }  # fmt: skip
    usual = ["figures", "camps"] if asked["form"] == "table" and not asked["columns"] else ["camps"]
    for name in [show] if show else usual:
        _print(tables[name](), asked)
    _say(found.asked.frustration)
    if asked["as_of"] is None:
        note("of all days together; --as-of gives those of a day", asked["quiet"])


@command.command("brokers")
@_network
@_shared
def brokers(**asked: Unpack[Network]) -> None:
    """Who lies between others on friendly ties (betweenness), and who has friends in both camps."""
    from graph.analysis.brokers import brokers as find

    found = find(_state(asked), asked["as_of"], **_choices(asked))
    _print(found.table(), asked)
    _say(found.camps)


def _choices(asked: Network) -> dict[str, Any]:
    """What was chosen of the network; kinds and days only where asked for, as their defaults are declared there."""
    out: dict[str, Any] = {name: asked[name] for name in ("counted", "weak", "mixed", "seconds")}
    out["sources"] = asked["sources"] or None
    if asked["kinds"]:
        out["kinds"] = asked["kinds"]
    if asked["within"] is not None:
        out["within"] = asked["within"] or None
    return out


def _say(found: Frustration) -> None:
    if not found.exact:
        note(
            f"stopped early: the frustration index is {found.lower} to {found.upper}, and other camps may fit better; "
            "--seconds gives more time"
        )
