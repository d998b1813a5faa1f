// The map: vis-network with the positions that came with the page.

import { byId } from '../dom/elements.js';
import { buildZoom, fitAll, showChosen } from '../draw/camera.js';
import { buildOverlay } from '../draw/overlay.js';
import { keepPlace, squeeze } from '../draw/places.js';
import { paper, readPicture } from '../draw/paper.js';
import { png } from '../draw/png.js';
import { drawnOnce, frameNow, measure, nameNodes, network, openScene, scene } from '../draw/scene.js';
import { svg } from '../draw/svg.js';
import { drawTwin, keepTwin, useTwin } from '../draw/twin.js';
import { buildWalk } from '../draw/walk.js';
import { MOST_MOVING } from '../model/core.js';
import { isStar } from '../model/filters.js';
import { t } from '../model/language.js';
import { shown } from '../model/shown.js';
import { lookingAt, sides } from '../model/sides.js';
import { chooseEdge, chooseNode, chooseNothing, onChange, state } from '../model/state.js';

let sheet = null;
let eased = false;
let pointing = false;

function buildNetwork(picture, options) {
  sheet = paper(picture);
  eased = isMany();
  const interaction = { ...options.interaction, ...easing() };
  openScene(new vis.Network(byId('picture'), sheet.data, { ...options, interaction }), picture);
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
const isMany = () => shown().edges.size > MOST_MOVING;
const easing = () => ({ hideEdgesOnDrag: eased, hideEdgesOnZoom: eased });

function easeMoves() {
  if (isMany() === eased) return;
  eased = !eased;
  network.setOptions({ interaction: easing() });
}

const drawNetwork = () => drawnOnce(layNetwork);

function layNetwork() {
  const both = sides();
  // The frame of a picture is another beside a second one: first this, as places hang on the width.
  byId('stage').classList.toggle('two', Boolean(both));
  const wider = isStar(state) ? squeeze() : 1;
  scene.laidFor = frameNow();
  both ? lookingAt(both.here, () => sheet.lay(wider)) : sheet.lay(wider);
  easeMoves();
  drawTwin(wider);
}

// Pointing at a thing brings it and its lines to the front, where nothing is chosen: once a frame, as a pointer passes over
// many, and a click on one is not to wait for it.
function pointAt(id) {
  scene.pointedAt = id;
  if (pointing) return;
  pointing = true;
  window.requestAnimationFrame(() => {
    pointing = false;
    if (!state.chosen) drawNetwork();
  });
}

// Is told, too, of a size for which it was laid just now.
function onResize() {
  if (scene.laidFor !== frameNow()) drawNetwork();
  if (!scene.touched && scene.fittedFor !== frameNow()) fitAll();
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
  if (state.form !== 'where') drawnOnce(() => followSettings(patch));
}

function followSettings(patch) {
  if ('lang' in patch) nameNodes();
  drawNetwork();
  if ('lang' in patch) {
    describePicture();
  } else if (FITTED.some((key) => key in patch)) {
    scene.pointedAt = null;
    scene.touched = false;
    fitAll();
    measure();
  } else if ('chosen' in patch) {
    showChosen();
  }
}

// `written`, `options`: what pyvis wrote.
export const mapForm = (written, options) => ({
  id: 'map',
  words: () => t('Map'),
  section: 'stage',
  picture: { png, svg },
  build() {
    const drawn = readPicture(written);
    buildNetwork(drawn, options);
    buildZoom();
    useTwin(drawn, options);
    buildOverlay(keepTwin);
    buildWalk();
    onChange(onSettings);
  },
});
