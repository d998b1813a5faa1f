"""sigma.js 3 on a graphology graph: a page as its quick start has it, and a line that names what was clicked.

The bundle is made once by `prepare` (npm and esbuild, in a temporary folder).
"""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

from bench.map_graphs import Plain

NAME = "sigma.js"
NETWORK = ""
ANSWERED = "Boolean(document.getElementById('said')?.textContent)"
SPOT = """(() => {
  const spots = sigma.getGraph().mapNodes((id, { x, y }) => sigma.graphToViewport({ x, y }));
  const far = ({ x, y }) => Math.abs(x - 600) + Math.abs(y - 400);
  const { x, y } = spots.sort((a, b) => far(a) - far(b))[0];
  return [Math.round(x), Math.round(y)];
})()"""
PACKAGES = ("sigma@3.0.2", "graphology@0.26.0", "esbuild@0.28.2")
CODE = """
import Graph from 'graphology';
import Sigma from 'sigma';
const { nodes, edges } = JSON.parse(document.getElementById('data').textContent);
const graph = new Graph({ multi: true, type: 'directed' });
for (const [id, label, color, x, y, size] of nodes) graph.addNode(id, { label, color, x, y: -y, size: size / 2 });
for (const [id, from, to, label, color] of edges) {
  graph.addDirectedEdgeWithKey(id, from, to, { label, color, type: 'arrow' });
}
const sigma = (window.sigma = new Sigma(graph, document.getElementById('graph')));
let chosen = null;
sigma.setSetting('nodeReducer', (id, look) => (id === chosen ? { ...look, highlighted: true } : look));
sigma.on('clickNode', ({ node }) => {
  chosen = node;
  sigma.refresh({ skipIndexation: true });
  document.getElementById('said').textContent = graph.getNodeAttribute(node, 'label');
});
"""
PAGE = """<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>sigma.js</title>
<style>body {{ margin: 0 }} #graph {{ width: 100vw; height: 830px }}</style></head>
<body><div id="graph"></div><p id="said"></p>
<script type="application/json" id="data">{data}</script>
<script>{code}</script></body></html>
"""


def prepare(folder: Path) -> None:
    """Make the bundle in a folder."""
    (folder / "page.js").write_text(CODE, encoding="utf-8")
    (folder / "package.json").write_text('{"private": true, "type": "module"}', encoding="utf-8")
    install = ["npm", "install", "--silent", "--no-audit", "--no-fund", *PACKAGES]
    subprocess.run(install, cwd=folder, check=True)
    bundle = [
        "npx",
        "esbuild",
        "page.js",
        "--bundle",
        "--minify",
        "--format=iife",
        "--outfile=bundle.js",
        "--log-level=error",
    ]
    subprocess.run(bundle, cwd=folder, check=True)


def build(graph: Plain, path: Path) -> None:
    """Write the page; `bundle.js` is in the same folder."""
    data = json.dumps({"nodes": graph.nodes, "edges": graph.edges}, ensure_ascii=False).replace("<", "\\u003c")
    code = (path.parent / "bundle.js").read_text(encoding="utf-8").replace("</script", "<\\/script")
    path.write_text(PAGE.format(data=data, code=code), encoding="utf-8")
