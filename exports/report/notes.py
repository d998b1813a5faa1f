"""Footnotes: each names claims and, for each, its source with locator, publisher, date and address; and CSL-JSON."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any, cast

from exports.report.dates import day, period
from exports.report.sentences import Sentence, evidence_order
from exports.report.tongue import Tongue
from graph import edtf
from graph.claims import Claim
from graph.state import Node, State

FULL = 3
"""Claims that a note cites in full; the others of it by their source's number, place and id."""


@dataclass(frozen=True)
class Citation:
    """A claim as a note cites it. `number`: its source's in the bibliography; `says`: ours, in English."""

    claim: str
    ref: str
    source: str
    number: int
    publisher: str
    title: str
    published: str
    url: str
    paragraph: int
    sentence: int
    says: str
    detail: str


@dataclass(frozen=True)
class Note:
    """A footnote: claims cited in full, and in short."""

    number: int
    full: tuple[Citation, ...]
    short: tuple[Citation, ...]

    @property
    def citations(self) -> tuple[Citation, ...]:
        """All of them."""
        return self.full + self.short


@dataclass(frozen=True)
class Reference:
    """A source in the bibliography. `entry` is its text in the chosen style, without the address."""

    number: int
    id: str
    entry: str
    url: str


class Notes:
    """Numbers notes as they are asked for, and sources as they are first cited."""

    def __init__(self, state: State, claims: dict[str, Claim], tongue: Tongue) -> None:
        self.state = state
        self.tongue = tongue
        self._claims = claims
        self._sources: dict[str, int] = {}
        self.notes: list[Note] = []

    def note(self, claims: Iterable[str]) -> Note:
        """A new note on these claims, best evidence first."""
        some = sorted((self._claims[id_] for id_ in claims), key=lambda claim: evidence_order(claim, self.state))
        cited = [self._citation(claim) for claim in some]
        # In full, one of each source: ten sentences of one document are no ten sources.
        firsts = {citation.source: citation for citation in reversed(cited)}
        full = [citation for citation in cited if firsts[citation.source] is citation][:FULL]
        short = [citation for citation in cited if citation not in full]
        made = Note(len(self.notes) + 1, tuple(full), tuple(short))
        self.notes.append(made)
        return made

    def _citation(self, claim: Claim) -> Citation:
        source = self.state.nodes[claim.source].props
        number = self._sources.setdefault(claim.source, len(self._sources) + 1)
        return Citation(
            claim.id, claim.ref, claim.source, number, str(source["publisher"]), str(source["name"]),
            published(self.state.nodes[claim.source], self.tongue), str(source.get("url", "")),
            cast("int", claim.props["paragraph"]), cast("int", claim.props["sentence"]), claim.text("says"),
            claim.text("detail"),
        )  # fmt: skip

    @property
    def sources(self) -> list[Node]:
        """The sources cited so far, in the order of their numbers."""
        return [self.state.nodes[id_] for id_ in self._sources]

    def number(self, source: str) -> int:
        """A cited source's number in the bibliography."""
        return self._sources[source]


def published(source: Node, tongue: Tongue) -> str:
    """When a source was published, with its precision; `undated`."""
    text = source.props.get("published")
    if text is None:
        return tongue.words.undated
    said = period(edtf.publication(str(text)), tongue)
    return said.removeprefix("le ") if tongue.code == "fr" else said


def csl_item(source: Node) -> dict[str, Any]:
    """A source as an item of CSL-JSON (citationstyles.org, schema 1.0), with its date as precise as it is known."""
    props = source.props
    item: dict[str, Any] = {
        "id": source.id,
        "type": "webpage" if "url" in props else "document",
        "title": str(props["name"]),
        "container-title": str(props["publisher"]),
        "publisher": str(props["publisher"]),
        "language": str(props["language"]),
        "accessed": _parts(str(props["read_on"])),
        "note": f"sahelgraph source {source.id}; reliability {props['reliability']}",
    }
    if "author" in props:
        item["author"] = [{"literal": str(props["author"])}]
    if "url" in props:
        item["URL"] = str(props["url"])
    if "published" in props:
        item["issued"] = _parts(str(props["published"]))
    return item


def _parts(text: str) -> dict[str, Any]:
    numbers = [int(part) for part in text.rstrip("~?%").split("-")]
    out: dict[str, Any] = {"date-parts": [numbers]}
    return out | {"circa": True} if text[-1] in "~?%" else out


def csl_json(sources: Iterable[Node]) -> bytes:
    """The sources as a CSL-JSON file, as Zotero and pandoc read it."""
    items = [csl_item(source) for source in sources]
    return (json.dumps(items, ensure_ascii=False, indent=1, sort_keys=True) + "\n").encode()


def plain_entry(source: Node, state: State, tongue: Tongue) -> str:
    """A source in our own style: author, title, publisher, date; when it was read, how reliable, what it re-reports."""
    props, french = source.props, tongue.code == "fr"
    author = f"{props['author']}, " if "author" in props else ""
    quoted = f"« {props['name']} »" if french else f"“{props['name']}”"
    read = day(cast("date", props["read_on"]), tongue).removeprefix("le ")
    parents = sorted(edge.end for edge in state.of_type("DERIVED_FROM") if edge.start == source.id)
    facts = [
        (f"consulté le {read}" if french else f"read on {read}")
        + ("" if props.get("read") == "whole" else " (en partie)" if french else " (in part)"),
        f"{'fiabilité' if french else 'reliability'} {props['reliability']}",
        *((f"reprend {id_}" if french else f"re-reports {id_}") for id_ in parents),
    ]
    text = f"{author}{quoted}, {props['publisher']}, {published(source, tongue)} ({tongue.words.semicolon.join(facts)})"
    return tongue.polish(text)


@dataclass(frozen=True)
class Run:
    """A run of a sentence as it is set, and the note that stands after it."""

    text: str
    note: Note | None = None
    lang: str = ""


def runs(sentence: Sentence, notes: Notes) -> tuple[Run, ...]:
    """A sentence with its notes numbered."""
    return tuple(Run(part.text, notes.note(part.claims) if part.claims else None, part.lang) for part in sentence.parts)
