// How much of a selection (see filters.js) each filter shows, what is not shown and why, and how much holds on the day.

import { edges } from './data.js';
import { gradeOf } from './dates.js';
import { alone, endsOf, keysOf, thingsPassed } from './filters.js';

// How many with this key are shown just now, of how many there are in this view.
export function count(key, selection) {
  const [what, id] = key.split(':');
  if (what === 'kind') return countThings((node) => node.kind === id, selection);
  if (what === 'alone') return countThings(alone, selection);
  return tallies(selection).get(key) || { now: 0, all: 0 };
}

const tallied = new WeakMap();

// Of every key of edges at once: one by one each would go through all edges.
function tallies(selection) {
  const known = tallied.get(selection);
  if (known) return known;
  const found = new Map();
  for (const edge of selection.known) {
    const shown = Number(selection.edges.has(edge.id));
    for (const key of new Set(keysOf(edge))) {
      const { now, all } = found.get(key) || { now: 0, all: 0 };
      found.set(key, { now: now + shown, all: all + 1 });
    }
  }
  tallied.set(selection, found);
  return found;
}

function countThings(isMine, { things, nodes }) {
  const mine = things.filter(isMine);
  return { now: mine.filter((node) => nodes.has(node.id)).length, all: mine.length };
}

// What the filters hide (the date is told apart, and so is what stands outside the part that is shown).
export function countHidden(selection, settings) {
  const { started, passed, things } = selection;
  const begunEnds = endsOf(started);
  const could = things.filter((node) => begunEnds.has(node.id) || alone(node));
  return { edges: started.length - passed.length, nodes: could.length - thingsPassed(selection, settings).length };
}

// Relations shown, of how many; and of the others how many the filters hide, the part or comparison that is shown leaves
// out, and have not begun by the day.
export function countShown({ known, started, passed, edges: lines }) {
  const now = known.filter((edge) => lines.has(edge.id)).length;
  const rest = known.length - now;
  const filtered = Math.min(rest, started.length - passed.length);
  const later = Math.min(rest - filtered, known.length - started.length);
  return { now, all: known.length, filtered, later, outside: rest - filtered - later };
}

// By grade, how many of the edges shown.
export function countGrades({ known, started, edges: lines }, { day }) {
  const counts = { certain: 0, possible: 0, ended: 0, any: 0, future: known.length - started.length };
  for (const id of lines) counts[gradeOf(edges.get(id), day)] += 1;
  return counts;
}
