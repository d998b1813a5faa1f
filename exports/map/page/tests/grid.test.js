import assert from 'node:assert/strict';
import { test } from 'node:test';
import { moved } from '../model/grid.js';

const row = (...columns) => columns.map((column) => ({ column }));

// A head without its corner; a row whose second cell holds two; a plain row; one with its first cell only.
const ROWS = [row(1, 2, 3), row(0, 1, 1, 2, 3), row(0, 1, 2, 3), row(0)];

const at = (line, place) => ({ row: line, place });
const after = (start, ...keys) => keys.reduce((place, key) => moved(ROWS, place, key), start);

test('right and left go through all places of a row, and no further', () => {
  assert.deepEqual(after(at(1, 1), 'ArrowRight'), at(1, 2));
  assert.deepEqual(after(at(1, 4), 'ArrowRight'), at(1, 4));
  assert.deepEqual(after(at(1, 0), 'ArrowLeft'), at(1, 0));
});

test('up and down stay in the column, whatever place of its cell one is at', () => {
  assert.deepEqual(after(at(1, 2), 'ArrowDown'), at(2, 1));
  assert.deepEqual(after(at(1, 2), 'ArrowUp'), at(0, 0));
  assert.deepEqual(after(at(2, 2), 'ArrowUp'), at(1, 3));
});

test('where the column is not there, the nearest before it, or the first', () => {
  assert.deepEqual(after(at(2, 3), 'ArrowDown'), at(3, 0));
  assert.deepEqual(after(at(1, 0), 'ArrowUp'), at(0, 0));
});

test('at the edge one stays at the very place', () => {
  assert.deepEqual(after(at(0, 2), 'ArrowUp'), at(0, 2));
  assert.deepEqual(after(at(3, 0), 'ArrowDown', 'PageDown'), at(3, 0));
});

test('Home and End in the row; with Ctrl in the whole grid', () => {
  assert.deepEqual(after(at(2, 1), 'End'), at(2, 3));
  assert.deepEqual(after(at(2, 1), 'Home'), at(2, 0));
  assert.deepEqual(moved(ROWS, at(2, 1), 'Home', true), at(0, 0));
  assert.deepEqual(moved(ROWS, at(0, 1), 'End', true), at(3, 0));
});

test('other keys are none of the grid', () => {
  assert.equal(moved(ROWS, at(0, 0), 'Enter'), null);
  assert.equal(moved(ROWS, at(0, 0), 'a'), null);
});
