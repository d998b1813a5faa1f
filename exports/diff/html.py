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
        maps=list(_maps(diff, version, lang)),
        version=version,
    )


def _maps(diff: Diff, version: str, lang: Language) -> Iterator[tuple[str, str]]:
    """Maps of what changed, each under what it shows: two days of one graph beside each other on one, or two graphs."""
    words, day = WORDS[lang], diff.after.state.as_of
    whole = _drawable(diff.after.whole or diff.after.state)
    if diff.in_time and diff.before.whole is diff.after.whole:
        shown = _result(diff, whole, title(diff, lang))
        opening = Opening(view="all", result=shown, compare=f"day:{day}" if day else None)
        if shown.edges:
            page_ = render_map(whole, as_of=diff.before.state.as_of, version=version, opening=opening, lang=lang)
            yield words["map_note"], page_
        return
    earlier = _drawable(diff.before.whole or diff.before.state)
    for note, state, without, at in (
        ("map_learnt", whole, None, day), ("map_gone", earlier, whole, diff.before.state.as_of)
    ):  # fmt: skip
        shown = _result(diff, state, title(diff, lang), without)
        if shown.edges:
            opening = Opening(view="all", result=shown)
            yield words[note], render_map(state, as_of=at, version=version, opening=opening, lang=lang)


def _drawable(state: State) -> State:
    """The graph with its typed edges: what was read for a view of a day has none, as the view makes them anew."""
    out = State(dict(state.nodes), dict(state.edges), state.as_of)
    if not any(EDGES[edge.type].predicate for edge in out.edges.values()):
        add_edges(out)
    return stamped(out)


def _result(diff: Diff, state: State, name: str, without: State | None = None) -> Result:
    """The relations of which a change tells, and whom they join; `without`: and which that graph does not have."""
    wanted = {key for change in diff.changes if _drawn(change) for key in _edges(change)}
    wanted -= {edge.id for edge in without.edges.values()} if without else set()
    edges = [edge for edge in state.edges.values() if edge.id in wanted and EDGES[edge.type].predicate]
    nodes = {end for edge in edges for end in (edge.start, edge.end) if state.nodes[end].kind in KINDS}
    return Result(name, tuple(sorted(nodes)), tuple(sorted(edge.id for edge in edges)))


def _drawn(change: Change) -> bool:
    """All at once is a tangle: what happened and is vouched for, and the forces that are told of."""
    if change.kind == "retracted":
        return change.stated
    first = change.of.group in MAPPED and change.of.importance <= 2
    return first and (change.part == "changed" or (change.part == "told" and change.kind in ("deployed", "view-taken")))


def _edges(change: Change) -> Iterator[str]:
    for element, _, id_ in change.covers:
        if element == "edge":
            yield id_
