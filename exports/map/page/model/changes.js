// When what is claimed begins and ends, counted by month.

import { claims } from './data.js';
import { FOREVER } from './dates.js';
import { placeOfDay } from './timeline.js';

const dayAfter = (day) => new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

// Of a claim: [[what, day]]. Where a source only says that it held on a day, neither its beginning nor its end is known.
export function changesOf(claim) {
  const { since_earliest: from, since_latest: begun, until_earliest: still, until_latest: to } = claim;
  const begins = from ? [['begin', from]] : [];
  const ends = to && to !== FOREVER ? [['end', dayAfter(to)]] : [];
  const told = !from && begun ? [['told', begun]] : !to && !from && still ? [['told', still]] : [];
  return [...begins, ...told, ...ends];
}

const claimsOf = (lines) => [...new Set(lines.flatMap((edge) => edge.claims))].map((id) => claims.get(id));

// The days on which anything about these edges changes, of those that the page knows.
export function changeDays(lines, days) {
  const found = new Set();
  for (const claim of claimsOf(lines)) {
    for (const day of [claim.since_earliest, claim.since_latest]) if (day) found.add(day);
    for (const day of [claim.until_earliest, claim.until_latest]) if (day && day !== FOREVER) found.add(dayAfter(day));
  }
  return days.filter((day) => found.has(day));
}

// [{month, first, last, begin, end, told}], `first` and `last` being places in `days`: a month without one is left out.
export function byMonth(lines, days) {
  const months = new Map();
  days.forEach((day, place) => {
    const month = day.slice(0, 7);
    const found = months.get(month);
    if (found) found.last = place;
    else months.set(month, { month, first: place, last: place, begin: 0, end: 0, told: 0 });
  });
  for (const [what, day] of claimsOf(lines).flatMap(changesOf)) {
    const place = placeOfDay(days, day);
    if (days[place] === day) months.get(day.slice(0, 7))[what] += 1;
  }
  return [...months.values()];
}

// Years to be written beneath, each where it begins, those left out for which there is no room: [{year, share}].
export function yearMarks(days, room = 0.09) {
  const marks = [];
  days.forEach((day, place) => {
    const [year, share] = [day.slice(0, 4), place / Math.max(days.length - 1, 1)];
    if (place && days[place - 1].startsWith(year)) return;
    const last = marks[marks.length - 1];
    if (!last || (share - last.share >= room && share <= 1 - room)) marks.push({ year, share });
  });
  return marks;
}
