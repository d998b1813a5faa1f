// The stretches of time of an edge, in words: when its claims make it certain, and when possible.

import { claims } from './data.js';
import { between, FOREVER, sayDate } from './dates.js';
import { t, tn } from './language.js';

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
  if (more <= 0) return all.join(', ');
  const some = all.slice(0, MOST_STRETCHES).join(', ');
  return tn('{some} and {count} more', '{some} and {count} more', { some, count: more });
}

export function sayCertain(edge) {
  const words = stretchesInWords(edge);
  return words ? t('certain {when}', { when: words }) : t('certain on no day: the claims leave its time open');
}

export function sayPossible({ since_earliest: from, until_latest: to }) {
  const begins = from ? t('from {date}', { date: sayDate(from) }) : t('from an unknown beginning');
  const ends = !to ? t('with an unknown end') : to === FOREVER ? t('for good') : t('to {date}', { date: sayDate(to) });
  return t('possible {begins}, {ends}', { begins, ends });
}

// The widest span that the claims allow; "?" where it is open.
function widest(from, to) {
  if (!from && !to) return '';
  if (from && to) return between(from, to);
  if (from) return t('{date} – ?', { date: sayDate(from) });
  return to === FOREVER ? t('at some time, for good') : t('? – {date}', { date: sayDate(to) });
}

// Short, for lists: when it is certain and when it is possible.
export function saySpan(edge) {
  const sure = stretchesInWords(edge);
  const open = widest(edge.since_earliest, edge.until_latest);
  if (sure === open) return sure || t('time unknown');
  if (!sure) return t('possible {when}', { when: open });
  return open ? t('certain {sure}; possible {open}', { sure, open }) : t('certain {sure}; beyond unknown', { sure });
}
