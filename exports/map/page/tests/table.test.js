import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { COLUMNS, onPage } from '../model/columns.js';
import { change, setHidden, state } from '../model/state.js';
import { countRows, csvOfSection, fileName, nextSort, rowsOf, sectionNow, sorting } from '../model/table.js';
import { open, sample } from './sample.js';

// With a claim that is denied, which no line stands for.
function more() {
  const json = sample();
  json.claims.n1 = {
    ...json.claims.f1, ref: 's2-3', subject: 'ivory', predicate: 'views', stance: 'partner', polarity: 'denied',
  };
  for (const [id, claim] of Object.entries(json.claims)) {
    claim.predicate = claim.predicate || (id === 'g1' ? 'governs' : 'views');
    claim.polarity = claim.polarity || 'affirmed';
    claim.modality = 'fact';
    claim.origin = claim.source;
    claim.says = `=${id}, "so"`;
  }
  json.legend.predicates = { views: 'views', governs: 'governs' };
  Object.assign(json.legend.terms, { polarity: {}, modality: {}, rank: {}, stance: {} });
  json.legend.kinds.forEach((kind) => Object.assign(kind, { words: kind.id }));
  return json;
}

beforeEach(() => open({ form: 'list' }, more()));

const refs = () => rowsOf('claims').map(({ ref }) => ref);

test('each section has what is shown', () => {
  assert.deepEqual(['relations', 'things', 'claims'].map(countRows), [3, 4, 5]);
  change({ view: 'all' });
  assert.deepEqual(['relations', 'things', 'claims'].map(countRows), [4, 5, 6]);
});

test('claims: of the lines shown, and those that deny where denials are shown; the earliest source first', () => {
  assert.deepEqual(refs(), ['s1-1', 's2-1', 's2-2', 's2-3', 's0-1']);
  setHidden(['mark:denied'], true);
  assert.deepEqual(refs(), ['s1-1', 's2-1', 's2-2', 's0-1']);
  setHidden(['type:VIEWS_AS_THREAT'], true);
  assert.deepEqual(refs(), ['s0-1']);
});

test('a claim without a line goes with its parties, the target and the day', () => {
  const has = () => refs().includes('s2-3');
  setHidden(['kind:Country'], true);
  assert.equal(has(), false);
  open({ form: 'list', only: 'mark:disputed' }, more());
  assert.equal(has(), false);
  open({ form: 'list', target: null }, more());
  assert.equal(has(), true);
});

test('sorted by a column one way, the other, and as before', () => {
  assert.equal(sorting(), null);
  const ids = () => rowsOf('relations').map(({ id }) => id);
  const usual = ids();
  change({ sort: nextSort('origins') });
  assert.deepEqual([sorting().column.id, sorting().last, ids()], ['origins', false, ['i-c', 'j-c', 'f-c']]);
  change({ sort: nextSort('origins') });
  assert.deepEqual([sorting().last, ids()], [true, ['f-c', 'i-c', 'j-c'].sort((a, b) => Number(b === 'f-c') - Number(a === 'f-c') || usual.indexOf(a) - usual.indexOf(b))]);
  change({ sort: nextSort('origins') });
  assert.deepEqual([state.sort, ids()], ['', usual]);
});

test('names sort blind to accents and case, and what is empty stands last either way', () => {
  change({ view: 'all', section: 'things', sort: 'name' });
  const names = rowsOf('things').map(({ name }) => name);
  assert.deepEqual(names, ['Contractors', "Côte d'Ivoire", 'France', 'Junta in Mali', 'Mali']);
  change({ sort: 'also' });
  assert.deepEqual(rowsOf('things').slice(0, 2).map(({ name }) => name).sort(), ['Contractors', "Côte d'Ivoire"].sort());
  change({ sort: '-also' });
  assert.deepEqual(rowsOf('things').slice(0, 2).map(({ name }) => name).sort(), ['Contractors', "Côte d'Ivoire"].sort());
});

test('a section or a column that there is not is as if none was set', () => {
  change({ section: 'constructor', sort: '__proto__' });
  assert.deepEqual([sectionNow(), sorting()], ['relations', null]);
  change({ section: 'claims', sort: 'origins' });
  assert.equal(sorting(), null);
});

test('a file has the rows as they stand, more columns than the page, and no formula', () => {
  change({ section: 'claims', sort: '-who' });
  const [head, ...lines] = csvOfSection('claims').split('\r\n');
  assert.deepEqual(head.slice(1).split(','), COLUMNS.claims.map(({ id }) => id));
  assert.ok(onPage('claims').length < COLUMNS.claims.length);
  assert.equal(lines.length, countRows('claims') + 1);
  assert.match(lines[0], /^Junta in Mali,views,Contractors,"'=j1, ""so""",/);
  for (const section of Object.keys(COLUMNS)) assert.ok(csvOfSection(section).length > 20);
});

test('a file is named by its section and day', () => {
  assert.equal(fileName('claims'), 'sahelgraph-claims-all-dates.csv');
  change({ day: '2022-02-17' });
  assert.equal(fileName('relations'), 'sahelgraph-relations-2022-02-17.csv');
});
