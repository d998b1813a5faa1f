// How wide words are.

import { FAMILY } from './paint.js';

let context = null;
const widths = new Map();

// `font`: weight and size, as "600 11px".
export function textWidth(words, font) {
  const key = `${font} ${words}`;
  if (!widths.has(key)) {
    context = context || document.createElement('canvas').getContext('2d');
    context.font = `${font} ${FAMILY}`;
    widths.set(key, context.measureText(words).width);
  }
  return widths.get(key);
}

// No longer than fits; the whole of it is told elsewhere.
export function shortened(words, font, most) {
  if (textWidth(words, font) <= most) return words;
  let end = words.length - 1;
  while (end > 1 && textWidth(`${words.slice(0, end)}…`, font) > most) end -= 1;
  return `${words.slice(0, end).trimEnd()}…`;
}
