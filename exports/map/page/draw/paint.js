// Drawing on the canvas: discs, words.

export const FAMILY = 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "DejaVu Sans", sans-serif';

export function disc(ctx, { x, y }, radius, fillStyle, strokeStyle, lineWidth) {
  ctx.beginPath();
  ctx.arc(x, y, radius, 0, 2 * Math.PI);
  ctx.fillStyle = fillStyle;
  ctx.fill();
  ctx.strokeStyle = strokeStyle;
  ctx.lineWidth = lineWidth;
  ctx.stroke();
}

export function write(ctx, words, { x, y }, size, colour, weight = 700) {
  ctx.font = `${weight} ${size}px ${FAMILY}`;
  ctx.textAlign = 'center';
  ctx.textBaseline = 'middle';
  ctx.fillStyle = colour;
  ctx.fillText(words, x, y);
}

// Words on a card, so that lines beneath do not spoil them.
export function writeOn(ctx, words, { x, y }, size, paint) {
  ctx.font = `600 ${size}px ${FAMILY}`;
  const width = ctx.measureText(words).width + size * 0.8;
  ctx.fillStyle = paint.card;
  ctx.fillRect(x - width / 2, y - size * 0.8, width, size * 1.6);
  write(ctx, words, { x, y }, size, paint.text, 600);
}

export function paints() {
  const style = getComputedStyle(document.documentElement);
  const read = (name) => style.getPropertyValue(name).trim();
  return {
    page: read('--page'),
    card: read('--card'),
    text: read('--text'),
    ring: read('--ring'),
    onSign: read('--on-sign'),
    clash: read('--clash'),
    onClash: read('--on-clash'),
  };
}
