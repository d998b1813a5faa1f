// Tables of columns, as exports/map/pack.py makes them.

// The things of a table of columns; what one has not is null there.
export function rowsOf({ size, columns }) {
  const rows = Array.from({ length: size }, () => ({}));
  for (const [name, values] of Object.entries(columns)) {
    for (let at = 0; at < size; at += 1) if (values[at] !== null) rows[at][name] = values[at];
  }
  return rows;
}

export const byId = (rows) => Object.fromEntries(rows.map(({ id, ...row }) => [id, row]));

// The things of a table by `ids`, each made when it is first asked for: {get, has, keys, values, size}.
export function rowsLater(ids, { columns }, made = (row) => row) {
  const at = new Map(ids.map((id, place) => [id, place]));
  const names = Object.keys(columns);
  const known = new Map();
  const make = (id) => {
    const row = { id };
    for (const name of names) if (columns[name][at.get(id)] !== null) row[name] = columns[name][at.get(id)];
    known.set(id, made(row));
    return known.get(id);
  };
  const get = (id) => known.get(id) || (at.has(id) ? make(id) : undefined);
  return { get, has: (id) => at.has(id), keys: () => at.keys(), values: () => ids.map(get), size: ids.length };
}
