"""All that the page knows: two JSON values, one for the evidence and one (pyvis's) for the picture."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from functools import partial

from exports.map import evidence
from exports.map.days import change_days
from exports.map.drawn import Drawn, kind_of, marks
from exports.map.geography import geography
from exports.map.languages import TRANSLATED, Choice, catalogue
from exports.map.layout.curves import WIDE, curves
from exports.map.layout.shape import wrapped
from exports.map.legend import legend
from exports.map.opening import Opening
from exports.map.places import Places
from exports.map.quantity import quantities, spoken_amount
from graph.canonical import content_id, short_id
from graph.state import Edge, Node, State

Json = dict[str, object]


def page_data(
    state: State,
    drawn: Drawn,
    at: Places,
    *,
    as_of: date | None,
    known_on: date | None,
    title: str,
    version: str,
    opening: Opening,
    embed: bool,
    lang: Choice,
) -> Json:
    """What `page/model/data.js` reads."""
    return {
        "title": title,
        "version": version,
        "lang": lang,
        "catalogues": {language: catalogue(language) for language in TRANSLATED},
        "snapshot": short_id(content_id(state)),
        "as_of": as_of.isoformat() if as_of else None,
        "known_on": known_on.isoformat() if known_on else None,
        "embed": embed,
        "opens": opening.settings(drawn),
        **opening.more(drawn),
        "days": [
            day.isoformat()
            for day in change_days((claim for edge in drawn.edges for claim in drawn.behind(edge)), as_of)
        ],
        "geo": geography(drawn),
        "legend": legend(drawn),
        "nodes": {node.id: evidence.node(node) | _labels(node) | _place(node.id, at) for node in drawn.nodes},
        "edges": _edges(drawn),
        "targets": [{"id": id_, "places": found} for id_, found in at.targets.items()],
        "claims": evidence.claims(drawn),
        "sources": evidence.sources(state),
        "disputes": evidence.disputes(state),
    }


def _labels(node: Node) -> Json:
    names = {language: node.props.get(f"name_{language}") for language in TRANSLATED}
    return {f"label_{language}": wrapped(str(name)) for language, name in names.items() if name}


def _place(id_: str, at: Places) -> Json:
    found = {"all": at.all, "views": at.views}
    return {"place": {view: positions[id_] for view, positions in found.items() if id_ in positions}}


def _edges(drawn: Drawn) -> list[Json]:
    bend = {"all": curves(_ends(drawn.edges)), "views": curves(_ends(drawn.views), WIDE)}
    return [_edge(edge, drawn, bend) for edge in drawn.edges]


def _edge(edge: Edge, drawn: Drawn, bend: dict[str, dict[str, float]]) -> Json:
    behind = drawn.behind(edge)
    amount = spoken_amount(partial(quantities, behind)) if kind_of(edge).predicate != "views" else {}
    return {
        **evidence.edge(edge),
        "marks": marks(edge, behind),
        "bend": {view: found[edge.id] for view, found in bend.items() if edge.id in found},
        **amount,
    }


def _ends(edges: Iterable[Edge]) -> list[tuple[str, str, str]]:
    return [(edge.id, edge.start, edge.end) for edge in edges]
