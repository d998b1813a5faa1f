// Where things are: the map's distances, the outlines, points that stand for countries, strengths, places.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { outlines } from '../geo/outlines.js';
import { representativePoint } from '../geo/point.js';
import { boundsOf, within } from '../geo/region.js';
import { countriesOf, isWithin, outlineOf, pointsIn, project, spotOf } from '../model/atlas.js';
import { select, seenIn } from '../model/filters.js';
import { hasSpot, placesOf } from '../model/placed.js';
import { shown, typesInView } from '../model/shown.js';
import { radiusFor, strengthOn } from '../model/strength.js';
import { edges } from '../model/data.js';
import { opening, state } from '../model/state.js';
import { open, sample } from './sample.js';

const shipped = JSON.parse(readFileSync(new URL('../../geo/outlines.json', import.meta.url), 'utf8'));
const countries = countriesOf(shipped);

test('north is up and east is right, and a degree across is shorter than one up', () => {
  const [here, north, east] = [[0, 10], [0, 11], [1, 10]].map(project);
  assert.equal(here.y - north.y, 1);
  assert.ok(east.x > here.x && east.x - here.x < 1);
});

test('the point that stands for a country lies inside it, even where the middle of its corners does not', () => {
  const bow = [[[0, 0], [10, 0], [10, 10], [0, 10], [0, 9], [9, 9], [9, 1], [0, 1], [0, 0]]];
  const islet = [[[20, 20], [20.1, 20], [20.1, 20.1], [20, 20]]];
  assert.ok(isWithin(representativePoint([islet, bow]), bow));
});

test('every shipped outline holds the point of its country', () => {
  for (const { iso3, point, rings } of countries) assert.ok(isWithin(point, rings), iso3);
});

test('the shipped outlines have the countries of the Sahel and their neighbours, each with a name in both languages', () => {
  const found = new Map(countries.map((country) => [country.iso3, country]));
  for (const code of ['MLI', 'NER', 'BFA', 'TCD', 'DZA', 'SEN', 'MRT', 'BEN', 'TGO', 'NGA', 'ESH', 'CPV', 'LBY'])
    assert.ok(found.get(code).name && found.get(code).name_fr, code);
});

test('neighbours share their border to the last corner', () => {
  const corners = (code) => new Set(countries.find(({ iso3 }) => iso3 === code).rings.flat().map(String));
  const shared = [...corners('MLI')].filter((corner) => corners('NER').has(corner));
  assert.ok(shared.length > 5);
});

test('points all over a country are in it, holes left out', () => {
  const square = (from, to) => [[from, from], [to, from], [to, to], [from, to]];
  const found = pointsIn({ rings: [square(0, 10), square(3, 7)] }, 1);
  assert.equal(found.length, 100 - 16);
});

test('an outline is one closed path for each ring', () => {
  const square = { rings: [[[0, 0], [1, 0], [1, 1]], [[5, 5], [6, 5], [6, 6]]] };
  assert.match(outlineOf(square), /^M[^MZ]+ZM[^MZ]+Z$/);
});

test('outlines are cut to the region: countries elsewhere are left out, and islands far away', () => {
  const square = (x, y) => [[[x, y], [x + 8, y], [x + 8, y + 8], [x, y + 8], [x, y]]];
  assert.deepEqual(boundsOf(square(3, 4)), [3, 4, 11, 12]);
  assert.equal(within([square(0, 10), square(100, 10)]).length, 1);
  const arcs = [square(0, 10)[0], square(100, 10)[0]];
  const geometries = [466, 36].map((id, at) => ({ type: 'Polygon', id: String(id), arcs: [[at]], properties: {} }));
  const atlas = { type: 'Topology', arcs, objects: { countries: { type: 'GeometryCollection', geometries } } };
  const codes = [['ML', 'MLI', '466'], ['AU', 'AUS', '036']];
  const made = outlines({ atlas, version: '1', codes, names: { en: { ML: ['Mali', 'M.'] }, fr: { ML: 'Mali' } } });
  assert.deepEqual(made.countries.map(({ iso3, name }) => [iso3, name]), [['MLI', 'Mali']]);
  const [[ring]] = [countriesOf(made)[0].rings];
  assert.ok(ring.every(([x, y]) => x > -0.1 && x < 8.1 && y > 9.9 && y < 18.1));
});

// The sample with a force in Mali, whose place is known, and in the Coast, whose place is not; and a base in Mali.
function placedSample() {
  const json = sample();
  const look = { category: 'rule', colour: '#777777', sign: '', words: 'is in' };
  json.geo = { outlines: shipped, countries: {}, spots: { mali: [-2, 18] }, forces: ['IN', 'PLAN'], more: ['BASE'] };
  json.legend.types.push({ id: 'IN', ...look }, { id: 'PLAN', ...look }, { id: 'BASE', ...look });
  const edge = (id, type, from, to, claims) => ({ id, type, from, to, claims, marks: [], origins: 1, disputed: false });
  json.edges.push(
    edge('in', 'IN', 'contractors', 'mali', ['n1', 'n2', 'n3']),
    edge('in2', 'PLAN', 'contractors', 'ivory', ['w1']),
    edge('base', 'BASE', 'france', 'mali', ['w1']),
  );
  const open_ = { since_earliest: null, since_latest: null, until_earliest: null, until_latest: null };
  const claim = (more) => ({ source: 's1', subject: 'contractors', start_char: 0, rank: 'normal', ...open_, ...more });
  const on = (day) => ({ since_latest: day, until_earliest: day });
  Object.assign(json.claims, {
    n1: claim({ ref: 'a', quantity: 'about 1,000', quantity_low: 1000, quantity_high: 1000, ...on('2022-02-17') }),
    n2: claim({ ref: 'b', quantity: '2,000', quantity_low: 2000, quantity_high: 2000, ...on('2023-05-01') }),
    n3: claim({ ref: 'c', quantity: '90,000', quantity_low: 90000, rank: 'deprecated' }),
    w1: claim({ ref: 'd', quantity: 'smaller groups' }),
  });
  return json;
}

test('a strength is what the claims of that day say, and never what is held to be wrong', () => {
  open({}, placedSample());
  assert.deepEqual(strengthOn(edges.get('in'), '2022-02-17'), { size: 1000, words: 'about 1,000' });
  assert.deepEqual(strengthOn(edges.get('in'), '2023-05-01'), { size: 2000, words: '2,000' });
  assert.deepEqual(strengthOn(edges.get('in'), null), { size: 2000, words: '1,000 to 2,000' });
  assert.deepEqual(strengthOn(edges.get('in2'), null), { size: null, words: 'smaller groups' });
  assert.deepEqual(strengthOn(edges.get('f-c'), null), { size: null, words: '' });
});

test('more people, a larger symbol; nobody is too few to be seen nor too many for the map', () => {
  const radii = [1, 100, 1000, 10000, 1e9].map(radiusFor);
  assert.deepEqual(radii, [...radii].sort((a, b) => a - b));
  assert.ok(radii[0] >= 3 && radii[4] <= 20 && radii[1] < radii[2] && radii[2] < radii[3]);
});

test('the geographic form shows forces, then everything with a place, whatever view the reader came from', () => {
  for (const view of ['views', 'all']) {
    open({ form: 'where', view }, placedSample());
    assert.deepEqual([...shown().edges], ['in', 'in2']);
    assert.deepEqual(typesInView().map(({ id }) => id), ['IN', 'PLAN']);
    assert.deepEqual([...shown().nodes].sort(), ['contractors', 'ivory', 'mali']);
    open({ form: 'where', view, reach: 'all' }, placedSample());
    assert.deepEqual([...shown().edges], ['in', 'in2', 'base']);
  }
});

test('filters and the other forms are not changed by it', () => {
  open({ form: 'where', hidden: new Set(['type:IN']) }, placedSample());
  assert.deepEqual([...shown().edges], ['in2']);
  const before = { ...opening(placedSample()), view: 'views' };
  assert.equal(seenIn(before), before);
  assert.ok(!select(before).edges.has('in'));
  assert.equal(state.view, 'views', 'the reader comes back to the view that was left');
});

test('places come with what is there, the strongest first; those that nobody placed are told apart', () => {
  open({ form: 'where', reach: 'all' }, placedSample());
  const places = placesOf(shown().edges, null);
  assert.deepEqual(places.map(({ id, rows }) => [id, rows.map(({ edge }) => edge.id)]), [['mali', ['in', 'base']], ['ivory', ['in2']]]);
  assert.deepEqual(places.map(hasSpot), [true, false]);
  assert.equal(spotOf('ivory'), null);
  assert.deepEqual(spotOf('mali'), project([-2, 18]));
});
