// Two sides beside each other: two days, two sources, two viewers; what is on each, and what differs.

import { gradeOf } from './dates.js';
import { select } from './filters.js';

export const KINDS = ['day', 'source', 'viewer'];

// {what, value} of `day:2023-07-01`, `source:ID`, `viewer:ID`; null of anything else.
export function readSide(text) {
  const [, what, value] = /^(day|source|viewer):(.+)$/.exec(text || '') || [];
  if (!what || (what === 'day' && !/^\d{4}-\d\d-\d\d$/.test(value))) return null;
  return { what, value };
}

export const sideText = (what, value) => `${what}:${value}`;

// The edge as one source has it: of its claims only; null where it has none. `claims`: all by id.
export function ofSource(edge, source, claims) {
  const mine = edge.claims.filter((id) => claims.get(id).source === source);
  if (!mine.length) return null;
  const wrong = mine.every((id) => claims.get(id).rank === 'deprecated');
  const marks = edge.marks.filter((mark) => mark !== 'deprecated' || wrong);
  if (wrong && !marks.includes('deprecated')) marks.push('deprecated');
  const stances = edge.stances && [...new Set(mine.map((id) => claims.get(id).stance).filter((stance) => stance))].sort();
  return { ...edge, claims: mine, origins: 1, marks, ...(stances ? { stances } : {}) };
}

// One side: {side, day, edges: those that it has (recomputed where they are of one source only), by id}.
export function sideOf(side, settings, claims) {
  const day = side && side.what === 'day' ? side.value : settings.day;
  const found = select({ ...settings, day, chosen: null });
  // Which part of the graph is looked at must not hang on the day: else it would differ by what is left out.
  const { part } = select({ ...settings, day: null, chosen: null });
  const shown = found.passed.filter((edge) => !part || part.edges.has(edge.id));
  const told =
    side && side.what === 'source'
      ? shown.map((edge) => ofSource(edge, side.value, claims)).filter((edge) => edge)
      : shown.filter((edge) => !side || side.what !== 'viewer' || edge.from === side.value);
  return { side, day, selection: found, edges: new Map(told.map((edge) => [edge.id, edge])) };
}

const holds = (edge, day) => !['ended', 'future'].includes(gradeOf(edge, day));
// What is held to be wrong is nobody's view; but that a source says it is what is asked of a source.
const stands = (edge, side) => (side && side.what === 'source') || !edge.marks.includes('deprecated');
const holding = ({ edges: all, day, side }) =>
  [...all.values()].filter((edge) => holds(edge, day) && stands(edge, side));

// Two viewers are compared by whom they view, all else by who does what to whom.
const pairOf = (edge, byTarget) => (byTarget ? edge.to : `${edge.from} ${edge.to}`);
const sameAs = (edge, byTarget) => `${edge.type} ${pairOf(edge, byTarget)}`;

// [{how: 'here' | 'there' | 'sign', here, there}]: edges on one side only, or views of the same with another sign.
export function differences(here, there) {
  const byTarget = Boolean(here.side && there.side && here.side.what === 'viewer' && there.side.what === 'viewer');
  const [left, right] = [holding(here), holding(there)];
  const alone = (mine, theirs) => {
    const known = new Set(theirs.map((edge) => sameAs(edge, byTarget)));
    return mine.filter((edge) => !known.has(sameAs(edge, byTarget)));
  };
  const [onlyHere, onlyThere] = [alone(left, right), alone(right, left)];
  const turned = (edge) =>
    edge.look.sign &&
    onlyThere.find((other) => other.look.sign && pairOf(other, byTarget) === pairOf(edge, byTarget));
  const signs = onlyHere.filter(turned).map((edge) => ({ how: 'sign', here: edge, there: turned(edge) }));
  const told = new Set(signs.flatMap(({ here: one, there: other }) => [one, other]));
  const rest = (lines, how) => lines.filter((edge) => !told.has(edge)).map((edge) => ({ how, [how]: edge }));
  return [...signs, ...rest(onlyHere, 'here'), ...rest(onlyThere, 'there')];
}
