// The outlines of countries, and degrees as distances on a flat map.

import { data } from './data.js';

// Distances across are true on this parallel, in the middle of the Sahel; those up and down everywhere.
const TRUE_AT = 15;
const ACROSS = Math.cos((TRUE_AT * Math.PI) / 180);

// Longitude and latitude to units of the map, of which one is a degree of latitude; south is down.
export const project = ([longitude, latitude]) => ({ x: longitude * ACROSS, y: -latitude });

// An arc of whole steps from corner to corner ("3821,1645-25,13": x, y, x, y…) in degrees.
function unpacked(arc, { scale, translate }) {
  const steps = arc.match(/-?\d+/g).map(Number);
  const [at, out] = [[0, 0], []];
  for (let place = 0; place < steps.length; place += 2) {
    at[0] += steps[place];
    at[1] += steps[place + 1];
    out.push([at[0] * scale[0] + translate[0], at[1] * scale[1] + translate[1]]);
  }
  return out;
}

// A ring of the arcs with these indices; one below zero is an arc drawn backwards: ~index. Where two meet, once.
function ring(indices, arcs) {
  return indices.flatMap((index, place) => {
    const arc = index < 0 ? [...arcs[~index]].reverse() : arcs[index];
    return place ? arc.slice(1) : arc;
  });
}

// [{iso2, iso3, name, name_fr, point, rings}] of what `page/geo/outlines.js` wrote, in degrees.
export function countriesOf({ arcs: packed, transform, countries }) {
  const arcs = packed.map((arc) => unpacked(arc, transform));
  return countries.map(({ polygons, ...country }) => ({
    ...country,
    rings: polygons.flat().map((indices) => ring(indices, arcs)),
  }));
}

const pathOf = (points) =>
  `M${points
    .map(project)
    .map(({ x, y }) => `${x.toFixed(2)} ${y.toFixed(2)}`)
    .join('L')}Z`;

// A country as the `d` of an SVG path, in units of the map.
export const outlineOf = ({ rings }) => rings.map(pathOf).join('');

// Whether a point is within rings: by how many of their sides lie to the right of it.
export function isWithin([x, y], rings) {
  const sides = rings.flatMap((ring) => ring.map((corner, at) => [corner, ring[(at + 1) % ring.length]]));
  const right = sides.filter(
    ([[ax, ay], [bx, by]]) => ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax,
  );
  return right.length % 2 === 1;
}

// Points of the map all over a country, this many degrees apart.
export function pointsIn({ rings }, apart) {
  const [xs, ys] = [rings.flat().map(([x]) => x), rings.flat().map(([, y]) => y)];
  const out = [];
  for (let x = Math.min(...xs) + apart / 2; x < Math.max(...xs); x += apart)
    for (let y = Math.min(...ys) + apart / 2; y < Math.max(...ys); y += apart)
      if (isWithin([x, y], rings)) out.push(project([x, y]));
  return out;
}

// Where a thing of the graph lies, on the map; null: nobody says, or it lies elsewhere.
export const spotOf = (id) => (data.geo.spots[id] ? project(data.geo.spots[id]) : null);

// The smallest box round some points of the map: {left, right, top, bottom}.
export function boundsOf(points) {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}

export const regionBounds = () => {
  const [west, south, east, north] = data.geo.outlines.region;
  return boundsOf([project([west, south]), project([east, north])]);
};
