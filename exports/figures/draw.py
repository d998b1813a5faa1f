"""Drawing any of the figures: what they all take, and what is printed under each."""

from __future__ import annotations

import importlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING, Literal, cast, get_args

from exports.figures.speak import Speaker
from exports.figures.spells import home_of
from exports.map.languages import Language
from graph.canonical import content_id, short_id
from graph.claims import Claim, claims_of
from graph.errors import FigureError
from graph.names import resolve
from graph.scope import Scope, scoped
from graph.state import State

if TYPE_CHECKING:
    from exports.figures.figure import Figure

Kind = Literal["matrix", "network", "timeline", "deployments", "geo"]
KINDS: tuple[Kind, ...] = get_args(Kind)
COLUMN, FULL = 86.0, 176.0
"""Widths in millimetres: one column of a page of two, and the whole page."""
NARROWEST, WIDEST = 80.0, 420.0
HIGHEST = 235.0
"""Millimetres: a page of A4 less its margins and a caption."""
VIEWS = ("threats", "alliances", "deployments", "all")
"""The relations that a network may show, as `sahelgraph map --view` names them."""


@dataclass(frozen=True)
class Brief:
    """What is to be drawn: the graph as known, and all that was asked for.

    `days`: as of when (none: of any date), in order. `focus`: an actor's id, with what is `hops` steps away.
    `heading`: whether the sheet has its title on it; in a report the caption says it.
    """

    kind: Kind
    state: State
    days: tuple[date, ...]
    known_on: date | None
    focus: str | None
    hops: int
    view: str
    width: float
    heading: bool
    say: Speaker
    mark: str

    @cached_property
    def claims(self) -> list[Claim]:
        """All claims, by ref."""
        return claims_of(self.state)

    @cached_property
    def homes(self) -> dict[str, str]:
        """The country of each government and place."""
        return home_of(self.state)

    @property
    def day(self) -> date | None:
        """The one day, or the last of several."""
        return self.days[-1] if self.days else None

    @property
    def wide(self) -> bool:
        """Whether there is room for more than a column."""
        return self.width >= 130

    def when(self) -> str:
        """For an error: as of which days."""
        return f" as of {' and '.join(day.isoformat() for day in self.days)}" if self.days else ""

    def small_print(self) -> str:
        """As of when, as known when, and what it was made from."""
        say = self.say
        if self.days:
            when = say.t("As of {date}", date=say.listed(say.day(day) for day in self.days))
        else:
            when = say.t("All dates")
        known = say.t("as known on {day}", day=say.day(self.known_on)) if self.known_on else ""
        return " · ".join(part for part in (when, known, say.t("Snapshot {id}", id=self.mark), "sahelgraph") if part)


def draw(
    kind: Kind,
    state: State,
    *,
    as_of: date | Sequence[date] | None = None,
    known_on: date | None = None,
    focus: str | None = None,
    hops: int = 1,
    view: str = "threats",
    lang: Language = "en",
    width: float = FULL,
    heading: bool = True,
    snapshot_id: str | None = None,
) -> Figure:
    """Draw a figure of a derived graph: the same bytes for the same graph, arguments and version of matplotlib.

    `state`: the graph of all dates (not one as of a day). `as_of`: a day; of the matrix up to three. `known_on`: leave
    out what was published later. `focus`: an actor by id, name or alias. `hops`, `view`: of a network, how far from the
    focus it reaches, and which relations it shows (`VIEWS`). `width`: millimetres, from 80 to 420. `heading`: whether
    the title is on it. `snapshot_id`: what is printed as such; by default the id of the snapshot of that graph, of
    all dates, shortened.

    Raises FigureError where there is nothing to draw or matplotlib is missing, UnknownNameError.
    """
    if not NARROWEST <= width <= WIDEST:
        raise FigureError(f"a figure is {NARROWEST:.0f} to {WIDEST:.0f} mm wide, not {width:g}")
    days = (as_of,) if isinstance(as_of, date) else tuple(sorted(set(as_of or ())))
    most = 3 if kind == "matrix" else 1
    if len(days) > most:
        raise FigureError(f"a {kind} figure takes {'up to three dates' if most > 1 else 'one date'}, not {len(days)}")
    known = scoped(state, Scope(known_on=known_on)) if known_on else state
    who = [node for node in known.nodes.values() if node.primary in ("Actor", "Place")]
    brief = Brief(
        kind,
        known,
        days,
        known_on,
        resolve(focus, who) if focus else None,
        hops,
        view,
        width,
        heading,
        Speaker(lang),
        snapshot_id or short_id(content_id(known)),
    )
    try:
        module = importlib.import_module(f"exports.figures.{kind}")
        from exports.figures.sheet import settled
    except ModuleNotFoundError as error:
        if not (error.name or "").startswith("matplotlib"):
            raise
        raise FigureError('figures need matplotlib: pip install "sahelgraph[figures]"') from None
    with settled():
        return cast("Figure", module.figure(brief))
