"""What a user can get wrong: one line that says what to do, exit code 2, no traceback, graph and files as they were."""

from __future__ import annotations

import hashlib
import json
import sys
from pathlib import Path

import pytest

from exports.snapshot import snapshot_files
from graph.engine import open_engine
from graph.errors import OutputError
from graph.state import State
from graph.store import read_state
from sahelgraph.cli import run
from tests.test_diff_command import LEFT, MEMBER, facts

DAYS = "2024-01-01..2025-06-01"


@pytest.fixture(scope="module")
def given(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a graph, facts, snapshots whole and damaged, templates with faults, and what is the user's own."""
    folder = tmp_path_factory.mktemp("given")
    facts(folder / "facts", LEFT, MEMBER)
    db = str(folder / "g.kgl")
    assert run(["load", str(folder / "facts"), "--db", db, "-q"]) == 0
    for name in ("snap", "cut", "changed", "headless", "empty-head"):
        assert run(["snapshot", "-o", str(folder / name), "--db", db, "-q", "--format", "csv"]) == 0
    cut, changed = folder / "cut/graph.json", folder / "changed/graph.json"
    cut.write_bytes(cut.read_bytes()[:200])
    changed.write_text(changed.read_text(encoding="utf-8").replace("In AES.", "Out of AES."), encoding="utf-8")
    manifest = folder / "changed/manifest.json"
    told = json.loads(manifest.read_text(encoding="utf-8"))
    told["files"]["graph.json"]["sha256"] = hashlib.sha256(changed.read_bytes()).hexdigest()
    manifest.write_text(json.dumps(told), encoding="utf-8")
    (folder / "headless/manifest.json").unlink()
    (folder / "empty-head/manifest.json").write_text("", encoding="utf-8")
    files = {
        "mine.txt": "mine", "mine/x": "mine", "syntax/report.html": "{% if %}\n", "name/report.md": "a\n{{ nothing.at }}\n",
        "bad.csl": "<style>", "story.yaml": "title: [\n",
    }  # fmt: skip
    for name, text in files.items():
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")
    return folder


def _tree(folder: Path) -> dict[str, bytes]:
    return {
        str(path): path.read_bytes() if path.is_file() else b""
        for path in folder.rglob("*")
        if ".lock" not in path.name
    }


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("figure matrix -o x.gif", "a figure's name ends with .svg, .png, .pdf"),
        ("figure bogus -o x.svg", "'bogus' is not one of 'matrix'"),
        ("figure network -o x.svg --focus Nobody", "no actor is called 'Nobody'"),
        ("figure matrix -o x.svg --alt alt.txt", "there is nothing to draw"),
        ("figure timeline -o x.svg --alt x.svg", "--alt: x.svg is where the figure goes; give another file"),
        (
            "figure timeline -o mine.txt/x.svg --alt alt.txt",
            "can't write mine.txt/x.svg: mine.txt is a file, no folder",
        ),
        ("report -o r.odt", "a report is .html, .md, .docx or .pdf"),
        ("report -o r.html --template none", "write ours with --write-template DIR and change it"),
        ("report -o r.html --template syntax --no-figures", "syntax/report.html:1: Expected an expression"),
        ("report -o r.md --template name --no-figures", "name/report.md:2: 'nothing' is undefined"),
        ("report -o r.html --style nope --no-figures", "--style nope: no CSL style"),
        ("report -o r.html --style bad.csl --no-figures", "--style bad.csl: no CSL style"),
        ("report -o r.html --style none.csl --no-figures", "--style none.csl: no such file"),
        ("report -o mine.txt/r.html --no-figures", "mine.txt is a file, no folder"),
        ("report --write-template mine", "give a new folder"),
        ("report -o r.html --lang de", "'de' is not one of 'en', 'fr'"),
        ("diff snap mine.txt", "'mine.txt' is none of what can be compared: give a day"),
        ("diff snap nowhere", "'nowhere' is not there: give a day"),
        ("diff cut snap", "cut/graph.json is not as it was written"),
        ("diff snap headless", "headless/manifest.json is missing"),
        ("diff 2025-06-01..2024-01-01", "write the earlier day first"),
        (f"diff {DAYS} -o x.pdf", "x.pdf: a diff is .md, .html, .htm, .json, .txt; or say which with --format"),
        (f"diff {DAYS} -o mine.txt/x.md", "mine.txt is a file, no folder"),
        ("analyze brokers --kind Alien", "'Alien' is not one of 'Country'"),
        ("analyze matrix --viewer Nobody", "no actor is called 'Nobody'"),
        ("analyze matrix --source nope", "no source has the id 'nope'"),
        ("snapshot -o s --format xml", "'xml' is not one of 'csv'"),
        ("snapshot -o mine.txt", "mine.txt is there and is none of our snapshots; give another folder"),
        ("snapshot -o mine", "mine is there and is none of our snapshots; give another folder"),
        ("snapshot -o mine.txt/s", "mine.txt is a file, no folder"),
        ("snapshot -o s --focus Nobody", "no actor is called 'Nobody'"),
        ("load cut", "cut/graph.json is not as it was written"),
        ("load changed", "changed/graph.json: its content has another id than manifest.json says"),
        ("load headless", "headless/manifest.json is missing: this is no snapshot, or only a piece of one"),
        ("load empty-head", "empty-head/manifest.json is no JSON"),
        ("map -o m.html --story nonsense", "is no file and no shipped story; there are two-articles"),
        ("map -o m.html --story story.yaml", "story.yaml:2: broken YAML"),
        ("map -o m.html --view nonsense", "'nonsense' is not one of 'threats'"),
        ("map -o m.html --query nope", "no query is called 'nope'; `sahelgraph query --list` names them all"),
    ],
)
def test_one_line_says_what_to_do_and_nothing_changes(
    words: str, said: str, given: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(given)
    before = _tree(given)
    assert run([*words.split(), "--db", "g.kgl"]) == 2
    out, error = capsys.readouterr()
    assert out == ""
    assert said in error
    assert error.startswith("sahelgraph: ")
    assert error.count("\n") == 1
    assert _tree(given) == before


def test_a_failed_figure_leaves_no_text_beside_it(given: Path, tmp_path: Path) -> None:
    # A folder is where the figure should go, and is in its way.
    (tmp_path / "x.svg").mkdir()
    words = ["-o", str(tmp_path / "x.svg"), "--alt", str(tmp_path / "alt.txt"), "--db", str(given / "g.kgl")]
    assert run(["figure", "timeline", *words]) == 2
    assert [path.name for path in tmp_path.rglob("*")] == ["x.svg"]


@pytest.mark.parametrize(("name", "module"), [("r.docx", "pypandoc"), ("r.pdf", "typst")])
def test_a_report_that_lacks_its_tool_says_what_to_install(
    name: str,
    module: str,
    given: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setitem(sys.modules, module, None)
    words = ["report", "-o", str(tmp_path / name), "--no-figures", "--db", str(given / "g.kgl")]
    assert run(words) == 2
    assert "pip install 'sahelgraph[report]'" in capsys.readouterr().err
    if module == "pypandoc":
        # The package is there and pandoc itself is not.
        monkeypatch.undo()
        monkeypatch.setattr("pypandoc.get_pandoc_path", _no_pandoc)
        assert run(words) == 2
        error = capsys.readouterr().err
        assert "pip install 'sahelgraph[report]'" in error
        assert error.count("\n") == 1
    assert not list(tmp_path.iterdir())


def _no_pandoc() -> str:
    raise OSError("No pandoc was found:\neither install pandoc and add it\nto your PATH")


@pytest.mark.parametrize("format_", ["csv", "graphml", "gexf", "parquet", "rdf", "ftm", "stix", "cypher"])
def test_a_graph_that_lacks_what_the_schema_requires_is_no_fault_of_ours(format_: str, given: Path) -> None:
    """As of a graph that another program wrote."""
    engine = open_engine(str(given / "g.kgl"))
    whole = read_state(engine)
    engine.close()
    source = next(node for node in whole.of_kind("Source"))
    bare = State(dict(whole.nodes), dict(whole.edges), whole.as_of)
    bare.nodes[source.id] = type(source)(
        source.kind, source.id, {name: value for name, value in source.props.items() if name != "publisher"}
    )
    with pytest.raises(OutputError, match="Source one has no `publisher`: load its facts anew"):
        snapshot_files(bare, formats=[format_], version="0")


def test_a_group_without_a_command_shows_its_commands(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["analyze"]) == 2
    out, error = capsys.readouterr()
    assert out == ""
    assert "\n  matrix " in error
