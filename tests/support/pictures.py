"""The README's pictures, taken of the real thing: `python -m tests.support.pictures`.

The map is opened in headless Chromium; the queries are run in Neo4j Browser on a real Neo4j with the shipped facts.
"""

from __future__ import annotations

import os
import tempfile
import threading
from pathlib import Path

from cypher.query import queries
from exports.neo4j_browser import GUIDE
from exports.neo4j_browser.guide import ONLY_ASKED
from exports.neo4j_browser.serve import listening
from sahelgraph import Graph
from tests.support.browser_home import Home, move_in
from tests.support.chromium import open_page
from tests.support.neo4j_server import Neo4jServer

IMAGES = Path(__file__).parents[2] / "docs" / "images"


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


def browser_pictures() -> None:
    """Neo4j Browser in our style: who views whom, the dispute of the two articles, the guide."""
    with Neo4jServer(auth=False) as server, listening(0) as files, open_page(height=760) as opened:
        os.environ.pop("NEO4J_PASSWORD", None)
        with Graph.open(server.uri) as graph:
            graph.load()
        threading.Thread(target=files.serve_forever, daemon=True).start()
        home = move_in(opened.page, server, IMAGES)
        home.submit(f":{ONLY_ASKED}")
        _drawing(home, "browser", "threat-graph")
        _drawing(home, "browser-dispute", "dispute-graph")
        _guide_page(home, f"{files.base}/{GUIDE}")
        files.shutdown()


def _drawing(home: Home, name: str, question: str) -> None:
    query = queries()[question]
    example = {name: parameter.example for name, parameter in query.parameters.items()}
    home.submit(query.browser(example).partition("\n")[0])
    home.submit(query.cypher)
    home.picture(name)


def _guide_page(home: Home, address: str) -> None:
    """The guide's page of views, with its answer beside it."""
    page = home.browser.page
    home.paste(f":guide {address}")
    guide = page.get_by_test_id("guidesDrawer")
    for _ in range(2):
        guide.get_by_text("Next").click()
    home.after(guide.locator("[data-exec]").click)
    guide.locator("pre").click()
    home.after(page.get_by_test_id("editor-Run").click)
    home.close_panel()
    home.fit()
    page.screenshot(path=IMAGES / "browser-guide.png")


if __name__ == "__main__":
    IMAGES.mkdir(parents=True, exist_ok=True)
    map_picture()
    browser_pictures()
