"""Neo4j Browser 5.24 as a person uses it: connect, type a query, run it, look at what comes."""

from __future__ import annotations

from playwright.sync_api import Locator, Page
from playwright.sync_api import TimeoutError as PlaywrightTimeout

_SECONDS = 120
_MILLISECONDS = _SECONDS * 1000.0

_MARK_OLD_FRAMES = "document.querySelectorAll('[data-testid=frame]').forEach(frame => frame.dataset.old = '1')"
# The new frame exists, is no longer running (its button offers to run it again) and has no statement left to run.
_NEW_FRAME_IS_DONE = """() => {
    const frame = document.querySelector('[data-testid=frame]:not([data-old])');
    return frame && frame.querySelector('[data-testid=rerunFrameButton]')
        && !frame.querySelector('[data-testid=spinner], [title="Status: pending"], [title="Status: waiting"]');
}"""
_CELLS = "(rows, tag) => rows.map(row => [...row.querySelectorAll(tag)].map(cell => cell.innerText.trim()))"


class Neo4jBrowser:
    """Neo4j Browser in `page`, served at `http_url`, for the server whose Bolt port is `bolt_port`.

    What is read is always the newest frame, the one of the last statement run. Browser draws at most 300 nodes and
    shows at most 1,000 rows.
    """

    def __init__(self, page: Page, http_url: str, bolt_port: int) -> None:
        self.page = page
        self._url = f"{http_url.rstrip('/')}/browser/"
        self._address = f"127.0.0.1:{bolt_port}"

    def connect(self, username: str = "neo4j", password: str | None = None) -> None:
        """Open Neo4j Browser and connect, without authentication unless there is a password.

        Raises:
            RuntimeError: the server refused (its message is in the error), or nothing came in 120 seconds.
            playwright.sync_api.Error: the page didn't open.
        """
        page = self.page
        page.goto(self._url)
        self._test_id("authenticationMethod").wait_for(timeout=_MILLISECONDS)
        self._test_id("bolt-scheme-select").select_option("bolt://")
        self._test_id("boltaddress").fill(self._address)
        self._test_id("authenticationMethod").select_option("NATIVE" if password else "NO_AUTH")
        if password:
            self._test_id("username").fill(username)
            self._test_id("password").fill(password)
        self._test_id("connect").click()
        # A connection ends with the start guide's frame: before it is there, it would come on top of a query's frame.
        guide = self._test_id("frameCommand").filter(has_text=":play start")
        refused = self._test_id("frameStatusbar").filter(has_text="Error")
        try:
            guide.or_(refused).first.wait_for(timeout=_MILLISECONDS)
        except PlaywrightTimeout:
            raise RuntimeError(f"Neo4j Browser didn't connect in {_SECONDS} seconds:\n{self.frame_text()}") from None
        if refused.count():
            raise RuntimeError(f"Neo4j Browser was refused: {refused.first.inner_text().strip()}")

    def run(self, cypher: str) -> None:
        """Type `cypher` into the editor, run it and wait for its result, an error too: `error()` tells.

        `:param` and `:params` commands before the query are run first, one by one; when one of them fails, the
        query isn't run.

        Raises:
            RuntimeError: no result came in 120 seconds.
        """
        commands, query = _split(cypher)
        for command in commands:
            self.submit(command)
            if self.error():
                return
        if query:
            self.submit(query)

    def submit(self, text: str) -> None:
        """Put `text` into the editor as it is, as somebody pastes a whole file, and run it: `run()` without its help.

        Raises:
            RuntimeError: no result came in 120 seconds.
        """
        page = self.page
        page.evaluate(_MARK_OLD_FRAMES)
        self._test_id("activeEditor").locator(".monaco-editor").first.click()
        page.keyboard.press("ControlOrMeta+A")
        # Inserted and not typed: typing would close brackets by itself and open the completion list.
        page.keyboard.insert_text(text)
        self._test_id("editor-Run").click()
        try:
            page.wait_for_function(_NEW_FRAME_IS_DONE, timeout=_MILLISECONDS)
        except PlaywrightTimeout:
            raise RuntimeError(f"Neo4j Browser gave no result in {_SECONDS} seconds for: {text}") from None

    def error(self) -> str | None:
        """Return the last statement's error, its code and message, None when it succeeded."""
        frame = self._frame()
        failed = frame.locator(
            '[data-testid=cypherFrameErrorMessage], [title="Status: error"], [data-testid=multi-statement-list-content]'
        )
        text = self._contents().inner_text().strip()
        # A command's error has no mark but its heading, and unlike a query's result no tabs.
        is_command_error = text.startswith("ERROR") and not frame.locator("[data-testid^=cypherFrameSidebar]").count()
        return text.removeprefix("ERROR").strip() if failed.count() or is_command_error else None

    def frame_text(self) -> str:
        """Return all the text of the last statement's frame."""
        return self._frame().inner_text()

    def columns(self) -> list[str]:
        """Return the result's column names, none when it has no table."""
        rows = self._rows("thead tr", "th[role=columnheader]")
        return rows[0] if rows else []

    def table(self) -> list[list[str]]:
        """Return the result's rows as Neo4j Browser shows them: text in double quotes, nodes and maps as JSON."""
        return self._rows("tbody tr", "td[role=cell]")

    def drawn_nodes(self) -> int:
        """Return how many nodes the graph view draws, 0 when the result has no graph."""
        return self._drawn("g.node")

    def drawn_relationships(self) -> int:
        """Return how many relationships the graph view draws, those between result nodes that Browser adds too."""
        return self._drawn("g.relationship")

    def _drawn(self, selector: str) -> int:
        if not self._open_tab("cypherFrameSidebarVisualization"):
            return 0
        drawing = self._contents().locator("svg.neod3viz")
        drawing.locator("g.node").first.wait_for(timeout=_MILLISECONDS)
        return drawing.locator(selector).count()

    def _rows(self, rows: str, cells: str) -> list[list[str]]:
        if not self._open_tab("cypherFrameSidebarTable"):
            return []
        found: list[list[str]] = self._contents().locator(f"table {rows}").evaluate_all(_CELLS, cells)
        return found

    def _open_tab(self, test_id: str) -> bool:
        tab = self._frame().get_by_test_id(test_id)
        if not tab.count():
            return False
        tab.click()
        return True

    def _test_id(self, name: str) -> Locator:
        return self.page.get_by_test_id(name)

    def _frame(self) -> Locator:
        return self._test_id("frame").first

    def _contents(self) -> Locator:
        return self._frame().get_by_test_id("frameContents")


def _split(cypher: str) -> tuple[list[str], str]:
    """Split the `:param` and `:params` commands at the top from the query: Browser runs a command only by itself.

    A command ends with its line, or where the brackets it opened are closed again. Blank lines and comments above
    a command are left out.
    """
    commands: list[str] = []
    lines = cypher.strip().splitlines()
    rest = start = 0
    while start < len(lines):
        line = lines[start].strip()
        if line.startswith(":param"):
            end = start + 1
            while end < len(lines) and _open_brackets("\n".join(lines[start:end])):
                end += 1
            commands.append("\n".join(lines[start:end]).strip().rstrip(";"))
            rest = start = end
        elif not line or line.startswith("//"):
            start += 1
        else:
            break
    return commands, "\n".join(lines[rest:]).strip()


def _open_brackets(text: str) -> int:
    return sum(text.count(each) for each in "{[(") - sum(text.count(each) for each in "}])")
