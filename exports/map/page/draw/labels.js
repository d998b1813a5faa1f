// Names of the nodes, always at a size that can be read, and never one on another: the most connected come first,
// each beneath its node or, where that is taken, above or beside it; when zoomed far out the least are left out.

import { byId } from '../dom/elements.js';
import { edgesOfNode } from '../model/data.js';
import { shown } from '../model/shown.js';
import { state } from '../model/state.js';
import { nodeBoxes } from './boxes.js';
import { crowd, crowdOf } from './crowd.js';
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

const SQUARE = 60;

// The names with the spots that are good (clear of marks, nodes and the picture's edge) and those that will do.
function wantedNames(ids, ctx, zoom, others) {
  const boxes = crowdOf(nodeBoxes([...shown().nodes]), SQUARE / zoom);
  const marks = crowdOf(others, SQUARE / zoom);
  const frame = frameOf();
  return ids.map((id) => {
    const free = spots(id, ctx, zoom).filter((spot) => !marks.meets(spot));
    const clear = free.filter((spot) => !outside(spot, frame) && !boxes.meets(spot, (box) => box.id !== id));
    return { id, clear, rest: free, best: (among) => bestSpot(among, nearPoints(id)) };
  });
}

// The names that have a place: of each its spot, and of a spot whose it is.
function seats(zoom) {
  const spotOf = new Map();
  const nameAt = new Map();
  const taken = crowd(SQUARE / zoom);
  return {
    set(id, spot) {
      spotOf.set(id, spot);
      nameAt.set(spot, id);
      taken.add(spot);
    },
    delete(id) {
      const spot = spotOf.get(id);
      if (!spot) return;
      spotOf.delete(id);
      nameAt.delete(spot);
      taken.drop(spot);
    },
    has: (id) => spotOf.has(id),
    get: (id) => spotOf.get(id),
    isFree: (spot) => !taken.meets(spot),
    holders: (spot) => taken.all(spot).map((other) => nameAt.get(other)),
    all: () => [...spotOf].map(([id, spot]) => ({ id, spot })),
  };
}

// Pixels of the screen about a name, in which no other finds room.
const ROOM = 2200;

// How many names there may be room for: there is no sense in looking for more.
function roomFor(ids, zoom) {
  const places = ids.map((id) => network.getPosition(id));
  const across = (axis) => places.reduce(([low, high], at) => [Math.min(low, at[axis]), Math.max(high, at[axis])], [0, 0]);
  const [[left, right], [top, bottom]] = [across('x'), across('y')];
  return Math.max(100, Math.ceil((((right - left) * (bottom - top)) * zoom * zoom) / ROOM));
}

// Where each name stands: [{id, spot}], without those for which there is no room; `others` are boxes to keep off.
export function placeLabels(ctx, zoom, others) {
  ctx.font = `${FONT / zoom}px ${FAMILY}`;
  const ids = [...shown().nodes].sort(firstNamed);
  const names = wantedNames(ids.slice(0, roomFor(ids, zoom)), ctx, zoom, others);
  const wanted = new Map(names.map((name) => [name.id, name]));
  const taken = seats(zoom);
  // The most connected are hemmed in by nodes: they come first, and may lie on one.
  const hemmedIn = (name) => !name.clear.length && takeSpot({ ...name, clear: name.rest }, taken);
  const left = names.filter((name) => !takeSpot(name, taken) && !hemmedIn(name));
  for (const name of left) makeRoom(name, taken, wanted);
  // Half out of the picture, or on a node, is better than no name; on another name is not.
  for (const name of left) if (!taken.has(name.id)) takeSpot({ ...name, clear: name.rest }, taken);
  return taken.all();
}

function takeSpot(name, taken) {
  const free = name.clear.filter(taken.isFree);
  const best = free.length ? name.best(free) : null;
  if (best) taken.set(name.id, best.spot);
  return Boolean(best);
}

// For a name without room: the first spot that one or two other names hold, if those find others.
function makeRoom(name, taken, wanted) {
  for (const spot of name.clear) {
    const holders = taken.holders(spot).map((id) => [id, taken.get(id)]);
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
  const style = getComputedStyle(document.documentElement);
  const paint = { around: style.getPropertyValue('--page'), inside: style.getPropertyValue('--text') };
  for (const { id, spot } of names) drawLabel(ctx, id, spot, zoom, paint);
  ctx.restore();
}

function drawLabel(ctx, id, spot, zoom, paint) {
  ctx.globalAlpha = Math.max(0.3, nodeStrength(id, shown()));
  ctx.strokeStyle = paint.around;
  ctx.lineWidth = 4 / zoom;
  ctx.fillStyle = paint.inside;
  linesOf.get(id).forEach((line, place) => {
    const [x, y] = [spot.x + spot.w / 2, spot.y + ((place + 0.5) * LINE) / zoom];
    ctx.strokeText(line, x, y);
    ctx.fillText(line, x, y);
  });
}
