// The region's countries as lines that neighbours share, in whole steps, so that they are small enough to be inlined.

import { feature, quantize } from 'topojson-client';
import { topology } from 'topojson-server';
import { filter, filterWeight, presimplify, simplify, sphericalRingArea, sphericalTriangleArea } from 'topojson-simplify';
import { representativePoint } from './point.js';
import { FINENESS, LEAST_ISLAND, REGION, STEPS, within } from './region.js';

const polygonsOf = ({ type, coordinates }) => (type === 'Polygon' ? [coordinates] : coordinates);
const isThere = ({ whole }) => within(whole).length > 0;
const first = (names) => (Array.isArray(names) ? names[0] : names);

// `atlas`: of world-atlas; `codes`: [alpha-2, alpha-3, numeric] of each country; `names`: by language and alpha-2.
export function outlines({ atlas, version, codes, names }) {
  const byNumber = new Map(codes.map(([alpha2, alpha3, number]) => [number, { alpha2, alpha3 }]));
  const countries = feature(atlas, atlas.objects.countries)
    .features.map(({ id, geometry }) => ({ id, whole: polygonsOf(geometry) }))
    .filter(isThere)
    .map((country) => ({ ...country, ...byNumber.get(country.id) }))
    .sort((one, other) => ((one.alpha3 || '~') < (other.alpha3 || '~') ? -1 : 1));
  const { arcs, shapes, transform } = cut(countries.map(({ whole }) => within(whole)));
  return {
    source: `Natural Earth 1:50m, by world-atlas ${version}`,
    region: REGION,
    transform,
    countries: countries.map(({ alpha2, alpha3, whole }, at) => ({
      // What has no code of its own has no name here either: to give it one would take a side.
      ...(alpha3 ? { iso2: alpha2, iso3: alpha3, name: first(names.en[alpha2]), name_fr: first(names.fr[alpha2]) } : {}),
      point: representativePoint(whole),
      polygons: shapes[at],
    })),
    arcs: arcs.map(packed),
  };
}

// The polygons' shared lines, made plainer, in steps from one corner to the next.
function cut(shapes) {
  const objects = Object.fromEntries(shapes.map((coordinates, at) => [at, { type: 'MultiPolygon', coordinates }]));
  const fine = presimplify(topology(objects), sphericalTriangleArea);
  const isLarge = filterWeight(fine, LEAST_ISLAND, sphericalRingArea);
  const plain = quantize(filter(simplify(fine, FINENESS), isLarge), STEPS);
  const polygons = shapes.map((_, at) => polygonsOfArcs(plain.objects[at]));
  return { arcs: plain.arcs, transform: plain.transform, shapes: polygons };
}

// Numbers one after the other, parted by their signs or else by commas: "3821,1645-25,13".
const packed = (arc) => arc.flat().join(',').replaceAll(',-', '-');

// Of a polygon's rings, as indices of arcs.
const polygonsOfArcs = ({ type, arcs }) => (type === 'Polygon' ? [arcs] : arcs || []);
