import assert from 'node:assert/strict';
import { test } from 'node:test';
import { escaped, tag, words } from '../model/xml.js';

test('text stays text, in elements and in attributes', () => {
  assert.equal(words('title', {}, '</title><script>alert(1)</script>&amp;'), '<title>&lt;/title&gt;&lt;script&gt;alert(1)&lt;/script&gt;&amp;amp;</title>');
  assert.equal(tag('g', { id: '"><b a=\'' }), '<g id="&quot;&gt;&lt;b a=&apos;"/>');
  assert.equal(escaped(']]>'), ']]&gt;');
});

test('what XML may not hold is replaced; characters of two halves are whole', () => {
  assert.equal(escaped('a\u0000\u001b\uFFFEb\ud800c\udc00'), 'a\uFFFD\uFFFD\uFFFDb\uFFFDc\uFFFD');
  assert.equal(escaped('🦁 e\u0301\u202e'), '🦁 e\u0301\u202e');
});

test('attributes without a value are left out, numbers are short', () => {
  assert.equal(tag('path', { d: 'M0 0', fill: null, x: 1 / 3, y: 0 }), '<path d="M0 0" x="0.33" y="0"/>');
  assert.equal(tag('g', {}, [[tag('a', {})], '', null], false), '<g><a/></g>');
});
