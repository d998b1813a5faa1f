"""What the sections are made from: the graph, the dates asked for, the language, and how much is shown."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import cached_property

from exports.report.dates import day
from exports.report.model import Items, Remark
from exports.report.sentences import Sentence, Statement, Teller, merged, statements
from exports.report.texts import text
from exports.report.tongue import Tongue
from graph.claims import Claim, claims_of
from graph.state import State
from graph.views import as_of

RECENT = 730
"""Days before the day of a report within which something counts as told of lately: two years."""


@dataclass(frozen=True)
class Limits:
    """How many of each a report shows, whatever the size of the graph; what is left out is counted."""

    targets: int = 3
    views: int = 6
    allegations: int = 8
    blocs: int = 4
    bloc: int = 6
    deployments: int = 15
    movements: int = 8
    open_disputes: int = 6
    judged_disputes: int = 4
    side: int = 2
    changes: int = 14
    disagreements: int = 4
    turns: int = 4
    gaps: int = 10


@dataclass
class Context:
    """The graph as known on the day asked for, and what is to be said of it."""

    state: State
    as_of: date
    known_on: date | None
    since: date
    matrix: tuple[date, ...]
    tongue: Tongue
    limits: Limits = field(default_factory=Limits)
    figures: bool = True
    snapshot: str = ""

    @cached_property
    def claims(self) -> list[Claim]:
        """All claims."""
        return claims_of(self.state)

    @cached_property
    def view(self) -> State:
        """The graph of the day."""
        return as_of(self.state, self.as_of)

    @cached_property
    def held(self) -> list[Claim]:
        """The claims that held on the day, or may have.

        Those held to be wrong are told with their disputes only; those that speak of later days only are left out.
        """
        return [
            claim for claim in claims_of(self.view) if claim.text("rank") != "deprecated" and not self._later(claim)
        ]

    def _later(self, claim: Claim) -> bool:
        days = [claim.day("since_latest"), claim.day("until_earliest")]
        return claim.text("grade") != "certain" and all(day_ is not None and day_ > self.as_of for day_ in days)

    @cached_property
    def teller(self) -> Teller:
        """Tells sentences."""
        return Teller(self.state, self.tongue, self.as_of)

    def t(self, name: str, **values: object) -> str:
        """A text of the report, in its language."""
        return self.tongue.polish(text(name, self.tongue.code, **values))

    def day(self, value: date) -> str:
        """A day in words."""
        return day(value, self.tongue)

    def name(self, id_: str) -> str:
        """A name by itself, as in a heading or a table."""
        props = self.state.nodes[id_].props
        return str(props.get(f"name_{self.tongue.code}") or props["name"])

    def told(self, claims: Iterable[Claim]) -> list[Statement]:
        """Statements of claims, in the order in which they tell most."""
        return merged(sorted(statements(claims, self.state), key=self.weight))

    def weight(self, statement: Statement) -> tuple[object, ...]:
        """First what is certain on the day, then what most independent origins say, then what is newest."""
        certain = any(claim.text("grade") == "certain" for claim in statement.claims)
        return (not certain, -statement.origins, -newest(statement).toordinal(), str(statement.key))

    def items(self, found: list[Statement], most: int) -> tuple[list[Sentence], int]:
        """The first sentences of some statements, and how many are left out."""
        return [self.teller.tell(statement) for statement in found[:most]], max(0, len(found) - most)

    def shown(self, found: list[Statement], most: int) -> list[Items | Remark]:
        """The same as blocks, with what is left out counted."""
        sentences, more = self.items(found, most)
        blocks: list[Items | Remark] = [Items(tuple(sentences))] if sentences else []
        return [*blocks, Remark(self.t("left_out", count=more))] if more else blocks

    def recent(self, claim: Claim) -> bool:
        """Whether a claim was told of within two years before the day."""
        told = last_told(claim)
        return told is not None and told >= self.as_of - timedelta(days=RECENT)


def newest(statement: Statement) -> date:
    """The last day of which any of its claims tells."""
    return max(last_told(claim) or date.min for claim in statement.claims)


def last_told(claim: Claim) -> date | None:
    """The last day on which a claim says that it held or happened, at the latest that on which it was published.

    None where that is not known: of a source without a date, and of what was once, at some time before another.
    """
    known = claim.day("known_from")
    if claim.predicate.temporal == "state":
        day = claim.day("until_earliest")
    else:
        day = claim.day("since_latest") if claim.day("since_earliest") else None
    return min(day, known) if day and known and day != date.max else day
