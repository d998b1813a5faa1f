"""Neo4j Browser as a home: what is generated for it, and that the real Browser takes it as a person would give it.

One real Neo4j with the shipped facts and one Browser page serve all its tests. SAHELGRAPH_SCREENSHOTS names a folder
for the pictures, otherwise they are in pytest's own; NEO4J_VERSION another server than the usual one.
"""

from __future__ import annotations

import os
import re
import signal
import socket
import subprocess
import sys
import threading
import urllib.error
import urllib.request
import zipfile
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import pytest
from playwright.sync_api import Locator

from cypher.query import CATEGORIES, Query, queries
from exports.neo4j_browser import GUIDE, PORT, QUERIES, STYLE, files, opening, write_files
from exports.neo4j_browser.guide import STEPS, TITLE
from exports.neo4j_browser.saved_queries import FIRST, scripts, shared_values
from exports.neo4j_browser.serve import FileServer, listening
from exports.neo4j_browser.style import caption, contrast, rules
from graph.ask import Asker
from graph.errors import OutputError
from graph.schema import EDGE_KINDS, EDGES, NODE_KINDS, NODES
from sahelgraph import Graph
from sahelgraph.cli import run
from tests.conftest import missing, real_neo4j
from tests.support.browser_home import Home, move_in
from tests.support.chromium import find_chromium, open_page

QUERY_LIST = list(queries().values())
MAY_BE_EMPTY = {"open-disputes"}
"""The shipped facts leave none open; a new source may."""
ENOUGH = 4.5
"""The contrast that WCAG AA asks of letters."""


# What is generated


def test_style_has_a_rule_for_every_kind() -> None:
    wanted = {f"node.{kind.label}" for kind in NODE_KINDS} | {f"relationship.{kind.type}" for kind in EDGE_KINDS}
    assert set(rules()) == wanted | {"node", "relationship", "node.Actor"}


def test_what_is_particular_comes_after_what_is_common() -> None:
    order = list(rules())
    assert order[:3] == ["node", "relationship", "node.Actor"]


@pytest.mark.parametrize("selector", [name for name in rules() if name.startswith("node")])
def test_letters_can_be_read_on_their_circle(selector: str) -> None:
    rule = rules()[selector]
    assert contrast(rule["text-color-internal"], rule["color"]) >= ENOUGH


def test_claims_and_sources_look_like_no_actor() -> None:
    actors = {rules()[f"node.{kind.label}"]["color"] for kind in NODE_KINDS if kind.primary == "Actor"}
    claim, source = rules()["node.Claim"], rules()["node.Source"]
    assert len(actors | {claim["color"], source["color"]}) == len(actors) + 2
    assert claim["diameter"] != source["diameter"] != rules()["node"]["diameter"]


@pytest.mark.parametrize("selector", rules())
def test_captions_hold_nothing_that_ends_them_and_name_properties_that_there_are(selector: str) -> None:
    text = rules()[selector]["caption"]
    assert text
    assert not set(text) & set(":;'\"")
    label = selector.partition(".")[2]
    kind = NODES.get(label) or EDGES.get(label) or NODES["Country"]
    assert set(re.findall(r"{(\w+)}", text)) <= {prop.name for prop in kind.properties}


def test_a_views_edge_says_its_stance() -> None:
    found = {kind.type: caption(kind) for kind in EDGE_KINDS if kind.sign}
    assert found == {
        "VIEWS_AS_THREAT": "sees a threat",
        "VIEWS_AS_NO_THREAT": "sees no threat",
        "VIEWS_AS_PARTNER": "sees a partner",
    }


def test_doubt_comes_first_where_a_caption_may_be_cut() -> None:
    assert caption(EDGES["PLANNED_SUPPLIES"]).startswith("plan or offer")
    assert rules()["relationship.PLANNED_SUPPLIES"]["color"] != rules()["relationship.SUPPLIES"]["color"]


def test_only_views_have_the_colour_of_threats() -> None:
    threat = rules()["relationship.VIEWS_AS_THREAT"]["color"]
    wearing = {name for name, rule in rules().items() if name.startswith("relationship") and rule["color"] == threat}
    assert wearing == {"relationship.VIEWS_AS_THREAT"}


def test_every_query_is_a_saved_query_in_the_folder_of_its_category() -> None:
    archive = zipfile.ZipFile(BytesIO(files()[QUERIES]))
    for query in QUERY_LIST:
        text = archive.read(f"{query.category.capitalize()}/{query.name}.cypher").decode()
        assert text.splitlines()[0] == f"// {query.title}"
        assert text.endswith(query.cypher)
    folders = [name.partition("/")[0] for name in archive.namelist()]
    assert list(dict.fromkeys(folders)) == [category.capitalize() for category in CATEGORIES]


def test_the_same_queries_give_the_same_bytes() -> None:
    assert files() == files()
    assert {entry.date_time for entry in zipfile.ZipFile(BytesIO(files()[QUERIES])).infolist()} == {
        (1980, 1, 1, 0, 0, 0)
    }


def test_guide_draws_less_than_the_whole_overview() -> None:
    guide = files()[GUIDE].decode()
    own = re.search(r"LIMIT (\d+)", queries()["overview-graph"].cypher)
    drawn = re.search(r"LIMIT (\d+)", guide.partition("2. Who views")[0])
    assert own
    assert drawn
    assert int(drawn[1]) < int(own[1])


def test_files_are_written_beside_others(tmp_path: Path) -> None:
    (tmp_path / "mine.txt").write_text("mine")
    write_files(tmp_path)
    assert {path.name for path in tmp_path.iterdir()} == {"mine.txt", STYLE, QUERIES, GUIDE}
    assert {name: (tmp_path / name).read_bytes() for name in files()} == files()


# The local server and the commands


@pytest.fixture
def served() -> Iterator[FileServer]:
    with listening(0) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield server
        server.shutdown()
        thread.join()


def test_files_are_served_to_pages_of_any_origin(served: FileServer) -> None:
    for name, content in served.files.items():
        with urllib.request.urlopen(f"{served.base}/{name}", timeout=10) as answer:
            assert answer.read() == content
            assert answer.headers["Access-Control-Allow-Origin"] == "*"
    ask = urllib.request.Request(f"{served.base}/{GUIDE}", method="OPTIONS")
    with urllib.request.urlopen(ask, timeout=10) as answer:
        assert answer.headers["Access-Control-Allow-Headers"] == "*"


@pytest.mark.parametrize("path", ["", "../pyproject.toml", "%2e%2e/pyproject.toml", "etc/passwd"])
def test_nothing_else_is_served(served: FileServer, path: str) -> None:
    with pytest.raises(urllib.error.HTTPError, match="404"):
        urllib.request.urlopen(f"{served.base}/{path}", timeout=10)


def test_a_port_in_use_is_one_line(capsys: pytest.CaptureFixture[str]) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        with pytest.raises(OutputError, match=f"port {port}"), listening(port):
            pass
        assert run(["browser", "guide", "--port", str(port)]) == 2
    error = capsys.readouterr().err
    assert error.count("\n") == 1
    assert "--port" in error


def test_install_writes_and_says_two_steps(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["browser", "install", "-o", str(tmp_path / "new")]) == 0
    out, err = capsys.readouterr()
    assert out == ""
    assert re.findall(r"^(\d)\. Drag (\S+)", err, re.MULTILINE) == [("1", STYLE), ("2", QUERIES)]
    assert {path.name for path in (tmp_path / "new").iterdir()} == {STYLE, QUERIES, GUIDE}


def test_install_into_what_is_no_folder_is_one_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "file").write_text("")
    assert run(["browser", "install", "-o", str(tmp_path / "file" / "folder")]) == 2
    assert capsys.readouterr().err.count("\n") == 1


def test_guide_command_serves_until_ctrl_c() -> None:
    command = [sys.executable, "-m", "sahelgraph", "browser", "guide", "--port", "0"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        style, guide = (process.stdout.readline().split() for _ in range(2))
        assert (style[0], guide[0]) == (":style", ":guide")
        with urllib.request.urlopen(guide[1], timeout=10) as answer:
            assert f":style {style[1]}" in answer.read().decode()
        process.send_signal(signal.SIGINT)
        _, error = process.communicate(timeout=10)
        assert process.returncode == 0
        assert "Traceback" not in error


# The real Browser


@pytest.fixture(scope="module")
def asker(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Asker]:
    """The shipped facts on the embedded engine."""
    with Graph.open(str(tmp_path_factory.mktemp("graph") / "graph.kgl")) as graph:
        graph.load()
        yield Asker(graph.engine)


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Home]:
    """A Browser signed in to a real Neo4j with the shipped facts."""
    if find_chromium() is None:
        missing("no Chromium")
    pictures = Path(os.environ.get("SAHELGRAPH_SCREENSHOTS") or tmp_path_factory.mktemp("browser"))
    pictures.mkdir(parents=True, exist_ok=True)
    with real_neo4j() as server:
        with pytest.MonkeyPatch.context() as patch:
            patch.setenv("NEO4J_USERNAME", server.username)
            patch.setenv("NEO4J_PASSWORD", server.password)
            with Graph.open(server.uri) as graph:
                graph.load()
        with open_page(height=900) as opened:
            yield move_in(opened.page, server, pictures)


class TestRealBrowser:
    """Everything that is given to the real Browser."""

    pytestmark = [pytest.mark.neo4j, pytest.mark.browser]  # noqa: RUF012

    def test_dropped_style_is_the_one_that_it_wears(self, home: Home) -> None:
        home.submit(":style")
        text = home.frame.locator("pre").inner_text()
        worn = {
            selector: dict(re.findall(r"([\w-]+): (.*);", body))
            for selector, body in re.findall(r"([\w.]+) {([^{}]*(?:{\w+}[^{}]*)*)}", text)
        }
        assert worn == {name: {**rule, "caption": f'"{rule["caption"]}"'} for name, rule in rules().items()}

    def test_nodes_and_edges_wear_it(self, home: Home) -> None:
        home.submit(
            "MATCH (viewer:Government)-[view:VIEWS_AS_NO_THREAT]->(target:ContractorGroup) "
            "RETURN viewer, view, target LIMIT 1"
        )
        assert home.browser.drawn_nodes() == 2
        drawing = home.frame.locator("svg.neod3viz")
        colours = drawing.locator("g.node circle.b-outline").evaluate_all(
            "all => all.map(one => one.getAttribute('fill'))"
        )
        assert set(colours) == {rules()["node.Government"]["color"], rules()["node.ContractorGroup"]["color"]}
        names = drawing.locator("g.node").evaluate_all(
            "all => all.map(one => [...one.querySelectorAll('text')].map(line => line.textContent.trim()).join(' '))"
        )
        assert "Russian contractors" in names
        assert not [name for name in names if "…" in name]
        edge = drawing.locator("g.relationship").filter(has_text="sees no")
        assert (
            edge.locator("path.b-outline").first.get_attribute("fill")
            == rules()["relationship.VIEWS_AS_NO_THREAT"]["color"]
        )

    @pytest.mark.parametrize("query", QUERY_LIST, ids=queries())
    def test_query_file_runs_as_pasted(self, home: Home, asker: Asker, query: Query) -> None:
        values = {name: parameter.example for name, parameter in query.parameters.items()}
        line, _, rest = query.browser(values).partition("\n\n") if values else ("", "", query.cypher)
        assert rest == query.cypher
        if line:
            home.submit(line)
        home.submit(query.cypher)
        rows = asker.ask(query, values).rows
        assert rows or query.name in MAY_BE_EMPTY
        if not rows:
            assert "no records" in home.browser.frame_text()
        elif query.graph:
            assert home.browser.drawn_nodes() > 1
            assert home.browser.drawn_relationships() > 0
        else:
            assert [name for name in home.browser.columns() if name] == list(query.columns)
            assert len(home.browser.table()) == len(rows)
        home.picture(query.name)

    def test_dropped_queries_are_favourites_in_folders_and_run_at_a_click(self, home: Home) -> None:
        page = home.browser.page
        home.drop(QUERIES, files()[QUERIES])
        page.get_by_test_id("navigationFavorites").click()
        for category in CATEGORIES:
            page.get_by_test_id(f"expandFolder-{category.capitalize()}").click()
        listed = page.locator("[data-testid^=scriptTitle-]").all_inner_texts()
        with_first = [text for path, text in scripts().items() if path.endswith("/parameters.cypher")]
        assert sorted(listed) == sorted([query.title for query in QUERY_LIST] + [FIRST] * len(with_first))
        home.picture("favourites")
        folder = page.get_by_test_id("savedScriptsFolder-Disputes")
        asking = [query for query in QUERY_LIST if query.category == "disputes"]
        for title in (FIRST, *(query.title for query in asking)):
            script = folder.get_by_test_id("savedScriptListItem").filter(has_text=title)
            script.hover()
            home.after(script.locator("[data-testid^='savedScriptsButton-Run'], button").last.click)
        page.get_by_test_id("navigationFavorites").click()

    @pytest.mark.parametrize("command", ["guide", "play"])
    def test_guide_plays(self, home: Home, served: FileServer, command: str) -> None:
        page = home.browser.page
        home.paste(f":{command} {served.base}/{GUIDE}")
        page.get_by_text("Before you start").first.wait_for(timeout=30_000)
        home.picture(command)
        if command == "guide":
            self._walk(home, page.get_by_test_id("guidesDrawer"), served)
            page.get_by_test_id("navigationGuides").click()

    def _walk(self, home: Home, guide: Locator, served: FileServer) -> None:
        """Through all pages of the guide as it asks for: click the parameters, click the query, run it."""
        page = home.browser.page
        assert TITLE in guide.inner_text()
        for line in guide.locator("[data-exec]").all():
            home.after(line.click)
        with page.expect_download() as download:
            guide.get_by_role("link", name=QUERIES).click()
        assert Path(download.value.path()).read_bytes() == served.files[QUERIES]
        for number, step in enumerate(STEPS, 1):
            guide.get_by_text("Next").click()
            guide.get_by_text(f"{number}. {step.title}").wait_for()
            line = guide.locator("[data-exec]")
            assert line.count() == bool(queries()[step.query].parameters)
            if line.count():
                home.after(line.click)
            guide.locator("pre").click()
            home.after(page.get_by_test_id("editor-Run").click)
            wanted = queries()[step.query]
            if wanted.graph:
                assert home.browser.drawn_nodes() > 1
            else:
                assert home.browser.table()
            page.screenshot(path=home.pictures / f"guide-{number}.png")

    def test_an_address_opens_the_guide(self, home: Home, served: FileServer) -> None:
        page = home.browser.page
        page.goto(opening(page.url.partition("?")[0], served.base))
        page.get_by_test_id("guidesDrawer").get_by_text("Before you start").wait_for(timeout=60_000)


@pytest.mark.parametrize("category", CATEGORIES)
def test_saved_queries_answer_with_the_parameters_of_their_folder(category: str, asker: Asker) -> None:
    asking = [query for query in QUERY_LIST if query.category == category]
    values = shared_values(asking)
    for query in asking:
        rows = asker.ask(query, {name: values[name] for name in query.parameters}).rows
        assert rows or query.name in MAY_BE_EMPTY, query.name


def test_default_port_is_not_one_of_neo4js() -> None:
    assert PORT not in (7473, 7474, 7687)
