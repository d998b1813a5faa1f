"""The README's pictures, taken of the real thing: `python -m tests.support.pictures`.

The map is opened in headless Chromium; the query is run in Neo4j Browser on a real Neo4j with the shipped facts.
"""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

from sahelgraph import Graph
from tests.support.browser_page import Neo4jBrowser
from tests.support.chromium import open_page
from tests.support.neo4j_server import Neo4jServer

IMAGES = Path(__file__).parents[2] / "docs" / "images"
VIEWS = "MATCH (viewer)-[view:VIEWS_AS_THREAT|VIEWS_AS_NO_THREAT]->(target) RETURN viewer, view, target"


def map_picture() -> None:
    """The map as it opens."""
    with tempfile.TemporaryDirectory() as folder:
        with Graph.open(str(Path(folder) / "graph.kgl")) as graph:
            graph.load()
            graph.map(Path(folder) / "map.html")
        with open_page() as opened:
            opened.page.goto((Path(folder) / "map.html").as_uri())
            opened.page.wait_for_timeout(1500)
            opened.page.screenshot(path=IMAGES / "map.png")


def browser_picture() -> None:
    """Who views whom, drawn by Neo4j Browser."""
    with Neo4jServer(auth=False) as server:
        os.environ.pop("NEO4J_PASSWORD", None)
        with Graph.open(server.uri) as graph:
            graph.load()
        with open_page(height=900) as opened:
            browser = Neo4jBrowser(opened.page, server.http, server.bolt_port)
            browser.connect()
            browser.run(VIEWS)
            opened.page.wait_for_timeout(4000)
            opened.page.screenshot(path=IMAGES / "browser.png")


if __name__ == "__main__":
    IMAGES.mkdir(parents=True, exist_ok=True)
    map_picture()
    browser_picture()
