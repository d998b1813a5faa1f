// What differs between two sides, in words.

import { button, el } from '../dom/elements.js';
import { lineIcon } from '../dom/icons.js';
import { sayDate } from '../model/dates.js';
import { t, tn } from '../model/language.js';
import { sources } from '../model/data.js';
import { chooseEdge, state } from '../model/state.js';
import { citation, nameOf, sentenceOf, standing } from '../model/words.js';

function sideName(side) {
  if (!side) return t('all sources');
  return { day: sayDate, source: (id) => citation(sources.get(id)), viewer: nameOf }[side.what](side.value);
}

// How a side is called in the headings below.
function names({ left, right }) {
  if (right.what === 'day') return [state.day ? sayDate(state.day) : t('all dates'), sideName(right)];
  return [left || right.what === 'source' ? sideName(left) : t('everybody'), sideName(right)];
}

const row = (edge) => [
  lineIcon(edge.look),
  button(sentenceOf(edge), () => chooseEdge(edge.id), { class: 'row', 'data-edge': edge.id }),
  standing(edge) ? el('span', { class: 'quiet' }, standing(edge)) : null,
];

function group(words, rows) {
  return rows.length
    ? el(
        'section',
        {},
        el('h3', {}, t('{name} ({all})', { name: words, all: rows.length })),
        el(
          'ul',
          { class: 'rows' },
          rows.map((parts) => el('li', {}, parts)),
        ),
      )
    : null;
}

export function differenceList(both) {
  const { differ } = both;
  const [left, right] = names(both);
  const of = (how) => differ.filter((one) => one.how === how);
  const count = differ.length;
  const words = !count
    ? t('No difference in what holds on either side')
    : tn('{count} difference', '{count} differences', { count });
  return el(
    'details',
    { class: 'differ' },
    el('summary', {}, el('span', { role: 'status' }, words)),
    group(t('Another sign'), of('sign').map(({ here, there }) => [...row(here), ' ≠ ', ...row(there)])),
    group(t('Only left: {side}', { side: left }), of('here').map(({ here }) => row(here))),
    group(t('Only right: {side}', { side: right }), of('there').map(({ there }) => row(there))),
  );
}
