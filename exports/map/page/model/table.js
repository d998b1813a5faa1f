// The sections of the table: their rows, sorted as the reader has it, and as a file.

import { shownClaims } from './claimwords.js';
import { COLUMNS, onPage } from './columns.js';
import { csvOf } from './csv.js';
import { edges, nodes, sources } from './data.js';
import { fold } from './search.js';
import { shown } from './shown.js';
import { state } from './state.js';
import { nameOf, sentenceOf } from './words.js';

const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
const publishedOf = (claim) => sources.get(claim.source).published || '~';

const SECTIONS = {
  relations: {
    rows: () => [...shown().edges].map((id) => edges.get(id)),
    key: sentenceOf,
  },
  things: {
    rows: () => [...shown().nodes].map((id) => nodes.get(id)),
    key: (node) => nameOf(node.id),
  },
  claims: {
    rows: shownClaims,
    // Nothing that is written sorts before what parts the two.
    key: (claim) => `${publishedOf(claim)}\u0000${claim.ref}`,
  },
};

export const SECTION_IDS = Object.keys(SECTIONS);
export const sectionNow = () => (SECTION_IDS.includes(state.section) ? state.section : SECTION_IDS[0]);
export const countRows = (section) => SECTIONS[section].rows().length;

// {column, last}: by which column, and whether the last is first; null: the usual order.
export function sorting() {
  const column = onPage(sectionNow()).find(({ id }) => id === state.sort.replace(/^-/, ''));
  return column ? { column, last: state.sort.startsWith('-') } : null;
}

// A column's head, again and again: the first first, the last first, the usual order.
export const nextSort = (id) => (state.sort === id ? `-${id}` : state.sort === `-${id}` ? '' : id);

const keyOf = ({ sort, value, number }, row) => (number ? value(row) : fold(String((sort || value)(row))));

// What says nothing stands last, either way.
function byKey(last) {
  const turn = last ? -1 : 1;
  return ([a], [b]) => Number(a === '') - Number(b === '') || turn * compare(a, b);
}

// What each row sorts by is worked out once, not at each comparison.
const sorted = (rows, keyed, order) =>
  rows
    .map((row) => [keyed(row), row])
    .sort(order)
    .map(([, row]) => row);

export function rowsOf(section) {
  const { rows, key } = SECTIONS[section];
  const usual = sorted(rows(), key, ([a], [b]) => compare(a, b));
  const by = section === sectionNow() && sorting();
  // Sorting is stable: among equals the usual order stays.
  return by ? sorted(usual, (row) => keyOf(by.column, row), byKey(by.last)) : usual;
}

// The heads are the same in every language.
export function csvOfSection(section) {
  const columns = COLUMNS[section];
  const rows = rowsOf(section).map((row) => columns.map(({ value }) => value(row)));
  return csvOf(
    columns.map(({ id }) => id),
    rows,
  );
}

export const fileName = (section) => `sahelgraph-${section}-${state.day || 'all-dates'}.csv`;
