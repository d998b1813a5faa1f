// Of a graph that is a tangle as a whole, what a picture opens on: the relations that at least two origins tell of; or,
// where hardly any is told twice, the things with the most lines.

import { grouped } from './grouped.js';

// Up to so many things the whole is as easy to read.
const CORE_FROM = 90;
// So many relations told twice make a picture, of so many things at most.
const TWICE_FROM = 20;
const TWICE_MOST = 120;
// So many things, where few are.
const CORE = 60;
// More lines than this are not drawn at once, whatever is asked for; above the other number not while they move.
export const MOST_DRAWN = 5000;
export const MOST_MOVING = 1000;

const ends = (lines) => grouped(lines, (edge) => new Set([edge.from, edge.to]));

function mostConnected(lines, most) {
  const at = ends(lines);
  const byLines = [...at.keys()].sort((a, b) => at.get(b).length - at.get(a).length || (a < b ? -1 : 1));
  return new Set(byLines.slice(0, most));
}

// {nodes, edges (ids), twice: whether by origins, of: how many relations there are}; null where the whole is small.
// `also`: things that are in it whatever they have, with their lines to it.
export function core(lines, also = []) {
  const things = ends(lines);
  if (things.size <= CORE_FROM) return null;
  const told = lines.filter((edge) => edge.origins >= 2);
  const twice = told.length >= TWICE_FROM;
  const pool = new Set(twice ? told : lines);
  const nodes = mostConnected([...pool], twice ? TWICE_MOST : CORE);
  const added = new Set(also.filter((id) => things.has(id)));
  for (const id of added) nodes.add(id);
  const within = lines.filter(
    (edge) =>
      nodes.has(edge.from) && nodes.has(edge.to) && (pool.has(edge) || added.has(edge.from) || added.has(edge.to)),
  );
  return { nodes, edges: new Set(within.map((edge) => edge.id)), twice, of: lines.length };
}
