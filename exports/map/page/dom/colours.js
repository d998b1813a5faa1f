// The schema's colours in either theme.

export const HUES = { threat: { light: '#D55E00', dark: '#FF8A3D' }, 'no threat': { light: '#0072B2', dark: '#6BB7EE' } };
export const inDark = () => document.documentElement.dataset.theme === 'dark';

// A colour of the schema, made lighter for a dark page.
function tinted(colour) {
  if (!inDark()) return colour;
  const parts = [1, 3, 5].map((place) => parseInt(colour.slice(place, place + 2), 16));
  return `#${parts
    .map((part) =>
      Math.round(part + (255 - part) * 0.35)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
}

export function lineColour(look) {
  const hue = HUES[look.sign];
  return hue ? hue[inDark() ? 'dark' : 'light'] : tinted(look.colour);
}
