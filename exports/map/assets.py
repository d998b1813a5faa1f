"""What the page is made of besides data: scripts, styles, vis-network, and the policy that lets only them run."""

from __future__ import annotations

import base64
import hashlib
from functools import cache
from importlib.resources import files

from exports.map.pack import packed_text


@cache
def script() -> str:
    """The page's own code, as `npm run build` made it of the modules in `page/`."""
    return _safe(_text("exports.map", "page/built/page.js"))


@cache
def style() -> str:
    """The page's styles, made likewise."""
    return _text("exports.map", "page/built/page.css")


@cache
def vis_network() -> str:
    """vis-network as `npm run build` made it: the version that pyvis carries, for browsers of today."""
    return _safe(_text("exports.map", "page/built/vis-network.js"))


@cache
def vis_packed() -> str:
    """The same, compressed: it is the largest part of a small map, and no one reads it as it is."""
    return packed_text(vis_network())


def policy(scripts: list[str], styles: list[str]) -> str:
    """A content security policy under which these scripts and styles run, and nothing else is run or asked for."""
    return (
        f"default-src 'none'; script-src {_hashes(scripts)}; style-src {_hashes(styles)}; "
        # Pictures that the page makes of itself, to be saved.
        "img-src data:; base-uri 'none'; form-action 'none'"
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
