// The picture that is open, and what the drawing of it remembers besides the settings.

import { byId } from '../dom/elements.js';
import { isStar } from '../model/filters.js';
import { state } from '../model/state.js';

export let network = null;
export let linesOf = null;
let sizes = null;

// touched: the reader has moved or zoomed it; moves: how often anything moved; pointedAt, hovered: a node, an edge.
export const scene = { touched: false, moves: 0, pointedAt: null, hovered: null };

// `opened`: vis-network's; `picture`: what pyvis wrote of it.
export function openScene(opened, picture) {
  network = opened;
  linesOf = new Map(picture.nodes.map((node) => [node.id, String(node.label).split('\n')]));
  sizes = new Map(picture.nodes.map((node) => [node.id, node.size]));
}

// Runs something while another picture is the one that is drawn.
export function within(other, run) {
  const before = network;
  network = other;
  try {
    return run();
  } finally {
    network = before;
  }
}

export const isNarrow = () => byId('picture').clientWidth < 620;

// Round one thing its viewers are all alike; elsewhere size tells how much is said of each.
export const radiusOf = (id) => (isStar(state) ? (id === state.target ? 19 : 13) : sizes.get(id));
