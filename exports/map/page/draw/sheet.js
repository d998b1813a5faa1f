// A picture with its caption beneath: an SVG, and the same as a PNG.

import { tag, words } from '../model/xml.js';
import { FAMILY, paints } from './paint.js';

const [PAD, TITLE, SMALL] = [14, 16, 11.5];
const FINE = 2;
// Larger, some browsers make no picture at all.
const MOST_PIXELS = 12_000;

// Broken into lines that fit.
function wrapped(ctx, text, width) {
  const lines = [''];
  for (const word of text.split(' ')) {
    const longer = `${lines[lines.length - 1]} ${word}`.trim();
    if (ctx.measureText(longer).width > width && lines[lines.length - 1]) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines;
}

// [{text, font, y}] beneath a picture of that width, and the height that they take. `caption`: {title, lines}.
export function captionLines(ctx, width, { title, lines }) {
  let y = PAD;
  const all = [[title, `700 ${TITLE}px ${FAMILY}`, TITLE], ...lines.map((line) => [line, `${SMALL}px ${FAMILY}`, SMALL])];
  const placed = all.flatMap(([text, font, size]) => {
    ctx.font = font;
    return wrapped(ctx, text, width - 2 * PAD).map((line) => {
      y += size * 1.35;
      return { text: line, font, size, y: y - size * 0.35 };
    });
  });
  return { placed, height: y + PAD, left: PAD };
}

// `content`: what is drawn, as SVG of this width and height; `about`: what it is, for who cannot see it.
export function sheet({ width, height, content, about, caption }) {
  const paint = paints();
  const below = captionLines(document.createElement('canvas').getContext('2d'), width, caption);
  const tall = Math.ceil(height + below.height);
  const said = below.placed.map(({ text, size, y }) =>
    words('text', { x: below.left, y: height + y, 'font-size': size, 'font-weight': size === TITLE ? 700 : null }, text),
  );
  const root = { xmlns: 'http://www.w3.org/2000/svg', width, height: tall, viewBox: `0 0 ${width} ${tall}`, 'font-family': FAMILY };
  const inside = [
    words('title', {}, caption.title),
    words('desc', {}, about),
    tag('rect', { width, height: tall, fill: paint.page }),
    tag('svg', { width, height, overflow: 'hidden' }, content),
    tag('rect', { y: height, width, height: tall - height, fill: paint.card }),
    tag('g', { fill: paint.text }, said),
  ];
  return `<?xml version="1.0" encoding="UTF-8"?>\n${tag('svg', root, inside)}\n`;
}

// Of a sheet, twice as fine where that is not too large; null where the browser can not make it.
export async function pngOf(text) {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
  try {
    await image.decode();
  } catch {
    return null;
  }
  const fine = Math.min(FINE, MOST_PIXELS / Math.max(image.width, image.height));
  const canvas = document.createElement('canvas');
  Object.assign(canvas, { width: Math.round(image.width * fine), height: Math.round(image.height * fine) });
  canvas.getContext('2d').drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve) => {
    canvas.toBlob(resolve, 'image/png');
  });
}
