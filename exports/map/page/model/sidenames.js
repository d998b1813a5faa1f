// How the two sides of a comparison are called.

import { sources } from './data.js';
import { sayDate } from './dates.js';
import { t } from './language.js';
import { state } from './state.js';
import { citation, nameOf } from './words.js';

function sideName(side) {
  if (!side) return t('all sources');
  return { day: sayDate, source: (id) => citation(sources.get(id)), viewer: nameOf }[side.what](side.value);
}

// [left, right] of what `sides` gives.
export function sideNames({ left, right }) {
  if (right.what === 'day') return [state.day ? sayDate(state.day) : t('all dates'), sideName(right)];
  return [left || right.what === 'source' ? sideName(left) : t('everybody'), sideName(right)];
}
