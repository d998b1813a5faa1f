// How many there are of a force in a place, on a day, and how large its symbol is.

import { claims } from './data.js';
import { grade } from './dates.js';
import { number, t } from './language.js';

const numbersOf = ({ quantity_low: low, quantity_high: high }) => [low, high].filter((value) => value > 0);

// The claims to go by: those that are certain on the day, else possible, else all; not those held to be wrong.
function claimsToGoBy(edge, day, tell) {
  const standing = edge.claims.map((id) => claims.get(id)).filter(({ rank }) => rank !== 'deprecated');
  const graded = ['any', 'certain', 'possible'].map((name) => standing.filter((claim) => grade(claim, day) === name));
  return [...graded, standing].map((some) => some.filter(tell)).find((some) => some.length) || [];
}

// {size: the highest number or null; words: what sources say, the lowest to the highest where they differ}
export function strengthOn(edge, day) {
  const counted = claimsToGoBy(edge, day, (claim) => numbersOf(claim).length);
  if (!counted.length) {
    const [told] = claimsToGoBy(edge, day, (claim) => claim.quantity);
    return { size: null, words: told ? told.quantity : '' };
  }
  const numbers = counted.flatMap(numbersOf);
  const [low, high] = [Math.min(...numbers), Math.max(...numbers)];
  const said = new Set(counted.map(({ quantity }) => quantity));
  const differing = () => t('{low} to {high}', { low: number(low), high: number(high) });
  return { size: high, words: said.size === 1 ? [...said][0] : low === high ? number(low) : differing() };
}

// Radius in pixels. By area, a hundred would be no more than a point beside ten thousand: it grows more slowly.
const [LEAST, MOST] = [3, 20];
export const radiusFor = (size) => Math.min(MOST, Math.max(LEAST, 0.605 * size ** 0.35));

// Of a number that nobody gives.
export const UNKNOWN_RADIUS = 6.5;
