"""A page in the Firefox that is already on the machine, headless, driven over WebDriver BiDi (https://w3c.github.io/webdriver-bidi/).

Firefox speaks it by itself. Playwright 1.65 drives a Firefox as it is shipped too, but only a newer one than Debian's
(ESR 153 does not know `emulation.setMediaFeaturesOverride`), and geckodriver, which Selenium needs, Debian does not have.
"""

from __future__ import annotations

import contextlib
import json
import os
import re
import shutil
import subprocess
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from queue import Empty, Queue
from threading import Thread
from typing import IO, Any, cast
from urllib.parse import urlsplit

from websockets.sync.client import ClientConnection, connect

_PATIENCE = 30.0
"""Seconds for Firefox to start, and for any answer."""
_NO_REQUESTS = ("file", "data", "blob", "about", "resource", "chrome", "moz-extension")
# Nothing listens at port 9: what Firefox would ask of others by itself (updates, lists, telemetry) fails at once.
_SETTINGS: dict[str, object] = {
    "network.proxy.type": 1,
    "network.proxy.http": "127.0.0.1",
    "network.proxy.http_port": 9,
    "network.proxy.ssl": "127.0.0.1",
    "network.proxy.ssl_port": 9,
    "app.update.disabledForTesting": True,
    "browser.shell.checkDefaultBrowser": False,
    "datareporting.policy.dataSubmissionEnabled": False,
    "toolkit.telemetry.reportingpolicy.firstRun": False,
    "extensions.systemAddon.update.enabled": False,
    "browser.aboutwelcome.enabled": False,
    "intl.accept_languages": "en-GB, en",
}


def find_firefox() -> str | None:
    """Return the Firefox to use: the one that FIREFOX names, else the first on PATH, None when there is none."""
    named = os.environ.get("FIREFOX")
    if named:
        return shutil.which(named)
    return next((path for path in map(shutil.which, ("firefox-esr", "firefox")) if path), None)


@dataclass
class Firefox:
    """An open Firefox with one page.

    `requests` are the addresses that the page asked for, `errors` what its console had of errors: uncaught ones and
    what a content security policy refused are among them.
    """

    connection: ClientConnection
    downloads: Path
    context: str = ""
    requests: list[str] = field(default_factory=list)
    errors: list[str] = field(default_factory=list)
    _sent: int = 0

    def send(self, method: str, **params: object) -> dict[str, Any]:
        """Send a command and return its result. Raises RuntimeError where Firefox refuses it, TimeoutError."""
        self._sent += 1
        self.connection.send(json.dumps({"id": self._sent, "method": method, "params": params}))
        while True:
            answer = json.loads(self.connection.recv(timeout=_PATIENCE))
            if answer.get("id") == self._sent:
                break
            self._hear(answer)
        if answer["type"] == "error":
            raise RuntimeError(f"{method}: {answer['error']}: {answer['message']}")
        return cast("dict[str, Any]", answer["result"])

    def _hear(self, event: dict[str, Any]) -> None:
        params = event.get("params", {})
        if event.get("method") == "log.entryAdded" and params["level"] == "error":
            self.errors.append(params["text"])
        elif event.get("method") == "network.beforeRequestSent" and params.get("context") == self.context:
            url = params["request"]["url"]
            if urlsplit(url).scheme not in _NO_REQUESTS:
                self.requests.append(url)

    def goto(self, address: str) -> None:
        """Open an address and wait until the map there is ready."""
        self.send("browsingContext.navigate", context=self.context, url=address, wait="complete")
        self.wait_for("document.documentElement.dataset.ready === 'true'")

    def evaluate(self, expression: str) -> Any:
        """The value of a JavaScript expression, as far as JSON holds it. Raises RuntimeError where it throws."""
        result = self.send(
            "script.evaluate",
            expression=f"JSON.stringify({expression})",
            target={"context": self.context},
            awaitPromise=False,
        )
        if result["type"] == "exception":
            raise RuntimeError(result["exceptionDetails"]["text"])
        return json.loads(result["result"].get("value", "null"))

    def wait_for(self, expression: str, seconds: float = 10.0) -> Any:
        """Wait until an expression is true, and return its value. Raises AssertionError with what it is instead."""
        end = time.monotonic() + seconds
        while not (value := self.evaluate(expression)):
            assert time.monotonic() < end, f"{expression} is {value!r}; the page shows: {self.text('#panel')[:300]}"
            time.sleep(0.05)
        return value

    def text(self, selector: str) -> str:
        """The text of the first element that a selector finds."""
        return str(self.evaluate(f"(document.querySelector({json.dumps(selector)}) || {{}}).innerText || ''"))

    def click_at(self, x: float, y: float) -> None:
        """Move the mouse to a point and click."""
        moves: list[dict[str, object]] = [
            {"type": "pointerMove", "x": round(x), "y": round(y)},
            {"type": "pointerDown", "button": 0},
            {"type": "pointerUp", "button": 0},
        ]
        self._perform({"type": "pointer", "id": "mouse", "parameters": {"pointerType": "mouse"}, "actions": moves})

    def click(self, selector: str, says: str = "") -> None:
        """Click the first element that a selector finds, and that says just this, if anything."""
        wanted = json.dumps([selector, says])
        box = self.wait_for(
            f"""(([selector, says]) => {{
                const node = [...document.querySelectorAll(selector)].find((one) => !says || one.textContent.trim() === says);
                if (!node) return null;
                node.scrollIntoView({{ block: 'nearest' }});
                const {{ left, top, width, height }} = node.getBoundingClientRect();
                return width ? [left + width / 2, top + height / 2] : null;
            }})({wanted})"""
        )
        self.click_at(*box)

    def press(self, *keys: str) -> None:
        """Press and release keys, one after another (WebDriver's code points for those without a letter)."""
        actions = [{"type": type_, "value": key} for key in keys for type_ in ("keyDown", "keyUp")]
        self._perform({"type": "key", "id": "keyboard", "actions": actions})

    def _perform(self, source: dict[str, object]) -> None:
        self.send("input.performActions", context=self.context, actions=[source])

    def saved(self, seconds: float = 10.0) -> Path:
        """The file that is saved next; it is taken away from where the next one is looked for."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            done = [path for path in self.downloads.iterdir() if path.is_file() and path.suffix != ".part"]
            # A file whose other half is still on its way is empty, with a `.part` beside it.
            if done and done[0].stat().st_size and not list(self.downloads.glob("*.part")):
                kept = self.downloads.parent / done[0].name
                return done[0].replace(kept)
            time.sleep(0.05)
        raise AssertionError("no file was saved")


@contextlib.contextmanager
def open_firefox(width: int = 1372, height: int = 869) -> Iterator[Firefox]:
    """Give a Firefox of its own, with an empty profile, thrown away after.

    Raises:
        RuntimeError: there is no Firefox here (`find_firefox()` tells beforehand), or it didn't start.
    """
    path = find_firefox()
    if path is None:
        raise RuntimeError("no Firefox: install one, or name it in FIREFOX")
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        profile, downloads = Path(folder) / "profile", Path(folder) / "downloads"
        for made in (profile, downloads):
            made.mkdir()
        settings = [f"user_pref({json.dumps(name)}, {json.dumps(value)});" for name, value in _SETTINGS.items()]
        (profile / "user.js").write_text("\n".join(settings), encoding="utf-8")
        command = [path, "--headless", "--no-remote", "--profile", str(profile), "--remote-debugging-port", "0"]
        process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
        said = cast("IO[str]", process.stderr)
        lines: Queue[str] = Queue()
        # It goes on saying things: whoever does not read them would stop it.
        reader = Thread(target=_pass_on, args=(said, lines), daemon=True)
        reader.start()
        try:
            address = _address(lines)
            with connect(f"{address}/session", max_size=None, proxy=None) as connection:
                firefox = Firefox(connection, downloads)
                _begin(firefox, width, height)
                yield firefox
        finally:
            process.terminate()
            process.wait(_PATIENCE)
            reader.join(_PATIENCE)
            said.close()


def _begin(firefox: Firefox, width: int, height: int) -> None:
    firefox.send("session.new", capabilities={})
    firefox.send("session.subscribe", events=["log.entryAdded", "network.beforeRequestSent"])
    allowed = {"type": "allowed", "destinationFolder": str(firefox.downloads)}
    firefox.send("browser.setDownloadBehavior", downloadBehavior=allowed)
    firefox.context = firefox.send("browsingContext.getTree")["contexts"][0]["context"]
    firefox.send("browsingContext.setViewport", context=firefox.context, viewport={"width": width, "height": height})


def _pass_on(said: IO[str], lines: Queue[str]) -> None:
    for line in said:
        lines.put(line)


def _address(lines: Queue[str]) -> str:
    """The address that Firefox says it listens at."""
    heard, end = "", time.monotonic() + _PATIENCE
    while time.monotonic() < end:
        with contextlib.suppress(Empty):
            line = lines.get(timeout=0.5)
            heard += line
            if found := re.search(r"ws://[\d.]+:\d+", line):
                return found[0]
    raise RuntimeError(f"Firefox didn't start in {_PATIENCE:.0f} seconds: {heard.strip()[-500:]}")
