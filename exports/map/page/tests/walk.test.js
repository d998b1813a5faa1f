import assert from 'node:assert/strict';
import { test } from 'node:test';
import { outsideOf, part, pointAt } from '../model/curve.js';
import { isWay, toward } from '../model/walk.js';

const HERE = { x: 0, y: 0 };
const thing = (id, x, y) => ({ id, x, y });

test('the nearest in that direction, what lies askew counting as further off', () => {
  const things = [thing('near', 10, 14), thing('straight', 30, 0), thing('far', 90, 0), thing('above', 0, -5)];
  assert.equal(toward(HERE, things, 'ArrowRight'), 'straight');
  assert.equal(toward(HERE, things, 'ArrowUp'), 'above');
  assert.equal(toward(HERE, things, 'ArrowDown'), 'near');
  assert.equal(toward(HERE, things, 'ArrowLeft'), null);
  assert.equal(toward(HERE, [], 'ArrowLeft'), null);
});

test('only the arrows are ways', () => {
  assert.deepEqual(['ArrowLeft', 'Enter', 'constructor'].map(isWay), [true, false, false]);
});

test('a part of a curve lies on the curve', () => {
  const curve = [{ x: 0, y: 0 }, { x: 50, y: 80 }, { x: 100, y: 0 }];
  const [start, , end] = part(curve, 0.2, 0.7);
  assert.deepEqual(start, pointAt(curve, 0.2));
  assert.deepEqual(end, pointAt(curve, 0.7));
  const half = pointAt(part(curve, 0.2, 0.7), 0.5);
  const whole = pointAt(curve, 0.45);
  assert.ok(Math.hypot(half.x - whole.x, half.y - whole.y) < 1e-9);
});

test('a line is drawn from the edge of one disc to the edge of the other; not where they touch', () => {
  const line = [{ x: 0, y: 0 }, { x: 50, y: 0 }, { x: 100, y: 0 }];
  assert.deepEqual(outsideOf(line, 10, 20), [0.1, 0.8]);
  assert.equal(outsideOf(line, 60, 60), null);
});
