// A chain between two, step by step in words.

import { button, el } from '../dom/elements.js';
import { lineIcon } from '../dom/icons.js';
import { tn } from '../model/language.js';
import { chooseEdge } from '../model/state.js';
import { sentenceOf, standing } from '../model/words.js';

function stepNote({ edge, beside }) {
  const others = tn('{count} other relation between the two', '{count} other relations between the two', { count: beside });
  return [standing(edge), beside ? others : ''].filter((note) => note).join(' · ');
}

function stepRow(step) {
  const note = stepNote(step);
  return el(
    'li',
    {},
    lineIcon(step.edge.look),
    button(sentenceOf(step.edge), () => chooseEdge(step.edge.id), { class: 'row', 'data-edge': step.edge.id }),
    note ? el('span', { class: 'quiet' }, note) : null,
  );
}

export const pathSteps = (steps) => (steps.length ? el('ol', { class: 'path' }, steps.map(stepRow)) : null);
