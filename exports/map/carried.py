"""How a page carries its data: a head as plain JSON, the graph and the evidence packed, and the way back.

Opened, a page draws the graph and reads the evidence (most of the data) when somebody asks for it.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import Any, cast

from exports.map.pack import packed, rows, table, unpacked

Json = dict[str, object]
GRAPH = ("nodes", "edges", "targets", "geo", "catalogues")
EVIDENCE = ("claims", "sources", "disputes")


@dataclass(frozen=True)
class Carried:
    """What the template puts into the page's data elements: a value, and two texts of letters and digits."""

    head: Json
    graph: str
    evidence: str


def carried(data: Json) -> Carried:
    """What `page_data` gave, for the page.

    Claims stand source by source, as what is alike takes less room together, and are named by their number there:
    their ids are hashes, which no compression makes shorter.
    """
    claims = sorted(cast("dict[str, Json]", data["claims"]).items(), key=_by_source)
    number = {id_: at for at, (id_, _) in enumerate(claims)}
    edges = [
        {**edge, "claims": [number[id_] for id_ in cast("list[str]", edge["claims"])]}
        for edge in cast("list[Json]", data["edges"])
    ]
    disputes = [
        {**dispute, **{end: number[str(dispute[end])] for end in ("one", "other")}}
        for dispute in cast("list[Json]", data["disputes"])
    ]
    head = {name: value for name, value in data.items() if name not in (*GRAPH, *EVIDENCE)}
    head["counts"] = {name: len(cast("Json", data[name])) for name in EVIDENCE}
    graph = {
        **{name: data[name] for name in GRAPH},
        "nodes": _named(cast("dict[str, Json]", data["nodes"])),
        "edges": table(edges),
        "claims": [id_ for id_, _ in claims],
    }
    evidence = {
        "claims": table(claim for _, claim in claims),
        "sources": _named(cast("dict[str, Json]", data["sources"])),
        "disputes": table(disputes),
    }
    return Carried(head, packed(graph), packed(evidence))


def _by_source(item: tuple[str, Json]) -> tuple[str, int, str]:
    id_, claim = item
    return str(claim["source"]), cast("int", claim.get("start_char", 0)), id_


def _named(things: dict[str, Json]) -> Json:
    return table({"id": id_, **thing} for id_, thing in things.items())


def taken(page: str) -> dict[str, Any]:
    """What `page_data` gave, out of a page's text: for programs that read a map."""
    head = json.loads(_element(page, "page-data"))
    graph = cast("dict[str, Any]", unpacked(_element(page, "graph-data")))
    evidence = cast("dict[str, Any]", unpacked(_element(page, "evidence-data")))
    ids = graph["claims"]
    head.pop("counts")
    return {
        **head,
        **{name: graph[name] for name in GRAPH},
        "nodes": _by_id(graph["nodes"]),
        "edges": [
            {**row, "claims": [ids[at] for at in cast("list[int]", row["claims"])]} for row in rows(graph["edges"])
        ],
        "claims": dict(zip(ids, rows(evidence["claims"]), strict=True)),
        "sources": _by_id(evidence["sources"]),
        "disputes": [
            {**row, **{end: ids[cast("int", row[end])] for end in ("one", "other")}}
            for row in rows(evidence["disputes"])
        ],
    }


def _by_id(packed_: dict[str, Any]) -> Json:
    return {str(row.pop("id")): row for row in rows(packed_)}


def _element(page: str, id_: str) -> str:
    found = re.search(f'<script type="[^"]*" id="{id_}">(.*?)</script>', page, re.DOTALL)
    if found is None:
        raise ValueError(f"the page has no element {id_!r}: it is no map of this version")
    return found[1]
