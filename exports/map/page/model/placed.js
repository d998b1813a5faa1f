// What is where: the relations shown, by the place that they are in.

import { data, edges, nodes } from './data.js';
import { gradeOf } from './dates.js';
import { grouped } from './grouped.js';
import { t } from './language.js';
import { strengthOn } from './strength.js';
import { nameOf } from './words.js';

const isForce = (edge) => data.geo.forces.includes(edge.type);

const ended = ({ grade }) => Number(grade === 'ended');

export const isBase = (edge) => /KEEPS_BASES_IN$/.test(edge.type);
const nothing = (edge) => ({ size: null, words: isBase(edge) ? t('bases') : '' });

// One thing in one place, as it is drawn.
function rowOf(edge, day) {
  const grade = gradeOf(edge, day);
  return { edge, grade, force: isForce(edge), ...(isForce(edge) ? strengthOn(edge, day) : nothing(edge)) };
}

// What there is now before what has ended, forces before the rest, the strongest first.
const order = (a, b) =>
  ended(a) - ended(b) ||
  Number(b.force) - Number(a.force) ||
  (b.size || 0) - (a.size || 0) ||
  (nameOf(a.edge.from) < nameOf(b.edge.from) ? -1 : 1);

// [{id, rows}] of the edges with these ids, the fullest place first.
export function placesOf(ids, day) {
  const groups = grouped(
    [...ids].map((id) => edges.get(id)),
    (edge) => [edge.to],
  );
  const found = [...groups].map(([id, inside]) => ({ id, rows: inside.map((edge) => rowOf(edge, day)).sort(order) }));
  return found.sort((a, b) => b.rows.length - a.rows.length || (nameOf(a.id) < nameOf(b.id) ? -1 : 1));
}

export const hasSpot = ({ id }) => id in data.geo.spots;

// A country's symbols stand for the whole of it, those of a town for that spot.
export const isArea = (id) => nodes.get(id).kind === 'Country';
