// Whose viewers "Who views whom" shows: one thing's, or everybody's.

import { byId, el, replace } from '../dom/elements.js';
import { data } from '../model/data.js';
import { isolated } from '../model/isolated.js';
import { number, t } from '../model/language.js';
import { viewNow } from '../model/shown.js';
import { aimAt, onChange, onLanguage, state } from '../model/state.js';
import { nameOf } from '../model/words.js';

const EVERYBODY = '';

function aimOption({ id, places }) {
  const holders = Object.keys(places).length - 1;
  return el('option', { value: id }, `${isolated(nameOf(id))} (${number(holders)})`);
}

function drawAim() {
  byId('aim').hidden = viewNow() !== 'views';
  byId('target').value = state.target || EVERYBODY;
}

export function buildAim() {
  if (!data.targets.length) return;
  onLanguage(layAim);
  layAim();
  onChange(drawAim);
  drawAim();
}

function layAim() {
  const options = [...data.targets.map(aimOption), el('option', { value: EVERYBODY }, t('everybody'))];
  const pick = el('select', { id: 'target', on: { change: (event) => aimAt(event.target.value || null) } }, options);
  replace(byId('aim'), el('label', { for: 'target' }, t('Views of')), pick);
}
