// The keyboard: / searches, ? helps, Esc closes.

import { byId } from '../dom/elements.js';
import { change, state } from '../model/state.js';
import { filtersOpen, openFilters } from './drawer.js';
import { helpOpen, openHelp } from './help.js';
import { closePanel } from './panel.js';

const typing = () =>
  ['INPUT', 'TEXTAREA'].includes(document.activeElement.tagName) &&
  document.activeElement.type !== 'checkbox' &&
  document.activeElement.type !== 'range';

function onKey(event) {
  if (event.ctrlKey || event.metaKey || event.altKey || helpOpen()) return;
  if (event.key === '/' && !typing()) {
    event.preventDefault();
    byId('query').focus();
  } else if (event.key === '?' && !typing()) {
    event.preventDefault();
    openHelp();
  } else if (event.key === 'Escape' && filtersOpen()) {
    openFilters(false);
  } else if (event.key === 'Escape' && state.chosen) {
    closePanel();
  }
}

export function buildKeys() {
  document.addEventListener('keydown', onKey);
  buildSkip();
}

// The first thing that a keyboard reaches leads to the list.
function buildSkip() {
  document.querySelector('.skip').addEventListener('click', (event) => {
    event.preventDefault();
    change({ form: 'list' });
    byId('list').focus();
  });
}
