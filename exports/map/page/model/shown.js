// What is shown just now: filters.js and counts.js for what the reader has set.

import { count, countGrades, countHidden } from './counts.js';
import { data } from './data.js';
import { placeIn, select } from './filters.js';
import { state, version } from './state.js';

let cache = { version: null, selection: null };

// See `select`. The same object until something is set.
export function shown() {
  if (cache.version !== version) cache = { version, selection: select(state) };
  return cache.selection;
}

export const placeInView = (id) => placeIn(id, state);
export const countOf = (key) => count(key, shown(), state);
export const hiddenCount = () => countHidden(shown(), state);
export const gradeCounts = () => countGrades(shown(), state);

// The kinds of relation that this view is about.
export const typesInView = () => data.legend.types.filter((type) => state.view === 'all' || type.sign);
