"""RDF: TriG with a named graph a claim, PROV-O for where things come from, and our vocabulary with its shapes.

The default graph describes nodes, claims and edges, as Neo4j has them, and asserts no relation that a claim states.
What a claim says is in the graph named by the claim: as a triple whose predicate has the modality in it, or, of a
denial, as an owl:NegativePropertyAssertion. What is derived from claims is in `urn:sahelgraph:graph:derived`.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import cast

from exports.files import utf8
from exports.rdf_schema import shapes, vocabulary
from exports.turtle import HEAD, described, edge, iri, literal, text, thing
from graph import edtf
from graph.claims import Claim, claims_of
from graph.derive.edges import edge_type
from graph.schema import EDGES
from graph.schema.edges import SIGN_EDGE
from graph.schema.terms import MODAL_PREFIX
from graph.state import Edge, Node, State

DERIVED = "<urn:sahelgraph:graph:derived>"
DATED = {"day": "date", "month": "gYearMonth", "year": "gYear"}
Pairs = Iterator[tuple[str, str]]


def files(state: State, id_: str) -> dict[str, bytes]:
    """`graph.trig`, `vocabulary.ttl` (OWL) and `shapes.ttl` (SHACL)."""
    return {
        "graph.trig": utf8(_parts(state, id_)),
        "vocabulary.ttl": vocabulary().encode(),
        "shapes.ttl": shapes().encode(),
    }


def _parts(state: State, id_: str) -> Iterator[str]:
    yield f"# Snapshot {id_}\n{HEAD}\n"
    for node in state.nodes.values():
        yield described(thing(node.id), list(_node(node)))
    statements = [one for one in state.edges.values() if _has_statement(one)]
    for one in state.edges.values():
        if not EDGES[one.type].predicate:
            yield described(thing(one.start), list(_plain(one)))
    for one in statements:
        yield described(edge(one.type, one.id), list(_statement(one)))
    yield f"\n{DERIVED} {{\n"
    for one in statements:
        if EDGES[one.type].predicate:
            yield f"{thing(one.start)} sg:{one.type} {thing(one.end)} .\n"
    yield "}\n\n"
    for claim in claims_of(state):
        said = _said(claim)
        if said:
            yield f"{thing(claim.id)} {{ {said} }}\n"


def _node(node: Node) -> Pairs:
    for label in node.labels:
        yield "a", f"sg:{label}"
    yield "rdfs:label", text(str(node.props["name"]))
    for name, value in node.props.items():
        if name != "digest":
            for item in value if isinstance(value, list) else [value]:
                yield f"sg:{name}", literal(item)
    if french := node.props.get("name_fr"):
        yield "rdfs:label", text(str(french), "fr")
    for alias in cast("list[str]", node.props.get("aliases", [])):
        yield "skos:altLabel", text(alias)
    if wikidata := node.props.get("wikidata"):
        yield "skos:exactMatch", iri(f"http://www.wikidata.org/entity/{wikidata}")
    if node.kind in ("Claim", "Source"):
        yield "a", "prov:Entity"
    if node.kind == "Source":
        yield from _source(node)
    elif node.kind == "Claim" and node.props.get("origin"):
        yield "prov:hadPrimarySource", thing(str(node.props["origin"]))


def _source(node: Node) -> Pairs:
    props = node.props
    yield "dcterms:title", text(str(props["name"]), str(props.get("language", "")))
    yield "dcterms:publisher", text(str(props["publisher"]))
    if "author" in props:
        yield "dcterms:creator", text(str(props["author"]))
    if "language" in props:
        yield "dcterms:language", text(str(props["language"]))
    if "url" in props:
        yield "rdfs:seeAlso", iri(str(props["url"]))
    if "published" in props:
        yield "dcterms:issued", _issued(str(props["published"]))


def _issued(published: str) -> str:
    """A publication date of one day, month or year with its datatype; another EDTF as it is."""
    point = edtf.publication(published)
    plain = published[: {"day": 10, "month": 7, "year": 4}[point.precision]]
    return f'"{published}"^^xsd:{DATED[point.precision]}' if plain == published else text(published)


def _has_statement(one: Edge) -> bool:
    return bool(one.props.keys() - {"digest"}) and one.type != "DERIVED_FROM"


def _plain(one: Edge) -> Pairs:
    yield f"sg:{one.type}", thing(one.end)
    if one.type == "STATED_IN":
        yield "prov:wasDerivedFrom", thing(one.end)
    elif one.type == "DERIVED_FROM":
        yield "prov:wasDerivedFrom", thing(one.end)
        why = " ; ".join(f"sg:{name} {literal(one.props[name])}" for name in ("basis", "reason") if name in one.props)
        yield "prov:qualifiedDerivation", f"[ a prov:Derivation ; prov:entity {thing(one.end)} ; {why} ]"


def _statement(one: Edge) -> Pairs:
    yield "a", "rdf:Statement"
    yield "a", "sg:Relation" if EDGES[one.type].predicate else "sg:Dispute"
    yield "rdf:subject", thing(one.start)
    yield "rdf:predicate", f"sg:{one.type}"
    yield "rdf:object", thing(one.end)
    for name, value in one.props.items():
        if name != "digest":
            for item in value if isinstance(value, list) else [value]:
                yield f"sg:{name}", literal(item)
    for claim in cast("list[str]", one.props.get("claims", [])):
        yield "prov:wasDerivedFrom", thing(claim)


def _said(claim: Claim) -> str:
    """What a claim says, as its graph holds it; nothing where no edge would say it (numbers, alleged views)."""
    if claim.object is None:
        return ""
    if type_ := edge_type(claim):
        return f"{thing(claim.subject)} sg:{type_} {thing(claim.object)} ."
    if claim.affirmed:
        return ""
    views = claim.predicate.name == "views"
    type_ = SIGN_EDGE["partner"] if views else MODAL_PREFIX.get(claim.modality, "") + claim.predicate.edge
    if type_ not in EDGES or (views and claim.text("stance") != "partner"):
        return ""
    return (
        f"[] a owl:NegativePropertyAssertion ; owl:sourceIndividual {thing(claim.subject)} ; "
        f"owl:assertionProperty sg:{type_} ; owl:targetIndividual {thing(claim.object)} ."
    )
