"""Which claims an analysis rests on: chosen by day, source and standing, and summed up in the same words everywhere."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date
from typing import Literal, cast

from graph.claims import Claim, claims_of
from graph.errors import QueryError
from graph.state import State
from graph.views import Grade, grade

HELD = ("fact", "assessment", "fear")
"""Modalities in which a source vouches that a view is held; an alleged or a planned view is none yet."""
VOUCHED = ("fact", "assessment")
"""Modalities in which a source vouches for any other thing."""

Standing = Literal["undisputed", "judged to stand", "disputed", "deprecated"]
Counted = Literal["standing", "settled", "undisputed"]
COUNTED: dict[Counted, str] = {
    "standing": "all claims but the deprecated ones",
    "settled": "without those in a dispute that nobody has settled",
    "undisputed": "without those in any dispute, also where a judgement says that they stand",
}
"""Which claims count. The first rests on our judgements, the last on none."""
_LEFT: dict[Counted, tuple[Standing, ...]] = {
    "standing": ("undisputed", "judged to stand", "disputed"),
    "settled": ("undisputed", "judged to stand"),
    "undisputed": ("undisputed",),
}


@dataclass(frozen=True)
class Evidence:
    """The claims behind one statement, by ref. Deprecated ones are kept apart: they are shown, and bear nothing.

    `standing` is that of the worst of `claims` (of two claims one of which is disputed: disputed).
    """

    claims: tuple[Claim, ...]
    deprecated: tuple[Claim, ...]
    standing: Standing

    @property
    def refs(self) -> list[str]:
        """Their refs (`source/key`), the deprecated ones left out."""
        return [claim.ref for claim in self.claims]

    @property
    def sources(self) -> list[str]:
        """Ids of their sources."""
        return sorted({claim.source for claim in self.claims})

    @property
    def origins(self) -> int:
        """How many independent origins the sources have."""
        return len({claim.text("origin") for claim in self.claims})

    @property
    def disputed(self) -> bool:
        """Whether another claim clashes with one of them, and the dispute was not rejected."""
        return any(claim.props["disputed"] for claim in self.claims)

    @property
    def undisputed(self) -> tuple[Claim, ...]:
        """Those that no claim clashes with."""
        return tuple(claim for claim in self.claims if not claim.props["disputed"])


class Standings:
    """How each claim stands in its disputes, looked up once for a graph."""

    def __init__(self, state: State) -> None:
        self.unsettled: set[str] = set()
        for edge in state.edges.values():
            if edge.type == "DISPUTES" and edge.props["verdict"] != "rejected":
                stands = cast("list[str]", edge.props.get("stands", []))
                self.unsettled |= {end for end in (edge.start, edge.end) if state.nodes[end].props["ref"] not in stands}

    def of(self, claim: Claim) -> Standing:
        """The standing of a claim."""
        if claim.text("rank") == "deprecated":
            return "deprecated"
        if not claim.props["disputed"]:
            return "undisputed"
        return "disputed" if claim.id in self.unsettled else "judged to stand"

    def count(self, claim: Claim, counted: Counted) -> bool:
        """Whether a claim counts."""
        return self.of(claim) in _LEFT[counted]

    def evidence(self, claims: Iterable[Claim]) -> Evidence:
        """Claims as evidence: by ref, deprecated ones apart."""
        ordered = sorted(claims, key=lambda claim: claim.ref)
        found = {self.of(claim) for claim in ordered}
        ranked: tuple[Standing, ...] = ("disputed", "judged to stand", "undisputed")
        worst: Standing = next((word for word in ranked if word in found), "deprecated")
        return Evidence(
            tuple(claim for claim in ordered if self.of(claim) != "deprecated"),
            tuple(claim for claim in ordered if self.of(claim) == "deprecated"),
            worst,
        )


def without_disputed(counted: Collection[Counted]) -> str:
    """What becomes of a finding without the disputed claims, in a word: it stays, goes, or comes only then."""
    if "undisputed" not in counted:
        return "goes"
    return "stays" if "standing" in counted else "comes"


def chosen(state: State, as_of: date | None = None, sources: Collection[str] | None = None) -> list[Claim]:
    """The claims of these sources (None: of all) that held on a day, or may have (None: on any day), by ref.

    Raises QueryError where a source is not in the graph.
    """
    for id_ in sorted(sources or ()):
        if id_ not in state.nodes or state.nodes[id_].kind != "Source":
            raise QueryError(f"no source has the id {id_!r}")
    return [
        claim
        for claim in claims_of(state)
        if (sources is None or claim.source in sources) and (as_of is None or grade(claim.props, as_of))
    ]


def graded(claims: Iterable[Claim], as_of: date | None) -> Grade | None:
    """The best grade of claims on a day; of a view that was made for a day, the grade that it has; else None."""
    grades = {
        grade(claim.props, as_of) if as_of is not None else cast("Grade | None", claim.props.get("grade"))
        for claim in claims
    } - {None}
    return min(cast("set[Grade]", grades), default=None)


def name_of(state: State, id_: str) -> str:
    """What people see of a node."""
    return str(state.nodes[id_].props["name"])


def country_of(state: State, id_: str) -> str:
    """The country that a government governs; of another actor, itself."""
    return str(state.nodes[id_].props.get("country", id_))
