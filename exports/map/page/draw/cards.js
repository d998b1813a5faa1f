// A place's card: its name, and beneath it what is there, a row each; or, where there is less room, symbols alone.

import { svg } from '../dom/elements.js';
import { nearest } from '../model/boxes.js';
import { isolated } from '../model/isolated.js';
import { t } from '../model/language.js';
import { isArea } from '../model/placed.js';
import { chooseEdge, chooseNode, state } from '../model/state.js';
import { nameOf, sentenceOf, standing } from '../model/words.js';
import { GRADE_WORDS } from '../model/dates.js';
import { radiusOf, symbolOf } from './symbols.js';
import { shortened, textWidth } from './text.js';

const NAME = '700 12px';
const WORDS = '400 11.5px';
const LONGEST = 225;
const [PAD, MARK] = [5, 15];
const IN_LINE = 5;

// A finger needs more than a mouse.
const isCoarse = () => window.matchMedia('(pointer: coarse)').matches;
const lineHeight = () => (isCoarse() ? 24 : 17);
const rowHeight = (row) => Math.max(lineHeight(), 2 * radiusOf(row) + 3);
const symbolWidth = (row) => Math.max(isCoarse() ? 24 : 0, 2 * radiusOf(row) + 3);
const wordsOf = ({ edge, words }) => shortened([isolated(nameOf(edge.from)), words].filter((part) => part).join(' · '), WORDS, LONGEST);
const moreWords = (count) => t('and {count} more', { count });

// What a card shows and how large it is: {rows, more, column, w, h, lines: none, or rows by line where symbols stand alone}
export function fullCard({ id, rows: all }, most) {
  const rows = all.length <= most + 1 ? all : all.slice(0, most);
  const more = all.length - rows.length;
  const column = 2 * Math.max(...rows.map(radiusOf), 6) + 4;
  const widths = rows.map((row) => column + 4 + textWidth(wordsOf(row), WORDS) + (standing(row.edge) ? MARK : 0));
  const w = Math.max(textWidth(nameOf(id), NAME), ...widths, more ? textWidth(moreWords(more), WORDS) : 0) + 2 * PAD + 3;
  const h = lineHeight() + rows.reduce((sum, row) => sum + rowHeight(row), 0) + (more ? lineHeight() : 0) + PAD;
  return { id, rows, more, column, w, h, lines: null };
}

export function smallCard({ id, rows }) {
  const lines = [];
  for (let at = 0; at < rows.length; at += IN_LINE) lines.push(rows.slice(at, at + IN_LINE));
  const lineWidth = (line) => line.reduce((sum, row) => sum + symbolWidth(row), 0);
  const w = Math.max(textWidth(nameOf(id), NAME), ...lines.map(lineWidth)) + 2 * PAD;
  const h = lineHeight() + lines.reduce((sum, line) => sum + Math.max(...line.map(rowHeight)), 0) + 2;
  return { id, rows, more: 0, column: 0, w, h, lines };
}

const isChosen = ({ edge }) => Boolean(state.chosen) && [edge.id, edge.from].includes(state.chosen.id);

// A symbol and its words, to be chosen by mouse, finger or keyboard.
const asButton = (attributes, words, action, ...children) =>
  svg(
    'g',
    { role: 'button', tabindex: 0, 'aria-label': words, on: { click: action }, ...attributes },
    svg('title', {}, words),
    ...children,
  );

// What is hit beside the words and the symbol.
const back = ({ x, y, w, h }) => svg('rect', { class: 'back', rx: 3, x, y, width: w, height: h });

function sayRow({ edge, words, grade }) {
  return [sentenceOf(edge), words, standing(edge), GRADE_WORDS[grade]].filter((part) => part).join(' · ');
}

function rowButton(row, box, ...children) {
  const wrong = row.edge.marks.includes('deprecated') ? ' wrong' : '';
  return asButton(
    { class: `row grade-${row.grade}${wrong}${isChosen(row) ? ' chosen' : ''}`, 'data-edge': row.edge.id },
    t('{what}: evidence', { what: sayRow(row) }),
    () => chooseEdge(row.edge.id),
    back(box),
    ...children,
  );
}

const clash = (x, y) => [
  svg('circle', { cx: x, cy: y, r: 6, class: 'clash-mark' }),
  svg('text', { x, y: y + 4, class: 'clash-sign' }, '≠'),
];

function fullRow(row, card, y) {
  const [h, text] = [rowHeight(row), wordsOf(row)];
  const left = PAD + card.column + 4;
  return rowButton(
    row,
    { x: 2, y, w: card.w - 4, h },
    symbolOf(row, PAD + card.column / 2, y + h / 2),
    svg('text', { x: left, y: y + h / 2 + 4, class: 'words' }, text),
    ...(standing(row.edge) ? clash(left + textWidth(text, WORDS) + 9, y + h / 2) : []),
  );
}

function lineOf(line, y) {
  const h = Math.max(...line.map(rowHeight));
  let x = PAD;
  return line.map((row) => {
    const w = symbolWidth(row);
    x += w;
    return rowButton(row, { x: x - w, y, w, h }, symbolOf(row, x - w / 2, y + h / 2));
  });
}

function stacked(items, heightOf, draw) {
  let y = lineHeight();
  return items.map((item) => {
    y += heightOf(item);
    return draw(item, y - heightOf(item));
  });
}

function contents(card) {
  if (card.lines) return stacked(card.lines, (line) => Math.max(...line.map(rowHeight)), lineOf);
  const rest = asButton(
    { class: 'row' },
    t('{name}: {count} more', { name: nameOf(card.id), count: card.more }),
    () => chooseNode(card.id),
    back({ x: 2, y: card.h - PAD - lineHeight(), w: card.w - 4, h: lineHeight() }),
    svg('text', { x: PAD, y: card.h - PAD - lineHeight() / 2 + 5.5, class: 'words quiet' }, moreWords(card.more)),
  );
  return [stacked(card.rows, rowHeight, (row, y) => fullRow(row, card, y)), card.more ? rest : null];
}

function titleOf(card) {
  const name = nameOf(card.id);
  return asButton(
    { class: 'title', 'data-node': card.id },
    name,
    () => chooseNode(card.id),
    back({ x: 2, y: 0, w: card.w - 4, h: lineHeight() }),
    svg('text', { x: PAD, y: lineHeight() / 2 + 4.5 }, name),
  );
}

// `spot`: what a line leads to; null: the card lies where it belongs.
export function drawCard(card, box, spot) {
  const to = spot && nearest(box, spot);
  const place = { class: 'card', role: 'group', 'aria-label': nameOf(card.id), 'data-place': card.id };
  return svg(
    'g',
    place,
    spot ? svg('line', { class: 'lead', x1: spot.x, y1: spot.y, x2: to.x, y2: to.y }) : null,
    svg(
      'g',
      { transform: `translate(${box.x.toFixed(1)} ${box.y.toFixed(1)})` },
      svg('rect', { class: 'plate', rx: 5, width: card.w, height: card.h }),
      titleOf(card),
      contents(card),
    ),
  );
}

// A town is a dot; a country, which is no spot, an open ring.
export function drawSpot({ id }, { x, y }, count) {
  const ring = { cx: x, cy: y, r: 4.5, class: isArea(id) ? 'spot area' : 'spot' };
  if (!count) return svg('circle', ring);
  return asButton(
    { class: 'heap', 'data-node': id },
    t('{name}: {count} here', { name: nameOf(id), count }),
    () => chooseNode(id),
    svg('circle', { class: 'catch', cx: x, cy: y, r: 12 }),
    svg('circle', { ...ring, r: 9 }),
    svg('text', { x, y: y + 4 }, String(count)),
  );
}
