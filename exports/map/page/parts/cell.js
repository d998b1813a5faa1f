// A cell of the matrix: the signs of the views in it, each a button that leads to its evidence.

import { lineColour } from '../dom/colours.js';
import { button, el, svg } from '../dom/elements.js';
import { glyphIcon } from '../dom/icons.js';
import { GRADE_WORDS } from '../model/dates.js';
import { t } from '../model/language.js';
import { isPotential } from '../model/stance.js';
import { chooseEdge } from '../model/state.js';
import { extrasOf, originsOf, sentenceOf, standing } from '../model/words.js';

const glyph = (edge) =>
  svg(
    'svg',
    { width: 18, height: 18, viewBox: '6 0 18 18', 'aria-hidden': 'true', class: 'glyph' },
    glyphIcon(edge.look.sign, lineColour(edge.look), isPotential(edge)),
  );

// Held to be wrong, or in dispute.
function cornerOf(edge) {
  if (edge.marks.includes('deprecated')) return el('span', { class: 'corner struck', 'aria-hidden': 'true' }, '✕');
  return edge.disputed ? el('span', { class: 'corner disagree', 'aria-hidden': 'true' }, '≠') : null;
}

const inWords = (edge, grade, when) =>
  [
    when ? t('{when}: {sentence}', { when, sentence: sentenceOf(edge) }) : sentenceOf(edge),
    ...extrasOf(edge),
    standing(edge),
    when ? PERIOD_WORDS[grade]() : GRADE_WORDS[grade],
    originsOf(edge),
  ]
    .filter((part) => part)
    .join('; ');

const PERIOD_WORDS = {
  certain: () => t('certain at that time'),
  possible: () => t('only possible at that time'),
  ended: () => t('ended before that time'),
};

const isPale = (edge, grade) => grade === 'ended' || edge.marks.includes('deprecated');

// `when`: the period of the column, in words; null: the day that the page is set to.
export function signButton({ edge, grade }, when) {
  const words = inWords(edge, grade, when);
  const look = [edge.look.sign.replace(' ', '-'), edge.look.dash, isPale(edge, grade) ? 'pale' : grade];
  return button(
    [glyph(edge), el('span', { class: 'origins', 'aria-hidden': 'true' }, String(edge.origins)), cornerOf(edge)],
    () => chooseEdge(edge.id),
    { class: `view-sign ${look.join(' ')}`, 'data-edge': edge.id, 'aria-label': words, title: words },
  );
}
