// The picture that is open, and what the drawing of it remembers besides the settings.

import { byId } from '../dom/elements.js';
import { nodes } from '../model/data.js';
import { isStar } from '../model/filters.js';
import { language } from '../model/language.js';
import { state } from '../model/state.js';

export let network = null;
export let linesOf = null;
let sizes = null;
let labels = null;

// touched: the reader has moved or zoomed it; moves: how often anything moved; pointedAt, hovered: a node, an edge;
// walker: the node that the keyboard is on.
export const scene = { touched: false, moves: 0, pointedAt: null, hovered: null, walker: null };

// `opened`: vis-network's; `picture`: see paper.js.
export function openScene(opened, picture) {
  network = opened;
  labels = new Map([...picture.nodes.values()].map((node) => [node.id, String(node.label)]));
  nameNodes();
  sizes = new Map([...picture.nodes.values()].map((node) => [node.id, node.size]));
}

// The names in lines, in the language of the moment.
export function nameNodes() {
  const said = ([id, label]) => [id, (nodes.get(id)[`label_${language}`] || label).split('\n')];
  linesOf = new Map([...labels].map(said));
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
