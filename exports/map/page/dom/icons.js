// The same shapes and lines as on the map, small, for legend and panel.

import { lineColour } from './colours.js';
import { svg } from './elements.js';

export const POINTS = {
  square: '3,3 15,3 15,15 3,15',
  diamond: '9,1 17,9 9,17 1,9',
  triangle: '9,2 17,16 1,16',
  triangleDown: '1,2 17,2 9,16',
  hexagon: '5,2 13,2 17,9 13,16 5,16 1,9',
  star: '9,1 11.2,6.6 17,7 12.5,10.7 14,16.6 9,13.3 4,16.6 5.5,10.7 1,7 6.8,6.6',
};

export function kindIcon(kind) {
  const paint = { fill: kind.colour, stroke: 'currentColor', 'stroke-width': 1 };
  const shape = POINTS[kind.shape]
    ? svg('polygon', { points: POINTS[kind.shape], ...paint })
    : kind.shape === 'box'
      ? svg('rect', { x: 3, y: 4, width: 12, height: 10, rx: 3, ...paint })
      : svg('circle', { cx: 9, cy: 9, r: 7, ...paint });
  return svg('svg', { width: 18, height: 18, viewBox: '0 0 18 18', 'aria-hidden': 'true', class: 'icon' }, shape);
}

const DASH = { solid: 'none', dashed: '6 4', dotted: '1.5 3.5' };

export function lineIcon(look, opacity = 1) {
  const stroke = lineColour(look);
  return svg(
    'svg',
    { width: 38, height: 18, viewBox: '0 0 38 18', 'aria-hidden': 'true', class: 'icon' },
    svg('path', {
      d: 'M1 9H30',
      stroke,
      opacity,
      'stroke-width': 2.2,
      'stroke-dasharray': DASH[look.dash],
      fill: 'none',
    }),
    svg('path', { d: 'M29 4.5 L37 9 L29 13.5 Z', fill: stroke, opacity }),
    look.sign ? glyphIcon(look.sign, stroke) : null,
  );
}

// What a sign is drawn as: by its form, not by its colour alone. Full "!": a threat, in a ring: a potential one.
export function glyphIcon(sign, stroke, potential = false) {
  const full = sign === 'threat' && !potential;
  const ink = full ? 'var(--on-sign)' : stroke;
  const circle = svg('circle', { cx: 15, cy: 9, r: 7, fill: full ? stroke : 'var(--card)', stroke, 'stroke-width': 2 });
  const point = svg('circle', { cx: 15, cy: 12.6, r: 1.2, fill: ink });
  const forms = {
    threat: [svg('path', { d: 'M15 4.5V10', stroke: ink, 'stroke-width': 2 }), point],
    partner: [svg('path', { d: 'M15 5.5V12.5M11.5 9H18.5', stroke: ink, 'stroke-width': 2 })],
  };
  return svg('g', {}, circle, forms[sign] || []);
}
