import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { claims, edges } from '../model/data.js';
import { grade } from '../model/dates.js';
import { matrixByDate, viewsOfTarget, wholeMatrix } from '../model/matrix.js';
import { certainDays, gradeWithin, onDay, spreadOf, yearsOf } from '../model/periods.js';
import { countHidden } from '../model/counts.js';
import { select } from '../model/filters.js';
import { opening, state } from '../model/state.js';
import { open, sample } from './sample.js';

beforeEach(() => open({ form: 'matrix' }));

// [[kind, [[viewer, [cell, …]], …]], …], a cell as "edge grade".
const plain = ({ groups }) =>
  groups.map(({ kind, rows }) => [
    kind,
    rows.map(({ id, cells }) => [id, cells.map((views) => views.map(({ edge, grade: on }) => `${edge.id} ${on}`).join())]),
  ]);

const columns = (matrix) => matrix.columns.map(({ id }) => id);

// France views two others, and a second government views one of them.
function more() {
  const json = sample();
  json.nodes.later = { kind: 'Government', name: 'A later junta', country: 'mali', tenure_since: '2024-01-01', place: { all: [0, 0], views: [0, 0] } };
  json.nodes.junta = { ...json.nodes.junta, country: 'mali', tenure_since: '2020-01-01' };
  const view = (id, type, from, to) => ({ ...json.edges[1], id, type, from, to });
  json.edges.push(
    view('f-j', 'VIEWS_AS_THREAT', 'france', 'junta'),
    view('f-j2', 'VIEWS_AS_PARTNER', 'france', 'junta'),
    view('l-f', 'VIEWS_AS_PARTNER', 'later', 'france'),
    view('j-f', 'VIEWS_AS_THREAT', 'junta', 'france'),
    view('j-i', 'VIEWS_AS_THREAT', 'junta', 'ivory'),
  );
  return json;
}

test('everybody is in it, whoever the map is turned to; relations that are no view are not', () => {
  assert.equal(state.target, 'contractors');
  const matrix = wholeMatrix(state);
  assert.deepEqual(columns(matrix), ['contractors']);
  assert.deepEqual(plain(matrix), [
    ['Country', [['ivory', ['i-c any']], ['france', ['f-c any']]]],
    ['Government', [['junta', ['j-c any']]]],
  ]);
});

test('the most viewed first; the kind of who views most first; governments of a country in the order of their terms', () => {
  open({ form: 'matrix' }, more());
  const matrix = wholeMatrix(state);
  assert.deepEqual(columns(matrix), ['contractors', 'france', 'ivory', 'junta']);
  assert.deepEqual(
    plain(matrix).map(([kind, rows]) => [kind, rows.map(([id]) => id)]),
    [
      ['Government', ['junta', 'later']],
      ['Country', ['france', 'ivory']],
    ],
  );
});

test('a cell that has several views has the threat first', () => {
  open({ form: 'matrix' }, more());
  const france = plain(wholeMatrix(state))[1][1][0];
  assert.deepEqual(france, ['france', ['f-c any', '', '', 'f-j any,f-j2 any']]);
});

test('rows and columns stand still while the day moves; what has not begun is not in its cell', () => {
  const matrix = wholeMatrix({ ...state, day: '2020-01-01' });
  assert.deepEqual(columns(matrix), ['contractors']);
  assert.deepEqual(plain(matrix), [
    ['Country', [['ivory', ['']], ['france', ['f-c possible']]]],
    ['Government', [['junta', ['j-c possible']]]],
  ]);
  const later = plain(wholeMatrix({ ...state, day: '2022-02-17' }));
  assert.deepEqual(later[0][1], [['ivory', ['i-c ended']], ['france', ['f-c certain']]]);
});

test('filters leave out views, and rows and columns without one', () => {
  const matrix = wholeMatrix({ ...state, hidden: new Set(['mark:deprecated', 'type:VIEWS_AS_PARTNER']) });
  assert.deepEqual(plain(matrix).map(([kind]) => kind), ['Country']);
  const none = wholeMatrix({ ...state, only: 'type:GOVERNS' });
  assert.deepEqual([none.columns, none.groups], [[], []]);
});

test('the whole matrix counts all views, the one by date those of its target', () => {
  open({ form: 'matrix' }, more());
  assert.equal(select(state).known.length, 8);
  assert.equal(select({ ...state, matrix: 'years' }).known.length, 3);
  assert.equal(select({ ...state, form: 'map' }).known.length, 3);
  assert.equal(countHidden(select(state)).edges, 0);
});

test('within a single day a claim is what it is on that day', () => {
  const days = ['2020-12-31', '2021-01-01', '2021-06-01', '2021-12-31', '2022-01-01', '2022-02-17', '2023-05-01'];
  for (const claim of claims.values()) {
    for (const day of days) assert.equal(gradeWithin(claim, onDay(day)), grade(claim, day), `${claim.ref} ${day}`);
  }
});

test('some time in a year is certain of the year and of no day in it', () => {
  const sometime = { since_earliest: '2025-01-01', since_latest: '2025-12-31', until_earliest: '2025-01-01', until_latest: '2025-12-31' };
  const year = (text) => ({ first: `${text}-01-01`, last: `${text}-12-31` });
  assert.equal(gradeWithin(sometime, year('2025')), 'certain');
  assert.equal(gradeWithin(sometime, onDay('2025-06-01')), 'possible');
  assert.equal(gradeWithin(sometime, year('2024')), 'future');
  assert.equal(gradeWithin(sometime, year('2026')), 'ended');
});

test('by year: the years of which a claim speaks, with what each viewer held in them', () => {
  const lines = viewsOfTarget(state, 'contractors');
  const years = yearsOf(lines);
  assert.deepEqual(years.map(({ words }) => words), ['2021', '2022']);
  assert.deepEqual(plain(matrixByDate(lines, years)), [
    ['Country', [
      ['ivory', ['i-c certain', 'i-c ended']],
      ['france', ['f-c possible', 'f-c certain']],
    ]],
    ['Government', [['junta', ['j-c possible', 'j-c possible']]]],
  ]);
});

test('by year: years of which nothing is said to begin or end are not left out; several in a row are one', () => {
  const json = sample();
  const held = [['2010-05-01', '2011-02-01'], ['2013-01-01', '2013-06-01'], ['1999-01-01', '2017-12-31']];
  const line = { claims: held.map((_, at) => `held-${at}`) };
  held.forEach(([from, to], at) => {
    json.claims[`held-${at}`] = { since_earliest: from, since_latest: from, until_earliest: to, until_latest: to };
  });
  open({ form: 'matrix' }, json);
  const years = yearsOf([line]);
  assert.deepEqual(
    years.map(({ words, silent }) => (silent ? `(${words})` : words)),
    ['1999', '(2000–2009)', '2010', '2011', '(2012)', '2013', '(2014–2016)', '2017'],
  );
  assert.deepEqual([years[1].first, years[1].last], ['2000-01-01', '2009-12-31']);
  assert.equal(gradeWithin(claims.get(line.claims[2]), years[6]), 'certain');
  assert.equal(gradeWithin(claims.get(line.claims[0]), years[6]), 'ended');
  assert.equal(gradeWithin(claims.get(line.claims[1]), years[4]), 'future');
});

test('the slider changes nothing by date, filters do', () => {
  const lines = (settings) => viewsOfTarget({ ...state, ...settings }, 'contractors').map(({ id }) => id);
  assert.deepEqual(lines({ day: '2020-01-01' }), ['f-c', 'i-c', 'j-c']);
  assert.deepEqual(lines({ hidden: new Set(['mark:disputed']) }), ['i-c', 'j-c']);
});

test('three dates: the first, the last, and the nearest to the middle', () => {
  assert.deepEqual(certainDays([...edges.values()]), ['2021-01-01', '2021-12-31', '2022-02-17']);
  assert.deepEqual(spreadOf(['2020-01-01', '2020-01-02', '2022-12-01', '2026-01-01']), ['2020-01-01', '2022-12-01', '2026-01-01']);
  assert.deepEqual(spreadOf(['2020-01-01', '2021-01-01']), ['2020-01-01', '2021-01-01']);
});

test('a narrow screen opens on the matrix, if there are views', () => {
  assert.equal(opening(sample(), true).form, 'matrix');
  assert.equal(opening(sample()).form, 'map');
  assert.equal(opening({ ...sample(), targets: [] }, true).form, 'map');
});
