// The search box.

import { byId, el, replace } from '../dom/elements.js';
import { claims, edges, edgesOfClaim, targetPlaces } from '../model/data.js';
import { inView } from '../model/filters.js';
import { t } from '../model/language.js';
import { findAll } from '../model/search.js';
import { placeInView } from '../model/shown.js';
import { aimAt, change, chooseClaim, chooseEdge, chooseNode, onLanguage, state } from '../model/state.js';
import { hitRows, noHits } from './hits.js';

let groups = [];
let active = -1;

// [[what, id]], in the order of the rows.
const rows = () => groups.flatMap(({ what, hits }) => hits.map(({ id }) => [what, id]));

function drawHits() {
  const box = byId('query');
  const open = Boolean(box.value.trim()) && document.activeElement === box;
  byId('hits').hidden = !open;
  box.setAttribute('aria-expanded', String(open));
  active >= 0
    ? box.setAttribute('aria-activedescendant', `hit-${active}`)
    : box.removeAttribute('aria-activedescendant');
  replace(byId('hits'), groups.length ? hitRows(groups, active, take) : [noHits()]);
  if (open) keepOnPage(byId('hits'));
  const chosen = open && active >= 0 && byId(`hit-${active}`);
  if (chosen) chosen.scrollIntoView({ block: 'nearest' });
}

// Beneath its box, but not over the page's right edge.
function keepOnPage(list) {
  list.style.marginLeft = '';
  const over = list.getBoundingClientRect().right - document.documentElement.clientWidth + 8;
  if (over > 0) list.style.marginLeft = `${-over}px`;
}

// Who views whom is turned to what is sought, if it is viewed; what has no part in it is among all relations.
function showNode(id) {
  if (!placeInView(id)) targetPlaces.has(id) ? aimAt(id) : change({ view: 'all' });
}

function showEdge(edge) {
  if (!inView(edge, state)) edge.look.sign && targetPlaces.has(edge.to) ? aimAt(edge.to) : change({ view: 'all' });
}

const TAKE = {
  node(id) {
    showNode(id);
    chooseNode(id);
  },
  edge(id) {
    showEdge(edges.get(id));
    chooseEdge(id);
  },
  // In the evidence of its line; without one, of the thing that it is about.
  claim(id) {
    const [edge] = edgesOfClaim.get(id) || [];
    edge ? showEdge(edge) : showNode(claims.get(id).subject);
    chooseClaim(edge ? 'edge' : 'node', edge ? edge.id : claims.get(id).subject, id);
  },
};

function take(place) {
  const row = rows()[place];
  if (!row) return;
  closeHits();
  TAKE[row[0]](row[1]);
  byId('panel').focus({ preventScroll: true });
}

function closeHits() {
  byId('query').value = '';
  groups = [];
  active = -1;
  drawHits();
}

function onQueryKey(event) {
  const move = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const count = rows().length;
  if (move && count) {
    active = (active + move + count) % count;
    event.preventDefault();
    drawHits();
  } else if (event.key === 'Enter') {
    take(Math.max(active, 0));
  } else if (event.key === 'Escape') {
    closeHits();
    event.stopPropagation();
  }
}

function onQuery(event) {
  groups = findAll(event.target.value);
  active = groups.length ? 0 : -1;
  drawHits();
}

function laySearch() {
  const box = el('input', {
    id: 'query',
    type: 'text',
    role: 'combobox',
    placeholder: t('Search  ( / )'),
    autocomplete: 'off',
    spellcheck: 'false',
    'aria-label': t('Search names and aliases, relations and claims'),
    'aria-expanded': 'false',
    'aria-controls': 'hits',
    'aria-autocomplete': 'list',
    on: { input: onQuery, keydown: onQueryKey, blur: drawHits, focus: drawHits },
  });
  replace(byId('search'), box, el('div', { id: 'hits', role: 'listbox', 'aria-label': t('Found'), hidden: true }));
}

export function buildSearch() {
  laySearch();
  onLanguage(laySearch);
}
