// Search over names and aliases, blind to accents and case.

import { nodes } from './data.js';
import { compare } from './language.js';
import { nameOf } from './words.js';

const MOST = 12;

export const fold = (text) =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

// Of the nodes of one graph, made once.
const indexes = new WeakMap();

function indexOf(all) {
  if (!indexes.has(all)) indexes.set(all, [...all.values()].map(entryOf));
  return indexes.get(all);
}

function entryOf(node) {
  const names = [node.name_en, node.name_fr, ...(node.aliases || []), node.iso2, node.iso3].filter((name) => name);
  return { id: node.id, names: names.map((name) => ({ name, folded: fold(name) })) };
}

// How well a name answers: it begins with the words, a word in it does, it has them somewhere, or each in any order.
function rank(folded, wanted) {
  if (folded.startsWith(wanted)) return 0;
  if (` ${folded}`.includes(` ${wanted}`)) return 1;
  if (folded.includes(wanted)) return 2;
  return wanted.split(' ').every((word) => ` ${folded}`.includes(` ${word}`)) ? 3 : Infinity;
}

export function find(words) {
  const wanted = fold(words);
  if (!wanted) return [];
  const hits = indexOf(nodes).map(({ id, names }) => {
    const best = names
      .map(({ name, folded }) => ({ name, score: rank(folded, wanted) }))
      .sort((a, b) => a.score - b.score)[0];
    return { id, ...best };
  });
  const order = (a, b) => a.score - b.score || compare(nameOf(a.id), nameOf(b.id));
  return hits
    .filter((hit) => hit.score < Infinity)
    .sort(order)
    .slice(0, MOST);
}
