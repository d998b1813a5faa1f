// Names and relations in words.

import { nodes, terms } from './data.js';
import { sayDate } from './dates.js';
import { disputesOf } from './disputes.js';

export const nameOf = (id) => (nodes.get(id) ? nodes.get(id).name : id);
export const several = (count, one, many) => `${count} ${count === 1 ? one : many || `${one}s`}`;
export const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);

export const listed = (parts) =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts[parts.length - 1]}`;

export const sentenceOf = (edge) => `${nameOf(edge.from)} ${edge.look.words} ${nameOf(edge.to)}`;

// What an edge says beyond its type: how many, what, which part, how strong a threat.
export function extrasOf(edge) {
  const potential = edge.stances && edge.stances.every((stance) => stance === 'potential threat');
  return [
    ...(edge.quantity ? [edge.quantity] : []),
    ...(edge.items || []),
    ...(edge.roles || []),
    ...(potential ? ['potential'] : []),
  ];
}

export const MARK_WORDS = {
  disputed: 'disputed',
  denied: 'denied / no threat',
  unvouched: 'plan, alleged or feared',
  deprecated: 'held to be wrong',
};

// "held to be wrong", "disputed, judged to stand", "disputed, open"; empty where nothing clashes.
export function standing(edge) {
  if (edge.marks.includes('deprecated')) return 'held to be wrong';
  if (!edge.disputed) return '';
  const open = disputesOf(edge).some((dispute) => dispute.verdict !== 'upheld');
  return open ? 'disputed, not settled' : 'disputed, judged to stand';
}

export const termWords = (list, name) => (terms[list][name] ? terms[list][name].words : name);
export const originsOf = (edge) => several(edge.origins, 'independent origin');

// "America Herald News, undated".
export const citation = (source) => `${source.publisher}, ${source.published ? sayDate(source.published) : 'undated'}`;
