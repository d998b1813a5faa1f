"""The map's page, by pyvis: its data and options, its vis-network, a template of our own.

What pyvis would write by itself asks a CDN for styles and lets text run as a script; see `docs/decisions`. So its
`templateEnv` is an environment that escapes, its `path` our template, and nothing of its page is left but the data.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Required, TypedDict, Unpack

from jinja2 import Environment, PackageLoader, StrictUndefined

from exports.map import assets
from exports.map.carried import carried
from exports.map.data import page_data
from exports.map.drawn import Drawn, kind_of
from exports.map.languages import Choice, say
from exports.map.opening import AS_IT_IS, Opening
from exports.map.pack import Json, packed, table
from exports.map.places import Places, places
from exports.map.words import TITLE
from graph.schema import NODES
from graph.scope import Scope, scoped
from graph.state import State

if TYPE_CHECKING:
    from pyvis.network import Network

OPTIONS = {
    "physics": {"enabled": False},
    "interaction": {
        "hover": True, "selectConnectedEdges": False, "multiselect": False, "tooltipDelay": 3_600_000,
        "hideEdgesOnDrag": False, "hideEdgesOnZoom": False,
    },
    "nodes": {"borderWidth": 1.5, "font": {"size": 0}},
    "edges": {"arrowStrikethrough": False, "selectionWidth": 0, "hoverWidth": 0, "font": {"size": 0}},
}  # fmt: skip
DASHES: dict[str, object] = {"solid": False, "dashed": [9, 6], "dotted": [2, 5]}


class Drawing(TypedDict, total=False):
    """How the page is drawn.

    `as_of`: the day that it opens on (none: all dates). `known_on`: leave out what was published later. `version`: of
    the project, printed on the page. `opening`: what it opens on. `embed`: for a frame of another page: title, picture
    and date, and a link to open it in full. `lang`: the language that it opens in (`auto`: the browser's).
    """

    as_of: date | None
    known_on: date | None
    title: str
    version: Required[str]
    opening: Opening
    embed: bool
    lang: Choice


def render_map(state: State, **how: Unpack[Drawing]) -> str:
    """The page as text: the same for the same graph and arguments, on every machine.

    Raises UnknownNameError where the opening's focus is nobody, QueryError where a graph that is only a part is to be
    another.
    """
    as_of, known_on, lang, title = (
        how.get("as_of"),
        how.get("known_on"),
        how.get("lang", "auto"),
        how.get("title", TITLE),
    )
    state = scoped(state, Scope(known_on=known_on))
    drawn = Drawn(state)
    at = places(drawn)
    data = carried(
        page_data(
            state,
            drawn,
            at,
            as_of=as_of,
            known_on=known_on,
            title=title,
            version=how["version"],
            opening=how.get("opening", AS_IT_IS),
            embed=how.get("embed", False),
            lang=lang,
        )
    )
    net = _network(drawn, at)
    net.templateEnv = _environment()
    net.templateEnv.globals.update(
        title=say(title, lang),
        lang="en" if lang == "auto" else lang,
        head=data.head,
        graph=data.graph,
        evidence=data.evidence,
        picture=_picture,
        vis=assets.vis_packed(),
        script=assets.script(),
        style=assets.style(),
        policy=assets.policy([assets.vis_network(), assets.script()], [assets.style()]),
    )
    return str(net.generate_html())


def _environment() -> Environment:
    # `tojson` escapes what could end a script element, and sorts keys.
    return Environment(loader=PackageLoader("exports.map", "page"), autoescape=True, undefined=StrictUndefined)


def _network(drawn: Drawn, at: Places) -> Network:
    # Reports and figures import this package for its words and places, and need no pyvis.
    from pyvis.edge import Edge
    from pyvis.network import Network
    from pyvis.node import Node

    # Undirected, pyvis drops the second edge between two nodes.
    net = Network(directed=True)
    net.path = "map.html"
    # set_options() would take every space out.
    net.options = OPTIONS
    # add_node() and add_edge() look through all that is there each time: with 20,000 nodes that takes minutes.
    for node in drawn.nodes:
        kind = NODES[node.kind]
        x, y = at.all[node.id]
        look = {"color": kind.colour, "size": at.radii[node.id], "x": x, "y": y}
        net.nodes.append(Node(node.id, kind.shape, at.labels[node.id], **look).options)
    for edge in drawn.edges:
        look = {"id": edge.id, "color": kind_of(edge).colour, "dashes": DASHES[kind_of(edge).dash]}
        net.edges.append(Edge(edge.start, edge.end, directed=True, **look).options)
    return net


def _picture(nodes: list[Json], edges: list[Json]) -> str:
    """What pyvis would write of these, as far as the page has it from nowhere else."""
    return packed(
        {
            "nodes": table({name: node[name] for name in ("id", "label", "shape", "size")} for node in nodes),
            "edges": table({name: edge[name] for name in ("id", "dashes")} for edge in edges),
        }
    )
