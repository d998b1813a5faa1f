"""Which versions of Neo4j can be started, and what differs between them."""

from __future__ import annotations

from pathlib import Path

from graph.errors import ServerError

DEFAULT = "5.26.30"
"""The long-term support release."""
LOCKS = Path(__file__).parent / "locks"
"""One file a version: its jars with their checksums. `python -m sahelgraph.server.lock VERSION` writes one."""


def known() -> list[str]:
    """The versions that can be fetched, oldest first."""
    return sorted((path.stem for path in LOCKS.glob("*.txt")), key=_key)


def main_class(version: str) -> str:
    """The class that starts the server."""
    return "org.neo4j.server." + ("CommunityEntryPoint" if _key(version)[0] == 5 else "Neo4jCommunity")


def minimum_java(version: str) -> int:
    """The oldest Java that runs it."""
    return 17 if _key(version)[0] == 5 else 21


def choose(wish: str | None, store: str | None) -> str:
    """The version to start: the one wished for, the store's own, or the default.

    `store`: the version that wrote the store last. A newer release of the same line may open it (5.26.31 after
    5.26.30), no other. Raises ServerError where the wish can't open it.
    """
    if store is None:
        return wish or DEFAULT
    fitting = [version for version in known() if _opens(version, store)]
    if wish in fitting:
        return wish
    if wish is None and fitting:
        return fitting[-1]
    if wish is None:
        raise ServerError(f"the store here was made by Neo4j {store}, which this sahelgraph can't start; {_anew(None)}")
    raise ServerError(
        f"the store here was made by Neo4j {store} and is left as it is: {wish} can't use it; {_anew(wish)}"
    )


def _anew(wish: str | None) -> str:
    return (
        "`sahelgraph server remove`, then `sahelgraph server start"
        + (f" --version {wish}" if wish and wish != DEFAULT else "")
        + "` loads the facts anew (docs/neo4j.md says how to keep what you added)"
    )


def _opens(version: str, store: str) -> bool:
    return _key(version)[:2] == _key(store)[:2] and _key(version) >= _key(store)


def _key(version: str) -> tuple[int, ...]:
    return tuple(int(part) if part.isdecimal() else 0 for part in version.split("."))
