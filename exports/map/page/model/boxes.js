// Where cards stand about their spots on the map: near them, none on another, none on another's spot, and no line from
// a card to its spot across another card.

const DISTANCES = [10, 26, 46, 70, 100, 140, 190];
const WITHIN = 0.35; // how much a card of a country would rather be near the point that stands for it, where it lies in it
const DIRECTIONS = 16;
const AWAY = 22; // how much rather, in pixels, a card stands on the side that looks away from the others
const LESS = 50; // and how much further it goes rather than say less
const SPOT = 7;

export const touches = (a, b) => a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h;

const inside = (box, { w, h }) => box.x >= 4 && box.y >= 4 && box.x + box.w <= w - 4 && box.y + box.h <= h - 4;
const spotBox = ({ x, y }) => ({ x: x - SPOT, y: y - SPOT, w: 2 * SPOT, h: 2 * SPOT });

// The point of a box that is nearest to a spot: where its line begins.
export const nearest = (box, { x, y }) => ({
  x: Math.min(Math.max(x, box.x), box.x + box.w),
  y: Math.min(Math.max(y, box.y), box.y + box.h),
});

// The part of a line, as shares of it, on which one coordinate lies between two bounds.
function between(from, to, low, high) {
  if (from === to) return from > low && from < high ? [0, 1] : [1, 0];
  const shares = [(low - from) / (to - from), (high - from) / (to - from)];
  return [Math.max(0, Math.min(...shares)), Math.min(1, Math.max(...shares))];
}

// Whether the line from one point to another lies on a box.
export function leadsOver(from, to, { x, y, w, h }) {
  const [across, down] = [between(from.x, to.x, x, x + w), between(from.y, to.y, y, y + h)];
  return Math.max(across[0], down[0]) < Math.min(across[1], down[1]);
}

// On the points of a country: such a card needs no line to say where it belongs.
const candidatesOn = ({ spot, on }, { w, h }) =>
  on.map(({ x, y }) => ({
    box: { x: x - w / 2, y: y - h / 2, w, h },
    cost: WITHIN * Math.hypot(x - spot.x, y - spot.y) - AWAY,
    lead: false,
  }));

function candidatesAbout({ spot }, { w, h }, outward) {
  return DISTANCES.flatMap((distance) =>
    Array.from({ length: DIRECTIONS }, (_, turn) => {
      const [dx, dy] = [Math.cos((turn * 2 * Math.PI) / DIRECTIONS), Math.sin((turn * 2 * Math.PI) / DIRECTIONS)];
      const middle = { x: spot.x + dx * (distance + w / 2), y: spot.y + dy * (distance + h / 2) };
      const box = { x: middle.x - w / 2, y: middle.y - h / 2, w, h };
      return { box, cost: distance - AWAY * (dx * outward.x + dy * outward.y), lead: true };
    }),
  );
}

// From the middle of all spots to this one, of length one.
function outwardOf(spot, all) {
  const mean = (axis) => all.reduce((sum, one) => sum + one[axis], 0) / all.length;
  const [dx, dy] = [spot.x - mean('x'), spot.y - mean('y')];
  const length = Math.hypot(dx, dy) || 1;
  return { x: dx / length, y: dy / length };
}

const crosses = ({ spot, box, lead }, other) =>
  (lead && leadsOver(spot, nearest(box, spot), other.box)) ||
  (other.lead && leadsOver(other.spot, nearest(other.box, other.spot), box));

// The best box of a size: {box, cost, lead}; undefined: there is none.
function bestBox(card, size, placed, kept, frame, spots) {
  const others = spots.filter((spot) => spot !== card.spot).map(spotBox);
  const taken = [...placed.map(({ box }) => box), ...kept, ...others];
  return [...candidatesOn(card, size), ...candidatesAbout(card, size, outwardOf(card.spot, spots))]
    .filter(({ box }) => inside(box, frame) && !taken.some((other) => touches(box, other)))
    .filter(({ box, lead }) => !placed.some((one) => crosses({ spot: card.spot, box, lead }, one)))
    .sort((a, b) => a.cost - b.cost)[0];
}

// Of its sizes the best: one that says more may stand further off.
function placeCard(card, placed, kept, frame, spots) {
  const found = card.sizes
    .map((size, at) => ({ size: at, ...bestBox(card, size, placed, kept, frame, spots) }))
    .filter(({ box }) => box);
  return found.sort((a, b) => a.cost + LESS * a.size - b.cost - LESS * b.size)[0];
}

// `cards`: [{id, spot, on, sizes}], the first to choose first; on: points that it may lie on, of a country; of the sizes
// ({w, h}) the earlier are the better. `kept`: boxes to keep off.
// [{id, spot, box, lead, size: which of its sizes}]; box null: there is room for none; lead: it needs a line to its spot.
export function placeCards(cards, frame, kept = []) {
  const spots = cards.map(({ spot }) => spot);
  const placed = [];
  return cards.map((card) => {
    const { box = null, size = null, lead = true } = placeCard(card, placed, kept, frame, spots) || {};
    const one = { id: card.id, spot: card.spot, box, size, lead };
    if (box) placed.push(one);
    return one;
  });
}
