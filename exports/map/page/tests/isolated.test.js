// Characters that turn words round, and how far they reach.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isolated } from '../model/isolated.js';

const [FSI, PDI, RLO, RLI] = ['\u2068', '\u2069', '\u202E', '\u2067'];

test('what turns nothing stays as it is', () => {
  for (const text of ['Mali', 'שלום', 'مالي', '', 7, null, undefined]) assert.equal(isolated(text), text);
});

test('what turns the rest of the line is kept to itself', () => {
  assert.equal(isolated(`a${RLO}b`), `${FSI}a${RLO}b${PDI}`);
  assert.equal(isolated(`a${RLI}b`), `${FSI}a${RLI}b${PDI}${PDI}`);
  assert.equal(isolated(`a${RLI}b${PDI}c`), `${FSI}a${RLI}b${PDI}c${PDI}`);
});

test('it cannot be left by an end of its own', () => {
  assert.equal(isolated(`a${PDI}${PDI}${RLO}b`), `${FSI}a${RLO}b${PDI}`);
});

test('twice is as good as once', () => {
  const once = isolated(`${RLO}x`);
  assert.equal(isolated(once), `${FSI}${once}${PDI}`);
});
