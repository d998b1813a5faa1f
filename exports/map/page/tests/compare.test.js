import assert from 'node:assert/strict';
import { test } from 'node:test';
import { differences, ofSource, readSide, sideOf, sideText } from '../model/compare.js';
import { claims, edges } from '../model/data.js';
import { sides } from '../model/sides.js';
import { state } from '../model/state.js';
import { open, sample } from './sample.js';

const side = (text) => sideOf(readSide(text), state, claims);
const told = (one, other) =>
  differences(side(one), side(other)).map(({ how, here, there }) => [how, (here || there).id, here && there ? there.id : '']);

test('a side is read back as it was written; what is none is none', () => {
  for (const [what, value] of [['day', '2023-07-01'], ['source', 's1'], ['viewer', 'france']]) {
    assert.deepEqual(readSide(sideText(what, value)), { what, value });
  }
  for (const text of [null, '', 'day:', 'day:soon', 'moon:1', 'source:', 'day:2023-7-1']) assert.equal(readSide(text), null);
});

test('an edge of one source has the claims of that source, one origin, and is wrong only where they all are', () => {
  open();
  assert.equal(ofSource(edges.get('f-c'), 's1', claims), null);
  const edge = { ...edges.get('f-c'), claims: ['f1', 'i1'], marks: ['deprecated', 'disputed'] };
  const only = ofSource(edge, 's1', claims);
  assert.deepEqual([only.claims, only.origins, only.marks], [['i1'], 1, ['disputed']]);
  const json = sample();
  json.claims.i1.rank = 'deprecated';
  open({}, json);
  assert.deepEqual(ofSource({ ...edge, marks: [] }, 's1', claims).marks, ['deprecated']);
});

test('two days differ by what held on one only', () => {
  open({ view: 'all' });
  assert.deepEqual(told('day:2021-06-01', 'day:2022-02-17'), [['here', 'i-c', '']]);
  assert.deepEqual(told('day:2022-02-17', 'day:2023-06-01'), [['there', 'j-m', '']]);
  assert.deepEqual(told('day:2022-02-17', 'day:2022-02-17'), []);
});

test('two sources differ by what one of them says only', () => {
  open({ view: 'all' });
  assert.deepEqual(told('source:s1', 'source:s2').sort(), [['here', 'i-c', ''], ['here', 'j-m', ''], ['there', 'f-c', '']]);
});

test('two viewers are compared by whom they view: another sign is told as one difference', () => {
  open({ target: null });
  assert.deepEqual(told('viewer:france', 'viewer:ivory'), []);
  // What is held to be wrong is nobody's view.
  assert.deepEqual(told('viewer:france', 'viewer:junta'), [['here', 'f-c', '']]);
  const json = sample();
  json.edges[2].marks = [];
  open({ target: null }, json);
  assert.deepEqual(told('viewer:france', 'viewer:junta'), [['sign', 'f-c', 'j-c']]);
});

test('filters hold on both sides, and both have the same things in place', () => {
  open({ view: 'views', target: null, compare: 'source:s2', lens: 'source:s1', hidden: new Set(['mark:disputed']) });
  assert.deepEqual([[...sides().here.edges], [...sides().there.edges]], [['i-c'], []]);
  assert.deepEqual(sides().here.nodes, sides().there.nodes);
  assert.deepEqual([...sides().here.marked], [['i-c', 'here']]);
});

test('nothing is compared without a right side that there is, nor in a list', () => {
  for (const more of [{}, { compare: 'source:nobody' }, { compare: 'x' }, { compare: 'day:2021-06-01', form: 'list' }]) {
    open(more);
    assert.equal(sides(), null);
  }
});

test('a left side of another kind is not looked at', () => {
  open({ compare: 'day:2021-06-01', lens: 'source:s1' });
  assert.equal(sides().left, null);
});
