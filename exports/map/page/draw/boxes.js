// Points and boxes in the canvas's own units: pixels of the screen over the zoom.

import { network, radiusOf } from './scene.js';

// A point on a line as vis-network draws it, bend and all.
export function pointOn(edge, share) {
  const drawn = network.body.edges[edge.id];
  if (drawn && edge.from !== edge.to) return drawn.edgeType.getPoint(share);
  const [a, b] = [network.getPosition(edge.from), network.getPosition(edge.to)];
  return { x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share };
}

export const around = ({ x, y }, halfWidth, halfHeight) => ({
  x: x - halfWidth,
  y: y - halfHeight,
  w: 2 * halfWidth,
  h: 2 * halfHeight,
});

export const touches = (a, b) => a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h;

export function nodeBoxes(ids) {
  return ids.map((id) => {
    const { x, y } = network.getPosition(id);
    const r = radiusOf(id) * 0.8;
    return { id, x: x - r, y: y - r, w: 2 * r, h: 2 * r };
  });
}
