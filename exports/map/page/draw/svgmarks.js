// The marks on lines, as SVG: the same as marks.js draws on the canvas.

import { lineColour } from '../dom/colours.js';
import { tag, words } from '../model/xml.js';
import { inFocus, strengthOf } from './focus.js';
import { isFullSign, GLYPHS, markRadius, NUMBER_SIZE, TAG_SIZE } from './marks.js';

export const disc = ({ x, y }, r, fill, stroke, width) =>
  tag('circle', { cx: x, cy: y, r, fill, stroke, 'stroke-width': width });

// A sign or number in the middle of a point.
export const sign = (text, { x, y }, size, fill, weight = 700) =>
  words('text', { x, y: y + size * 0.35, 'font-size': size, 'font-weight': weight, 'text-anchor': 'middle', fill }, text);

export function signDrawn(edge, point, radius, paint) {
  const colour = lineColour(edge.look);
  const full = isFullSign(edge);
  const glyph = GLYPHS[edge.look.sign];
  const back = disc(point, radius, full ? colour : paint.page, colour, radius * 0.3);
  return [back, glyph && sign(glyph, point, radius * 1.5, full ? paint.onSign : colour)];
}

function numberDrawn(text, point, size, paint) {
  const width = text.length * size * 0.56 + size * 0.8;
  const card = tag('rect', { x: point.x - width / 2, y: point.y - size * 0.8, width, height: size * 1.6, fill: paint.card });
  return [card, sign(text, point, size, paint.text, 600)];
}

export function marksOf({ edge, sign: at, clash, number, difference }, zoom, paint) {
  const radius = markRadius(zoom);
  return tag(
    'g',
    { opacity: Math.max(strengthOf(edge), inFocus(edge) ? 0.35 : 0.08) },
    at ? signDrawn(edge, at, radius, paint) : [],
    clash ? [disc(clash, radius, paint.clash, paint.page, radius * 0.2), sign('≠', clash, radius * 1.6, paint.onClash)] : [],
    number ? numberDrawn(edge.quantity, number, NUMBER_SIZE / zoom, paint) : [],
    difference ? numberDrawn(difference.words, difference.at, TAG_SIZE / zoom, paint) : [],
  );
}
