// Steps from one day on which something changes to another; `days` are sorted.

export const dayAt = (days, place) => days[Math.min(Math.max(place, 0), days.length - 1)];

// Of the last day that is not after this one; -1 before all of them.
export function placeOfDay(days, day) {
  const after = days.findIndex((one) => one > day);
  return (after < 0 ? days.length : after) - 1;
}

// From all dates any step goes to the last day; from a day between two of them, to the next on either side.
export function stepped(days, day, by) {
  if (!day) return dayAt(days, days.length - 1);
  const place = placeOfDay(days, day);
  const between = days[place] !== day;
  return dayAt(days, place + (between && by < 0 ? by + 1 : by));
}

// Where playing goes next: to the first of these days after the day; null after the last.
export const nextDay = (days, day) => (day ? days.find((one) => one > day) || null : days[0] || null);
