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

// touched: the reader has moved or zoomed it; laidFor, fittedFor: frames for which it was laid and fitted; moves: how often anything moved; pointedAt, hovered: a node, an edge;
// walker: the node that the keyboard is on.
export const scene = { touched: false, laidFor: '', fittedFor: '', moves: 0, pointedAt: null, hovered: null, walker: null };

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

// Has the picture drawn in the next frame, once, however often it is asked for until then.
export const askDraw = (picture = network) => picture.body.emitter.emit('_requestRedraw');

// Gives things their borders, and lines their ends there. vis-network does so only as it draws: lines, things, arrows, of
// which each arrow gives its line an end for the next time; so its first picture would be wrong, and who clicks before it
// would find nothing. Here the arrows are drawn with nothing to be seen of them.
export function measure(picture = network) {
  const ctx = picture.canvas.getContext();
  const { nodes, edges } = picture.body;
  for (const node of Object.values(nodes)) {
    node.resize(ctx);
    node.updateBoundingBox(ctx);
  }
  ctx.save();
  ctx.globalAlpha = 0;
  for (const edge of Object.values(edges)) if (edge.connected) edge.drawArrows(ctx);
  ctx.restore();
}

const held = new Set();

// Runs something that changes the picture, which is drawn once, in the next frame: vis-network would draw it at once
// after every single change of its data.
export function drawnOnce(run, picture = network) {
  if (held.has(picture)) return run();
  const { emitter } = picture.body;
  const asked = picture.renderer.redrawRequested;
  held.add(picture);
  emitter.emit('_blockRedraw');
  try {
    return run();
  } finally {
    held.delete(picture);
    emitter.emit('_allowRedraw');
    // It forgets what was asked for before, and would draw twice in one frame.
    picture.renderer.redrawRequested = asked;
    askDraw(picture);
  }
}

// The frame of the picture, to compare: its width and height in pixels.
export const frameNow = () => `${byId('picture').clientWidth} ${byId('picture').clientHeight}`;

export const isNarrow = () => byId('picture').clientWidth < 620;

// Round one thing its viewers are all alike; elsewhere size tells how much is said of each.
export const radiusOf = (id) => (isStar(state) ? (id === state.target ? 19 : 13) : sizes.get(id));
