// The evidence of a relation.

import { chip, el } from '../dom/elements.js';
import { lineIcon } from '../dom/icons.js';
import { claims, edgesOfNode } from '../model/data.js';
import { GRADE_WORDS, gradeOf } from '../model/dates.js';
import { t, tn } from '../model/language.js';
import { partsOf } from '../model/sentence.js';
import { shown } from '../model/shown.js';
import { sayCertain, sayPossible } from '../model/spans.js';
import { state } from '../model/state.js';
import { capital, extrasOf, originsOf, standing } from '../model/words.js';
import { clashCards } from './clashes.js';
import { cypherBox } from './cypher.js';
import { hiddenNote, languageNote, panelHead } from './head.js';
import { nodeButton } from './names.js';
import { edgeList } from './rows.js';
import { claimsBySource } from './source.js';

const OPEN_UP_TO = 2;

function edgeChips(edge) {
  const on = state.day && gradeOf(edge, state.day);
  return el(
    'p',
    { class: 'chips' },
    extrasOf(edge).map((extra) => chip(extra === edge.quantity ? t('how many: {amount}', { amount: extra }) : extra)),
    standing(edge) && chip(standing(edge), edge.marks.includes('deprecated') ? 'deprecated' : 'disputed'),
    edge.marks.includes('unvouched') && chip(t('not told as a fact'), 'unvouched'),
    on && chip(GRADE_WORDS[on], on),
  );
}

function countsOf(edge) {
  const inSources = new Set(edge.claims.map((id) => claims.get(id).source)).size;
  return t('{claims} in {sources}, of {origins}.', {
    claims: tn('{count} claim', '{count} claims', { count: edge.claims.length }),
    sources: tn('{count} source', '{count} sources', { count: inSources }),
    origins: originsOf(edge),
  });
}

function betweenTheTwo(edge) {
  const same = (other) => other !== edge && [other.from, other.to].every((id) => id === edge.from || id === edge.to);
  const others = (edgesOfNode.get(edge.from) || []).filter(same);
  return others.length ? el('section', {}, el('h3', {}, t('Also between the two')), edgeList(others)) : null;
}

export function edgePanel(edge) {
  return [
    panelHead(
      el(
        'span',
        {},
        lineIcon(edge.look),
        ' ',
        partsOf(edge).map(({ id, text }) => (id ? nodeButton(id, text) : el('span', { class: 'verb' }, text))),
      ),
    ),
    edgeChips(edge),
    hiddenNote(shown().edges.has(edge.id)),
    el('p', {}, t('{certain}; {possible}.', { certain: capital(sayCertain(edge)), possible: sayPossible(edge) })),
    el('p', {}, countsOf(edge)),
    clashCards(edge.claims),
    el('h3', {}, t('Evidence')),
    languageNote(),
    claimsBySource(edge.claims, edge.claims.length <= OPEN_UP_TO),
    betweenTheTwo(edge),
    cypherBox(edge.claims),
  ];
}
