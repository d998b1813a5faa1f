// What is drawn on lines and nodes: the sign of a view, the sign of a dispute, numbers, badges, the ring of the chosen.

let hovered = null;

// "!" on full: a threat; "!" in a ring: a potential one; an empty ring: none; "+": a partner.
function drawSign(ctx, edge, point, radius, paint) {
  const colour = lineColour(edge.look);
  const potential = extrasOf(edge).includes('potential');
  const full = edge.look.sign === 'threat' && !potential;
  disc(ctx, point, radius, full ? colour : paint.page, colour, radius * 0.3);
  const glyph = { threat: '!', partner: '+' }[edge.look.sign];
  if (glyph) write(ctx, glyph, { x: point.x, y: point.y + radius * 0.08 }, radius * 1.5, full ? paint.onSign : colour);
}

function drawClash(ctx, point, radius, paint) {
  disc(ctx, point, radius, paint.clash, paint.page, radius * 0.2);
  write(ctx, '≠', point, radius * 1.6, paint.onClash);
}

// How many troops is worth a place on the map; what has no figure is told when pointed at.
const saysNumber = (edge) => Boolean(edge.quantity) && edge.look.category === 'forces' && /\d/.test(edge.quantity);

const markRadius = (zoom) => (state.view === 'views' ? 8 : 5.5) / Math.max(zoom, 0.7);
const NUMBER_SIZE = 10.5;
const NUMBER_SHARES = [0.4, 0.45, 0.5, 0.35, 0.55, 0.6, 0.3, 0.65, 0.25, 0.7, 0.75, 0.8, 0.2];

const around = ({ x, y }, halfWidth, halfHeight) => ({
  x: x - halfWidth,
  y: y - halfHeight,
  w: 2 * halfWidth,
  h: 2 * halfHeight,
});

// A mark's place on its line: the first of some shares of its length where nothing else is, if there is one.
function freeSpot(edge, shares, halfWidth, halfHeight, taken) {
  const isFree = (point) => !taken.some((box) => touches(box, around(point, halfWidth, halfHeight)));
  const point = shares.map((share) => pointOn(edge, share)).find(isFree) || null;
  if (point) taken.push(around(point, halfWidth, halfHeight));
  return point;
}

// A sign is drawn even where there is no room: it is what the line says.
const signSpot = (edge, shares, radius, taken) =>
  freeSpot(edge, shares, radius, radius, taken) || pointOn(edge, shares[0]);

function numberSpot(edge, zoom, taken) {
  const halfWidth = (edge.quantity.length * NUMBER_SIZE * 0.36) / zoom;
  return freeSpot(edge, NUMBER_SHARES, halfWidth, (NUMBER_SIZE * 0.8) / zoom, taken);
}

const badgeBoxes = (zoom) =>
  state.view === 'views'
    ? [...shown().nodes].filter(threatenedBy).map((id) => around(badgePoint(id), badgeSize(zoom), badgeSize(zoom)))
    : [];

// What each line is marked with and where: [{edge, sign, clash, number}], points or null. Marks keep off the names.
function placeMarks(zoom, names) {
  const radius = markRadius(zoom);
  const taken = [...badgeBoxes(zoom), ...nodeBoxes([...shown().nodes]), ...names];
  const lines = [...shown().edges].map((id) => edges.get(id)).sort((a, b) => Number(inFocus(b)) - Number(inFocus(a)));
  return lines.map((edge) => ({
    edge,
    sign: edge.look.sign ? signSpot(edge, [0.45, 0.38, 0.52, 0.31, 0.59, 0.25], radius, taken) : null,
    clash: edge.disputed
      ? signSpot(edge, edge.look.sign ? [0.62, 0.68, 0.74, 0.56, 0.24] : [0.5, 0.58, 0.42], radius, taken)
      : null,
    number: saysNumber(edge) && inFocus(edge) ? numberSpot(edge, zoom, taken) : null,
  }));
}

function drawEdgeMarks(ctx, { edge, sign, clash, number }, zoom, paint) {
  const radius = markRadius(zoom);
  ctx.globalAlpha = Math.max(strengthOf(edge), inFocus(edge) ? 0.35 : 0.08);
  if (sign) drawSign(ctx, edge, sign, radius, paint);
  if (clash) drawClash(ctx, clash, radius, paint);
  if (number) writeOn(ctx, edge.quantity, number, NUMBER_SIZE / zoom, paint);
}

function drawWords(ctx, edge, zoom, paint) {
  ctx.globalAlpha = 1;
  const said = [edge.look.words, ...extrasOf(edge), standing(edge), GRADE_WORDS[gradeOf(edge, state.day)]];
  const { x, y } = pointOn(edge, 0.5);
  writeOn(ctx, said.filter((part) => part).join(' · '), { x, y: y - 20 / zoom }, 12 / zoom, paint);
}

// By how many holders something is seen as a threat, by what is shown and not held to be wrong or over.
function threatenedBy(id) {
  const lines = (edgesOfNode.get(id) || []).filter(
    (edge) => edge.to === id && edge.look.sign === 'threat' && shown().edges.has(edge.id),
  );
  return lines.filter((edge) => gradeOf(edge, state.day) !== 'ended' && !edge.marks.includes('deprecated')).length;
}

const badgeSize = (zoom) => 9 / Math.max(zoom, 0.7);

function badgePoint(id) {
  const { x, y } = network.getPosition(id);
  const reach = radiusOf(id) * 0.8;
  return { x: x + reach, y: y - reach };
}

function drawBadge(ctx, id, zoom, paint) {
  const count = threatenedBy(id);
  if (!count) return;
  const [point, size] = [badgePoint(id), badgeSize(zoom)];
  ctx.globalAlpha = nodeStrength(id, shown());
  const colour = HUES.threat[inDark() ? 'dark' : 'light'];
  disc(ctx, point, size, paint.card, colour, size * 0.25);
  write(ctx, String(count), point, size * 1.25, paint.text);
}

function drawRing(ctx, paint) {
  if (!state.chosen || state.chosen.what !== 'node' || !shown().nodes.has(state.chosen.id)) return;
  const { x, y } = network.getPosition(state.chosen.id);
  ctx.beginPath();
  ctx.arc(x, y, radiusOf(state.chosen.id) + 6, 0, 2 * Math.PI);
  ctx.strokeStyle = paint.ring;
  ctx.lineWidth = 3;
  ctx.stroke();
}

function drawMarks(ctx, marks, zoom) {
  const paint = paints();
  ctx.save();
  for (const mark of marks) drawEdgeMarks(ctx, mark, zoom, paint);
  if (state.view === 'views') for (const id of shown().nodes) drawBadge(ctx, id, zoom, paint);
  drawRing(ctx, paint);
  ctx.restore();
}

function drawHovered(ctx) {
  if (!hovered || !shown().edges.has(hovered)) return;
  ctx.save();
  drawWords(ctx, edges.get(hovered), network.getScale(), paints());
  ctx.restore();
}

// Names and marks are placed anew when something has changed, not for every frame of a move.
let placed = null;
let moves = 0;

function placements(ctx, zoom) {
  const key = [zoom, moves, state.chosen && state.chosen.id, pointedAt].join(' ');
  if (!placed || placed.key !== key || placed.shown !== shown()) {
    const names = placeLabels(ctx, zoom, badgeBoxes(zoom));
    const spots = names.map(({ spot }) => spot);
    placed = { key, shown: shown(), names, marks: placeMarks(zoom, spots) };
  }
  return placed;
}

function buildMarks() {
  const moved = () => {
    moves += 1;
  };
  network.on('dragEnd', moved);
  network.on('resize', moved);
  network.on('dragging', ({ nodes: dragging }) => dragging.length && moved());
  network.on('afterDrawing', (ctx) => {
    const zoom = network.getScale();
    const { names, marks } = placements(ctx, zoom);
    drawMarks(ctx, marks, zoom);
    drawLabels(ctx, names, zoom);
    drawHovered(ctx);
  });
  const hover = (id) => {
    hovered = id;
    network.redraw();
  };
  network.on('hoverEdge', ({ edge }) => hover(edge));
  network.on('blurEdge', () => hover(null));
}
