"""gravis 0.1.0 with its vis-network renderer: places given, its layout algorithm switched off."""

from __future__ import annotations

from pathlib import Path

from bench.map_graphs import Plain

NAME = "gravis"
NETWORK = ""
ANSWERED = "[...document.querySelectorAll('[id$=details-body]')].some((it) => /Node/.test(it.textContent))"


def build(graph: Plain, path: Path) -> None:
    """Write the page."""
    import gravis

    nodes = {
        id_: {"label": label, "metadata": {"x": x, "y": y, "color": colour, "size": radius}}
        for id_, label, colour, x, y, radius in graph.nodes
    }
    edges = [
        {"source": start, "target": end, "metadata": {"color": colour}} for _, start, end, _label, colour in graph.edges
    ]
    data = {"graph": {"directed": True, "nodes": nodes, "edges": edges}}
    figure = gravis.vis(data, graph_height=700, node_label_data_source="label", layout_algorithm_active=False)
    path.write_text(figure.to_html_standalone(), encoding="utf-8")
