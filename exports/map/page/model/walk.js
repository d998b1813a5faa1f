// From one thing to another by the arrow keys.

const WAYS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

export const isWay = (key) => Object.prototype.hasOwnProperty.call(WAYS, key);

// The nearest of the others ({id, x, y}) in that direction, what lies askew counting as further off; null without one.
export function toward(here, others, key) {
  const [dx, dy] = WAYS[key];
  const far = ({ x, y }) => {
    const along = (x - here.x) * dx + (y - here.y) * dy;
    const aside = Math.abs((x - here.x) * dy) + Math.abs((y - here.y) * dx);
    return along > 0 && aside <= 1.5 * along ? along + 2 * aside : Infinity;
  };
  const found = others.map((other) => ({ id: other.id, far: far(other) })).sort((a, b) => a.far - b.far || (a.id < b.id ? -1 : 1))[0];
  return found && found.far < Infinity ? found.id : null;
}
