// Nodes and lines as vis-network is told to draw them.

import { inDark, lineColour } from '../dom/colours.js';
import { kinds } from '../model/data.js';
import { state } from '../model/state.js';
import { nodeStrength, strengthOf } from './focus.js';
import { placeOf } from './places.js';
import { radiusOf } from './scene.js';

export function lineWidth(edge) {
  const chosen = state.chosen && state.chosen.id === edge.id;
  return (chosen ? 4 : edge.look.sign ? 2.4 : 1.5) * (edge.marks.includes('deprecated') ? 0.7 : 1);
}

export function edgeLook(edge) {
  const colour = lineColour(edge.look);
  const bend = edge.bend[state.view] || 0;
  return {
    id: edge.id,
    color: { color: colour, highlight: colour, hover: colour, opacity: strengthOf(edge) },
    width: lineWidth(edge),
    smooth: bend ? { enabled: true, type: bend > 0 ? 'curvedCW' : 'curvedCCW', roundness: Math.abs(bend) } : false,
    arrows: { to: { enabled: true, scaleFactor: edge.look.sign ? 0.75 : 0.6 } },
  };
}

export function nodeLook(node, now, wider) {
  const fillColour = kinds.get(node.kind).colour;
  const paint = { background: fillColour, border: inDark() ? '#e8edf2' : '#1b1f24' };
  return {
    id: node.id,
    size: radiusOf(node.id),
    ...placeOf(node, wider),
    opacity: nodeStrength(node.id, now),
    color: { ...paint, highlight: paint, hover: paint },
  };
}
