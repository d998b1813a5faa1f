"""What is generated is current; what is declared is whole; every command and query is documented."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from cypher.query import queries
from cypher.texts import generated, template
from graph.errors import SahelgraphError
from graph.generate import files as schema_files
from graph.schema import CLAIMS, EDGE_KINDS, EDGES, NODE_KINDS, NODES, PREDICATES, primary_labels
from graph.schema.terms import MODAL_PREFIX, MODALITIES, names
from sahelgraph.cli import COMMANDS
from sahelgraph.reference import files as reference_files

ROOT = Path(__file__).parents[1]


def test_generated_files_are_current() -> None:
    for path, text in schema_files().items():
        assert (ROOT / path).read_text(encoding="utf-8") == text, f"{path}: run make generate"


def test_reference_pages_and_the_readmes_answers_are_current() -> None:
    for path, text in reference_files():
        assert (ROOT / path).read_text(encoding="utf-8") == text, f"{path}: run make generate"


def test_kinds_are_declared_once_and_described() -> None:
    assert len(NODES) == len(NODE_KINDS)
    assert len(EDGES) == len(EDGE_KINDS)
    assert len(CLAIMS) == len(PREDICATES)
    for kind in NODE_KINDS:
        assert kind.description
        assert kind.words != kind.plural
        assert re.fullmatch("#[0-9A-F]{6}", kind.colour)
    for edge in EDGE_KINDS:
        assert edge.description
        assert edge.starts
        assert edge.ends
        assert {prop.name for prop in edge.properties} >= {"id", "digest"}
    for predicate in PREDICATES:
        assert predicate.description
        assert primary_labels(predicate.subjects)
        assert bool(primary_labels(predicate.objects)) == bool(predicate.edge)


def test_every_modality_but_fact_and_assessment_has_edges_of_its_own() -> None:
    assert set(names(MODALITIES)) == {"fact", "assessment", *MODAL_PREFIX}


def test_statements_take_no_word_from_outside() -> None:
    with pytest.raises(ValueError, match="is no name"):
        template("merge_node", PRIMARY="Actor {id: 1}) DETACH DELETE (n")


def test_every_merge_statement_begins_with_its_rows() -> None:
    for file in ("nodes", "edges"):
        for heading, text in generated(file).items():
            assert text.startswith("UNWIND $rows AS row\n") or heading.startswith("read ")


def test_every_command_is_in_the_reference_and_the_readme() -> None:
    reference, readme = ((ROOT / name).read_text(encoding="utf-8") for name in ("docs/cli.md", "README.md"))
    for name in COMMANDS:
        assert f"## `sahelgraph {name}`" in reference
        assert f"sahelgraph {name}" in readme, name


def test_there_are_at_least_fifteen_queries_and_all_are_documented() -> None:
    page = (ROOT / "docs/queries.md").read_text(encoding="utf-8")
    assert len(queries()) >= 15
    assert all(f"### {name}\n" in page for name in queries())


def test_the_tree_of_errors_is_drawn_whole() -> None:
    import graph.errors

    assert graph.errors.__doc__
    for error in SahelgraphError.__subclasses__():
        assert error.__name__ in graph.errors.__doc__


def test_no_page_links_to_what_is_not_there() -> None:
    for page in [*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md")]:
        for target in re.findall(r"\]\((?!https?:|#|mailto:)([^)#]+)", page.read_text(encoding="utf-8")):
            assert (page.parent / target).exists(), f"{page.name} links to {target}"


def test_the_shortest_chain_goes_over_every_kind_of_relation_between_actors() -> None:
    text = queries()["shortest-chain"].cypher
    for edge in EDGE_KINDS:
        plain = edge.predicate and not edge.type.startswith(tuple(MODAL_PREFIX.values()))
        if plain and "Actor" in edge.starts and "Actor" in edge.ends:
            assert re.search(rf"\b{edge.type}\b", text), edge.type


def test_cypher_is_in_the_cypher_room_only() -> None:
    """No Cypher text longer than a line elsewhere."""
    for room in ("graph", "loaders", "exports", "sahelgraph"):
        for path in (ROOT / room).rglob("*.py"):
            text = path.read_text(encoding="utf-8")
            assert not re.search(r'"""[^"]*\bMATCH \(.*?\n.*?\bRETURN\b', text), path


def test_a_property_that_is_a_float_somewhere_is_one_everywhere() -> None:
    kinds: dict[str, set[bool]] = {}
    for properties in (*(kind.properties for kind in NODE_KINDS), *(kind.properties for kind in EDGE_KINDS)):
        for prop in properties:
            kinds.setdefault(prop.name, set()).add(prop.type == "float")
    assert not [name for name, found in kinds.items() if len(found) > 1]
