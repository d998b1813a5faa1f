// What the search finds, as rows of a list in groups.

import { el, written } from '../dom/elements.js';
import { kindIcon, lineIcon } from '../dom/icons.js';
import { claims, edges, kinds, nodes, sources } from '../model/data.js';
import { t } from '../model/language.js';
import { citation, nameOf, sentenceOf } from '../model/words.js';

const GROUP_WORDS = {
  node: () => t('Things'),
  edge: () => t('Relations'),
  claim: () => t('Claims'),
};

function nodeWords({ id, name }) {
  const also = name === nameOf(id) ? null : el('span', { class: 'also' }, name);
  return [kindIcon(kinds.get(nodes.get(id).kind)), el('span', {}, nameOf(id)), also];
}

function edgeWords({ id }) {
  const edge = edges.get(id);
  return [lineIcon(edge.look), el('span', {}, sentenceOf(edge))];
}

function claimWords({ id }) {
  const claim = claims.get(id);
  const source = sources.get(claim.source);
  return [el('span', { class: 'found' }, written(claim.says), el('span', { class: 'also' }, citation(source)))];
}

const WORDS = { node: nodeWords, edge: edgeWords, claim: claimWords };

function hitRow(what, hit, place, active, take) {
  const press = (event) => {
    event.preventDefault();
    take(place);
  };
  const attributes = {
    class: `hit ${what}`,
    role: 'option',
    id: `hit-${place}`,
    'aria-selected': String(place === active),
    on: { mousedown: press },
  };
  return el('div', attributes, WORDS[what](hit));
}

// "Claims (6 of 41)".
function groupWords({ what, hits, all }) {
  const name = GROUP_WORDS[what]();
  return hits.length === all ? t('{name} ({all})', { name, all }) : t('{name} ({some} of {all})', { name, some: hits.length, all });
}

// `groups`: of `findAll`; `active`: the place, over all groups, of the row that Enter takes.
export function hitRows(groups, active, take) {
  let place = 0;
  return groups.map((group) =>
    el(
      'div',
      { class: 'hits', role: 'group', 'aria-label': groupWords(group) },
      el('div', { class: 'head', 'aria-hidden': 'true' }, groupWords(group)),
      group.hits.map((hit) => hitRow(group.what, hit, place++, active, take)),
    ),
  );
}

export const noHits = () =>
  el('div', { role: 'option', 'aria-disabled': 'true', 'aria-selected': 'false' }, t('Nothing is called that, and no claim says it'));
