// The legend, which is also the filters, with live counts.

import { button, byId, el, replace } from '../dom/elements.js';
import { kindIcon, lineIcon } from '../dom/icons.js';
import { data } from '../model/data.js';
import { alone, MARKS } from '../model/filters.js';
import { number, t } from '../model/language.js';
import { shown, typesInView, viewNow } from '../model/shown.js';
import { shownCount } from '../model/sides.js';
import { onChange, showEverything, state } from '../model/state.js';
import { MARK_WORDS } from '../model/words.js';
import { closeWhenLeft, openFilters } from './drawer.js';
import { filterRow } from './filter.js';
import { guide } from './guide.js';
import { signRows } from './signs.js';

const PLAIN = { colour: '#777777', dash: 'solid', sign: '' };
const openCategories = new Set();
const section = (title, ...rows) => el('section', {}, el('h2', {}, title), el('ul', {}, ...rows));

function kindRows() {
  return data.legend.kinds
    .filter((kind) => shown().things.some((node) => node.kind === kind.id))
    .map((kind) => filterRow([`kind:${kind.id}`], kindIcon(kind), kind.plural));
}

const aloneRows = () => (shown().things.some(alone) ? [filterRow(['alone:'], null, t('without any line'))] : []);
const typeRow = (type) => filterRow([`type:${type.id}`], lineIcon(type), type.words);

function categoryRows() {
  if (viewNow() === 'views') return typesInView().map(typeRow);
  return data.legend.categories.flatMap(categoryRow);
}

function categoryRow(category) {
  const inside = typesInView().filter((type) => type.category === category.id);
  if (!inside.length) return [];
  const open = openCategories.has(category.id);
  // A view's own colour stands for its sign: the category as a whole is grey.
  const sample = inside.some((type) => type.sign) ? PLAIN : { ...inside[0], dash: 'solid' };
  const row = filterRow(
    inside.map((type) => `type:${type.id}`),
    lineIcon(sample),
    category.words,
    disclosure(category, open),
  );
  return open ? [row, el('li', {}, el('ul', { class: 'inner' }, ...inside.map(typeRow)))] : [row];
}

function disclosure(category, open) {
  const action = () => {
    open ? openCategories.delete(category.id) : openCategories.add(category.id);
    drawLegend();
  };
  const words = t('types of relation in {category}', { category: category.words });
  return button(open ? '▾' : '▸', action, {
    class: 'open',
    'aria-expanded': String(open),
    'aria-label': words,
    'data-open': category.id,
  });
}

const MARK_ICONS = { disputed: '≠', denied: '○', unvouched: '…', deprecated: '✕' };

function markRows() {
  return MARKS.filter((mark) => shown().known.some((edge) => edge.marks.includes(mark))).map((mark) =>
    filterRow(
      [`mark:${mark}`],
      el('span', { class: `mark ${mark}`, 'aria-hidden': 'true' }, MARK_ICONS[mark]),
      MARK_WORDS[mark],
    ),
  );
}

const keyRow = (opacity, words) =>
  el('li', { class: 'filter' }, lineIcon(PLAIN, opacity), el('span', { class: 'words' }, words));

function gradeRows() {
  if (!state.day) return [];
  return [
    section(
      t('On that day'),
      keyRow(1, t('certain')),
      keyRow(0.5, t('only possible')),
      keyRow(0.25, t('ended before')),
    ),
  ];
}

// How many relations are shown, why not the others, and a way to all of them.
function shownRows() {
  const { now, all, filtered, outside, later } = shownCount();
  const why = [
    [filtered, t('{count} by filters', { count: number(filtered) })],
    [outside, t('{count} outside the part shown', { count: number(outside) })],
    [later, t('{count} not begun by the day', { count: number(later) })],
  ];
  const told = why.filter(([count]) => count).map(([, words]) => words);
  return el(
    'section',
    { class: 'sum' },
    el('p', {}, t('{now} of {all} relations shown', { now: number(now), all: number(all) })),
    told.length ? el('p', { class: 'quiet' }, t('Hidden: {why}', { why: told.join(', ') })) : null,
    filtered || outside ? button(t('Show everything'), showEverything, { class: 'small', 'data-open': 'all' }) : null,
  );
}

function drawLegend() {
  const focus = focusMark();
  replace(
    byId('legend'),
    button(t('Close'), () => openFilters(false), { class: 'small narrow', 'data-open': '' }),
    shownRows(),
    section(t('Relations'), ...categoryRows()),
    section(t('How they are told'), ...markRows()),
    section(t('Things'), ...kindRows(), ...aloneRows()),
    section(t('Signs'), ...signRows()),
    ...gradeRows(),
    guide(),
  );
  refocus(focus);
}

// Redrawing must not lose the keyboard's place.
function focusMark() {
  const { keys, only, open } = document.activeElement ? document.activeElement.dataset : {};
  return keys ? ['keys', keys] : only ? ['only', only] : open ? ['open', open] : null;
}

function refocus(mark) {
  if (!mark) return;
  const found = [...byId('legend').querySelectorAll(`[data-${mark[0]}]`)].find(
    (node) => node.dataset[mark[0]] === mark[1],
  );
  if (found) found.focus();
}

export function buildLegend() {
  closeWhenLeft();
  onChange((patch) => {
    const keys = ['view', 'form', 'matrix', 'reach', 'day', 'target', 'hidden', 'only', 'focus', 'extent', 'compare', 'lens', 'chosen', 'theme'];
    if (keys.some((key) => key in patch)) drawLegend();
  }, () => true);
}
