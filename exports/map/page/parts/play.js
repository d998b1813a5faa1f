// Playing: from one day on which something shown changes to the next, by itself or, where the reader wants
// nothing to move by itself, a click a step.

import { button, byId, el } from '../dom/elements.js';
import { changeDays } from '../model/changes.js';
import { data } from '../model/data.js';
import { t } from '../model/language.js';
import { linesOfAllDays } from '../model/shown.js';
import { change, state } from '../model/state.js';
import { nextDay } from '../model/timeline.js';

// Milliseconds a step.
const SPEEDS = { slow: 1600, normal: 800, fast: 300 };

let timer = null;
let speed = 'normal';
const still = () => window.matchMedia('(prefers-reduced-motion: reduce)').matches;

const daysAhead = () => changeDays(linesOfAllDays(), data.days);

function step() {
  const next = nextDay(daysAhead(), state.day);
  if (!next) return pause();
  change({ day: next });
}

function play() {
  // From the last day it begins anew.
  const next = nextDay(daysAhead(), state.day) || nextDay(daysAhead(), null);
  if (!next) return;
  change({ day: next });
  if (still()) return;
  timer = window.setInterval(step, SPEEDS[speed]);
  drawPlay();
}

export function pause() {
  if (timer === null) return;
  window.clearInterval(timer);
  timer = null;
  drawPlay();
}

function setSpeed(event) {
  speed = event.target.value;
  if (timer === null) return;
  window.clearInterval(timer);
  timer = window.setInterval(step, SPEEDS[speed]);
}

function drawPlay() {
  const words = timer === null ? (still() ? t('Next change') : t('Play')) : t('Pause');
  const toggle = byId('play');
  toggle.textContent = timer === null ? '▶' : '❚❚';
  toggle.setAttribute('aria-label', words);
  toggle.title = words;
  // A screen reader is told of the day where it stops, not of each that it passes.
  byId('day-words').setAttribute('aria-live', timer === null ? 'polite' : 'off');
}

const speedWords = () => [
  ['slow', t('slow')],
  ['normal', t('normal')],
  ['fast', t('fast')],
];

export function playControls() {
  const words = still() ? t('Next change') : t('Play');
  const options = speedWords().map(([id, said]) => el('option', { value: id, selected: id === speed }, said));
  return [
    button('▶', () => (timer === null ? play() : pause()), { id: 'play', 'aria-label': words, title: words }),
    el('select', { id: 'speed', 'aria-label': t('Speed of playing'), hidden: still(), on: { change: setSpeed } }, options),
  ];
}
