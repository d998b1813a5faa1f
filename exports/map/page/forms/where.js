// The geographic form: what is where, over the outlines of countries.

import { button, byId, el, replace, svg } from '../dom/elements.js';
import { drawOutlines } from '../draw/atlas.js';
import { chart, fitChart, frameOf } from '../draw/chart.js';
import { drawOver } from '../draw/layout.js';
import { buildMoves, zoomBy } from '../draw/moves.js';
import { pngOf } from '../draw/sheet.js';
import { whereSvg } from '../draw/wheresvg.js';
import { toScreen } from '../model/camera.js';
import { t } from '../model/language.js';
import { onChange, onLanguage, state } from '../model/state.js';
import { key } from '../parts/key.js';

let picture = null;
let outlines = null;
let over = null;
let placedFor = null;

const isOpen = () => state.form === 'where';

function buildPicture() {
  outlines = drawOutlines();
  over = svg('g', {});
  const words = t('Map of places. Plus and minus zoom, arrows move it; the words beside it say the same.');
  picture = svg('svg', { id: 'atlas', tabindex: 0, role: 'group', 'aria-label': words }, outlines, over);
  const zoom = el(
    'div',
    { class: 'zoom', role: 'group', 'aria-label': t('Zoom') },
    button('+', act(() => zoomBy(picture, 1.35)), { 'aria-label': t('Zoom in'), title: t('Zoom in') }),
    button('−', act(() => zoomBy(picture, 1 / 1.35)), { 'aria-label': t('Zoom out'), title: t('Zoom out') }),
    button('⤢', act(whole), { 'aria-label': t('Show the whole map'), title: t('Show the whole map') }),
  );
  replace(byId('where'), picture, el('div', { id: 'key' }), zoom);
  drawKey();
  buildMoves(picture, redraw, whole);
  new ResizeObserver(() => isOpen() && draw()).observe(picture);
}

const act = (action) => () => {
  action();
  redraw(false);
};

const whole = () => fitChart(picture);

function drawKey() {
  replace(byId('key'), key());
  byId('key').querySelector('details').addEventListener('toggle', () => isOpen() && redraw(false));
}

// Boxes in pixels that cards keep off: the key, the zoom buttons.
function corners() {
  const { left, top } = picture.getBoundingClientRect();
  return [...byId('where').querySelectorAll('.key, .zoom')].map((node) => {
    const box = node.getBoundingClientRect();
    return { x: box.left - left, y: box.top - top, w: box.width, h: box.height };
  });
}

// While it moves, what is placed moves with it; then everything is placed anew.
function redraw(moving) {
  const { camera } = chart;
  const frame = frameOf(picture);
  const origin = toScreen(camera, frame, { x: 0, y: 0 });
  outlines.setAttribute('transform', `translate(${origin.x} ${origin.y}) scale(${camera.zoom})`);
  if (moving) {
    over.setAttribute('transform', `translate(${origin.x - placedFor.x} ${origin.y - placedFor.y})`);
    return;
  }
  const focused = over.contains(document.activeElement) ? { ...document.activeElement.dataset } : null;
  over.removeAttribute('transform');
  replace(over, drawOver(camera, frame, corners()));
  placedFor = origin;
  if (focused) refocus(focused);
}

// Placing anew must not lose the keyboard's place.
function refocus({ edge, node }) {
  const same = (one) => (edge ? one.dataset.edge === edge : one.dataset.node === node);
  const found = [...over.querySelectorAll('[role="button"]')].find(same);
  (found || picture).focus({ preventScroll: true });
}

function draw() {
  if (!picture.clientWidth) return;
  if (!chart.camera || !chart.touched) fitChart(picture);
  redraw(false);
}

const drawn = () => whereSvg(picture, byId('key'));

export const whereForm = {
  id: 'where',
  words: () => t('Where'),
  section: 'where',
  picture: { svg: drawn, png: () => pngOf(drawn()) },
  build() {
    buildPicture();
    // Anew in another language: names of countries and of buttons are in it.
    onLanguage(buildPicture);
    onChange((patch) => {
      if (!isOpen()) return;
      if ('reach' in patch) {
        chart.touched = false;
        drawKey();
      }
      draw();
    });
  },
};
