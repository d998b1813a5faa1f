import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { edges } from '../model/data.js';
import { between, grade, gradeOf, sayDate } from '../model/dates.js';
import { certainStretches, sayCertain, sayPossible, saySpan } from '../model/spans.js';
import { open, sample } from './sample.js';

beforeEach(() => open());

const bounds = (from, begun, still, to) => ({
  since_earliest: from,
  since_latest: begun,
  until_earliest: still,
  until_latest: to,
});

// One edge with a claim for each stretch of days on which it certainly held.
function edgeOver(...stretches) {
  const json = sample();
  json.edges[0].claims = stretches.map((_, place) => `c${place}`);
  json.claims = Object.fromEntries(
    stretches.map(([first, last], place) => [`c${place}`, { subject: 'france', ...bounds(null, first, last, null) }]),
  );
  json.edges = [json.edges[0]];
  open({}, json);
  return edges.get('f-c');
}

test('a date is said as exactly as it is known', () => {
  assert.equal(sayDate('2026-02-02'), '2 February 2026');
  assert.equal(sayDate('2026-12'), 'December 2026');
  assert.equal(sayDate('2026'), '2026');
});

test('its doubt is said too, and what is no date is left as it is', () => {
  assert.equal(sayDate('2026-02~'), 'about February 2026');
  assert.equal(sayDate('2026?'), '2026 (uncertain)');
  assert.equal(sayDate('2026%'), 'about 2026 (uncertain)');
  assert.equal(sayDate('2026/2027'), '2026/2027');
});

test('the grade on a day, at the edges of each bound', () => {
  const known = bounds('2020-01-01', '2020-02-01', '2020-03-01', '2020-04-01');
  const days = {
    '2019-12-31': 'future',
    '2020-01-01': 'possible',
    '2020-01-31': 'possible',
    '2020-02-01': 'certain',
    '2020-03-01': 'certain',
    '2020-03-02': 'possible',
    '2020-04-01': 'possible',
    '2020-04-02': 'ended',
  };
  for (const [day, expected] of Object.entries(days)) assert.equal(grade(known, day), expected, day);
});

test('without a day any; with nothing known possible', () => {
  const unknown = bounds(null, null, null, null);
  assert.equal(grade(unknown, null), 'any');
  assert.equal(grade(unknown, '1900-01-01'), 'possible');
});

test('a beginning that may come after the end is never certain', () => {
  assert.equal(grade(bounds('2020-01-01', '2020-12-31', '2020-01-01', '2020-12-31'), '2020-06-01'), 'possible');
});

test('an edge is as sure as the surest of its claims; before and after only, it has ended', () => {
  assert.equal(gradeOf(edges.get('f-c'), '2022-02-17'), 'certain');
  assert.equal(gradeOf(edges.get('f-c'), '2022-02-18'), 'possible');
  assert.equal(gradeOf(edges.get('i-c'), '2022-01-01'), 'ended');
  assert.equal(gradeOf(edges.get('j-m'), '2023-04-30'), 'future');
});

test('stretches that overlap or share a day are one, others are not', () => {
  const edge = edgeOver(['2021-01-01', '2021-02-01'], ['2020-01-01', '2020-05-01'], ['2020-05-01', '2020-06-01']);
  assert.deepEqual(certainStretches(edge), [
    ['2020-01-01', '2020-06-01'],
    ['2021-01-01', '2021-02-01'],
  ]);
});

test('a stretch within another does not shorten it; one that ends before it begins is none', () => {
  const edge = edgeOver(['2020-01-01', '2020-12-31'], ['2020-02-01', '2020-03-01'], ['2022-02-02', '2022-01-01']);
  assert.deepEqual(certainStretches(edge), [['2020-01-01', '2020-12-31']]);
});

test('more than three stretches are counted', () => {
  const edge = edgeOver(...['2020', '2021', '2022', '2023', '2024'].map((year) => [`${year}-01-01`, `${year}-01-01`]));
  assert.equal(sayCertain(edge), 'certain on 1 January 2020, on 1 January 2021, on 1 January 2022 and 2 more');
});

test('spans in words', () => {
  assert.equal(between('2020-01-01', '2020-01-01'), 'on 1 January 2020');
  assert.equal(between('2020-01-01', '9999-12-31'), 'since 1 January 2020');
  assert.equal(sayPossible({ since_earliest: null, until_latest: null }), 'possible from an unknown beginning, with an unknown end');
  assert.equal(sayPossible({ since_earliest: '2020', until_latest: '9999-12-31' }), 'possible from 2020, for good');
  assert.equal(saySpan(edges.get('j-c')), 'time unknown');
  assert.equal(saySpan(edges.get('f-c')), 'certain on 17 February 2022; beyond unknown');
  assert.equal(saySpan({ ...edges.get('j-c'), until_latest: '2020' }), 'possible ? – 2020');
});
