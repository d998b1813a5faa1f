"""Facts of one's own: from a page to a claim beside the shipped ones, and what is not covered."""

from __future__ import annotations

import http.server
import re
import threading
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from exports.map.carried import taken
from graph.coverage import coverage, gaps
from graph.names import clashes
from loaders.facts_folder import SHIPPED
from loaders.pages import parse_html
from sahelgraph.cli import run
from tests.support.facts import derived

PAGE = """<!doctype html><html lang="fr-FR"><head><title>Un titre - Le Journal</title>
<meta property="og:title" content="Un titre"><meta property="og:site_name" content="Le Journal">
<meta name="author" content="A. Auteur"><meta property="article:published_time" content="2024-03-02T10:00:00Z"></head>
<body><nav><p>Menu</p></nav><h1>Un titre</h1><p>Le Ghana s'inquiète. Une <b>autre</b> phrase&nbsp;ici.</p>
<script>var x = "<p>no</p>";</script><ul><li>Un point</li></ul><footer><p>Pied</p></footer></body></html>"""


def lines(capsys: pytest.CaptureFixture[str], *words: str, code: int = 0) -> tuple[str, str]:
    capsys.readouterr()
    found = run(list(words))
    out, err = capsys.readouterr()
    assert found == code, (out, err)
    return out, err


def test_a_page_says_what_it_says_of_itself() -> None:
    page = parse_html(PAGE)
    assert (page.title, page.publisher, page.author) == ("Un titre", "Le Journal", "A. Auteur")
    assert (page.published, page.language) == ("2024-03-02", "fr")
    assert page.text == "Un titre\nLe Ghana s'inquiète. Une autre phrase ici.\nUn point\n"


def test_a_page_that_says_nothing_leaves_it_unsaid() -> None:
    page = parse_html("<p>Only this.")
    assert (page.title, page.publisher, page.published, page.text) == ("", "", "", "Only this.\n")


def test_from_a_page_to_a_claim(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "page.html").write_text(PAGE, encoding="utf-8")
    facts, text, db = tmp_path / "facts", tmp_path / "article.txt", str(tmp_path / "graph.kgl")
    words = ("new-source", str(tmp_path / "page.html"), "--into", str(facts), "--text", str(text))
    lines(capsys, *words)
    file = facts / "le-journal-2024-03-02.yaml"
    content = file.read_text(encoding="utf-8")
    assert "s'inquiète" not in content
    assert "is there already" in lines(capsys, *words, code=2)[1]
    _, err = lines(capsys, "check", str(facts), code=2)
    assert [re.sub(r".*yaml:\d+: ", "", line) for line in err.splitlines()] == [
        "key 'reliability' is missing", "key 'reliability_reason' is missing",
    ]  # fmt: skip
    locator, _ = lines(capsys, "locate", str(text), "s'inquiète")
    content = content.replace("read: whole\n", "read: whole\n  reliability: C\n  reliability_reason: A paper.\n")
    claim = "claims:\n  - {key: g, subject: ghana, predicate: views, object: sahel-islamist-insurgents, stance: threat, says: Ghana is worried, "
    file.write_text(content.replace("claims: []", claim + locator.strip() + "}"), encoding="utf-8")
    assert "no problem found" in lines(capsys, "check", str(facts))[1]
    assert "unknown subject" in lines(capsys, "check", str(facts), "--alone", code=2)[1]
    out, _ = lines(capsys, "check", str(facts), "--text", str(text))
    assert out == "exact  le-journal-2024-03-02/g\n"
    lines(capsys, "build", "--quiet", "--facts", str(facts), "--out", str(tmp_path / "out"), "--db", db)
    out, _ = lines(
        capsys, "query", "who-views-as-threat", "-p", "target=sahel-islamist-insurgents", "--format", "csv", "--db", db
    )
    assert "Le Journal (2024-03-02)" in out
    assert "Le Journal" in str(taken((tmp_path / "out" / "map.html").read_text(encoding="utf-8")))


def test_a_folder_of_ones_own_may_be_loaded_again(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    db = str(tmp_path / "graph.kgl")
    folder = tmp_path / "facts"
    folder.mkdir()
    for path in SHIPPED.glob("*.yaml"):
        (folder / path.name).write_bytes(path.read_bytes())
    lines(capsys, "load", str(folder), "--db", db)
    for _ in range(2):
        assert "nothing changed" in lines(capsys, "load", str(folder), "--db", db)[1]


class _Pages(http.server.BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        known = self.path == "/page"
        self.send_response(200 if known else 404)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.end_headers()
        self.wfile.write(PAGE.encode() if known else b"")

    def log_message(self, format: str, *args: object) -> None:
        pass


@pytest.fixture
def site() -> Iterator[str]:
    with http.server.HTTPServer(("127.0.0.1", 0), _Pages) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()
        thread.join()


def test_a_page_by_its_address(site: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    lines(capsys, "new-source", f"{site}/page", "--into", str(tmp_path), "--id", "mine")
    assert f"url: {site}/page" in (tmp_path / "mine.yaml").read_text(encoding="utf-8")
    for where, said in (
        (f"{site}/nothing", "can't be fetched"), ("ftp://x/y", "give an http or https address"), ("/nowhere.txt", "can't be read"),
    ):  # fmt: skip
        assert said in lines(capsys, "new-source", where, "--into", str(tmp_path), code=2)[1]
    assert [path.name for path in tmp_path.iterdir()] == ["mine.yaml"]


ACTORS: list[dict[str, Any]] = [
    {"id": "mali", "kind": "Country", "name": "Mali", "aliases": ["République du Mali"]},
    {"id": "chad", "kind": "Country", "name": "Chad"},
    {"id": "junta", "kind": "Government", "name": "Junta", "country": "mali"},
    {"id": "men", "kind": "ContractorGroup", "name": "Men"},
]


def test_name_clashes_are_said() -> None:
    known = derived({"actors": ACTORS}).nodes
    new = derived(
        {
            "actors": [
                ACTORS[0] | {"name": "Republic of Mali"},
                {"id": "men-2", "kind": "ArmedGroup", "name": "The men", "aliases": ["MEN"]},
                {"id": "chad", "kind": "Bloc", "name": "Chad"},
            ]
        }
    ).nodes
    assert clashes(new, known) == [
        "chad was a Country and is now a Bloc",
        "mali was called 'Mali' and is now called 'Republic of Mali'",
        "'MEN' now means men-2 as well as men",
    ]
    assert clashes(known, known) == []


def test_gaps_and_counts() -> None:
    view = {"subject": "chad", "predicate": "views", "object": "men", "stance": "threat", "key": "a"}
    there: dict[str, Any] = {
        "subject": "men",
        "predicate": "deployed_in",
        "object": "mali",
        "key": "b",
        "quantity": {"text": "a few"},
    }
    state = derived(
        {
            "actors": ACTORS,
            "sources": [
                {"source": {"id": "old", "publisher": "Old", "published": "2020-01-01"}, "claims": [view, there]},
                {
                    "source": {"id": "new", "publisher": "New", "published": "2024-01-01"},
                    "claims": [there | {"key": "c"}],
                },
                {
                    "source": {
                        "id": "no-date",
                        "publisher": "New",
                        "derived_from": [{"source": "new", "basis": "stated", "reason": "r"}],
                    }
                },
            ],
        }
    )
    assert gaps(state) == [
        "no source for Chad's views after 2020",
        "no source for how Mali views anybody",
        "no source for the tenure of Junta",
        "no number for Men in Mali (a few)",
        "no date of publication for [no-date] (no-date)",
        "no claim about Junta (junta)",
    ]
    found = coverage(state)
    assert (found.totals["sources"], found.totals["independent origins"], found.totals["claims"]) == (3, 2, 3)
    assert found.tables["Sources by publisher"] == {"Old": 1, "New": 2}
    assert found.tables["Claims by kind"] == {"views": 1, "deployed_in": 2}
    assert found.tables["Sources by year of publication"] == {"2020": 1, "2024": 1, "undated": 1}


def test_gaps_command(capsys: pytest.CaptureFixture[str]) -> None:
    out, err = lines(capsys, "gaps", "--counts")
    assert re.search(r"^ +\d+  independent origins$", out, re.MULTILINE)
    assert re.search(r"\d+ gaps", err)


def test_no_shipped_needs_facts(capsys: pytest.CaptureFixture[str]) -> None:
    assert "--no-shipped needs --facts" in lines(capsys, "build", "--no-shipped", code=2)[1]


def test_dates_are_days_of_today() -> None:
    from sahelgraph.cli.new_source import facts_file

    assert "read_on: '2024-05-06'" in facts_file("x", parse_html(PAGE), date(2024, 5, 6))
