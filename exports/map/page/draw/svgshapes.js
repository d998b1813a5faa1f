// The shapes of nodes, as SVG: vis-network's, by the same measures.

import { POINTS } from '../dom/icons.js';
import { tag } from '../model/xml.js';

// Icons have their points about (9, 9), eight from the middle to the edge.
function polygon(points, x, y, r) {
  return points
    .split(' ')
    .map((pair) => pair.split(',').map((part, axis) => ((Number(part) - 9) / 8) * r + (axis ? y : x)))
    .map(([px, py]) => `${px.toFixed(1)},${py.toFixed(1)}`)
    .join(' ');
}

export function shapeOf(shape, x, y, r, look) {
  if (POINTS[shape]) return tag('polygon', { points: polygon(POINTS[shape], x, y, r), ...look });
  if (shape === 'box') return tag('rect', { x: x - r * 0.8, y: y - r * 0.7, width: r * 1.6, height: r * 1.4, rx: 5, ...look });
  return tag('circle', { cx: x, cy: y, r, ...look });
}
