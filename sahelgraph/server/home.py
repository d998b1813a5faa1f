"""The server's home in the user's data folder: what is in it, its settings and its password."""

from __future__ import annotations

import contextlib
import dataclasses
import json
import secrets
import shutil
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from platformdirs import user_data_path

from graph.errors import ServerError
from sahelgraph.server.files import exclusive, private_folder, write_private
from sahelgraph.server.ports import HOST

FOLDERS = ("conf", "data", "import", "logs", "plugins", "run")
USER = "neo4j"


@dataclass(frozen=True)
class State:
    """What is known of the server: its version and ports, and how far it has come."""

    version: str
    bolt: int
    http: int
    auth: bool
    made: bool = False
    """It has answered once: before that nobody can have put anything into the store."""
    loaded: bool = False
    """The shipped facts are in it."""

    @property
    def uri(self) -> str:
        """The Bolt address."""
        return f"bolt://{HOST}:{self.bolt}"

    @property
    def browser(self) -> str:
        """Where Neo4j Browser is, with its sign-in filled in but for the password."""
        sign_in = (
            f"dbms=bolt://{USER}@{HOST}:{self.bolt}" if self.auth else f"dbms={self.uri}&preselectAuthMethod=NO_AUTH"
        )
        return f"http://{HOST}:{self.http}/browser/?{sign_in}"


class Home:
    """A server's folder. Without `path`: `neo4j` in the user's data folder."""

    def __init__(self, path: Path | None = None) -> None:
        self.path = path or user_data_path("sahelgraph", appauthor=False) / "neo4j"
        self.conf = self.path / "conf"
        self.password_file = self.path / "password"
        self._state_file = self.path / "server.json"

    @contextlib.contextmanager
    def lock(self, waiting: Callable[[], None]) -> Iterator[None]:
        """Keep other `sahelgraph server` commands from starting or removing it. Raises ServerError."""
        # Beside the folder and not in it: `remove` removes the folder.
        with exclusive(self.path.with_name(f"{self.path.name}.lock"), waiting):
            yield

    def state(self) -> State | None:
        """What is known of the server, None where there is none. Raises ServerError where the file is damaged."""
        try:
            return State(**json.loads(self._state_file.read_text(encoding="utf-8")))
        except FileNotFoundError:
            return None
        except (OSError, ValueError, TypeError):
            raise ServerError(f"{self._state_file} can't be read; `sahelgraph server remove` begins afresh") from None

    def write_state(self, state: State) -> None:
        """Keep what is known. Raises ServerError."""
        write_private(self._state_file, json.dumps(dataclasses.asdict(state), indent=2) + "\n")

    def prepare(self) -> None:
        """Make the folders. Raises ServerError."""
        for folder in (self.path, *(self.path / name for name in FOLDERS)):
            private_folder(folder)

    def forget_data(self) -> None:
        """Remove the store, and the password with it."""
        shutil.rmtree(self.path / "data", ignore_errors=True)
        self.password_file.unlink(missing_ok=True)

    def password(self) -> str:
        """The password. Raises ServerError where its file is gone."""
        try:
            return self.password_file.read_text(encoding="utf-8").strip()
        except (OSError, UnicodeDecodeError) as error:
            reason = error.strerror if isinstance(error, OSError) else "it is not UTF-8"
            raise ServerError(f"can't read the password in {self.password_file}: {reason}") from None

    def new_password(self) -> None:
        """Generate the password. Raises ServerError."""
        write_private(self.password_file, secrets.token_hex(16) + "\n")

    def write_conf(self, state: State, more: Mapping[str, str] | None = None) -> None:
        """Write neo4j.conf. `more`: other settings. Raises ServerError."""
        lines = (f"{key}={value}\n" for key, value in (settings(state) | dict(more or {})).items())
        write_private(self.conf / "neo4j.conf", "".join(lines))

    def remove(self) -> None:
        """Remove everything. Raises ServerError."""
        if not self.path.exists():
            return
        going = self.path.with_name(f"{self.path.name}.removing")
        try:
            # Renamed first: what a crash leaves then isn't taken for a server.
            shutil.rmtree(going, ignore_errors=True)
            self.path.rename(going)
            shutil.rmtree(going)
        except OSError as error:
            raise ServerError(f"can't remove {self.path}: {error.strerror or error}") from None


def settings(state: State) -> dict[str, str]:
    """The server's settings: nothing of it is seen from outside this machine, and it tells nobody of itself."""
    bolt, http = f"{HOST}:{state.bolt}", f"{HOST}:{state.http}"
    return {
        "server.default_listen_address": HOST,
        "server.default_advertised_address": HOST,
        "server.bolt.listen_address": bolt,
        "server.bolt.advertised_address": bolt,
        "server.http.listen_address": http,
        "server.http.advertised_address": http,
        # Browser and what it needs to find Bolt; no query by HTTP, which a page of anybody's could send.
        "server.http_enabled_modules": "BROWSER",
        "dbms.security.http_access_control_allow_origin": f"http://{http}",
        "dbms.security.auth_enabled": str(state.auth).lower(),
        # Without this LOAD CSV reads from the home, the password's file too.
        "server.directories.import": "import",
        "server.memory.pagecache.size": "128m",
        "dbms.usage_report.enabled": "false",
        "client.allow_telemetry": "false",
        # An empty store is 2 MB instead of 515.
        "db.tx_log.preallocate": "false",
        # Otherwise an orderly shutdown waits 10 seconds after the databases are closed.
        "internal.dbms.bolt.netty_server_shutdown_quiet_period": "0",
    }
