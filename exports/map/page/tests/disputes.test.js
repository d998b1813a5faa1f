import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { edges } from '../model/data.js';
import { clashesOf, disputesOf } from '../model/disputes.js';
import { open } from './sample.js';

beforeEach(() => open());

const sides = (ids) => clashesOf(ids).map(({ dispute, here, there }) => [dispute.kind, [...here], [...there]]);

test('disputes that differ only in their claims are one clash, whichever way round they were told', () => {
  assert.deepEqual(sides(['f1', 'f2']), [
    ['polarity', ['f1', 'f2'], ['j1']],
    ['tenure', ['f1'], ['i1']],
  ]);
});

test('from the other side the sides are the other way round', () => {
  assert.deepEqual(sides(['j1']), [['polarity', ['j1'], ['f1', 'f2']]]);
});

test('a claim without a dispute has no clash', () => {
  assert.deepEqual(sides(['g1']), []);
});

test('a dispute judged to be none does not touch an edge, but is told among its clashes', () => {
  assert.deepEqual(disputesOf(edges.get('i-c')), []);
  assert.deepEqual(sides(['i1']), [['tenure', ['i1'], ['f1']]]);
  assert.equal(disputesOf(edges.get('f-c')).length, 2);
});
