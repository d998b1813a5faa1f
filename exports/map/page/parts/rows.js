// Relations as rows of the panel.

import { button, el } from '../dom/elements.js';
import { lineIcon } from '../dom/icons.js';
import { GRADE_WORDS, gradeOf } from '../model/dates.js';
import { saySpan } from '../model/spans.js';
import { chooseEdge, state } from '../model/state.js';
import { extrasOf, sentenceOf, standing } from '../model/words.js';

function edgeRow(edge) {
  const notes = [...extrasOf(edge), saySpan(edge), standing(edge), state.day && GRADE_WORDS[gradeOf(edge, state.day)]];
  const words = el('span', { class: edge.marks.includes('deprecated') ? 'wrong' : '' }, sentenceOf(edge));
  const open = button([words], () => chooseEdge(edge.id), { class: 'row', 'data-edge': edge.id });
  return el(
    'li',
    { class: `grade-${gradeOf(edge, state.day)}` },
    lineIcon(edge.look),
    open,
    el('span', { class: 'quiet' }, notes.filter((note) => note).join(' · ')),
  );
}

export const edgeList = (lines) => el('ul', { class: 'rows' }, lines.map(edgeRow));
