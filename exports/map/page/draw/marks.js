// What is drawn on lines: the sign of a view, the sign of a dispute, numbers, words.

import { lineColour } from '../dom/colours.js';
import { GRADE_WORDS, gradeOf } from '../model/dates.js';
import { t } from '../model/language.js';
import { dayShown, edgeShown, shown } from '../model/shown.js';
import { state } from '../model/state.js';
import { isPotential } from '../model/stance.js';
import { extrasOf, standing } from '../model/words.js';
import { badgeBoxes } from './badges.js';
import { around, nodeBoxes, pointOn } from './boxes.js';
import { crowdOf } from './crowd.js';
import { inFocus, strengthOf } from './focus.js';
import { disc, write, writeOn } from './paint.js';
import { textWidth } from './text.js';

export const GLYPHS = { threat: '!', partner: '+' };
export const isFullSign = (edge) => edge.look.sign === 'threat' && !isPotential(edge);

// "!" on full: a threat; "!" in a ring: a potential one; an empty ring: none; "+": a partner.
function drawSign(ctx, edge, point, radius, paint) {
  const colour = lineColour(edge.look);
  const full = isFullSign(edge);
  disc(ctx, point, radius, full ? colour : paint.page, colour, radius * 0.3);
  const glyph = GLYPHS[edge.look.sign];
  if (glyph) write(ctx, glyph, { x: point.x, y: point.y + radius * 0.08 }, radius * 1.5, full ? paint.onSign : colour);
}

function drawClash(ctx, point, radius, paint) {
  disc(ctx, point, radius, paint.clash, paint.page, radius * 0.2);
  write(ctx, '≠', point, radius * 1.6, paint.onClash);
}

// How many troops is worth a place on the map; what has no figure is told when pointed at.
const saysNumber = (edge) => Boolean(edge.quantity) && edge.look.category === 'forces' && /\d/.test(edge.quantity);

export const markRadius = (zoom) => (state.view === 'views' ? 8 : 5.5) / Math.max(zoom, 0.7);
export const NUMBER_SIZE = 10.5;
const NUMBER_SHARES = [0.4, 0.45, 0.5, 0.35, 0.55, 0.6, 0.3, 0.65, 0.25, 0.7, 0.75, 0.8, 0.2];

// A mark's place on its line: the first of some shares of its length where nothing else is, if there is one.
function freeSpot(edge, shares, halfWidth, halfHeight, taken) {
  const isFree = (point) => !taken.meets(around(point, halfWidth, halfHeight));
  const point = shares.map((share) => pointOn(edge, share)).find(isFree) || null;
  if (point) taken.add(around(point, halfWidth, halfHeight));
  return point;
}

// A sign is drawn even where there is no room: it is what the line says.
const signSpot = (edge, shares, radius, taken) =>
  freeSpot(edge, shares, radius, radius, taken) || pointOn(edge, shares[0]);

function numberSpot(edge, zoom, taken) {
  const halfWidth = (edge.quantity.length * NUMBER_SIZE * 0.36) / zoom;
  return freeSpot(edge, NUMBER_SHARES, halfWidth, (NUMBER_SIZE * 0.8) / zoom, taken);
}

// What each line is marked with and where: [{edge, sign, clash, number}], points or null. Marks keep off the names.
export function placeMarks(zoom, names) {
  const radius = markRadius(zoom);
  const taken = crowdOf([...badgeBoxes(zoom), ...nodeBoxes([...shown().nodes]), ...names], 60 / zoom);
  const lines = [...shown().edges].map(edgeShown).sort((a, b) => Number(inFocus(b)) - Number(inFocus(a)));
  return lines.map((edge) => ({
    edge,
    sign: edge.look.sign ? signSpot(edge, [0.45, 0.38, 0.52, 0.31, 0.59, 0.25], radius, taken) : null,
    clash: edge.disputed
      ? signSpot(edge, edge.look.sign ? [0.62, 0.68, 0.74, 0.56, 0.24] : [0.5, 0.58, 0.42], radius, taken)
      : null,
    number: saysNumber(edge) && inFocus(edge) ? numberSpot(edge, zoom, taken) : null,
    difference: differenceOf(edge, zoom, taken),
  }));
}

// Beside another picture: what this one has and the other has not. Very many are told by their strength alone, and so is
// what there is no room to tell of: the list of differences has all of them.
const MOST_TAGS = 24;
export const TAG_SIZE = 10;
const TAG_SHARES = [0.24, 0.8, 0.3, 0.74, 0.18, 0.5, 0.86];

function differenceOf(edge, zoom, taken) {
  const { marked } = shown();
  if (!marked || !marked.has(edge.id) || marked.size > MOST_TAGS) return null;
  const words = marked.get(edge.id) === 'sign' ? t('other sign') : t('only here');
  const halfWidth = textWidth(words, `600 ${TAG_SIZE}px`) / 2 + TAG_SIZE * 0.4;
  const at = freeSpot(edge, TAG_SHARES, halfWidth / zoom, (TAG_SIZE * 0.8) / zoom, taken);
  return at && { words, at };
}

export function drawEdgeMarks(ctx, { edge, sign, clash, number, difference }, zoom, paint) {
  const radius = markRadius(zoom);
  ctx.globalAlpha = Math.max(strengthOf(edge), inFocus(edge) ? 0.35 : 0.08);
  if (sign) drawSign(ctx, edge, sign, radius, paint);
  if (clash) drawClash(ctx, clash, radius, paint);
  if (difference) writeOn(ctx, difference.words, difference.at, TAG_SIZE / zoom, paint);
  if (number) writeOn(ctx, edge.quantity, number, NUMBER_SIZE / zoom, paint);
}

export function drawWords(ctx, edge, zoom, paint) {
  ctx.globalAlpha = 1;
  const said = [edge.look.words, ...extrasOf(edge), standing(edge), GRADE_WORDS[gradeOf(edge, dayShown())]];
  const { x, y } = pointOn(edge, 0.5);
  writeOn(ctx, said.filter((part) => part).join(' · '), { x, y: y - 20 / zoom }, 12 / zoom, paint);
}
