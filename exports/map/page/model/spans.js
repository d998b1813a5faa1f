// The stretches of time of an edge, in words: when its claims make it certain, and when possible.

import { claims } from './data.js';
import { between, FOREVER, sayDate } from './dates.js';

// The stretches of days on which some claim says that it held: [[first, last]], those that overlap made one.
export function certainStretches(edge) {
  const bounds = edge.claims.map((id) => claims.get(id)).map((claim) => [claim.since_latest, claim.until_earliest]);
  const sorted = bounds
    .filter(([first, last]) => first && last && first <= last)
    .sort((one, other) => (one[0] < other[0] ? -1 : 1));
  const out = [];
  for (const [first, last] of sorted) {
    const before = out[out.length - 1];
    if (before && first <= before[1]) before[1] = last > before[1] ? last : before[1];
    else out.push([first, last]);
  }
  return out;
}

const MOST_STRETCHES = 3;

function stretchesInWords(edge) {
  const all = certainStretches(edge).map(([first, last]) => between(first, last));
  const more = all.length - MOST_STRETCHES;
  return more > 0 ? `${all.slice(0, MOST_STRETCHES).join(', ')} and ${more} more` : all.join(', ');
}

export function sayCertain(edge) {
  const words = stretchesInWords(edge);
  return words ? `certain ${words}` : 'certain on no day: the claims leave its time open';
}

export function sayPossible({ since_earliest: from, until_latest: to }) {
  const begins = from ? `from ${sayDate(from)}` : 'from an unknown beginning';
  const ends = !to ? 'with an unknown end' : to === FOREVER ? 'for good' : `to ${sayDate(to)}`;
  return `possible ${begins}, ${ends}`;
}

// The widest span that the claims allow; "?" where it is open.
function widest(from, to) {
  if (!from && !to) return '';
  if (from && to) return between(from, to);
  return from ? `${sayDate(from)} – ?` : to === FOREVER ? 'at some time, for good' : `? – ${sayDate(to)}`;
}

// Short, for lists: when it is certain and when it is possible.
export function saySpan(edge) {
  const sure = stretchesInWords(edge);
  const open = widest(edge.since_earliest, edge.until_latest);
  if (sure === open) return sure || 'time unknown';
  if (!sure) return `possible ${open}`;
  return open ? `certain ${sure}; possible ${open}` : `certain ${sure}; beyond unknown`;
}
