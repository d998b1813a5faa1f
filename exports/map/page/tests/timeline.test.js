import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dayAt, stepped } from '../model/timeline.js';

const DAYS = ['2021-01-01', '2022-02-17', '2023-05-01'];

test('steps go to the next day on which something changes, and stay at either end', () => {
  assert.equal(stepped(DAYS, '2022-02-17', 1), '2023-05-01');
  assert.equal(stepped(DAYS, '2022-02-17', -1), '2021-01-01');
  assert.equal(stepped(DAYS, '2023-05-01', 1), '2023-05-01');
  assert.equal(stepped(DAYS, '2021-01-01', -1), '2021-01-01');
});

test('from all dates a step goes to the last day', () => {
  assert.equal(stepped(DAYS, null, -1), '2023-05-01');
});

test('a place beyond the days is the nearest of them', () => {
  assert.deepEqual([dayAt(DAYS, -1), dayAt(DAYS, 1), dayAt(DAYS, 9)], DAYS);
});
