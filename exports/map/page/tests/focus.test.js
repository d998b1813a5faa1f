import assert from 'node:assert/strict';
import { test } from 'node:test';
import { core } from '../model/core.js';
import { around, aroundText, distances, path, pathText, readFocus } from '../model/focus.js';
import { hiddenCount, shown } from '../model/shown.js';
import { aimAt, chooseNode, focusOn, setHidden, showWhole, state } from '../model/state.js';
import { open, sample } from './sample.js';

const line = (id, more = {}) => ({ id, from: id[0], to: id[1], marks: [], origins: 1, ...more });
// a – b – c – d, a – e – d, and f by itself with g.
const CHAIN = ['ab', 'cb', 'cd', 'fg'].map((id) => line(id));
const RING = [...CHAIN, line('ea'), line('ed')];
const known = (id) => 'abcdefg'.includes(id);
const sorted = (set) => [...set].sort().join(' ');

test('a focus is read back as it was written', () => {
  assert.deepEqual(readFocus(aroundText('a', 2), known), { what: 'around', id: 'a', hops: 2 });
  assert.deepEqual(readFocus(pathText('a', 'd'), known), { what: 'path', from: 'a', to: 'd' });
  assert.deepEqual(readFocus('result', known), { what: 'result' });
});

test('what is no focus, or names nobody, is none', () => {
  for (const text of [null, '', 'a', 'a~', 'a~0', 'a~x', 'x~1', 'a>x', 'a>a', '>', '~2', 'a~1~2', '__proto__~1', 'a>b>c']) {
    assert.equal(readFocus(text, known), null, String(text));
  }
  assert.equal(readFocus('a~9', known).hops, 3);
});

test('surroundings go along lines in either direction, as far as asked', () => {
  assert.deepEqual(distances('a', 2, CHAIN), new Map([['a', 0], ['b', 1], ['c', 2]]));
  assert.equal(sorted(around({ id: 'a', hops: 1 }, RING).nodes), 'a b e');
  assert.equal(sorted(around({ id: 'a', hops: 1 }, RING).edges), 'ab ea');
  assert.equal(sorted(around({ id: 'a', hops: 3 }, RING).nodes), 'a b c d e');
});

test('lines among the outermost are left out: they lead further', () => {
  const triangle = ['ab', 'bc', 'ca'].map((id) => line(id));
  assert.equal(sorted(around({ id: 'a', hops: 1 }, triangle).edges), 'ab ca');
  assert.equal(sorted(around({ id: 'a', hops: 2 }, triangle).edges), 'ab bc ca');
});

test('a thing without lines is all that surrounds it', () => {
  assert.deepEqual(around({ id: 'x', hops: 2 }, CHAIN), { nodes: new Set(['x']), edges: new Set() });
});

test('a chain is the shortest, told step by step from its beginning', () => {
  const { steps, nodes, edges } = path({ from: 'a', to: 'd' }, RING);
  assert.deepEqual(steps.map(({ edge, from, to }) => [edge.id, from, to]), [['ea', 'a', 'e'], ['ed', 'e', 'd']]);
  assert.equal(sorted(nodes), 'a d e');
  assert.equal(sorted(edges), 'ea ed');
});

test('between two the line that stands comes first, then the one of more origins', () => {
  const lines = [line('ab', { marks: ['deprecated'], origins: 9 }), line('ab2', { origins: 2 }), line('ba', { origins: 3 })];
  const [step] = path({ from: 'a', to: 'b' }, lines).steps;
  assert.deepEqual([step.edge.id, step.beside], ['ba', 2]);
});

test('where no chain leads, both ends are left and no step', () => {
  const { steps, nodes, edges } = path({ from: 'a', to: 'g' }, RING);
  assert.deepEqual([steps, sorted(nodes), edges.size], [[], 'a g', 0]);
});

test('the map shows the focus only, of what passes the filters, and counts the rest as hidden by nothing', () => {
  open({ view: 'all', focus: 'mali~1' });
  assert.deepEqual([sorted(shown().nodes), sorted(shown().edges)], ['junta mali', 'j-m']);
  assert.deepEqual(hiddenCount(), { edges: 0, nodes: 1 });
  setHidden(['type:GOVERNS'], true);
  assert.deepEqual([sorted(shown().nodes), shown().edges.size, hiddenCount().edges], ['mali', 0, 1]);
});

test('a path leads over shown lines only', () => {
  open({ view: 'all', focus: 'mali>france' });
  assert.equal(shown().part.steps.length, 3);
  setHidden(['mark:deprecated'], true);
  assert.equal(shown().part.steps.length, 0);
});

test('a focus leaves the view of one target for one that has surroundings, and is not looked at in it', () => {
  open();
  focusOn('mali~1');
  assert.deepEqual([state.view, sorted(shown().nodes)], ['all', 'junta mali']);
  aimAt('contractors');
  assert.equal(shown().part, null);
  open({ target: null });
  focusOn('france~1');
  assert.deepEqual([state.view, sorted(shown().nodes)], ['views', 'contractors france']);
});

test('a focus that names nobody shows everything', () => {
  open({ view: 'all', focus: 'nobody~1' });
  assert.equal(shown().edges.size, 4);
});

test("a query's result is what it named and what its lines join", () => {
  open({ view: 'all', focus: 'result' }, { ...sample(), result: { nodes: ['mali'], edges: ['f-c', 'gone'] } });
  assert.deepEqual([sorted(shown().nodes), sorted(shown().edges)], ['contractors france mali', 'f-c']);
});

const spoke = (at, origins = 1) => ({ id: `e${at}`, from: 'hub', to: `n${at}`, origins });
const wheel = (spokes) => Array.from({ length: spokes }, (_, at) => spoke(at));

test('a small graph has no core; a large one the most connected and the lines between them', () => {
  assert.equal(core(wheel(80)), null);
  const rim = (from, to) => ({ id: `${from}-${to}`, from, to, origins: 1 });
  const found = core([...wheel(200), rim('n7', 'n9'), rim('n7', 'n199'), rim('n150', 'n151')]);
  assert.deepEqual([found.nodes.size, found.of, found.twice], [60, 203, false]);
  for (const id of ['hub', 'n7', 'n9', 'n150', 'n199']) assert.ok(found.nodes.has(id), id);
  assert.ok(found.edges.has('n7-n199') && !found.edges.has('e149'));
});

test('where much is told by two origins, that is the core, with what is chosen and its lines', () => {
  const lines = [...wheel(100), ...Array.from({ length: 20 }, (_, at) => spoke(at + 100, 2))];
  const found = core(lines, ['n5', 'unknown']);
  assert.deepEqual([found.edges.size, found.nodes.size, found.twice], [21, 22, true]);
  assert.ok(found.edges.has('e5') && !found.edges.has('e6') && found.edges.has('e119'));
});

const large = () => {
  const json = sample();
  for (let at = 0; at < 120; at += 1) {
    json.nodes[`n${at}`] = { kind: 'Country', name: `N ${at}`, place: { all: [0, 0] } };
    json.edges.push({ ...json.edges[3], id: `e${at}`, from: 'mali', to: `n${at}` });
  }
  return json;
};

test('all relations open on the core with what is chosen; the list and a click have everything', () => {
  open({ view: 'all', form: 'map' }, large());
  assert.equal(shown().part.what, 'core');
  assert.equal(shown().nodes.size, 60);
  chooseNode('n99');
  assert.ok(shown().nodes.has('n99'));
  assert.equal(hiddenCount().edges, 0);
  showWhole();
  assert.equal(shown().nodes.size, 125);
  open({ view: 'all', form: 'list' }, large());
  assert.equal(shown().part, null);
});
