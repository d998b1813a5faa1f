// What the symbols of the geographic map mean, and whose borders it draws: in a corner of the map.

import { el, svg } from '../dom/elements.js';
import { number, t } from '../model/language.js';
import { state } from '../model/state.js';
import { radiusFor, UNKNOWN_RADIUS } from '../model/strength.js';

const SIZES = [100, 1000, 10000];
const STEP = 50;
const HEIGHT = 34;

// Discs beside each other, each over its number; last the ring of those whose number nobody gives.
function scale() {
  const words = (at, text) => svg('text', { x: STEP * (at + 0.5), y: HEIGHT + 12, class: 'words' }, text);
  const disc = (radius, at, kind) =>
    svg('circle', { cx: STEP * (at + 0.5), cy: HEIGHT - radius - 2, r: radius, class: `${kind} solid plain` });
  const last = SIZES.length;
  return svg(
    'svg',
    {
      width: STEP * (last + 1),
      height: HEIGHT + 16,
      role: 'img',
      'aria-label': t('Larger symbols stand for more people; a ring with a question mark for a number that nobody gives.'),
    },
    SIZES.map((size, at) => [disc(radiusFor(size), at, 'symbol'), words(at, number(size))]),
    disc(UNKNOWN_RADIUS, last, 'ring'),
    svg('text', { x: STEP * (last + 0.5), y: HEIGHT - 5, class: 'unknown' }, '?'),
    words(last, t('unknown')),
  );
}

const STAR = '9,1 11.2,6.2 16.6,6.2 12.3,9.6 14,15 9,11.8 4,15 5.7,9.6 1.4,6.2 6.8,6.2';

const icon = (...shapes) => svg('svg', { width: 18, height: 16, 'aria-hidden': 'true', class: 'icon' }, shapes);
const disc = (kind) => icon(svg('circle', { cx: 9, cy: 8, r: 6, class: `symbol ${kind} plain` }));
const shape = (points) => icon(svg('polygon', { points, class: 'symbol solid plain' }));
const spot = (kind) => icon(svg('circle', { cx: 9, cy: 8, r: 4.5, class: `spot ${kind}` }));
const row = (sign, words) => el('li', {}, sign, el('span', {}, words));

const others = () => [
  row(shape('3,2 15,2 15,14 3,14'), t('bases')),
  row(shape('9,1 16,14 2,14'), t('an armed group acts there')),
  row(shape(STAR), t('an event')),
];

export function key() {
  return el(
    'div',
    { class: 'key' },
    el('p', {}, t('How many, as sources say')),
    scale(),
    el(
      'details',
      {},
      el('summary', {}, t('Symbols and borders')),
      el(
        'ul',
        {},
        row(disc('dashed'), t('planned or offered')),
        row(disc('dotted'), t('alleged or feared')),
        row(el('span', { class: 'faded' }, disc('solid')), t('pale: has ended')),
        row(el('span', { class: 'mark disputed', 'aria-hidden': 'true' }, '≠'), t('sources disagree')),
        row(spot(''), t('a town')),
        row(spot('area'), t('a country, not one spot in it')),
        state.reach === 'all' ? others() : null,
      ),
      el('p', {}, t('A symbol grows more slowly than the number.')),
      el('p', { class: 'quiet' }, t(
          'Outlines: Natural Earth (public domain). They show who holds what on the ground; some borders are disputed, among them those of Western Sahara, Abyei and Hala’ib, and drawing them takes no side.',
        )),
    ),
  );
}
