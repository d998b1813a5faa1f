// Names of the nodes, always at a size that can be read, and never one on another: the most connected come first,
// each beneath its node or, where that is taken, above or beside it; when zoomed far out the least are left out.

const FONT = 12;
const LINE = 14;
const FAMILY = 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "DejaVu Sans", sans-serif';
const linesOf = new Map(picture.nodes.map((node) => [node.id, String(node.label).split('\n')]));
const sizes = new Map(picture.nodes.map((node) => [node.id, node.size]));
// Round one thing its viewers are all alike; elsewhere size tells how much is said of each.
const radiusOf = (id) => (isStar() ? (id === state.target ? 19 : 13) : sizes.get(id));

const isChosen = (id) => Boolean(state.chosen) && state.chosen.id === id;
const degree = (id) => (edgesOfNode.get(id) || []).length;
const firstNamed = (one, other) =>
  Number(isChosen(other)) - Number(isChosen(one)) || degree(other) - degree(one) || (one < other ? -1 : 1);

const touches = (a, b) => a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h;

// The rectangles (in the canvas's own units: pixels of the screen over the zoom) in which a name may stand.
function spots(id, ctx, zoom) {
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
      worse: worse(x, away, place),
    }));
  return [3, 14].flatMap(at);
}

// How many lines it would rather lie on: at a corner one, further off (where it may seem another's) four.
// In a star names look outwards, where there are no lines.
const [RIGHT, LEFT] = [2, 3];
const outward = (x) => (isStar() && !isNarrow() && Math.abs(x) > 100 ? (x < 0 ? LEFT : RIGHT) : -1);
const worse = (x, away, place) => (away > 3 ? 4 : 0) + (place > RIGHT + 1 ? 1 : 0) - (place === outward(x) ? 9 : 0);

// Top left corners of a name of that size: beneath a node, above it, beside it, and towards its corners.
function roundAbout(x, y, w, h, gap) {
  const [left, right, above, below] = [x - gap - w, x + gap, y - gap - h, y + gap];
  const across = [x - w / 4, x - (3 * w) / 4, x, x - w].flatMap((at) => [
    [at, below],
    [at, above],
  ]);
  return [[x - w / 2, below], [x - w / 2, above], [right, y - h / 2], [left, y - h / 2], ...across];
}

function nodeBoxes(ids) {
  return ids.map((id) => {
    const { x, y } = network.getPosition(id);
    const r = radiusOf(id) * 0.8;
    return { id, x: x - r, y: y - r, w: 2 * r, h: 2 * r };
  });
}

// Points on the lines of a node, near it: where its name would lie on a line.
function nearPoints(id) {
  const lines = (edgesOfNode.get(id) || []).filter((edge) => shown().edges.has(edge.id));
  const shares = [0.07, 0.11, 0.15, 0.19, 0.23, 0.27, 0.31];
  return lines.flatMap((edge) => shares.map((share) => pointOn(edge, edge.from === id ? share : 1 - share)));
}

// Of the free spots the one with the fewest lines on it; earlier ones are the better among equals.
function bestSpot(free, points) {
  const onLines = (spot) => points.filter((point) => touches(spot, { ...point, w: 0, h: 0 })).length;
  return free.map((spot) => ({ spot, lines: onLines(spot) + spot.worse })).sort((a, b) => a.lines - b.lines)[0];
}

const outside = (spot, { left, right, top, bottom }) =>
  spot.x < left || spot.x + spot.w > right || spot.y < top || spot.y + spot.h > bottom;

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
function placeLabels(ctx, zoom, others) {
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
