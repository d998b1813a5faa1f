// What is shown just now: filters.js and counts.js for what the reader has set.

import { countGrades, countHidden } from './counts.js';
import { data, edges } from './data.js';
import { placeIn, seenIn, select, typeInView } from './filters.js';
import { state, version } from './state.js';

let cache = { version: null, selection: null };

// What is shown instead, while one of two pictures is drawn.
let instead = null;

export function showing(selection, run) {
  const before = instead;
  instead = selection;
  try {
    return run();
  } finally {
    instead = before;
  }
}

// The day of the picture that is drawn, and an edge as it is there.
export const dayShown = () => (instead ? instead.day : state.day);
export const edgeShown = (id) => (instead && instead.told.get(id)) || edges.get(id);

// See `select`. The same object until something is set.
export function shown() {
  if (instead) return instead;
  if (cache.version !== version) cache = { version, selection: select(seenIn(state)) };
  return cache.selection;
}

// The view that is on the screen: the reader's, or the geographic form's own.
export const viewNow = () => seenIn(state).view;

// What is shown, begun or not.
export function linesOfAllDays() {
  const { known, edges: ids } = select({ ...seenIn(state), day: null });
  return known.filter((edge) => ids.has(edge.id));
}

export const placeInView = (id) => placeIn(id, state);
export const hiddenCount = () => countHidden(shown(), seenIn(state));
export const gradeCounts = () => countGrades(shown(), state);

// The kinds of relation that this view is about.
export const typesInView = () => data.legend.types.filter((type) => typeInView(type, seenIn(state)));
