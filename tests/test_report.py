"""The report of the shipped facts: each sentence rests on claims, each note resolves, each format is read by its own."""

from __future__ import annotations

import json
import re
import sys
import zipfile
from datetime import date
from html.parser import HTMLParser
from io import BytesIO
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pypandoc
import pypdf
import pytest

from exports.report import Dates, Report, Setting, build_report, write_report
from exports.report.model import Figure
from exports.report.render import TemplateError, write_templates
from exports.report.write import report_files
from graph.engine import Engine
from graph.errors import OutputError
from graph.state import State
from graph.store import load, read_state
from loaders.facts_folder import SHIPPED, derived_folder
from sahelgraph.cli import run
from tests.support.facts import derived, stated

DAYS = Dates(as_of=date(2026, 2, 2))
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
SVG = b'<svg xmlns="http://www.w3.org/2000/svg" width="20" height="10"><rect width="20" height="10" fill="#888"/></svg>'
PNG = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010806000000"
    "1f15c4890000000d49444154789c6360606060000000050001a5f645400000000049454e44ae426082"
)


@pytest.fixture(scope="module")
def shipped() -> State:
    return derived_folder(SHIPPED)


@pytest.fixture(scope="module")
def report(shipped: State) -> Report:
    """Without the figures that are drawn, which have tests of their own, and with one that is quick."""
    made = build_report(shipped, DAYS, "en", version="0", figures=False)
    section = made.section("views")
    assert section
    section.blocks.insert(1, Figure("matrix", "Who views whom", "Thirty rows, and more.", SVG, PNG))
    return made


@pytest.fixture(scope="module")
def french(shipped: State) -> Report:
    return build_report(shipped, DAYS, "fr", version="0", figures=False)


def _file(report: Report, name: str, setting: Setting | None = None) -> bytes:
    return report_files(report, Path(name), setting or Setting())[Path(name)]


def test_it_has_its_sections_in_an_order_that_tells(report: Report, french: Report) -> None:
    ids = ["views", "accusations", "blocs", "deployments", "disputes", "changes", "analysis", "methods"]
    assert [section.id for section in report.sections] == ids
    assert [section.id for section in french.sections] == ids


def test_every_sentence_rests_on_claims_that_are_in_the_graph(report: Report, french: Report) -> None:
    for made in (report, french):
        assert len(made.sentences) > 90
        for sentence in made.sentences:
            assert sentence.claims, sentence.text
            assert all(made.context.state.nodes[id_].kind == "Claim" for id_ in sentence.claims)


def test_a_claim_held_to_be_wrong_is_told_as_such_or_not_at_all(report: Report) -> None:
    wrong = {node.id for node in report.context.state.of_kind("Claim") if node.props["rank"] == "deprecated"}
    told = [(section.id, one) for section in report.sections for one in section.sentences if set(one.claims) & wrong]
    assert told
    assert {section for section, _ in told} == {"disputes"}
    assert all("held to be wrong" in one.text or "the same" in one.text for _, one in told)


def test_claims_that_are_no_facts_are_told_in_other_words(report: Report) -> None:
    words = {"assessment": "assessment", "allegation": "alleged", "plan": "plan or an offer", "fear": "feared"}
    nodes = report.context.state.nodes
    seen = set()
    for sentence in report.sentences:
        modalities = {str(nodes[id_].props["modality"]) for id_ in sentence.claims}
        for modality in modalities - {"fact"}:
            if "that say the same" in sentence.text:
                continue
            seen.add(modality)
            assert words[modality] in sentence.text, sentence.text
    assert {"assessment", "allegation", "plan", "fear"} == seen


def test_nobody_is_left_in_a_deployment_that_ended(report: Report) -> None:
    section = report.section("deployments")
    assert section
    tables = [block for block in section.blocks if block.kind == "table"]
    rows = {(row[0].text, row[1].text): row[2].text for row in tables[0].rows}  # type: ignore[union-attr]
    assert rows["Russian contractors", "Mali"] == "about 1,000 to 2,000"
    assert not any(force in ("French forces", "US troops", "MINUSMA") for force, _ in rows)


class _Page(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.ids: list[str] = []
        self.links: list[str] = []
        self.loads: list[str] = []
        self.csp = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        if given.get("id"):
            self.ids.append(str(given["id"]))
        if tag == "a":
            self.links.append(str(given["href"]))
        elif given.get("src") or (tag == "link" and given.get("href")):
            self.loads.append(str(given.get("src") or given.get("href")))
        if given.get("http-equiv") == "Content-Security-Policy":
            self.csp = str(given["content"])


def _parsed(content: bytes) -> _Page:
    page = _Page()
    page.feed(content.decode())
    return page


def test_html_asks_for_nothing_and_each_note_leads_to_its_text_and_back(report: Report) -> None:
    content = _file(report, "r.html")
    page = _parsed(content)
    assert len(page.ids) == len(set(page.ids))
    inner = [link[1:] for link in page.links if link.startswith("#")]
    assert set(inner) <= set(page.ids)
    notes = [id_ for id_ in page.ids if id_.startswith("note-")]
    marks = [id_ for id_ in page.ids if id_.startswith("mark-")]
    assert notes == [f"note-{number}" for number in range(1, len(notes) + 1)]
    assert len(marks) == len(notes) > 100
    assert page.loads
    assert all(load.startswith("data:image/svg+xml;base64,") for load in page.loads)
    assert page.csp.startswith("default-src 'none'")
    assert "unsafe" not in page.csp
    text = content.decode()
    assert "<script" not in text
    cited = set(re.findall(r"<code>(c-[0-9a-f]{12})</code>", text))
    assert cited == {id_ for sentence in report.sentences for id_ in sentence.claims}


@pytest.mark.browser
@pytest.mark.parametrize("scheme", ["light", pytest.param("dark", marks=pytest.mark.sweep)])
def test_html_is_accessible_and_quiet_in_a_browser(report: Report, tmp_path: Path, scheme: str) -> None:
    from axe_playwright_python.sync_playwright import Axe

    from tests.conftest import missing
    from tests.support.chromium import find_chromium, open_page

    if not find_chromium():
        missing("no Chromium here")
    path = tmp_path / "r.html"
    path.write_bytes(_file(report, "r.html"))
    with open_page(color_scheme=scheme) as opened:  # type: ignore[arg-type]
        opened.page.goto(path.as_uri())
        found = Axe().run(opened.page)
        assert not found.response["violations"], found.generate_report()
        assert not opened.requests
        assert not opened.errors


def test_markdown_is_read_by_pandoc_with_all_its_notes_and_figures(report: Report) -> None:
    files = report_files(report, Path("r.md"), Setting())
    assert {str(path) for path in files} == {"r.md", "r.csl.json", "r-figures/matrix.svg", "r-figures/matrix.png"}
    text = files[Path("r.md")].decode()
    tree = json.loads(pypandoc.convert_text(text, "json", format="markdown-smart"))
    found = json.dumps(tree)
    assert found.count('{"t": "Note"') == len(re.findall(r"^\[\^\d+\]:", text, re.MULTILINE)) > 100
    assert found.count('{"t": "Table"') == sum(
        block.kind == "table" for section in report.sections for block in section.blocks
    )
    plain = pypandoc.convert_text(text, "plain", format="markdown-smart", extra_args=["--wrap=none"])
    for sentence in report.summary.sentences:
        for part in sentence.parts:
            assert part.text.strip(" .;") in plain


def test_word_has_real_footnotes_headings_and_alternative_texts(report: Report) -> None:
    content = _file(report, "r.docx")
    with zipfile.ZipFile(BytesIO(content)) as archive:
        body = ElementTree.fromstring(archive.read("word/document.xml"))
        notes = ElementTree.fromstring(archive.read("word/footnotes.xml"))
    marks = [mark.get(f"{W}id") for mark in body.iter(f"{W}footnoteReference")]
    texts = {note.get(f"{W}id"): "".join(note.itertext()) for note in notes.iter(f"{W}footnote")}
    assert len(marks) > 100
    assert all(re.search(r"c-[0-9a-f]{12}", texts[mark]) for mark in marks)
    styles = [style.get(f"{W}val") for style in body.iter(f"{W}pStyle")]
    assert styles.count("Heading2") == len(report.sections) + 2
    assert "Thirty rows, and more." in [one.get("descr") for one in body.iter() if one.tag.endswith("}docPr")]


def test_pdf_is_tagged_has_its_fonts_and_leads_to_the_sources(report: Report) -> None:
    reader = pypdf.PdfReader(BytesIO(_file(report, "r.pdf")))
    root: Any = reader.trailer["/Root"]
    assert root["/MarkInfo"]["/Marked"]
    assert root["/Lang"] == "en"
    assert reader.metadata
    assert reader.metadata.title == "Security actors in the Sahel: What is known as of 2 February 2026"
    pages: list[Any] = list(reader.pages)
    fonts = [font.get_object() for page in pages for font in page["/Resources"].get("/Font", {}).values()]
    assert fonts
    for font in fonts:
        for inner in font.get("/DescendantFonts", [font]):
            descriptor = inner.get_object()["/FontDescriptor"].get_object()
            assert any(key.startswith("/FontFile") for key in descriptor)
    links = {
        str(note.get_object()["/A"]["/URI"])
        for page in reader.pages
        for note in page.get("/Annots", [])
        if "/URI" in note.get_object().get("/A", {})
    }
    assert any("thebadely" in link for link in links)
    text = " ".join(page.extract_text() for page in reader.pages)
    assert len(reader.pages) < 30
    assert "who views whom as a threat" in re.sub(r"\s+", " ", text).lower()
    assert "(2 of 4)" in text
    assert ";" in text


@pytest.mark.parametrize("kind", ["html", "md", "docx", "pdf"])
def test_the_same_facts_give_the_same_bytes(report: Report, french: Report, kind: str) -> None:
    made = french if kind in ("docx", "pdf") else report
    assert _file(made, f"r.{kind}") == _file(made, f"r.{kind}")


FACTS = {
    "actors": [
        {"id": "mali", "kind": "Country", "name": "Mali", "iso2": "ML", "iso3": "MLI"},
        {"id": "france", "kind": "Country", "name": "France", "iso2": "FR", "iso3": "FRA"},
        {"id": "ecowas", "kind": "Bloc", "name": "Ecowas"},
    ],
    "sources": [
        {
            "source": {"id": "a", "published": "2025-02-01", "publisher": "*Le_Monde* <b> | #1; \\", "url": "https://a.org/(x)"},
            "claims": [
                {"key": "v", "subject": "mali", "predicate": "views", "object": "france", "stance": "threat"},
                {"key": "w", "subject": "mali", "predicate": "withdrew_from", "object": "ecowas", "when": "2025-01-29"},
            ],
        }
    ],
}  # fmt: skip


def test_both_engines_give_the_same_bytes(engine: Engine) -> None:
    load(engine, stated(FACTS))
    one, two = (
        build_report(state, DAYS, "fr", version="0", figures=False) for state in (derived(FACTS), read_state(engine))
    )
    assert _file(one, "r.html") == _file(two, "r.html")
    assert _file(one, "r.md") == _file(two, "r.md")


def test_whatever_a_source_is_called_stays_text_in_every_format() -> None:
    made = build_report(derived(FACTS), DAYS, "en", version="0", figures=False)
    name = "*Le_Monde* <b> | #1; \\"
    assert "*Le_Monde* &lt;b&gt; | #1; \\" in _file(made, "r.html").decode()
    text = _file(made, "r.md").decode()
    plain = pypandoc.convert_text(text, "plain", format="markdown-smart", extra_args=["--wrap=none"])
    assert f"according to {name}" in plain
    pages = pypdf.PdfReader(BytesIO(_file(made, "r.pdf"))).pages
    assert name in " ".join(" ".join(page.extract_text() for page in pages).split())


def test_sources_are_csl_json_that_pandoc_takes_and_a_style_that_citeproc_has(report: Report) -> None:
    files = report_files(report, Path("r.md"), Setting())
    items = json.loads(files[Path("r.csl.json")])
    cited = {report.context.claims[0].source, *(id_ for id_ in (one["id"] for one in items))}
    assert len(items) > 50
    assert cited
    for item in items:
        source = report.context.state.nodes[item["id"]].props
        assert item["title"] == source["name"]
        assert ("issued" in item) == ("published" in source)
    read = pypandoc.convert_text(files[Path("r.csl.json")].decode(), "markdown", format="csljson", extra_args=["-s"])
    assert read.count("id: ") == len(items)
    styled = _file(report, "r.html", Setting(style="harvard-cite-them-right")).decode()
    assert styled != _file(report, "r.html").decode()
    with pytest.raises(OutputError, match="no-such-style"):
        _file(report, "r.html", Setting(style="no-such-style"))


def test_a_template_can_be_changed_and_its_faults_are_one_line_with_file_and_line(
    report: Report, tmp_path: Path
) -> None:
    folder = tmp_path / "mine"
    write_templates(folder)
    assert _file(report, "r.md", Setting(folder)) == _file(report, "r.md")
    page = folder / "report.md"
    cases: list[tuple[str, str]] = [
        ("ours\n{{ report.section('views').title }}\n", ""),
        ("one\ntwo {% if %}\n", r"report\.md:2: "),
        ("one\n\n{{ report.nothing }}\n", r"report\.md:3: "),
        ("{{ ''.__class__.__mro__ }}", r"report\.md:1: "),
        ("{% include 'gone.md' %}", "gone.md"),
    ]
    for text, fault in cases:
        page.write_text(text, encoding="utf-8")
        if not fault:
            assert _file(report, "r.md", Setting(folder)) == b"ours\nWho views whom as a threat\n"
            assert _file(report, "r.md", Setting(page)) == b"ours\nWho views whom as a threat\n"
            continue
        with pytest.raises(TemplateError, match=fault) as error:
            _file(report, "r.md", Setting(folder))
        assert "\n" not in str(error.value)
    with pytest.raises(OutputError, match="not empty"):
        write_templates(folder)


def test_nothing_is_written_where_a_template_fails(report: Report, tmp_path: Path) -> None:
    (tmp_path / "t.md").write_text("{{ nothing }}", encoding="utf-8")
    with pytest.raises(TemplateError):
        write_report(report, tmp_path / "out" / "r.md", Setting(tmp_path / "t.md"))
    assert not (tmp_path / "out").exists()


def test_a_missing_extra_is_one_line(report: Report, monkeypatch: pytest.MonkeyPatch) -> None:
    for module, name in (("pypandoc", "r.docx"), ("typst", "r.pdf")):
        monkeypatch.setitem(sys.modules, module, None)
        with pytest.raises(OutputError, match=r"sahelgraph\[report\]"):
            _file(report, name)


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["-o", "r.odt"], "is .html, .md, .docx or .pdf"),
        (["-o", "r.html", "--template", "gone"], "no such template"),
        (["-o", "r.html", "--as-of", "2024-01-01", "--since", "2025-01-01"], "--since 2025-01-01 is after"),
        (["-o", "r.html", *(["--matrix", "2024-01-01"] * 4)], "up to three days"),
    ],
)
def test_bad_use_is_one_line_and_exit_2(
    arguments: list[str], said: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    assert run(["report", "--no-figures", *arguments]) == 2
    error = capsys.readouterr().err
    assert said in error
    assert error.count("\n") == 1
    assert not list(tmp_path.glob("r*"))


def test_the_page_of_the_docs_names_every_option(capsys: pytest.CaptureFixture[str]) -> None:
    run(["report", "--help"])
    options = set(re.findall(r"--[a-z-]+", capsys.readouterr().out)) - {"--help", "--db", "--quiet", "--no-figures"}
    page = (Path(__file__).parents[1] / "docs/report.md").read_text(encoding="utf-8")
    assert {option for option in options if option not in page} == set()
