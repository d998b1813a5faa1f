// The matrix as a grid: names above and at the left, signs in the cells.

import { button, el } from '../dom/elements.js';
import { kindIcon } from '../dom/icons.js';
import { kinds } from '../model/data.js';
import { t } from '../model/language.js';
import { change, chooseNode, state } from '../model/state.js';
import { capital, nameOf } from '../model/words.js';
import { signButton } from './cell.js';
import { grid } from './grid.js';

// What is viewed is turned to, too: "by year" then tells of it.
const turnTo = (id) => change({ view: 'views', target: id, chosen: { what: 'node', id } });

const columnHead = ({ id, words, silent }, whole) =>
  el(
    'th',
    { scope: 'col', class: silent ? 'silent' : state.target === id && whole ? 'aimed' : '', 'data-column': id },
    whole ? button(el('span', {}, words), () => turnTo(id), { class: 'name', 'data-node': id }) : words,
  );

const head = ({ columns }, whole) =>
  el(
    'thead',
    {},
    el(
      'tr',
      {},
      el('th', { scope: 'col', class: 'corner-head' }, whole ? t('Row views column') : t('Viewer')),
      columns.map((column) => columnHead(column, whole)),
    ),
  );

function cell(row, column, views, whole) {
  const classes = [
    whole && state.target === column.id ? 'aimed' : '',
    row.id === column.id ? 'self' : '',
    views.length > 1 ? 'several' : '',
  ];
  return el(
    'td',
    { class: classes.join(' ').trim(), ...(views.length ? {} : { 'aria-label': t('no view known') }) },
    views.map((view) => signButton(view, whole ? null : column.words)),
  );
}

const row = (one, columns, whole) =>
  el(
    'tr',
    {},
    el('th', { scope: 'row' }, button(nameOf(one.id), () => chooseNode(one.id), { class: 'name', 'data-node': one.id })),
    one.cells.map((views, at) => cell(one, columns[at], views, whole)),
  );

function group({ kind, rows }, columns, whole) {
  const { plural } = kinds.get(kind);
  const title = el('span', {}, kindIcon(kinds.get(kind)), ` ${capital(plural)}`);
  return el(
    'tbody',
    {},
    el('tr', { class: 'group' }, el('th', { scope: 'rowgroup', colspan: columns.length + 1 }, title)),
    rows.map((one) => row(one, columns, whole)),
  );
}

// `whole`: of all that are viewed; else of one by date.
export const matrixGrid = (matrix, label, whole) =>
  grid(
    { class: `matrix ${whole ? 'whole' : 'by-date'}`, 'aria-label': label },
    head(matrix, whole),
    matrix.groups.map((one) => group(one, matrix.columns, whole)),
    (table) => table.querySelector('.view-sign'),
  );
