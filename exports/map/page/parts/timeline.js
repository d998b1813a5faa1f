// The date: a slider over the days on which something changes, or all dates.

import { button, byId, el, replace } from '../dom/elements.js';
import { data } from '../model/data.js';
import { sayDate } from '../model/dates.js';
import { number, t } from '../model/language.js';
import { gradeCounts } from '../model/shown.js';
import { change, onChange, onLanguage, state } from '../model/state.js';
import { dayAt, placeOfDay, stepped } from '../model/timeline.js';
import { buildHistogram } from './histogram.js';
import { pause, playControls } from './play.js';

function drawTimeline() {
  const on = Boolean(state.day);
  const place = on ? Math.max(placeOfDay(data.days, state.day), 0) : data.days.length - 1;
  const slider = byId('day');
  slider.value = String(place);
  slider.setAttribute('aria-valuetext', on ? sayDate(state.day) : t('all dates'));
  slider.classList.toggle('idle', !on);
  byId('all-dates').checked = !on;
  replace(byId('day-words'), on ? t('As of {date}', { date: sayDate(state.day) }) : t('All dates'));
  replace(byId('day-counts'), on ? gradesInWords() : t('all that sources say, of any time'));
}

const GRADES_IN_WORDS = {
  certain: (count) => t('{count} certain', { count }),
  possible: (count) => t('{count} only possible (lighter)', { count }),
  ended: (count) => t('{count} ended (pale)', { count }),
  future: (count) => t('{count} not yet begun (not drawn)', { count }),
};

function gradesInWords() {
  const counts = gradeCounts();
  const told = Object.entries(GRADES_IN_WORDS).filter(([grade]) => counts[grade]);
  return told.map(([grade, say]) => say(number(counts[grade]))).join(', ') || t('nothing that is shown holds on that day');
}

// By the reader's own hand, which stops what plays by itself.
function goTo(day) {
  pause();
  change({ day });
}

const step = (by) => goTo(stepped(data.days, state.day, by));

function layTimeline() {
  pause();
  const slide = (event) => goTo(dayAt(data.days, Number(event.target.value)));
  const toggle = (event) => goTo(event.target.checked ? null : data.days[data.days.length - 1]);
  replace(
    byId('timeline'),
    el('output', { id: 'day-words', for: 'day' }),
    button('‹', () => step(-1), { class: 'step', 'aria-label': t('Earlier change'), title: t('Earlier change') }),
    el(
      'div',
      { class: 'track' },
      el('div', { id: 'changes', 'aria-hidden': 'true' }),
      el('input', {
        id: 'day',
        type: 'range',
        min: 0,
        max: data.days.length - 1,
        step: 1,
        'aria-label': t('As of which day'),
        on: { input: slide },
      }),
    ),
    button('›', () => step(1), { class: 'step', 'aria-label': t('Later change'), title: t('Later change') }),
    playControls(),
    el(
      'label',
      { class: 'all' },
      el('input', { id: 'all-dates', type: 'checkbox', on: { change: toggle } }),
      t('all dates'),
    ),
    el('span', { id: 'day-counts' }),
  );
}

export function buildTimeline() {
  if (!data.days.length) return byId('timeline').setAttribute('hidden', '');
  layTimeline();
  onLanguage(layTimeline);
  buildHistogram(goTo);
  drawTimeline();
  onChange((patch) => {
    const keys = ['day', 'view', 'form', 'matrix', 'reach', 'target', 'hidden', 'only', 'focus', 'extent'];
    if (keys.some((key) => key in patch)) drawTimeline();
  });
}
