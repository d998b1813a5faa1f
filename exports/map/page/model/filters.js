// What some settings (see state.js) let through: by view, date and filters.

import { data, edges, edgesOfNode, nodes, targetPlaces } from './data.js';
import { gradeOf } from './dates.js';
import { partOf } from './part.js';

export const MARKS = ['disputed', 'denied', 'unvouched', 'deprecated'];

// The matrix of all views has a column for each thing: the one that the reader turned to does not leave out the others.
export const isWholeMatrix = ({ form, matrix }) => form === 'matrix' && matrix === 'whole';
const aimOf = (settings) => (isWholeMatrix(settings) ? null : settings.target);

// Round one thing: whose views of it are shown.
export const isStar = (settings) => settings.view === 'views' && Boolean(aimOf(settings));

export function inView(edge, settings) {
  const aim = aimOf(settings);
  return typeInView(edge.look, settings) && (settings.view !== 'views' || !aim || edge.to === aim);
}

// Whom the matrix by date is about.
export const targetByDate = ({ target }) => target || (data.targets.length ? data.targets[0].id : null);

// What a form shows, whatever is set: the geographic one is a view of its own, of relations that say where something is;
// the matrix is of views alone, and by date of one target on all days.
export function seenIn(settings) {
  if (settings.form === 'where') return { ...settings, view: 'where', target: null };
  if (settings.form !== 'matrix') return settings;
  const views = { ...settings, view: 'views' };
  return isWholeMatrix(settings) ? views : { ...views, target: targetByDate(settings), day: null };
}

// `reach`: forces only, or all that has a place.
export const typeInView = (type, { view, reach }) =>
  view === 'where'
    ? data.geo.forces.includes(type.id) || (reach === 'all' && data.geo.more.includes(type.id))
    : view === 'all' || Boolean(type.sign);

export const placeIn = (id, settings) =>
  isStar(settings) ? targetPlaces.get(settings.target)[id] : nodes.get(id).place[settings.view];

const kindKey = (id) => `kind:${nodes.get(id).kind}`;

// Of each edge once: they are asked for thousands of times.
const keysKnown = new WeakMap();

export function keysOf(edge) {
  const known = keysKnown.get(edge);
  if (known) return known;
  const marks = edge.marks.map((mark) => `mark:${mark}`);
  const keys = [`type:${edge.type}`, kindKey(edge.from), kindKey(edge.to), ...marks];
  keysKnown.set(edge, keys);
  return keys;
}

export const begun = (edge, { day }) => gradeOf(edge, day) !== 'future';

// Whether the filters let an edge through, one filter left out of account.
export function passes(edge, settings, except = null) {
  const keys = keysOf(edge);
  const only = settings.only ? settings.only.split(' ') : [];
  if (only.length && !only.includes(except) && !only.some((key) => keys.includes(key))) return false;
  return keys.every((key) => key === except || !settings.hidden.has(key));
}

// No line is drawn to it, ever: it is only said to be at stake, or to have spoken.
export const alone = (node) => !edgesOfNode.has(node.id);
const showsAlone = (node, { hidden, only }) =>
  alone(node) &&
  !hidden.has('alone:') &&
  !hidden.has(`kind:${node.kind}`) &&
  [null, 'alone:', `kind:${node.kind}`].includes(only);

function thingsIn(known, settings) {
  if (settings.view !== 'where') return [...nodes.values()].filter((node) => Boolean(placeIn(node.id, settings)));
  const ends = endsOf(known);
  return [...nodes.values()].filter((node) => ends.has(node.id));
}

// {edges, nodes: what is shown, as sets of ids; known, started: edges in this view at all, and by the date; passed: those
// that the filters let through; part: of these the part that is shown (see part.js), or null; things: nodes in this view}
export function select(settings) {
  const known = [...edges.values()].filter((edge) => inView(edge, settings));
  const started = known.filter((edge) => begun(edge, settings));
  const passed = started.filter((edge) => passes(edge, settings));
  // Round one thing its viewers are a part already, and where things are nothing is left out.
  const part = isStar(settings) || settings.view === 'where' ? null : partOf(settings, passed);
  const things = thingsIn(known, settings);
  const could = endsOf(passed);
  const visible = things.filter((node) =>
    part ? part.nodes.has(node.id) : could.has(node.id) || showsAlone(node, settings),
  );
  return {
    known,
    started,
    passed,
    part,
    things,
    edges: new Set(part ? part.edges : passed.map((edge) => edge.id)),
    nodes: new Set(visible.map((node) => node.id)),
  };
}

export const endsOf = (lines) => new Set(lines.flatMap((edge) => [edge.from, edge.to]));
// Things that the filters let through, whether or not the part that is shown has them.
export const thingsPassed = ({ passed, things }, settings) => {
  const ends = endsOf(passed);
  return things.filter((node) => ends.has(node.id) || showsAlone(node, settings));
};
