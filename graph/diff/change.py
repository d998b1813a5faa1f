"""A change as its reader meets it: what, by whom, when, how surely, and on whose word."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date
from typing import Literal

from graph.diff.delta import Key
from graph.diff.kinds import GROUP_ORDER, KINDS, Kind

Grade = Literal["certain", "possible"]
Span = tuple[date | None, date | None]
"""A moment lies between these days; `None`: not said."""
Side = Literal["before", "after", "both"]


@dataclass(frozen=True)
class Party:
    """Somebody or something that a change is about: id, kind (its label), name, French name."""

    id: str
    kind: str
    name: str
    name_fr: str = ""


@dataclass(frozen=True)
class Evidence:
    """A claim that a change rests on, with its source. `side`: in which of the two graphs it holds.

    `before`, `after`: its grade in an as-of view, empty where it has none.
    """

    claim: str
    ref: str
    says: str
    modality: str
    polarity: str
    source: str
    publisher: str
    title: str
    published: str
    url: str
    origin: str
    speaker: str
    side: Side
    before: str = ""
    after: str = ""
    disputed: bool = False
    rank: str = "normal"


@dataclass(frozen=True)
class Amount:
    """What claims give as a number: the lowest and the highest, whether one says "about", and what has words only."""

    low: float | None = None
    high: float | None = None
    approximate: bool = False
    text: str = ""


@dataclass(frozen=True)
class Change:
    """One change.

    `kind`: a name in `KINDS`. `told`: the claims say that it is so, not that it began: since when is unknown, and the
    sentence uses the present tense. `modality`: fact, assessment, allegation, plan or fear. `when`: when it happened;
    more than one span where sources differ. `last_told`: the last day of which a claim says that it held. `grade`: of an as-of comparison, whether it happened between the two days
    for certain. `learnt`: the claims are new, not the times. `against`: what speaks of the opposite, or of the view
    before. `voice`: who is said to say so, where it is one for all claims. `covers`: the things of the lossless layer that it accounts for.
    """

    kind: str
    subjects: tuple[Party, ...]
    object: Party | None = None
    predicate: str = ""
    sign: str = ""
    denied: bool = False
    modality: str = "fact"
    told: bool = False
    learnt: bool = False
    when: tuple[Span, ...] = ()
    last_told: date | None = None
    grade: Grade = "certain"
    disputed: bool = False
    before: str = ""
    after: str = ""
    detail: str = ""
    amounts: tuple[Amount | None, Amount | None] = (None, None)
    holders: tuple[Party, Party] | None = None
    """Of a view that turned with the government: the one before and the one after."""
    office: date | None = None
    """Of a view that came, or went, with its holder's time in office: that day."""
    voice: Party | None = None
    evidence: tuple[Evidence, ...] = ()
    against: tuple[Evidence, ...] = ()
    covers: frozenset[Key] = field(default_factory=frozenset)

    @property
    def of(self) -> Kind:
        """Its kind, from the table."""
        return KINDS[self.kind]

    @property
    def stated(self) -> bool:
        """Whether a source vouches for it, as a fact or as an assessment."""
        return self.modality in ("fact", "assessment")

    @property
    def claims(self) -> tuple[str, ...]:
        """Ids of its claims."""
        return tuple(one.claim for one in self.evidence)

    @property
    def sources(self) -> tuple[str, ...]:
        """Ids of their sources, each once."""
        return tuple(dict.fromkeys(one.source for one in self.evidence))

    @property
    def origins(self) -> int:
        """How many independent origins those sources have."""
        return len({one.origin for one in self.evidence})

    @property
    def order(self) -> tuple[object, ...]:
        """What it is sorted by: its group, whether it is vouched for, importance, certainty, time, names."""
        first = min((day for span in self.when for day in span if day), default=date.max)
        return (
            GROUP_ORDER.index(self.of.group),
            not self.stated or self.denied,
            self.told,
            self.of.importance,
            self.grade,
            first,
            self.kind,
            self.object.name if self.object else "",
            [party.name for party in self.subjects],
            self.sign,
            self.modality,
            self.detail,
            self.claims,
        )

    def joined(self, other: Change) -> Change:
        """This and another of the same said of somebody else, as one."""
        evidence = tuple(dict.fromkeys((*self.evidence, *other.evidence)))
        subjects = sorted({*self.subjects, *other.subjects}, key=lambda party: party.name)
        last = max((day for day in (self.last_told, other.last_told) if day), default=None)
        return replace(
            self, subjects=tuple(subjects), evidence=evidence, covers=self.covers | other.covers, last_told=last
        )
