// The table: everything shown, in words and in order, for those who cannot see the map or would rather read.

import { download } from '../dom/download.js';
import { button, byId, el, replace } from '../dom/elements.js';
import { onPage } from '../model/columns.js';
import { number, t } from '../model/language.js';
import { change, onChange, state } from '../model/state.js';
import { countRows, csvOfSection, fileName, nextSort, rowsOf, SECTION_IDS, sectionNow, sorting } from '../model/table.js';
import { CELLS, rowClass } from '../parts/cells.js';
import { statusWords } from '../parts/status.js';
import { tabList } from '../parts/tabs.js';

// What changes nothing of what the table has in it.
const APART = ['chosen', 'matrix', 'dates'];

const WORDS = {
  relations: (count) => t('Relations ({count})', { count }),
  things: (count) => t('Things ({count})', { count }),
  claims: (count) => t('Claims ({count})', { count }),
};

const openSection = (section) => change({ section, sort: '' });

function save() {
  const text = csvOfSection(sectionNow());
  download(new Blob([text], { type: 'text/csv;charset=utf-8' }), fileName(sectionNow()));
}


function head(column) {
  const by = sorting();
  const mine = by && by.column === column;
  return el(
    'th',
    { scope: 'col', 'aria-sort': mine ? (by.last ? 'descending' : 'ascending') : null },
    button(
      [column.words(), el('span', { class: 'arrow', 'aria-hidden': 'true' }, mine ? (by.last ? '▾' : '▴') : '')],
      () => change({ sort: nextSort(column.id) }),
      { 'data-place': column.id },
    ),
  );
}

// The first columns of a card are its head; of the others the card says what they are.
function cell(section, column, row) {
  const words = column.value(row);
  const make = CELLS[section][column.id];
  const classes = [column.lead && 'lead', column.number && 'number', column.id === 'says' && 'says'];
  return el(
    'td',
    { class: classes.filter((name) => name).join(' '), 'data-head': column.lead || column.id === 'says' ? null : column.words() },
    words === '' ? null : make ? make(row, words) : String(words),
  );
}

// On a narrow screen there are no heads to sort by.
function sortSelect(columns) {
  const option = (value, words) => el('option', { value, selected: value === state.sort }, words);
  return el(
    'label',
    { class: 'sort-by' },
    t('Sort by'),
    ' ',
    el(
      'select',
      { 'data-place': 'sort', on: { change: (event) => change({ sort: event.target.value }) } },
      option('', t('the usual order')),
      columns.flatMap(({ id, words }) => [
        option(id, words()),
        option(`-${id}`, t('{column}, the last first', { column: words() })),
      ]),
    ),
  );
}

// So many rows at a time: a browser takes seconds to lay out tens of thousands.
const AT_A_TIME = 300;

const trOf = (section, columns) => (row) =>
  el(
    'tr',
    { class: rowClass[section](row) },
    columns.map((column) => cell(section, column, row)),
  );

// The first rows, and beneath them how many there are of all and a way to more.
function table(section, columns) {
  const all = rowsOf(section);
  const body = el('tbody', {});
  const foot = el('p', { class: 'quiet', role: 'status' });
  const add = () => {
    const from = body.rows.length;
    body.append(...all.slice(from, from + AT_A_TIME).map(trOf(section, columns)));
    if (all.length <= AT_A_TIME) return;
    const values = { shown: number(body.rows.length), all: number(all.length) };
    replace(foot, t('{shown} of {all} rows.', values), ' ', body.rows.length < all.length && moreButton(more));
  };
  const more = () => {
    const next = body.rows.length;
    add();
    // The keyboard goes on where the new rows begin.
    const row = body.rows[next];
    row.tabIndex = -1;
    row.focus();
  };
  add();
  return [
    el(
      'table',
      { class: `rows-table ${section}-table` },
      el('thead', {}, el('tr', {}, columns.map(head))),
      body,
    ),
    foot,
  ];
}

const moreButton = (action) =>
  button(t('Show {count} more', { count: number(AT_A_TIME) }), action, { class: 'small', id: 'more-rows' });

function drawList() {
  if (state.form !== 'list') return;
  const section = sectionNow();
  const columns = onPage(section);
  const tabs = SECTION_IDS.map((id) => [id, WORDS[id](countRows(id))]);
  const place = placeOfFocus();
  replace(
    byId('list'),
    el(
      'header',
      {},
      tabList(t('What the table lists'), tabs, section, openSection, 'rows'),
      el('div', { class: 'tools' }, sortSelect(columns), button(t('Save as CSV'), save, { id: 'save-csv' })),
      el('p', { class: 'quiet' }, statusWords()),
    ),
    el(
      'div',
      { class: 'scroll', id: 'rows', tabindex: '0', role: 'tabpanel', 'aria-labelledby': `tab-${section}` },
      table(section, columns),
    ),
  );
  giveFocusBack(place);
}

// Redrawing must not lose the keyboard's place.
const placeOfFocus = () => (byId('list').contains(document.activeElement) ? document.activeElement.dataset.place : null);

function giveFocusBack(place) {
  const wanted = place && place.startsWith('tab-') ? `tab-${sectionNow()}` : place;
  const found = [...byId('list').querySelectorAll('[data-place]')].find((node) => node.dataset.place === wanted);
  if (found) found.focus();
}

export const listForm = {
  id: 'list',
  words: () => t('Table'),
  section: 'list',
  build() {
    onChange((patch) => {
      if (!Object.keys(patch).every((key) => APART.includes(key))) drawList();
    });
  },
};
