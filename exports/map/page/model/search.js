// Search over names and aliases, relations in words, and claims with their sources; blind to accents and case.

import { claims, edges, edgesOfNode, nodes, sources } from './data.js';
import { compare, language } from './language.js';
import { nameOf, sentenceOf } from './words.js';

const MOST = 12;
const MOST_WITH_OTHERS = 6;

export const fold = (text) =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

// Of the things of one graph, made when they are first sought in; a relation is in the words of the language of then.
const indexes = new WeakMap();

function indexOf(all, entryOf) {
  const made = indexes.get(all);
  if (made && made.language === language) return made.entries;
  const entries = [...all.values()].map(entryOf);
  indexes.set(all, { language, entries });
  return entries;
}

const entry = (id, names) => ({ id, names: names.filter((name) => name).map((name) => ({ name, folded: fold(name) })) });

const nodeEntry = (node) =>
  entry(node.id, [node.name_en, node.name_fr, ...(node.aliases || []), node.iso2, node.iso3]);
const edgeEntry = (edge) => entry(edge.id, [sentenceOf(edge)]);

// One text, so that some words may be the claim's and some its source's: "bbc troops".
function claimEntry(claim) {
  const source = sources.get(claim.source) || {};
  return entry(claim.id, [[claim.says, source.publisher, source.name].filter((part) => part).join(' · ')]);
}

// How well a name answers: it is the words, it begins with them, a word in it does, it has them somewhere, or each in
// any order.
function rank(folded, wanted) {
  if (folded === wanted) return -1;
  if (folded.startsWith(wanted)) return 0;
  if (` ${folded}`.includes(` ${wanted}`)) return 1;
  if (folded.includes(wanted)) return 2;
  return wanted.split(' ').every((word) => ` ${folded}`.includes(` ${word}`)) ? 3 : Infinity;
}

// All that answer, the best first: [{id, name, score}].
function hitsIn(index, wanted, said) {
  const hits = index.map(({ id, names }) => {
    const best = names
      .map(({ name, folded }) => ({ name, score: rank(folded, wanted) }))
      .sort((a, b) => a.score - b.score)[0];
    return { id, score: Infinity, ...best };
  });
  const order = (a, b) => a.score - b.score || compare(said(a), said(b));
  return hits.filter((hit) => hit.score < Infinity).sort(order);
}

// Of things that answer as well as each other the one first of which more is told.
const told = ({ id }) => (edgesOfNode.get(id) || []).length;
const byTold = (a, b) => a.score - b.score || told(b) - told(a);
const actorHits = (wanted) => hitsIn(indexOf(nodes, nodeEntry), wanted, ({ id }) => nameOf(id)).sort(byTold);

export function find(words) {
  const wanted = fold(words);
  return wanted ? actorHits(wanted).slice(0, MOST) : [];
}

// [{what: 'node', 'edge' or 'claim', hits: the best, all: how many}], without the groups in which there are none.
export function findAll(words) {
  const wanted = fold(words);
  if (!wanted) return [];
  const groups = [
    ['node', actorHits(wanted)],
    ['edge', hitsIn(indexOf(edges, edgeEntry), wanted, ({ name }) => name)],
    ['claim', hitsIn(indexOf(claims, claimEntry), wanted, ({ name }) => name)],
  ].filter(([, hits]) => hits.length);
  const most = groups.length > 1 ? MOST_WITH_OTHERS : MOST;
  return groups.map(([what, hits]) => ({ what, hits: hits.slice(0, most), all: hits.length }));
}
