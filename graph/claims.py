"""Claims and sources as the rules see them, read from a `State`."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import cast

from graph.schema import CLAIMS, Predicate
from graph.state import Node, Props, State

ENDS = {"SUBJECT": "subject", "OBJECT": "object", "HELD_BY": "holder", "SAID_BY": "speaker", "STATED_IN": "source"}


@dataclass(frozen=True)
class Claim:
    """A claim with the ids of its parties; `props` are the node's properties."""

    id: str
    subject: str
    source: str
    object: str | None
    holder: str | None
    speaker: str | None
    props: Props

    def text(self, name: str) -> str:
        """A text property, empty where it is not set."""
        return str(self.props.get(name, ""))

    def texts(self, name: str) -> list[str]:
        """A list property, empty where it is not set."""
        return cast("list[str]", self.props.get(name, []))

    def day(self, name: str) -> date | None:
        """A date property."""
        return cast("date | None", self.props.get(name))

    def number(self, name: str) -> float | None:
        """A number property."""
        return cast("float | None", self.props.get(name))

    @property
    def ref(self) -> str:
        """`source/key`, as people name it."""
        return self.text("ref")

    @property
    def predicate(self) -> Predicate:
        """Its kind, from the schema."""
        return CLAIMS[self.text("predicate")]

    @property
    def modality(self) -> str:
        """fact, assessment, allegation, plan or fear."""
        return self.text("modality")

    @property
    def affirmed(self) -> bool:
        """Whether the source says that it is so, not that it is not."""
        return self.props["polarity"] == "affirmed"

    @property
    def sign(self) -> str:
        """Of a view: threat, no threat or partner; else empty."""
        return self.text("sign")


def claims_of(state: State) -> list[Claim]:
    """All claims, by ref."""
    ends: dict[str, dict[str, str]] = {}
    for edge in state.edges.values():
        if edge.type in ENDS:
            ends.setdefault(edge.start, {})[ENDS[edge.type]] = edge.end
    claims = [_claim(node, ends.get(node.id, {})) for node in state.nodes.values() if node.kind == "Claim"]
    return sorted(claims, key=lambda claim: claim.ref)


def _claim(node: Node, ends: dict[str, str]) -> Claim:
    return Claim(
        node.id,
        ends["subject"],
        ends["source"],
        ends.get("object"),
        ends.get("holder"),
        ends.get("speaker"),
        node.props,
    )


def view_sign(stance: str | None, polarity: str) -> str | None:
    """What a view comes to: `threat`, `no threat`, `partner`, or None for a denied partner.

    A denied threat and an affirmed "no threat" come to the same sign; the claim keeps its own words.
    """
    if stance is None:
        return None
    if stance == "partner":
        return "partner" if polarity == "affirmed" else None
    if stance == "no threat":
        return "no threat"
    return "threat" if polarity == "affirmed" else "no threat"
