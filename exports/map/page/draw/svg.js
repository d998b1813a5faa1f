// The picture with its caption, as SVG of our own: nodes, lines, signs and names where they are on the screen just now.

import { lineColour } from '../dom/colours.js';
import { byId } from '../dom/elements.js';
import { caption } from '../model/caption.js';
import { kinds, nodes } from '../model/data.js';
import { t } from '../model/language.js';
import { edgeShown, shown } from '../model/shown.js';
import { sideNames } from '../model/sidenames.js';
import { lookingAt, sides } from '../model/sides.js';
import { state } from '../model/state.js';
import { threatenedBy } from '../model/views.js';
import { nameOf, sentenceOf } from '../model/words.js';
import { tag, words } from '../model/xml.js';
import { badgePoint, badgeSize } from './badges.js';
import { nodeStrength, strengthOf } from './focus.js';
import { frameSize } from './frame.js';
import { placementsNow } from './overlay.js';
import { paints } from './paint.js';
import { sheet } from './sheet.js';
import { onTwin } from './twin.js';
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
    [...shown().edges].map((id) => edgeDrawn(edgeShown(id))),
    ids.map((id) => nodeDrawn(id, paint)),
    marks.map((mark) => marksOf(mark, zoom, paint)),
    state.view === 'views' ? ids.map((id) => badgeDrawn(id, zoom, paint)) : [],
    names.map((name) => nameDrawn(name, zoom, paint)),
  );
}

const HEAD = 30;

// Of a comparison: a side, with what it is called above it.
function sideDrawn({ x, y, width, height }, name, paint) {
  const frame = { x, y, width, height: height + HEAD, fill: 'none', stroke: paint.text, 'stroke-opacity': 0.35 };
  return [
    words('text', { x: x + 12, y: y + 20, 'font-size': 13, 'font-weight': 700, fill: paint.text }, name),
    tag('svg', { x, y: y + HEAD, width, height, overflow: 'hidden' }, pictureDrawn(paint)),
    tag('rect', frame),
  ];
}

// As they stand on the screen: beside each other, or on a narrow one beneath each other.
function bothDrawn(both, paint) {
  const [one, other] = ['picture', 'picture-2'].map((id) => byId(id).getBoundingClientRect());
  const beneath = other.top >= one.bottom - 1;
  const place = ({ width, height }, at) => ({ x: at && !beneath ? one.width : 0, y: at && beneath ? one.height + HEAD : 0, width, height });
  const [left, right] = sideNames(both);
  const content = [
    lookingAt(both.here, () => sideDrawn(place(one, 0), left, paint)),
    onTwin(() => sideDrawn(place(other, 1), right, paint)),
  ];
  return {
    width: beneath ? one.width : one.width + other.width,
    height: beneath ? one.height + other.height + 2 * HEAD : one.height + HEAD,
    content,
  };
}

export function svg() {
  const [both, paint] = [sides(), paints()];
  const drawn = both ? bothDrawn(both, paint) : { ...frameSize(), content: pictureDrawn(paint) };
  const about = t('Things as shapes, relations between them as lines; what is claimed, not what is so.');
  return sheet({ ...drawn, about, caption: caption() });
}
