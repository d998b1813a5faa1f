"""GEXF 1.3 (gexf.net) for Gephi: the network of actors, with the time of each edge and the colours of the map.

Evidence is left out: of an edge `claims` and `sources` name it. An edge's spells are the days on which it may have
held, as its claims say; its attribute `grade` changes with time: *certain* on the days on which a claim says that it
held, else *possible*. Where all is open there is no spell, and the edge is there at any time.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from itertools import pairwise
from typing import Any, cast

from exports.files import utf8
from exports.xml import TYPES, escaped, written
from graph.edtf import FOREVER
from graph.schema import EDGES, NODES, PropertyType
from graph.state import Edge, Node, Props, State

Stretch = tuple[date, date]
"""First and last day; `date.min` and `FOREVER` where it is open."""

SHAPES = {"dot": "disc", "square": "square", "diamond": "diamond", "triangle": "triangle", "triangleDown": "triangle"}
"""Gephi has four; what is neither is a disc."""
EVIDENCE = ("Claim", "Source", "Judgement", "Deployment", "Scope")
DAY = timedelta(days=1)


def files(state: State, id_: str) -> dict[str, bytes]:
    """`graph.gexf`."""
    return {"graph.gexf": utf8(f"{line}\n" for line in _lines(state, id_))}


def _lines(state: State, id_: str) -> Iterator[str]:
    nodes = [node for node in state.nodes.values() if node.kind not in EVIDENCE]
    edges = [edge for edge in state.edges.values() if EDGES[edge.type].predicate]
    node_types = _types([kind.properties for label, kind in NODES.items() if label not in EVIDENCE]) | {
        "label": "string"
    }
    edge_types = _types([kind.properties for kind in EDGES.values() if kind.predicate])
    edge_types |= {"type": "string", "category": "string"}
    edge_types.pop("grade")
    yield '<?xml version="1.0" encoding="UTF-8"?>'
    yield '<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">'
    yield f"<meta><description>sahelgraph snapshot {escaped(id_)}</description></meta>"
    yield '<graph mode="dynamic" defaultedgetype="directed" timeformat="date" timerepresentation="interval">'
    yield from _declared("node", node_types)
    yield from _declared("edge", edge_types)
    yield '<attributes class="edge" mode="dynamic"><attribute id="grade" title="grade" type="string"/></attributes>'
    yield "<nodes>"
    yield from (_node(node, node_types) for node in nodes)
    yield "</nodes>"
    yield "<edges>"
    yield from (_edge(edge, state, edge_types) for edge in edges)
    yield "</edges>"
    yield "</graph>"
    yield "</gexf>"


def _types(kinds: list[Any]) -> dict[str, PropertyType]:
    return {prop.name: prop.type for kind in kinds for prop in kind if prop.name not in ("id", "digest")}


def _declared(what: str, types: dict[str, PropertyType]) -> Iterator[str]:
    yield f'<attributes class="{what}" mode="static">'
    for name, type_ in types.items():
        yield f'<attribute id="{name}" title="{name}" type="{TYPES[type_]}"/>'
    yield "</attributes>"


def _node(node: Node, types: dict[str, PropertyType]) -> str:
    kind = NODES[node.kind]
    values = _values({**node.props, "node_kind": node.kind}, types)
    look = f'{_colour(kind.colour)}<viz:shape value="{SHAPES.get(kind.shape, "disc")}"/>'
    label = escaped(str(node.props["name"]))
    return f'<node id="{escaped(node.id)}" label="{label}"><attvalues>{values}</attvalues>{look}</node>'


def _edge(edge: Edge, state: State, types: dict[str, PropertyType]) -> str:
    kind = EDGES[edge.type]
    # In a graph that was edited by hand an edge's claims may be gone.
    claims = [state.nodes[id_].props for id_ in cast("list[str]", edge.props["claims"]) if id_ in state.nodes]
    possible = _joined(stretch for props in claims if (stretch := _possible(props)))
    certain = _joined(stretch for props in claims if (stretch := _certain(props)))
    values = _values({**edge.props, "type": edge.type, "category": kind.category}, types)
    grades = "".join(
        f'<attvalue for="grade" value="{word}"{_days(span)}/>' for word, span in _grades(possible, certain)
    )
    always = not possible or possible == [(date.min, FOREVER)]
    spells = "" if always else f"<spells>{''.join(f'<spell{_days(span)}/>' for span in possible)}</spells>"
    return (
        f'<edge id="{escaped(f"{edge.type}:{edge.id}")}" source="{escaped(edge.start)}" target="{escaped(edge.end)}" '
        f'kind="{edge.type}" label="{escaped(kind.words)}" weight="{edge.props["origins"]}">'
        f"<attvalues>{values}{grades}</attvalues>{spells}{_colour(kind.colour)}"
        f'<viz:shape value="{kind.dash}"/></edge>'
    )


def _possible(props: Props) -> Stretch | None:
    """The days on which a claim allows it."""
    since, until = props.get("since_earliest", date.min), props.get("until_latest", FOREVER)
    return cast("Stretch", (since, until)) if since <= until else None  # type: ignore[operator]


def _certain(props: Props) -> Stretch | None:
    """The days on which a claim says so."""
    since, until = props.get("since_latest"), props.get("until_earliest")
    return cast("Stretch", (since, until)) if since and until and since <= until else None  # type: ignore[operator]


def _joined(stretches: Iterator[Stretch]) -> list[Stretch]:
    """Stretches in order, those that meet made one."""
    out: list[Stretch] = []
    for since, until in sorted(stretches):
        if out and (out[-1][1] == FOREVER or since <= out[-1][1] + DAY):
            out[-1] = (out[-1][0], max(out[-1][1], until))
        else:
            out.append((since, until))
    return out


def _grades(possible: list[Stretch], certain: list[Stretch]) -> Iterator[tuple[str, Stretch]]:
    """What is possible cut at what is certain, in order."""
    for since, until in possible:
        inside = [(a, b) for a, b in certain if since <= a and b <= until]
        bounds = [(since, since - DAY if since > date.min else since), *inside]
        for (_, before), (a, b) in pairwise(bounds):
            first = since if before < since or before == date.min else before + DAY
            if first < a:
                yield "possible", (first, a - DAY)
            yield "certain", (a, b)
        last = inside[-1][1] if inside else None
        if last is None:
            yield "possible", (since, until)
        elif last < until:
            yield "possible", (last + DAY, until)


def _days(stretch: Stretch) -> str:
    since, until = stretch
    start = f' start="{since.isoformat()}"' if since > date.min else ""
    return start + (f' end="{until.isoformat()}"' if until < FOREVER else "")


def _values(props: dict[str, Any], types: dict[str, PropertyType]) -> str:
    return "".join(
        f'<attvalue for="{name}" value="{written(props[name])}"/>' for name in types if props.get(name) is not None
    )


def _colour(code: str) -> str:
    red, green, blue = (int(code[at : at + 2], 16) for at in (1, 3, 5))
    return f'<viz:color r="{red}" g="{green}" b="{blue}"/>'
