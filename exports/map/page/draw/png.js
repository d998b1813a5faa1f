// The map with its caption, as a PNG: a copy of vis-network's own drawing; of a comparison, its SVG drawn.

import { caption } from '../model/caption.js';
import { sides } from '../model/sides.js';
import { drawnFiner, frameSize } from './frame.js';
import { paints } from './paint.js';
import { captionLines, pngOf } from './sheet.js';
import { svg } from './svg.js';

export const png = () => (sides() ? pngOf(svg()) : copied());

function copied() {
  const { width, height } = frameSize();
  const sheet = document.createElement('canvas');
  const ctx = sheet.getContext('2d');
  const below = captionLines(ctx, width, caption());
  const paint = paints();
  drawnFiner((canvas, fine) => {
    Object.assign(sheet, { width: width * fine, height: Math.ceil((height + below.height) * fine) });
    ctx.fillStyle = paint.page;
    ctx.fillRect(0, 0, sheet.width, sheet.height);
    ctx.drawImage(canvas, 0, 0);
    ctx.scale(fine, fine);
  });
  ctx.fillStyle = paint.card;
  ctx.fillRect(0, height, width, below.height);
  ctx.fillStyle = paint.text;
  for (const { text, font, y } of below.placed) {
    ctx.font = font;
    ctx.fillText(text, below.left, height + y);
  }
  return new Promise((resolve) => {
    sheet.toBlob(resolve, 'image/png');
  });
}
