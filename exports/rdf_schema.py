"""Our vocabulary for RDF, and the shapes that data in it has: both made of the schema."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from exports.turtle import HEAD, described, text
from graph.schema import EDGE_KINDS, EDGES, NODE_KINDS, Property, PropertyType
from graph.schema.edges import primary_labels

TYPES: dict[PropertyType, str] = {
    "string": "xsd:string", "strings": "xsd:string", "int": "xsd:integer", "float": "xsd:double",
    "bool": "xsd:boolean", "date": "xsd:date",
}  # fmt: skip
ONE = ("SUBJECT", "STATED_IN")
"""Edges of which a claim has exactly one."""
AT_MOST_ONE = ("OBJECT", "HELD_BY", "SAID_BY")
Pairs = list[tuple[str, str]]
PROPERTIES = [
    *(prop for kind in NODE_KINDS for prop in kind.properties),
    *(prop for kind in EDGE_KINDS for prop in kind.properties),
]


def vocabulary() -> str:
    """OWL: a class for each kind of node, a property for each property and each type of edge."""
    return HEAD + "".join(f"\n{part}" for part in (*_classes(), *_properties(), *_relations()))


def _classes() -> Iterator[str]:
    yield described("sg:Actor", [("a", "owl:Class"), ("rdfs:label", text("actor", "en"))])
    for name, words in (("Relation", "what is derived from claims"), ("Dispute", "two claims that cannot both stand")):
        pairs = [("a", "owl:Class"), ("rdfs:subClassOf", "rdf:Statement"), ("rdfs:label", text(words, "en"))]
        yield described(f"sg:{name}", pairs)
    for kind in NODE_KINDS:
        pairs = [("a", "owl:Class"), ("rdfs:label", text(kind.words, "en")), ("rdfs:comment", text(kind.description))]
        yield described(
            f"sg:{kind.label}", pairs + ([("rdfs:subClassOf", f"sg:{kind.primary}")] if kind.primary else [])
        )


def _properties() -> Iterator[str]:
    meanings: dict[str, tuple[PropertyType, dict[str, None]]] = {}
    for prop in PROPERTIES:
        meanings.setdefault(prop.name, (prop.type, {}))[1][prop.description] = None
    for name, (type_, words) in meanings.items():
        if name not in ("id", "digest"):
            pairs = [("a", "owl:DatatypeProperty"), ("rdfs:range", _range(name, type_))]
            yield described(f"sg:{name}", pairs + [("rdfs:comment", text(one, "en")) for one in words])


def _range(name: str, type_: PropertyType) -> str:
    """Its datatype; of a name that kinds of node and edge type differently there is no single one."""
    types = {TYPES[prop.type] for prop in PROPERTIES if prop.name == name}
    return TYPES[type_] if len(types) == 1 else "rdfs:Literal"


def _relations() -> Iterator[str]:
    for kind in EDGE_KINDS:
        pairs = [("a", "owl:ObjectProperty"), ("rdfs:label", text(kind.words, "en"))]
        pairs += [("rdfs:comment", text(kind.description, "en"))]
        pairs += [("rdfs:domain", _any(kind.starts)), ("rdfs:range", _any(kind.ends))]
        yield described(f"sg:{kind.type}", pairs)


def _any(labels: Iterable[str]) -> str:
    names = [f"sg:{label}" for label in labels]
    return names[0] if len(names) == 1 else f"[ a owl:Class ; owl:unionOf ( {' '.join(names)} ) ]"


def shapes() -> str:
    """SHACL: what each kind of node and edge must and may have."""
    return HEAD + "".join(f"\n{part}" for part in (*_node_shapes(), *_edge_shapes()))


def _node_shapes() -> Iterator[str]:
    for kind in NODE_KINDS:
        pairs = [("a", "sh:NodeShape"), ("sh:targetClass", f"sg:{kind.label}")]
        pairs += [("sh:property", _shape(prop)) for prop in kind.properties if prop.name not in ("id", "digest")]
        for edge in EDGE_KINDS:
            if kind.label in edge.starts and not edge.predicate:
                pairs.append(("sh:property", _edge_shape(edge.type)))
        yield described(f"sg:{kind.label}Shape", pairs)


def _shape(prop: Property) -> str:
    least = " ; sh:minCount 1" if prop.required else ""
    most = "" if prop.type == "strings" else " ; sh:maxCount 1"
    return f"[ sh:path sg:{prop.name} ; sh:datatype {TYPES[prop.type]}{least}{most} ]"


def _edge_shape(type_: str) -> str:
    ends = primary_labels(EDGES[type_].ends)
    classes = (
        f"sh:class sg:{ends[0]}" if len(ends) == 1 else f"sh:or ( {' '.join(f'[ sh:class sg:{e} ]' for e in ends)} )"
    )
    least = " ; sh:minCount 1" if type_ in ONE else ""
    most = " ; sh:maxCount 1" if type_ in (*ONE, *AT_MOST_ONE) else ""
    return f"[ sh:path sg:{type_} ; {classes}{least}{most} ]"


def _edge_shapes() -> Iterator[str]:
    relation = next(kind for kind in EDGE_KINDS if kind.predicate)
    for name, kind, ends in (("Relation", relation, ""), ("Dispute", EDGES["DISPUTES"], " ; sh:class sg:Claim")):
        pairs = [("a", "sh:NodeShape"), ("sh:targetClass", f"sg:{name}")]
        for end in ("subject", "object"):
            pairs.append(("sh:property", f"[ sh:path rdf:{end} ; sh:minCount 1 ; sh:maxCount 1{ends} ]"))
        types = " ".join(f"sg:{one.type}" for one in EDGE_KINDS if bool(one.predicate) == (name == "Relation"))
        pairs.append(("sh:property", f"[ sh:path rdf:predicate ; sh:minCount 1 ; sh:maxCount 1 ; sh:in ( {types} ) ]"))
        pairs += [("sh:property", _shape(prop)) for prop in kind.properties if prop.name not in ("id", "digest")]
        yield described(f"sg:{name}Shape", pairs)
