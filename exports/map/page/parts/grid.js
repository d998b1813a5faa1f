// A table that is walked with the arrows: one place of it at a time is reached by Tab.

import { el } from '../dom/elements.js';
import { moved } from '../model/grid.js';

const PLACES = 'tbody td, thead button, tbody button, tbody th[scope="row"]';

// A cell that holds buttons is reached by them alone.
const isPlace = (node) => node.tagName === 'BUTTON' || !node.querySelector('button');

// The rows that have places: [[{node, column}]].
function rowsOf(table) {
  return [...table.rows]
    .map((row) =>
      [...row.querySelectorAll(PLACES)]
        .filter(isPlace)
        .map((node) => ({ node, column: node.closest('td, th').cellIndex })),
    )
    .filter((row) => row.length);
}

function find(rows, node) {
  for (const [row, places] of rows.entries()) {
    const place = places.findIndex((one) => one.node === node);
    if (place >= 0) return { row, place };
  }
  return null;
}

function makeCurrent(table, node) {
  for (const old of table.querySelectorAll('[tabindex="0"]')) old.tabIndex = -1;
  node.tabIndex = 0;
  for (const old of table.querySelectorAll('.here')) old.classList.remove('here');
  const heads = table.tHead.rows[0].cells;
  heads[node.closest('td, th').cellIndex].classList.add('here');
}

function onKey(event) {
  const table = event.currentTarget;
  const rows = rowsOf(table);
  const at = find(rows, event.target);
  if (!at || event.altKey || event.metaKey) return;
  const next = moved(rows, at, event.key, event.ctrlKey);
  if (!next) return;
  event.preventDefault();
  // The arrows are the grid's here: no one else's.
  event.stopPropagation();
  rows[next.row][next.place].node.focus();
}

// `first`: the node that Tab reaches before any other was.
export function grid(attributes, head, bodies, first) {
  const table = el('table', { role: 'grid', ...attributes }, head, bodies);
  for (const node of rowsOf(table).flat()) node.node.tabIndex = -1;
  table.addEventListener('keydown', onKey);
  table.addEventListener('focusin', (event) => {
    const place = event.target.closest('button, td, th[scope="row"]');
    if (place) makeCurrent(table, place);
  });
  const start = first(table) || rowsOf(table)[0][0].node;
  start.tabIndex = 0;
  return table;
}
