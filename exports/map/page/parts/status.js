// How much is shown and hidden, and of which day and data.

import { button, byId, replace } from '../dom/elements.js';
import { data } from '../model/data.js';
import { sayDate } from '../model/dates.js';
import { hiddenCount, shown } from '../model/shown.js';
import { onChange, showAll, state } from '../model/state.js';
import { several } from '../model/words.js';

// How much is shown and hidden; a way to show all of it.
export function statusWords(id = null) {
  const { edges: lines, nodes: things } = shown();
  const hidden = hiddenCount();
  const nothing = !hidden.edges && !hidden.nodes;
  const words = `${several(lines.size, 'relation')} between ${several(things.size, 'thing')} shown.`;
  const told = nothing
    ? null
    : [
        ` Hidden by filters: ${several(hidden.edges, 'relation')}, ${several(hidden.nodes, 'thing')}. `,
        button('Show all', showAll, { class: 'small', id }),
      ];
  return [words, ...(told || [])];
}

function drawFooter() {
  const asOf = state.day ? `as of ${sayDate(state.day)}` : 'all dates';
  const known = data.known_on ? `as known on ${sayDate(data.known_on)}` : 'everything read so far';
  replace(byId('footer'), `${asOf} · ${known} · data ${data.digest} · sahelgraph ${data.version}`);
}

export function buildStatus() {
  onChange((patch) => {
    drawFooter();
    if (!('theme' in patch)) replace(byId('status'), statusWords('show-all'));
  });
}
