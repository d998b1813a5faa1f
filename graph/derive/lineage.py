"""Where sources come from: the root of each `derived_from` chain is its origin."""

from __future__ import annotations

from datetime import date

from graph import edtf
from graph.state import State


def parents(state: State) -> dict[str, list[str]]:
    """For each source, the sources that it re-reports."""
    links: dict[str, list[str]] = {}
    for edge in state.of_type("DERIVED_FROM"):
        links.setdefault(edge.start, []).append(edge.end)
    return links


def origins(state: State) -> dict[str, str]:
    """For each source the id of its origin.

    A source with several parents has the origin of the first by id: one document is one origin, whatever it drew on.
    """
    links = parents(state)
    return {source.id: _root(source.id, links) for source in state.of_kind("Source")}


def _root(source: str, links: dict[str, list[str]]) -> str:
    seen: list[str] = []
    while source in links and source not in seen:
        seen.append(source)
        source = min(links[source])
    return source


def ancestors(source: str, links: dict[str, list[str]]) -> list[str]:
    """All sources that this one comes from by `parents`, near to far, each once."""
    out: list[str] = []
    queue = [source]
    while queue:
        for parent in links.get(queue.pop(0), []):
            if parent not in out and parent != source:
                out.append(parent)
                queue.append(parent)
    return out


def published(source: str, state: State) -> edtf.Point | None:
    """The publication date of a source as a span of days; None where it is undated."""
    text = state.nodes[source].props.get("published")
    return edtf.publication(str(text)) if text else None


def not_before(source: str, state: State, links: dict[str, list[str]]) -> date | None:
    """The first day on which an undated source can have been published: none of its ancestors is later."""
    dates = [point.lower for parent in ancestors(source, links) if (point := published(parent, state))]
    return max(dates, default=None)
