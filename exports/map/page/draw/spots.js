// Where a name may stand about its node, and which of these spots is the best.

import { edgesOfNode } from '../model/data.js';
import { isStar } from '../model/filters.js';
import { shown } from '../model/shown.js';
import { state } from '../model/state.js';
import { pointOn, touches } from './boxes.js';
import { isNarrow, linesOf, network, radiusOf } from './scene.js';

export const FONT = 12;
export const LINE = 14;

// The rectangles (in the canvas's own units: pixels of the screen over the zoom) in which a name may stand.
export function spots(id, ctx, zoom) {
  const lines = linesOf.get(id);
  const [w, h] = [
    Math.max(...lines.map((line) => ctx.measureText(line).width)) + 4 / zoom,
    (lines.length * LINE) / zoom,
  ];
  const { x, y } = network.getPosition(id);
  const at = (away) =>
    roundAbout(x, y, w, h, radiusOf(id) + away / zoom).map(([px, py], place) => ({
      x: px,
      y: py,
      w,
      h,
      worse: worse(id, x, away, place),
    }));
  return [3, 14].flatMap(at);
}

// How many lines it would rather lie on: at a corner one, further off (where it may seem another's) four.
// In a star names look outwards, where there are no lines; that of its middle stands above, as lines lead to it from below.
const [ABOVE, RIGHT, LEFT] = [1, 2, 3];

function outward(id, x) {
  if (!isStar(state)) return -1;
  if (id === state.target) return ABOVE;
  return !isNarrow() && Math.abs(x) > 100 ? (x < 0 ? LEFT : RIGHT) : -1;
}
const worse = (id, x, away, place) => (away > 3 ? 4 : 0) + (place > LEFT ? 1 : 0) - (place === outward(id, x) ? 9 : 0);

// Top left corners of a name of that size: beneath a node, above it, beside it, and towards its corners.
function roundAbout(x, y, w, h, gap) {
  const [left, right, above, below] = [x - gap - w, x + gap, y - gap - h, y + gap];
  const across = [x - w / 4, x - (3 * w) / 4, x, x - w].flatMap((at) => [
    [at, below],
    [at, above],
  ]);
  return [[x - w / 2, below], [x - w / 2, above], [right, y - h / 2], [left, y - h / 2], ...across];
}

// Points on the lines of a node, near it: where its name would lie on a line.
export function nearPoints(id) {
  const lines = (edgesOfNode.get(id) || []).filter((edge) => shown().edges.has(edge.id));
  const shares = [0.07, 0.11, 0.15, 0.19, 0.23, 0.27, 0.31];
  return lines.flatMap((edge) => shares.map((share) => pointOn(edge, edge.from === id ? share : 1 - share)));
}

// Of the free spots the one with the fewest lines on it; earlier ones are the better among equals.
export function bestSpot(free, points) {
  const onLines = (spot) => points.filter((point) => touches(spot, { ...point, w: 0, h: 0 })).length;
  return free.map((spot) => ({ spot, lines: onLines(spot) + spot.worse })).sort((a, b) => a.lines - b.lines)[0];
}

export const outside = (spot, { left, right, top, bottom }) =>
  spot.x < left || spot.x + spot.w > right || spot.y < top || spot.y + spot.h > bottom;
