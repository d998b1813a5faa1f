"""The schema, declared once: kinds of node, of edge and of claim, with their words and colours.

Everything else that names a kind (constraints, merge statements, the JSON Schema of the facts files, the legend of
the map, `docs/schema.md`) is generated from here.
"""

from graph.schema.base import EdgeKind, NodeKind, Predicate, Property, PropertyType, Term
from graph.schema.edges import CATEGORIES, EDGE_KINDS, SIGN_EDGE, VIEW_SIGNS, primary_labels
from graph.schema.nodes import NODE_KINDS
from graph.schema.predicates import PREDICATES

NODES = {kind.label: kind for kind in NODE_KINDS}
EDGES = {kind.type: kind for kind in EDGE_KINDS}
CLAIMS = {predicate.name: predicate for predicate in PREDICATES}

__all__ = [
    "CATEGORIES",
    "CLAIMS",
    "EDGES",
    "EDGE_KINDS",
    "NODES",
    "NODE_KINDS",
    "PREDICATES",
    "SIGN_EDGE",
    "VIEW_SIGNS",
    "EdgeKind",
    "NodeKind",
    "Predicate",
    "Property",
    "PropertyType",
    "Term",
    "primary_labels",
]
