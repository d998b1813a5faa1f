// The two sides that are compared just now, and looking at the graph as one of them has it.

import { differences, readSide, sideOf } from './compare.js';
import { endsOf } from './filters.js';
import { claims, data, nodes, sources } from './data.js';
import { count, countShown } from './counts.js';
import { showing, shown } from './shown.js';
import { state, version } from './state.js';

const known = (side) =>
  side && { day: () => true, source: (id) => sources.has(id), viewer: (id) => nodes.has(id) }[side.what](side.value)
    ? side
    : null;

// What stands on the right, or null where nothing is compared: only pictures are.
function comparedWith() {
  const side = state.form === 'map' ? known(readSide(state.compare)) : null;
  return side && data ? side : null;
}

let cache = { version: null, sides: null };

// {here, there, differ: what differs, marked: by id of edge on each side how it differs}; null where nothing is compared.
export function sides() {
  if (cache.version !== version) cache = { version, sides: worked() };
  return cache.sides;
}

function worked() {
  const right = comparedWith();
  if (!right) return null;
  const left = known(readSide(state.lens));
  const here = sideOf(left && left.what === right.what ? left : null, state, claims);
  const there = sideOf(right, state, claims);
  const differ = differences(here, there);
  const marked = (side) => new Map(differ.filter((one) => one[side]).map((one) => [one[side].id, one.how]));
  // What neither side has a line to is no part of the comparison.
  const both = endsOf([...here.edges.values(), ...there.edges.values()]);
  const shownAs = (side) => ({
    ...side.selection,
    edges: new Set(side.edges.keys()),
    nodes: both,
    told: side.edges,
    day: side.day,
    marked: marked(side === here ? 'here' : 'there'),
  });
  return { left: here.side, right, here: shownAs(here), there: shownAs(there), differ };
}

// What is on the screen: of a comparison, what either side has.
export function onScreen() {
  const both = sides();
  if (!both) return shown();
  const either = (what) => new Set([...both.here[what], ...both.there[what]]);
  return { ...shown(), edges: either('edges'), nodes: either('nodes') };
}

// How many with a key of the filters are on the screen, and how many relations at all: see counts.js.
export const countOf = (key) => count(key, onScreen());
export const shownCount = () => countShown(onScreen());

// Runs something while the graph is as it is on one side (see `sides`): the picture is drawn by what is shown.
export const lookingAt = (side, run) => showing(side, run);
