// What is written beneath a saved picture, and its file's name.

import { claims, data, edges } from './data.js';
import { sayDate } from './dates.js';
import { t, tn, word } from './language.js';
import { sideNames } from './sidenames.js';
import { onScreen, sides } from './sides.js';
import { state } from './state.js';

// Both days of a comparison of days; else the day; the matrix by date has its days in its columns.
function sayWhen() {
  const both = sides();
  if (both) return t('left: {left}; right: {right}', { left: sideNames(both)[0], right: sideNames(both)[1] });
  if (state.form === 'matrix' && state.matrix !== 'whole') return t('by date');
  return state.day ? t('As of {date}', { date: sayDate(state.day) }) : t('All dates');
}

// The title with what is drawn, then small print: `notes`, and what it is made of.
export function caption(drawn = null, notes = []) {
  const ids = new Set([...onScreen().edges].flatMap((id) => edges.get(id).claims));
  const from = new Set([...ids].map((id) => claims.get(id).source));
  const said = [
    sayWhen(),
    // Two sources or viewers are compared as of a day.
    sides() && sides().right.what !== 'day' && state.day ? t('As of {date}', { date: sayDate(state.day) }) : null,
    data.known_on ? t('as known on {date}', { date: sayDate(data.known_on) }) : null,
    t('{claims} in {sources}', {
      claims: tn('{count} claim', '{count} claims', { count: ids.size }),
      sources: tn('{count} source', '{count} sources', { count: from.size }),
    }),
    t('from snapshot {id}', { id: data.snapshot }),
    `sahelgraph ${data.version}`,
  ];
  const title = drawn ? t('{title} · {drawn}', { title: word(data.title), drawn }) : word(data.title);
  return { title, lines: [...notes, said.filter((part) => part).join(' · ')] };
}

export const fileName = (ending) =>
  `sahelgraph-${sides() ? 'comparison' : state.form}-${state.day || 'all-dates'}.${ending}`;
