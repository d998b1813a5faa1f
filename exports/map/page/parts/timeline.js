// The date: a slider over the days on which something changes, or all dates.

import { button, byId, el, replace } from '../dom/elements.js';
import { data } from '../model/data.js';
import { sayDate } from '../model/dates.js';
import { gradeCounts } from '../model/shown.js';
import { change, onChange, state } from '../model/state.js';
import { dayAt, stepped } from '../model/timeline.js';

function drawTimeline() {
  const on = Boolean(state.day);
  const place = on ? data.days.indexOf(state.day) : data.days.length - 1;
  const slider = byId('day');
  slider.value = String(place);
  slider.setAttribute('aria-valuetext', on ? sayDate(state.day) : 'all dates');
  slider.classList.toggle('idle', !on);
  byId('all-dates').checked = !on;
  replace(byId('day-words'), on ? `As of ${sayDate(state.day)}` : 'All dates');
  replace(byId('day-counts'), on ? gradesInWords() : 'everything any source says of any time');
}

function gradesInWords() {
  const { certain, possible, ended, future } = gradeCounts();
  return `${certain} certain, ${possible} only possible (lighter), ${ended} ended (pale), ${future} not yet begun (not drawn)`;
}

const setDay = (place) => change({ day: dayAt(data.days, place) });
const step = (by) => change({ day: stepped(data.days, state.day, by) });

export function buildTimeline() {
  if (!data.days.length) return byId('timeline').setAttribute('hidden', '');
  const slide = (event) => setDay(Number(event.target.value));
  const toggle = (event) => change({ day: event.target.checked ? null : data.days[data.days.length - 1] });
  replace(
    byId('timeline'),
    el('output', { id: 'day-words', for: 'day' }),
    button('‹', () => step(-1), { 'aria-label': 'Earlier change', title: 'Earlier change' }),
    el(
      'div',
      { class: 'track' },
      el('input', {
        id: 'day',
        type: 'range',
        min: 0,
        max: data.days.length - 1,
        step: 1,
        'aria-label': 'As of which day',
        on: { input: slide },
      }),
      el(
        'div',
        { class: 'ends', 'aria-hidden': 'true' },
        el('span', {}, sayDate(data.days[0])),
        el('span', {}, sayDate(data.days[data.days.length - 1])),
      ),
    ),
    button('›', () => step(1), { 'aria-label': 'Later change', title: 'Later change' }),
    el(
      'label',
      { class: 'all' },
      el('input', { id: 'all-dates', type: 'checkbox', on: { change: toggle } }),
      'all dates',
    ),
    el('span', { id: 'day-counts' }),
  );
  drawTimeline();
  onChange((patch) => {
    if (['day', 'view', 'target', 'hidden', 'only', 'focus', 'extent'].some((key) => key in patch)) drawTimeline();
  });
}
