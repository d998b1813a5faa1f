// Which days the matrix by date compares: up to three of those on which some claim is certain.

import { el } from '../dom/elements.js';
import { sayDate } from '../model/dates.js';
import { t } from '../model/language.js';
import { spreadOf } from '../model/periods.js';
import { change, state } from '../model/state.js';

const NONE = '';
const LABELS = [() => t('First date'), () => t('Second date'), () => t('Third date')];

// Those that the reader chose and that are there, or else some for a beginning.
export function chosenDays(days) {
  const wanted = (state.dates || '').split(' ').filter((day) => days.includes(day));
  return wanted.length ? [...new Set(wanted)].sort() : spreadOf(days);
}

function pick(place, days, chosen) {
  const option = (day) => el('option', { value: day, selected: day === chosen[place] }, sayDate(day));
  const none = el('option', { value: NONE, selected: !chosen[place] }, t('none'));
  const take = (event) => {
    const next = [...chosen];
    next[place] = event.target.value;
    change({ dates: [...new Set(next.filter((day) => day))].sort().join(' ') || null });
  };
  return el(
    'label',
    {},
    LABELS[place](),
    ' ',
    el('select', { 'data-place': place, on: { change: take } }, place ? none : null, days.map(option)),
  );
}

export function dayPicks(days) {
  const chosen = chosenDays(days);
  return el('p', { class: 'picks' }, LABELS.slice(0, Math.min(chosen.length + 1, 3)).map((_, at) => pick(at, days, chosen)));
}
