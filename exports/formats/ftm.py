"""FollowTheMoney entities (followthemoney.tech) as JSON lines: parties as entities, claims as links between them.

A link is one claim, never a sum of them, so each keeps its source. FollowTheMoney has no word for a denial, so a denied
claim is a Note on its parties and no link, and what is not stated as a fact says so in the link's `role`.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterator
from datetime import date
from typing import Any, cast

from exports.files import utf8
from exports.xml import allowed
from graph import edtf
from graph.claims import Claim, claims_of
from graph.derive.edges import edge_type
from graph.edtf import FOREVER
from graph.schema import EDGES
from graph.state import Node, State

SCHEMATA = {
    "Country": "PublicBody",
    "Government": "PublicBody",
    "Agency": "PublicBody",
    "Bloc": "Organization",
    "ContractorGroup": "Organization",
    "ArmedGroup": "Organization",
    "Force": "Organization",
    "Person": "Person",
    "Group": "LegalEntity",
    "Place": "Address",
    "Resource": "Asset",
    "Issue": "Note",
    "Event": "Event",
}
"""The nearest schema of each kind. An issue has none: it is a note that links can point to."""
LANGUAGES = {"en": "eng", "fr": "fra", "ar": "ara", "es": "spa", "pt": "por", "de": "deu", "ru": "rus", "it": "ita"}
"""FollowTheMoney's own names (ISO 639-3) of the languages that we know it to know; another is told in a note."""


def files(state: State, id_: str) -> dict[str, bytes]:
    """`entities.ftm.json`: an entity a line, in the order of their ids."""
    entities = sorted([*_things(state), *_sources(state), *_claims(state), *_judgements(state)], key=lambda e: e["id"])
    lines = (json.dumps(one, ensure_ascii=False, sort_keys=True, separators=(",", ":")) for one in entities)
    return {"entities.ftm.json": utf8(f"{line}\n" for line in lines)}


def _id(id_: str) -> str:
    return f"sahelgraph-{id_}"


def _entity(id_: str, schema: str, **properties: Any) -> dict[str, Any]:
    """An entity; a property is a value, several, or none."""
    kept = {}
    for name, given in properties.items():
        values = given if isinstance(given, list) else [given]
        texts = dict.fromkeys(text for value in values if value is not None and (text := _text(value)))
        if texts:
            kept[name] = list(texts)
    return {"id": _id(id_), "schema": schema, "properties": kept}


def _text(value: Any) -> str:
    return value.isoformat() if isinstance(value, date) else " ".join(allowed(str(value)).split())


def _things(state: State) -> Iterator[dict[str, Any]]:
    for node in state.nodes.values():
        if schema := SCHEMATA.get(node.kind):
            yield _entity(node.id, schema, **_named(node, state))


def _named(node: Node, state: State) -> dict[str, Any]:
    props = node.props
    home = state.nodes.get(str(props.get("country", ""))) or node
    iso = home.props.get("iso2")
    return {
        "name": [props["name"], props.get("name_fr")],
        "alias": props.get("aliases"),
        "wikidataId": props.get("wikidata"),
        "country": str(iso).lower() if iso else None,
        "keywords": [node.kind, props.get("kind")],
        "notes": props.get("note"),
        **({"incorporationDate": props.get("tenure_since")} if node.kind == "Government" else {}),
        **({"dissolutionDate": props.get("tenure_until")} if node.kind == "Government" else {}),
        **({name: props.get(name) for name in ("latitude", "longitude")} if node.kind == "Place" else {}),
    }


def _sources(state: State) -> Iterator[dict[str, Any]]:
    parents: dict[str, list[str]] = defaultdict(list)
    for edge in state.of_type("DERIVED_FROM"):
        parents[edge.start].append(f"Re-reports {edge.end} ({edge.props['basis']}): {edge.props['reason']}")
    for node in state.of_kind("Source"):
        props = node.props
        language = str(props.get("language", "")).split("-")[0]
        yield _entity(
            node.id,
            "Article",
            title=props["name"],
            author=props.get("author"),
            publisher=props["publisher"],
            publishedAt=_published(props.get("published")),
            retrievedAt=props["read_on"],
            sourceUrl=props.get("url"),
            language=LANGUAGES.get(language),
            notes=[
                f"Reliability {props['reliability']}: {props['reliability_reason']}",
                None if language in LANGUAGES else f"Language: {props.get('language')}",
                *parents[node.id],
            ],
        )


def _published(text: Any) -> str | None:
    """The publication date to the day, month or year; what EDTF says beyond that (about, perhaps) is left out."""
    if text is None:
        return None
    point = edtf.publication(str(text))
    return str(text)[: {"day": 10, "month": 7, "year": 4}[point.precision]]


def _claims(state: State) -> Iterator[dict[str, Any]]:
    clashes: dict[str, list[str]] = defaultdict(list)
    for edge in state.of_type("DISPUTES"):
        for one, other in ((edge.start, edge.end), (edge.end, edge.start)):
            ref = state.nodes[other].props["ref"]
            clashes[one].append(f"Clashes with {ref} ({edge.props['kind']}, {edge.props['verdict']}).")
    for claim in claims_of(state):
        yield _claim(claim, state, clashes[claim.id])


def _claim(claim: Claim, state: State, clashes: list[str]) -> dict[str, Any]:
    source = state.nodes[claim.source].props
    type_ = edge_type(claim)
    said = {"publisher": source["publisher"], "sourceUrl": source.get("url"), "summary": claim.text("says")}
    told = [f"{claim.text('polarity')}, {claim.modality}, rank {claim.text('rank')}", *_parties(claim, state), *clashes]
    if type_ is None or claim.object is None:
        words = f"{'says not' if not claim.affirmed else claim.modality}: {claim.predicate.words}"
        ends = [_id(end) for end in (claim.subject, claim.object) if end]
        return _entity(claim.id, "Note", name=f"{words} ({claim.ref})", entity=ends, description=told, **said)
    since, until = claim.day("since_earliest"), claim.day("until_latest")
    link = {
        **said,
        "role": EDGES[type_].words,
        "recordId": claim.ref,
        "status": "disputed" if claim.props.get("disputed") else None,
        "description": told,
        "startDate": since,
        "endDate": until if until != FOREVER else None,
    }
    kinds = (SCHEMATA.get(state.nodes[claim.subject].kind), SCHEMATA.get(state.nodes[claim.object].kind))
    if type_ == "MEMBER_OF" and kinds == ("PublicBody", "Organization"):
        return _entity(claim.id, "Membership", member=_id(claim.subject), organization=_id(claim.object), **link)
    return _entity(claim.id, "UnknownLink", subject=_id(claim.subject), object=_id(claim.object), **link)


def _parties(claim: Claim, state: State) -> Iterator[str]:
    if claim.holder and claim.holder != claim.subject:
        yield f"Held by {state.nodes[claim.holder].props['name']}."
    if claim.speaker:
        yield f"Said by {state.nodes[claim.speaker].props['name']}."
    low, high = claim.number("quantity_low"), claim.number("quantity_high")
    numbers = [f"{number:g}" for number in (low, high) if number is not None]
    if numbers or claim.text("quantity_text"):
        unit = claim.text("unit")
        about = "about " if claim.props.get("approximate") else ""
        yield (
            f"How many: {about}{' to '.join(dict.fromkeys(numbers)) or claim.text('quantity_text')} {unit}".strip()
            + "."
        )


def _judgements(state: State) -> Iterator[dict[str, Any]]:
    parties: dict[str, list[str]] = {}
    for claim in claims_of(state):
        parties[claim.ref] = [_id(end) for end in (claim.subject, claim.object) if end]
    for node in state.of_kind("Judgement"):
        props = node.props
        refs = cast("list[str]", props["claims"])
        yield _entity(
            node.id,
            "Note",
            name=f"dispute judged: {props['kind']}, {props['verdict']}",
            description=[f"Judged: {', '.join(refs)}.", props["reason"], f"By {props['judged_by']}."],
            entity=[end for ref in refs for end in parties.get(ref, [])],
            createdAt=props["judged_on"],
        )
