// A point that stands for a country: far from its borders, and so inside it, which a mean of its corners need not be.

import polylabel from 'polylabel';

// In degrees. Borders are known no better than that at this scale.
const PRECISION = 0.05;

function area([ring]) {
  const turns = ring.map(([x, y], at) => {
    const [nextX, nextY] = ring[(at + 1) % ring.length];
    return x * nextY - nextX * y;
  });
  return Math.abs(turns.reduce((sum, turn) => sum + turn, 0)) / 2;
}

// Of its largest polygon the point that is furthest from every border.
export function representativePoint(polygons) {
  const largest = polygons.reduce((best, polygon) => (area(polygon) > area(best) ? polygon : best));
  const [longitude, latitude] = polylabel(largest, PRECISION);
  return [longitude, latitude].map((degrees) => Number(degrees.toFixed(2)));
}
