import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { data } from '../model/data.js';
import { declare, decode, encode } from '../model/link.js';
import { declareSettings } from '../model/settings.js';
import { opening } from '../model/state.js';
import { open } from './sample.js';

let usual = null;

beforeEach(() => {
  open();
  usual = opening(data);
  declareSettings(['views', 'all'], ['map', 'matrix', 'list']);
});

const read = (hash) => decode(hash, usual);

// Always the same numbers: a failure can be seen again.
function dice(seed) {
  let now = seed;
  return (below) => {
    now = (Math.imul(now, 1664525) + 1013904223) >>> 0;
    return Math.floor((now / 2 ** 32) * below);
  };
}

test('whatever is set comes back from its link, over many settings', () => {
  const roll = dice(7);
  const one = (values) => values[roll(values.length)];
  const some = (values) => new Set(values.filter(() => roll(2)));
  const keys = ['alone:', 'kind:Country', 'kind:Company', 'type:GOVERNS', 'mark:disputed', 'mark:denied'];
  for (let round = 0; round < 300; round += 1) {
    const settings = {
      ...usual,
      view: one(['views', 'all']),
      target: one([null, 'contractors']),
      form: one(['map', 'matrix', 'list']),
      matrix: one(['whole', 'years', 'days']),
      dates: one([null, '2022-02-17', '2021-01-01 2022-02-17']),
      section: one(['relations', 'things', 'claims']),
      sort: one(['', 'from', '-from']),
      lang: one(['auto', 'en', 'fr']),
      focus: one([null, 'mali~2', 'mali>contractors']),
      extent: one(['core', 'whole']),
      compare: one([null, 'day:2022-02-17', 'viewer:mali']),
      lens: one([null, 'viewer:mali']),
      day: one([null, '2022-02-17', '2021-01-01', '1999-12-31']),
      hidden: some(keys),
      only: one([null, 'kind:Country', 'type:GOVERNS type:VIEWS_AS_PARTNER', 'alone:']),
      chosen: one([null, { what: 'edge', id: 'f-c' }, { what: 'node', id: 'mali' }, { what: 'edge', id: 'f-c', claim: 'f2' }]),
      theme: one([null, 'light', 'dark']),
      embed: one([true, false]),
    };
    assert.deepEqual(read(encode(settings, usual)), settings);
    assert.deepEqual(read(`#${encode(settings, usual)}`), settings);
  }
});

test('settings that others add need no declaration: texts, sets, flags, numbers, small objects, any characters', () => {
  const more = { text: null, set: new Set(['a']), flag: false, number: 3, thing: null };
  const pieces = ['', 'a', 'é', '~', '{"a":1}', '[', '&', '=', ',', ';', '#', '%', '%41', ' ', '🦁', "'", '"', 'null', '\n'];
  const roll = dice(11);
  const text = () => Array.from({ length: roll(5) }, () => pieces[roll(pieces.length)]).join('');
  for (let round = 0; round < 300; round += 1) {
    const settings = {
      text: roll(4) ? text() : null,
      set: new Set(Array.from({ length: roll(4) }, text)),
      flag: Boolean(roll(2)),
      number: roll(1000) - 500.5,
      thing: roll(3) ? { from: text(), to: [text()] } : null,
    };
    const link = encode(settings, more);
    assert.deepEqual(decode(link, more), settings, link);
    assert.match(link, /^[\x21-\x7e]*$/);
  }
});

test('a link is short and can be read', () => {
  assert.equal(encode(usual, usual), 'view=views&form=map');
  const chosen = { what: 'edge', id: 'VIEWS_AS_THREAT:a:b' };
  assert.equal(
    encode({ ...usual, view: 'all', day: '2024-06-01', chosen }, usual),
    'view=all&form=map&day=2024-06-01&chosen=edge:VIEWS_AS_THREAT:a:b',
  );
});

test('nothing is taken over that the page does not know, and nothing of it is an error', () => {
  for (const hash of [
    '', '#', '#list', '#&&&', '#=', '#=x', '#view', '#view=', '#view=nonsense', '#view=<script>', '#form=__proto__',
    '#__proto__=1', '#constructor=x', '#toString=x', '#hasOwnProperty=1', '#day=2024-02-30', '#day=2024', '#day=x',
    '#day={"a":1}', '#day=%', '#day=%E0%A4%A', '#target=nobody', '#target=[', '#target={', '#chosen=edge:nothing',
    '#chosen=node:', '#chosen=f-c', '#chosen=constructor:x', '#chosen=:::', '#theme=red', '#hidden=nonsense,alone:',
    '#only=kind:Nothing', '#only={"a":1}', '#only=[1]', '#unknown=1', '#embed=yes', '#hidden=alone:,%',
    '#focus=nobody~2', '#focus=result', '#focus={}', '#extent=x', '#compare=day:2024-02-30', '#compare=[1]', '#lens=source:x',
    '#step=1', '#step={', '#matrix=x', '#dates=x', '#dates={}', '#section=x', '#sort=', '#sort=[1]', '#lang=de',
    `#target=${'x'.repeat(100_000)}`, `#${'&'.repeat(100_000)}`,
  ]) {
    assert.deepEqual(read(hash), usual, hash.slice(0, 60));
  }
  assert.equal({}.polluted, undefined);
});

test('a good setting counts beside a bad one, and the last of two that say the same', () => {
  assert.deepEqual(read('#view=%&form=list&day=nonsense'), { ...usual, form: 'list' });
  assert.equal(read('#form=map&form=list').form, 'list');
  assert.deepEqual(read('#hidden=nonsense,kind:Country').hidden, new Set(['kind:Country']));
  assert.deepEqual(read('#chosen=edge:f-c;claim:nothing').chosen, { what: 'edge', id: 'f-c' });
});

test('nothing, said outright, is told from nothing said', () => {
  const dated = { ...usual, day: '2022-02-17' };
  assert.equal(encode({ ...dated, day: null }, dated), 'view=views&form=map&day=');
  assert.equal(decode('day=', dated).day, null);
  assert.equal(decode('view=all', dated).day, '2022-02-17');
});

test('a part of the page may say what its setting can be', () => {
  declare('focus', { check: (text) => (/^\w+~\d$/.test(text) ? text : undefined) });
  assert.equal(decode('focus=mali~2', { focus: null }).focus, 'mali~2');
  assert.equal(decode('focus=nonsense', { focus: null }).focus, null);
});
