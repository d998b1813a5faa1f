"""A web page or text file as a source to be: what it says of itself, and its text as locators count it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from html.parser import HTMLParser
from pathlib import Path
from urllib.error import URLError
from urllib.parse import urlsplit
from urllib.request import Request, urlopen

from graph.errors import FactsError, Problem
from graph.text import fold_space, normalise_newlines

MOST = 5_000_000
"""Bytes of a page at most."""
_BLOCKS = {"p", "h1", "h2", "h3", "h4", "h5", "h6", "li", "blockquote", "td", "th", "figcaption", "dd", "dt", "pre"}
_SKIPPED = {"script", "style", "nav", "header", "footer", "aside", "noscript", "form", "svg", "template"}
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")


@dataclass
class Page:
    """What a page says of itself (empty where it says nothing) and its text, a line a paragraph."""

    title: str = ""
    publisher: str = ""
    author: str = ""
    published: str = ""
    language: str = ""
    url: str = ""
    text: str = ""


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.meta: dict[str, str] = {}
        self.language = ""
        self.title: list[str] = []
        self.blocks: list[list[str]] = []
        self.open: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        if tag == "meta":
            name = (given.get("property") or given.get("name") or given.get("itemprop") or "").lower()
            self.meta.setdefault(name, given.get("content", ""))
        elif tag == "html":
            self.language = given.get("lang", "")
        elif tag == "time" and "datetime" in given:
            self.meta.setdefault("time", given["datetime"])
        if tag in _SKIPPED or tag == "title":
            self.open.append(tag)
        if tag in _BLOCKS or tag == "br":
            self.blocks.append([])

    def handle_endtag(self, tag: str) -> None:
        if tag in self.open:
            del self.open[self.open.index(tag) :]
        if tag in _BLOCKS:
            self.blocks.append([])

    def handle_data(self, data: str) -> None:
        if "title" in self.open:
            self.title.append(data)
        elif not self.open and self.blocks:
            self.blocks[-1].append(data)


def parse_html(html: str) -> Page:
    """A page from its HTML."""
    reader = _Reader()
    reader.feed(html)
    meta = reader.meta

    def first(*names: str) -> str:
        return next((fold_space(meta[name]) for name in names if meta.get(name)), "")

    published = _DAY.match(first("article:published_time", "datepublished", "date", "dc.date", "pubdate", "time"))
    lines = [fold_space("".join(block)) for block in reader.blocks]
    return Page(
        title=first("og:title", "dc.title") or fold_space("".join(reader.title)),
        publisher=first("og:site_name", "dc.publisher", "application-name"),
        author=first("author", "article:author", "dc.creator"),
        published=published[0] if published else "",
        language=(reader.language or first("og:locale")).split("-")[0].split("_")[0].lower(),
        text="\n".join(line for line in lines if line) + "\n",
    )


def read_page(where: str) -> Page:
    """A page from an http(s) address, an HTML file or a text file. Raises FactsError where it can't be had."""
    if urlsplit(where).scheme in ("http", "https"):
        page = parse_html(_fetch(where))
        page.url = where
        page.publisher = page.publisher or (urlsplit(where).hostname or "").removeprefix("www.")
        return page
    if "://" in where:
        raise FactsError([Problem(where, 0, "give an http or https address, or a file")])
    try:
        content = Path(where).read_bytes().decode("utf-8")
    except UnicodeDecodeError:
        raise FactsError([Problem(where, 0, "is not UTF-8; save it as UTF-8")]) from None
    except OSError as error:
        raise FactsError([Problem(where, 0, f"can't be read: {error.strerror}")]) from None
    if re.match(r"\s*(<!doctype html|<html)", content, re.IGNORECASE):
        return parse_html(content)
    text = normalise_newlines(content)
    return Page(title=fold_space(next((line for line in text.split("\n") if line.strip()), "")), text=text)


def _fetch(url: str) -> str:
    try:
        # The scheme was checked: http or https only.
        with urlopen(Request(url, headers={"User-Agent": "sahelgraph"}), timeout=30) as answer:
            content: bytes = answer.read(MOST + 1)
            charset = answer.headers.get_content_charset() or "utf-8"
    except (URLError, OSError, ValueError) as error:
        raise FactsError([Problem(url, 0, f"can't be fetched: {getattr(error, 'reason', error)}")]) from None
    if len(content) > MOST:
        raise FactsError([Problem(url, 0, f"is larger than {MOST // 1_000_000} MB; save it and give the file")])
    return content.decode(charset, errors="replace")
