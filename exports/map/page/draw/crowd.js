// Boxes that are taken, looked up by where they are: with thousands each would else be compared with each.

import { touches } from './boxes.js';

// Columns and rows are whole numbers between these two, and so a square is one number.
const HALF = 2 ** 20;

// `size`: the side of the squares that they are kept by, about that of the boxes.
export function crowd(size) {
  const squares = new Map();
  const each = ({ x, y, w, h }, visit) => {
    for (let column = Math.floor(x / size); column <= Math.floor((x + w) / size); column += 1) {
      for (let row = Math.floor(y / size); row <= Math.floor((y + h) / size); row += 1) {
        if (visit((column + HALF) * 2 * HALF + row + HALF)) return true;
      }
    }
    return false;
  };
  const add = (box) =>
    each(box, (key) => {
      const found = squares.get(key);
      found ? found.push(box) : squares.set(key, [box]);
    });
  const drop = (box) =>
    each(box, (key) => {
      squares.get(key).splice(squares.get(key).indexOf(box), 1);
    });
  // Whether one that `counts` touches this.
  const meets = (box, counts = () => true) =>
    each(box, (key) => (squares.get(key) || []).some((other) => counts(other) && touches(box, other)));
  // All that touch it, each once.
  const all = (box) => {
    const found = new Set();
    each(box, (key) => {
      for (const other of squares.get(key) || []) if (touches(box, other)) found.add(other);
    });
    return [...found];
  };
  return { add, drop, meets, all };
}

export function crowdOf(boxes, size) {
  const made = crowd(size);
  boxes.forEach(made.add);
  return made;
}
