// What stands out and what stands back: the chosen or pointed at before the rest, what holds before what has ended.

import { edgesOfNode } from '../model/data.js';
import { gradeOf } from '../model/dates.js';
import { dayShown, edgeShown, shown } from '../model/shown.js';
import { state } from '../model/state.js';
import { scene } from './scene.js';

const STRENGTH = { any: 1, certain: 1, possible: 0.5, ended: 0.22, future: 0 };

// Of what is shown because it surrounds a thing, or joins it to another, nothing stands back from that thing.
function setsBack(front) {
  const { part } = shown();
  return front && !(front.what === 'node' && part && [part.id, part.from, part.to].includes(front.id));
}

// What the rest stands back from: the chosen, else what is pointed at, if it is in the picture.
export function inFront() {
  const front = [state.chosen, scene.pointedAt && { what: 'node', id: scene.pointedAt }].find(setsBack);
  return front && shown()[front.what === 'edge' ? 'edges' : 'nodes'].has(front.id) ? front : null;
}

export function inFocus(edge) {
  const front = inFront();
  if (!front) return true;
  return front.what === 'edge' ? edge.id === front.id : edge.from === front.id || edge.to === front.id;
}

function nearChosen(id, visible) {
  const front = inFront();
  if (!front || id === front.id) return true;
  return (edgesOfNode.get(id) || []).some((edge) => visible.has(edge.id) && inFocus(edge));
}

// Where there are very many lines each is fainter, so that the picture is not a blot.
const crowding = () => (state.view === 'all' && !inFront() ? Math.min(1, Math.max(0.7, 260 / shown().edges.size)) : 1);

export function strengthOf(edge) {
  const wrong = edge.marks.includes('deprecated') ? 0.55 : 1;
  const same = shown().marked && !shown().marked.has(edge.id) ? 0.45 : 1;
  return STRENGTH[gradeOf(edge, dayShown())] * wrong * same * crowding() * (inFocus(edge) ? 1 : 0.1);
}

// Pale, where all that is shown of it has ended.
export function nodeStrength(id, { edges: visible }) {
  const lines = (edgesOfNode.get(id) || []).filter((edge) => visible.has(edge.id));
  const over = lines.length > 0 && lines.every((edge) => gradeOf(edgeShown(edge.id), dayShown()) === 'ended');
  return (over ? 0.4 : 1) * (nearChosen(id, visible) ? 1 : 0.25);
}
