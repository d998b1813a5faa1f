// Steps from one day on which something changes to another; `days` are sorted.

export const dayAt = (days, place) => days[Math.min(Math.max(place, 0), days.length - 1)];

// From all dates any step goes to the last day.
export const stepped = (days, day, by) => dayAt(days, day ? days.indexOf(day) + by : days.length - 1);
