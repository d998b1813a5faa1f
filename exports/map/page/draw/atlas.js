// Outlines and names of countries.

import { svg } from '../dom/elements.js';
import { boundsOf, countriesOf, outlineOf, pointsIn, project } from '../model/atlas.js';
import { touches } from '../model/boxes.js';
import { toScreen } from '../model/camera.js';
import { data } from '../model/data.js';
import { nameOf } from '../model/words.js';
import { textWidth } from './text.js';

let countries = null;

export function drawOutlines() {
  const bounded = (country) => ({ ...country, bounds: boundsOf(country.rings.flat().map(project)) });
  countries = countriesOf(data.geo.outlines).map(bounded);
  return svg(
    'g',
    { 'aria-hidden': 'true' },
    countries.map((country) => svg('path', { d: outlineOf(country), class: idOf(country) ? 'land known' : 'land' })),
  );
}

// The country in the graph, where it is there.
const idOf = ({ iso2, iso3 }) => data.geo.countries[iso3] || data.geo.countries[iso2];

// As the graph names it, where it does.
function nameIn(country) {
  if (idOf(country)) return nameOf(idOf(country));
  return document.documentElement.lang.startsWith('fr') ? country.name_fr : country.name;
}

const APART = 1;
const within = new Map();

// Points of the map all over a country of the graph; of any other thing none.
export function pointsOf(id) {
  if (!within.has(id)) {
    const country = countries.find((one) => idOf(one) === id);
    within.set(id, country ? pointsIn(country, APART) : []);
  }
  return within.get(id);
}

const FONT = '600 11px';

// Names where there is room for them: in their country, clear of what is drawn there (`taken`: boxes).
export function countryNames(camera, frame, taken) {
  const held = [...taken];
  const found = countries.filter(({ iso3 }) => iso3).flatMap((country) => {
    const { x, y } = toScreen(camera, frame, project(country.point));
    const words = nameIn(country);
    const [w, h] = [textWidth(words, FONT) + 6, 15];
    const box = { x: x - w / 2, y: y - h / 2, w, h };
    const fits = (country.bounds.right - country.bounds.left) * camera.zoom > w * 0.75;
    const within = box.x > 2 && box.y > 2 && box.x + w < frame.w - 2 && box.y + h < frame.h - 2;
    if (!fits || !within || held.some((other) => touches(box, other))) return [];
    held.push(box);
    return [svg('text', { x, y: y + 4, class: 'country' }, words)];
  });
  return svg('g', { 'aria-hidden': 'true' }, found);
}
