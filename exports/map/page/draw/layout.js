// Everything that lies over the outlines: spots, cards, names, placed for the camera.

import { svg } from '../dom/elements.js';
import { spotOf } from '../model/atlas.js';
import { placeCards } from '../model/boxes.js';
import { toScreen } from '../model/camera.js';
import { hasSpot, isArea, placesOf } from '../model/placed.js';
import { shown } from '../model/shown.js';
import { state } from '../model/state.js';
import { countryNames, pointsOf } from './atlas.js';
import { drawCard, drawSpot, fullCard, smallCard } from './cards.js';

const NARROW = 620;
const NEAR = 36; // pixels for a degree from which there is room for whole lists

// Rows of a card where there is all the room, and less of it.
const mostRows = ({ zoom }) => (zoom > NEAR ? [20, 8, 3] : [5, 3]);

// The cards that a place may have, the one that says most first.
function cardsOf(place, camera, frame) {
  const small = smallCard(place);
  if (frame.w < NARROW && camera.zoom < NEAR) return [small];
  return [...mostRows(camera).map((most) => fullCard(place, most)), small];
}

const onScreen = ({ x, y }, { w, h }) => x > 6 && y > 6 && x < w - 6 && y < h - 6;

// Its spot in pixels and, of a country, the points on the screen that lie in it.
function locate(place, camera, frame) {
  const seen = (point) => toScreen(camera, frame, point);
  const on = isArea(place.id) ? pointsOf(place.id).map(seen) : [];
  return { ...place, spot: seen(spotOf(place.id)), on: on.filter((point) => onScreen(point, frame)) };
}

// Towns choose first: a country's card may stand wherever there is room about it. `kept`: boxes that are taken.
export function drawOver(camera, frame, kept) {
  const here = placesOf(shown().edges, state.day)
    .filter(hasSpot)
    .map((place) => locate(place, camera, frame))
    .filter(({ spot, on }) => on.length || onScreen(spot, frame))
    .sort((a, b) => Number(isArea(a.id)) - Number(isArea(b.id)));
  const cards = here.map((place) => {
    const forms = cardsOf(place, camera, frame);
    return { id: place.id, spot: place.spot, on: place.on, forms, sizes: forms.map(({ w, h }) => ({ w, h })) };
  });
  const placed = placeCards(cards, frame, kept);
  const around = ({ x, y }) => ({ x: x - 10, y: y - 10, w: 20, h: 20 });
  const taken = [...placed.map(({ box, spot }) => box || around(spot)), ...here.map(({ spot }) => around(spot)), ...kept];
  const withCard = placed.flatMap((one, at) => (one.box ? [{ ...one, card: cards[at].forms[one.size] }] : []));
  return svg(
    'g',
    {},
    countryNames(camera, frame, taken),
    withCard.map(({ card, spot, box, lead }) => drawCard(card, box, lead ? spot : null)),
    withCard.filter(({ lead }) => lead).map((one) => drawSpot(one, one.spot, 0)),
    placed.map((one, at) => (one.box ? null : drawSpot(one, one.spot, here[at].rows.length))),
  );
}
