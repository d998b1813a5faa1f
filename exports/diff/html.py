"""A diff as one HTML file that needs nothing else: sentences with their evidence, and the map of both sides."""

from __future__ import annotations

from collections.abc import Iterator

from jinja2 import Environment, PackageLoader, StrictUndefined

from exports.diff.outline import WORDS, evidence_of, highlights, other, said, sections, side_name, summary, title
from exports.diff.sentences import Language, polished
from exports.map import Opening, render_map
from exports.map.drawn import KINDS
from exports.map.result import Result
from graph.derive.edges import add_edges
from graph.diff import Change, Diff
from graph.schema import EDGES
from graph.state import State, stamped

MAPPED = ("power", "blocs", "forces", "views")
"""Groups whose changes are on the map."""


def page(diff: Diff, version: str, lang: Language = "en") -> str:
    """The page as text: the same for the same graphs, on every machine."""
    environment = Environment(
        loader=PackageLoader("exports.diff", "."),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    words = WORDS[lang]
    return environment.get_template("page.html").render(
        lang=lang,
        words=words,
        title=title(diff, lang),
        same=""
        if diff
        else words["same"].format(before=side_name(diff.before, lang), after=side_name(diff.after, lang)),
        summary=polished(summary(diff, lang), lang),
        first=highlights(diff, lang),
        sections=list(sections(diff, lang)),
        evidence_of=lambda change: list(evidence_of(change, lang)),
        said=lambda one: said(one, lang),
        rest=[other(one, diff, lang) for one in diff.rest],
        map=_map(diff, version, lang),
        map_note=words["map_note" if diff.in_time else "map_learnt"],
        version=version,
    )


def _map(diff: Diff, version: str, lang: Language) -> str:
    """The map of what changed: two days of one graph beside each other, or what the second graph has."""
    whole = _drawable(diff.after.whole or diff.after.state)
    days = diff.in_time and diff.before.whole is diff.after.whole
    shown = _result(diff, whole, title(diff, lang))
    if not shown.edges:
        return ""
    opening = Opening(
        view="all", result=shown, compare=f"day:{diff.after.state.as_of}" if days and diff.after.state.as_of else None
    )
    return render_map(
        whole,
        as_of=diff.before.state.as_of if days else diff.after.state.as_of,
        version=version,
        opening=opening,
        lang=lang,
    )


def _drawable(state: State) -> State:
    """The graph with its typed edges: what was read for a view of a day has none, as the view makes them anew."""
    out = State(dict(state.nodes), dict(state.edges), state.as_of)
    if not any(EDGES[edge.type].predicate for edge in out.edges.values()):
        add_edges(out)
    return stamped(out)


def _result(diff: Diff, state: State, name: str) -> Result:
    """The relations of which a change tells, and whom they join."""
    wanted = {key for change in diff.changes if _drawn(change) for key in _edges(change)}
    edges = [edge for edge in state.edges.values() if edge.id in wanted and EDGES[edge.type].predicate]
    nodes = {end for edge in edges for end in (edge.start, edge.end) if state.nodes[end].kind in KINDS}
    return Result(name, tuple(sorted(nodes)), tuple(sorted(edge.id for edge in edges)))


def _drawn(change: Change) -> bool:
    """All at once is a tangle: what happened and is vouched for, and the forces that are told of."""
    first = change.of.group in MAPPED and change.of.importance <= 2
    return first and (change.part == "changed" or (change.part == "told" and change.kind in ("deployed", "view-taken")))


def _edges(change: Change) -> Iterator[str]:
    for element, _, id_ in change.covers:
        if element == "edge":
            yield id_
