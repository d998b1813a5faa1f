"""`sahelgraph diff` as a user types it: days, folders, revisions, snapshots; every form; exit codes; nothing written."""

from __future__ import annotations

import html
import json
import re
import subprocess
from pathlib import Path
from typing import Any

import jsonschema
import pytest
import yaml

import sahelgraph
from graph.engine import open_engine
from graph.store import read_state
from graph.views import as_of, known_on
from sahelgraph.cli import run
from sahelgraph.sides import _day
from tests.conftest import missing
from tests.support.chromium import find_chromium, open_page
from tests.support.facts import SOURCE
from tests.support.pages import run_blocks

DAYS = "2023-07-01..2026-02-02"
LOCATOR = {"paragraph": 1, "sentence": 1, "start": 0, "end": 9, "sha256": "0" * 64}
LEFT = {"key": "left", "subject": "mali", "predicate": "withdrew_from", "object": "ecowas", "when": "2025-01-29",
        "says": "Mali is out <of> Ecowas.", "locator": LOCATOR}  # fmt: skip
MEMBER = LEFT | {"key": "in", "predicate": "member_of", "object": "aes", "when": "2023-09-16/..", "says": "In AES."}


def facts(folder: Path, *claims: dict[str, Any]) -> Path:
    """A facts folder (invented) with such claims of one source."""
    folder.mkdir(parents=True, exist_ok=True)
    names = {"mali": "Country", "ecowas": "Bloc", "aes": "Bloc"}
    actors = {"actors": [{"id": id_, "kind": kind, "name": id_.title()} for id_, kind in names.items()]}
    source = SOURCE | {"id": "one", "title": "T", "published": "2025-12-01", "publisher": "P*"}
    (folder / "actors.yaml").write_text(yaml.safe_dump(actors), encoding="utf-8")
    (folder / "one.yaml").write_text(yaml.safe_dump({"source": source, "claims": list(claims)}), encoding="utf-8")
    return folder


def diff(capsys: pytest.CaptureFixture[str], *words: str, code: int = 1) -> str:
    capsys.readouterr()
    found = run(["diff", *words])
    out, err = capsys.readouterr()
    assert found == code, (out, err)
    if code == 2:
        assert out == ""
        assert len(err.splitlines()) == 1
        return err
    return out


def test_two_days_of_a_graph(db: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["load", str(facts(tmp_path / "facts", LEFT, MEMBER)), "--db", db]) == 0
    before = [path.read_bytes() for path in tmp_path.glob("*.kgl")]
    out = diff(capsys, DAYS, "--db", db)
    assert "- Mali left Ecowas (on 29 January 2025)." in out
    assert "- Mali became a member of Aes (on 16 September 2023)." in out
    assert "P* (2025-12-01)" in out
    assert "“Mali is out <of> Ecowas” — P* (2025-12-01), one/left" in diff(capsys, DAYS, "--evidence", "--db", db)
    assert "are the same" in diff(capsys, "2025-06-01", "2025-06-01", "--db", db, code=0)
    assert "New source: T (P*, 2025-12-01)." in diff(capsys, "2025-01-01", "2026-01-01", "--known", "--db", db)
    assert "Le Mali a quitté Ecowas (le 29 janvier 2025)." in diff(capsys, DAYS, "--lang", "fr", "--db", db)
    # A read writes nothing, neither the graph nor beside it.
    assert [path.read_bytes() for path in tmp_path.glob("*.kgl")] == before
    # What a view of a day makes anew was not read: it is the same view.
    engine = open_engine(db)
    whole, part = read_state(engine), read_state(engine, derived=False)
    engine.close()
    assert len(part.edges) < len(whole.edges)
    day = _day("2025-06-01")
    assert day
    assert as_of(part, day) == as_of(whole, day)
    assert known_on(part, day) == known_on(whole, day)


def test_folders_revisions_and_snapshots(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    repo = tmp_path / "repo"
    folder = facts(repo / "my facts", LEFT)

    def git(*words: str) -> str:
        name = ["-c", "user.name=t", "-c", "user.email=t@example.org", "-c", "commit.gpgsign=false"]
        return subprocess.run(
            ["git", "-C", str(repo), *name, *words], check=True, capture_output=True, text=True
        ).stdout

    git("init", "-q")
    git("add", ".")
    git("commit", "-qm", "one")
    facts(folder, LEFT, MEMBER)
    status = git("status", "--porcelain")
    learnt = "Mali is a member of Aes"
    assert learnt in diff(capsys, f"HEAD:{folder}", str(folder))
    monkeypatch.chdir(folder)
    assert learnt in diff(capsys, "HEAD:./", ".")
    assert learnt in diff(capsys, "HEAD:my facts", ".")
    assert git("status", "--porcelain") == status
    assert "No longer on record" in diff(capsys, ".", "HEAD:./")
    assert "are the same" in diff(capsys, "HEAD:./", "HEAD:my facts", code=0)
    # Mixed: a snapshot of one day against a folder as of another.
    db = str(tmp_path / "g.kgl")
    assert run(["load", ".", "--db", db]) == 0
    for day in ("2024-01-01", "2025-06-01"):
        assert run(["snapshot", "-o", str(tmp_path / day), "--as-of", day, "--db", db]) == 0
    out = diff(capsys, str(tmp_path / "2024-01-01"), str(tmp_path / "2025-06-01"))
    assert "Mali left Ecowas (on 29 January 2025)." in out
    assert "became a member" not in out
    assert "became a member of Aes" in diff(capsys, "2023-07-01", str(tmp_path / "2025-06-01"), "--db", db)
    assert "Mali left Ecowas" in diff(capsys, str(tmp_path / "2024-01-01"), ".", "--as-of", "2026-01-01")


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["2024-01-01"], "with one argument write two days"),
        (["2026-01-01..2024-01-01"], "write the earlier day first"),
        (["2024-01-01..2024-13-01"], "with one argument write two days"),
        (["nowhere", "2024-01-01"], "'nowhere' is not there: give a day"),
        (["empty", "facts"], "holds no .yaml file"),
        (["NOSUCH:facts", "facts"], "NOSUCH:facts"),
        (["facts", "facts", "facts"], "two sides are compared"),
        (["facts", "broken"], "one.yaml"),
    ],
)
def test_bad_sides_are_one_clear_line(
    words: list[str], said: str, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    db = str(tmp_path / "g.kgl")
    assert run(["load", str(facts(tmp_path / "facts", LEFT)), "--db", db]) == 0
    (tmp_path / "empty").mkdir()
    facts(tmp_path / "broken", LEFT | {"subject": "nobody"})
    monkeypatch.chdir(tmp_path)
    assert said in diff(capsys, *words, "--db", db, code=2)


def test_files_of_every_form(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    one, other = facts(tmp_path / "a", LEFT), facts(tmp_path / "b", LEFT, MEMBER)
    for name in ("c.md", "c.json", "c.txt"):
        assert diff(capsys, str(one), str(other), "-q", "-o", str(tmp_path / name)) == ""
    markdown = (tmp_path / "c.md").read_text(encoding="utf-8")
    assert (
        "- Mali is a member of Aes (as of 16 September 2023 to 1 December 2025).[^1]" in markdown or "[^1]" in markdown
    )
    assert "[^1]: P\\*, “T”, 2025-12-01. `one/in`" in markdown
    assert "Aes" in (tmp_path / "c.txt").read_text(encoding="utf-8")
    schema = json.loads((Path(sahelgraph.__file__).parents[1] / "exports/diff/schema.json").read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    for exact in ([], ["--exact"]):
        data = json.loads(diff(capsys, str(one), str(other), "--format", "json", *exact))
        jsonschema.validate(data, schema, cls=jsonschema.Draft202012Validator)
    same = json.loads(diff(capsys, str(one), str(one), "--format", "json", code=0))
    assert (same["same"], same["changes"], same["other"]) == (True, [], [])


@pytest.mark.browser
def test_the_page_shows_the_map_of_both_days(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    if not find_chromium():
        missing("no Chromium")
    db, page = str(tmp_path / "g.kgl"), tmp_path / "c.html"
    assert run(["load", str(facts(tmp_path / "facts", LEFT, MEMBER)), "--db", db]) == 0
    diff(capsys, DAYS, "--db", db, "-q", "-o", str(page))
    with open_page() as opened:
        opened.page.goto(page.as_uri())
        assert opened.page.locator("li", has_text="Mali left Ecowas").first.is_visible()
        frame = opened.page.frame_locator("iframe")
        frame.locator("text=2 differences").wait_for()
        assert not opened.errors
        assert not opened.requests


def test_the_page_of_two_graphs_has_a_map_of_what_came_and_one_of_what_went(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    one, other = facts(tmp_path / "a", LEFT), facts(tmp_path / "b", MEMBER)
    page = diff(capsys, str(one), str(other), "--format", "html")
    notes = re.findall(r'<iframe title="Map: ([^"]*)"', page)
    assert notes == ["What came, in the second graph.", "What went, in the first graph."]
    shown = [re.findall(r'"edges": (\[".*?\])', html.unescape(frame))[-1] for frame in page.split("<iframe ")[1:]]
    assert shown == ['["MEMBER_OF:mali:aes"]', '["WITHDREW_FROM:mali:ecowas"]']
    # Nothing went: one map.
    both = facts(tmp_path / "c", LEFT, MEMBER)
    assert diff(capsys, str(one), str(both), "--format", "html").count("<iframe ") == 1


def test_the_shipped_facts_tell_what_happened(shipped_db: str, capsys: pytest.CaptureFixture[str]) -> None:
    out = " ".join(diff(capsys, DAYS, "--db", shipped_db).split())
    for told in (
        "Niger's elected government was overthrown in the Niger coup, July 2023 (on 26 July 2023).",
        "Burkina Faso, Mali and Niger formed the Alliance of Sahel States (on 16 September 2023",
        "Burkina Faso, Mali and Niger became members of the Alliance of Sahel States",
        "Burkina Faso, Mali and Niger left Ecowas (on 29 January 2025; disputed, judged to stand).",
        "French forces withdrew from Niger (on 22 December 2023).",
        "US troops withdrew from Niger (by 16 September 2024 at the latest).",
        # It stayed: since when, no source says.
        "Africa Corps is deployed in Mali (as of 6 June 2025).",
        "The Trump administration (2nd), in office since 20 January 2025, does not see Russian contractors as a threat",
    ):
        assert told in out
    assert not re.search(r"\bNone\b|\{|\}|  -  ", out)


def test_the_page_of_the_docs_runs() -> None:
    run_blocks("docs/diff.md")
