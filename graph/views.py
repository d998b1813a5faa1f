"""The graph as of a day, and as known on a day: two clocks, two different questions."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Literal, cast

from graph.derive import derive, stated_only
from graph.derive.edges import add_edges
from graph.schema import EDGES
from graph.state import Node, Props, State, stamped

Grade = Literal["certain", "possible"]


def grade(props: Props, day: date) -> Grade | None:
    """Whether something with these bounds held on a day: certain, possible, or not (None)."""
    since_earliest, since_latest, until_earliest, until_latest = (
        cast("date | None", props.get(name))
        for name in ("since_earliest", "since_latest", "until_earliest", "until_latest")
    )
    if since_latest and until_earliest and since_latest <= day <= until_earliest:
        return "certain"
    begun = since_earliest is None or since_earliest <= day
    lasting = until_latest is None or day <= until_latest
    return "possible" if begun and lasting else None


def known_on(state: State, day: date) -> State:
    """The graph from what was published, and judged, by a day: derived anew from that alone."""
    gone = {
        node.id
        for node in state.nodes.values()
        if (node.kind in ("Claim", "Source") and cast("date", node.props["known_from"]) > day)
        or (node.kind == "Judgement" and cast("date", node.props["judged_on"]) > day)
    }
    return derive(_without(stated_only(state), gone))


def as_of(state: State, day: date) -> State:
    """The graph of a day: claims and typed edges that held, or may have, with the `grade` in their properties.

    Typed edges and deployments are made anew from the claims that stay. A claim whose counterpart in a dispute is of
    another time stays marked as disputed.
    """
    grades = {node.id: grade(node.props, day) for node in state.of_kind("Claim")}
    gone = {id_ for id_, found in grades.items() if found is None}
    gone |= {node.id for node in state.of_kind("Deployment")}
    out = _without(state, gone)
    out.edges = {key: edge for key, edge in out.edges.items() if not EDGES[edge.type].predicate}
    for id_, found in grades.items():
        if found:
            out.nodes[id_] = Node("Claim", id_, out.nodes[id_].props | {"grade": found})
    add_edges(out)
    for key, edge in list(out.edges.items()):
        if EDGES[edge.type].predicate:
            best = min(str(grades[claim]) for claim in cast("list[str]", edge.props["claims"]))
            out.edges[key] = replace(edge, props=edge.props | {"grade": best})
    marked = stamped(out)
    marked.as_of = day
    return marked


def view(state: State, day: date | None, known: date | None) -> State:
    """The graph as of a day and as known on a day; `None`: any day, and all that is known."""
    if known is not None:
        state = known_on(state, known)
    return as_of(state, day) if day is not None else state


def _without(state: State, gone: set[str]) -> State:
    """A graph without some nodes, and without the edges that joined them."""
    return State(
        {id_: node for id_, node in state.nodes.items() if id_ not in gone},
        {key: edge for key, edge in state.edges.items() if edge.start not in gone and edge.end not in gone},
    )
