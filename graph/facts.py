"""The facts as a person writes them, checked: the models behind `docs/facts-format.md` and its JSON Schema.

What one entry can be wrong in by itself is checked here (dates, words, required fields). What needs the other entries
(references, duplicates, cycles) is checked in `graph.check`.
"""

from __future__ import annotations

import re
from datetime import date
from typing import Annotated, Any, Literal

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    StringConstraints,
    field_validator,
    model_validator,
)

from graph import edtf
from graph.schema import CLAIMS, NODE_KINDS
from graph.schema.terms import DISPUTE_KINDS, MODALITIES, POLARITIES, RANKS, RELIABILITY, STANCES, VERDICTS, names

SLUG = r"^[a-z0-9]+(?:-[a-z0-9]+)*$"
LANGUAGE = r"^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$"
"""A BCP 47 tag: en, fr, pcm, pt-BR."""
ACTOR_KINDS = tuple(kind.label for kind in NODE_KINDS if kind.primary == "Actor")
ROLES = ("subject", "object", "holder", "speaker")


def _one_of(*allowed: str) -> Any:
    return Annotated[str, StringConstraints(pattern="^(?:" + "|".join(re.escape(a) for a in allowed) + ")$")]


def _text(value: object) -> object:
    """YAML reads 2023 as a number: dates are text."""
    return str(value) if isinstance(value, int | float) and not isinstance(value, bool) else value


def _edtf(value: str) -> str:
    edtf.parse(value)
    return value


def _day(value: str) -> str:
    if edtf.publication(value).precision != "day":
        raise ValueError(f"{value!r}: write the day, YYYY-MM-DD")
    return value


Slug = Annotated[str, StringConstraints(pattern=SLUG, max_length=100)]
Ref = Annotated[str, StringConstraints(pattern=SLUG[:-1] + "/" + SLUG[1:])]
Text = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1)]
When = Annotated[str, BeforeValidator(_text), AfterValidator(_edtf)]
Day = Annotated[str, BeforeValidator(_text), AfterValidator(_day)]
Url = Annotated[str, StringConstraints(pattern=r"^https?://[^\s<>\"']+$")]


Precision = Literal["day", "month", "year"]


def _not_finer(text: str, precision: str | None) -> None:
    """Raise ValueError where a date is finer than the precision that the source gives."""
    parsed, fine = edtf.parse(text), ("day", "month", "year")
    for point in (parsed.first, parsed.last):
        if precision and isinstance(point, edtf.Point) and fine.index(point.precision) < fine.index(precision):
            raise ValueError(f"{text!r} is more precise than the source, which gives the {precision}; cut it")


class Entry(BaseModel):
    """Base: unknown keys are errors, entries don't change."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class Named(Entry):
    """Whatever has an id and names: a resource or issue; base of actors, places and events."""

    id: Slug
    name: Text
    name_fr: Text | None = None
    said_fr: Text | None = None
    plural: bool = False
    aliases: list[Text] = []
    wikidata: Annotated[str, StringConstraints(pattern=r"^Q\d+$")] | None = None
    note: Text | None = None


class Actor(Named):
    """A country, government, bloc, group, force, agency or person."""

    kind: _one_of(*ACTOR_KINDS) = Field(json_schema_extra={"enum": list(ACTOR_KINDS)})  # type: ignore[valid-type]
    iso2: Annotated[str, StringConstraints(pattern="^[A-Z]{2}$")] | None = None
    iso3: Annotated[str, StringConstraints(pattern="^[A-Z]{3}$")] | None = None
    country: Slug | None = None
    tenure: list[Ref] = []

    @model_validator(mode="after")
    def _government(self) -> Actor:
        if self.kind == "Government" and not self.country:
            raise ValueError("a Government needs `country`: the id of the country that it governs")
        if self.kind != "Government" and (self.country or self.tenure):
            raise ValueError(f"`country` and `tenure` are for a Government, and this is a {self.kind}")
        return self


class Place(Named):
    """A town, region or area; a town or another spot with its coordinates, from a data set that can be looked into."""

    latitude: Annotated[float, Field(ge=-90, le=90)] | None = None
    longitude: Annotated[float, Field(ge=-180, le=180)] | None = None
    coordinates_from: Text | None = None

    @model_validator(mode="after")
    def _all_or_none(self) -> Place:
        given = [name for name in ("latitude", "longitude", "coordinates_from") if getattr(self, name) is not None]
        if len(given) in (1, 2):
            raise ValueError(
                f"{' and '.join(given)} alone: coordinates need `latitude`, `longitude` and `coordinates_from`"
            )
        return self


class Event(Named):
    """A coup, an attack, a visit."""

    kind: Text


class Actors(Entry):
    """`actors.yaml`."""

    actors: list[Actor] = []
    places: list[Place] = []
    resources: list[Named] = []
    issues: list[Named] = []
    events: list[Event] = []


class Lineage(Entry):
    """That a source re-reports another."""

    source: Slug
    basis: Literal["stated", "inferred"]
    reason: Text


class Source(Entry):
    """One document."""

    id: Slug
    title: Text
    publisher: Text
    author: Text | None = None
    url: Url | None = None
    language: Annotated[str, StringConstraints(pattern=LANGUAGE)]
    published: When | None = None
    precision: Precision | None = None
    read_on: Day
    read: Literal["whole", "excerpt"]
    reliability: _one_of(*names(RELIABILITY)) = Field(json_schema_extra={"enum": list(names(RELIABILITY))})  # type: ignore[valid-type]
    reliability_reason: Text
    derived_from: list[Lineage] = []

    @field_validator("published")
    @classmethod
    def _single(cls, value: str | None) -> str | None:
        if value is not None:
            edtf.publication(value)
        return value

    @model_validator(mode="after")
    def _precision(self) -> Source:
        if self.published:
            _not_finer(self.published, self.precision)
        return self


class Locator(Entry):
    """Where in a source's text a claim is read."""

    paragraph: int = Field(ge=1)
    sentence: int = Field(ge=1)
    start: int = Field(ge=0)
    end: int = Field(ge=1)
    sha256: Annotated[str, StringConstraints(pattern="^[0-9a-f]{64}$")]

    @model_validator(mode="after")
    def _order(self) -> Locator:
        if self.end <= self.start:
            raise ValueError("`end` must be beyond `start`")
        return self


class Quantity(Entry):
    """How many: numbers, words, or both."""

    low: float | None = Field(default=None, ge=0)
    high: float | None = Field(default=None, ge=0)
    approximate: bool = False
    unit: Text | None = None
    text: Text | None = None

    @model_validator(mode="after")
    def _some(self) -> Quantity:
        if self.low is None and self.high is None and self.text is None:
            raise ValueError("a quantity needs `low`, `high` or `text`")
        if self.low is not None and self.high is not None and self.low > self.high:
            raise ValueError("`low` is above `high`")
        return self


def _enum(values: tuple[str, ...], **more: Any) -> Any:
    return Field(json_schema_extra={"enum": list(values)}, **more)


class Claim(Entry):
    """One statement by the file's source."""

    key: Slug
    subject: Slug
    predicate: _one_of(*CLAIMS) = _enum(tuple(CLAIMS))  # type: ignore[valid-type]
    object: Slug | None = None
    stance: _one_of(*names(STANCES)) | None = _enum(names(STANCES), default=None)  # type: ignore[valid-type]
    polarity: _one_of(*names(POLARITIES)) = _enum(names(POLARITIES), default="affirmed")  # type: ignore[valid-type]
    modality: _one_of(*names(MODALITIES)) = _enum(names(MODALITIES), default="fact")  # type: ignore[valid-type]
    regarding: list[Slug] = []
    when: When | None = None
    precision: Precision | None = None
    says: Text
    locator: Locator
    holder: Slug | None = None
    speaker: Slug | None = None
    role: Text | None = None
    item: Text | None = None
    quantity: Quantity | None = None
    detail: Text | None = None
    as_named: dict[Literal["subject", "object", "holder", "speaker"], Text] = {}
    identified: dict[Literal["subject", "object", "holder", "speaker"], Text] = {}
    credibility: int | None = Field(default=None, ge=1, le=6)
    rank: _one_of(*names(RANKS)) = _enum(names(RANKS), default="normal")  # type: ignore[valid-type]
    rank_reason: Text | None = None
    rank_by: Text | None = None

    @model_validator(mode="after")
    def _fits_predicate(self) -> Claim:
        predicate = CLAIMS[self.predicate]
        if self.when:
            _not_finer(self.when, self.precision)
        for field in ("stance", "role", "item", "quantity"):
            if getattr(self, field) is not None and field not in predicate.qualifiers:
                raise ValueError(f"`{field}` does not go with predicate {self.predicate}")
        if self.predicate == "views" and self.stance is None:
            raise ValueError("predicate views needs `stance`")
        if self.stance == "no threat" and self.polarity == "denied":
            raise ValueError("a denied `no threat` is ambiguous: write stance threat, affirmed or denied")
        if predicate.object_required and self.object is None:
            raise ValueError(f"predicate {self.predicate} needs `object`")
        if self.rank != "normal" and not (self.rank_reason and self.rank_by):
            raise ValueError(f"rank {self.rank} needs `rank_reason` and `rank_by`")
        if self.rank == "normal" and (self.rank_reason or self.rank_by):
            raise ValueError(
                "`rank_reason` and `rank_by` go with rank preferred or deprecated: add the rank, or leave them out"
            )
        return self


class SourceFile(Entry):
    """One source with its claims."""

    source: Source
    claims: list[Claim] = []


class Judgement(Entry):
    """What a person decided about a dispute."""

    kind: _one_of(*names(DISPUTE_KINDS)) = _enum(names(DISPUTE_KINDS))  # type: ignore[valid-type]
    claims: Annotated[list[Ref], Field(min_length=2)]
    verdict: _one_of(*names(VERDICTS)) = _enum(names(VERDICTS))  # type: ignore[valid-type]
    stands: list[Ref] = []
    reason: Text
    sources: list[Slug] = []
    judged_by: Text
    judged_on: Day

    @model_validator(mode="after")
    def _stands(self) -> Judgement:
        if not set(self.stands) <= set(self.claims):
            raise ValueError("`stands` must be among `claims`")
        if self.stands and self.verdict != "upheld":
            raise ValueError("`stands` goes with verdict upheld")
        return self


class Judgements(Entry):
    """`judgements.yaml`."""

    judgements: list[Judgement] = []


class FactSet(Entry):
    """A whole facts folder."""

    actors: Actors
    files: list[SourceFile]
    judgements: list[Judgement] = []


def as_day(text: str) -> date:
    """A checked `Day` as a date."""
    return edtf.publication(text).lower
