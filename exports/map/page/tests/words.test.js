import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { queryFor } from '../model/cypher.js';
import { edges, sources } from '../model/data.js';
import { bySource } from '../model/evidence.js';
import { capital, citation, extrasOf, listed, nameOf, sentenceOf, standing, termWords } from '../model/words.js';
import { open, sample } from './sample.js';

beforeEach(() => open());

test('lists and capitals', () => {
  assert.deepEqual([listed([]), listed(['a']), listed(['a', 'b', 'c'])], ['', 'a', 'a, b and c']);
  assert.equal(capital('état'), 'État');
});

test('an edge is a sentence; what has no name is called by its id', () => {
  assert.equal(sentenceOf(edges.get('j-m')), 'Junta in Mali governs Mali');
  assert.equal(nameOf('nobody'), 'nobody');
});

test('a threat is potential only where every stance says so', () => {
  assert.deepEqual(extrasOf(edges.get('i-c')), ['potential']);
  assert.deepEqual(extrasOf(edges.get('f-c')), []);
  assert.deepEqual(extrasOf(edges.get('j-m')), ['about 5']);
});

test('how a disputed edge stands', () => {
  assert.equal(standing(edges.get('f-c')), 'disputed, not settled');
  assert.equal(standing(edges.get('j-c')), 'held to be wrong');
  assert.equal(standing(edges.get('i-c')), '');
  const json = sample();
  for (const dispute of json.disputes) dispute.verdict = 'upheld';
  open({}, json);
  assert.equal(standing(edges.get('f-c')), 'disputed, judged to stand');
});

test("the schema's words, or the name where it has none", () => {
  assert.equal(termWords('dispute', 'polarity'), 'yes against no');
  assert.equal(termWords('dispute', 'other'), 'other');
});

test('a source is cited with its date', () => {
  assert.equal(citation(sources.get('s2')), 'The Later, 17 February 2022');
  assert.equal(citation(sources.get('s0')), 'Nobody, undated');
});

test('claims stand under their sources, early ones first, undated ones last, in the order of the text', () => {
  const found = bySource(['j1', 'f1', 'i1', 'f2', 'gone']).map(([source, inside]) => [source.id, inside.map(({ id }) => id)]);
  assert.deepEqual(found, [
    ['s1', ['i1']],
    ['s2', ['f2', 'f1']],
    ['s0', ['j1']],
  ]);
});

test('the query quotes what could end its text', () => {
  assert.equal(queryFor(['b', "a'\\"]), "MATCH (c:Claim)-[r]->(x) WHERE c.id IN ['a\\'\\\\', 'b'] RETURN c, r, x");
});
