// One filter as a row of the legend: on or off, only this, how many.

import { button, el } from '../dom/elements.js';
import { number, t } from '../model/language.js';
import { countOf } from '../model/sides.js';
import { change, setHidden, state } from '../model/state.js';

export function filterRow(keys, icon, words, disclosure = null) {
  const counts = keys.map(countOf).reduce((sum, one) => ({ now: sum.now + one.now, all: sum.all + one.all }));
  const label = el('label', {}, checkbox(keys), icon, el('span', { class: 'words' }, words));
  return el(
    'li',
    { class: counts.now ? 'filter' : 'filter none' },
    label,
    disclosure,
    onlyButton(keys.join(' '), words),
    countText(counts),
  );
}

function checkbox(keys) {
  const off = keys.filter((key) => state.hidden.has(key)).length;
  const action = (event) => setHidden(keys, !event.target.checked);
  const box = el('input', { type: 'checkbox', 'data-keys': keys.join(' '), on: { change: action } });
  box.checked = off === 0;
  box.indeterminate = off > 0 && off < keys.length;
  return box;
}

const countText = ({ now, all }) =>
  el(
    'span',
    { class: 'count', title: t('{now} shown of {all}', { now: number(now), all: number(all) }) },
    now === all ? number(now) : `${number(now)}/${number(all)}`,
  );

// Shows nothing but what has this key; again: everything as before.
function onlyButton(key, words) {
  const pressed = state.only === key;
  const action = () => change({ only: pressed ? null : key });
  return button(t('only'), action, {
    class: 'only',
    'aria-pressed': String(pressed),
    'aria-label': t('only {words}', { words }),
    'data-only': key,
  });
}
