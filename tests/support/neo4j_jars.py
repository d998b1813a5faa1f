"""The jars of a real Neo4j and a Java for tests: those of `sahelgraph.server`, fetched once for both."""

from __future__ import annotations

import os
from pathlib import Path

from sahelgraph.server import jars, versions
from sahelgraph.server.java import find

NEO4J = os.environ.get("NEO4J_VERSION", versions.DEFAULT)
"""The server that tests start, where they name no other."""


def fetch_jars(version: str = NEO4J) -> Path:
    """Return a folder with the server's jars and Neo4j Browser's, fetching them the first time.

    Raises:
        ServerError: they can't be had; the message says why.
    """
    return jars.fetch(version)


def java(minimum: int = 17) -> str:
    """Return the Java to use.

    Raises:
        ServerError: there is no Java of at least the version `minimum`.
    """
    return find(minimum)
