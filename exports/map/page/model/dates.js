// Days (ISO 8601 texts, which compare as they sort), dates in words, and what holds on a day.

import { claims } from './data.js';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

export const FOREVER = '9999-12-31';

// "2 February 2026" of 2026-02-02, "February 2026" of 2026-02; anything else as it is written.
export function sayDate(text) {
  const match = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?([~?%]?)$/.exec(text);
  if (!match) return text;
  const [, year, month, day, doubt] = match;
  const plain = [day && String(Number(day)), month && MONTHS[Number(month) - 1], year].filter((part) => part).join(' ');
  return { '~': `about ${plain}`, '?': `${plain} (uncertain)`, '%': `about ${plain} (uncertain)` }[doubt] || plain;
}

export function isDay(text) {
  if (typeof text !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

// On a day: certain, possible, ended, future; without a day: any.
export function grade(bounds, day) {
  if (!day) return 'any';
  const { since_earliest: from, since_latest: begun, until_earliest: still, until_latest: to } = bounds;
  if (begun && still && begun <= day && day <= still) return 'certain';
  if (to && day > to) return 'ended';
  if (from && day < from) return 'future';
  return 'possible';
}

export const between = (first, last) =>
  first === last
    ? `on ${sayDate(first)}`
    : last === FOREVER
      ? `since ${sayDate(first)}`
      : `${sayDate(first)} – ${sayDate(last)}`;

// Of an edge: the best that any of its claims comes to. What is claimed of before and after a day only, has ended.
export function gradeOf(edge, day) {
  const found = new Set(edge.claims.map((id) => grade(claims.get(id), day)));
  return ['any', 'certain', 'possible', 'ended', 'future'].find((name) => found.has(name));
}

export const GRADE_WORDS = {
  any: '',
  certain: 'certain on that day',
  possible: 'only possible on that day',
  ended: 'ended before that day',
  future: 'not yet begun on that day',
};
