// A line with its arrow, as SVG.

import { outsideOf, part } from '../model/curve.js';
import { tag } from '../model/xml.js';
import { lineWidth } from './looks.js';
import { network, radiusOf } from './scene.js';

const DASH = { solid: null, dashed: '9 6', dotted: '2 5' };
const at = ({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`;

function curveOf(edge) {
  const [from, to] = [network.getPosition(edge.from), network.getPosition(edge.to)];
  const { edgeType } = network.body.edges[edge.id];
  const bent = edgeType.getViaNode && edgeType.getViaNode();
  const bend = bent && bent.x !== undefined ? bent : { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
  return [from, bend, to];
}

// From something to itself: a ring above it.
function ring(edge, look) {
  const [{ x, y }, r] = [network.getPosition(edge.from), radiusOf(edge.from)];
  return tag('circle', { cx: x + r, cy: y - r, r, ...look });
}

function arrow(end, bend, long, fill) {
  const turn = Math.atan2(end.y - bend.y, end.x - bend.x);
  const corner = (side) => ({ x: end.x - long * Math.cos(turn + side), y: end.y - long * Math.sin(turn + side) });
  return tag('path', { d: `M${at(end)}L${at(corner(0.4))}L${at(corner(-0.4))}Z`, fill });
}

export function lineOf(edge, stroke) {
  const look = { stroke, 'stroke-width': lineWidth(edge), 'stroke-dasharray': DASH[edge.look.dash], fill: 'none' };
  if (edge.from === edge.to) return ring(edge, look);
  const curve = curveOf(edge);
  const long = 15 * (edge.look.sign ? 0.75 : 0.6);
  const shares = outsideOf(curve, radiusOf(edge.from), radiusOf(edge.to) + 1);
  if (!shares) return '';
  const [start, bend, end] = part(curve, ...shares);
  // The line ends within its arrow, whose tip would else be blunt.
  const stop = outsideOf(curve, radiusOf(edge.from), radiusOf(edge.to) + 1 + long * 0.7) || shares;
  const [, bend2, end2] = part(curve, ...stop);
  return [tag('path', { d: `M${at(start)}Q${at(bend2)} ${at(end2)}`, ...look }), arrow(end, bend, long, stroke)];
}
