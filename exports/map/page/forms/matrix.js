// The matrix: who views whom at one glance, or how one is viewed by date.

import { byId, el, replace } from '../dom/elements.js';
import { sayDate } from '../model/dates.js';
import { matrixSvg } from '../draw/matrixsvg.js';
import { pngOf } from '../draw/sheet.js';
import { targetByDate } from '../model/filters.js';
import { number, t } from '../model/language.js';
import { matrixByDate, viewsOfTarget, wholeMatrix } from '../model/matrix.js';
import { certainDays, onDay, yearsOf } from '../model/periods.js';
import { onChange, onLanguage, state } from '../model/state.js';
import { within } from '../model/sentence.js';
import { choice } from '../parts/choice.js';
import { chosenDays, dayPicks } from '../parts/days.js';
import { matrixGrid } from '../parts/matrix.js';
import { signRows } from '../parts/signs.js';
import { statusWords } from '../parts/status.js';

const isWhole = () => state.matrix === 'whole';

// What changes nothing of what the matrix has in it.
const APART = ['chosen', 'section', 'sort'];

const viewersOf = ({ groups }) => groups.flatMap(({ rows }) => rows).length;

// Of a large graph the matrix has a part, and says so.
const cutWords = (matrix, { viewers, viewed }) =>
  matrix.viewers > viewers || matrix.viewed > viewed
    ? t('The {viewers} who view most, of {allViewers}, in rows; the {viewed} most viewed, of {allViewed}, in columns.', {
        viewers,
        viewed,
        allViewers: number(matrix.viewers),
        allViewed: number(matrix.viewed),
      })
    : null;

function whole() {
  const matrix = wholeMatrix(state);
  const values = { viewers: viewersOf(matrix), viewed: matrix.columns.length };
  return {
    matrix,
    title: t('Who views whom'),
    lead: cutWords(matrix, values) || t('{viewers} viewers in rows, {viewed} who are viewed in columns.', values),
    notes: [
      t('The most viewed stand first. Viewers stand by kind, who views most first.'),
      t('Choose a sign for its evidence. The number in it: how many independent origins say so. ✕: held to be wrong.'),
      state.day
        ? t('As of {day}: lighter is only possible, pale has ended, empty is not known or not yet.', {
            day: sayDate(state.day),
          })
        : t('All dates: every view that any source tells of, whenever it held. Move the date to see one day.'),
    ],
  };
}

function byDate() {
  const target = targetByDate(state);
  const lines = viewsOfTarget(state, target);
  const years = state.matrix === 'years';
  const days = certainDays(lines);
  const periods = years ? yearsOf(lines) : chosenDays(days).map(onDay);
  return {
    matrix: matrixByDate(lines, periods),
    title: t('Views of {name}, by date', { name: within(target) }),
    picks: years || !days.length ? null : dayPicks(days),
    lead: years
      ? t('Strong: a source says so of that year. Lighter: possible, but no source speaks of that year.')
      : t('Strong: a source says so of that day. Lighter: possible, but no source speaks of that day.'),
    notes: [
      ...(periods.some(({ silent }) => silent)
        ? [t('In italics: years in which nothing is said to begin or to end; several in a row are one column.')]
        : []),
      t('Pale: it had ended, or is held to be wrong (✕). The slider changes nothing here: the columns have their dates.'),
      t('Choose a sign for its evidence. The number in it: how many independent origins say so, of any date.'),
    ],
  };
}

const matrixNow = () => (isWhole() ? whole() : byDate());

function drawMatrix() {
  if (state.form !== 'matrix') return;
  const { matrix, title, lead, notes, picks = null } = matrixNow();
  const place = placeOfFocus();
  replace(byId('matrix-title'), title);
  replace(
    byId('matrix-notes'),
    el('p', { class: 'quiet' }, lead, ' ', statusWords()),
    el('details', { open: notesOpen() }, el('summary', {}, t('How to read the matrix')), el('p', {}, notes.join(' '))),
    el('ul', { class: 'key', 'aria-label': t('Signs') }, signRows()),
    picks,
  );
  const empty = !matrix.groups.length || !matrix.columns.length;
  const none = el('p', {}, t('No views are shown with these filters.'));
  replace(byId('matrix-grid'), empty ? none : matrixGrid(matrix, title, isWhole()));
  giveFocusBack(place);
  markChosen();
}

// Redrawing leaves open what was open.
const notesOpen = () => Boolean(byId('matrix-notes').querySelector('details[open]'));

// Redrawing must not lose the keyboard's place: a date's select is made anew as well.
const placeOfFocus = () =>
  byId('matrix').contains(document.activeElement) ? document.activeElement.dataset.place : undefined;

function giveFocusBack(place) {
  const found = place !== undefined && byId('matrix').querySelector(`[data-place="${Number(place)}"]`);
  if (found) found.focus();
}

// What was chosen, here or by the search, is marked and brought into sight, once the panel has taken its room.
function markChosen() {
  const { what, id } = state.chosen || {};
  const marked = [...byId('matrix-grid').querySelectorAll('[data-edge], [data-node]')].filter((node) => {
    const chosen = Boolean(what) && node.dataset[what] === id;
    node.classList.toggle('chosen', chosen);
    return chosen;
  });
  if (marked.length) requestAnimationFrame(() => marked[0].scrollIntoView({ block: 'nearest', inline: 'nearest' }));
}

const nameHead = () => byId('matrix-kind').setAttribute('aria-label', t('Everybody, or one by date'));

function buildHead() {
  replace(
    byId('matrix'),
    el(
      'header',
      {},
      el('h2', { id: 'matrix-title' }),
      el('div', { id: 'matrix-kind', class: 'switch', role: 'group' }),
      el('div', { id: 'matrix-notes' }),
    ),
    el('div', { id: 'matrix-grid', class: 'frame' }),
  );
  choice('matrix-kind', 'matrix', [
    ['whole', () => t('Everybody')],
    ['years', () => t('By year')],
    ['days', () => t('On three dates')],
  ]);
  onLanguage(nameHead);
  nameHead();
}

function drawn() {
  const { matrix, title, lead } = matrixNow();
  return matrixSvg(matrix, isWhole(), title, [lead]);
}

export const matrixForm = {
  id: 'matrix',
  words: () => t('Matrix'),
  section: 'matrix',
  picture: { svg: drawn, png: () => pngOf(drawn()) },
  build() {
    buildHead();
    onChange((patch) => {
      if (Object.keys(patch).every((key) => APART.includes(key))) markChosen();
      else drawMatrix();
    });
  },
};
