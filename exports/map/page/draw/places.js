// Where the nodes stand: as worked out beforehand, or as the reader dragged them.

import { byId } from '../dom/elements.js';
import { targetPlaces } from '../model/data.js';
import { isStar } from '../model/filters.js';
import { placeInView } from '../model/shown.js';
import { state } from '../model/state.js';
import { isNarrow, network } from './scene.js';

const dragged = new Map();

// What names, badges and the status line need around the outermost nodes, in pixels of the screen.
const PAD = { left: 68, right: 68, top: 26, bottom: 84 };

const STAR_PAD = { left: 146, right: 146, top: 40, bottom: 84 };
export const padding = () => (isStar(state) && !isNarrow() ? STAR_PAD : PAD);

// How much a star's sides are moved towards or from its middle, to fill the width at the zoom that its height asks for.
export function squeeze() {
  const { clientWidth: width, clientHeight: height } = byId('picture');
  const all = Object.values(targetPlaces.get(state.target));
  const extent = (axis) =>
    Math.max(...all.map((place) => place[axis])) - Math.min(...all.map((place) => place[axis])) || 1;
  const pad = padding();
  const zoom = Math.min(1.25, (height - pad.top - pad.bottom) / extent(1));
  return Math.min(1.6, Math.max(0.3, (width - pad.left - pad.right) / extent(0) / zoom));
}

const pictureName = () => (isStar(state) ? `star ${state.target}` : state.view);
const draggedHere = () => dragged.get(pictureName()) || dragged.set(pictureName(), new Map()).get(pictureName());

export function keepPlace(id) {
  draggedHere().set(id, network.getPosition(id));
}

export function placeOf(node, wider) {
  const moved = draggedHere().get(node.id);
  if (moved) return moved;
  const [x, y] = placeInView(node.id) || node.place.all;
  return { x: x * wider, y };
}
