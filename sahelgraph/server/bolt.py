"""Whether the server answers."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable

from graph.errors import ServerError
from sahelgraph.server.home import USER, Home, State
from sahelgraph.server.logs import complaint
from sahelgraph.server.ports import listens

START_SECONDS = 300

# The driver logs each of its retries, to standard error where nobody set logging up. What comes of them we say.
logging.getLogger("neo4j").addHandler(logging.NullHandler())


class PasswordRefusedError(ServerError):
    """The server runs and refuses the password in its file."""


def answers(state: State, home: Home) -> bool:
    """Whether a query is answered. Raises PasswordRefusedError."""
    from neo4j import GraphDatabase
    from neo4j.exceptions import AuthError, DriverError, Neo4jError

    auth = (USER, home.password()) if state.auth else None
    try:
        with (
            GraphDatabase.driver(
                state.uri, auth=auth, connection_timeout=5, connection_acquisition_timeout=5
            ) as driver,
            driver.session(database="neo4j") as session,
        ):
            session.run("RETURN 1").consume()
            return True
    except AuthError:
        raise PasswordRefusedError(
            f"the server at {state.uri} refuses the password in {home.password_file}: write the one that you set "
            "into that file"
        ) from None
    except (DriverError, Neo4jError):
        return False


def wait(state: State, home: Home, alive: Callable[[], bool]) -> None:
    """Wait until a query is answered.

    Raises ServerError: it ended, it gave no answer in five minutes, or (PasswordRefusedError) it refuses the password.
    """
    deadline = time.monotonic() + START_SECONDS
    while time.monotonic() < deadline:
        if not alive():
            raise ServerError(f"Neo4j {state.version} ended while starting{complaint(home.path)}")
        if listens(state.bolt) and answers(state, home):
            return
        time.sleep(0.1)
    raise ServerError(f"Neo4j {state.version} gave no answer in {START_SECONDS} seconds{complaint(home.path)}")
