"""What a query's rows name: the part of the map that they are about."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import cast

from exports.map.drawn import KINDS
from graph.claims import claims_of
from graph.schema import EDGES
from graph.state import State

Json = dict[str, object]


@dataclass(frozen=True)
class Result:
    """A query's title, and the ids of the nodes and edges in its rows."""

    title: str
    nodes: tuple[str, ...]
    edges: tuple[str, ...]

    @property
    def json(self) -> Json:
        """What `page/model/part.js` reads."""
        return {"title": self.title, "nodes": list(self.nodes), "edges": list(self.edges)}


def result_of(title: str, rows: Iterable[Iterable[object]], state: State) -> Result:
    """The nodes and edges that some rows hold, or name by id, name, or reference of a claim.

    Where the rows hold neither a relation nor a claim, the relations between the nodes that they name.
    """
    texts = {text for row in rows for cell in row for text in _texts(cell)}
    nodes = {node.id for node in state.of_kind(*KINDS) if node.id in texts or node.props.get("name") in texts}
    claims = {claim.id for claim in claims_of(state) if claim.id in texts or claim.ref in texts}
    drawn = [edge for edge in state.edges.values() if EDGES[edge.type].predicate]
    edges = {edge.id for edge in drawn if edge.id in texts or claims & set(cast("list[str]", edge.props["claims"]))}
    if not edges:
        edges = {edge.id for edge in drawn if edge.start in nodes and edge.end in nodes}
    return Result(title, tuple(sorted(nodes)), tuple(sorted(edges)))


def _texts(cell: object) -> Iterable[str]:
    """The words of a cell: a node or relation is known by its id, and its other properties name nobody."""
    if isinstance(cell, str):
        yield cell
    elif isinstance(cell, Mapping):
        yield str(cell.get("id", ""))
    elif isinstance(cell, (list, tuple)):
        for part in cell:
            yield from _texts(part)
