// The symbols on the geographic map: a disc as large as the force, a ring where nobody says how large.

import { svg } from '../dom/elements.js';
import { kinds, nodes } from '../model/data.js';
import { isBase } from '../model/placed.js';
import { radiusFor, UNKNOWN_RADIUS } from '../model/strength.js';

const OTHER_RADIUS = 7;
const STAR = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].map((turn) => [turn % 2 ? 0.45 : 1, (turn * Math.PI) / 5 - Math.PI / 2]);
const POINTS = {
  event: STAR.map(([far, angle]) => [far * Math.cos(angle), far * Math.sin(angle)]),
  group: [[0, -1], [1, 0.8], [-1, 0.8]],
  base: [[-0.8, -0.8], [0.8, -0.8], [0.8, 0.8], [-0.8, 0.8]],
};

export const radiusOf = ({ force, size }) => (!force ? OTHER_RADIUS : size === null ? UNKNOWN_RADIUS : radiusFor(size));

const formOf = (row) => (isBase(row.edge) ? 'base' : nodes.get(row.edge.from).kind === 'Event' ? 'event' : 'group');

// The symbol of one thing in one place (see model/placed.js), its middle at x, y.
export function symbolOf(row, x, y) {
  const radius = radiusOf(row);
  const { kind } = nodes.get(row.edge.from);
  const paint = { fill: kinds.get(kind).colour, class: `symbol ${row.edge.look.dash}` };
  if (!row.force) {
    const points = POINTS[formOf(row)].map(([px, py]) => `${(x + px * radius).toFixed(1)},${(y + py * radius).toFixed(1)}`);
    return svg('polygon', { points: points.join(' '), ...paint });
  }
  if (row.size !== null) return svg('circle', { cx: x, cy: y, r: radius, ...paint });
  const ring = svg('circle', { cx: x, cy: y, r: radius, stroke: paint.fill, class: `ring ${row.edge.look.dash}` });
  return svg('g', {}, ring, svg('text', { x, y: y + 3.5, class: 'unknown' }, '?'));
}
