// By how many a thing is seen as a threat, and the ring of the chosen.

import { HUES, inDark } from '../dom/colours.js';
import { shown } from '../model/shown.js';
import { state } from '../model/state.js';
import { threatenedBy } from '../model/views.js';
import { around } from './boxes.js';
import { nodeStrength } from './focus.js';
import { disc, write } from './paint.js';
import { network, radiusOf } from './scene.js';

export const badgeSize = (zoom) => 9 / Math.max(zoom, 0.7);

export function badgePoint(id) {
  const { x, y } = network.getPosition(id);
  const reach = radiusOf(id) * 0.8;
  return { x: x + reach, y: y - reach };
}

export const badgeBoxes = (zoom) =>
  state.view === 'views'
    ? [...shown().nodes].filter(threatenedBy).map((id) => around(badgePoint(id), badgeSize(zoom), badgeSize(zoom)))
    : [];

export function drawBadge(ctx, id, zoom, paint) {
  const count = threatenedBy(id);
  if (!count) return;
  const [point, size] = [badgePoint(id), badgeSize(zoom)];
  ctx.globalAlpha = nodeStrength(id, shown());
  const colour = HUES.threat[inDark() ? 'dark' : 'light'];
  disc(ctx, point, size, paint.card, colour, size * 0.25);
  write(ctx, String(count), point, size * 1.25, paint.text);
}

// Round what the keyboard is on: a broken ring, so that it is not taken for the chosen.
export function drawWalker(ctx, id, paint) {
  if (!id || !shown().nodes.has(id)) return;
  const { x, y } = network.getPosition(id);
  ctx.save();
  ctx.globalAlpha = 1;
  ctx.beginPath();
  ctx.setLineDash([7, 4]);
  ctx.arc(x, y, radiusOf(id) + 11, 0, 2 * Math.PI);
  ctx.strokeStyle = paint.text;
  ctx.lineWidth = 2.5;
  ctx.stroke();
  ctx.restore();
}

// The chosen, else what the picture shows the surroundings of.
function ringed() {
  const { part, nodes } = shown();
  const id = state.chosen ? state.chosen.what === 'node' && state.chosen.id : part && part.id;
  return id && nodes.has(id) ? id : null;
}

export function drawRing(ctx, paint) {
  const id = ringed();
  if (!id) return;
  const { x, y } = network.getPosition(id);
  ctx.globalAlpha = 1;
  ctx.beginPath();
  ctx.arc(x, y, radiusOf(id) + 6, 0, 2 * Math.PI);
  ctx.strokeStyle = paint.ring;
  ctx.lineWidth = 3;
  ctx.stroke();
}
