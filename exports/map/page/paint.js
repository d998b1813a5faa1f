// Drawing on the canvas: points on lines, discs, words.

// A point on a line as vis-network draws it, bend and all.
function pointOn(edge, share) {
  const drawn = network.body.edges[edge.id];
  if (drawn && edge.from !== edge.to) return drawn.edgeType.getPoint(share);
  const [a, b] = [network.getPosition(edge.from), network.getPosition(edge.to)];
  return { x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share };
}

function disc(ctx, { x, y }, radius, fillStyle, strokeStyle, lineWidth) {
  ctx.beginPath();
  ctx.arc(x, y, radius, 0, 2 * Math.PI);
  ctx.fillStyle = fillStyle;
  ctx.fill();
  ctx.strokeStyle = strokeStyle;
  ctx.lineWidth = lineWidth;
  ctx.stroke();
}

function write(ctx, words, { x, y }, size, colour, weight = 700) {
  ctx.font = `${weight} ${size}px ${FAMILY}`;
  ctx.textAlign = 'center';
  ctx.textBaseline = 'middle';
  ctx.fillStyle = colour;
  ctx.fillText(words, x, y);
}

// Words on a card, so that lines beneath do not spoil them.
function writeOn(ctx, words, { x, y }, size, paint) {
  ctx.font = `600 ${size}px ${FAMILY}`;
  const width = ctx.measureText(words).width + size * 0.8;
  ctx.fillStyle = paint.card;
  ctx.fillRect(x - width / 2, y - size * 0.8, width, size * 1.6);
  write(ctx, words, { x, y }, size, paint.text, 600);
}

function paints() {
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
