"""A tiny web server on this machine: Neo4j Browser fetches a guide and a style only by http."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from exports.neo4j_browser import files
from graph.errors import OutputError

TYPES = {"html": "text/html; charset=utf-8", "grass": "text/plain; charset=utf-8", "zip": "application/zip"}
_HEADERS = {
    # Browser's page is of another origin, and asks with headers against caching: both need our word.
    "Access-Control-Allow-Origin": "*",
    "Access-Control-Allow-Headers": "*",
    # A Browser that was not fetched from this machine (Aura's) may ask this machine too.
    "Access-Control-Allow-Private-Network": "true",
    "Cache-Control": "no-store",
    "X-Content-Type-Options": "nosniff",
}


class FileServer(ThreadingHTTPServer):
    """Serves the files on 127.0.0.1; port 0 takes a free one."""

    daemon_threads = True
    # Another program's listener must not be doubled.
    allow_reuse_port = False

    def __init__(self, port: int) -> None:
        super().__init__(("127.0.0.1", port), _Handler)
        self.base = f"http://localhost:{self.server_port}"
        self.files = files(self.base)


class _Handler(BaseHTTPRequestHandler):
    server: FileServer

    def do_GET(self) -> None:
        name = self.path.partition("?")[0].lstrip("/")
        content = self.server.files.get(name)
        if content is None:
            self._answer(404, "text/plain", b"no such file\n")
        else:
            self._answer(200, TYPES[name.rpartition(".")[2]], content)

    def do_OPTIONS(self) -> None:
        self._answer(204, "text/plain", b"")

    def _answer(self, status: int, type_: str, content: bytes) -> None:
        self.send_response(status)
        for name, value in _HEADERS.items():
            self.send_header(name, value)
        self.send_header("Content-Type", type_)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, format: str, *args: object) -> None:
        """Stay quiet: whoever serves says what there is to say."""


@contextmanager
def listening(port: int) -> Iterator[FileServer]:
    """A server that has its port but does not answer yet. Raises OutputError where another program has the port."""
    try:
        server = FileServer(port)
    except OSError as error:
        raise OutputError(f"can't serve on port {port}: {error.strerror}; give another one by --port") from None
    with server:
        yield server
