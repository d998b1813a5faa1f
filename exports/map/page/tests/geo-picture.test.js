// The geographic picture: where cards stand, and which part of the map is on the screen.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { leadsOver, nearest, placeCards, touches } from '../model/boxes.js';
import { fitted, kept, panned, toMap, toScreen, zoomed } from '../model/camera.js';

const FRAME = { w: 800, h: 600 };
const LARGE = { w: 200, h: 110 };
const SMALL = { w: 60, h: 30 };
const about = (x, y) => [-80, 0, 80].flatMap((dx) => [-60, 0, 60].map((dy) => ({ x: x + dx, y: y + dy })));
const card = (id, x, y, country = false) => ({ id, spot: { x, y }, on: country ? about(x, y) : [], sizes: [LARGE, SMALL] });

// A number from 0 to 1 after another, the same at every run.
function numbers(seed) {
  let at = seed;
  return () => {
    at = (at * 16807) % 2147483647;
    return at / 2147483647;
  };
}

const crowd = (seed, count) => {
  const next = numbers(seed);
  return Array.from({ length: count }, (_, at) => card(String(at), 40 + next() * 720, 40 + next() * 520, at % 3 === 0));
};

test('no card lies on another, on another spot, on what is kept free, or out of the frame', () => {
  const taken = [{ x: 0, y: 480, w: 220, h: 120 }];
  for (let seed = 1; seed <= 20; seed += 1) {
    const cards = crowd(seed, 25);
    const boxes = placeCards(cards, FRAME, taken).filter(({ box }) => box);
    assert.ok(boxes.length >= 8);
    for (const [at, one] of boxes.entries()) {
      assert.ok(boxes.every((other, place) => place === at || !touches(one.box, other.box)));
      assert.ok(!touches(one.box, taken[0]));
      assert.ok(cards.every(({ id, spot }) => id === one.id || !touches(one.box, { ...spot, w: 0, h: 0 })));
      assert.ok(one.box.x >= 0 && one.box.y >= 0 && one.box.x + one.box.w <= 800 && one.box.y + one.box.h <= 600);
    }
  }
});

test('no line from a card to its spot leads over another card', () => {
  for (let seed = 1; seed <= 20; seed += 1) {
    const boxes = placeCards(crowd(seed, 25), FRAME).filter(({ box }) => box);
    for (const one of boxes)
      for (const other of boxes)
        assert.ok(one === other || !one.lead || !leadsOver(one.spot, nearest(one.box, one.spot), other.box), `${seed}`);
  }
});

test('a card alone has its best form, near its spot; that of a country lies on it and needs no line', () => {
  const [town] = placeCards([card('town', 400, 300)], FRAME);
  assert.equal(town.size, 0);
  assert.ok(town.lead && !touches(town.box, { ...town.spot, w: 0, h: 0 }));
  const { x, y } = nearest(town.box, town.spot);
  assert.ok(Math.hypot(x - 400, y - 300) <= 20);
  const [country] = placeCards([card('country', 400, 300, true)], FRAME);
  assert.deepEqual([country.lead, country.size, country.box], [false, 0, { x: 300, y: 245, ...LARGE }]);
});

test('where there is no room for the best form there is a smaller one, and where there is none, none', () => {
  const narrow = { w: 150, h: 150 };
  assert.equal(placeCards([card('a', 75, 75)], narrow)[0].size, 1);
  assert.deepEqual(placeCards([card('a', 20, 20)], { w: 40, h: 40 })[0].box, null);
});

test('a line leads over a box that it crosses, however thin, not over one beside it', () => {
  const [from, to] = [{ x: 0, y: 0 }, { x: 100, y: 100 }];
  assert.ok(leadsOver(from, to, { x: 49, y: 40, w: 1, h: 20 }));
  assert.ok(!leadsOver(from, to, { x: 60, y: 0, w: 40, h: 40 }));
  assert.ok(leadsOver({ x: 5, y: 0 }, { x: 5, y: 50 }, { x: 0, y: 20, w: 10, h: 10 }));
});

const REGION = { left: -25, right: 35, top: -38, bottom: 6 };

test('the screen and the map are two ways to say the same', () => {
  const camera = { x: 3, y: -14, zoom: 20 };
  assert.deepEqual(toScreen(camera, FRAME, { x: 3, y: -14 }), { x: 400, y: 300 });
  const there = toMap(camera, FRAME, toScreen(camera, FRAME, { x: -8, y: -12.6 }));
  assert.ok(Math.abs(there.x + 8) < 1e-9 && Math.abs(there.y + 12.6) < 1e-9);
});

test('what is to be fitted is whole in the frame, with its room', () => {
  const bounds = { left: -17, right: 20, top: -21, bottom: -8 };
  const camera = fitted(bounds, FRAME, 24);
  const [from, to] = [
    toScreen(camera, FRAME, { x: bounds.left, y: bounds.top }),
    toScreen(camera, FRAME, { x: bounds.right, y: bounds.bottom }),
  ];
  assert.ok(from.x >= 23.9 && from.y >= 23.9 && to.x <= 776.1 && to.y <= 576.1);
});

test('what is under the pointer stays there while the map grows', () => {
  const camera = { x: 0, y: -15, zoom: 20 };
  const at = { x: 600, y: 200 };
  const after = zoomed(camera, 1.5, at, REGION, FRAME);
  assert.equal(after.zoom, 30);
  const [one, other] = [toMap(camera, FRAME, at), toMap(after, FRAME, at)];
  assert.ok(Math.abs(one.x - other.x) < 1e-9 && Math.abs(one.y - other.y) < 1e-9);
});

test('nobody gets lost: neither out of the region nor beyond what there is to see', () => {
  const far = panned({ x: 0, y: -15, zoom: 20 }, 1e6, -1e6, REGION, FRAME);
  assert.deepEqual([far.x, far.y], [REGION.left, REGION.bottom]);
  const all = kept({ x: 0, y: 0, zoom: 0.001 }, REGION, FRAME).zoom;
  assert.ok(all * (REGION.right - REGION.left) <= 800.1 && all > 1);
  assert.ok(kept({ x: 0, y: 0, zoom: 1e9 }, REGION, FRAME).zoom < 1000);
});
