// Clashes between claims, and which of them touch an edge.

import { disputesOfClaim } from './data.js';

// Disputes that touch an edge and were not judged to be none.
export function disputesOf(edge) {
  const found = new Set(edge.claims.flatMap((id) => disputesOfClaim.get(id) || []));
  return [...found].filter((dispute) => dispute.verdict !== 'rejected');
}

// Disputes that differ only in their claims, together: the claims on this side, and those on the other.
function clashes(disputes, mine) {
  const groups = new Map();
  for (const dispute of disputes) {
    const key = [dispute.kind, dispute.rule, dispute.verdict, dispute.judgement || ''].join('|');
    if (!groups.has(key)) groups.set(key, { dispute, here: new Set(), there: new Set() });
    const turned = !mine.has(dispute.one);
    groups.get(key).here.add(turned ? dispute.other : dispute.one);
    groups.get(key).there.add(turned ? dispute.one : dispute.other);
  }
  return [...groups.values()];
}

// The clashes that some claims are part of.
export function clashesOf(ids) {
  const found = new Set(ids.flatMap((id) => disputesOfClaim.get(id) || []));
  return clashes([...found], new Set(ids));
}
