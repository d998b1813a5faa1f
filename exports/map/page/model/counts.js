// How much of a selection (see filters.js) each filter shows, what is hidden, and how much holds on the day.

import { edges, edgesOfNode } from './data.js';
import { gradeOf } from './dates.js';
import { alone, begun, endsOf, inView, keysOf, passes, thingsPassed } from './filters.js';

// How many a filter shows when it is on, of how many there are in this view.
export function count(key, selection, settings) {
  const [what, id] = key.split(':');
  if (what === 'kind') return countKind(id, selection, settings);
  if (what === 'alone') return countAlone(selection, settings);
  const mine = selection.known.filter((edge) => keysOf(edge).includes(key));
  const now = mine.filter((edge) => begun(edge, settings) && passes(edge, settings, key));
  return { now: now.length, all: mine.length };
}

function countKind(kind, { things }, settings) {
  const mine = things.filter((node) => node.kind === kind);
  const now = mine.filter((node) => {
    const lines = (edgesOfNode.get(node.id) || []).filter((edge) => inView(edge, settings));
    return lines.length
      ? lines.some((edge) => begun(edge, settings) && passes(edge, settings, `kind:${kind}`))
      : alone(node) && !settings.hidden.has('alone:');
  });
  return { now: now.length, all: mine.length };
}

function countAlone({ things }, { hidden }) {
  const mine = things.filter(alone);
  return { now: mine.filter((node) => !hidden.has(`kind:${node.kind}`)).length, all: mine.length };
}

// What the filters hide (the date is told apart, and so is what stands outside the part that is shown).
export function countHidden(selection, settings) {
  const { started, passed, things } = selection;
  const begunEnds = endsOf(started);
  const could = things.filter((node) => begunEnds.has(node.id) || alone(node));
  return { edges: started.length - passed.length, nodes: could.length - thingsPassed(selection, settings).length };
}

// By grade, how many of the edges shown.
export function countGrades({ known, started, edges: lines }, { day }) {
  const counts = { certain: 0, possible: 0, ended: 0, any: 0 };
  for (const id of lines) counts[gradeOf(edges.get(id), day)] += 1;
  return { ...counts, future: known.length - started.length };
}
