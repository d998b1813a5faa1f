// The map by keyboard: arrows go from a thing to its neighbours, Enter opens what is known of it.

import { byId, el } from '../dom/elements.js';
import { edges, edgesOfNode, kinds, nodes } from '../model/data.js';
import { setApart, t, tn } from '../model/language.js';
import { shown } from '../model/shown.js';
import { chooseNode, onChange, onLanguage, state } from '../model/state.js';
import { isWay, toward } from '../model/walk.js';
import { nameOf, sentenceOf } from '../model/words.js';
import { askDraw, network, scene } from './scene.js';

const MOST_SAID = 3;

const frame = () => byId('picture').querySelector('.vis-network');
const linesHere = (id) => (edgesOfNode.get(id) || []).filter((edge) => shown().edges.has(edge.id));
const spotOf = (id) => ({ id, ...network.getPosition(id) });

// Where the keyboard is; else the chosen, else what has the most lines.
function start() {
  const { chosen } = state;
  const ends = chosen && chosen.what === 'edge' ? [edges.get(chosen.id).to] : chosen ? [chosen.id] : [];
  const visible = [...shown().nodes];
  const most = visible.sort((a, b) => linesHere(b).length - linesHere(a).length || (a < b ? -1 : 1))[0];
  return [scene.walker, ...ends, most].find((id) => id && shown().nodes.has(id));
}

function neighbours(id) {
  const ids = new Set(linesHere(id).flatMap((edge) => [edge.from, edge.to]));
  ids.delete(id);
  return [...ids];
}

// Along the lines; where none leads that way, to whatever else lies there.
function step(key) {
  const from = start();
  if (!from) return;
  const others = [...shown().nodes].filter((id) => id !== from);
  const way = (ids) => toward(spotOf(from), ids.map(spotOf), key);
  standAt(scene.walker ? way(neighbours(from)) || way(others) || from : from);
}

function standAt(id) {
  scene.walker = id;
  // Closing the evidence gives the keyboard back to what has this mark: see parts/panel.js.
  frame().dataset.node = id;
  bringIn(id);
  askDraw();
  byId('walk-said').textContent = told(id);
}

// What the keyboard is on is in sight.
function bringIn(id) {
  const { x, y } = network.canvasToDOM(network.getPosition(id));
  const { clientWidth, clientHeight } = byId('picture');
  if (x > 30 && y > 30 && x < clientWidth - 30 && y < clientHeight - 30) return;
  network.moveTo({ position: network.getPosition(id), animation: false });
  scene.touched = true;
  scene.moves += 1;
}

function told(id) {
  const lines = linesHere(id);
  const values = {
    name: nameOf(id),
    kind: kinds.get(nodes.get(id).kind).words,
    lines: tn('{count} relation', '{count} relations', { count: lines.length }),
    first: setApart(lines.slice(0, MOST_SAID).map(sentenceOf)),
  };
  return lines.length ? t('{name}, {kind}: {lines}. {first}. Enter for the evidence.', values) : t('{name}, {kind}.', values);
}

function onKey(event) {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (isWay(event.key)) {
    event.preventDefault();
    step(event.key);
  } else if (event.key === 'Enter' && start()) {
    standAt(start());
    chooseNode(scene.walker);
    byId('panel').focus({ preventScroll: true });
  }
}

const nameFrame = () =>
  frame().setAttribute('aria-label', t('Map: arrow keys go from a thing to its neighbours, Enter opens the evidence'));

export function buildWalk() {
  frame().setAttribute('role', 'application');
  nameFrame();
  onLanguage(nameFrame);
  frame().addEventListener('keydown', onKey);
  frame().addEventListener('blur', () => askDraw());
  byId('stage').append(el('p', { id: 'walk-said', role: 'status', class: 'unseen' }));
  onChange((patch) => {
    if ('view' in patch || 'target' in patch) scene.walker = null;
  });
}

export const walking = () => document.activeElement === frame() && scene.walker;
