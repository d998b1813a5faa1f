"""Everything that is generated from the schema. `make generate` writes it; a test checks that it is current."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

from graph import statements
from graph.schema import CATEGORIES, EDGE_KINDS, NODE_KINDS, PREDICATES, Property
from graph.schema import terms as terms_module
from graph.schema.base import Term
from graph.schema.edges import SIGN_EDGE

ROOT = Path(__file__).parent.parent


def schema_page() -> str:
    """`docs/schema.md`: the reference of all kinds."""
    return "\n".join([*_head(), *_node_part(), *_claim_part(), *_edge_part(), *_terms_part()]) + "\n"


def _head() -> Iterator[str]:
    yield "# The schema"
    yield ""
    yield "Generated from `graph/schema` by `make generate`. Do not edit."
    yield ""


def _table(properties: tuple[Property, ...]) -> Iterator[str]:
    yield "| property | type | required | meaning |"
    yield "|---|---|---|---|"
    for prop in properties:
        yield f"| `{prop.name}` | {prop.type} | {'yes' if prop.required else ''} | {prop.description} |"
    yield ""


def _node_part() -> Iterator[str]:
    yield "## Kinds of node"
    yield ""
    for kind in NODE_KINDS:
        yield f"### {kind.label}"
        yield ""
        yield f"`(:{':'.join(kind.labels)} {{id}})`. {kind.description}"
        yield ""
        yield from _table(kind.properties)


def _claim_part() -> Iterator[str]:
    yield "## Kinds of claim"
    yield ""
    yield "| predicate | the subject … the object | subject | object | gives the edge | also takes | meaning |"
    yield "|---|---|---|---|---|---|---|"
    for p in PREDICATES:
        also = ", ".join(f"`{name}`" for name in p.qualifiers)
        objects = ", ".join(p.objects) + ("" if p.object_required else " (may be left out)") if p.objects else "none"
        edge = ", ".join(f"`{type_}`" for type_ in (SIGN_EDGE.values() if p.name == "views" else (p.edge,)) if type_)
        yield (
            f"| `{p.name}` | {p.words} | {', '.join(p.subjects)} | {objects} | {edge} | {also} "
            f"| {p.description} ({p.temporal}) |"
        )
    yield ""


def _edge_part() -> Iterator[str]:
    yield "## Kinds of edge"
    yield ""
    yield (
        "Edges marked *derived* are dropped and rebuilt from claims at each load. `PLANNED_`, `ALLEGED_` and `FEARED_` "
        "before a type: no claim states it as a fact. *Tie*: what it is in the signed network "
        "([analysis](analysis.md)); *ends*: the positive ties of the two before it are over."
    )
    yield ""
    for category, title in CATEGORIES.items():
        yield f"### {title}"
        yield ""
        yield "| type | from | to | derived | tie | meaning |"
        yield "|---|---|---|---|---|---|"
        for kind in (kind for kind in EDGE_KINDS if kind.category == category):
            derived = "yes" if kind.derived else ""
            yield (
                f"| `{kind.type}` | {', '.join(kind.starts)} | {', '.join(kind.ends)} | {derived} | {kind.tie} "
                f"| {kind.words}. {kind.description} |"
            )
        yield ""
    yield "Properties of a derived edge:"
    yield ""
    yield from _table(next(kind for kind in EDGE_KINDS if kind.predicate).properties)


def _terms_part() -> Iterator[str]:
    yield "## Closed lists"
    yield ""
    for name, terms in sorted(vars(terms_module).items()):
        if isinstance(terms, tuple) and terms and isinstance(terms[0], Term):
            yield f"**{name.replace('_', ' ').capitalize()}**"
            yield ""
            yield from (f"- `{term.name}`: {term.words}. {term.description}" for term in terms)
            yield ""


def json_schemas() -> dict[Path, str]:
    """The JSON Schema of each sort of facts file, so that an editor completes them."""
    from graph.facts import Actors, Judgements, SourceFile

    out = {}
    for name, model in (("actors", Actors), ("source", SourceFile), ("judgements", Judgements)):
        schema = model.model_json_schema()
        schema["$schema"] = "https://json-schema.org/draft/2020-12/schema"
        out[Path("loaders/schemas") / f"{name}.schema.json"] = json.dumps(schema, indent=1, sort_keys=True) + "\n"
    return out


def files() -> dict[Path, str]:
    """Every generated file: path from the root, and its text."""
    folder = Path("cypher/generated")
    return {
        folder / "constraints.cypher": statements.render(statements.constraints()),
        folder / "indexes.cypher": statements.render(statements.indexes()),
        folder / "nodes.cypher": statements.render(statements.nodes()),
        folder / "edges.cypher": statements.render(statements.edges()),
        Path("docs/schema.md"): schema_page(),
        **json_schemas(),
    }


def main() -> None:
    """Write every generated file."""
    for path, text in files().items():
        target = ROOT / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
