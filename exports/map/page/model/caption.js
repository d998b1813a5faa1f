// What is written beneath a saved picture, and its file's name.

import { claims, data, edges } from './data.js';
import { sayDate } from './dates.js';
import { t, tn, word } from './language.js';
import { shown } from './shown.js';
import { state } from './state.js';

// The title, then small print.
export function caption() {
  const ids = new Set([...shown().edges].flatMap((id) => edges.get(id).claims));
  const from = new Set([...ids].map((id) => claims.get(id).source));
  const said = [
    state.day ? t('As of {date}', { date: sayDate(state.day) }) : t('All dates'),
    data.known_on ? t('as known on {date}', { date: sayDate(data.known_on) }) : null,
    t('{claims} in {sources}', {
      claims: tn('{count} claim', '{count} claims', { count: ids.size }),
      sources: tn('{count} source', '{count} sources', { count: from.size }),
    }),
    t('data {digest}', { digest: data.digest }),
    `sahelgraph ${data.version}`,
  ];
  return { title: word(data.title), lines: [said.filter((part) => part).join(' · ')] };
}

export const fileName = (ending) => `sahelgraph-map-${state.day || 'all-dates'}.${ending}`;
