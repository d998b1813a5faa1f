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
Part = Literal["changed", "told", "unstated"]


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
class Clash:
    """A claim that clashes with one of a change's, and the verdict: open, upheld or unsure."""

    claim: Evidence
    verdict: str


@dataclass(frozen=True)
class Amount:
    """What claims give as a number: the lowest and the highest, whether all that give it say "about"; or words."""

    low: float | None = None
    high: float | None = None
    about_low: bool = False
    about_high: bool = False
    text: str = ""


@dataclass(frozen=True)
class Change:
    """One change.

    - `kind`: a name in `KINDS`; `subjects`, `objects`: who and what; `predicate`, `sign` (of a view), `denied`,
      `modality` (fact, assessment, allegation, plan, fear): what the claims are like.
    - `told`: the claims say that it is so, not that it began: since when is unknown, and the sentence uses the present
      tense; `last_told`: the last day of which a claim says so (a month
      or a year as its first and last day). `learnt`: the claims are new or gone, not the times.
    - `when`: when it happened; more than one span where sources differ. `grade`: of views of two days, whether it
      happened between them for certain. `disputed`: whether another claim clashes with one of these.
    - `before`, `after`: a sign or a verdict; `amounts`: numbers, likewise; `voices`: who is said to hold or say it,
      where that is so of every claim, and is not the subject.
    - `evidence`: the claims that say it; `against`: those of the view, number or side that it is set against; `also`:
      what belongs to it (a plan that was carried out, the membership that an exit ended); `clashes`: the claims that
      clash with these in the second graph.
    - `covers`: the things of the lossless layer that it accounts for.
    """

    kind: str
    subjects: tuple[Party, ...]
    objects: tuple[Party, ...] = ()
    predicate: str = ""
    sign: str = ""
    denied: bool = False
    modality: str = "fact"
    told: bool = False
    learnt: bool = False
    when: tuple[Span, ...] = ()
    last_told: tuple[date, date] | None = None
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
    voices: tuple[Party, ...] = ()
    evidence: tuple[Evidence, ...] = ()
    against: tuple[Evidence, ...] = ()
    also: tuple[Evidence, ...] = ()
    clashes: tuple[Clash, ...] = ()
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
    def part(self) -> Part:
        """Which part of its group it belongs to: what changed, what was first told of, what is not vouched for."""
        if not self.stated or self.denied:
            return "unstated"
        return "told" if self.told and self.kind != "view-reversed" and not self.learnt else "changed"

    @property
    def day(self) -> date:
        """What it is sorted by in time: when it happened at the earliest, or was told of."""
        days = [day for span in self.when for day in span if day]
        return min(days, default=self.last_told[0] if self.last_told else self.office or date.max)

    @property
    def order(self) -> tuple[object, ...]:
        """What it is sorted by: its group and part, importance, time, names."""
        return (
            GROUP_ORDER.index(self.of.group),
            ("changed", "told", "unstated").index(self.part),
            self.of.importance,
            self.day,
            self.kind,
            [party.name for party in self.objects],
            [party.name for party in self.subjects],
            self.sign,
            self.modality,
            self.detail,
            self.claims,
        )

    def joined(self, other: Change) -> Change:
        """This and another of the same said of somebody else, as one."""
        return replace(
            self,
            subjects=_all(self.subjects, other.subjects),
            objects=_all(self.objects, other.objects),
            voices=_all(self.voices, other.voices),
            last_told=max((one for one in (self.last_told, other.last_told) if one), default=None),
            evidence=tuple(dict.fromkeys((*self.evidence, *other.evidence))),
            against=tuple(dict.fromkeys((*self.against, *other.against))),
            also=tuple(dict.fromkeys((*self.also, *other.also))),
            clashes=tuple(dict.fromkeys((*self.clashes, *other.clashes))),
            covers=self.covers | other.covers,
        )


def _all(some: tuple[Party, ...], more: tuple[Party, ...]) -> tuple[Party, ...]:
    return tuple(sorted({*some, *more}, key=lambda party: (party.name, party.id)))
