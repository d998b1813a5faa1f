import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { select } from '../model/filters.js';
import { gradeCounts, hiddenCount, shown, typesInView } from '../model/shown.js';
import { countOf, shownCount } from '../model/sides.js';
import { aimAt, change, chooseNode, focusOn, onChange, openNext, setHidden, showAll, showEverything, state } from '../model/state.js';
import { targets, threatenedBy } from '../model/views.js';
import { open, sample } from './sample.js';

beforeEach(() => open());

const lines = () => [...shown().edges].sort();
const things = () => [...shown().nodes].sort();

test('it opens on the views of the first target; without targets on all relations', () => {
  assert.deepEqual([state.view, state.target], ['views', 'contractors']);
  assert.deepEqual(lines(), ['f-c', 'i-c', 'j-c']);
  const json = { ...sample(), targets: [] };
  open({}, json);
  assert.deepEqual([state.view, state.target], ['all', null]);
});

test('the views of nobody in particular leave out what is no view, and whoever has none', () => {
  open({ target: null });
  assert.deepEqual(lines(), ['f-c', 'i-c', 'j-c']);
  assert.deepEqual(things(), ['contractors', 'france', 'ivory', 'junta']);
  assert.deepEqual(typesInView().map(({ id }) => id), ['VIEWS_AS_THREAT', 'VIEWS_AS_PARTNER']);
});

test('what no line is drawn to is shown only when asked for', () => {
  open({ view: 'all' });
  assert.ok(!shown().nodes.has('envoy'));
  assert.deepEqual(countOf('alone:'), { now: 0, all: 1 });
  setHidden(['alone:'], false);
  assert.deepEqual(countOf('alone:'), { now: 1, all: 1 });
  assert.ok(shown().nodes.has('envoy'));
  setHidden(['kind:Person'], true);
  assert.ok(!shown().nodes.has('envoy'));
});

test('what has not begun is not drawn, and counted apart from what filters hide', () => {
  open({ view: 'all', day: '2022-02-17' });
  assert.ok(!shown().edges.has('j-m'));
  assert.deepEqual(gradeCounts(), { certain: 1, possible: 1, ended: 1, any: 0, future: 1 });
  assert.equal(hiddenCount().edges, 0);
});

test('hiding a kind hides the lines of its things, and leaves out things left without one', () => {
  open({ view: 'all' });
  setHidden(['kind:Country'], true);
  assert.deepEqual(lines(), ['j-c']);
  assert.deepEqual(things(), ['contractors', 'junta']);
  assert.deepEqual(hiddenCount(), { edges: 3, nodes: 4 });
  showAll();
  assert.deepEqual(hiddenCount(), { edges: 0, nodes: 0 });
});

test('a count is of what is shown, also beside other filters', () => {
  open({ view: 'all' });
  assert.deepEqual(countOf('type:VIEWS_AS_THREAT'), { now: 2, all: 2 });
  setHidden(['mark:disputed', 'type:GOVERNS'], true);
  assert.deepEqual(countOf('type:VIEWS_AS_THREAT'), { now: 1, all: 2 });
  assert.deepEqual(countOf('mark:disputed'), { now: 0, all: 1 });
  assert.deepEqual(countOf('kind:Country'), { now: 1, all: 3 });
});

test('a count is of the part that is shown, and the rest is told with its reason', () => {
  open({ view: 'all', day: '2022-02-17' });
  assert.deepEqual(shownCount(), { now: 3, all: 4, filtered: 0, later: 1, outside: 0 });
  setHidden(['mark:deprecated'], true);
  focusOn('france~1');
  assert.deepEqual(countOf('type:VIEWS_AS_THREAT'), { now: 1, all: 2 });
  assert.deepEqual(countOf('kind:Country'), { now: 1, all: 3 });
  assert.deepEqual(shownCount(), { now: 1, all: 4, filtered: 1, later: 1, outside: 1 });
  showEverything();
  assert.deepEqual(shownCount(), { now: 3, all: 4, filtered: 0, later: 1, outside: 0 });
});

test('of a comparison what either side has is counted', () => {
  open({ view: 'all', compare: 'source:s1', lens: 'source:s0' });
  assert.deepEqual(shownCount(), { now: 3, all: 4, filtered: 0, later: 0, outside: 1 });
  assert.deepEqual(countOf('type:VIEWS_AS_THREAT'), { now: 1, all: 2 });
  showEverything();
  assert.deepEqual([shownCount().now, state.compare], [4, null]);
});

test('the matrix is of views alone, whatever view is set, and by date of all days', () => {
  open({ view: 'all', form: 'matrix' });
  assert.deepEqual(lines(), ['f-c', 'i-c', 'j-c']);
  change({ matrix: 'years', target: null, day: '2020-01-01' });
  assert.deepEqual([lines(), shownCount().all], [['f-c', 'i-c', 'j-c'], 3]);
});

test('"only" may name several keys, and filters hold beside it', () => {
  open({ view: 'all', only: 'type:GOVERNS type:VIEWS_AS_PARTNER' });
  assert.deepEqual(lines(), ['j-c', 'j-m']);
  setHidden(['mark:deprecated'], true);
  assert.deepEqual(lines(), ['j-m']);
});

test('what is shown is worked out anew when something is set, and only then', () => {
  const before = shown();
  assert.equal(shown(), before);
  change({ hidden: new Set(['mark:disputed']) });
  assert.notEqual(shown(), before);
  assert.deepEqual(lines(), ['i-c', 'j-c']);
});

test('other settings are looked at without being set', () => {
  const then = select({ ...state, view: 'all', day: '2021-06-01' });
  assert.deepEqual([...then.edges], ['f-c', 'i-c', 'j-c']);
  assert.equal(state.day, null);
});

test('whoever listens is told what was set, after it is', () => {
  const told = [];
  onChange((patch) => told.push([Object.keys(patch), state.target]));
  chooseNode('mali');
  aimAt(null);
  assert.deepEqual(told, [
    [['chosen'], 'contractors'],
    [['view', 'target', 'chosen'], null],
  ]);
  assert.equal(state.chosen, null);
});

test('as the page opens, who can wait hears of everything at once, and then of each change', () => {
  const told = [];
  let waits = true;
  onChange((patch) => told.push(patch), () => waits);
  change({ day: '2022-02-17' });
  change({ day: null, chosen: null });
  assert.deepEqual(told, []);
  waits = false;
  change({ view: 'views' });
  assert.deepEqual(told, [{ day: null, chosen: null, view: 'views' }]);
  waits = true;
  change({ view: 'all' });
  assert.equal(openNext(), true);
  assert.deepEqual(told.slice(1), [{ view: 'all' }]);
  assert.equal(openNext(), false);
  change({ view: 'views' });
  assert.deepEqual(told.slice(2), [{ view: 'views' }]);
  assert.equal(openNext(), false);
  assert.equal(told.length, 3);
});

test('who is seen as a threat by how many: neither by what is over nor by what is held to be wrong', () => {
  assert.equal(threatenedBy('contractors'), 2);
  change({ day: '2022-02-17' });
  assert.equal(threatenedBy('contractors'), 1);
  assert.deepEqual(targets().map(({ id, lines: of }) => [id, of.length]), [['contractors', 3]]);
});
