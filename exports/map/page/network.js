// The picture: vis-network with the positions that came with the page.

let network = null;
let visNodes = null;
let visEdges = null;
let touched = false;
const dragged = { all: new Map(), views: new Map() };

// What names, badges and the status line need around the outermost nodes, in pixels of the screen.
const PAD = { left: 62, right: 62, top: 26, bottom: 84 };
const STRENGTH = { any: 1, certain: 1, possible: 0.5, ended: 0.22, future: 0 };

function buildNetwork() {
  visNodes = new vis.DataSet(picture.nodes.map((node) => ({ ...node, label: undefined, shapeProperties: { borderRadius: 5 }, chosen: false, margin: 7 })));
  visEdges = new vis.DataSet(picture.edges.map((edge) => ({ ...edge, chosen: false })));
  network = new vis.Network(byId('picture'), { nodes: visNodes, edges: visEdges }, visOptions);
  network.on('click', ({ nodes: [node], edges: [edge] }) => (node ? chooseNode(node) : edge ? chooseEdge(edge) : chooseNothing()));
  network.on('dragEnd', ({ nodes: moved }) => moved.forEach(keepPlace));
  network.on('zoom', () => { touched = true; });
  network.on('dragStart', ({ nodes: moved }) => { touched = touched || !moved.length; });
  network.on('resize', onResize);
  describePicture();
}

function onResize() {
  drawNetwork();
  if (!touched) fitAll();
}

function keepPlace(id) {
  dragged[state.view].set(id, network.getPosition(id));
}

// A screen reader cannot look at a canvas: it is told that the list says the same.
function describePicture() {
  const canvas = byId('picture').querySelector('canvas');
  canvas.setAttribute('role', 'img');
  canvas.setAttribute('aria-label', 'Map of actors and their relations. The list says the same in words.');
}

// A narrow screen has its own columns, nearer to one another.
const isNarrow = () => byId('picture').clientWidth < 620;
const narrowPlaces = [...nodes.values()].map((node) => node.place.narrow).filter((place) => place);
const extent = (axis) => Math.max(1, ...narrowPlaces.map((place) => place[axis])) - Math.min(0, ...narrowPlaces.map((place) => place[axis]));

// How much the columns are moved together, or apart, to fill a narrow screen's width at the zoom that its height asks for.
function squeeze() {
  const { clientWidth: width, clientHeight: height } = byId('picture');
  const zoom = Math.min(1.25, (height - PAD.top - PAD.bottom) / extent(1));
  return Math.min(1.2, Math.max(0.35, (width - PAD.left - PAD.right) / extent(0) / zoom));
}

function placeOf(node) {
  const moved = dragged[state.view].get(node.id);
  if (moved) return moved;
  const folded = state.view === 'views' && isNarrow();
  const [x, y] = (folded && node.place.narrow) || node.place[state.view] || node.place.all;
  return { x: folded ? x * squeeze() : x, y };
}

// What the rest stands back from: the chosen, if it is in the picture.
function inFront() {
  if (!state.chosen) return null;
  const { what, id } = state.chosen;
  return shown()[what === 'edge' ? 'edges' : 'nodes'].has(id) ? state.chosen : null;
}

function inFocus(edge) {
  const front = inFront();
  if (!front) return true;
  return front.what === 'edge' ? edge.id === front.id : edge.from === front.id || edge.to === front.id;
}

function nearChosen(id, visible) {
  const front = inFront();
  if (!front || id === front.id) return true;
  return (edgesOfNode.get(id) || []).some((edge) => visible.has(edge.id) && inFocus(edge));
}

function strengthOf(edge) {
  const wrong = edge.marks.includes('deprecated') ? 0.55 : 1;
  return STRENGTH[grade(edge, state.day)] * wrong * (inFocus(edge) ? 1 : 0.12);
}

function edgeLook(edge, visible) {
  const colour = lineColour(edge.look);
  const bend = edge.bend[state.view] || 0;
  const chosen = state.chosen && state.chosen.id === edge.id;
  return {
    id: edge.id,
    hidden: !visible.has(edge.id),
    color: { color: colour, highlight: colour, hover: colour, opacity: strengthOf(edge) },
    width: (chosen ? 4 : edge.look.sign ? 2.4 : 1.5) * (edge.marks.includes('deprecated') ? 0.7 : 1),
    smooth: bend ? { enabled: true, type: bend > 0 ? 'curvedCW' : 'curvedCCW', roundness: Math.abs(bend) } : false,
    arrows: { to: { enabled: true, scaleFactor: edge.look.sign ? 0.75 : 0.6 } },
  };
}

// Pale, where all that is shown of it has ended.
function nodeStrength(id, { edges: visible }) {
  const lines = (edgesOfNode.get(id) || []).filter((edge) => visible.has(edge.id));
  const over = lines.length > 0 && lines.every((edge) => grade(edge, state.day) === 'ended');
  return (over ? 0.4 : 1) * (nearChosen(id, visible) ? 1 : 0.25);
}

function nodeLook(node, now) {
  const fillColour = kinds.get(node.kind).colour;
  const paint = { background: fillColour, border: inDark() ? '#e8edf2' : '#1b1f24' };
  return {
    id: node.id, ...placeOf(node), hidden: !now.nodes.has(node.id), opacity: nodeStrength(node.id, now),
    color: { ...paint, highlight: paint, hover: paint },
  };
}

function drawNetwork() {
  const now = shown();
  visNodes.update([...nodes.values()].map((node) => nodeLook(node, now)));
  visEdges.update([...edges.values()].map((edge) => edgeLook(edge, now.edges)));
}

// Everything shown in the middle, names too, no larger than life.
function fitAll() {
  network.setSize('100%', '100%');
  const ids = [...shown().nodes];
  const { clientWidth: width, clientHeight: height } = byId('picture');
  if (!ids.length || !width || !height) return;
  const points = Object.values(network.getPositions(ids));
  const [xs, ys] = [points.map((point) => point.x), points.map((point) => point.y)];
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const fits = Math.min((width - PAD.left - PAD.right) / (right - left || 1), (height - PAD.top - PAD.bottom) / (bottom - top || 1));
  const scale = Math.max(isNarrow() ? 0.6 : 0.1, Math.min(1.25, fits));
  const position = { x: (left + right) / 2 + (PAD.right - PAD.left) / 2 / scale, y: (top + bottom) / 2 + (PAD.bottom - PAD.top) / 2 / scale };
  network.moveTo({ position, scale, animation: false });
}

// The panel lies over the right of the map of all relations: what was chosen is moved out from under it.
function showChosen() {
  const front = inFront();
  if (!front || state.view === 'views') return;
  const ends = front.what === 'edge' ? [edges.get(front.id).from, edges.get(front.id).to] : [front.id];
  const { left } = byId('panel').getBoundingClientRect();
  const room = left - byId('picture').getBoundingClientRect().left - 70;
  const furthest = Math.max(...ends.map((id) => network.canvasToDOM(network.getPosition(id)).x));
  if (room < 100 || furthest <= room) return;
  const { x, y } = network.getViewPosition();
  network.moveTo({ position: { x: x + (furthest - room) / network.getScale(), y }, animation: false });
}

function buildZoom() {
  const by = (factor) => () => {
    touched = true;
    network.moveTo({ scale: network.getScale() * factor, animation: false });
  };
  const all = () => {
    touched = false;
    fitAll();
  };
  replace(
    byId('zoom'),
    button('+', by(1.3), { 'aria-label': 'Zoom in', title: 'Zoom in' }),
    button('−', by(1 / 1.3), { 'aria-label': 'Zoom out', title: 'Zoom out' }),
    button('⤢', all, { 'aria-label': 'Show the whole map', title: 'Show the whole map' }),
  );
}

onChange((patch) => {
  if (!network) return;
  drawNetwork();
  if ('view' in patch || 'form' in patch) {
    touched = false;
    fitAll();
  } else if ('chosen' in patch) {
    showChosen();
  }
});
