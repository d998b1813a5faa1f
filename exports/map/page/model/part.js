// The part of what passes the filters that is drawn: around something, a chain, a query's result, the core; or all.

import { core, MOST_DRAWN } from './core.js';
import { data, edges, nodes } from './data.js';
import { around, path, readFocus } from './focus.js';

const focusOf = (settings) => readFocus(settings.focus, (id) => nodes.has(id));

const chosenEnds = ({ chosen }) => {
  const edge = chosen && chosen.what === 'edge' ? edges.get(chosen.id) : null;
  return edge ? [edge.from, edge.to] : chosen ? [chosen.id] : [];
};

function result(lines) {
  const { nodes: named = [], edges: found = [] } = data.result || {};
  const wanted = new Set(found);
  const within = lines.filter((edge) => wanted.has(edge.id));
  const ends = within.flatMap((edge) => [edge.from, edge.to]);
  return { nodes: new Set([...named, ...ends]), edges: new Set(within.map((edge) => edge.id)) };
}

// What the picture of all relations opens on; of very many, everybody's views too. Lists and tables have everything: only
// a picture can be a tangle.
function opensOn(settings, lines) {
  if (settings.form !== 'map') return null;
  const tooMany = lines.length > MOST_DRAWN;
  if (!tooMany && (settings.view !== 'all' || settings.extent === 'whole')) return null;
  const found = core(lines, chosenEnds(settings));
  return found && { what: 'core', ...found, tooMany };
}

// {what, nodes, edges (ids), …}; null: everything. `lines`: the edges that pass the filters.
export function partOf(settings, lines) {
  const focus = focusOf(settings);
  if (!focus) return opensOn(settings, lines);
  return { ...focus, ...{ around, path, result: (_, all) => result(all) }[focus.what](focus, lines) };
}
