// Names and relations in words.

import { nodes, terms } from './data.js';
import { sayDate } from './dates.js';
import { disputesOf } from './disputes.js';
import { isolated } from './isolated.js';
import { t, tn, word } from './language.js';
import { isPotential } from './stance.js';

export const nameOf = (id) => (nodes.get(id) ? nodes.get(id).name : id);
export const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);

export const listed = (parts) =>
  parts.length < 2
    ? parts.join('')
    : t('{most} and {last}', { most: parts.slice(0, -1).join(', '), last: parts[parts.length - 1] });

export { sentenceOf } from './sentence.js';

// What an edge says beyond its type: how many, what, which part, how strong a threat.
export function extrasOf(edge) {
  return [
    ...(edge.quantity ? [edge.quantity] : []),
    ...(edge.items || []).map(word),
    ...(edge.roles || []).map(word),
    ...(isPotential(edge) ? [t('potential')] : []),
  ];
}

export const MARK_WORDS = {
  get disputed() {
    return t('disputed');
  },
  get denied() {
    return t('denied / no threat');
  },
  get unvouched() {
    return t('plan, alleged or feared');
  },
  get deprecated() {
    return t('held to be wrong');
  },
};

// "held to be wrong", "disputed, judged to stand", "disputed, open"; empty where nothing clashes.
export function standing(edge) {
  if (edge.marks.includes('deprecated')) return t('held to be wrong');
  if (!edge.disputed) return '';
  const open = disputesOf(edge).some((dispute) => dispute.verdict !== 'upheld');
  return open ? t('disputed, not settled') : t('disputed, judged to stand');
}

export const termWords = (list, name) => (terms[list][name] ? terms[list][name].words : name);
export const originsOf = (edge) => 
  tn('{count} independent origin', '{count} independent origins', { count: edge.origins });

// "America Herald News, undated".
export const citation = (source) =>
  `${isolated(source.publisher)}, ${source.published ? sayDate(source.published) : t('undated')}`;
