"""A py2neo connection for tests, emptied before and closed after."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any
from unittest.mock import patch

import py2neo
from py2neo.wiring import Wire


@contextmanager
def py2neo_graph(uri: str) -> Iterator[Any]:
    """A `py2neo.Graph` of the server at `uri`, with nothing in it.

    py2neo leaves the sockets of connections that broke open, and Python complains of each when it is collected, in
    whatever test runs then: all that it opened are closed here.
    """
    password = os.environ.get("NEO4J_PASSWORD")
    auth = {"auth": (os.environ.get("NEO4J_USERNAME", "neo4j"), password)} if password else {}
    wires: list[Any] = []
    opened = Wire.open

    def open_wire(*args: Any, **kwargs: Any) -> Any:
        wires.append(opened(*args, **kwargs))
        return wires[-1]

    with patch.object(Wire, "open", open_wire):
        graph = py2neo.Graph(uri, **auth)
        try:
            graph.delete_all()
            yield graph
        finally:
            graph.service.connector.close()
            for wire in wires:
                wire._Wire__socket.close()
