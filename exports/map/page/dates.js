// Days (ISO 8601 texts, which compare as they sort), dates in words, and what holds on a day.

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October',
  'November', 'December'];
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

function sayCertain({ since_latest: begun, until_earliest: still }) {
  if (!begun || !still || begun > still) return 'certain on no day: the claims leave its time open';
  if (still === FOREVER) return `certain from ${sayDate(begun)} on`;
  return begun === still ? `certain on ${sayDate(begun)}` : `certain from ${sayDate(begun)} to ${sayDate(still)}`;
}

function sayPossible({ since_earliest: from, until_latest: to }) {
  const begins = from ? `from ${sayDate(from)}` : 'from an unknown beginning';
  const ends = !to ? 'with an unknown end' : to === FOREVER ? 'for good' : `to ${sayDate(to)}`;
  return `possible ${begins}, ${ends}`;
}

const between = (first, last) => (first === last ? `on ${sayDate(first)}` : last === FOREVER ? `since ${sayDate(first)}` : `${sayDate(first)} – ${sayDate(last)}`);

// The widest span that the claims allow; "?" where it is open.
function widest(from, to) {
  if (!from && !to) return '';
  if (from && to) return between(from, to);
  return from ? `${sayDate(from)} – ?` : to === FOREVER ? 'at some time, for good' : `? – ${sayDate(to)}`;
}

// Short, for lists: when it is certain and when it is possible.
function saySpan({ since_earliest: from, since_latest: begun, until_earliest: still, until_latest: to }) {
  const sure = begun && still && begun <= still ? between(begun, still) : '';
  const open = widest(from, to);
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
