"""The evidence behind the picture as plain JSON values: claims, sources, disputes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from functools import partial
from typing import cast

from exports.map.drawn import Drawn
from exports.map.quantity import quantity, spoken_amount
from graph.claims import Claim
from graph.state import Edge, Node, State

Json = dict[str, object]

CLAIM_PROPS = (
    "approximate", "as_named", "basis", "credibility", "detail", "disputed", "end_char", "identified", "item",
    "known_from",
    "modality", "origin", "paragraph", "polarity", "predicate", "quantity_high", "quantity_low", "rank", "rank_by",
    "rank_reason", "ref", "regarding",
    "role", "says", "sentence", "sign", "since_earliest", "since_latest", "stance", "start_char", "unit",
    "until_earliest", "until_latest", "valid",
)  # fmt: skip
SOURCE_PROPS = (
    "author", "known_from", "language", "name", "origin", "published", "publisher", "read", "read_on", "reliability",
    "reliability_reason", "url",
)  # fmt: skip
NODE_PROPS = (
    "aliases", "coordinates_from", "country", "iso2", "iso3", "kind", "latitude", "longitude", "name", "name_fr",
    "note", "plural", "said_fr", "tenure_since", "tenure_until", "wikidata",
)  # fmt: skip
BOUNDS = ("since_earliest", "since_latest", "until_earliest", "until_latest")
EDGE_PROPS = ("disputed", "items", "origins", "rank", "regarding", "roles", "stances", *BOUNDS)
DISPUTE_PROPS = ("judged_by", "judged_on", "judgement", "kind", "rule", "sources", "stands", "verdict")


def plain(props: Mapping[str, object], names: Iterable[str]) -> Json:
    """The named properties that are there, dates as ISO 8601."""
    return {name: _value(props[name]) for name in names if name in props}


def _value(value: object) -> object:
    return value.isoformat() if isinstance(value, date) else value


def claims(drawn: Drawn) -> dict[str, Json]:
    """Every claim by id, with the ids of its parties."""
    return {id_: _claim(claim) for id_, claim in sorted(drawn.claims.items())}


def _claim(claim: Claim) -> Json:
    ends = {"subject": claim.subject, "object": claim.object, "holder": claim.holder, "speaker": claim.speaker}
    told = {role: id_ for role, id_ in ends.items() if id_ is not None}
    amount = spoken_amount(partial(quantity, claim))
    return plain(claim.props, CLAIM_PROPS) | amount | {"source": claim.source, **told}


def sources(state: State) -> dict[str, Json]:
    """Every source by id, with what it re-reports."""
    out = {node.id: plain(node.props, SOURCE_PROPS) | {"from": []} for node in state.of_kind("Source")}
    for edge in state.of_type("DERIVED_FROM"):
        parent = {"source": edge.end, **plain(edge.props, ("basis", "reason"))}
        cast("list[Json]", out[edge.start]["from"]).append(parent)
    return out


def disputes(state: State) -> list[Json]:
    """Every pair of claims that cannot both stand, with what was judged."""
    return [{"one": e.start, "other": e.end, **plain(e.props, DISPUTE_PROPS)} for e in state.of_type("DISPUTES")]


def node(it: Node) -> Json:
    """A thing that is drawn; its kind is the schema's label, `what` an event's own kind."""
    props = plain(it.props, NODE_PROPS)
    what = {"what": props.pop("kind")} if "kind" in props else {}
    return {"kind": it.kind, **props, **what}


def edge(it: Edge) -> Json:
    """An edge that is drawn, with the ids of its claims."""
    return {
        "id": it.id, "type": it.type, "from": it.start, "to": it.end, "claims": it.props["claims"],
        **plain(it.props, EDGE_PROPS),
    }  # fmt: skip
