// What is shown just now: filters.js and counts.js for what the reader has set.

import { count, countGrades, countHidden } from './counts.js';
import { data } from './data.js';
import { placeIn, seenIn, select, typeInView } from './filters.js';
import { state, version } from './state.js';

let cache = { version: null, selection: null };

// See `select`. The same object until something is set.
export function shown() {
  if (cache.version !== version) cache = { version, selection: select(seenIn(state)) };
  return cache.selection;
}

// The view that is on the screen: the reader's, or the geographic form's own.
export const viewNow = () => seenIn(state).view;

export const placeInView = (id) => placeIn(id, state);
export const countOf = (key) => count(key, shown(), seenIn(state));
export const hiddenCount = () => countHidden(shown());
export const gradeCounts = () => countGrades(shown(), state);

// The kinds of relation that this view is about.
export const typesInView = () => data.legend.types.filter((type) => typeInView(type, seenIn(state)));
