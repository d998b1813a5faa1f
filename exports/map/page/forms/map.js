// The map: vis-network with the positions that came with the page.

import { byId } from '../dom/elements.js';
import { buildZoom, fitAll, showChosen } from '../draw/camera.js';
import { edgeLook, nodeLook } from '../draw/looks.js';
import { buildOverlay } from '../draw/overlay.js';
import { keepPlace, squeeze } from '../draw/places.js';
import { png } from '../draw/png.js';
import { nameNodes, network, openScene, scene } from '../draw/scene.js';
import { svg } from '../draw/svg.js';
import { drawTwin, keepTwin, useTwin } from '../draw/twin.js';
import { buildWalk } from '../draw/walk.js';
import { MOST_MOVING } from '../model/core.js';
import { edges, nodes } from '../model/data.js';
import { isStar } from '../model/filters.js';
import { t } from '../model/language.js';
import { edgeShown, shown } from '../model/shown.js';
import { lookingAt, sides } from '../model/sides.js';
import { chooseEdge, chooseNode, chooseNothing, onChange, state } from '../model/state.js';

let visNodes = null;
let visEdges = null;
let eased = false;

function buildNetwork(picture, options) {
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
  openScene(new vis.Network(byId('picture'), { nodes: visNodes, edges: visEdges }, options), picture);
  network.on('click', ({ nodes: [node], edges: [edge] }) =>
    node ? chooseNode(node) : edge ? chooseEdge(edge) : chooseNothing(),
  );
  network.on('dragEnd', ({ nodes: moved }) => {
    moved.forEach(keepPlace);
    if (moved.length && sides()) drawNetwork();
  });
  network.on('zoom', () => {
    scene.touched = true;
  });
  network.on('dragStart', ({ nodes: moved }) => {
    scene.touched = scene.touched || !moved.length;
  });
  network.on('resize', onResize);
  network.on('hoverNode', ({ node }) => pointAt(node));
  network.on('blurNode', () => pointAt(null));
  describePicture();
}

// Very many lines are not drawn while they move: the picture would stutter.
function easeMoves(lines) {
  const many = lines > MOST_MOVING;
  if (many !== eased) network.setOptions({ interaction: { hideEdgesOnDrag: many, hideEdgesOnZoom: many } });
  eased = many;
}

function update(wider) {
  visNodes.update([...nodes.values()].map((node) => nodeLook(node, shown(), wider)));
  visEdges.update([...edges.keys()].map((id) => edgeLook(edgeShown(id), shown().edges)));
}

function drawNetwork() {
  easeMoves(shown().edges.size);
  const both = sides();
  // The frame of a picture is another beside a second one: first this, as places hang on the width.
  byId('stage').classList.toggle('two', Boolean(both));
  const wider = isStar(state) ? squeeze() : 1;
  both ? lookingAt(both.here, () => update(wider)) : update(wider);
  drawTwin(wider);
}

// Pointing at a thing brings it and its lines to the front, where nothing is chosen.
function pointAt(id) {
  scene.pointedAt = id;
  if (!state.chosen) drawNetwork();
}

function onResize() {
  drawNetwork();
  if (!scene.touched) fitAll();
}

// A screen reader cannot look at a canvas: it is told that the list says the same.
function describePicture() {
  const canvas = byId('picture').querySelector('canvas');
  canvas.setAttribute('role', 'img');
  canvas.setAttribute('aria-label', t('Map of actors and their relations. The list says the same in words.'));
}

// What changes so much of the picture that it is fitted into its frame anew.
const FITTED = ['view', 'form', 'target', 'focus', 'extent', 'compare'];

function onSettings(patch) {
  if (state.form === 'where') return;
  if ('lang' in patch) nameNodes();
  drawNetwork();
  if ('lang' in patch) {
    describePicture();
  } else if (FITTED.some((key) => key in patch)) {
    scene.pointedAt = null;
    scene.touched = false;
    fitAll();
  } else if ('chosen' in patch) {
    showChosen();
  }
}

// `picture`, `options`: what pyvis wrote.
export const mapForm = (picture, options) => ({
  id: 'map',
  words: () => t('Map'),
  section: 'stage',
  picture: { png, svg },
  build() {
    buildNetwork(picture, options);
    buildZoom();
    useTwin(picture, options);
    buildOverlay(keepTwin);
    buildWalk();
    onChange(onSettings);
  },
});
