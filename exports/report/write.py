"""A report as a file: HTML, Markdown, Word or PDF; whole or not at all, and the same bytes for the same facts."""

from __future__ import annotations

import base64
import hashlib
import re
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from exports.files import write_file
from exports.report.build import Report
from exports.report.notes import csl_json
from exports.report.render import render
from exports.report.style import entries
from graph.errors import OutputError

FORMATS = {".html": "html", ".htm": "html", ".md": "md", ".docx": "docx", ".pdf": "pdf"}
FIGURES = "figures"
_STYLE = re.compile(r"<style>(.*?)</style>", re.DOTALL)
EPOCH = "315532800"
"""1 January 1980, the earliest that a zip archive can say: what is made of the same facts has the same date."""


@dataclass(frozen=True)
class Setting:
    """How a report is set: a template (a folder or a file; None: ours) and a style of citation."""

    template: Path | None = None
    style: str = "plain"


def format_of(path: Path) -> str:
    """The format that a file's name asks for. Raises OutputError."""
    found = FORMATS.get(path.suffix.lower())
    if found is None:
        raise OutputError(f"{path}: a report is .html, .md, .docx or .pdf")
    return found


def write_report(report: Report, path: Path, setting: Setting | None = None) -> list[Path]:
    """Write the report, its sources as CSL-JSON beside it, and, with Markdown, its figures as SVG and PNG.

    The paths written. Raises OutputError (a template's fault with file and line; a missing extra), and then nothing is
    changed: all is made before the first file is written.
    """
    files = report_files(report, path, setting or Setting())
    for file, content in files.items():
        write_file(file, content)
    return list(files)


def report_files(report: Report, path: Path, setting: Setting) -> dict[Path, bytes]:
    """The files of a report, by path: the report first."""
    kind = format_of(path)
    beside = path.with_name(f"{path.stem}-{FIGURES}")
    content, sources = MAKERS[kind](report, setting, beside.name)
    files = {path: content, path.with_suffix(".csl.json"): csl_json(sources)}
    if kind == "md":
        for figure in report.figures:
            files[beside / f"{figure.id}.svg"] = figure.svg
            files[beside / f"{figure.id}.png"] = figure.png
    return files


def _html(report: Report, setting: Setting, beside: str) -> tuple[bytes, list[Any]]:
    del beside
    figures = {
        figure.id: "data:image/svg+xml;base64," + base64.b64encode(figure.svg).decode() for figure in report.figures
    }
    text, notes = render(report, "html", setting.template, entries(report, setting.style), figures)
    # What the page may do: show its own styles and pictures, and nothing else.
    styles = " ".join(f"'sha256-{_hash(style)}'" for style in _STYLE.findall(text)) or "'none'"
    text = text.replace("@@CSP@@", f"default-src 'none'; img-src data:; style-src {styles}; base-uri 'none'", 1)
    return text.lstrip().encode(), notes.sources


def _hash(text: str) -> str:
    return base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()


def _markdown_text(report: Report, setting: Setting, beside: str) -> tuple[str, list[Any]]:
    figures = {figure.id: f"{beside}/{figure.id}.png" for figure in report.figures}
    text, notes = render(report, "md", setting.template, entries(report, setting.style), figures)
    return re.sub(r"\n{3,}", "\n\n", text).strip() + "\n", notes.sources


def _markdown(report: Report, setting: Setting, beside: str) -> tuple[bytes, list[Any]]:
    text, sources = _markdown_text(report, setting, beside)
    return text.encode(), sources


def _docx(report: Report, setting: Setting, beside: str) -> tuple[bytes, list[Any]]:
    """Word, by pandoc from the Markdown: real footnotes, headings, alt texts."""
    try:
        import pypandoc
    except ImportError:
        raise OutputError("a .docx needs pandoc: pip install 'sahelgraph[report]'") from None
    del beside
    text, sources = _markdown_text(report, setting, FIGURES)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        _put_figures(report, folder, "png")
        (folder / "report.md").write_text(text, encoding="utf-8")
        out = folder / "report.docx"
        _pandoc(pypandoc, folder, out)
        return out.read_bytes(), sources


def _pandoc(pypandoc: Any, folder: Path, out: Path) -> None:
    import os
    import subprocess

    try:
        pandoc = pypandoc.get_pandoc_path()
    except OSError:
        raise OutputError("a .docx needs pandoc, which is not found: pip install 'sahelgraph[report]'") from None
    command = [
        pandoc, "report.md", "--from", "markdown-smart-auto_identifiers", "--to", "docx",
        "--standalone", "--output", str(out), "--resource-path", str(folder),
    ]  # fmt: skip
    done = subprocess.run(
        command, cwd=folder, env=os.environ | {"SOURCE_DATE_EPOCH": EPOCH}, capture_output=True, text=True, check=False
    )
    if done.returncode:
        raise OutputError(f"pandoc can't make the .docx: {' '.join(done.stderr.split())}")


def _pdf(report: Report, setting: Setting, beside: str) -> tuple[bytes, list[Any]]:
    """PDF, by Typst: tagged, its fonts in it, the notes at the foot of their pages."""
    try:
        import typst
    except ImportError:
        raise OutputError("a .pdf needs Typst: pip install 'sahelgraph[report]'") from None
    del beside
    figures = {figure.id: f"{FIGURES}/{figure.id}.svg" for figure in report.figures}
    text, notes = render(report, "typ", setting.template, entries(report, setting.style), figures)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        _put_figures(report, folder, "svg")
        (folder / "report.typ").write_text(text, encoding="utf-8")
        try:
            made = typst.compile(
                str(folder / "report.typ"), root=str(folder), ignore_system_fonts=True, format="pdf",
                pdf_standards=["ua-1"],
            )  # fmt: skip
        except typst.TypstError as error:
            raise OutputError(f"Typst can't make the .pdf: {' '.join(str(error).split())}") from None
    return bytes(made), notes.sources


def _put_figures(report: Report, folder: Path, kind: str) -> None:
    (folder / FIGURES).mkdir()
    for figure in report.figures:
        (folder / FIGURES / f"{figure.id}.{kind}").write_bytes(getattr(figure, kind))


Maker = Callable[[Report, Setting, str], tuple[bytes, list[Any]]]
MAKERS: dict[str, Maker] = {"html": _html, "md": _markdown, "docx": _docx, "pdf": _pdf}
