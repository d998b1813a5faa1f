import assert from 'node:assert/strict';
import { test } from 'node:test';
import { csvOf } from '../model/csv.js';

const body = (rows) => csvOf(['a'], rows).slice('\uFEFFa\r\n'.length);

test('a mark of UTF-8, a head, lines that end in CR LF', () => {
  assert.equal(csvOf(['a', 'b'], [['é', 2]]), '\uFEFFa,b\r\né,2\r\n');
});

test('what holds a comma, a quote or a line end is quoted, quotes are doubled', () => {
  assert.equal(body([['a,b'], ['say "x"'], ['a\nb'], ['a\rb']]), '"a,b"\r\n"say ""x"""\r\n"a\nb"\r\n"a\rb"\r\n');
});

test('nothing is nothing, and zero is zero', () => {
  assert.equal(body([[null, undefined, '', 0]]), ',,,0\r\n');
});

for (const text of ['=1+1', '+1', '-1', '@SUM(A1)', '\t1', ' =1', '\uFF1D1', '\uFF0B1', '\uFF0D1', '\uFF201']) {
  test(`${JSON.stringify(text)} begins no formula`, () => {
    assert.equal(body([[text]]), `'${text}\r\n`);
  });
}

test('nor does what follows another sign that parts cells', () => {
  assert.equal(body([['x;=1+1;y'], ['x; @SUM(A1)'], ['x\t+1'], ['\t=1'], ['x;y=1; z']]), "x;'=1+1;y\r\nx; '@SUM(A1)\r\nx\t'+1\r\n'\t'=1\r\nx;y=1; z\r\n");
  assert.equal(body([['a\r\n=1']]), '"a\r\n\'=1"\r\n');
});

test('a formula with a comma is both quoted and made harmless', () => {
  assert.equal(body([['=HYPERLINK("x","y")']]), '"\'=HYPERLINK(""x"",""y"")"\r\n');
});

test('numbers are left as they are, and signs within a text', () => {
  assert.equal(body([[-1, 'a=b', "Côte d'Ivoire"]]), "-1,a=b,Côte d'Ivoire\r\n");
});
