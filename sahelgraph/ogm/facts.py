"""Graph -> facts: the way back from what `graph.assemble` makes, so that what py2neo brings is checked like a file.

The one thing that is not in the graph, and so does not come back, is `precision`: dates are written as precise as
they are.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from pydantic import ValidationError

from graph.assemble import SECTIONS, claim_id
from graph.claims import ENDS
from graph.facts import ACTOR_KINDS, Claim
from graph.state import Node, Props, State

Path = tuple[str | int, ...]
Entry = dict[str, Any]

SECTION_OF = {kind: section for section, kind in SECTIONS.items()}
CLAIM = (
    "predicate", "polarity", "modality", "stance", "says", "role", "item", "detail", "credibility", "rank_reason",
    "rank_by",
)  # fmt: skip
SOURCE = (
    "id", "publisher", "author", "url", "language", "published", "read_on", "read", "reliability", "reliability_reason",
)  # fmt: skip
NAMED = (
    "id", "name", "name_fr", "said_fr", "plural", "aliases", "wikidata", "note", "iso2", "iso3", "country", "latitude",
    "longitude", "coordinates_from",
)  # fmt: skip
JUDGEMENT = ("kind", "claims", "verdict", "stands", "reason", "sources", "judged_by", "judged_on")
RENAMED = {
    "start": "start_char", "end": "end_char", "title": "name", "when": "valid", "tenure": "tenure_claims",
    "low": "quantity_low", "high": "quantity_high", "text": "quantity_text", "rank": "stated_rank",
}  # fmt: skip
"""What the graph calls a key of a facts file."""


@dataclass
class Stated:
    """What is stated of one node: its kind, id and properties, and by type the ends of the edges that begin at it."""

    kind: str
    id: str
    props: Props
    edges: dict[str, dict[str, Props]] = field(default_factory=dict)

    @property
    def source(self) -> str:
        """Of a claim: the id of its source."""
        return str(self.props["ref"]).partition("/")[0]


def key_of(node: Node) -> str:
    """What a node goes by: a claim by its ref, as its id changes with what it says; all others by their id."""
    return str(node.props["ref"]) if node.kind == "Claim" else node.id


def stated(state: State) -> dict[str, Stated]:
    """Each node of a graph that holds nothing derived (see `graph.derive.stated_only`), by its key."""
    keys = {node.id: key_of(node) for node in state.nodes.values()}
    out = {keys[node.id]: Stated(node.kind, node.id, node.props) for node in state.nodes.values()}
    for edge in state.edges.values():
        out[keys[edge.start]].edges.setdefault(edge.type, {})[edge.end] = edge.props
    return out


def facts_of(things: Mapping[str, Stated]) -> tuple[Entry, dict[Path, str]]:
    """A facts folder's content, not yet checked, and for the path of each entry the key of what it tells of.

    The sources of all claims must be among the things.
    """
    actors: dict[str, list[Entry]] = {"actors": [], **{section: [] for section in SECTIONS}}
    files: dict[str, Entry] = {}
    judgements: list[Entry] = []
    where: dict[Path, str] = {}
    for key, thing in things.items():
        if thing.kind == "Source":
            where["files", len(files)] = key
            files[key] = {"source": _source(thing), "claims": []}
        elif thing.kind == "Judgement":
            where["judgements", len(judgements)] = key
            judgements.append(_picked(thing.props, JUDGEMENT))
        elif thing.kind != "Claim":
            section = SECTION_OF.get(thing.kind, "actors")
            where["actors", section, len(actors[section])] = key
            actors[section].append(_named(thing))
    at = {key: index for index, key in enumerate(files)}
    for key, thing in things.items():
        if thing.kind == "Claim":
            claims = files[thing.source]["claims"]
            where["files", at[thing.source], "claims", len(claims)] = key
            claims.append(_claim(thing))
    return {"actors": actors, "files": list(files.values()), "judgements": judgements}, where


def _picked(props: Mapping[str, Any], names: tuple[str, ...]) -> Entry:
    """Some properties, as a file has them: dates as text."""
    picked = {name: props[name] for name in names if name in props}
    return {name: value.isoformat() if hasattr(value, "isoformat") else value for name, value in picked.items()}


def _named(thing: Stated) -> Entry:
    entry = _picked(thing.props | {"id": thing.id}, NAMED)
    if thing.kind in ACTOR_KINDS:
        entry |= {"kind": thing.kind, "tenure": thing.props.get("tenure_claims", [])}
    elif "kind" in thing.props:
        entry["kind"] = thing.props["kind"]
    return entry


def _source(thing: Stated) -> Entry:
    links = [{"source": end, **props} for end, props in thing.edges.get("DERIVED_FROM", {}).items()]
    entry = _picked(thing.props | {"id": thing.id}, SOURCE)
    if "name" in thing.props:
        entry["title"] = thing.props["name"]
    return entry | {"derived_from": [_picked(link, ("source", "basis", "reason")) for link in links]}


def _claim(thing: Stated) -> Entry:
    props: Mapping[str, Any] = thing.props
    entry = _picked(props, CLAIM) | {
        "key": str(props["ref"]).partition("/")[2],
        "rank": props.get("stated_rank", "normal"),
        "regarding": list(dict.fromkeys([*props.get("regarding", []), *thing.edges.get("REGARDING", {})])),
        "locator": _renamed(props, ("paragraph", "sentence", "start", "end", "sha256")),
        **{name: dict(text.split(": ", 1) for text in props.get(name, [])) for name in ("as_named", "identified")},
    }
    if "valid" in props:
        entry["when"] = props["valid"]
    quantity = _renamed(props, ("low", "high", "approximate", "unit", "text"))
    if quantity:
        entry["quantity"] = quantity
    for type_, ends in thing.edges.items():
        if type_ in ENDS and type_ != "STATED_IN":
            entry[ENDS[type_]] = next(iter(ends))
    return _without_holder(entry, thing)


def _renamed(props: Mapping[str, Any], keys: tuple[str, ...]) -> Entry:
    return {key: props[name] for key in keys if (name := RENAMED.get(key, key)) in props}


def _without_holder(entry: Entry, thing: Stated) -> Entry:
    """The claim as its file had it: of a view that its subject holds the file may name the holder, or leave it out.

    The graph has the holder either way, and the claim's id tells which it was.
    """
    if entry.get("predicate") != "views" or entry.get("holder") != entry.get("subject"):
        return entry
    try:
        named = claim_id(thing.source, Claim.model_validate(entry)) == thing.id
    except ValidationError:
        named = False
    return entry if named else {key: value for key, value in entry.items() if key != "holder"}
