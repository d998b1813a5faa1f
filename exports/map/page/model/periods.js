// Stretches of days that are columns of the matrix by date: whole years, or days.

import { claims } from './data.js';
import { FOREVER, GRADES, sayDate } from './dates.js';

// What a claim comes to within a period, both ends in it. Of a day it is what `grade` says; "some time in 2025" is certain
// of that year and of no day in it.
export function gradeWithin(bounds, { first, last }) {
  const { since_earliest: from, since_latest: begun, until_earliest: still, until_latest: to } = bounds;
  if (begun && still && begun <= last && first <= still) return 'certain';
  if (to && first > to) return 'ended';
  if (from && last < from) return 'future';
  return 'possible';
}

export function gradeOfWithin(edge, period) {
  const found = new Set(edge.claims.map((id) => gradeWithin(claims.get(id), period)));
  return GRADES.find((name) => found.has(name));
}

export const onDay = (day) => ({ id: day, first: day, last: day, words: sayDate(day) });
const wholeYear = (year) => ({ id: year, first: `${year}-01-01`, last: `${year}-12-31`, words: year });

const boundsOf = (lines) =>
  lines
    .flatMap((edge) => edge.claims.map((id) => claims.get(id)))
    .filter(({ since_latest: begun, until_earliest: still }) => begun && still)
    .map(({ since_latest: begun, until_earliest: still }) => [begun, still]);

const inOrder = (texts) => [...new Set(texts)].sort();
const isReal = (day) => day !== FOREVER;

// The days from and to which some claim of these edges is certain.
export const certainDays = (lines) =>
  inOrder(boundsOf(lines).filter(([begun, still]) => begun <= still).flat()).filter(isReal);

const yearName = (year) => String(year).padStart(4, '0');

// The years from one to another as one period; none where there are none.
function silentYears(from, to) {
  if (from > to) return [];
  const [begin, end] = [yearName(from), yearName(to)];
  const words = from === to ? begin : `${begin}–${end}`;
  return [{ id: words, first: `${begin}-01-01`, last: `${end}-12-31`, words, silent: true }];
}

// The years in which some claim begins or ends to be certain and, as one `silent` period each, those between.
export function yearsOf(lines) {
  const spoken = inOrder(boundsOf(lines).flat().filter(isReal).map((day) => day.slice(0, 4)));
  const before = (at) => (at ? silentYears(Number(spoken[at - 1]) + 1, Number(spoken[at]) - 1) : []);
  return spoken.flatMap((year, at) => [...before(at), wholeYear(year)]);
}

const MOST_DAYS = 3;
const DAY = 86_400_000;
const numberOf = (day) => Date.parse(day) / DAY;

// Up to three of some sorted days: the first, the last, and the nearest to the middle between them.
export function spreadOf(days) {
  if (days.length <= MOST_DAYS) return days;
  const [first, last] = [days[0], days[days.length - 1]];
  const fromMiddle = (day) => Math.abs(numberOf(day) - (numberOf(first) + numberOf(last)) / 2);
  const between = days.slice(1, -1).reduce((best, day) => (fromMiddle(day) < fromMiddle(best) ? day : best));
  return [first, between, last];
}
