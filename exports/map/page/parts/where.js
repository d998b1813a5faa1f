// Where things are, in words: what the panel of the geographic form says before anything is chosen.

import { button, el } from '../dom/elements.js';
import { nodes } from '../model/data.js';
import { t } from '../model/language.js';
import { hasSpot, placesOf } from '../model/placed.js';
import { hiddenCount, shown } from '../model/shown.js';
import { showAll, state } from '../model/state.js';
import { nodeButton } from './names.js';
import { edgeList } from './rows.js';

const placeCard = ({ id, rows }, open) =>
  el(
    'details',
    { class: 'place', open },
    el('summary', {}, nodes.get(id).name, ` (${rows.length})`),
    el('p', { class: 'quiet' }, nodeButton(id)),
    edgeList(rows.map(({ edge }) => edge)),
  );

function hiddenWords() {
  const { edges: count } = hiddenCount();
  if (!count) return null;
  return el(
    'p',
    { class: 'note' },
    t('Hidden by filters: {count} relations.', { count }),
    ' ',
    button(t('Show all'), showAll, { class: 'small' }),
  );
}

function unplaced(places) {
  if (!places.length) return null;
  return el(
    'section',
    { id: 'not-placed' },
    el('h3', {}, t('Not placed')),
    el('p', { class: 'quiet' }, t('Regions, and towns of which no data set at hand has the coordinates: nothing is guessed.')),
    places.map((place) => placeCard(place, false)),
  );
}

export function whereSummary() {
  const places = placesOf(shown().edges, state.day);
  const [placed, rest] = [places.filter(hasSpot), places.filter((place) => !hasSpot(place))];
  return [
    el('h2', {}, state.reach === 'all' ? t('Where things are') : t('Where forces are')),
    el('p', { class: 'quiet' }, t('Choose a symbol or a row to see who said so, where and when.')),
    hiddenWords(),
    places.length ? null : el('p', {}, t('Nothing is shown on this date with these filters.')),
    placed.map((place) => placeCard(place, false)),
    unplaced(rest),
    el('p', { class: 'quiet' }, t('Where a town lies is from the data set named with it (mostly GeoNames, CC BY 4.0).')),
  ];
}
