"""`--db server`: the server that `sahelgraph server start` started, as an engine."""

from __future__ import annotations

from typing import TYPE_CHECKING

from graph.errors import ServerError
from sahelgraph.server import bolt, process
from sahelgraph.server.home import USER, Home, State

if TYPE_CHECKING:
    from graph.engine.server import ServerEngine

NAME = "server"


def engine() -> ServerEngine:
    """Open the running server with the password in its file. Raises ServerError, EngineError."""
    home = Home()
    state = home.state()
    if state is None or process.find(home.path) is None:
        raise ServerError("no server of ours is running: `sahelgraph server start`")
    if not bolt.answers(state, home):
        raise ServerError(f"the server at {state.uri} is starting or stopping; `sahelgraph server status` tells")
    return connect(home, state)


def connect(home: Home, state: State) -> ServerEngine:
    """An engine on a server that answers. Raises EngineError."""
    from graph.engine.server import ServerEngine

    return ServerEngine(state.uri, USER if state.auth else None, home.password() if state.auth else None)
