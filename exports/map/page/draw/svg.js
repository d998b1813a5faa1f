// The picture with its caption, as SVG of our own: nodes, lines, signs and names where they are on the screen just now.

import { lineColour } from '../dom/colours.js';
import { edges, kinds, nodes } from '../model/data.js';
import { t } from '../model/language.js';
import { shown } from '../model/shown.js';
import { state } from '../model/state.js';
import { threatenedBy } from '../model/views.js';
import { nameOf, sentenceOf } from '../model/words.js';
import { tag, words } from '../model/xml.js';
import { badgePoint, badgeSize } from './badges.js';
import { nodeStrength, strengthOf } from './focus.js';
import { frameSize } from './frame.js';
import { placementsNow } from './overlay.js';
import { FAMILY, paints } from './paint.js';
import { captionLines } from './png.js';
import { linesOf, network, radiusOf } from './scene.js';
import { FONT, LINE } from './spots.js';
import { marksOf, disc, sign } from './svgmarks.js';
import { lineOf } from './svglines.js';
import { shapeOf } from './svgshapes.js';

function nodeDrawn(id, paint) {
  const { x, y } = network.getPosition(id);
  const kind = kinds.get(nodes.get(id).kind);
  const shape = shapeOf(kind.shape, x, y, radiusOf(id), { fill: kind.colour, stroke: paint.text, 'stroke-width': 1.5 });
  return tag('g', { opacity: nodeStrength(id, shown()) }, words('title', {}, nameOf(id)), shape);
}

function nameDrawn({ id, spot }, zoom, paint) {
  const lines = linesOf.get(id).map((line, place) =>
    words('text', {
      x: spot.x + spot.w / 2,
      y: spot.y + ((place + 0.8) * LINE) / zoom,
    }, line),
  );
  const look = { fill: paint.text, stroke: paint.page, 'stroke-width': 4 / zoom, 'stroke-linejoin': 'round' };
  const font = { 'font-size': FONT / zoom, 'text-anchor': 'middle', 'paint-order': 'stroke' };
  return tag('g', { ...look, ...font, opacity: Math.max(0.3, nodeStrength(id, shown())) }, lines);
}

function badgeDrawn(id, zoom, paint) {
  const count = threatenedBy(id);
  if (!count) return '';
  const [point, size] = [badgePoint(id), badgeSize(zoom)];
  const colour = lineColour({ sign: 'threat' });
  const inside = [disc(point, size, paint.card, colour, size * 0.25), sign(String(count), point, size * 1.25, paint.text)];
  return tag('g', { opacity: nodeStrength(id, shown()) }, inside);
}

function edgeDrawn(edge) {
  const line = lineOf(edge, lineColour(edge.look));
  return tag('g', { opacity: strengthOf(edge) }, words('title', {}, sentenceOf(edge)), line);
}

function pictureDrawn(paint) {
  const zoom = network.getScale();
  const { names, marks } = placementsNow();
  const ids = [...shown().nodes];
  const { x, y } = network.canvasToDOM({ x: 0, y: 0 });
  const move = `translate(${x.toFixed(2)} ${y.toFixed(2)}) scale(${zoom.toFixed(5)})`;
  return tag(
    'g',
    { transform: move },
    [...shown().edges].map((id) => edgeDrawn(edges.get(id))),
    ids.map((id) => nodeDrawn(id, paint)),
    marks.map((mark) => marksOf(mark, zoom, paint)),
    state.view === 'views' ? ids.map((id) => badgeDrawn(id, zoom, paint)) : [],
    names.map((name) => nameDrawn(name, zoom, paint)),
  );
}

export function svg() {
  const { width, height } = frameSize();
  const paint = paints();
  const below = captionLines(document.createElement('canvas').getContext('2d'), width);
  const tall = height + below.height;
  const said = below.placed.map(({ text, size, y }, place) =>
    words('text', { x: below.left, y: height + y, 'font-size': size, 'font-weight': place ? null : 700 }, text),
  );
  const root = { xmlns: 'http://www.w3.org/2000/svg', width, height: tall, viewBox: `0 0 ${width} ${tall}`, 'font-family': FAMILY };
  const content = [
    words('title', {}, below.placed[0].text),
    words('desc', {}, t('Things as shapes, relations between them as lines; what is claimed, not what is so.')),
    tag('rect', { width, height: tall, fill: paint.page }),
    tag('svg', { width, height, overflow: 'hidden' }, pictureDrawn(paint)),
    tag('rect', { y: height, width, height: below.height, fill: paint.card }),
    tag('g', { fill: paint.text }, said),
  ];
  return `<?xml version="1.0" encoding="UTF-8"?>\n${tag('svg', root, content)}\n`;
}
