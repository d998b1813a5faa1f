"""Which claims an analysis rests on: chosen by day, source and standing, and summed up in the same words everywhere."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date
from typing import cast

from graph.claims import Claim, claims_of
from graph.state import State
from graph.views import Grade, grade

HELD = ("fact", "assessment", "fear")
"""Modalities in which a source vouches that a view is held; an alleged or a planned view is none yet."""


@dataclass(frozen=True)
class Evidence:
    """The claims behind one statement, by ref. Deprecated ones are kept apart: they are shown, and bear nothing."""

    claims: tuple[Claim, ...]
    deprecated: tuple[Claim, ...] = ()

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


def evidence(claims: Iterable[Claim]) -> Evidence:
    """Claims as evidence: by ref, deprecated ones apart."""
    ordered = sorted(claims, key=lambda claim: claim.ref)
    return Evidence(
        tuple(claim for claim in ordered if claim.text("rank") != "deprecated"),
        tuple(claim for claim in ordered if claim.text("rank") == "deprecated"),
    )


def chosen(state: State, as_of: date | None = None, sources: Collection[str] | None = None) -> list[Claim]:
    """The claims of these sources (None: of all) that held on a day, or may have (None: on any day), by ref."""
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
