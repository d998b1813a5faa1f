"""Loading more claims than memory should hold: through a spool on disk, and part by part.

What is stated in all (the facts, and what the graph has from other sources) goes into a spool; then each part is
derived, compared with what the graph has of it, and written in a transaction of its own, while the next is derived in
a process of its own (`graph.apart`).
So memory grows with a part, not with the graph, each claim is written once, and a load that was cut off is resumed by
the next, which finds what is there by its digest. The engine is a server: the embedded one is in memory anyhow.
"""

from __future__ import annotations

import tempfile
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from cypher.texts import generated, template
from graph.apart import Part, derived_apart
from graph.derive import stated_only
from graph.engine import Engine
from graph.parts import derived_shared, derived_sources
from graph.schema import EDGES, NODES
from graph.scope import SCOPE_ID
from graph.spool import Spool
from graph.state import Edge, Node, State
from graph.statements import PRIMARY
from graph.store import Report, Work, difference, read_state

PART = 1_000
"""Claims a transaction."""
PAGE = 10_000
"""Ids asked for at once."""

SHARED = tuple(label for label in PRIMARY if label not in ("Claim", "Source", "Deployment", "Scope"))
Progress = Callable[[int, int], None]


def load_parts(engine: Engine, facts: Iterable[State], progress: Progress | None = None) -> Report:
    """Load stated facts that come piece by piece. `progress` is told claims done and claims in all."""
    engine.apply_schema([*generated("constraints").values(), *generated("indexes").values()])
    with tempfile.TemporaryDirectory(prefix="sahelgraph-load-") as folder, _spool(Path(folder) / "spool") as spool:
        for piece in facts:
            spool.add(piece)
        graph = _Graph(engine)
        gone = _absorb(graph, spool)
        spool.index()
        loader = _Loader(engine, graph, spool, progress)
        loader.run(gone)
    return loader.report


def read_parts(engine: Engine) -> Iterator[State]:
    """The whole graph in an engine, in parts: some nodes, with the edges that go out of them.

    Raises EngineError. A part of a server's is at most `PART` nodes; the embedded engine's graph is in memory anyhow,
    and comes whole.
    """
    if engine.name == "embedded":
        yield read_state(engine)
        return
    graph = _Graph(engine)
    for label in PRIMARY:
        for page in graph.pages("page_nodes", size=PART, PRIMARY=label):
            yield graph.whole(label, [row[0] for row in page])


@contextmanager
def _spool(path: Path) -> Iterator[Spool]:
    spool = Spool(path)
    try:
        yield spool
    finally:
        spool.close()


class _Graph:
    """What is in the engine, read by ids."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self.empty = not self.read("count_nodes", PRIMARY="Claim")[0][0]

    def read(self, name: str, params: dict[str, Any] | None = None, **words: str) -> tuple[tuple[Any, ...], ...]:
        """The rows of a template."""
        return self._engine.read(template(name, **words), params or {}, limit=None, timeout=None).rows

    def pages(self, name: str, size: int = 0, **words: str) -> Iterator[tuple[tuple[Any, ...], ...]]:
        """The rows of a template that goes through ids in order, page by page."""
        after = ""
        while rows := self.read(name, {"after": after, "limit": size or PAGE}, **words):
            yield rows
            after = max(row[0] for row in rows)

    def nodes(self, label: str, ids: Collection[str]) -> dict[str, Node]:
        """Nodes by id."""
        found = {}
        for labels, props in self.read("nodes_by_id", {"ids": sorted(ids)}, PRIMARY=label):
            kind = next((each for each in labels if each not in PRIMARY), labels[0])
            known = {prop.name for prop in NODES[kind].properties} - {"id"}
            kept = {key: props[key] for key in sorted(props) if key in known}
            found[props["id"]] = Node(kind, props["id"], kept)
        return found

    def whole(self, label: str, ids: Collection[str]) -> State:
        """Nodes with the edges that go out of them."""
        return State(self.nodes(label, ids), self.edges(label, ids))

    def edges(self, label: str, ids: Collection[str]) -> dict[tuple[str, str], Edge]:
        """The edges that go out of nodes."""
        found = {}
        for type_, start, end, labels, props in self.read("edges_by_start", {"ids": sorted(ids)}, START=label):
            if type_ in EDGES:
                to = next(each for each in labels if each in PRIMARY)
                known = {prop.name for prop in EDGES[type_].properties} - {"id"}
                kept = {key: props[key] for key in sorted(props) if key in known}
                found[type_, props["id"]] = Edge(type_, props["id"], start, label, end, to, kept)
        return found

    def like(self, label: str, ids: Collection[str], after: State) -> State:
        """Nodes with their edges, taken from `after` where digests say that they are the same: little is sent."""
        found, other = State(), set()
        for id_, digest, edges in self.read("digests_by_id", {"ids": sorted(ids)}, PRIMARY=label):
            node = after.nodes.get(id_)
            same = node is not None and node.props.get("digest") == digest
            if node is not None:
                found.nodes[id_] = node if same else Node(node.kind, id_, {"digest": digest})
            for type_, key, mark in edges:
                edge = after.edges.get((type_, key))
                if edge is not None and edge.props.get("digest") == mark:
                    found.edges[type_, key] = edge
                else:
                    other.add(id_)
        if other:
            found.edges |= self.edges(label, other)
        return found


def _absorb(graph: _Graph, spool: Spool) -> dict[str, list[str]]:
    """Put into the spool what the graph has from other sources; the claims that go, by their subjects."""
    gone: dict[str, list[str]] = defaultdict(list)
    for label in SHARED:
        for page in graph.pages("page_nodes", PRIMARY=label):
            spool.add(stated_only(State(graph.nodes(label, [row[0] for row in page]))), keep=True)
    for page in graph.pages("page_nodes", PRIMARY="Source"):
        ids = {row[0] for row in page}
        if others := ids - spool.holds("source", ids):
            spool.add(stated_only(graph.whole("Source", others)), keep=True)
    # Only now: a claim is replaced where the facts bring its source, not where the graph has it.
    if not graph.empty:
        _absorb_claims(graph, spool, gone)
    return gone


def _absorb_claims(graph: _Graph, spool: Spool, gone: dict[str, list[str]]) -> None:
    for page in graph.pages("page_claims"):
        here = spool.holds("claim", [row[0] for row in page])
        brought = spool.brought([row[1] for row in page if row[0] not in here])
        others = []
        for id_, source, subject in page:
            if id_ not in here and source in brought:
                gone[subject].append(id_)
            elif id_ not in here:
                others.append(id_)
        if others:
            spool.add(stated_only(graph.whole("Claim", others)), keep=True)


@dataclass
class _Loader:
    engine: Engine
    graph: _Graph
    spool: Spool
    progress: Progress | None
    report: Report = field(default_factory=Report)
    later: State = field(default_factory=State)
    """Disputes with claims of other parts, which may not be there yet."""
    _writing: Future[None] | None = None

    def run(self, gone: dict[str, list[str]]) -> None:
        done, total = 0, self.spool.claims()
        # The process is started first, as it takes a moment.
        with derived_apart(self.spool, gone, PART) as parts, ThreadPoolExecutor(1) as pool:
            for before, after in self._changes(gone, parts):
                done += sum(node.kind == "Claim" for node in after.nodes.values())
                report, work = difference(before, after)
                self._wait()
                self._writing = pool.submit(self._write, work)
                self._count(report)
                if self.progress:
                    self.progress(done, total)
            self._wait()
            report, work = difference(State(), self.later)
            self._write(work)
            self._count(report)

    def _wait(self) -> None:
        """Wait for the part before to be written; its error is raised here."""
        if self._writing is not None:
            self._writing.result()

    def _write(self, work: list[Work]) -> None:
        if work:
            self.engine.write(work)

    def _count(self, report: Report) -> None:
        for name in ("created", "changed", "removed", "unchanged"):
            getattr(self.report, name).update(getattr(report, name))

    def _changes(self, gone: dict[str, list[str]], parts: Iterator[Part]) -> Iterator[tuple[State, State]]:
        """What was and what is to be, part by part."""
        # With facts beside it, it is no longer the part that it was restored as.
        yield State(self.graph.nodes("Scope", [SCOPE_ID])), State()
        after = derived_shared(self.spool)
        yield self._shared(after), after
        for after in derived_sources(self.spool):
            yield self.graph.like("Source", after.nodes, after), after
        for ids in gone.values():
            yield self.graph.whole("Claim", ids), State()
        for subjects, after in parts:
            before = State() if self.graph.empty else self._before(subjects, after)
            self._put_off(before, after)
            yield before, after

    def _shared(self, after: State) -> State:
        ids: dict[str, list[str]] = defaultdict(list)
        for node in after.nodes.values():
            ids[node.primary].append(node.id)
        before = State()
        for label, some in ids.items():
            before.nodes |= self.graph.nodes(label, some)
        return before

    def _before(self, subjects: list[str], after: State) -> State:
        claims = [node.id for node in after.nodes.values() if node.kind == "Claim"]
        before = self.graph.like("Claim", claims, after)
        rows = self.graph.read("deployments_by_force", {"ids": subjects})
        deployments = self.graph.like("Deployment", [row[0] for row in rows], after)
        for (id_,) in rows:
            # One that is there and no longer follows from a claim.
            before.nodes[id_] = deployments.nodes.get(id_) or Node("Deployment", id_, {})
        before.edges |= deployments.edges
        ids: dict[str, list[str]] = defaultdict(list)
        for subject in subjects:
            ids[self.spool.shared[subject].primary].append(subject)
        for label, some in ids.items():
            before.edges |= self.graph.like(label, some, after).edges
        return before

    def _put_off(self, before: State, after: State) -> None:
        for key, edge in list(after.edges.items()):
            if edge.type == "DISPUTES" and edge.end not in after.nodes and before.edges.get(key) != edge:
                before.edges.pop(key, None)
                self.later.edges[key] = after.edges.pop(key)
