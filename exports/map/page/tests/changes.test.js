import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { byMonth, changeDays, changesOf, yearMarks } from '../model/changes.js';
import { edges } from '../model/data.js';
import { nextDay, placeOfDay, stepped } from '../model/timeline.js';
import { open } from './sample.js';

beforeEach(() => open());

const DAYS = ['2021-01-01', '2022-01-01', '2022-02-17', '2022-02-18', '2023-05-01'];
const all = () => [...edges.values()];

test('a claim begins, ends, or is only told of a day', () => {
  const of = (bounds) => changesOf({ since_earliest: null, since_latest: null, until_earliest: null, until_latest: null, ...bounds });
  assert.deepEqual(of({}), []);
  assert.deepEqual(of({ since_latest: '2022-02-17', until_earliest: '2022-02-17' }), [['told', '2022-02-17']]);
  assert.deepEqual(of({ since_earliest: '2021-01-01', since_latest: '2021-06-01', until_latest: '9999-12-31' }), [['begin', '2021-01-01']]);
  assert.deepEqual(of({ since_earliest: '2021-01-01', until_latest: '2021-12-31' }), [['begin', '2021-01-01'], ['end', '2022-01-01']]);
});

test('changes are counted by month, on the places of the slider', () => {
  const months = byMonth(all(), DAYS);
  assert.deepEqual(months.map(({ month, first, last }) => [month, first, last]), [
    ['2021-01', 0, 0], ['2022-01', 1, 1], ['2022-02', 2, 3], ['2023-05', 4, 4],
  ]);
  assert.deepEqual(months.map(({ begin, end, told }) => [begin, end, told]), [[1, 0, 0], [0, 1, 0], [0, 0, 2], [1, 0, 0]]);
});

test('a claim behind two lines is counted once', () => {
  const twice = [edges.get('i-c'), edges.get('i-c')];
  assert.equal(byMonth(twice, DAYS)[0].begin, 1);
});

test('playing goes to the days on which something shown changes, and no other', () => {
  assert.deepEqual(changeDays([edges.get('i-c')], DAYS), ['2021-01-01', '2022-01-01']);
  assert.deepEqual(changeDays([edges.get('f-c')], DAYS), ['2022-02-17', '2022-02-18']);
  assert.deepEqual(changeDays([edges.get('j-c')], DAYS), []);
});

test('playing begins at the first day and stops after the last', () => {
  assert.equal(nextDay(DAYS, null), '2021-01-01');
  assert.equal(nextDay(DAYS, '2021-01-01'), '2022-01-01');
  assert.equal(nextDay(DAYS, '2021-07-01'), '2022-01-01');
  assert.equal(nextDay(DAYS, '2023-05-01'), null);
  assert.equal(nextDay([], null), null);
});

test('a day between two changes is between them on the slider', () => {
  assert.equal(placeOfDay(DAYS, '2021-07-01'), 0);
  assert.equal(placeOfDay(DAYS, '2020-01-01'), -1);
  assert.equal(stepped(DAYS, '2021-07-01', 1), '2022-01-01');
  assert.equal(stepped(DAYS, '2021-07-01', -1), '2021-01-01');
  assert.equal(stepped(DAYS, '2020-01-01', 1), '2021-01-01');
  assert.equal(stepped(DAYS, '2030-01-01', 1), '2023-05-01');
  assert.equal(stepped(DAYS, '2030-01-01', -1), '2023-05-01');
});

test('years stand where they begin, as far as there is room', () => {
  const days = ['2008-01-01', '2009-01-01', ...Array.from({ length: 50 }, (_, at) => `2021-02-${at}`), '2022-01-01', ...Array.from({ length: 40 }, (_, at) => `2022-03-${at}`)];
  assert.deepEqual(yearMarks(days).map(({ year }) => year), ['2008', '2022']);
  assert.deepEqual(yearMarks(['2008-01-01']), [{ year: '2008', share: 0 }]);
});
