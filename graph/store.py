"""Bringing the graph in an engine to what the facts say, and reading it back."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from itertools import chain
from typing import Any

from cypher.texts import generated, template
from graph.derive import derive, stated_only
from graph.engine import Engine
from graph.parts import derive_by_parts
from graph.schema import EDGES, NODES
from graph.state import Edge, Node, State
from graph.statements import PRIMARY

BATCH = 5_000
"""Rows a statement."""
ONE_TRANSACTION = 100_000
"""Changes up to which a load is one transaction; beyond, several: a load that was cut off is resumed by the next."""
LARGE = 2_000
"""Claims, those that are there and those that come, up to which everything is derived at once."""

Work = tuple[str, list[dict[str, Any]]]
"""A generated statement, and its rows."""


@dataclass
class Report:
    """What a load did, by kind of node and type of edge."""

    created: Counter[str] = field(default_factory=Counter)
    changed: Counter[str] = field(default_factory=Counter)
    removed: Counter[str] = field(default_factory=Counter)
    unchanged: Counter[str] = field(default_factory=Counter)

    @property
    def touched(self) -> int:
        """How many things were created, changed or removed."""
        return self.created.total() + self.changed.total() + self.removed.total()


def read_state(engine: Engine, derived: bool = True) -> State:
    """The whole graph in an engine: our kinds of node and edge, with the properties that the schema knows.

    `derived=False`: without deployments and typed edges, which a view of a day makes anew; disputes are read.
    """
    state = State()
    # Of an empty database the rest is known, and a new server plans each statement for the first time.
    if not engine.read(template("count_all")).rows[0][0]:
        return state
    for label in PRIMARY:
        if label == "Deployment" and not derived:
            continue
        rows = engine.read(generated("nodes")[f"read {label}"], limit=None, timeout=None)
        for labels, props in rows.rows:
            node = _node(labels, props)
            state.nodes[node.id] = node
    # Of evidence and disputes only claims and sources are the start.
    for label in PRIMARY if derived else ("Claim", "Source"):
        rows = engine.read(generated("nodes")[f"read edges {label}"], limit=None, timeout=None)
        for type_, start, end, props in rows.rows:
            if type_ in EDGES and start in state.nodes and end in state.nodes:
                edge = _edge(state, type_, start, end, props)
                state.edges[edge.type, edge.id] = edge
    return state


def _node(labels: list[str], props: dict[str, Any]) -> Node:
    kind = next((label for label in labels if label not in PRIMARY), labels[0])
    known = {prop.name for prop in NODES[kind].properties}
    return Node(kind, props["id"], {key: props[key] for key in sorted(props) if key in known and key != "id"})


def _edge(state: State, type_: str, start: str, end: str, props: dict[str, Any]) -> Edge:
    known = {prop.name for prop in EDGES[type_].properties} - {"id"}
    kept = {key: props[key] for key in sorted(props) if key in known}
    return Edge(type_, props["id"], start, state.nodes[start].primary, end, state.nodes[end].primary, kept)


def merged(before: State, facts: State) -> State:
    """What is stated in all: the graph so far, with each source that the facts bring taken as they bring it.

    A claim that its source's file no longer holds goes; a source that is not among the facts stays as it was.
    """
    old = stated_only(before)
    gone = _replaced(old, facts)
    nodes = {id_: node for id_, node in old.nodes.items() if id_ not in gone} | facts.nodes
    edges = {
        key: edge
        for key, edge in old.edges.items()
        if edge.start not in gone and edge.start not in facts.nodes and edge.end not in gone
    }
    return State(nodes, edges | facts.edges)


def _replaced(old: State, facts: State) -> set[str]:
    sources = {node.id for node in facts.nodes.values() if node.kind == "Source"}
    stated = {edge.start for edge in old.edges.values() if edge.type == "STATED_IN" and edge.end in sources}
    return {id_ for id_ in stated if id_ not in facts.nodes}


def load(engine: Engine, facts: State | Iterable[State], progress: Callable[[int, int], None] | None = None) -> Report:
    """Load stated facts: merge them with what is there, derive, and write the difference.

    Idempotent: a second load of the same facts writes nothing. `facts`: all at once, or piece by piece where they are
    too many for memory (a claim and the edges from it in one piece). `progress` is told what is done and what there is
    in all. Up to `LARGE` claims, and in the embedded engine, which is in memory anyhow, the whole graph is derived at
    once; beyond, a server is loaded part by part (`graph.bulk`), with the same result.

    Raises EngineError where the engine fails; up to `LARGE` claims nothing was changed then, and beyond, the next load
    goes on from there.
    """
    pieces = iter((facts,) if isinstance(facts, State) else facts)
    first = _up_to(LARGE, pieces)
    if engine.name != "embedded" and _claims(first) + _claims_in(engine) > LARGE:
        from graph.bulk import load_parts

        return load_parts(engine, chain((first,), pieces), progress)
    return _load_whole(engine, _up_to(None, chain((first,), pieces)), progress)


def _up_to(most: int | None, pieces: Iterator[State]) -> State:
    """Pieces put together until there are more claims than that."""
    whole = State()
    while most is None or _claims(whole) <= most:
        piece = next(pieces, None)
        if piece is None:
            break
        whole.update(piece)
    return whole


def _claims(state: State) -> int:
    return sum(node.kind == "Claim" for node in state.nodes.values())


def _claims_in(engine: Engine) -> int:
    found: int = engine.read(template("count_nodes", PRIMARY="Claim")).rows[0][0]
    return found


def _load_whole(engine: Engine, facts: State, progress: Callable[[int, int], None] | None) -> Report:
    before = read_state(engine)
    stated = merged(before, facts)
    after = derive(stated) if _claims(stated) <= LARGE else derive_by_parts(stated)
    return write_difference(engine, before, after, progress)


def write_difference(
    engine: Engine, before: State, after: State, progress: Callable[[int, int], None] | None = None
) -> Report:
    """Turn what is in an engine (`before`) into another graph, as it is. Raises EngineError."""
    report, work = difference(before, after)
    total = sum(len(rows) for _, rows in work)
    if total:
        engine.apply_schema([*generated("constraints").values(), *generated("indexes").values()])
    done = 0
    for transaction in _transactions(work):
        engine.write(transaction, _told(progress, done, total))
        done += sum(len(rows) for _, rows in transaction)
    return report


def _told(progress: Callable[[int, int], None] | None, before: int, total: int) -> Callable[[int], None] | None:
    return progress and (lambda done: progress(before + done, total))


def _transactions(work: list[Work]) -> Iterator[list[Work]]:
    batch: list[Work] = []
    size = 0
    for item in work:
        batch.append(item)
        size += len(item[1])
        if size >= ONE_TRANSACTION:
            yield batch
            batch, size = [], 0
    if batch:
        yield batch


def difference(before: State, after: State) -> tuple[Report, list[Work]]:
    """What separates two graphs, and the statements with rows that turn the first into the second."""
    report = Report()
    delete_edges, delete_nodes, merge_nodes, merge_edges = (
        defaultdict[str, list[dict[str, Any]]](list) for _ in "1234"
    )
    recreated = {
        id_ for id_, node in after.nodes.items() if id_ in before.nodes and before.nodes[id_].kind != node.kind
    }
    for id_, node in sorted(before.nodes.items()):
        if id_ not in after.nodes or id_ in recreated:
            report.removed[node.kind] += id_ not in recreated
            delete_nodes[f"delete {node.primary}"].append({"id": id_})
    for key, edge in sorted(before.edges.items()):
        if key not in after.edges:
            report.removed[edge.type] += 1
            heading = f"delete {edge.type} {edge.start_label} {edge.end_label}"
            delete_edges[heading].append({"id": edge.id, "from_id": edge.start, "to_id": edge.end})
    for id_ in sorted(after.nodes):
        node = after.nodes[id_]
        old = before.nodes.get(id_)
        if _tally(report, node.kind, old and old.props, node.props, id_ in recreated):
            merge_nodes[f"merge {node.kind}"].append({"id": id_, "props": {**node.props, "id": id_}})
    for key in sorted(after.edges):
        edge = after.edges[key]
        was = before.edges.get(key)
        moved = edge.start in recreated or edge.end in recreated
        if _tally(report, edge.type, was and was.props, edge.props, moved):
            heading = f"merge {edge.type} {edge.start_label} {edge.end_label}"
            row = {"id": edge.id, "from_id": edge.start, "to_id": edge.end, "props": {**edge.props, "id": edge.id}}
            merge_edges[heading].append(row)
    groups = (("edges", delete_edges), ("nodes", delete_nodes), ("nodes", merge_nodes), ("edges", merge_edges))
    return report, [item for file, rows in groups for item in _batched(file, rows)]


def _tally(report: Report, kind: str, old: Any, new: Any, moved: bool) -> bool:
    """Count a thing; whether it must be written."""
    if old is None:
        report.created[kind] += 1
    elif old != new:
        report.changed[kind] += 1
    else:
        report.unchanged[kind] += 1
        return moved
    return True


def _batched(file: str, groups: dict[str, list[dict[str, Any]]]) -> Iterator[Work]:
    for heading, rows in sorted(groups.items()):
        for at in range(0, len(rows), BATCH):
            yield generated(file)[heading], rows[at : at + BATCH]
