"""Terms of RDF as Turtle and TriG write them (w3.org/TR/turtle), and our own vocabulary's names."""

from __future__ import annotations

import re
from datetime import date
from typing import Any
from urllib.parse import quote

VOCABULARY, THINGS = "urn:sahelgraph:schema:", "urn:sahelgraph:id:"
PREFIXES = {
    "sg": VOCABULARY,
    "id": THINGS,
    "dcterms": "http://purl.org/dc/terms/",
    "owl": "http://www.w3.org/2002/07/owl#",
    "prov": "http://www.w3.org/ns/prov#",
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "rdfs": "http://www.w3.org/2000/01/rdf-schema#",
    "sh": "http://www.w3.org/ns/shacl#",
    "skos": "http://www.w3.org/2004/02/skos/core#",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
}
HEAD = "".join(f"@prefix {name}: <{iri}> .\n" for name, iri in PREFIXES.items())

_PLAIN = re.compile(r"[a-z0-9](?:[a-z0-9-]*[a-z0-9])?")
_ESCAPED = re.compile('[\\\\"\x00-\x1f\x7f\u2028\u2029\ufffe\uffff]')
_ESCAPES = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\r": "\\r", "\t": "\\t"}


def thing(id_: str) -> str:
    """A node by its id."""
    return f"id:{id_}" if _PLAIN.fullmatch(id_) else iri(THINGS + quote(id_, safe="-._~"))


def edge(type_: str, id_: str) -> str:
    """An edge by its type and id."""
    return iri(f"urn:sahelgraph:edge:{type_}:{quote(id_, safe='-._~:')}")


def iri(text: str) -> str:
    """An IRI in full; what may not stand in one is percent-encoded."""
    return f"<{quote(text, safe=_RESERVED)}>"


_RESERVED = "!#$%&'()*+,-./:;=?@[]_~"


def literal(value: Any) -> str:
    """A text, number, day or truth value, with its datatype."""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, int):
        return str(value)
    if isinstance(value, float):
        return f'"{value!r}"^^xsd:double'
    return f'"{value.isoformat()}"^^xsd:date' if isinstance(value, date) else text(value)


def text(value: str, language: str = "") -> str:
    """A text, in a language where one is given (BCP 47)."""
    return f'"{_ESCAPED.sub(_escape, value)}"' + (f"@{language}" if language else "")


def _escape(match: re.Match[str]) -> str:
    return _ESCAPES.get(match[0]) or f"\\u{ord(match[0]):04X}"


def described(subject: str, pairs: list[tuple[str, str]]) -> str:
    """Statements on one subject: predicate and object, each pair once."""
    return f"{subject} " + " ;\n  ".join(f"{name} {value}" for name, value in dict.fromkeys(pairs)) + " .\n"
