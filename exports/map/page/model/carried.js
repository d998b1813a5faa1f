// The data as exports/map/carried.py put it into the page, as `use` takes it: {json, evidence}.

import { byId, rowsLater, rowsOf } from './packed.js';
import { spokenAmount } from './spoken.js';

// `head`, `graph`: values; `text`: JSON of the evidence, most of the data, which is read when it is first asked for.
export function carried(head, graph, text) {
  const ids = graph.claims;
  const edges = rowsOf(graph.edges).map((edge) => ({ ...edge, claims: edge.claims.map((at) => ids[at]) }));
  return {
    json: { ...head, ...graph, nodes: byId(rowsOf(graph.nodes)), edges },
    evidence: () => evidenceOf(JSON.parse(text), ids),
  };
}

function evidenceOf({ claims, sources, disputes }, ids) {
  return {
    claims: rowsLater(ids, claims, spokenAmount),
    sources: byId(rowsOf(sources)),
    disputes: rowsOf(disputes).map((dispute) => ({ ...dispute, one: ids[dispute.one], other: ids[dispute.other] })),
  };
}
