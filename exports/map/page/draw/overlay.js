// What is drawn over vis-network's picture: names, marks, badges.

import { edges } from '../model/data.js';
import { shown } from '../model/shown.js';
import { lookingAt, sides } from '../model/sides.js';
import { state } from '../model/state.js';
import { badgeBoxes, drawBadge, drawRing, drawWalker } from './badges.js';
import { drawLabels, placeLabels } from './labels.js';
import { drawEdgeMarks, drawWords, placeMarks } from './marks.js';
import { paints } from './paint.js';
import { askDraw, network, scene } from './scene.js';
import { walking } from './walk.js';

function drawMarks(ctx, marks, zoom) {
  const paint = paints();
  ctx.save();
  for (const mark of marks) drawEdgeMarks(ctx, mark, zoom, paint);
  if (state.view === 'views') for (const id of shown().nodes) drawBadge(ctx, id, zoom, paint);
  drawRing(ctx, paint);
  drawWalker(ctx, walking(), paint);
  ctx.restore();
}

function drawHovered(ctx) {
  if (!scene.hovered || !shown().edges.has(scene.hovered)) return;
  ctx.save();
  drawWords(ctx, edges.get(scene.hovered), network.getScale(), paints());
  ctx.restore();
}

// Names and marks are placed anew when something has changed, not for every frame of a move. By picture.
const placedIn = new Map();

function placements(ctx, zoom) {
  const key = [zoom, scene.moves, state.chosen && state.chosen.id, scene.pointedAt].join(' ');
  let placed = placedIn.get(network);
  if (!placed || placed.key !== key || placed.shown !== shown()) {
    const names = placeLabels(ctx, zoom, badgeBoxes(zoom));
    const spots = names.map(({ spot }) => spot);
    placed = { key, shown: shown(), names, marks: placeMarks(zoom, spots) };
    placedIn.set(network, placed);
  }
  return placed;
}

// As they were last drawn.
export const placementsNow = () => placedIn.get(network) || { names: [], marks: [] };

// vis-network may draw between a change of the settings and its being given what is shown since: it draws again after.
const isLaid = () => [...shown().nodes].every((id) => id in network.body.nodes);

export function drawOver(ctx) {
  if (!isLaid()) return;
  const zoom = network.getScale();
  const { names, marks } = placements(ctx, zoom);
  drawMarks(ctx, marks, zoom);
  drawLabels(ctx, names, zoom);
  drawHovered(ctx);
}

export function buildOverlay(onDrawn) {
  const moved = () => {
    scene.moves += 1;
  };
  network.on('dragEnd', moved);
  network.on('resize', moved);
  network.on('dragging', ({ nodes: dragging }) => dragging.length && moved());
  network.on('afterDrawing', (ctx) => {
    const both = sides();
    both ? lookingAt(both.here, () => drawOver(ctx)) : drawOver(ctx);
    onDrawn();
  });
  const hover = (id) => {
    scene.hovered = id;
    askDraw();
  };
  network.on('hoverEdge', ({ edge }) => hover(edge));
  network.on('blurEdge', () => hover(null));
}
