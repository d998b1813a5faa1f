// Where the keys lead in a grid. `rows` are lists of places that can be reached, each with the `column` that it is in;
// a cell may have several places.

const clamp = (value, last) => Math.min(Math.max(value, 0), last);
const PAGE = 8;

// The place in a row that is in a column: its first; without one, the nearest before it.
function inColumn(row, column) {
  const exact = row.findIndex((place) => place.column === column);
  if (exact >= 0) return exact;
  const after = row.findIndex((place) => place.column > column);
  return clamp((after < 0 ? row.length : after) - 1, row.length - 1);
}

function vertical(rows, { row, place }, by) {
  const to = clamp(row + by, rows.length - 1);
  return to === row ? { row, place } : { row: to, place: inColumn(rows[to], rows[row][place].column) };
}

// {row, place} after a key; null where the key is none of the grid's.
export function moved(rows, { row, place }, key, ctrl = false) {
  const last = rows[row].length - 1;
  const steps = {
    ArrowRight: () => ({ row, place: clamp(place + 1, last) }),
    ArrowLeft: () => ({ row, place: clamp(place - 1, last) }),
    ArrowDown: () => vertical(rows, { row, place }, 1),
    ArrowUp: () => vertical(rows, { row, place }, -1),
    PageDown: () => vertical(rows, { row, place }, PAGE),
    PageUp: () => vertical(rows, { row, place }, -PAGE),
    Home: () => ({ row: ctrl ? 0 : row, place: 0 }),
    End: () => (ctrl ? { row: rows.length - 1, place: rows[rows.length - 1].length - 1 } : { row, place: last }),
  };
  return key in steps ? steps[key]() : null;
}
