// The picture's place in its frame: all of it, larger, smaller; and the chosen not under the panel.

import { button, byId, replace } from '../dom/elements.js';
import { edges } from '../model/data.js';
import { isStar } from '../model/filters.js';
import { t } from '../model/language.js';
import { shown } from '../model/shown.js';
import { sides } from '../model/sides.js';
import { onLanguage, state } from '../model/state.js';
import { inFront } from './focus.js';
import { padding } from './places.js';
import { frameNow, isNarrow, network, scene } from './scene.js';

// Everything shown in the middle, names too, no larger than life.
export function fitAll() {
  scene.fittedFor = frameNow();
  network.setSize('100%', '100%');
  const both = sides();
  const ids = [...(both ? both.here : shown()).nodes];
  const { clientWidth: width, clientHeight: height } = byId('picture');
  if (!ids.length || !width || !height) return;
  const pad = { ...padding() };
  pad.right += coveredByPanel(width);
  const points = Object.values(network.getPositions(ids));
  const [xs, ys] = [points.map((point) => point.x), points.map((point) => point.y)];
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const fits = Math.min(
    (width - pad.left - pad.right) / (right - left || 1),
    (height - pad.top - pad.bottom) / (bottom - top || 1),
  );
  // What would be too small to read on a narrow screen is larger than the screen, to be moved about.
  const scale = Math.max(isNarrow() && !isStar(state) && !both ? 0.6 : 0.1, Math.min(1.25, fits));
  const position = {
    x: (left + right) / 2 + (pad.right - pad.left) / 2 / scale,
    y: (top + bottom) / 2 + (pad.bottom - pad.top) / 2 / scale,
  };
  network.moveTo({ position, scale, animation: false });
  scene.moves += 1;
}

// How much of the picture's right an open panel lies over; a panel over all of it is not kept clear of.
function coveredByPanel(width) {
  const panel = byId('panel');
  if ((state.view === 'views' && !sides()) || !state.chosen || panel.hidden) return 0;
  const { left, width: wide } = panel.getBoundingClientRect();
  const covered = byId('picture').getBoundingClientRect().left + width - left;
  return covered > 0 && wide < width / 2 ? covered : 0;
}

// The panel lies over the right of the map of all relations: what was chosen is moved out from under it.
export function showChosen() {
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

export function buildZoom() {
  const by = (factor) => () => {
    scene.touched = true;
    network.moveTo({ scale: network.getScale() * factor, animation: false });
  };
  const all = () => {
    scene.touched = false;
    fitAll();
  };
  const lay = () => replace(
    byId('zoom'),
    button('+', by(1.3), { 'aria-label': t('Zoom in'), title: t('Zoom in') }),
    button('−', by(1 / 1.3), { 'aria-label': t('Zoom out'), title: t('Zoom out') }),
    button('⤢', all, { 'aria-label': t('Show the whole map'), title: t('Show the whole map') }),
  );
  lay();
  onLanguage(lay);
}
