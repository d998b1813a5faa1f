// The story that came with the page: which step is told, and what each step sets.

import { data } from './data.js';
import { opening } from './state.js';

// What a step does not set is as the page opens without the story; theme and language are the reader's own.
const SET = [
  ...['view', 'target', 'form', 'matrix', 'dates', 'section', 'sort', 'reach', 'day', 'hidden', 'only'],
  ...['chosen', 'focus', 'extent', 'lens', 'compare'],
];

// Without views there is no matrix, without a place no geographic form: such a step is told over the map.
const isThere = (form) => (form === 'matrix' ? data.targets.length > 0 : form === 'where' ? Boolean(data.geo) : true);

// From 1; 0 where no story is told. Steps are texts in the settings, as links have them.
export function stepNow(settings) {
  const step = Number(settings.step);
  return data.story && Number.isInteger(step) && step >= 1 && step <= data.story.steps.length ? step : 0;
}

export function settingsAt(step) {
  const plain = opening({ ...data, opens: {} });
  const before = Object.fromEntries(SET.filter((key) => key in plain).map((key) => [key, plain[key]]));
  const shows = { ...before, ...data.story.steps[step - 1].shows, step: String(step) };
  return { ...shows, form: isThere(shows.form) ? shows.form : 'map' };
}
