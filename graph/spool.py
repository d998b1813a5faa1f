"""Stated facts on disk, for more claims than memory should hold: found again by subject, by ref and by source.

Claims and sources are kept in a temporary SQLite file; what is shared by all of them (actors, places, judgements) is
little and stays in memory. `part` gives the sub-graph in which everything that follows from some subjects' claims can
be derived.
"""

from __future__ import annotations

import pickle
import sqlite3
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator
from pathlib import Path
from typing import cast

from graph.state import Edge, Node, Props, State

_AT_ONCE = 500
"""Ids a question: SQLite takes no more than some thousands."""
_TABLES = (
    "CREATE TABLE IF NOT EXISTS claim (id TEXT PRIMARY KEY, subject TEXT, ref TEXT, content BLOB) WITHOUT ROWID",
    "CREATE TABLE IF NOT EXISTS source (id TEXT PRIMARY KEY, brought INT, content BLOB) WITHOUT ROWID",
    "PRAGMA journal_mode = OFF",
    "PRAGMA synchronous = OFF",
)
_Item = tuple[str, Props, list[tuple[str, str, str, str, Props]]]
"""A node's id and properties, and of each edge from it: type, id, end, the end's label, properties."""


class Spool:
    """Stated facts on disk. `path`: a file, or `:memory:`."""

    def __init__(self, path: Path | str, shared: Iterable[Node] = ()) -> None:
        """Start one, or open one that another process made, with what that process has as `shared`."""
        self.path = path
        self.shared: dict[str, Node] = {}
        self._db = sqlite3.connect(path)
        self._judgements: dict[str, set[str]] = defaultdict(set)
        for statement in _TABLES:
            self._db.execute(statement)
        for node in shared:
            self._share(node)

    def close(self) -> None:
        """Let go of the file."""
        self._db.close()

    def add(self, piece: State, *, keep: bool = False) -> None:
        """Add a piece of what is stated. `keep`: what is there already stays as it is."""
        edges: dict[str, list[tuple[str, str, str, str, Props]]] = defaultdict(list)
        subjects: dict[str, str] = {}
        for edge in piece.edges.values():
            edges[edge.start].append((edge.type, edge.id, edge.end, edge.end_label, edge.props))
            if edge.type == "SUBJECT":
                subjects[edge.start] = edge.end
        claims, sources = [], []
        for node in piece.nodes.values():
            if node.kind == "Claim":
                content = _packed(node, edges[node.id])
                claims.append((node.id, subjects[node.id], str(node.props["ref"]), content))
            elif node.kind == "Source":
                sources.append((node.id, not keep, _packed(node, edges[node.id])))
            elif not (keep and node.id in self.shared):
                self._share(node)
        word = "IGNORE" if keep else "REPLACE"
        self._db.executemany(f"INSERT OR {word} INTO claim VALUES (?, ?, ?, ?)", claims)
        self._db.executemany(f"INSERT OR {word} INTO source VALUES (?, ?, ?)", sources)

    def _share(self, node: Node) -> None:
        self.shared[node.id] = node
        if node.kind == "Judgement":
            for ref in cast("list[str]", node.props["claims"]):
                self._judgements[ref].add(node.id)

    def index(self) -> None:
        """Make claims findable by subject and ref, and by other processes: once, when they are in."""
        self._db.execute("CREATE INDEX IF NOT EXISTS claim_subject ON claim (subject)")
        self._db.execute("CREATE INDEX IF NOT EXISTS claim_ref ON claim (ref)")
        self._db.commit()

    def subjects(self) -> dict[str, int]:
        """How many claims each subject has."""
        return dict(self._db.execute("SELECT subject, count(*) FROM claim GROUP BY subject ORDER BY subject"))

    def claims(self) -> int:
        """How many claims there are."""
        return int(self._db.execute("SELECT count(*) FROM claim").fetchone()[0])

    def holds(self, kind: str, ids: Collection[str]) -> set[str]:
        """Which of these ids are those of claims (`claim`) or sources (`source`) in here."""
        return {str(id_) for (id_,) in self._asked(f"SELECT id FROM {kind} WHERE id IN", ids)}

    def brought(self, ids: Collection[str]) -> set[str]:
        """Which of these sources the facts bring: they were not added by `keep`."""
        return {str(id_) for (id_,) in self._asked("SELECT id FROM source WHERE brought AND id IN", ids)}

    def source_ids(self, size: int) -> Iterator[list[str]]:
        """The ids of all sources, in order, so many at a time."""
        after = ""
        while ids := [
            str(id_)
            for (id_,) in self._db.execute("SELECT id FROM source WHERE id > ? ORDER BY id LIMIT ?", (after, size))
        ]:
            yield ids
            after = ids[-1]

    def group(self, subject: str) -> str:
        """The group that a subject's claims are compared in: its country's for a government, else its own."""
        node = self.shared.get(subject)
        return str(node.props.get("country", subject)) if node else subject

    def subjects_of_refs(self, refs: Collection[str]) -> set[str]:
        """The subjects of the claims of these refs."""
        return {str(subject) for (subject,) in self._asked("SELECT subject FROM claim WHERE ref IN", refs)}

    def part(self, subjects: Collection[str]) -> tuple[State, set[str]]:
        """The claims of some subjects with all that bears on them; and the ids of those claims."""
        part = State()
        own = self._put("SELECT 'Claim', content FROM claim WHERE subject IN", subjects, part)
        self.surround(part)
        return part, own

    def surround(self, part: State) -> None:
        """Add what bears on the claims of a part: tenure claims, parties, lines of sources, judgements."""
        refs: set[str] = set()
        for id_ in {edge.end for edge in part.edges.values()} | set(part.nodes):
            if (node := self.shared.get(id_)) is not None:
                part.nodes[id_] = node
                refs.update(cast("list[str]", node.props.get("tenure_claims", [])))
        have = {str(node.props["ref"]) for node in part.nodes.values() if node.kind == "Claim"}
        self._put("SELECT 'Claim', content FROM claim WHERE ref IN", refs - have, part)
        for edge in list(part.edges.values()):
            if edge.end in self.shared:
                part.nodes[edge.end] = self.shared[edge.end]
        self._sources({edge.end for edge in part.edges.values() if edge.type == "STATED_IN"}, part)
        for ref in have | refs:
            for id_ in self._judgements.get(ref, ()):
                part.nodes[id_] = self.shared[id_]

    def sources(self, ids: Collection[str]) -> State:
        """Sources with those that they come from."""
        part = State()
        self._sources(set(ids), part)
        return part

    def _sources(self, wanted: set[str], part: State) -> None:
        while wanted:
            self._put("SELECT 'Source', content FROM source WHERE id IN", wanted, part)
            ends = {edge.end for edge in part.edges.values() if edge.type == "DERIVED_FROM"}
            wanted = ends - part.nodes.keys()

    def _put(self, question: str, words: Collection[str], part: State) -> set[str]:
        found = set()
        for kind, content in self._asked(question, words):
            id_, props, edges = cast("_Item", pickle.loads(cast("bytes", content)))
            part.nodes[id_] = Node(str(kind), id_, props)
            found.add(id_)
            for type_, key, end, label, more in edges:
                part.edges[type_, key] = Edge(type_, key, id_, str(kind), end, label, more)
        return found

    def _asked(self, question: str, words: Iterable[str]) -> Iterator[tuple[object, ...]]:
        ordered = sorted(words)
        for at in range(0, len(ordered), _AT_ONCE):
            some = ordered[at : at + _AT_ONCE]
            yield from self._db.execute(f"{question} ({','.join('?' * len(some))})", some).fetchall()


def _packed(node: Node, edges: list[tuple[str, str, str, str, Props]]) -> bytes:
    return pickle.dumps((node.id, node.props, edges), protocol=pickle.HIGHEST_PROTOCOL)
