import assert from 'node:assert/strict';
import { test } from 'node:test';
import { change, state } from '../model/state.js';
import { settingsAt, stepNow } from '../model/story.js';
import { open, sample } from './sample.js';

const story = {
  title: 'S',
  steps: [
    { title: '1', text: 'a', shows: { view: 'views', target: 'contractors', chosen: { what: 'edge', id: 'f-c' } } },
    { title: '2', text: 'b', shows: { view: 'all', day: '2022-02-17', focus: 'mali~1' } },
  ],
};
const told = () => ({ ...sample(), story, opens: { view: 'all', step: '1' } });

test('a step sets what it says, and the rest as the page opens without the story', () => {
  open({ theme: 'dark' }, told());
  change({ hidden: new Set(['mark:disputed']), day: '2021-01-01' });
  change(settingsAt(2));
  assert.deepEqual([state.view, state.day, state.focus, state.chosen], ['all', '2022-02-17', 'mali~1', null]);
  assert.deepEqual([state.hidden, state.step, state.theme], [new Set(['alone:']), '2', 'dark']);
  change(settingsAt(1));
  assert.deepEqual([state.view, state.day, state.focus, state.target], ['views', null, null, 'contractors']);
});

test('the step told is one that there is', () => {
  open({}, told());
  for (const [step, now] of [['1', 1], ['2', 2], ['3', 0], ['0', 0], [null, 0], ['x', 0], ['1.5', 0]]) {
    assert.equal(stepNow({ step }), now, String(step));
  }
  open({}, sample());
  assert.equal(stepNow({ step: '1' }), 0);
});
