// Above the slider, month by month on the slider's own places: how many of the claims shown begin (up, full), end
// (down), or are told of as holding then (up, pale).
// It is for the eye and the mouse; the slider beneath does the same by keyboard, and says where it is.

import { byId, replace, svg } from '../dom/elements.js';
import { byMonth, yearMarks } from '../model/changes.js';
import { data } from '../model/data.js';
import { sayDate } from '../model/dates.js';
import { t } from '../model/language.js';
import { linesOfAllDays } from '../model/shown.js';
import { onChange, state } from '../model/state.js';
import { placeOfDay } from '../model/timeline.js';

const HEIGHT = 30;
const LINE = 22;

const percent = (part) => `${(100 * part).toFixed(2)}%`;
const last = () => Math.max(data.days.length - 1, 1);

const inWords = ({ month, begin, end, told }) =>
  t('{month}: {begin} begin, {end} end, {told} told of as holding then', { month: sayDate(month), begin, end, told });

function bar(month, most) {
  // From half a place before its first day to half a place after its last, as the slider's places are points.
  const [from, to] = [month.first - 0.5, month.last + 0.5].map((place) => Math.min(Math.max(place / last(), 0), 1));
  const across = { x: percent(from), width: percent(to - from) };
  const tall = (count) => (count ? Math.max(1.5, (LINE * count) / most) : 0);
  const [begin, told] = [tall(month.begin), tall(month.told)];
  const end = month.end ? Math.max(1.5, ((HEIGHT - LINE) * month.end) / most) : 0;
  return svg(
    'g',
    { class: 'month', 'data-month': month.month },
    svg('title', {}, inWords(month)),
    svg('rect', { ...across, y: 0, height: HEIGHT, class: 'catch' }),
    svg('rect', { ...across, y: LINE - begin - told, height: told, class: 'told' }),
    svg('rect', { ...across, y: LINE - begin, height: begin, class: 'begin' }),
    svg('rect', { ...across, y: LINE, height: end, class: 'end' }),
  );
}

// The years, the day that is shown, and the line from which what begins goes up and what ends goes down.
function frame() {
  const years = yearMarks(data.days).map(({ year, share }) =>
    svg('text', { x: percent(share), y: HEIGHT + 11, class: 'year' }, year),
  );
  const at = state.day && percent(Math.max(placeOfDay(data.days, state.day), 0) / last());
  return [
    svg('line', { x1: 0, x2: '100%', y1: LINE, y2: LINE, class: 'base' }),
    ...years,
    at ? svg('line', { x1: at, x2: at, y1: 0, y2: HEIGHT, class: 'now' }) : null,
  ];
}

function drawHistogram(goTo) {
  const months = byMonth(linesOfAllDays(), data.days);
  const most = Math.max(1, ...months.map(({ begin, told, end }) => Math.max(begin + told, end)));
  const bars = months.map((month) => {
    const drawn = bar(month, most);
    // The end of the month: all that changed in it has happened.
    drawn.addEventListener('click', () => goTo(data.days[month.last]));
    return drawn;
  });
  replace(byId('changes'), svg('svg', { width: '100%', height: HEIGHT + 14 }, bars, frame()));
}

// `goTo`: what sets the day. At first it comes after the picture: it needs all of the evidence.
export function buildHistogram(goTo) {
  onChange((patch) => {
    if (['day', 'view', 'form', 'matrix', 'reach', 'target', 'hidden', 'only', 'lang'].some((key) => key in patch)) drawHistogram(goTo);
  }, () => true);
}
