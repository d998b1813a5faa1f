import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { find, fold } from '../model/search.js';
import { open, sample } from './sample.js';

beforeEach(() => open());

const found = (words) => find(words).map(({ id }) => id);

test('accents, case and marks make no difference', () => {
  assert.equal(fold('  CÔTE d’Ivoire '), 'cote d ivoire');
  assert.deepEqual(found('cote d ivo'), ['ivory']);
  assert.deepEqual(found('CÔTE D’IVOIRE'), ['ivory']);
});

test('aliases and codes are found, and told', () => {
  assert.deepEqual(find('musicians'), [{ id: 'contractors', name: 'The Musicians', score: 1 }]);
  assert.deepEqual(found('fra'), ['france']);
});

test('what begins with the words comes before what has them further on', () => {
  assert.deepEqual(found('mali'), ['mali', 'junta']);
});

test('words in any order are found, parts in the midst of a word too, and nothing else', () => {
  assert.deepEqual(found('mali junta'), ['junta']);
  assert.deepEqual(found('tract'), ['contractors']);
  assert.deepEqual(found('utopia'), []);
  assert.deepEqual(found(' - '), []);
});

test('no more than twelve are told, and another graph is searched anew', () => {
  const json = sample();
  for (let place = 0; place < 20; place += 1) json.nodes[`n${place}`] = { kind: 'Person', name: `Same ${place}`, place: {} };
  open({}, json);
  assert.equal(found('same').length, 12);
});
