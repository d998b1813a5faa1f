// Names of the nodes, always at a size that can be read, and never one on another: the most connected come first,
// each beneath its node or, where that is taken, above or beside it; when zoomed far out the least are left out.

import { byId } from '../dom/elements.js';
import { edgesOfNode } from '../model/data.js';
import { shown } from '../model/shown.js';
import { state } from '../model/state.js';
import { nodeBoxes, touches } from './boxes.js';
import { nodeStrength } from './focus.js';
import { FAMILY } from './paint.js';
import { linesOf, network } from './scene.js';
import { bestSpot, FONT, LINE, nearPoints, outside, spots } from './spots.js';

const isChosen = (id) => Boolean(state.chosen) && state.chosen.id === id;
const degree = (id) => (edgesOfNode.get(id) || []).length;

const firstNamed = (one, other) =>
  Number(isChosen(other)) - Number(isChosen(one)) || degree(other) - degree(one) || (one < other ? -1 : 1);

function frameOf() {
  const { clientWidth, clientHeight } = byId('picture');
  const [from, to] = [network.DOMtoCanvas({ x: 0, y: 0 }), network.DOMtoCanvas({ x: clientWidth, y: clientHeight })];
  return { left: from.x, right: to.x, top: from.y, bottom: to.y };
}

// The names with the spots that are good (clear of marks, nodes and the picture's edge) and those that will do.
function wantedNames(ids, ctx, zoom, others) {
  const boxes = nodeBoxes(ids);
  const frame = frameOf();
  return ids.map((id) => {
    const free = spots(id, ctx, zoom).filter((spot) => !others.some((box) => touches(spot, box)));
    const clear = free.filter(
      (spot) => !outside(spot, frame) && !boxes.some((box) => box.id !== id && touches(spot, box)),
    );
    return { id, clear, rest: free, best: (among) => bestSpot(among, nearPoints(id)) };
  });
}

// Where each name stands: [{id, spot}], without those for which there is no room; `others` are boxes to keep off.
export function placeLabels(ctx, zoom, others) {
  ctx.font = `${FONT / zoom}px ${FAMILY}`;
  const names = wantedNames([...shown().nodes].sort(firstNamed), ctx, zoom, others);
  const wanted = new Map(names.map((name) => [name.id, name]));
  const taken = new Map();
  // The most connected are hemmed in by nodes: they come first, and may lie on one.
  const hemmedIn = (name) => !name.clear.length && takeSpot({ ...name, clear: name.rest }, taken);
  const left = names.filter((name) => !takeSpot(name, taken) && !hemmedIn(name));
  for (const name of left) makeRoom(name, taken, wanted);
  // Half out of the picture, or on a node, is better than no name; on another name is not.
  for (const name of left) if (!taken.has(name.id)) takeSpot({ ...name, clear: name.rest }, taken);
  return [...taken].map(([id, spot]) => ({ id, spot }));
}

const inWay = (spot, taken) => [...taken].filter(([, other]) => touches(spot, other)).map(([id]) => id);

function takeSpot(name, taken) {
  const best = name.best(name.clear.filter((spot) => !inWay(spot, taken).length));
  if (best) taken.set(name.id, best.spot);
  return Boolean(best);
}

// For a name without room: the first spot that one or two other names hold, if those find others.
function makeRoom(name, taken, wanted) {
  for (const spot of name.clear) {
    const holders = inWay(spot, taken).map((id) => [id, taken.get(id)]);
    if (holders.length > 2) continue;
    for (const [id] of holders) taken.delete(id);
    taken.set(name.id, spot);
    if (holders.every(([id]) => takeSpot(wanted.get(id), taken))) return;
    for (const id of [name.id, ...holders.map(([other]) => other)]) taken.delete(id);
    for (const [id, before] of holders) taken.set(id, before);
  }
}

export function drawLabels(ctx, names, zoom) {
  ctx.save();
  ctx.font = `${FONT / zoom}px ${FAMILY}`;
  ctx.textAlign = 'center';
  ctx.textBaseline = 'middle';
  ctx.lineJoin = 'round';
  for (const { id, spot } of names) drawLabel(ctx, id, spot, zoom);
  ctx.restore();
}

function drawLabel(ctx, id, spot, zoom) {
  const style = getComputedStyle(document.documentElement);
  ctx.globalAlpha = Math.max(0.3, nodeStrength(id, shown()));
  ctx.strokeStyle = style.getPropertyValue('--page');
  ctx.lineWidth = 4 / zoom;
  ctx.fillStyle = style.getPropertyValue('--text');
  linesOf.get(id).forEach((line, place) => {
    const [x, y] = [spot.x + spot.w / 2, spot.y + ((place + 0.5) * LINE) / zoom];
    ctx.strokeText(line, x, y);
    ctx.fillText(line, x, y);
  });
}
