// Names of the nodes, always at a size that can be read, and never one on another: the most connected come first,
// each beneath its node or, where that is taken, above or beside it; when zoomed far out the least are left out.

const FONT = 12;
const LINE = 14;
const FAMILY = 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "DejaVu Sans", sans-serif';
const linesOf = new Map(picture.nodes.map((node) => [node.id, String(node.label).split('\n')]));
const radiusOf = new Map(picture.nodes.map((node) => [node.id, node.size]));

const isChosen = (id) => Boolean(state.chosen) && state.chosen.id === id;
const degree = (id) => (edgesOfNode.get(id) || []).length;
const firstNamed = (one, other) => Number(isChosen(other)) - Number(isChosen(one)) || degree(other) - degree(one) || (one < other ? -1 : 1);

const touches = (a, b) => a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h;

// The rectangles (in the canvas's own units: pixels of the screen over the zoom) in which a name may stand.
function spots(id, ctx, zoom) {
  const lines = linesOf.get(id);
  const [w, h] = [Math.max(...lines.map((line) => ctx.measureText(line).width)) + 4 / zoom, (lines.length * LINE) / zoom];
  const { x, y } = network.getPosition(id);
  const at = (away) => roundAbout(x, y, w, h, radiusOf.get(id) + away / zoom).map(([px, py], place) => ({ x: px, y: py, w, h, worse: worse(away, place) }));
  return [3, 14].flatMap(at);
}

// How many lines it would rather lie on: at a corner one, further off (where it may seem another's) four.
const worse = (away, place) => (away > 3 ? 4 : 0) + (place > 3 ? 1 : 0);

// Top left corners of a name of that size: beneath a node, above it, beside it, and at its corners.
function roundAbout(x, y, w, h, gap) {
  const [left, right, above, below] = [x - gap - w, x + gap, y - gap - h, y + gap];
  return [[x - w / 2, below], [x - w / 2, above], [right, y - h / 2], [left, y - h / 2], [x, below], [x - w, below], [x, above], [x - w, above]];
}

function nodeBoxes(ids) {
  return ids.map((id) => {
    const { x, y } = network.getPosition(id);
    const r = radiusOf.get(id) * 0.8;
    return { id, x: x - r, y: y - r, w: 2 * r, h: 2 * r };
  });
}

// Points on the lines of a node, near it: where its name would lie on a line.
function nearPoints(id) {
  const lines = (edgesOfNode.get(id) || []).filter((edge) => shown().edges.has(edge.id));
  const shares = [0.1, 0.16, 0.22, 0.3];
  return lines.flatMap((edge) => shares.map((share) => pointOn(edge, edge.from === id ? share : 1 - share)));
}

// Of the free spots the one with the fewest lines on it; earlier ones are the better among equals.
function bestSpot(free, points) {
  const onLines = (spot) => points.filter((point) => touches(spot, { ...point, w: 0, h: 0 })).length;
  return free.map((spot) => ({ spot, lines: onLines(spot) + spot.worse })).sort((a, b) => a.lines - b.lines)[0];
}

const outside = (spot, { left, right, top, bottom }) => spot.x < left || spot.x + spot.w > right || spot.y < top || spot.y + spot.h > bottom;

function frameOf() {
  const { clientWidth, clientHeight } = byId('picture');
  const [from, to] = [network.DOMtoCanvas({ x: 0, y: 0 }), network.DOMtoCanvas({ x: clientWidth, y: clientHeight })];
  return { left: from.x, right: to.x, top: from.y, bottom: to.y };
}

// Where each name stands: [{id, spot}], without those for which there is no room; `others` are boxes to keep off.
function placeLabels(ctx, zoom, others) {
  ctx.font = `${FONT / zoom}px ${FAMILY}`;
  const ids = [...shown().nodes].sort(firstNamed);
  const boxes = nodeBoxes(ids);
  const frame = frameOf();
  const wanted = ids.map((id) => {
    const clear = spots(id, ctx, zoom).filter((spot) => !others.some((box) => touches(spot, box)) && !boxes.some((box) => box.id !== id && touches(spot, box)));
    return { id, clear: clear.filter((spot) => !outside(spot, frame)), all: clear, best: (free) => bestSpot(free, nearPoints(id)) };
  });
  const taken = new Map();
  const left = wanted.filter((name) => !takeSpot(name, taken));
  for (const name of left) makeRoom(name, taken, new Map(wanted.map((other) => [other.id, other])));
  // At the picture's edge half a name is better than none.
  for (const name of left.filter(({ id }) => !taken.has(id))) takeSpot({ ...name, clear: name.all }, taken);
  return [...taken].map(([id, spot]) => ({ id, spot }));
}

const inWay = (spot, taken) => [...taken].filter(([, other]) => touches(spot, other)).map(([id]) => id);

function takeSpot(name, taken) {
  const best = name.best(name.clear.filter((spot) => !inWay(spot, taken).length));
  if (best) taken.set(name.id, best.spot);
  return Boolean(best);
}

// For a name without room: the first spot that a single other name holds, if that one finds another.
function makeRoom(name, taken, wanted) {
  for (const spot of name.clear) {
    const [other, ...more] = inWay(spot, taken);
    if (more.length) continue;
    const before = taken.get(other);
    taken.delete(other);
    taken.set(name.id, spot);
    if (takeSpot(wanted.get(other), taken)) return;
    taken.delete(name.id);
    taken.set(other, before);
  }
}

function drawLabels(ctx, names, zoom) {
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
