// The picture: vis-network with the positions that came with the page.

let network = null;
let visNodes = null;
let visEdges = null;
let touched = false;
let pointedAt = null;
const dragged = new Map();

// What names, badges and the status line need around the outermost nodes, in pixels of the screen.
const PAD = { left: 68, right: 68, top: 26, bottom: 84 };
const STAR_PAD = { left: 146, right: 146, top: 40, bottom: 84 };
const padding = () => (isStar() && !isNarrow() ? STAR_PAD : PAD);
const STRENGTH = { any: 1, certain: 1, possible: 0.5, ended: 0.22, future: 0 };

function buildNetwork() {
  visNodes = new vis.DataSet(
    picture.nodes.map((node) => ({
      ...node,
      label: undefined,
      shapeProperties: { borderRadius: 5 },
      chosen: false,
      margin: 7,
    })),
  );
  visEdges = new vis.DataSet(picture.edges.map((edge) => ({ ...edge, chosen: false })));
  network = new vis.Network(byId('picture'), { nodes: visNodes, edges: visEdges }, visOptions);
  network.on('click', ({ nodes: [node], edges: [edge] }) =>
    node ? chooseNode(node) : edge ? chooseEdge(edge) : chooseNothing(),
  );
  network.on('dragEnd', ({ nodes: moved }) => moved.forEach(keepPlace));
  network.on('zoom', () => {
    touched = true;
  });
  network.on('dragStart', ({ nodes: moved }) => {
    touched = touched || !moved.length;
  });
  network.on('resize', onResize);
  network.on('hoverNode', ({ node }) => pointAt(node));
  network.on('blurNode', () => pointAt(null));
  describePicture();
}

// Pointing at a thing brings it and its lines to the front, where nothing is chosen.
function pointAt(id) {
  pointedAt = id;
  if (!state.chosen) drawNetwork();
}

function onResize() {
  drawNetwork();
  if (!touched) fitAll();
}

function keepPlace(id) {
  draggedHere().set(id, network.getPosition(id));
}

// A screen reader cannot look at a canvas: it is told that the list says the same.
function describePicture() {
  const canvas = byId('picture').querySelector('canvas');
  canvas.setAttribute('role', 'img');
  canvas.setAttribute('aria-label', 'Map of actors and their relations. The list says the same in words.');
}

const isNarrow = () => byId('picture').clientWidth < 620;
const isStar = () => state.view === 'views' && Boolean(state.target);

// How much a star's sides are moved towards or from its middle, to fill the width at the zoom that its height asks for.
function squeeze() {
  const { clientWidth: width, clientHeight: height } = byId('picture');
  const all = Object.values(targetPlaces.get(state.target));
  const extent = (axis) =>
    Math.max(...all.map((place) => place[axis])) - Math.min(...all.map((place) => place[axis])) || 1;
  const pad = padding();
  const zoom = Math.min(1.25, (height - pad.top - pad.bottom) / extent(1));
  return Math.min(1.6, Math.max(0.3, (width - pad.left - pad.right) / extent(0) / zoom));
}

const pictureName = () => (isStar() ? `star ${state.target}` : state.view);
const draggedHere = () => dragged.get(pictureName()) || dragged.set(pictureName(), new Map()).get(pictureName());

function placeOf(node, wider) {
  const moved = draggedHere().get(node.id);
  if (moved) return moved;
  const [x, y] = placeInView(node.id) || node.place.all;
  return { x: x * wider, y };
}

// What the rest stands back from: the chosen, else what is pointed at, if it is in the picture.
function inFront() {
  const front = state.chosen || (pointedAt && { what: 'node', id: pointedAt });
  return front && shown()[front.what === 'edge' ? 'edges' : 'nodes'].has(front.id) ? front : null;
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

// Where there are very many lines each is fainter, so that the picture is not a blot.
const crowding = () => (state.view === 'all' && !inFront() ? Math.min(1, Math.max(0.7, 260 / shown().edges.size)) : 1);

function strengthOf(edge) {
  const wrong = edge.marks.includes('deprecated') ? 0.55 : 1;
  return STRENGTH[gradeOf(edge, state.day)] * wrong * crowding() * (inFocus(edge) ? 1 : 0.1);
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
  const over = lines.length > 0 && lines.every((edge) => gradeOf(edge, state.day) === 'ended');
  return (over ? 0.4 : 1) * (nearChosen(id, visible) ? 1 : 0.25);
}

function nodeLook(node, now, wider) {
  const fillColour = kinds.get(node.kind).colour;
  const paint = { background: fillColour, border: inDark() ? '#e8edf2' : '#1b1f24' };
  return {
    id: node.id,
    size: radiusOf(node.id),
    ...placeOf(node, wider),
    hidden: !now.nodes.has(node.id),
    opacity: nodeStrength(node.id, now),
    color: { ...paint, highlight: paint, hover: paint },
  };
}

function drawNetwork() {
  const now = shown();
  const wider = isStar() ? squeeze() : 1;
  visNodes.update([...nodes.values()].map((node) => nodeLook(node, now, wider)));
  visEdges.update([...edges.values()].map((edge) => edgeLook(edge, now.edges)));
}

onChange((patch) => {
  if (!network) return;
  drawNetwork();
  if ('view' in patch || 'form' in patch || 'target' in patch) {
    pointedAt = null;
    touched = false;
    fitAll();
  } else if ('chosen' in patch) {
    showChosen();
  }
});
