"""What py2neo 2021.2.4 can and can't do with Neo4j 5, line by line of docs/py2neo.md, on a real server."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime
from typing import Any

import py2neo
import pytest
from py2neo.bulk import create_nodes, create_relationships, merge_nodes, merge_relationships
from py2neo.errors import ClientError
from py2neo.ogm import Model, Property, RelatedTo, Repository

from tests.support.py2neo_graph import py2neo_graph

pytestmark = pytest.mark.neo4j


class Thing(Model):  # type: ignore[misc]
    __primarykey__ = "id"
    id = Property()
    name = Property()
    knows = RelatedTo("Thing", "KNOWS")


@pytest.fixture
def graph(neo4j_uri: str) -> Iterator[Any]:
    with py2neo_graph(neo4j_uri) as found:
        found.run("CREATE (:Thing {id: 'a', name: 'A'})-[:KNOWS {id: '1'}]->(:Thing {id: 'b', name: 'B'})")
        yield found


def _edges(graph: Any) -> list[str]:
    """The ids of all relationships."""
    found: list[str] = graph.evaluate("MATCH ()-[r]->() RETURN collect(r.id)")
    return sorted(found)


def _two() -> tuple[Any, Any, list[Any]]:
    """Two nodes, and two edges of one type between them."""
    one, other = py2neo.Node("New", id="x"), py2neo.Node("New", id="y")
    return one, other, [py2neo.Relationship(one, "SAYS", other, id=id_) for id_ in ("p", "q")]


class TestWorks:
    def test_run_evaluate_data(self, graph: Any) -> None:
        text = "MATCH (n:Thing) RETURN n.id AS id ORDER BY id"
        assert graph.run(text).data() == [{"id": "a"}, {"id": "b"}]
        assert graph.evaluate(text) == "a"
        assert graph.query(text).to_table() == [("a",), ("b",)]

    def test_data_frames(self, graph: Any) -> None:
        frame = graph.run("UNWIND [1, 2] AS n RETURN n, date('2026-02-02') AS day").to_data_frame()
        assert list(frame["n"]) == [1, 2]
        assert frame["day"].dtype == object  # not pandas' dates

    def test_a_reading_query_is_kept_from_writing(self, graph: Any) -> None:
        with pytest.raises(ClientError, match="read access mode"):
            graph.query("CREATE (:Thing)")

    def test_create_merge_push_pull_delete(self, graph: Any) -> None:
        node = py2neo.Node("Thing", id="c")
        graph.create(node)
        again = py2neo.Node("Thing", id="c", name="C")
        graph.merge(again, "Thing", "id")
        assert graph.exists(again)
        assert again.identity == node.identity
        again["name"] = "D"
        graph.push(again)
        graph.pull(node)
        assert node["name"] == "D"
        graph.delete(node)
        assert graph.nodes.match("Thing", id="c").count() == 0

    def test_subgraphs_without_parallel_edges(self, graph: Any) -> None:
        one, other, edges = _two()
        graph.create(py2neo.Subgraph([one, other], edges[:1]))
        assert _edges(graph) == ["1", "p"]
        graph.merge(py2neo.Subgraph(*[(part := _two())[:2], part[2][:1]]), "New", "id")
        assert _edges(graph) == ["1", "p"]

    def test_matchers(self, graph: Any) -> None:
        found = graph.nodes.match("Thing").where("_.name > 'A'").order_by("_.name").limit(5)
        assert [node["id"] for node in found] == ["b"]
        assert graph.relationships.match(r_type="KNOWS").first()["id"] == "1"

    def test_paths(self, graph: Any) -> None:
        path = graph.evaluate("MATCH p = (:Thing {id: 'a'})-[:KNOWS]->() RETURN p")
        assert [node["id"] for node in path.nodes] == ["a", "b"]
        assert [type(edge).__name__ for edge in path.relationships] == ["KNOWS"]

    def test_models_and_repositories(self, graph: Any) -> None:
        repository = Repository.wrap(graph)
        thing = repository.get(Thing, "a")
        assert [other.id for other in thing.knows] == ["b"]
        thing.name = "Z"
        repository.save(thing)
        repository.reload(thing)
        assert [found.id for found in Thing.match(repository).where(name="Z")] == ["a"]

    def test_bulk(self, graph: Any) -> None:
        create_nodes(graph.auto(), [{"id": "x"}, {"id": "y"}], labels={"New"})
        merge_nodes(graph.auto(), [{"id": "y"}, {"id": "z"}], ("New", "id"), labels={"New"})
        assert graph.nodes.match("New").count() == 3
        ends = {"start_node_key": ("New", "id"), "end_node_key": ("New", "id")}
        create_relationships(graph.auto(), [("x", {"id": "p"}, "y"), ("x", {"id": "q"}, "y")], "SAYS", **ends)
        assert _edges(graph) == ["1", "p", "q"]

    def test_transactions_by_begin_commit_and_rollback(self, graph: Any) -> None:
        for end, more in ((graph.rollback, 0), (graph.commit, 1)):
            transaction = graph.begin()
            transaction.run("CREATE (:New)")
            end(transaction)
            assert graph.nodes.match("New").count() == more

    def test_procedures_and_what_the_server_is(self, graph: Any) -> None:
        assert "Thing" in {row[0] for row in graph.call.db.labels()}
        assert graph.service.kernel_version.major >= 5
        assert {"Thing"} <= graph.schema.node_labels
        assert {"KNOWS"} <= graph.schema.relationship_types


class TestDates:
    def test_a_date_comes_back_as_another_kind_that_is_equal(self, graph: Any) -> None:
        found = graph.evaluate("RETURN date('9999-12-31')")
        assert found == date(9999, 12, 31)
        assert not isinstance(found, date)
        assert found.to_native() == date(9999, 12, 31)
        assert isinstance(found.to_native(), date)

    def test_a_date_may_be_sent(self, graph: Any) -> None:
        graph.create(py2neo.Node("New", day=date(2026, 2, 2)))
        assert graph.evaluate("MATCH (n:New) RETURN n.day = date('2026-02-02')")
        assert graph.nodes.match("New", day=date(2026, 2, 2)).count() == 1

    def test_a_time_with_a_zone_is_read_and_not_sent(self, graph: Any) -> None:
        assert graph.evaluate("RETURN datetime('2026-02-02T10:00:00+02:00')").hour == 10
        assert graph.evaluate("RETURN $t.hour", t=datetime(2026, 2, 2, 10)) == 10
        with pytest.raises(TypeError, match="utcoffset"):
            graph.evaluate("RETURN $t", t=datetime(2026, 2, 2, tzinfo=UTC))


SCHEMA: list[Callable[[Any], Any]] = [
    lambda schema: schema.get_indexes("Thing"),
    lambda schema: schema.create_index("Thing", "name"),
    lambda schema: schema.drop_index("Thing", "name"),
    lambda schema: schema.get_uniqueness_constraints("Thing"),
    lambda schema: schema.create_uniqueness_constraint("Thing", "name"),
    lambda schema: schema.drop_uniqueness_constraint("Thing", "name"),
]


class TestFails:
    @pytest.mark.parametrize("call", SCHEMA)
    def test_indexes_and_constraints(self, graph: Any, call: Callable[[Any], Any]) -> None:
        with pytest.raises(ClientError, match=r"ProcedureNotFound|SyntaxError"):
            call(graph.schema)

    def test_a_transaction_in_a_with_block(self, graph: Any) -> None:
        with pytest.raises(TypeError, match="context manager"), graph.begin():
            pass

    def test_play(self, graph: Any) -> None:
        assert not hasattr(graph, "play")


class TestHarms:
    """What it does without an error, and is wrong for a graph with parallel edges."""

    @pytest.mark.parametrize("way", ["create", "merge"])
    def test_a_subgraphs_parallel_edges_become_one(self, graph: Any, way: str) -> None:
        one, other, edges = _two()
        arguments = ("New", "id") if way == "merge" else ()
        getattr(graph, way)(py2neo.Subgraph([one, other], edges), *arguments)
        assert len(_edges(graph)) == 2  # KNOWS, and one of the two

    def test_bulk_merge_by_type_alone_does_too_and_by_type_and_id_does_not(self, graph: Any) -> None:
        rows = [("a", {"id": "p"}, "b"), ("a", {"id": "q"}, "b")]
        ends = {"start_node_key": ("Thing", "id"), "end_node_key": ("Thing", "id")}
        merge_relationships(graph.auto(), rows, "SAYS", **ends)
        assert _edges(graph) == ["1", "q"]
        merge_relationships(graph.auto(), rows, ("TELLS", "id"), **ends)
        assert _edges(graph) == ["1", "p", "q", "q"]

    def test_a_model_reads_parallel_edges_as_one_and_saves_them_all_alike(self, graph: Any) -> None:
        graph.run("MATCH (a:Thing {id: 'a'}), (b:Thing {id: 'b'}) CREATE (a)-[:KNOWS {id: '2'}]->(b)")
        repository = Repository.wrap(graph)
        thing = repository.get(Thing, "a")
        assert len(thing.knows) == 1
        repository.save(thing)
        assert len(set(_edges(graph))) == 1

    @pytest.mark.parametrize(("identity", "times"), [(0, 2), (1, 1)])
    def test_the_node_whose_internal_id_is_0_is_in_a_subgraph_twice(
        self, graph: Any, identity: int, times: int
    ) -> None:
        one, again = py2neo.Node.ref(graph, identity), py2neo.Node.ref(graph, identity)
        assert one == again
        assert len(py2neo.Subgraph([one, again]).nodes) == times

    def test_a_subgraph_of_a_result_leaves_lists_out(self, graph: Any) -> None:
        assert graph.run("MATCH (n:Thing) RETURN collect(n) AS things").to_subgraph() is None
