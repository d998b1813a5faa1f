// Which part of the world the geographic form has outlines of, and how finely.

// West and Central Africa and the Maghreb, in degrees: [west, south, east, north]. A country that reaches into it is
// taken whole (of its islands only those within), so that no outline ends in the open.
export const REGION = [-26, -6, 36, 40];

// As parts of the surface of a sphere: what is less of a corner than this is left out.
export const FINENESS = 1e-6;

// Islands smaller than this are left out likewise: some ten kilometres across.
export const LEAST_ISLAND = 2.5e-6;

// Steps across the whole of it: about a kilometre and a half.
export const STEPS = 8000;

export const touches = ([west, south, east, north], [left, bottom, right, top]) =>
  left < east && right > west && bottom < north && top > south;

// [west, south, east, north] of a polygon (rings of [longitude, latitude]).
export function boundsOf(polygon) {
  const [xs, ys] = [polygon[0].map(([x]) => x), polygon[0].map(([, y]) => y)];
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

// A country's polygons that reach into the region; none: it is another part of the world.
export const within = (polygons, region = REGION) => polygons.filter((polygon) => touches(region, boundsOf(polygon)));
