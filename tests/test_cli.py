"""The command line as a user types it: answers, formats, exit codes, one-line errors."""

from __future__ import annotations

import csv
import io
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from cypher.query import queries
from loaders.facts_folder import SHIPPED
from sahelgraph import __version__
from sahelgraph.cli import COMMANDS, run


class Shell:
    """Runs commands in this process on one graph."""

    def __init__(self, capsys: pytest.CaptureFixture[str], db: str) -> None:
        self.capsys, self.db = capsys, db

    def __call__(self, *words: str, code: int = 0, db: bool = True) -> tuple[str, str]:
        self.capsys.readouterr()
        found = run([*words, *(["--db", self.db] if db else [])])
        out, err = self.capsys.readouterr()
        assert found == code, (out, err)
        assert "Traceback" not in out + err
        if code == 2:
            assert out == ""
        return out, err


@pytest.fixture
def shell(capsys: pytest.CaptureFixture[str], db: str) -> Shell:
    """An empty graph, on each engine in turn."""
    return Shell(capsys, db)


@pytest.fixture
def local(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> Shell:
    """An empty embedded graph."""
    return Shell(capsys, str(tmp_path / "graph.kgl"))


@pytest.fixture
def loaded(capsys: pytest.CaptureFixture[str], shipped_db: str) -> Shell:
    """An embedded graph of the shipped facts."""
    return Shell(capsys, shipped_db)


def rows(text: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads(text)
    return found


THREAT = ("query", "who-views-as-threat", "-p", "target=Russian contractors", "--format", "json")


def test_the_main_question(shell: Shell) -> None:
    shell("load")
    now = rows(shell(*THREAT, "--as-of", "2026-02-02")[0])
    certain = {row["viewer"] for row in now if row["grade"] == "certain"}
    assert {"Ecowas", "France", "European Union"} <= certain
    assert not [row for row in now if "administration" in row["viewer"] or row["viewer"] == "United States"]
    assert all(row["sources"] and row["claims"] for row in now)
    then = [row for row in rows(shell(*THREAT, "--as-of", "2024-06-01")[0]) if "Biden" in row["viewer"]]
    assert [(row["viewer"], row["grade"], row["disputed"]) for row in then] == [
        ("Biden administration", "possible", True)
    ]
    assert then[0]["basis"] == ["tenure"]


def test_the_dispute_between_the_two_articles(shell: Shell) -> None:
    shell("load")
    found = rows(shell("disputes", "--format", "json")[0])
    attribution = [case for case in found if case["kind"] == "attribution"]
    sides = [{(claim["source"], claim["holder"]) for claim in side} for case in attribution for side in case["sides"]]
    assert any(("america-herald-news", "Biden administration") in side for side in sides)
    assert any(source == "indian-system-2026-02-02" for side in sides for source, _ in side)
    case = attribution[0]
    assert case["verdict"] == "upheld"
    assert len(case["sources"]) >= 2
    assert {tenure["until"] for tenure in case["tenures"]} >= {"2025-01-20"}
    assert {link["re_reports"] for link in case["lineage"]} == {"bbc-melly-2026-02-02"}
    assert case["judgement"]
    text, _ = shell("disputes", "--kind", "attribution")
    assert "tenure:" in text
    assert "lineage:" in text
    assert "judgement:" in text


@pytest.mark.parametrize(
    "db", ["embedded", pytest.param("neo4j", marks=[pytest.mark.neo4j, pytest.mark.sweep])], indirect=True
)
def test_build_writes_all_and_the_second_time_the_same(shell: Shell, tmp_path: Path) -> None:
    out, err = shell("build", "--out", str(tmp_path / "out"))
    assert "Ecowas" in out
    assert "attribution, upheld" in out
    assert "created" in err
    assert err.rstrip().endswith("map.html  (open it in a browser)")
    first = {path.name: path.read_bytes() for path in (tmp_path / "out").rglob("*") if path.is_file()}
    assert set(first) == {
        "map.html", "graph.json", "graph.schema.json", "claims.csv", "nodes.csv", "edges.csv", "datapackage.json",
        "graph.graphml", "graph.gexf", "manifest.json",
    }  # fmt: skip
    _, err = shell("build", "--out", str(tmp_path / "out"))
    assert "nothing changed" in err
    assert {path.name: path.read_bytes() for path in (tmp_path / "out").rglob("*") if path.is_file()} == first


def test_formats(loaded: Shell) -> None:
    words = ("query", "bloc-members", "-p", "bloc=CEDEAO", "--as-of", "2024-01-01")
    data = rows(loaded(*words, "--format", "json")[0])
    assert data
    table = list(csv.DictReader(io.StringIO(loaded(*words, "--format", "csv")[0])))
    assert [row["member"] for row in table] == [row["member"] for row in data]
    markdown = loaded(*words, "--format", "markdown")[0].splitlines()
    assert len(markdown) == len(data) + 2
    assert all(line.startswith("| ") or line.startswith("|-") for line in markdown)
    text, err = loaded(*words)
    assert "\x1b" not in text
    assert f"{len(data)} row" in err
    assert loaded(*words, "--quiet")[1] == ""
    one = loaded(*words, "--columns", "grade,member", "--format", "csv")[0].splitlines()
    assert one[0] == "grade,member"


@pytest.mark.parametrize("name", ["russian-contractors", "Russian contractors", "RUSSIAN  CONTRACTORS"])
def test_names_of_actors(loaded: Shell, name: str) -> None:
    assert rows(loaded("query", "who-views-as-threat", "-p", f"target={name}", "--format", "json")[0])


def test_cypher_of_ones_own(loaded: Shell, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "mine.cypher").write_text("MATCH (n:Bloc {id: $id}) RETURN n.name AS name LIMIT $n", encoding="utf-8")
    assert rows(
        loaded("query", str(tmp_path / "mine.cypher"), "-p", "id=ecowas", "-p", "n=1", "--format", "json")[0]
    ) == [{"name": "Ecowas"}]
    monkeypatch.setattr(sys, "stdin", io.StringIO("MATCH (n:Bloc) RETURN count(n) > 1 AS many"))
    assert rows(loaded("query", "-", "--format", "json")[0]) == [{"many": True}]


def test_list_describe_and_browser(loaded: Shell) -> None:
    listed, _ = loaded("query", "--list", db=False)
    assert all(name in listed for name in queries())
    few, _ = loaded("query", "--list", "dispute", db=False)
    assert "disputes" in few
    assert "bloc-members" not in few
    described, _ = loaded("query", "who-views-as-threat", "--describe", db=False)
    assert "-p target=" in described
    text, _ = loaded("query", "who-views-as-threat", "-p", "target=Russian contractors", "--browser")
    assert text.startswith(":params {target: 'russian-contractors', as_of: null, known_on: null}\n")
    assert queries()["who-views-as-threat"].cypher.strip() in text


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["qery"], "no such command 'qery'; did you mean query?"),
        (["query"], "give a query's name"),
        (["query", "who-view-as-threat"], "did you mean who-views-as-threat"),
        (["query", "who-views-as-threat"], "needs -p target=…"),
        (["query", "who-views-as-threat", "-p", "target"], "write -p key=value"),
        (["query", "who-views-as-threat", "-p", "target=Russian contractor groop"], "did you mean"),
        (["query", "who-views-as-threat", "-p", "target=mali", "-p", "tarjet=x"], "no parameter 'tarjet'; did you mean target?"),
        (["query", "who-views-as-threat", "-p", "target=mali", "--as-of", "2026-02-30"], "'2026-02-30' is no date"),
        (["query", "who-views-as-threat", "-p", "target=mali", "-p", "as_of=2026"], "write a day"),
        (["query", "disputes", "-p", "target=mali", "--columns", "x"], "no parameter 'target'"),
        (["query", "nothing.cypher"], "nothing.cypher: No such file or directory"),
        (["query", "--nothing"], "No such option"),
        (["load", "/nowhere"], "/nowhere: is no folder"),
        (["map", "-o", "/proc/nowhere/map.html"], "can't write /proc/nowhere/map.html"),
        (["snapshot", "-o", "/proc/nowhere"], "can't write /proc/nowhere"),
        (["build", "--out", "/proc/nowhere"], "can't write /proc/nowhere"),
    ],
)  # fmt: skip
def test_bad_use_is_one_line_and_code_2(
    capsys: pytest.CaptureFixture[str], shipped_db: str, words: list[str], said: str
) -> None:
    before = Path(shipped_db).read_bytes()
    db_words = [] if words[0] == "qery" else ["--db", shipped_db]
    assert run([*words, *db_words]) == 2
    _, err = capsys.readouterr()
    lines = err.splitlines()
    assert said in lines[-1]
    assert lines[-1].startswith("sahelgraph: ")
    assert len([line for line in lines if line.startswith("sahelgraph: ")]) == 1
    assert "Traceback" not in err
    assert Path(shipped_db).read_bytes() == before


def test_broken_facts_load_nothing(loaded: Shell, tmp_path: Path) -> None:
    folder = tmp_path / "facts"
    folder.mkdir()
    for path in SHIPPED.glob("*.yaml"):
        (folder / path.name).write_bytes(path.read_bytes())
    text = (folder / "judgements.yaml").read_text(encoding="utf-8").replace("verdict: upheld", "verdict: settled", 1)
    (folder / "judgements.yaml").write_text(text, encoding="utf-8")
    line = text[: text.index("verdict: settled")].count("\n") + 1
    _, err = loaded("load", str(folder), code=2)
    assert err.splitlines() == [
        f"sahelgraph: {folder}/judgements.yaml:{line}: verdict: 'settled' is not one of upheld, rejected, unsure"
    ]
    _, err = loaded("load")
    assert "nothing changed" in err


def test_check(local: Shell, tmp_path: Path) -> None:
    _, err = local("check", db=False)
    assert "no problem found" in err
    text = tmp_path / "text.txt"
    text.write_text("Nothing of the kind. At all.", encoding="utf-8")
    assert "no sentence of it is in any source" in local("check", "--text", str(text), code=2, db=False)[1]
    out, _ = local("check", "--text", str(text), "--source", "america-herald-news", code=1, db=False)
    assert {line.split()[0] for line in out.splitlines()} == {"missing"}
    assert "did you mean" in local("check", "--text", str(text), "--source", "america-herald", code=2, db=False)[1]


def test_check_with_the_article(local: Shell, shared: Path) -> None:
    for name, source in (("000_fb18e2d29ea1cd46", "america-herald-news"), ("004_21f583ebbc22397c", "indian-system")):
        out, err = local("check", "--text", str(shared / "seeds" / f"{name}.txt"), db=False)
        assert source in err
        assert {line.split()[0] for line in out.splitlines()} == {"exact"}


def test_locate(local: Shell, tmp_path: Path) -> None:
    text = tmp_path / "text.txt"
    text.write_text("A title\n\nOne thing. Another thing is said here.\n", encoding="utf-8")
    out, _ = local("locate", str(text), "another THING", db=False)
    assert out.startswith("locator: {paragraph: 2, sentence: 2, start: 20, end: 47, sha256: ")
    assert "no sentence holds" in local("locate", str(text), "nowhere", code=2, db=False)[1]


def test_disputes_fail_on_open_ones(loaded: Shell) -> None:
    _, err = loaded("disputes", "--open")
    assert " 0 open" not in err
    loaded("disputes", "--fail", code=1)
    _, err = loaded("disputes", "--fail", "--kind", "attribution", code=0)
    assert " 0 open" in err


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_has_help(local: Shell, name: str) -> None:
    out, _ = local(name, "--help", db=False)
    assert out.startswith(f"Usage: sahelgraph {name}")


@pytest.mark.parametrize("shell_name", ["bash", "zsh", "fish"])
def test_completion(local: Shell, shell_name: str) -> None:
    assert "_SAHELGRAPH_COMPLETE" in local("completion", shell_name, db=False)[0]


def process(*words: str, **env: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "sahelgraph", *words], capture_output=True, text=True, env=os.environ | env, timeout=120
    )


def test_version_and_help_in_a_process_of_their_own() -> None:
    assert process("--version").stdout.strip() == f"sahelgraph, version {__version__}"
    assert process("--help").returncode == 0
    assert process().returncode in (0, 2)


def test_help_imports_nothing_heavy() -> None:
    code = (
        "import sys; from sahelgraph.cli import run; run(['--help']); "
        "print(sorted({'pydantic', 'networkx', 'pyvis', 'neo4j', 'kglite', 'rich', 'yaml', 'numpy'} & set(sys.modules)), file=sys.stderr)"
    )
    found = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert found.stderr.strip() == "[]"


def test_a_closed_pipe_is_no_error(tmp_path: Path) -> None:
    db = str(tmp_path / "graph.kgl")
    assert run(["load", "--quiet", "--db", db]) == 0
    command = f"{sys.executable} -m sahelgraph query - --format csv --db {db} | head -1"
    text = "MATCH (c:Claim), (d:Claim) RETURN c.says AS a, d.says AS b LIMIT 9000"
    found = subprocess.run(["bash", "-o", "pipefail", "-c", command], input=text, capture_output=True, text=True)
    assert (found.returncode, found.stderr) == (0, "")


def test_a_fault_of_ours_shows_no_traceback(local: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object, **__: object) -> None:
        raise RuntimeError("boom\nmore")

    monkeypatch.setattr("sahelgraph.api.read_state", fail)
    _, err = local("snapshot", code=70)
    assert err == "sahelgraph: a fault of ours, please report it (RuntimeError: boom); SAHELGRAPH_DEBUG=1 shows more\n"
