"""Each format of a snapshot, opened by a reader of its own: what the graph holds is there, and nothing is made worse."""

from __future__ import annotations

import io
import json
import subprocess
import sys
from datetime import date
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import networkx as nx
import pytest
from jsonschema import Draft202012Validator

from exports import formats
from exports.formats import DEFAULT, FORMATS
from exports.snapshot import snapshot_files, write_snapshot
from graph.canonical import canonical, content
from graph.claims import claims_of
from graph.content_schema import content_schema
from graph.derive.edges import edge_type
from graph.engine import open_engine
from graph.errors import OutputError
from graph.schema import EDGES
from graph.scope import Scope, scoped
from graph.state import Node, State, stamped
from graph.store import read_state
from loaders.facts_folder import SHIPPED, derived_folder
from sahelgraph.cli import snapshot as command
from tests.conftest import missing
from tests.support import ftm_home

SCHEMA = "urn:sahelgraph:schema:"
THING = "urn:sahelgraph:id:"


@pytest.fixture(scope="module")
def part() -> State:
    """What surrounds the Wagner Group in the shipped facts: disputes, denials, offers, all of it; and a strange name."""
    state = scoped(derived_folder(SHIPPED), Scope(focus="wagner-group", hops=1))
    node = state.nodes["mali"]
    state.nodes["mali"] = Node(node.kind, "mali", node.props | {"note": "\x01<&>\"'\\\r\n\u2028\ufffe;€"})
    return stamped(canonical(state))


def made(part: State, name: str) -> dict[str, bytes]:
    return FORMATS[name].files(part, "0" * 64)


def kinds(state: State) -> set[tuple[str, str]]:
    return {key for key, edge in state.edges.items() if EDGES[edge.type].predicate}


def test_the_command_names_each_format() -> None:
    assert (tuple(FORMATS), DEFAULT) == (command.FORMATS, command.DEFAULT)
    assert set(FORMATS) == {path.stem for path in Path(formats.__file__).parent.glob("[a-z]*.py")}


def test_every_format_is_the_same_from_another_order(part: State) -> None:
    mixed = State(dict(reversed(part.nodes.items())), dict(reversed(part.edges.items())))
    assert snapshot_files(mixed, formats=tuple(FORMATS), version="1") == snapshot_files(
        part, formats=tuple(FORMATS), version="1"
    )


def test_graph_json_fits_its_json_schema(part: State) -> None:
    Draft202012Validator.check_schema(content_schema())
    check = Draft202012Validator(content_schema())
    data = json.loads(content(part))
    assert list(check.iter_errors(data)) == []
    for where, name, wrong in (("nodes", "name", 7), ("edges", "colour", "red"), ("edges", "disputed", "yes")):
        item = next(item for item in data[where] if name in item or name == "colour")
        assert check.is_valid({**data, "nodes": [], "edges": [], where: [item]})
        assert not check.is_valid({**data, "nodes": [], "edges": [], where: [item | {name: wrong}]}), (where, name)


def test_frictionless_reads_the_data_package(part: State, tmp_path: Path) -> None:
    from frictionless import Package, validate

    write_snapshot(part, tmp_path / "s", formats=["csv"], version="1")
    found = validate(str(tmp_path / "s" / "datapackage.json"))
    assert found.valid, found.flatten(["rowNumber", "fieldName", "note"])
    package = Package(str(tmp_path / "s" / "datapackage.json"))
    resource: Any = package.get_resource("claims")
    claims = resource.read_rows()
    assert {row["id"] for row in claims} == {node.id for node in part.of_kind("Claim")}
    assert all(isinstance(row["known_from"], date) for row in claims)
    assert all(field.description for one in package.resources for field in one.schema.fields)
    # The reader does look: a claim of a source that is none of the nodes.
    source = next(iter(part.of_kind("Source"))).id
    harmed = (tmp_path / "s" / "nodes.csv").read_text(encoding="utf-8").replace(f"\n{source},", "\nnobody,")
    (tmp_path / "s" / "nodes.csv").write_text(harmed, encoding="utf-8", newline="\n")
    kinds_of_error = {row[0] for row in validate(str(tmp_path / "s" / "datapackage.json")).flatten(["type"])}
    assert "foreign-key" in kinds_of_error


def test_gexf_as_networkx_and_as_gephi_reads_it(part: State) -> None:
    content = made(part, "gexf")["graph.gexf"]
    graph = nx.read_gexf(io.BytesIO(content))
    assert {data["id"] for *_, data in graph.edges(data=True)} == {f"{type_}:{id_}" for type_, id_ in kinds(part)}
    assert graph.nodes["mali"]["label"] == "Mali"
    assert graph.nodes["mali"]["note"] == "�<&>\"'\\\r\n\u2028�;€"
    space = {"g": "http://gexf.net/1.3", "v": "http://gexf.net/1.3/viz"}
    root = ElementTree.fromstring(content)
    whole = root.find("g:graph", space)
    assert whole is not None
    assert (whole.get("mode"), whole.get("timeformat"), whole.get("timerepresentation")) == (
        "dynamic",
        "date",
        "interval",
    )
    declared = {
        (found.get("class"), one.get("id"))
        for found in root.iterfind(".//g:attributes", space)
        for one in found.iterfind("g:attribute", space)
    }
    for what in ("node", "edge"):
        for one in root.iterfind(f".//g:{what}", space):
            assert {(what, value.get("for")) for value in one.iterfind("g:attvalues/g:attvalue", space)} <= declared
            colour = one.find("v:color", space)
            assert colour is not None
            assert all(0 <= int(colour.get(name, "")) <= 255 for name in "rgb")
    for edge in root.iterfind(".//g:edge", space):
        spells = [days(one) for one in edge.iterfind("g:spells/g:spell", space)]
        grades = [
            (one.get("value"), *days(one)) for one in edge.iterfind("g:attvalues/g:attvalue[@for='grade']", space)
        ]
        # In order and apart; the grades fill the spells, and nothing is certain where nothing is possible.
        assert spells == sorted(spells)
        assert all(
            before[1] < after[0] for before, after in zip(grades_days(grades), grades_days(grades)[1:], strict=False)
        )
        assert grades_days(grades)[0][0] == (spells[0][0] if spells else date.min)
        assert grades_days(grades)[-1][1] == (spells[-1][1] if spells else date.max)
        for id_ in str(edge_value(edge, "claims", space)).split("; "):
            said: Any = part.nodes[id_].props.get("since_latest")
            until: Any = part.nodes[id_].props.get("until_earliest")
            if said and until and said <= until:
                assert any(word == "certain" and since <= said <= last for word, since, last in grades), id_


def days(one: ElementTree.Element) -> tuple[date, date]:
    return date.fromisoformat(one.get("start", "0001-01-01")), date.fromisoformat(one.get("end", "9999-12-31"))


def grades_days(grades: list[Any]) -> list[tuple[date, date]]:
    return [(since, until) for _, since, until in grades]


def edge_value(edge: ElementTree.Element, name: str, space: dict[str, str]) -> str | None:
    found = edge.find(f"g:attvalues/g:attvalue[@for='{name}']", space)
    assert found is not None
    return found.get("value")


def test_pandas_reads_parquet_with_its_types(part: State) -> None:
    pd = pytest.importorskip("pandas")
    pq = pytest.importorskip("pyarrow.parquet")
    files = made(part, "parquet")
    claims = pq.read_table(io.BytesIO(files["claims.parquet"]))
    assert str(claims.schema.field("known_from").type) == "date32[day]"
    assert str(claims.schema.field("as_named").type) == "list<element: string>"
    assert claims.schema.field("says").metadata[b"description"] == b"What it says, in our words."
    frame = pd.read_parquet(io.BytesIO(files["claims.parquet"])).set_index("id")
    for claim in claims_of(part):
        row = frame.loc[claim.id]
        assert (row["source"], row["known_from"]) == (claim.source, claim.day("known_from"))
        named = row["as_named"]
        assert ([] if named is None else list(named)) == claim.texts("as_named")
    nodes = pd.read_parquet(io.BytesIO(files["nodes.parquet"])).set_index("id")
    assert nodes.loc["mali", "note"] == part.nodes["mali"].props["note"]
    assert set(nodes.index) == set(part.nodes)
    assert len(pd.read_parquet(io.BytesIO(files["edges.parquet"]))) == len(part.edges)


def test_a_missing_extra_is_one_line(part: State, tmp_path: Path) -> None:
    code = (
        "import sys; sys.modules['pyarrow'] = None\n"
        "from sahelgraph.cli import main\n"
        "main(['snapshot', '--format', 'parquet', '-o', sys.argv[1], '--db', sys.argv[2]])"
    )
    arguments = [sys.executable, "-c", code, str(tmp_path / "s"), str(tmp_path / "g.kgl")]
    done = subprocess.run(arguments, capture_output=True, text=True)
    assert done.stderr == 'sahelgraph: the format parquet needs pyarrow: pip install "sahelgraph[parquet]"\n'
    assert (done.returncode, (tmp_path / "s").exists()) == (2, False)
    assert OutputError.__doc__


@pytest.mark.filterwarnings(
    "ignore::DeprecationWarning:rdflib",
    "ignore:ConjunctiveGraph:DeprecationWarning",
    "ignore:Dataset:DeprecationWarning",
)
def test_rdf_as_rdflib_and_pyshacl_read_it(part: State) -> None:
    import pyshacl
    from rdflib import OWL, PROV, RDF, RDFS, Dataset, Graph, URIRef

    files = made(part, "rdf")
    data = Dataset()
    data.parse(data=files["graph.trig"].decode(), format="trig")
    plain = Graph()
    for triple in data.default_graph:
        plain.add(triple)
    shapes = Graph().parse(data=files["shapes.ttl"].decode())
    vocabulary = Graph().parse(data=files["vocabulary.ttl"].decode())
    fits, _, said = pyshacl.validate(plain, shacl_graph=shapes)
    assert fits, said
    assert str(plain.value(URIRef(f"{THING}mali"), URIRef(f"{SCHEMA}note"))) == part.nodes["mali"].props["note"]
    known = {str(one) for one in vocabulary.subjects(RDF.type, None)}
    used = {str(one) for one in {*plain.predicates(), *plain.objects(None, RDF.type)} if str(one).startswith(SCHEMA)}
    assert used <= known
    derived = data.graph(URIRef("urn:sahelgraph:graph:derived"))
    assert {(str(s), str(p), str(o)) for s, p, o in derived} == {
        (THING + edge.start, SCHEMA + edge.type, THING + edge.end)
        for key, edge in part.edges.items()
        if key in kinds(part)
    }
    denied = 0
    for claim in claims_of(part):
        said_here = data.graph(URIRef(THING + claim.id))
        triple = (
            URIRef(THING + claim.subject),
            URIRef(f"{SCHEMA}{edge_type(claim)}"),
            URIRef(f"{THING}{claim.object}"),
        )
        assert (triple in said_here) == (edge_type(claim) is not None and claim.object is not None)
        # No denial is ever a triple that says what is denied.
        if len(said_here) and triple not in said_here:
            assert list(said_here.subjects(RDF.type, OWL.NegativePropertyAssertion))
            denied += 1
        assert (URIRef(THING + claim.id), PROV.wasDerivedFrom, URIRef(THING + claim.source)) in plain
    assert denied
    assert (URIRef(f"{THING}mali"), RDFS.label, None) in plain
    # The shapes do look.
    plain.remove((None, URIRef(f"{SCHEMA}polarity"), None))
    assert not pyshacl.validate(plain, shacl_graph=shapes)[0]


@pytest.mark.sweep
def test_followthemoney_takes_the_entities_as_they_are(part: State, tmp_path: Path) -> None:
    (tmp_path / "e").write_bytes(made(part, "ftm")["entities.ftm.json"])
    try:
        ftm_home.python()
    except (OSError, subprocess.SubprocessError) as error:
        missing(f"no followthemoney could be installed: {error}")
    found = ftm_home.check(tmp_path / "e")
    assert found["wrong"] == []
    links = [claim for claim in claims_of(part) if edge_type(claim) and claim.object]
    assert found["counts"]["UnknownLink"] + found["counts"].get("Membership", 0) == len(links)
    assert found["counts"]["Article"] == len(part.of_kind("Source"))


def test_no_denial_is_a_link_and_no_offer_a_fact(part: State) -> None:
    entities = {one["id"]: one for one in map(json.loads, made(part, "ftm")["entities.ftm.json"].decode().splitlines())}
    seen = set()
    for claim in claims_of(part):
        one = entities[f"sahelgraph-{claim.id}"]
        if edge_type(claim) is None:
            assert one["schema"] == "Note"
        elif claim.modality in ("plan", "allegation") and claim.object:
            assert one["properties"]["role"][0].startswith(("plan or offer: ", "alleged: "))
            seen.add(claim.modality)
    assert seen


def test_stix_validator_takes_the_bundle(part: State) -> None:
    bundle = json.loads(made(part, "stix")["bundle.stix.json"])
    objects = {one["id"]: one for one in bundle["objects"]}
    types = [one["type"] for one in bundle["objects"]]
    # The validator takes long: of each type some, here; all of them in the sweep.
    assert (
        stix_errors({**bundle, "objects": [one for type_ in sorted(set(types)) for one in of(bundle, type_)[:6]]}) == []
    )
    assert stix_errors({**bundle, "objects": [{**of(bundle, "note")[0], "object_refs": []}]})
    assert len(objects) == len(types)
    assert references(bundle) <= set(objects)
    assert types.count("note") == len(part.of_kind("Claim"))
    assert types.count("grouping") == len(part.of_type("DISPUTES"))
    assert types.count("report") == len(part.of_kind("Source"))
    # Nobody is a threat actor because somebody says so.
    assert not {"threat-actor", "intrusion-set", "malware"} & set(types)
    assert all(one["created"] <= one["modified"] for one in bundle["objects"])


@pytest.mark.sweep
def test_stix_validator_takes_all_of_the_shipped_facts() -> None:
    assert stix_errors(json.loads(made(canonical(derived_folder(SHIPPED)), "stix")["bundle.stix.json"])) == []


def of(bundle: dict[str, Any], type_: str) -> list[dict[str, Any]]:
    return [one for one in bundle["objects"] if one["type"] == type_]


def stix_errors(bundle: dict[str, Any]) -> list[str]:
    from stix2validator import ValidationOptions, validate_instance

    # Ids of version 5 are meant: they are the same each time, and the standard's SHOULD is for those made by chance.
    found = validate_instance(bundle, ValidationOptions(version="2.1", disabled=["uuid-check"]))
    return [str(error) for error in found.errors]


def references(bundle: dict[str, Any]) -> set[str]:
    found: set[str] = set()
    for one in bundle["objects"]:
        for name, value in one.items():
            if name.endswith("_ref"):
                found.add(value)
            elif name.endswith("_refs"):
                found.update(value)
    return found


def test_cypher_gives_the_same_graph(part: State, tmp_path: Path) -> None:
    engine = open_engine(str(tmp_path / "g.kgl"))
    text = made(part, "cypher")["graph.cypher"].decode()
    statements = [one for one in text.partition("\n")[2].split(";\n") if one.startswith("UNWIND")]
    engine.write([(one, [{}]) for one in statements])
    assert read_state(engine) == part
    engine.close()
