"""neo4j-viz 1.11: a VisualizationGraph with places, rendered to HTML by its default renderer (canvas), layout "free".

A click rings the node on its canvas and nothing else says so: what counts is that the pixels about the pointer are
others than when the button went down.
"""

from __future__ import annotations

from pathlib import Path

from bench.map_graphs import Plain

NAME = "neo4j-viz"
NETWORK = ""
ANSWERED = """(() => {
  if (!window.pixels_) {
    window.pixels_ = ({ clientX: x, clientY: y }) => {
      let sum = 0;
      for (const canvas of document.querySelectorAll('canvas')) {
        const { left, top, width } = canvas.getBoundingClientRect();
        const fine = canvas.width / width;
        const ctx = canvas.getContext('2d');
        if (!ctx) continue;
        const box = [x - left - 20, y - top - 20, 40, 40].map((at) => at * fine);
        const { data } = ctx.getImageData(...box);
        for (let at = 0; at < data.length; at += 1) sum = (sum * 31 + data[at]) % 1000000007;
      }
      return sum;
    };
    window.addEventListener('mousedown', (event) => {
      const sum = window.pixels_(event);
      window.before_ = sum ? [event, sum] : null;
    }, { capture: true });
  }
  return window.before_ && window.pixels_(window.before_[0]) !== window.before_[1];
})()"""


def build(graph: Plain, path: Path) -> None:
    """Write the page, the graph in its middle."""
    from neo4j_viz import Node, Relationship, VisualizationGraph

    across, down = [node[3] for node in graph.nodes], [node[4] for node in graph.nodes]
    middle = (min(across) + max(across)) / 2, (min(down) + max(down)) / 2
    nodes = [
        Node(id=id_, caption=label, color=colour, x=x - middle[0], y=y - middle[1], size=radius)
        for id_, label, colour, x, y, radius in graph.nodes
    ]
    edges = [
        Relationship(id=id_, source=start, target=end, caption=label, color=colour)
        for id_, start, end, label, colour in graph.edges
    ]
    zoom = min(1.0, 1300 / max(1.0, max(across) - min(across)))
    html = VisualizationGraph(nodes, edges).render(
        layout="free", height="850px", initial_zoom=zoom, max_allowed_nodes=100_000
    )
    path.write_text(str(html.data), encoding="utf-8")
