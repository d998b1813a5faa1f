"""The vocabulary's building blocks: what a property, a kind of node, of edge and of claim is made of."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

PropertyType = Literal["string", "strings", "int", "float", "bool", "date"]


@dataclass(frozen=True)
class Property:
    """One property of a node or an edge."""

    name: str
    type: PropertyType
    description: str
    required: bool = False
    index: bool = False


@dataclass(frozen=True)
class NodeKind:
    """A kind of node.

    `label` is what it is called in the graph; `primary` is the label whose `id` is unique
    (a Country is an Actor first); `words` and `colour` and `shape` are what people see.
    """

    label: str
    words: str
    plural: str
    description: str
    colour: str
    shape: str
    primary: str = ""
    properties: tuple[Property, ...] = ()
    curated: bool = True
    """Whether people write it in `actors.yaml` (claims, sources and deployments come otherwise)."""

    @property
    def primary_label(self) -> str:
        """The label that carries the unique id."""
        return self.primary or self.label

    @property
    def labels(self) -> tuple[str, ...]:
        """All labels of such a node, the primary one first."""
        return (self.label,) if not self.primary else (self.primary, self.label)


@dataclass(frozen=True)
class EdgeKind:
    """A kind of edge; `starts` and `ends` are the primary labels that it joins."""

    type: str
    words: str
    description: str
    starts: tuple[str, ...]
    ends: tuple[str, ...]
    category: str
    colour: str = "#666666"
    dash: str = "solid"
    properties: tuple[Property, ...] = ()
    derived: bool = False
    predicate: str = ""
    sign: str = ""
    """Of a view: `threat`, `no threat` or `partner`."""
    tie: Literal["", "positive", "weakly positive", "negative", "ends"] = ""
    """What it is in the signed network: a tie of that sign, an end of the positive ties before it, or nothing."""


@dataclass(frozen=True)
class Predicate:
    """A kind of claim: what a source may say of a subject, and the edge that such claims give.

    `subjects` and `objects` are kinds (labels); `objects` empty: nothing may stand there, and `edge` is empty too.
    `temporal` tells how a date is read: a *state* holds over time, an *event* has happened from its date on.
    """

    name: str
    words: str
    description: str
    subjects: tuple[str, ...]
    objects: tuple[str, ...]
    edge: str
    category: str
    temporal: Literal["state", "event"] = "state"
    object_required: bool = True
    qualifiers: tuple[str, ...] = field(default=())
    """Fields of a claim beyond the common ones that this predicate takes."""
    once: bool = False
    """Whether it begins once only for a subject and an object, so that two dates of it clash."""


@dataclass(frozen=True)
class Term:
    """A word of a closed list (a modality, a stance…): its meaning, and how people see it."""

    name: str
    words: str
    description: str
    colour: str = ""
