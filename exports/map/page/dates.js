// Days (ISO 8601 texts, which compare as they sort), dates in words, and what holds on a day.

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
const FOREVER = '9999-12-31';

// "2 February 2026" of 2026-02-02, "February 2026" of 2026-02; anything else as it is written.
function sayDate(text) {
  const match = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?([~?%]?)$/.exec(text);
  if (!match) return text;
  const [, year, month, day, doubt] = match;
  const plain = [day && String(Number(day)), month && MONTHS[Number(month) - 1], year].filter((part) => part).join(' ');
  return { '~': `about ${plain}`, '?': `${plain} (uncertain)`, '%': `about ${plain} (uncertain)` }[doubt] || plain;
}

// On a day: certain, possible, ended, future; without a day: any.
function grade(bounds, day) {
  if (!day) return 'any';
  const { since_earliest: from, since_latest: begun, until_earliest: still, until_latest: to } = bounds;
  if (begun && still && begun <= day && day <= still) return 'certain';
  if (to && day > to) return 'ended';
  if (from && day < from) return 'future';
  return 'possible';
}

const between = (first, last) =>
  first === last
    ? `on ${sayDate(first)}`
    : last === FOREVER
      ? `since ${sayDate(first)}`
      : `${sayDate(first)} – ${sayDate(last)}`;

// Of an edge: the best that any of its claims comes to. What is claimed of before and after a day only, has ended.
function gradeOf(edge, day) {
  const found = new Set(edge.claims.map((id) => grade(claims.get(id), day)));
  return ['any', 'certain', 'possible', 'ended', 'future'].find((name) => found.has(name));
}

// The stretches of days on which some claim says that it held: [[first, last]], those that overlap made one.
function certainStretches(edge) {
  const bounds = edge.claims.map((id) => claims.get(id)).map((claim) => [claim.since_latest, claim.until_earliest]);
  const sorted = bounds
    .filter(([first, last]) => first && last && first <= last)
    .sort((one, other) => (one[0] < other[0] ? -1 : 1));
  const out = [];
  for (const [first, last] of sorted) {
    const before = out[out.length - 1];
    if (before && first <= before[1]) before[1] = last > before[1] ? last : before[1];
    else out.push([first, last]);
  }
  return out;
}

const MOST_STRETCHES = 3;

function stretchesInWords(edge) {
  const all = certainStretches(edge).map(([first, last]) => between(first, last));
  const more = all.length - MOST_STRETCHES;
  return more > 0 ? `${all.slice(0, MOST_STRETCHES).join(', ')} and ${more} more` : all.join(', ');
}

function sayCertain(edge) {
  const words = stretchesInWords(edge);
  return words ? `certain ${words}` : 'certain on no day: the claims leave its time open';
}

function sayPossible({ since_earliest: from, until_latest: to }) {
  const begins = from ? `from ${sayDate(from)}` : 'from an unknown beginning';
  const ends = !to ? 'with an unknown end' : to === FOREVER ? 'for good' : `to ${sayDate(to)}`;
  return `possible ${begins}, ${ends}`;
}

// The widest span that the claims allow; "?" where it is open.
function widest(from, to) {
  if (!from && !to) return '';
  if (from && to) return between(from, to);
  return from ? `${sayDate(from)} – ?` : to === FOREVER ? 'at some time, for good' : `? – ${sayDate(to)}`;
}

// Short, for lists: when it is certain and when it is possible.
function saySpan(edge) {
  const sure = stretchesInWords(edge);
  const open = widest(edge.since_earliest, edge.until_latest);
  if (sure === open) return sure || 'time unknown';
  if (!sure) return `possible ${open}`;
  return open ? `certain ${sure}; possible ${open}` : `certain ${sure}; beyond unknown`;
}

const GRADE_WORDS = {
  any: '',
  certain: 'certain on that day',
  possible: 'only possible on that day',
  ended: 'ended before that day',
  future: 'not yet begun on that day',
};
