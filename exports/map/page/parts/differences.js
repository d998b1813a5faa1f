// What differs between two sides, in words.

import { button, el } from '../dom/elements.js';
import { lineIcon } from '../dom/icons.js';
import { t, tn } from '../model/language.js';
import { sideNames } from '../model/sidenames.js';
import { chooseEdge } from '../model/state.js';
import { sentenceOf, standing } from '../model/words.js';

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
  const [left, right] = sideNames(both);
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
