// Lines between two points, straight or bent towards a third (quadratic Bézier curves).

const mixed = (a, b, share) => ({ x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share });

// The part of a curve between two shares of it: [start, bend, end].
export function part([from, bend, to], first, last) {
  const at = (share) => mixed(mixed(from, bend, share), mixed(bend, to, share), share);
  const start = at(first);
  const end = at(last);
  // The bend of a part: where the tangents at its ends meet.
  return [start, mixed(mixed(from, bend, first), mixed(bend, to, first), last), end];
}

export const pointAt = (curve, share) => part(curve, share, share)[0];

// How far along a curve it comes out of the disc at its start, and into the disc at its end.
export function outsideOf(curve, startRadius, endRadius) {
  const [from, , to] = curve;
  const away = (point, { x, y }) => Math.hypot(point.x - x, point.y - y);
  const shares = Array.from({ length: 101 }, (_, place) => place / 100);
  const first = shares.find((share) => away(pointAt(curve, share), from) >= startRadius);
  const last = [...shares].reverse().find((share) => away(pointAt(curve, share), to) >= endRadius);
  return first === undefined || last === undefined || first >= last ? null : [first, last];
}
