"""pyvis 0.3.2 as its documentation has it: places given, physics off, straight lines, its scripts in the file."""

from __future__ import annotations

from pathlib import Path

from bench.map_graphs import Plain

NAME = "pyvis"
NETWORK = "Bootstrap, from a CDN: refused at once, the graph works without"
ANSWERED = "typeof network !== 'undefined' && network.getSelectedNodes().length > 0"
OPTIONS = '{"physics": {"enabled": false}, "edges": {"smooth": {"enabled": false}}}'


def build(graph: Plain, path: Path) -> None:
    """Write the page. In its own way it writes no encoding, so the text is taken and written as UTF-8."""
    from pyvis.network import Network

    net = Network(height="850px", width="100%", directed=True, cdn_resources="in_line")
    for id_, label, colour, x, y, radius in graph.nodes:
        net.add_node(id_, label=label, color=colour, x=x, y=y, size=radius)
    for _, start, end, _label, colour in graph.edges:
        net.add_edge(start, end, color=colour)
    net.set_options(OPTIONS)
    path.write_text(net.generate_html(), encoding="utf-8")
