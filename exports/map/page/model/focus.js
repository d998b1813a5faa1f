// A part of the graph, written as a text so that a link can hold it: `mali~2` is what is at most two steps from Mali,
// `mali>france` the shortest chain between the two, `result` what the query of the page found.

import { grouped } from './grouped.js';

export const MOST_HOPS = 3;
export const RESULT = 'result';

export const aroundText = (id, hops) => `${id}~${hops}`;
export const pathText = (from, to) => `${from}>${to}`;

// {what: 'around', id, hops}, {what: 'path', from, to}, {what: 'result'}; null of any other text. `known` tells ids.
export function readFocus(text, known) {
  if (text === RESULT) return { what: 'result' };
  const around = /^([^~>]+)~([1-9])$/.exec(text || '');
  if (around && known(around[1])) return { what: 'around', id: around[1], hops: Math.min(MOST_HOPS, around[2]) };
  const path = /^([^~>]+)>([^~>]+)$/.exec(text || '');
  if (path && known(path[1]) && known(path[2]) && path[1] !== path[2]) return { what: 'path', from: path[1], to: path[2] };
  return null;
}

const farEnd = (edge, id) => (edge.from === id ? edge.to : edge.from);
const linesAt = (lines) => grouped(lines, (edge) => new Set([edge.from, edge.to]));

// How many steps away each thing is, along lines in either direction, up to so many.
export function distances(id, hops, lines) {
  const at = linesAt(lines);
  const found = new Map([[id, 0]]);
  // A map goes on with what is put into it while it is gone through: nearest first.
  for (const [here, steps] of found) {
    if (steps === hops) continue;
    for (const edge of at.get(here) || []) {
      const next = farEnd(edge, here);
      if (!found.has(next)) found.set(next, steps + 1);
    }
  }
  return found;
}

// The things at most so many steps away, and the lines by which they are reached (not those among the outermost).
export function around({ id, hops }, lines) {
  const found = distances(id, hops, lines);
  const near = (end) => found.has(end) && found.get(end) < hops;
  return {
    nodes: new Set(found.keys()),
    edges: new Set(lines.filter((edge) => near(edge.from) || near(edge.to)).map((edge) => edge.id)),
  };
}

// Of two lines between the same two the one that stands better, then by more origins: told first.
const wrong = (edge) => Number(edge.marks.includes('deprecated'));
const better = (one, other) => wrong(one) - wrong(other) || other.origins - one.origins || (one.id < other.id ? -1 : 1);

// A shortest chain: {nodes, edges, steps: [{edge, from, to, beside: how many other lines join the two}]}, or no steps.
export function path({ from, to }, lines) {
  const away = distances(to, Infinity, lines);
  if (!away.has(from)) return { nodes: new Set([from, to]), edges: new Set(), steps: [] };
  const at = linesAt(lines);
  const steps = [];
  for (let here = from; here !== to; ) {
    const nearer = at.get(here).filter((edge) => away.get(farEnd(edge, here)) === away.get(here) - 1);
    const [edge] = nearer.sort(better);
    const next = farEnd(edge, here);
    const beside = nearer.filter((other) => farEnd(other, here) === next).length - 1;
    steps.push({ edge, from: here, to: next, beside });
    here = next;
  }
  return {
    nodes: new Set([from, ...steps.map((step) => step.to)]),
    edges: new Set(steps.map(({ edge }) => edge.id)),
    steps,
  };
}
