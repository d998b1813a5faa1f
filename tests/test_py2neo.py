"""`sahelgraph.ogm`: classes from the schema, subgraphs from either engine, and the way back through our checks."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from datetime import date
from typing import Any

import py2neo
import pytest
from py2neo.ogm import Repository

from cypher.texts import generated
from graph.assemble import assemble
from graph.derive import derive, stated_only
from graph.engine import Engine
from graph.errors import FactsError, QueryError, UnknownNameError
from graph.facts import FactSet
from graph.schema import EDGE_KINDS, NODE_KINDS
from graph.state import State
from graph.store import load, read_state
from loaders.facts_folder import SHIPPED, read_folder
from sahelgraph import Graph, ogm
from sahelgraph.ogm import Actor, Claim, Country, Government, Source, claims, load_subgraph, subgraph
from sahelgraph.ogm.facts import facts_of, stated
from sahelgraph.ogm_generate import MODELS, models
from tests.support import facts as support
from tests.support.pages import run_blocks
from tests.support.py2neo_graph import py2neo_graph

THREAT: dict[str, Any] = {
    "key": "france-threat", "subject": "france", "predicate": "views", "object": "wagner", "stance": "threat",
    "regarding": ["stability"],
}  # fmt: skip
GIVEN: dict[str, Any] = {
    "actors": [
        {"id": "france", "kind": "Country", "name": "France", "aliases": ["Paris"]},
        {"id": "mali", "kind": "Country", "name": "Mali"},
        {"id": "junta", "kind": "Government", "name": "Junta", "country": "mali", "tenure": ["one/rule"]},
        {"id": "wagner", "kind": "ContractorGroup", "name": "Wagner"},
    ],
    "issues": [{"id": "stability", "name": "stability"}],
    "sources": [
        {
            "source": {"id": "one", "published": "2024-05-01"},
            "claims": [
                THREAT,
                THREAT | {"key": "france-no-threat", "polarity": "denied", "regarding": []},
                {"key": "rule", "subject": "junta", "predicate": "governs", "object": "mali", "when": "2021-05-24/.."},
                {
                    "key": "there", "subject": "wagner", "predicate": "deployed_in", "object": "mali",
                    "quantity": {"low": 1000, "approximate": True}, "as_named": {"subject": "the contractors: many"},
                },
            ],
        },
        {
            "source": {"id": "two", "derived_from": [{"source": "one", "basis": "stated", "reason": "says so"}]},
            "claims": [THREAT],
        },
    ],
}  # fmt: skip


@pytest.fixture
def graph(engine: Engine) -> Graph:
    """The facts above, in each engine."""
    load(engine, support.stated(GIVEN))
    return Graph(engine)


@pytest.fixture
def repository(neo4j_uri: str) -> Iterator[Any]:
    """py2neo on the same facts."""
    with py2neo_graph(neo4j_uri) as found, Graph.open(neo4j_uri) as graph:
        load(graph.engine, support.stated(GIVEN))
        yield Repository.wrap(found)


def claim_node(**properties: Any) -> Any:
    """A claim as a person writes it with py2neo."""
    where = {"paragraph": 1, "sentence": 9, "start_char": 90, "end_char": 99, "sha256": "9" * 64}
    plain = {"ref": "one/new", "predicate": "backed_by", "polarity": "affirmed", "modality": "fact", "says": "new"}
    return py2neo.Node("Claim", **(where | plain | properties))


def ref(id_: str) -> Any:
    """A node that is only referred to."""
    return py2neo.Node("Actor", id=id_)


def said(node: Any, **ends: str) -> Any:
    """A claim with its ends."""
    return py2neo.Subgraph([node], [py2neo.Relationship(node, type_, ref(end)) for type_, end in ends.items()])


class TestClasses:
    def test_they_are_current(self) -> None:
        assert MODELS.read_text(encoding="utf-8") == models(), "run python -m sahelgraph.ogm_generate"

    def test_there_is_one_for_each_kind_with_all_that_the_schema_declares(self) -> None:
        for kind in NODE_KINDS:
            model = getattr(ogm, kind.label)
            assert model.__labels__ == kind.labels
            for prop in kind.properties:
                assert isinstance(getattr(model, prop.name), ogm.Field), (kind.label, prop.name)
            ends = [e for e in EDGE_KINDS if kind.primary_label in e.starts]
            starts = [e for e in EDGE_KINDS if kind.primary_label in e.ends]
            types = {
                vars(owner)[name].type for owner in model.__mro__ for name in vars(owner) if _is(owner, name, ogm.Out)
            }
            assert types == {edge.type for edge in ends}
            types = {
                vars(owner)[name].type for owner in model.__mro__ for name in vars(owner) if _is(owner, name, ogm.In)
            }
            assert types == {edge.type for edge in starts}

    def test_without_py2neo_one_line_says_how_to_get_it(self) -> None:
        code = "import sys; sys.modules['py2neo'] = None\nimport sahelgraph.ogm"
        ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
        assert ran.returncode == 1
        assert ran.stderr.splitlines()[-1] == (
            'ImportError: sahelgraph.ogm needs py2neo: pip install "sahelgraph[py2neo]"'
        )

    def test_a_new_one_has_all_its_labels(self) -> None:
        assert set(Country(id="togo", name="Togo").__node__.labels) == {"Actor", "Country"}
        assert list(Country(id="togo").views_as_threat) == []


def _is(owner: type, name: str, kind: type) -> bool:
    return isinstance(vars(owner)[name], kind)


@pytest.mark.neo4j
class TestRepository:
    def test_properties_and_dates(self, repository: Any) -> None:
        france = Country.match(repository, "france").first()
        assert france is not None
        assert (france.name, france.aliases, france.iso2) == ("France", ["Paris"], None)
        junta = repository.get(Government, "junta")
        assert junta.tenure_since == date(2021, 5, 24)
        assert type(junta.tenure_since) is date

    def test_each_thing_has_the_class_that_its_labels_say(self, repository: Any) -> None:
        found = Actor.match(repository).order_by("_.id").all()
        assert [(type(actor).__name__, actor.id) for actor in found] == [
            ("Country", "france"), ("Government", "junta"), ("Country", "mali"), ("ContractorGroup", "wagner"),
        ]  # fmt: skip

    def test_edges_both_ways(self, repository: Any) -> None:
        france, wagner = repository.get(Country, "france"), repository.get(Actor, "wagner")
        assert list(france.views_as_threat) == [wagner]
        assert wagner in france.views_as_threat
        assert list(wagner.incoming_views_as_threat) == [france]
        ((_, (type_, props), _),) = france.views_as_threat.triples()
        assert type_ == "VIEWS_AS_THREAT"
        assert (props["origins"], props["disputed"]) == (1, True)

    def test_a_claim_with_its_parties_and_its_source(self, repository: Any) -> None:
        claim = Claim.match(repository).where(ref="one/france-threat").first()
        assert claim is not None
        assert [type(end).__name__ for end in claim.subject] == ["Country"]
        assert [source.id for source in claim.stated_in] == ["one"]
        assert claim.regarding == ["stability"]
        assert [issue.name for issue in claim.regarding_] == ["stability"]
        assert {other.ref for other in repository.get(Source, "one").incoming_stated_in} >= {"one/france-threat"}

    def test_parallel_edges_count_each(self, repository: Any) -> None:
        repository.graph.run(
            "MATCH (a:Actor {id: 'france'}), (b:Actor {id: 'mali'}) "
            "CREATE (a)-[:ENGAGES {id: 'x'}]->(b), (a)-[:ENGAGES {id: 'y'}]->(b)"
        )
        france = repository.get(Country, "france")
        assert [props["id"] for _, props in france.engages.edges()] == ["x", "y"]
        assert len(france.engages) == 2

    def test_a_class_derived_by_a_user_is_kept_and_takes_nothing_over(self, repository: Any) -> None:
        class Mine(Country):
            __primarylabel__ = "Country"

        found = Mine.match(repository, "france").first()
        assert type(found) is Mine
        assert type(repository.get(Country, "france")) is Country

    @pytest.mark.parametrize(
        "write",
        [
            lambda repository, thing: repository.save(thing),
            lambda repository, thing: repository.delete(thing),
            lambda repository, thing: repository.graph.create(thing),
            lambda repository, thing: repository.graph.merge(thing),
            lambda repository, thing: repository.graph.push(thing),
            lambda repository, thing: repository.graph.delete(thing),
        ],
    )
    def test_it_does_not_write(self, repository: Any, write: Callable[[Any, Any], Any], neo4j_uri: str) -> None:
        with Graph.open(neo4j_uri) as graph:
            before = graph.state()
            france = repository.get(Country, "france")
            france.name = "changed"
            for thing in (france, Country(id="togo", name="Togo")):
                with pytest.raises(QueryError, match="load_subgraph"):
                    write(repository, thing)
            assert graph.state() == before


class TestSubgraphs:
    def test_what_a_query_draws(self, graph: Graph) -> None:
        found = subgraph(graph, "threat-graph", target="Wagner")
        assert {node["id"] for node in found.nodes} == {"france", "wagner"}
        assert {type(edge).__name__ for edge in found.relationships} == {"VIEWS_AS_THREAT", "VIEWS_AS_NO_THREAT"}
        (edge,) = (e for e in found.relationships if type(e).__name__ == "VIEWS_AS_THREAT")
        assert (edge.start_node["id"], edge.end_node["id"]) == ("france", "wagner")
        assert set(edge.start_node.labels) == {"Actor", "Country"}

    def test_parallel_edges_stay(self, graph: Graph) -> None:
        rows = [
            {"id": id_, "from_id": "france", "to_id": "mali", "props": {"id": id_, "origins": 1}} for id_ in ("x", "y")
        ]
        graph.engine.write([(generated("edges")["merge ENGAGES Actor Actor"], rows)])
        found = subgraph(graph, "overview-graph")
        assert sorted(edge["id"] for edge in found.relationships if type(edge).__name__ == "ENGAGES") == ["x", "y"]

    def test_two_of_them_can_be_joined_and_met(self, graph: Graph) -> None:
        one, other = subgraph(graph, "threat-graph", target="wagner"), subgraph(graph, "overview-graph")
        assert {node["id"] for node in (one & other).nodes} == {"france", "wagner"}
        assert len((one | other).nodes) == len(other.nodes)

    def test_what_is_no_drawing(self, graph: Graph) -> None:
        with pytest.raises(QueryError, match=r"table and draws no graph; these do: .*threat-graph"):
            subgraph(graph, "who-views-as-threat", target="wagner")
        with pytest.raises(QueryError, match="did you mean"):
            subgraph(graph, "threat-grap")
        with pytest.raises(UnknownNameError, match="no actor is called"):
            subgraph(graph, "threat-graph", target="nobody")

    def test_claims_with_their_evidence(self, graph: Graph) -> None:
        found = claims(graph, ["one/france-threat"])
        assert found.types() == {"SUBJECT", "OBJECT", "HELD_BY", "REGARDING", "STATED_IN"}
        assert {node["id"] for node in found.nodes} >= {"france", "wagner", "stability", "one"}
        with pytest.raises(QueryError, match="no claim has the ref one/none"):
            claims(graph, ["one/france-threat", "one/none"])

    def test_dates_are_dates(self, graph: Graph) -> None:
        (claim,) = (node for node in claims(graph, ["one/rule"]).nodes if "Claim" in node.labels)
        assert claim["since_latest"] == date(2021, 5, 24)


def _claim(found: Any) -> Any:
    (claim,) = (node for node in found.nodes if "Claim" in node.labels)
    return claim


class TestWritingBack:
    def test_all_that_was_read_changes_nothing(self, graph: Graph) -> None:
        before = graph.state()
        refs = [str(node.props["ref"]) for node in before.of_kind("Claim")]
        for part in (claims(graph, refs), claims(graph, refs[:1]), subgraph(graph, "overview-graph")):
            assert load_subgraph(graph, part).touched == 0
        assert graph.state() == before

    def test_a_changed_claim_is_changed_and_what_follows_is_derived_anew(self, graph: Graph) -> None:
        found = claims(graph, ["one/france-no-threat"])
        _claim(found)["polarity"] = "affirmed"
        _claim(found)["stance"] = "partner"
        report = load_subgraph(graph, found)
        assert report.touched > 0
        state = graph.state()
        assert ("VIEWS_AS_PARTNER", "VIEWS_AS_PARTNER:france:wagner") in state.edges
        assert ("VIEWS_AS_NO_THREAT", "VIEWS_AS_NO_THREAT:france:wagner") not in state.edges
        assert len(state.of_kind("Claim")) == 5

    def test_a_new_claim_comes_beside_the_others_of_its_source(self, graph: Graph) -> None:
        report = load_subgraph(graph, said(claim_node(), SUBJECT="mali", OBJECT="wagner"))
        assert report.created == {"Claim": 1, "SUBJECT": 1, "OBJECT": 1, "STATED_IN": 1, "BACKED_BY": 1}
        assert not report.removed
        assert load_subgraph(graph, said(claim_node(), SUBJECT="mali", OBJECT="wagner")).touched == 0

    def test_a_new_source_with_new_actors(self, graph: Graph) -> None:
        source = py2neo.Node(
            "Source", id="three", name="Three", publisher="P", language="fr", read_on=date(2026, 11, 22), read="whole",
            reliability="C", reliability_reason="A test.", published="2025",
        )  # fmt: skip
        togo = py2neo.Node("Actor", "Country", id="togo", name="Togo")
        claim = claim_node(ref="three/togo", predicate="views", stance="partner", valid="2025-01/..")
        part = py2neo.Subgraph(
            [source],
            [
                py2neo.Relationship(claim, "SUBJECT", togo),
                py2neo.Relationship(claim, "OBJECT", ref("wagner")),
                py2neo.Relationship(claim, "STATED_IN", source),
                py2neo.Relationship(source, "DERIVED_FROM", ref_source("two"), basis="inferred", reason="as it is"),
            ],
        )
        load_subgraph(graph, part)
        state = graph.state()
        assert state.nodes["togo"].kind == "Country"
        assert state.nodes["three"].props["origin"] == "one"
        assert state.edges["VIEWS_AS_PARTNER", "VIEWS_AS_PARTNER:togo:wagner"].props["since_earliest"] == date(
            2025, 1, 1
        )

    def test_what_is_not_said_of_a_thing_stays(self, graph: Graph) -> None:
        load_subgraph(graph, py2neo.Node("Actor", "Country", id="france", iso2="FR"))
        props = graph.state().nodes["france"].props
        assert (props["name"], props["aliases"], props["iso2"]) == ("France", ["Paris"], "FR")

    def test_a_rank_that_is_given_is_stated(self, graph: Graph) -> None:
        found = claims(graph, ["one/france-threat"])
        _claim(found).update(rank="deprecated", rank_reason="A slip.", rank_by="t")
        load_subgraph(graph, found)
        (node,) = (n for n in graph.state().of_kind("Claim") if n.props["ref"] == "one/france-threat")
        assert (node.props["stated_rank"], node.props["rank_reason"]) == ("deprecated", "A slip.")

    WRONG: tuple[tuple[Callable[[], Any], str], ...] = (
        (lambda: said(claim_node(ref="one/x", polarity="yes"), SUBJECT="mali", OBJECT="wagner"), "one/x: polarity"),
        (lambda: said(claim_node(), SUBJECT="mali", OBJECT="nobody"), "nobody: is unknown.*; a new node needs the label"),
        (lambda: said(claim_node(), SUBJECT="mali", OBJECT="stability"), "'stability' is a Issue"),
        (lambda: said(claim_node(), SUBJECT="mali"), "one/new: .*needs `object`"),
        (lambda: said(claim_node(), OBJECT="mali"), "one/new: needs 'subject'"),
        (lambda: said(claim_node(sha256=None), SUBJECT="mali", OBJECT="wagner"), "one/new: needs 'sha256'"),
        (lambda: said(claim_node(end_char="x"), SUBJECT="mali", OBJECT="wagner"), "one/new: end_char: "),
        (lambda: said(claim_node(sha265="x"), SUBJECT="mali", OBJECT="wagner"), "'sha265'; did you mean sha256"),
        (lambda: said(claim_node(ref=None), SUBJECT="mali", OBJECT="wagner"), "a claim needs `ref`"),
        (lambda: said(claim_node(ref="none/new"), SUBJECT="mali", OBJECT="wagner"), "its source is unknown"),
        (lambda: said(claim_node(disputed=True), SUBJECT="mali", OBJECT="wagner"), "'disputed' follows from other"),
        (lambda: said(claim_node(), SUBJECT="mali", OBJECT="wagner", STATED_IN="two"), "stated in 'two', and its ref"),
        (lambda: said(claim_node(), SUBJECT="mali", OBJECT="wagner", SUBJEKT="wagner"), "unknown relationship SUBJEKT"),
        (lambda: said(claim_node(), SUBJECT="mali", OBJECT="wagner", DERIVED_FROM="one"), "a Claim has no DERIVED_FROM"),
        (lambda: said(claim_node(), SUBJECT="mali", DISPUTES="one"), "DISPUTES follows from claims"),
        (lambda: py2neo.Relationship(ref("mali"), "VIEWS_AS_THREAT", ref("wagner")), "VIEWS_AS_THREAT follows from claims"),
        (lambda: py2neo.Node("Deployment", id="new"), "new: Deployment is no kind"),
        (lambda: py2neo.Node("Town", id="new"), "new: Town is no kind"),
        (lambda: py2neo.Node("Actor", "Country", name="Togo"), "Togo: a node needs `id`"),
        (lambda: py2neo.Node("Actor", "Country", id="Togo", name="Togo"), "Togo: id: "),
        (lambda: py2neo.Node("Actor", "Government", id="new", name="N"), "needs `country`"),
        (lambda: py2neo.Node("Actor", id="marli"), "marli: is unknown; did you mean mali"),
    )  # fmt: skip

    @pytest.mark.parametrize(("make", "message"), WRONG)
    def test_what_is_wrong_is_said_and_nothing_is_changed(
        self, engine: Engine, make: Callable[[], Any], message: str
    ) -> None:
        load(engine, support.stated(GIVEN))
        before = read_state(engine)
        with pytest.raises(FactsError, match=message):
            load_subgraph(Graph(engine), make())
        assert read_state(engine) == before

    def test_two_subjects(self, graph: Graph) -> None:
        claim = claim_node()
        ends = [py2neo.Relationship(claim, "SUBJECT", ref(id_)) for id_ in ("mali", "france")]
        with pytest.raises(FactsError, match="more than one SUBJECT"):
            load_subgraph(graph, py2neo.Subgraph([claim], ends))

    def test_every_problem_is_said_at_once(self, graph: Graph) -> None:
        one = said(claim_node(ref="one/x", modality="x"), SUBJECT="mali", OBJECT="wagner")
        two = said(claim_node(ref="one/y", stance="x"), SUBJECT="mali", OBJECT="wagner")
        with pytest.raises(FactsError) as caught:
            load_subgraph(graph, one | two)
        assert {problem.file for problem in caught.value.problems} == {"one/x", "one/y"}

    @pytest.mark.neo4j
    def test_what_py2neo_read_from_the_server_itself(self, repository: Any, neo4j_uri: str) -> None:
        found = repository.graph.run("MATCH (c:Claim {ref: 'one/there'})-[r:SUBJECT]->(n) RETURN c, r, n").to_subgraph()
        _claim(found)["says"] = "Another wording."
        with Graph.open(neo4j_uri) as graph:
            assert load_subgraph(graph, found).changed == {"Claim": 1}
            (node,) = (n for n in graph.state().of_kind("Claim") if n.props["ref"] == "one/there")
        assert node.props["says"] == "Another wording."


@pytest.mark.neo4j
def test_the_page_of_py2neo_runs(repository: Any, neo4j_uri: str, capsys: pytest.CaptureFixture[str]) -> None:
    with Graph.open(neo4j_uri) as graph:
        graph.load()
    password = os.environ.get("NEO4J_PASSWORD", "")
    names = run_blocks("docs/py2neo.md", {"bolt://127.0.0.1:7687": neo4j_uri, '"password"': repr(password)})
    names["graph"].close()
    names["repository"].graph.service.connector.close()
    said = capsys.readouterr().out
    assert "Russian contractors" in said
    assert said.endswith("Counter({'Claim': 1})\n")


def ref_source(id_: str) -> Any:
    """A source that is only referred to."""
    return py2neo.Node("Source", id=id_)


@pytest.mark.parametrize("given", [lambda: support.stated(GIVEN), lambda: assemble(read_folder(SHIPPED))])
def test_facts_come_back_from_the_graph_as_they_went_in(given: Callable[[], State]) -> None:
    facts = given()
    entries, where = facts_of(stated(stated_only(derive(facts))))
    assert assemble(FactSet.model_validate(entries)) == facts
    assert set(where.values()) == set(stated(facts))
