"""ipysigma 0.24: a networkx graph with places, written by its `write_html`; blank without its two CDNs."""

from __future__ import annotations

from pathlib import Path

from bench.map_graphs import Plain

NAME = "ipysigma"
NETWORK = "its scripts, from two CDNs: blank without"
ANSWERED = ""


def build(graph: Plain, path: Path) -> None:
    """Write the page."""
    import networkx as nx
    from ipysigma import Sigma

    net = nx.MultiDiGraph()
    for id_, label, colour, x, y, radius in graph.nodes:
        net.add_node(id_, label=label, color=colour, x=x, y=-y, size=radius)
    for id_, start, end, label, colour in graph.edges:
        net.add_edge(start, end, key=id_, label=label, color=colour)
    Sigma.write_html(net, str(path), fullscreen=True, node_color="color", raw_node_color="color", start_layout=False)
