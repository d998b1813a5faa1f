// Moving about the geographic map: by mouse, finger, wheel and keys.

import { regionBounds } from '../model/atlas.js';
import { panned, zoomed } from '../model/camera.js';
import { chart, frameOf } from './chart.js';

const STEP = 60;
const FACTOR = 1.35;
const STILL = 4; // pixels within which a press is a click

export function zoomBy(element, factor, at = null) {
  const frame = frameOf(element);
  chart.camera = zoomed(chart.camera, factor, at || { x: frame.w / 2, y: frame.h / 2 }, regionBounds(), frame);
  chart.touched = true;
}

function panBy(element, dx, dy) {
  chart.camera = panned(chart.camera, dx, dy, regionBounds(), frameOf(element));
  chart.touched = true;
}

// `redraw(moving)`: places everything anew, or while it `moving` only shifts what is there; `whole`: shows all of it.
export function buildMoves(element, redraw, whole) {
  const fingers = new Map();
  let travelled = 0;
  const pointOf = (event) => {
    const { left, top } = element.getBoundingClientRect();
    return { x: event.clientX - left, y: event.clientY - top };
  };
  const onMove = (event) => {
    const before = fingers.get(event.pointerId);
    if (!before) return;
    const now = pointOf(event);
    const others = [...fingers].filter(([id]) => id !== event.pointerId).map(([, point]) => point);
    travelled += Math.hypot(now.x - before.x, now.y - before.y);
    if (travelled <= STILL) return;
    // Not sooner: what is pressed would not get its click.
    if (!element.hasPointerCapture(event.pointerId)) element.setPointerCapture(event.pointerId);
    fingers.set(event.pointerId, now);
    if (others.length) pinch(others[0], before, now);
    else panBy(element, now.x - before.x, now.y - before.y);
    redraw(!others.length);
  };
  const pinch = (other, before, now) => {
    const apart = ({ x, y }) => Math.hypot(x - other.x, y - other.y) || 1;
    zoomBy(element, apart(now) / apart(before), { x: (other.x + now.x) / 2, y: (other.y + now.y) / 2 });
  };
  const onUp = (event) => {
    if (!fingers.delete(event.pointerId) || travelled <= STILL) return;
    redraw(false);
  };
  element.addEventListener('pointerdown', (event) => {
    if (event.button) return;
    if (!fingers.size) travelled = 0;
    fingers.set(event.pointerId, pointOf(event));
  });
  element.addEventListener('pointermove', onMove);
  element.addEventListener('pointerup', onUp);
  element.addEventListener('pointercancel', onUp);
  element.addEventListener('click', (event) => travelled > STILL && event.stopPropagation(), { capture: true });
  element.addEventListener(
    'wheel',
    (event) => {
      event.preventDefault();
      zoomBy(element, Math.exp(-event.deltaY * 0.0016), pointOf(event));
      redraw(false);
    },
    { passive: false },
  );
  element.addEventListener('keydown', (event) => onKey(event, element, redraw, whole));
}

const ARROWS = { ArrowLeft: [STEP, 0], ArrowRight: [-STEP, 0], ArrowUp: [0, STEP], ArrowDown: [0, -STEP] };

function onKey(event, element, redraw, whole) {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const presses = event.target.closest('[role="button"]') && ['Enter', ' '].includes(event.key);
  if (presses) event.target.closest('[role="button"]').dispatchEvent(new MouseEvent('click', { bubbles: true }));
  else if (event.key === '+' || event.key === '=') zoomBy(element, FACTOR);
  else if (event.key === '-') zoomBy(element, 1 / FACTOR);
  else if (event.key === '0') whole();
  else if (event.key in ARROWS) panBy(element, ...ARROWS[event.key]);
  else return;
  event.preventDefault();
  if (!presses) redraw(false);
}
