"""The shipped facts on both engines: each query answers with its examples, the same on each."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from cypher.query import Query, queries
from graph.ask import Asker
from graph.assemble import assemble
from graph.engine import Engine, open_engine
from graph.engine.server import ServerEngine
from graph.state import State
from graph.store import load
from loaders.facts_folder import SHIPPED, derived_folder, read_folder
from tests.test_queries import plain

MAY_BE_EMPTY = {"open-disputes"}
"""Queries that give nothing where the shipped facts leave nothing open."""


@pytest.fixture(scope="module")
def embedded(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Engine]:
    engine = open_engine(str(tmp_path_factory.mktemp("shipped") / "graph.kgl"))
    load(engine, assemble(read_folder(SHIPPED)))
    yield engine
    engine.close()


@pytest.fixture(scope="module")
def server(neo4j_uri: str) -> Iterator[Engine]:
    engine = ServerEngine.from_environment(neo4j_uri)
    engine.write([("UNWIND $rows AS row MATCH (n) DETACH DELETE n", [{}])])
    load(engine, assemble(read_folder(SHIPPED)))
    yield engine
    engine.close()


@pytest.fixture(scope="module")
def state() -> State:
    return derived_folder(SHIPPED)


def _examples(query: Query, all_of_them: bool) -> dict[str, Any]:
    return {name: p.example for name, p in query.parameters.items() if p.required or all_of_them}


@pytest.mark.neo4j
@pytest.mark.parametrize("query", queries().values(), ids=queries())
@pytest.mark.parametrize("all_of_them", [False, True], ids=["required", "all"])
def test_examples_give_the_same_rows_on_both_engines(
    query: Query, all_of_them: bool, embedded: Engine, server: Engine
) -> None:
    given = _examples(query, all_of_them)
    one, two = (Asker(engine).ask(query, given) for engine in (embedded, server))
    assert one.columns == two.columns == tuple(query.columns)
    assert plain(one.dicts()) == plain(two.dicts())
    assert one.rows or query.name in MAY_BE_EMPTY


def test_neither_article_is_made_to_say_what_it_does_not(state: State) -> None:
    """Neither names Wagner, Africa Corps, the AES, Trump or the BBC's author; the first has no date."""
    assert "published" not in state.nodes["america-herald-news"].props
    for node in state.of_kind("Claim"):
        if str(node.props["ref"]).split("/")[0] in ("america-herald-news", "indian-system-2026-02-02"):
            named = " ".join(node.props.get("as_named", []))  # type: ignore[arg-type]
            for word in ("Wagner", "Africa Corps", "AES", "Trump", "Melly"):
                assert word not in named, node.props["ref"]


def test_who_is_meant_by_inference_is_said_so(state: State) -> None:
    """Whoever the articles do not name is marked as identified by us."""
    unnamed = {"us-administration-trump-2", "aes", "wagner-group"}
    ends = {(e.start, e.type): e.end for e in state.edges.values() if e.type in ("SUBJECT", "OBJECT")}
    for node in state.of_kind("Claim"):
        if str(node.props["ref"]).split("/")[0] in ("america-herald-news", "indian-system-2026-02-02"):
            for role in ("SUBJECT", "OBJECT"):
                if ends.get((node.id, role)) in unnamed:
                    identified = [text.split(":")[0] for text in node.props.get("identified", [])]  # type: ignore[union-attr]
                    assert role.lower() in identified, node.props["ref"]


def test_about_1000_is_approximate_and_smaller_is_no_number(state: State) -> None:
    mali = state.nodes["deployment-russian-contractors-mali"].props
    assert (mali["strength_low"], mali["approximate"]) == (1000, True)
    for country in ("burkina-faso", "niger"):
        props = state.nodes[f"deployment-russian-contractors-{country}"].props
        assert "strength_low" not in props
        assert "small" in str(props["strength_text"])


def test_plans_and_offers_are_no_facts(state: State) -> None:
    """The visit, and the offers of intelligence and weapons, give planned edges only, as the articles tell them."""
    for node in state.of_kind("Claim"):
        if node.props["ref"].startswith("indian-system") and node.props["predicate"] == "supplies":  # type: ignore[union-attr]
            assert node.props["modality"] == "plan", node.props["ref"]


def test_both_articles_have_their_facts(state: State) -> None:
    count = {
        source: sum(str(node.props["ref"]).startswith(source + "/") for node in state.of_kind("Claim"))
        for source in ("america-herald-news", "indian-system-2026-02-02")
    }
    assert count["america-herald-news"] >= 25
    assert count["indian-system-2026-02-02"] >= 60
