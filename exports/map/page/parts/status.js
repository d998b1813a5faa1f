// How much is shown and hidden, and of which day and data.

import { button, byId, replace } from '../dom/elements.js';
import { data } from '../model/data.js';
import { sayDate } from '../model/dates.js';
import { t, tn } from '../model/language.js';
import { hiddenCount, shown } from '../model/shown.js';
import { onChange, showAll, state } from '../model/state.js';

const relations = (count) => tn('{count} relation', '{count} relations', { count });
const someThings = (count) => tn('{count} thing', '{count} things', { count });

// How much is shown and hidden; a way to show all of it.
export function statusWords(id = null) {
  const { edges: lines, nodes: things } = shown();
  const hidden = hiddenCount();
  const nothing = !hidden.edges && !hidden.nodes;
  const words = t('{relations} between {things} shown.', {
    relations: relations(lines.size),
    things: someThings(things.size),
  });
  const told = nothing
    ? null
    : [
        ' ',
        t('Hidden by filters: {what}.', {
          what: [hidden.edges && relations(hidden.edges), hidden.nodes && someThings(hidden.nodes)]
            .filter((part) => part)
            .join(', '),
        }),
        ' ',
        button(t('Show all'), showAll, { class: 'small', id }),
      ];
  return [words, ...(told || [])];
}

function drawFooter() {
  const asOf = state.day ? t('as of {date}', { date: sayDate(state.day) }) : t('all dates');
  const known = data.known_on ? t('as known on {date}', { date: sayDate(data.known_on) }) : t('everything read so far');
  replace(byId('footer'), `${asOf} · ${known} · ${t('from snapshot {id}', { id: data.snapshot })} · sahelgraph ${data.version}`);
}

export function buildStatus() {
  onChange((patch) => {
    drawFooter();
    if (!('theme' in patch) || 'lang' in patch) replace(byId('status'), statusWords('show-all'));
  });
}
