// Days (ISO 8601 texts, which compare as they sort), dates in words, and what holds on a day.

import { claims } from './data.js';
import { dayOfMonth, t } from './language.js';

const MONTHS = () => [
  t('January'),
  t('February'),
  t('March'),
  t('April'),
  t('May'),
  t('June'),
  t('July'),
  t('August'),
  t('September'),
  t('October'),
  t('November'),
  t('December'),
];

export const FOREVER = '9999-12-31';

const plainDate = (year, month, day) =>
  day
    ? t('{day} {month} {year}', { day: dayOfMonth(Number(day)), month: MONTHS()[Number(month) - 1], year })
    : month
      ? t('{month} {year}', { month: MONTHS()[Number(month) - 1], year })
      : year;

// "2 February 2026" of 2026-02-02, "February 2026" of 2026-02; anything else as it is written.
export function sayDate(text) {
  const match = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?([~?%]?)$/.exec(text);
  if (!match) return text;
  const [, year, month, day, doubt] = match;
  const date = plainDate(year, month, day);
  if (doubt === '~') return t('about {date}', { date });
  if (doubt === '?') return t('{date} (uncertain)', { date });
  return doubt ? t('about {date} (uncertain)', { date }) : date;
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
    ? t('on {date}', { date: sayDate(first) })
    : last === FOREVER
      ? t('since {date}', { date: sayDate(first) })
      : t('{first} – {last}', { first: sayDate(first), last: sayDate(last) });

// The best first.
export const GRADES = ['any', 'certain', 'possible', 'ended', 'future'];

// Of an edge: the best that any of its claims comes to. What is claimed of before and after a day only, has ended.
export function gradeOf(edge, day) {
  if (!day) return 'any';
  const found = new Set(edge.claims.map((id) => grade(claims.get(id), day)));
  return GRADES.find((name) => found.has(name));
}

export const GRADE_WORDS = {
  any: '',
  get certain() {
    return t('certain on that day');
  },
  get possible() {
    return t('only possible on that day');
  },
  get ended() {
    return t('ended before that day');
  },
  get future() {
    return t('not yet begun on that day');
  },
};
