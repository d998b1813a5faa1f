// Who views whom as a table: viewers in rows, those who are viewed in columns; or one of these by date.

import { edges, kinds, nodes } from './data.js';
import { gradeOf } from './dates.js';
import { select } from './filters.js';
import { fold } from './search.js';
import { gradeOfWithin } from './periods.js';
import { grouped } from './grouped.js';
import { nameOf } from './words.js';

const SIGNS = ['threat', 'no threat', 'partner'];
const bySign = (a, b) => SIGNS.indexOf(a.edge.look.sign) - SIGNS.indexOf(b.edge.look.sign);
const byName = (a, b) => (fold(nameOf(a)) < fold(nameOf(b)) ? -1 : 1);

const viewsOf = (lines) => lines.filter((edge) => edge.look.sign);

// How many others each has a view of, or is viewed by, by all that is known: the order stays as days and filters change.
function counts(end, otherEnd) {
  const found = grouped(viewsOf([...edges.values()]), (edge) => [edge[end]]);
  return new Map([...found].map(([id, lines]) => [id, new Set(lines.map((edge) => edge[otherEnd])).size]));
}

// The viewed, the most viewed first.
function viewedFirst(ids) {
  const viewers = counts('to', 'from');
  return [...ids].sort((a, b) => viewers.get(b) - viewers.get(a) || byName(a, b));
}

const isGovernment = ({ kind }) => kind === 'Government';
const homeOf = (id) => (isGovernment(nodes.get(id)) && nodes.get(id).country) || id;
const termOf = (id) => nodes.get(id).tenure_since || '';

// The governments of one country, in the order of their terms.
const byTerm = (a, b) => (termOf(a) === termOf(b) ? byName(a, b) : termOf(a) < termOf(b) ? -1 : 1);

// Viewers of one kind: who views most things is first, but the governments of one country stand together.
function viewersFirst(ids, views) {
  const homes = grouped(ids, (id) => [homeOf(id)]);
  const most = (home) => Math.max(...homes.get(home).map((id) => views.get(id)));
  return [...homes.keys()]
    .sort((a, b) => most(b) - most(a) || byName(a, b))
    .flatMap((home) => homes.get(home).sort(byTerm));
}

// Viewers by kind: [{kind, ids}]; the kind of whoever views most is first.
function viewersByKind(ids) {
  const views = counts('from', 'to');
  const all = grouped(views.keys(), (id) => [nodes.get(id).kind]);
  const most = (kind) => Math.max(...all.get(kind).map((id) => views.get(id)));
  const groups = grouped(ids, (id) => [nodes.get(id).kind]);
  return [...kinds.keys()]
    .filter((kind) => groups.has(kind))
    .sort((a, b) => most(b) - most(a))
    .map((kind) => ({ kind, ids: viewersFirst(groups.get(kind), views) }));
}

// {columns: [{id, words}], groups: [{kind, rows: [{id, cells: [[{edge, grade}]]}]}]}; a cell that has nothing is empty.
function table(lines, columns, cellOf) {
  const rows = grouped(lines, (edge) => [edge.from]);
  const groups = viewersByKind([...rows.keys()]).map(({ kind, ids }) => ({
    kind,
    rows: ids.map((id) => ({
      id,
      cells: columns.map((column) => cellOf(rows.get(id), column).sort(bySign)),
    })),
  }));
  return { columns, groups };
}

const begun = ({ grade }) => grade !== 'future';

// More cannot be taken in, and tens of thousands of cells take a browser seconds.
const MOST_COLUMNS = 80;
const MOST_ROWS = 160;

// The lines of those who view most of what is viewed most.
function mostTelling(lines, viewed) {
  const columns = new Set(viewed);
  const mine = grouped(lines.filter((edge) => columns.has(edge.to)), (edge) => [edge.from]);
  const most = [...mine.keys()].sort((a, b) => mine.get(b).length - mine.get(a).length || byName(a, b));
  return most.slice(0, MOST_ROWS).flatMap((id) => mine.get(id));
}

// {columns, groups, and viewers, viewed: how many there are in all}.
// Rows and columns are those of all days, so that they stand still while the day moves.
export function wholeMatrix(settings) {
  const any = select({ ...settings, form: 'matrix', matrix: 'whole', view: 'views', day: null });
  const all = [...any.edges].map((id) => edges.get(id));
  const viewed = viewedFirst(new Set(all.map((edge) => edge.to)));
  const columns = viewed.slice(0, MOST_COLUMNS).map((id) => ({ id, words: nameOf(id) }));
  const viewers = new Set(all.map((edge) => edge.from)).size;
  const cut = viewed.length > MOST_COLUMNS || viewers > MOST_ROWS;
  const lines = cut ? mostTelling(all, viewed.slice(0, MOST_COLUMNS)) : all;
  const made = table(lines, columns, (mine, { id }) =>
    mine
      .filter((edge) => edge.to === id)
      .map((edge) => ({ edge, grade: gradeOf(edge, settings.day) }))
      .filter(begun),
  );
  return { ...made, viewers, viewed: viewed.length };
}

// The views of one target that the filters let through, of all days.
export function viewsOfTarget(settings, target) {
  const any = select({ ...settings, form: 'matrix', matrix: 'years', view: 'views', target, day: null });
  return [...any.edges].map((id) => edges.get(id));
}

// Of these edges: viewers by period (periods.js).
export const matrixByDate = (lines, periods) =>
  table(lines, periods, (mine, period) =>
    mine.map((edge) => ({ edge, grade: gradeOfWithin(edge, period) })).filter(begun),
  );
