"""What the page is made of besides data: scripts, styles, vis-network, and the policy that lets only them run."""

from __future__ import annotations

import base64
import hashlib
from functools import cache
from importlib.resources import files

SCRIPTS = (
    "data", "dates", "words", "dom", "icons", "state", "frame", "shown", "legend", "aim", "timeline", "network", "fit",
    "paint", "labels", "marks", "search", "claim", "disputes", "cypher", "panel", "summary", "list", "theme", "keys",
    "main",
)  # fmt: skip
STYLES = ("tokens", "layout", "controls", "legend", "panel", "list")
VIS = "templates/lib/vis-9.1.2/vis-network.min.js"


@cache
def script() -> str:
    """The page's own scripts in one closed scope; each file is a concern and adds its functions to it."""
    parts = [f"// {name}.js\n{_text('exports.map', f'page/{name}.js')}" for name in SCRIPTS]
    return _safe("(() => {\n'use strict';\n" + "\n".join(parts) + "\n})();\n")


@cache
def style() -> str:
    """The page's styles."""
    return "\n".join(_text("exports.map", f"page/{name}.css") for name in STYLES)


@cache
def vis_network() -> str:
    """The copy of vis-network that pyvis carries, without the line that makes browsers ask for a source map."""
    lines = _text("pyvis", VIS).split("\n")
    return _safe("\n".join(line for line in lines if not line.startswith("//# sourceMappingURL=")))


def policy(scripts: list[str], styles: list[str]) -> str:
    """A content security policy under which these scripts and styles run, and nothing else is run or asked for."""
    return (
        f"default-src 'none'; script-src {_hashes(scripts)}; style-src {_hashes(styles)}; "
        "base-uri 'none'; form-action 'none'"
    )


def _hashes(texts: list[str]) -> str:
    return " ".join(f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'" for text in texts)


def _text(package: str, name: str) -> str:
    # Browsers hash a script after making every line end a single line feed.
    text = files(package).joinpath(name).read_bytes().decode("utf-8")
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _safe(text: str) -> str:
    """The same text, which no sequence in it can take out of its script element."""
    if "</script" in text.lower() or "<!--" in text:
        raise ValueError("a script holds a sequence that ends its element")
    return text
