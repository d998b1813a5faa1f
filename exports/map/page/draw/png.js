// The picture with its caption, as a PNG.

import { caption } from '../model/caption.js';
import { drawnFiner, frameSize } from './frame.js';
import { FAMILY, paints } from './paint.js';

const [PAD, TITLE, SMALL] = [14, 16, 11.5];

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

// [{text, font, y}] beneath a picture of that width, and the height that they take.
export function captionLines(ctx, width) {
  const { title, lines } = caption();
  let y = PAD;
  const placed = [[title, `700 ${TITLE}px ${FAMILY}`, TITLE], ...lines.map((line) => [line, `${SMALL}px ${FAMILY}`, SMALL])].flatMap(
    ([text, font, size]) => {
      ctx.font = font;
      return wrapped(ctx, text, width - 2 * PAD).map((line) => {
        y += size * 1.35;
        return { text: line, font, size, y: y - size * 0.35 };
      });
    },
  );
  return { placed, height: y + PAD, left: PAD };
}

export function png() {
  const { width, height } = frameSize();
  const sheet = document.createElement('canvas');
  const ctx = sheet.getContext('2d');
  const below = captionLines(ctx, width);
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
