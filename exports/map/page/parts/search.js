// The search box, and what it finds.

import { byId, el, replace } from '../dom/elements.js';
import { kindIcon } from '../dom/icons.js';
import { kinds, nodes, targetPlaces } from '../model/data.js';
import { find } from '../model/search.js';
import { t } from '../model/language.js';
import { placeInView } from '../model/shown.js';
import { aimAt, change, chooseNode, onLanguage } from '../model/state.js';
import { nameOf } from '../model/words.js';

let hits = [];
let active = -1;

function hitRow(hit, place) {
  const also = hit.name === nameOf(hit.id) ? null : el('span', { class: 'also' }, hit.name);
  const kind = kinds.get(nodes.get(hit.id).kind);
  const attributes = {
    role: 'option',
    id: `hit-${place}`,
    'aria-selected': String(place === active),
    on: {
      mousedown: (event) => {
        event.preventDefault();
        take(place);
      },
    },
  };
  return el('li', attributes, kindIcon(kind), el('span', {}, nameOf(hit.id)), also);
}

function drawHits() {
  const box = byId('query');
  const open = Boolean(box.value.trim()) && document.activeElement === box;
  byId('hits').hidden = !open;
  box.setAttribute('aria-expanded', String(open));
  active >= 0
    ? box.setAttribute('aria-activedescendant', `hit-${active}`)
    : box.removeAttribute('aria-activedescendant');
  const none = el(
    'li',
    { role: 'option', 'aria-disabled': 'true', 'aria-selected': 'false' },
    t('Nothing is called that'),
  );
  replace(byId('hits'), hits.length ? hits.map(hitRow) : [none]);
}

function take(place) {
  const hit = hits[place];
  if (!hit) return;
  closeHits();
  // Who views whom is turned to what is sought, if it is viewed; what has no part in it is among all relations.
  if (!placeInView(hit.id)) targetPlaces.has(hit.id) ? aimAt(hit.id) : change({ view: 'all' });
  chooseNode(hit.id);
  byId('panel').focus();
}

function closeHits() {
  byId('query').value = '';
  hits = [];
  active = -1;
  drawHits();
}

function onQueryKey(event) {
  const move = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (move && hits.length) {
    active = (active + move + hits.length) % hits.length;
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
  hits = find(event.target.value);
  active = hits.length ? 0 : -1;
  drawHits();
}

function laySearch() {
  const box = el('input', {
    id: 'query',
    type: 'text',
    role: 'combobox',
    placeholder: t('Search names  ( / )'),
    autocomplete: 'off',
    spellcheck: 'false',
    'aria-label': t('Search names and aliases'),
    'aria-expanded': 'false',
    'aria-controls': 'hits',
    'aria-autocomplete': 'list',
    on: { input: onQuery, keydown: onQueryKey, blur: drawHits, focus: drawHits },
  });
  replace(byId('search'), box, el('ul', { id: 'hits', role: 'listbox', 'aria-label': t('Found'), hidden: true }));
}

export function buildSearch() {
  laySearch();
  onLanguage(laySearch);
}
