// The matrix as SVG: all of it, also what is out of sight on the screen.

import { lineColour } from '../dom/colours.js';
import { caption } from '../model/caption.js';
import { kinds } from '../model/data.js';
import { t } from '../model/language.js';
import { capital, nameOf, sentenceOf } from '../model/words.js';
import { tag, words } from '../model/xml.js';
import { paints } from './paint.js';
import { sheet } from './sheet.js';
import { disc, sign, signDrawn } from './svgmarks.js';
import { textWidth } from './text.js';

const [PAD, ROW, GROUP, SIGN, DATE, LEAST] = [14, 28, 26, 26, 76, 420];
const NAME = '400 12.5px';
const TINT = { any: 0.26, certain: 0.26, possible: 0.08 };

const widest = (texts) => Math.ceil(Math.max(0, ...texts.map((text) => textWidth(text, NAME))));
const allRows = ({ groups }) => groups.flatMap(({ rows }) => rows);

// How wide each column is: as many signs beside each other as there are in one of its cells.
const widthsOf = (matrix, whole) =>
  matrix.columns.map((_, at) => Math.max(1, ...allRows(matrix).map(({ cells }) => cells[at].length)) * ROW + (whole ? 0 : DATE - ROW));

function viewDrawn({ edge, grade }, x, y, paint) {
  const pale = grade === 'ended' || edge.marks.includes('deprecated');
  const colour = lineColour(edge.look);
  const middle = { x: x + SIGN / 2 - 3, y: y + SIGN / 2 - 1 };
  const look = {
    x, y, width: SIGN, height: SIGN, rx: 4,
    fill: colour, 'fill-opacity': pale ? 0 : TINT[grade],
    stroke: colour, 'stroke-width': 1.5, 'stroke-opacity': pale ? 0.3 : grade === 'possible' ? 0.5 : 1,
    'stroke-dasharray': { dashed: '4 2.5', dotted: '1.5 2' }[edge.look.dash],
  };
  const corner = { x: x + SIGN - 3, y: y + 3 };
  return [
    words('title', {}, sentenceOf(edge)),
    tag('rect', look),
    tag('g', { opacity: pale ? 0.35 : grade === 'possible' ? 0.6 : 1 }, signDrawn(edge, middle, 6.5, paint)),
    words('text', { x: x + SIGN - 2, y: y + SIGN - 2, 'font-size': 9.5, 'font-weight': 600, 'text-anchor': 'end', fill: paint.text }, edge.origins),
    edge.marks.includes('deprecated')
      ? sign('✕', corner, 10, paint.text)
      : edge.disputed && [disc(corner, 6, paint.clash, 'none', 0), sign('≠', corner, 10, paint.onClash)],
  ];
}

function headDrawn({ columns }, { lefts, head, left }, whole, paint) {
  const font = { 'font-size': 12.5, fill: paint.text };
  const corner = words('text', { x: PAD, y: head - 6, ...font, 'font-size': 12 }, whole ? t('Row views column') : t('Viewer'));
  const names = columns.map(({ words: name, silent }, at) => {
    const x = left + lefts[at] + (lefts[at + 1] - lefts[at]) / 2;
    if (!whole) return words('text', { x, y: head - 6, ...font, 'text-anchor': 'middle', 'font-style': silent ? 'italic' : null }, name);
    return words('text', { transform: `translate(${x + 4} ${head - 5}) rotate(-90)`, ...font }, name);
  });
  return [corner, names];
}

function rowDrawn({ id, cells }, y, { lefts, left, width }, paint) {
  const line = tag('path', { d: `M${PAD} ${y + ROW}H${width - PAD}`, stroke: paint.text, 'stroke-opacity': 0.15 });
  const signs = cells.map((views, at) => {
    const middle = left + (lefts[at] + lefts[at + 1]) / 2 - (views.length * ROW) / 2;
    return views.map((view, place) => tag('g', {}, viewDrawn(view, middle + place * ROW + 1, y + 1, paint)));
  });
  return [words('text', { x: PAD, y: y + 18, 'font-size': 12.5, fill: paint.text }, nameOf(id)), line, signs];
}

function laid(matrix, whole) {
  const left = PAD + Math.max(widest(allRows(matrix).map(({ id }) => nameOf(id))), 120) + 10;
  const lefts = widthsOf(matrix, whole).reduce((sums, wide) => [...sums, sums[sums.length - 1] + wide], [0]);
  const head = PAD + (whole ? widest(matrix.columns.map((column) => column.words)) + 8 : 22);
  const height = head + allRows(matrix).length * ROW + matrix.groups.length * GROUP + PAD;
  return { left, lefts, head, height, width: Math.max(LEAST, left + lefts[lefts.length - 1] + PAD) };
}

// `title` and `notes`: what it is, and how to read it.
export function matrixSvg(matrix, whole, title, notes) {
  const [paint, places] = [paints(), laid(matrix, whole)];
  let y = places.head;
  const body = matrix.groups.map(({ kind, rows }) => {
    y += GROUP;
    const head = words('text', { x: PAD, y: y - 7, 'font-size': 11.5, 'font-weight': 700, fill: paint.text }, capital(kinds.get(kind).plural));
    return [head, rows.map((row) => rowDrawn(row, (y += ROW) - ROW, places, paint))];
  });
  const content = [tag('path', { d: `M${PAD} ${places.head}H${places.width - PAD}`, stroke: paint.text }), headDrawn(matrix, places, whole, paint), body];
  const about = t('Viewers in rows, who is viewed or dates in columns, a sign for each view; what is claimed, not what is so.');
  const signs = t('! full: a threat; ! in a ring: a potential one; empty ring: no threat; +: a partner; ≠: sources disagree.');
  const { width, height } = places;
  return sheet({ width, height, content, about, caption: caption(title, [...notes, signs]) });
}
