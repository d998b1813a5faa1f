"""Who views whom how: holders in rows, targets in columns, in each cell the stances claimed and their claims."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection
from dataclasses import dataclass
from datetime import date
from itertools import combinations
from typing import Literal

from graph.analysis.evidence import HELD, Evidence, Standings, chosen, country_of, graded, name_of
from graph.analysis.times import opposite, told
from graph.claims import Claim
from graph.engine.base import Rows
from graph.state import State
from graph.views import Grade

Sign = Literal["threat", "no threat", "partner", "no partner"]
SIGNS: tuple[Sign, ...] = ("threat", "no threat", "partner", "no partner")
Order = Literal["views", "bloc", "name"]
ORDERS: tuple[Order, ...] = ("views", "bloc", "name")


@dataclass(frozen=True)
class View:
    """What one holder is said to see in one target: one `sign`, and the claims that say so.

    `stances`: in the claims' words, a denied one with "not"; `modalities`: fact, assessment, fear; `regarding`: names
    of what is at stake; `grade`: on the matrix's day, None where it is of any day. They tell of the claims that are not
    deprecated; where all are, of those.
    """

    sign: Sign
    stances: tuple[str, ...]
    modalities: tuple[str, ...]
    regarding: tuple[str, ...]
    grade: Grade | None
    evidence: Evidence

    @property
    def deprecated(self) -> bool:
        """Whether all its claims are held to be wrong: shown as such, or not at all."""
        return not self.evidence.claims

    @property
    def disputed(self) -> bool:
        """Whether one of its claims is disputed."""
        return self.evidence.disputed

    @property
    def claims(self) -> tuple[Claim, ...]:
        """Its claims; the deprecated ones only where there are no others."""
        return self.evidence.claims or self.evidence.deprecated

    @property
    def origins(self) -> int:
        """How many independent origins the sources of `claims` have."""
        return len({claim.text("origin") for claim in self.claims})


@dataclass(frozen=True)
class Cell:
    """All views of one target by one holder, in the order of `SIGNS`."""

    holder: str
    target: str
    views: tuple[View, ...]

    @property
    def standing(self) -> tuple[View, ...]:
        """The views that are not deprecated."""
        return tuple(view for view in self.views if not view.deprecated)

    @property
    def signs(self) -> tuple[Sign, ...]:
        """The signs of the views that stand."""
        return tuple(view.sign for view in self.standing)

    @property
    def undisputed_signs(self) -> tuple[Sign, ...]:
        """The signs that are left without the disputed claims."""
        return tuple(view.sign for view in self.standing if view.evidence.undisputed)

    @property
    def opposite(self) -> bool:
        """Whether views that stand can't be held at once: threat and no threat or partner, partner and no partner."""
        return opposite(self.signs, self.signs)

    @property
    def clash(self) -> bool:
        """Whether they are opposite at one time, or nothing tells their times apart; else the holder turned."""
        return any(
            not _apart(one, other)
            for one, other in combinations(self.standing, 2)
            if opposite((one.sign,), (other.sign,))
        )

    @property
    def disputed(self) -> bool:
        """Whether a claim of a view that stands is disputed."""
        return any(view.disputed for view in self.standing)

    @property
    def grade(self) -> Grade | None:
        """The best grade of the views that stand."""
        return min((view.grade for view in self.standing if view.grade), default=None)

    @property
    def claims(self) -> tuple[Claim, ...]:
        """The claims of the views that stand, by ref."""
        return tuple(sorted((claim for view in self.standing for claim in view.claims), key=lambda claim: claim.ref))

    @property
    def origins(self) -> int:
        """How many independent origins those claims have."""
        return len({claim.text("origin") for claim in self.claims})


@dataclass(frozen=True)
class Party:
    """A row's holder or a column's target: id, name, kind, its country (where it is a government) and its bloc.

    `bloc` is the id of the bloc under which the order `bloc` puts it: the one of its blocs that most parties are in;
    of a bloc itself, it; empty where there is none. `cells`: how many cells of its row or column have a view that
    stands.
    """

    id: str
    name: str
    kind: str
    country: str
    bloc: str
    cells: int


@dataclass(frozen=True)
class Matrix:
    """Who views whom how. `cells` has an entry by (holder, target) where there is a claim, none where there is not.

    An absent cell is no view that we know of, not the view "no threat". `left_out`: claims on views that are alleged or
    planned, not vouched for as held: in no cell.
    """

    as_of: date | None
    sources: tuple[str, ...] | None
    rows: tuple[Party, ...]
    columns: tuple[Party, ...]
    cells: dict[tuple[str, str], Cell]
    left_out: tuple[Claim, ...]

    def table(self) -> Rows:
        """One row a view, in the order of rows, columns and `SIGNS`."""
        names = {party.id: party.name for party in (*self.rows, *self.columns)}
        return Rows(
            (
                "viewer", "target", "view", "stances", "modality", "grade", "regarding", "standing", "origins",
                "without_disputed", "claims",
            ),
            tuple(
                (
                    names[cell.holder],
                    names[cell.target],
                    view.sign,
                    list(view.stances),
                    list(view.modalities),
                    view.grade or "any day",
                    list(view.regarding),
                    view.evidence.standing,
                    view.origins,
                    "stays" if view.evidence.undisputed else "goes",
                    [claim.ref for claim in view.claims],
                )
                for row in self.rows
                for column in self.columns
                if (cell := self.cells.get((row.id, column.id)))
                for view in cell.views
            ),
        )  # fmt: skip

    def grid(self) -> Rows:
        """The matrix as people draw it: a row a holder, a column a target, in a cell the signs.

        `?` after a sign: it may have held on the day; `*`: one of its claims is disputed. Deprecated views are left
        out.
        """
        return Rows(
            ("viewer", *(column.name for column in self.columns)),
            tuple(
                (row.name, *(_shown(self.cells.get((row.id, column.id))) for column in self.columns))
                for row in self.rows
            ),
        )


def _apart(one: View, other: View) -> bool:
    """Whether the days that the claims on two views tell of do not overlap, and there are such days of both."""
    mine, theirs = ([days for claim in view.claims if (days := told(claim))] for view in (one, other))
    return bool(mine and theirs) and not any(a[0] <= b[1] and b[0] <= a[1] for a in mine for b in theirs)


def _shown(cell: Cell | None) -> str | None:
    if cell is None or not cell.standing:
        return None
    return " / ".join(
        view.sign + ("?" if view.grade == "possible" else "") + ("*" if view.disputed else "") for view in cell.standing
    )


def perception_matrix(
    state: State,
    as_of: date | None = None,
    *,
    sources: Collection[str] | None = None,
    holders: Collection[str] | None = None,
    targets: Collection[str] | None = None,
    order: Order = "views",
    deprecated: bool = True,
) -> Matrix:
    """The matrix of views as of a day (None: of any day), by the claims of `sources` (None: all).

    `state`: the whole graph, or the graph as known on a day. `holders`, `targets`: only these ids; a country stands for
    its governments too. `order` of rows and columns: `views`, those with most cells first (then most claims, then by
    name); `bloc`, by bloc (the one with most parties first, those in none last), a country before its governments;
    `name`. `deprecated`: whether views whose claims are all held to be wrong get a row and a column.

    Raises QueryError where a source is not in the graph.
    """
    found: dict[tuple[str, str], list[Claim]] = defaultdict(list)
    left_out = []
    for claim in chosen(state, as_of, sources):
        if claim.predicate.name != "views" or not claim.object or not claim.holder:
            continue
        if not (_wanted(state, claim.holder, holders) and _wanted(state, claim.object, targets)):
            continue
        if claim.modality not in HELD:
            left_out.append(claim)
        elif deprecated or claim.text("rank") != "deprecated":
            found[claim.holder, claim.object].append(claim)
    standings = Standings(state)
    cells = {key: _cell(state, *key, claims, as_of, standings) for key, claims in found.items()}
    blocs = _blocs(state, as_of, {id_ for key in cells for id_ in key})
    return Matrix(
        as_of,
        None if sources is None else tuple(sorted(sources)),
        _ordered(state, cells, blocs, order, lambda cell: cell.holder),
        _ordered(state, cells, blocs, order, lambda cell: cell.target),
        cells,
        tuple(left_out),
    )


def _wanted(state: State, id_: str, ids: Collection[str] | None) -> bool:
    return ids is None or id_ in ids or country_of(state, id_) in ids


def _cell(
    state: State, holder: str, target: str, claims: list[Claim], as_of: date | None, standings: Standings
) -> Cell:
    by_sign: dict[str, list[Claim]] = defaultdict(list)
    for claim in claims:
        by_sign[claim.sign or "no partner"].append(claim)
    return Cell(
        holder, target, tuple(_view(state, sign, by_sign[sign], as_of, standings) for sign in SIGNS if sign in by_sign)
    )


def _view(state: State, sign: Sign, claims: list[Claim], as_of: date | None, standings: Standings) -> View:
    found = standings.evidence(claims)
    shown = found.claims or found.deprecated
    return View(
        sign,
        tuple(sorted({("" if claim.affirmed else "not ") + claim.text("stance") for claim in shown})),
        tuple(sorted({claim.modality for claim in shown})),
        tuple(sorted({name_of(state, issue) for claim in shown for issue in claim.texts("regarding")})),
        graded(shown, as_of),
        found,
    )


def _blocs(state: State, as_of: date | None, parties: set[str]) -> dict[str, str]:
    """For each party the bloc that it is put under."""
    members: dict[str, set[str]] = defaultdict(set)
    left: set[tuple[str, str]] = set()
    for claim in chosen(state, as_of):
        name = claim.predicate.name
        if name not in ("member_of", "founded", "withdrew_from") or not claim.object:
            continue
        if claim.text("rank") == "deprecated" or not claim.affirmed or claim.modality not in ("fact", "assessment"):
            continue
        if name == "withdrew_from":
            # On a day after the exit; of any day, whoever once was a member is one.
            if as_of is not None and graded([claim], as_of) == "certain":
                left.add((country_of(state, claim.subject), claim.object))
        else:
            members[country_of(state, claim.subject)].add(claim.object)
    of = {
        id_: {bloc for bloc in members[country_of(state, id_)] if (country_of(state, id_), bloc) not in left}
        | ({id_} if state.nodes[id_].kind == "Bloc" else set())
        for id_ in parties
    }
    size = {bloc: sum(bloc in blocs for blocs in of.values()) for blocs in of.values() for bloc in blocs}
    return {
        id_: id_ if id_ in blocs else min(blocs, key=lambda bloc: (-size[bloc], bloc), default="")
        for id_, blocs in of.items()
    }


def _ordered(
    state: State,
    cells: dict[tuple[str, str], Cell],
    blocs: dict[str, str],
    order: Order,
    end: Callable[[Cell], str],
) -> tuple[Party, ...]:
    mine: dict[str, list[Cell]] = defaultdict(list)
    for cell in cells.values():
        mine[end(cell)].append(cell)
    standing = {id_: [cell for cell in found if cell.standing] for id_, found in mine.items()}
    weight = {id_: (len(found), sum(len(cell.claims) for cell in found)) for id_, found in standing.items()}
    crowd: dict[str, int] = defaultdict(int)
    for id_ in mine:
        crowd[blocs[id_]] += 1

    def place(id_: str) -> tuple[object, ...]:
        name, (views, claims) = name_of(state, id_).casefold(), weight[id_]
        if order == "name":
            return name, id_
        if order == "views":
            return -views, -claims, name, id_
        bloc, country = blocs[id_], country_of(state, id_)
        # Blocs themselves lead theirs; a country and its governments stand together.
        since = str(state.nodes[id_].props.get("tenure_since", ""))
        return not bloc, -crowd[bloc], bloc, id_ != bloc, name_of(state, country).casefold(), country, since, name, id_

    return tuple(
        Party(
            id_,
            name_of(state, id_),
            state.nodes[id_].kind,
            str(state.nodes[id_].props.get("country", "")),
            blocs[id_],
            weight[id_][0],
        )
        for id_ in sorted(mine, key=place)
    )
