"""STIX 2.1 (docs.oasis-open.org/cti/stix/v2.1): a bundle in which nobody is a threat but by somebody's claim.

Actors are identities, whoever calls them what: a `threat-actor` would settle what is disputed. A claim is a note of
what its source says, a source is a report of its claims, a typed edge is a relationship, a dispute is a grouping of the
two notes, and a judgement is an opinion on each. What STIX has no word for is in property extensions. Ids are UUIDs of
version 5 from ours; dates are those of the facts, so the same facts give the same bundle.
"""

from __future__ import annotations

import json
import uuid
from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any, cast

from graph.claims import Claim, claims_of
from graph.schema import EDGES
from graph.state import Edge, Node, State

NAMESPACE = uuid.uuid5(uuid.NAMESPACE_URL, "urn:sahelgraph")
DEFINED = date(2026, 1, 1)
"""When our extensions and the identity that makes them were defined."""
CONFIDENCE = {1: 90, 2: 70, 3: 50, 4: 30, 5: 10}
"""Of Admiralty's credibility, by appendix A of the standard; a 6 has none."""
CLASSES = {"Person": "individual", "ArmedGroup": "group", "ContractorGroup": "group", "Group": "class"}
TOPIC = "x-sahelgraph-topic"
"""What an object is that STIX has no word for: an issue, a resource, a place without coordinates."""

Object = dict[str, Any]


def files(state: State, id_: str) -> dict[str, bytes]:
    """`bundle.stix.json`, an object a line."""
    objects = _Bundle(state).objects()
    lines = ",\n".join(_json(one) for one in sorted(objects, key=lambda one: str(one["id"])))
    head = _json({"type": "bundle", "id": stix_id("bundle", id_)})[:-1]
    return {"bundle.stix.json": f'{head},"objects":[\n{lines}\n]}}\n'.encode()}


def stix_id(type_: str, id_: str) -> str:
    """The STIX id of what has an id of ours."""
    return f"{type_}--{uuid.uuid5(NAMESPACE, f'{type_}:{id_}')}"


MAKER = stix_id("identity", "sahelgraph")
EXTENSION = stix_id("extension-definition", "claims")
TOPICS = stix_id("extension-definition", "topics")


def _json(value: Object) -> str:
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def _time(day: date) -> str:
    return f"{day.isoformat()}T00:00:00.000Z"


class _Bundle:
    """The objects of a graph. Every object's `modified` is the last day on which something bore on it."""

    def __init__(self, state: State) -> None:
        self.state = state
        self.claims = {claim.id: claim for claim in claims_of(state)}
        self.ids = {node.id: stix_id(self._type(node), node.id) for node in state.nodes.values()}
        self.notes: dict[str, list[str]] = defaultdict(list)
        """Of each source its claims, by STIX id."""
        for claim in self.claims.values():
            self.notes[claim.source].append(self.ids[claim.id])
        self.bearing = self._bearing()

    def objects(self) -> Iterator[Object]:
        yield from _definitions()
        for node in self.state.nodes.values():
            if node.kind == "Claim":
                yield self._note(self.claims[node.id])
            elif node.kind == "Source":
                yield self._report(node)
            elif node.kind not in ("Judgement", "Deployment", "Scope"):
                yield self._thing(node)
        deployed = {str(node.props.get("claims")): node for node in self.state.of_kind("Deployment")}
        for edge in self.state.edges.values():
            if EDGES[edge.type].predicate:
                force = deployed.get(str(edge.props["claims"])) if edge.type == "DEPLOYED_IN" else None
                yield self._relationship(edge, force)
            elif edge.type == "DERIVED_FROM":
                yield self._lineage(edge)
            elif edge.type == "DISPUTES":
                yield self._dispute(edge)
                yield from self._opinions(edge)

    def _type(self, node: Node) -> str:
        if node.primary == "Actor":
            return "identity"
        if node.kind == "Place":
            return "location" if "latitude" in node.props else TOPIC
        types = {"Claim": "note", "Source": "report", "Event": "incident", "Judgement": "opinion"}
        return types.get(node.kind, TOPIC)

    def _bearing(self) -> dict[str, tuple[date, date]]:
        """Of each node the first and the last day on which a claim about it was known."""
        days: dict[str, list[date]] = defaultdict(list)
        for claim in self.claims.values():
            known = cast("date", claim.day("known_from"))
            for end in (claim.id, claim.source, claim.subject, claim.object, claim.holder, claim.speaker):
                if end:
                    days[end].append(known)
            for issue in claim.texts("regarding"):
                days[issue].append(known)
        for edge in self.state.of_type("DISPUTES"):
            if judged := edge.props.get("judged_on"):
                days[edge.start].append(cast("date", judged))
                days[edge.end].append(cast("date", judged))
        return {id_: (min(some), max(some)) for id_, some in days.items()}

    def _object(self, id_: str, between: tuple[date, date], **more: Any) -> Object:
        """An object with what all have in common; what is None or empty is left out."""
        common = {
            "type": id_.partition("--")[0],
            "spec_version": "2.1",
            "id": id_,
            "created_by_ref": MAKER,
            "created": _time(between[0]),
            "modified": _time(between[1]),
        }
        return common | {key: value for key, value in more.items() if value not in (None, "", [], {})}

    def _between(self, *ids: str) -> tuple[date, date]:
        some = [self.bearing[id_] for id_ in ids if id_ in self.bearing]
        return (min(first for first, _ in some), max(last for _, last in some)) if some else (DEFINED, DEFINED)

    def _thing(self, node: Node) -> Object:
        props, id_ = node.props, self.ids[node.id]
        names = [*cast("list[str]", props.get("aliases", [])), *([str(props["name_fr"])] if "name_fr" in props else [])]
        own = {"kind": node.kind, "sahelgraph_id": node.id, "also_called": names, "wikidata": props.get("wikidata")}
        own |= {"event": props.get("kind"), "country": props.get("country"), "iso2": props.get("iso2")}
        more: Object = {"name": props["name"], "description": props.get("note")}
        if id_.startswith("identity"):
            more["identity_class"] = CLASSES.get(node.kind, "organization")
        elif id_.startswith("location"):
            more |= {"latitude": props["latitude"], "longitude": props["longitude"]}
        extensions = _extended(own) | ({TOPICS: {"extension_type": "new-sdo"}} if id_.startswith(TOPIC) else {})
        return self._object(id_, self._between(node.id), extensions=extensions, **more)

    def _note(self, claim: Claim) -> Object:
        source = self.state.nodes[claim.source].props
        ends = [claim.subject, claim.object, claim.holder, claim.speaker, *claim.texts("regarding")]
        own = {
            name: claim.props.get(name)
            for name in (
                "ref", "predicate", "polarity", "modality", "stance", "valid", "basis", "rank", "disputed",
                "credibility",
                "quantity_low", "quantity_high", "approximate", "unit", "quantity_text", "role", "item", "detail",
                "paragraph", "sentence", "start_char", "end_char", "sha256", "origin", "grade",
            )
        }  # fmt: skip
        roles = {"subject": claim.subject, "object": claim.object, "holder": claim.holder, "speaker": claim.speaker}
        own |= {f"{role}_ref": self.ids[end] for role, end in roles.items() if end}
        credibility = claim.props.get("credibility")
        return self._object(
            self.ids[claim.id],
            self._between(claim.id),
            abstract=f"{self._said(claim)} ({source['publisher']})",
            content=claim.text("says"),
            object_refs=_once(self.ids[end] for end in ends if end in self.ids),
            confidence=CONFIDENCE.get(cast("int", credibility)),
            revoked=True if claim.text("rank") == "deprecated" else None,
            external_references=[_reference(source)],
            extensions=_extended(own),
        )

    def _said(self, claim: Claim) -> str:
        """Whom it is about and what kind of claim it is, with its modality and its denial in the words."""
        modal = "" if claim.modality == "fact" else f"{claim.modality}: "
        denial = "" if claim.affirmed else "denied: "
        stance = f" as {claim.text('stance')}" if claim.text("stance") else ""
        other = f" {self._name(claim.object)}" if claim.object else ""
        return f"{modal}{denial}{self._name(claim.subject)} {claim.predicate.words}{other}{stance}"

    def _name(self, id_: str) -> str:
        return str(self.state.nodes[id_].props["name"])

    def _report(self, node: Node) -> Object:
        props = node.props
        notes = sorted(self.notes[node.id])
        names = ("published", "read", "language", "reliability", "reliability_reason", "origin")
        own, language = {name: props.get(name) for name in names}, str(props.get("language", ""))
        known = cast("date", props["known_from"])
        return self._object(
            self.ids[node.id],
            (known, max(known, self._between(node.id)[1]) if notes else known),
            name=props["name"],
            published=_time(known),
            # The standard's own validator does not know Nigerian Pidgin (pcm): three letters are told beside.
            lang=language if len(language.partition("-")[0]) == 2 else None,
            # A report must refer to something; of a source without claims that is who made the graph.
            object_refs=notes or [MAKER],
            external_references=[_reference(props)],
            extensions=_extended({"sahelgraph_id": node.id, "read_on": str(props["read_on"]), **own}),
        )

    def _relationship(self, edge: Edge, deployment: Node | None) -> Object:
        claims = cast("list[str]", edge.props["claims"])
        names = ("predicate", "origins", "disputed", "rank", "stances", "roles", "items", "grade")
        own = {name: edge.props.get(name) for name in names} | {
            "claim_refs": [self.ids[one] for one in claims if one in self.ids]
        }
        if deployment:
            own |= {name: value for name, value in deployment.props.items() if name.startswith(("strength", "approx"))}
        since, until = cast("date | None", edge.props.get("since")), cast("date | None", edge.props.get("until"))
        return self._object(
            stix_id("relationship", edge.id),
            self._between(*claims),
            relationship_type=edge.type.lower().replace("_", "-"),
            source_ref=self.ids[edge.start],
            target_ref=self.ids[edge.end],
            description=f"{self._name(edge.start)}: {EDGES[edge.type].words}: {self._name(edge.end)}"
            + (" (disputed)" if edge.props.get("disputed") else ""),
            start_time=_time(since) if since else None,
            # The standard wants it later than the start.
            stop_time=_time(until) if until and (since is None or until > since) else None,
            extensions=_extended(own),
        )

    def _lineage(self, edge: Edge) -> Object:
        known = cast("date", self.state.nodes[edge.start].props["known_from"])
        return self._object(
            stix_id("relationship", edge.id),
            (known, known),
            relationship_type="derived-from",
            source_ref=self.ids[edge.start],
            target_ref=self.ids[edge.end],
            description=f"{edge.props['basis']}: {edge.props['reason']}",
        )

    def _dispute(self, edge: Edge) -> Object:
        own = {name: edge.props.get(name) for name in ("kind", "rule", "verdict", "stands", "judgement", "judged_by")}
        return self._object(
            stix_id("grouping", edge.id),
            self._between(edge.start, edge.end),
            name=f"Dispute ({edge.props['kind']}): {edge.props['verdict']}",
            description=edge.props["rule"],
            context="unspecified",
            object_refs=sorted([self.ids[edge.start], self.ids[edge.end]]),
            extensions=_extended(own),
        )

    def _opinions(self, edge: Edge) -> Iterator[Object]:
        """What the judge holds of each of the two claims; of a rejected dispute, of the dispute."""
        judged, verdict = edge.props.get("judged_on"), edge.props["verdict"]
        if not judged:
            return
        stands = cast("list[str]", edge.props.get("stands", []))
        opinions: dict[str, str] = {}
        if verdict == "rejected":
            opinions[stix_id("grouping", edge.id)] = "disagree"
        else:
            for end in (edge.start, edge.end):
                settled = verdict == "upheld" and bool(stands)
                agrees = "agree" if self.claims[end].ref in stands else "disagree"
                opinions[self.ids[end]] = agrees if settled else "neutral"
        day = cast("date", judged)
        for about, opinion in opinions.items():
            yield self._object(
                stix_id("opinion", f"{edge.id}:{about}"),
                (day, day),
                opinion=opinion,
                explanation=edge.props.get("judgement"),
                authors=[edge.props["judged_by"]] if edge.props.get("judged_by") else None,
                object_refs=[about],
            )


def _definitions() -> Iterator[Object]:
    common = {"spec_version": "2.1", "created": _time(DEFINED), "modified": _time(DEFINED)}
    yield {"type": "identity", "id": MAKER, "name": "sahelgraph", "identity_class": "system", **common}
    schema = "docs/snapshots.md of sahelgraph"
    for id_, name, kind in (
        (EXTENSION, "Claims: polarity, modality, place in the source, dispute", "property-extension"),
        (TOPICS, "An issue, a resource, or a place without coordinates", "new-sdo"),
    ):
        yield {
            "type": "extension-definition", "id": id_, "created_by_ref": MAKER, "name": name, "schema": schema,
            "version": "1.0.0", "extension_types": [kind], **common,
        }  # fmt: skip


def _extended(own: dict[str, Any]) -> Object:
    kept = {key: value for key, value in own.items() if value not in (None, "", [])}
    return {EXTENSION: {"extension_type": "property-extension", **kept}}


def _reference(source: dict[str, Any]) -> Object:
    named = {"source_name": source["publisher"], "description": source["name"]}
    return named | ({"url": source["url"]} if "url" in source else {})


def _once(items: Iterable[str]) -> list[str]:
    return sorted(set(items))
