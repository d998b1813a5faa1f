"""A Subgraph of claims into the graph, by the way that facts files go: checked, merged, derived anew.

py2neo's own merge would not do: it knows an edge by its start, type and end, so that parallel ones collapse, and what
it writes nobody has checked.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, cast

import py2neo
from pydantic import ValidationError

from graph.assemble import assemble
from graph.check import check
from graph.claims import ENDS
from graph.derive import UNSTATED, stated_only
from graph.errors import FactsError, Problem
from graph.facts import FactSet
from graph.names import did_you_mean
from graph.schema import EDGES, NODES
from graph.state import Node, Props, State
from graph.statements import PRIMARY
from graph.store import Report, load, read_state
from sahelgraph.api import Graph
from sahelgraph.ogm.base import plain
from sahelgraph.ogm.facts import RENAMED, Path, Stated, facts_of, stated

SET_BY_US = {"id", "name", "digest", "rank", "rank_reason", "rank_by"}
"""Of a claim: properties that may differ from what follows, and are made anew."""


def load_subgraph(
    graph: Graph, subgraph: py2neo.Subgraph, progress: Callable[[int, int], None] | None = None
) -> Report:
    """Write the claims, sources, actors… of a Subgraph into the graph, checked as a facts folder is.

    A claim goes by its `ref` (`source/key`), all else by `id`; a node that is only referred to needs nothing more.
    What is there already and not in the Subgraph stays, down to single properties; nothing is taken away. Whatever
    follows from claims (typed edges, disputes, deployments, valid times) is derived anew, and is refused where it is
    not as in the graph. Raises FactsError with every problem (then nothing is changed), and EngineError.
    """
    known = read_state(graph.engine)
    base = stated(stated_only(known))
    given = _Reader(known, base).read(subgraph)
    facts = _checked(_whole(given, base), known)
    # What facts may refer to: not claims, which `assemble` would take for lent ones where the facts bring them again.
    lent = State({node.id: node for node in known.nodes.values() if node.kind not in ("Claim", "Judgement")})
    return load(graph.engine, assemble(facts, lent), progress)


def _whole(given: dict[str, Stated], base: dict[str, Stated]) -> dict[str, Stated]:
    """What is given, with the whole of each source concerned: claims left out would count as taken back.

    Raises FactsError where a claim's source is nowhere.
    """
    things = base | given
    claims = {key: thing for key, thing in things.items() if thing.kind == "Claim"}
    sources = {claims[key].source for key in given if key in claims} | set(given)
    homeless = [key for key, claim in claims.items() if claim.source not in things]
    if homeless:
        add = "its source is unknown; add the Source node to the Subgraph"
        raise FactsError([Problem(key, 0, add) for key in homeless])
    return given | {
        key: thing
        for key, thing in things.items()
        if (thing.kind == "Source" and key in sources) or (thing.kind == "Claim" and thing.source in sources)
    }


def _checked(things: dict[str, Stated], known: State) -> FactSet:
    """The things as facts. Raises FactsError."""
    entries, where = facts_of(things)
    try:
        facts = FactSet.model_validate(entries)
    except ValidationError as error:
        raise FactsError([Problem(_key(e["loc"], where), 0, _message(e)) for e in error.errors()]) from None
    findings = check(facts, known)
    if findings:
        raise FactsError([Problem(_key(finding.path, where), 0, finding.message) for finding in findings])
    return facts


def _key(path: Path, where: dict[Path, str]) -> str:
    """What an entry tells of, by the path to it or to something in it."""
    return next((where[path[:length]] for length in range(len(path), 0, -1) if path[:length] in where), "the Subgraph")


def _message(error: Any) -> str:
    """A pydantic error, with the name that the property has in the graph."""
    last = next((str(part) for part in reversed(error["loc"]) if isinstance(part, str) and part != "[key]"), "")
    name = RENAMED.get(last, last)
    if error["type"] == "missing":
        return f"needs {name!r}"
    return f"{name}: {error['msg'].removeprefix('Value error, ')} (it is {error['input']!r})"


class _Reader:
    """Reads a Subgraph into what it states, on top of what is there."""

    def __init__(self, known: State, base: dict[str, Stated]) -> None:
        self._known = known
        self._base = base
        self._refs = {node.id: str(node.props["ref"]) for node in known.of_kind("Claim")}
        self._problems: list[Problem] = []
        self._given: dict[str, Stated] = {}
        self._ends: set[tuple[str, str]] = set()

    def read(self, subgraph: py2neo.Subgraph) -> dict[str, Stated]:
        """Each node that it states something of, by its key. Raises FactsError with every problem."""
        for node in subgraph.nodes:
            self._node(node)
        for edge in subgraph.relationships:
            self._edge(edge)
        if self._problems:
            raise FactsError(self._problems)
        return self._given

    def _say(self, key: str, message: str) -> None:
        self._problems.append(Problem(key, 0, message))

    def _key(self, node: py2neo.Node) -> str | None:
        """A node's key, and None where it has none: a claim's ref, as it says or as its id tells; else its id."""
        key = (node["ref"] or self._refs.get(node["id"])) if "Claim" in node.labels else node["id"]
        return str(key) if key else None

    def _kind(self, node: py2neo.Node, key: str) -> str | None:
        kinds = [label for label in node.labels if label in NODES]
        if len(kinds) == 1:
            return str(kinds[0])
        return self._base[key].kind if not kinds and key in self._base else None

    def _node(self, node: py2neo.Node) -> None:
        key = self._key(node)
        if key is None:
            what = "a claim needs `ref` (source/key)" if "Claim" in node.labels else "a node needs `id`"
            self._say(str(node["name"] or node["says"] or "a node"), f"{what}, by which it is known")
            return
        if key in self._known.nodes and self._known.nodes[key].kind in UNSTATED:
            return
        kind = self._kind(node, key)
        if kind is None or kind in UNSTATED:
            self._say(key, self._unfit(node, key))
            return
        props = {str(name): plain(value) for name, value in dict(node).items() if value is not None}
        self._state(key, kind, cast("Props", props))

    def _unfit(self, node: py2neo.Node, key: str) -> str:
        if set(node.labels) <= set(PRIMARY) - set(NODES):
            return f"is unknown{did_you_mean(key, self._base)}; a new node needs the label of its kind too (Country…)"
        return f"{':'.join(sorted(node.labels))} is no kind of node that can be written"

    def _state(self, key: str, kind: str, props: Props) -> None:
        """Take what a node says over what is there."""
        base = self._base.get(key)
        id_ = base.id if base else str(props.get("id", key))
        own = stated_only(State({id_: Node(kind, id_, self._ranked(kind, id_, props))})).nodes[id_].props
        self._look_for_derived(key, kind, id_, props, own)
        name = {"ref": key} if kind == "Claim" else {}
        kept = {prop: value for prop, value in own.items() if prop not in ("id", "rank")}
        merged = {**(base.props if base else {}), **kept, **name}
        edges = {type_: dict(ends) for type_, ends in base.edges.items()} if base else {}
        self._given[key] = Stated(kind, id_, merged, edges)

    def _ranked(self, kind: str, id_: str, props: Props) -> Props:
        """A claim's rank is derived, unless it is stated: what differs from the rank that it has is a statement."""
        if kind != "Claim" or "stated_rank" in props:
            return props
        now = self._known.nodes[id_].props["rank"] if id_ in self._known.nodes else "normal"
        return props | {"stated_rank": props["rank"]} if props.get("rank", now) != now else props

    def _look_for_derived(self, key: str, kind: str, id_: str, props: Props, own: Props) -> None:
        names = {prop.name for prop in NODES[kind].properties}
        there = self._known.nodes[id_].props if id_ in self._known.nodes else {}
        for name, value in props.items():
            if name not in names:
                self._say(key, f"unknown property {name!r}{did_you_mean(name, names)}")
            elif name not in own and name not in SET_BY_US and there.get(name) != value:
                self._say(key, f"{name!r} follows from other facts and can't be set; leave it out")

    def _edge(self, edge: py2neo.Relationship) -> None:
        type_ = type(edge).__name__
        start, end = (self._key(node) for node in (edge.start_node, edge.end_node))
        if start is None or end is None:
            return
        if type_ not in EDGES:
            self._say(start, f"unknown relationship {type_}{did_you_mean(type_, EDGES)}")
        elif EDGES[type_].derived:
            if (type_, edge["id"]) not in self._known.edges:
                self._say(start, f"{type_} follows from claims and can't be written: add the claim that says so")
        elif start in self._given:
            self._end(start, type_, end, cast("Props", {key: plain(value) for key, value in dict(edge).items()}))

    def _end(self, start: str, type_: str, end: str, props: Props) -> None:
        thing = self._given[start]
        if type_ not in _types(thing.kind):
            self._say(start, f"a {thing.kind} has no {type_}")
        elif type_ == "STATED_IN" and end != thing.source:
            self._say(start, f"is stated in {end!r}, and its ref says {thing.source!r}")
        elif type_ in ENDS and (start, type_) in self._ends:
            self._say(start, f"has more than one {type_}")
        elif type_ in ENDS:
            self._ends.add((start, type_))
            thing.edges[type_] = {end: props}
        else:
            there = thing.edges.setdefault(type_, {})
            there[end] = {**there.get(end, {}), **props}


def _types(kind: str) -> Iterator[str]:
    """The types of stated edge that may begin at a kind of node."""
    return (edge.type for edge in EDGES.values() if not edge.derived and NODES[kind].primary_label in edge.starts)
