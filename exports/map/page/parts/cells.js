// The cells of the table that are more than text.

import { button, el } from '../dom/elements.js';
import { kindIcon, lineIcon } from '../dom/icons.js';
import { edgesOfClaim, kinds } from '../model/data.js';
import { GRADE_WORDS, gradeOf } from '../model/dates.js';
import { t } from '../model/language.js';
import { chooseEdge, chooseNode, state } from '../model/state.js';
import { nameOf, sentenceOf } from '../model/words.js';

const relation = (edge, words) =>
  button([lineIcon(edge.look), ` ${words}`], () => chooseEdge(edge.id), {
    class: 'row',
    'data-edge': edge.id,
    'aria-label': t('{what}: evidence', { what: sentenceOf(edge) }),
  });

const when = (edge, words) => [
  words,
  state.day ? el('div', { class: 'quiet' }, GRADE_WORDS[gradeOf(edge, state.day)]) : null,
];

const thing = (node, words) =>
  button([kindIcon(kinds.get(node.kind)), ` ${words}`], () => chooseNode(node.id), {
    class: 'row',
    'data-node': node.id,
  });

// Leads to the evidence of its line; without one, of its subject.
function claimed(claim, words) {
  const [edge] = edgesOfClaim.get(claim.id) || [];
  return button(words, () => (edge ? chooseEdge(edge.id) : chooseNode(claim.subject)), {
    class: 'row',
    'data-row': claim.id,
    'aria-label': t('{who} {what}: evidence', { who: nameOf(claim.subject), what: words }),
  });
}

const inEnglish = (_, words) => el('span', { lang: 'en' }, words);

// By section and column: from the row and the words of its cell.
export const CELLS = {
  relations: { relation, when },
  things: { name: thing },
  claims: { what: claimed, says: inEnglish },
};

export const rowClass = {
  relations: (edge) => `grade-${gradeOf(edge, state.day)}`,
  things: () => null,
  claims: (claim) => claim.rank,
};
