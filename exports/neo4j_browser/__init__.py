"""Neo4j Browser made at home in the graph: a style, saved queries and a guide, all from the schema and the queries."""

from __future__ import annotations

from pathlib import Path

from exports.files import write_file
from exports.neo4j_browser.guide import guide_page
from exports.neo4j_browser.saved_queries import zip_file
from exports.neo4j_browser.style import style_sheet

PORT = 7478
BASE = f"http://localhost:{PORT}"
"""Browser takes guides and styles from other hosts only when the server's settings name them; `localhost` is named
by default (`browser.remote_content_hostname_whitelist`), 127.0.0.1 is not."""
STYLE, QUERIES, GUIDE = "sahelgraph.grass", "sahelgraph-queries.zip", "guide.html"


def opening(browser: str, base: str = BASE) -> str:
    """The address that opens Neo4j Browser, itself at `browser`, with the guide beside it."""
    return f"{browser.rstrip('/')}/?cmd=guide&arg={base}/{GUIDE}"


def files(base: str = BASE) -> dict[str, bytes]:
    """All files by name; `base` is the address that the guide is served under."""
    return {STYLE: style_sheet().encode(), QUERIES: zip_file(), GUIDE: guide_page(base).encode()}


def write_files(folder: Path, base: str = BASE) -> None:
    """Write all files into a folder, which may hold others. Raises OutputError."""
    for name, content in files(base).items():
        write_file(folder / name, content)
