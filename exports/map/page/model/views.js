// Who views whom, of what is shown.

import { edges, edgesOfNode } from './data.js';
import { gradeOf } from './dates.js';
import { grouped } from './grouped.js';
import { compare } from './language.js';
import { dayShown, edgeShown, shown } from './shown.js';
import { nameOf } from './words.js';

// Targets, the most viewed first: [{id, lines}].
export function targets() {
  const visible = [...shown().edges].map((id) => edges.get(id)).filter((edge) => edge.look.sign);
  const groups = grouped(visible, (edge) => [edge.to]);
  const order = (a, b) => groups.get(b).length - groups.get(a).length || compare(nameOf(a), nameOf(b));
  return [...groups.keys()].sort(order).map((id) => ({ id, lines: groups.get(id) }));
}

// By how many holders something is seen as a threat, by what is shown and not held to be wrong or over.
export function threatenedBy(id) {
  const lines = (edgesOfNode.get(id) || []).filter(
    (edge) => edge.to === id && edge.look.sign === 'threat' && shown().edges.has(edge.id),
  );
  return lines.filter((edge) => gradeOf(edgeShown(edge.id), dayShown()) !== 'ended' && !edge.marks.includes('deprecated')).length;
}
