// Help: the keys, and how to read the map.

import { button, byId, el } from '../dom/elements.js';
import { data } from '../model/data.js';
import { t } from '../model/language.js';
import { onLanguage } from '../model/state.js';
import { guideLines } from './guide.js';

const keys = () => [
  ['/', t('search')],
  ['↑ ↓ Enter', t('in the search: go through what is found, and take it')],
  ['← → ↑ ↓', t('on the map: from a thing to its neighbours')],
  ['Enter', t('on the map: open the evidence of that thing')],
  ['← →', t('on the date: the earlier or the later change')],
  ['Tab', t('to the next button or name')],
  ['Esc', t('close what is open: evidence, filters, search, this')],
  ['?', t('this help')],
];

function rows() {
  return keys().map(([key, words]) => [el('dt', {}, el('kbd', {}, key)), el('dd', {}, words)]);
}

function dialog() {
  const close = () => byId('help').close();
  return el(
    'dialog',
    { id: 'help', 'aria-labelledby': 'help-title' },
    el(
      'header',
      { class: 'head' },
      el('h2', { id: 'help-title', tabindex: '-1', autofocus: true }, t('Help')),
      button('×', close, { class: 'close', 'aria-label': t('Close the help'), title: t('Close (Esc)') }),
    ),
    el('h3', {}, t('How to read this map')),
    guideLines(),
    el(
      'p',
      {},
      t(
        'Above the date, month by month: claims that begin then (up), that end (down), and (up, pale) that are only told of as holding then. A click goes there.',
      ),
    ),
    el('h3', {}, t('Keys')),
    el('dl', {}, rows()),
    el('p', { class: 'quiet' }, t('The address in the browser holds all that is set: a copy of it leads back here.')),
    el(
      'p',
      { class: 'quiet' },
      t('“From snapshot {id}”, at the foot, names all the facts in this file. A report or a figure with that number is made of the same.', {
        id: data.snapshot,
      }),
    ),
  );
}

// Made anew each time: its words are of the language of then. Closing gives the keyboard back to whatever had it.
export function openHelp() {
  if (byId('help')) return;
  const made = dialog();
  document.body.append(made);
  made.addEventListener('close', () => made.remove());
  made.addEventListener('click', (event) => {
    if (event.target === made) made.close();
  });
  made.showModal();
}

export const helpOpen = () => Boolean(byId('help'));

export function helpButton() {
  const made = button('?', openHelp, { id: 'help-button' });
  const draw = () => {
    made.setAttribute('aria-label', t('Help'));
    made.title = t('Help ( ? )');
  };
  onLanguage(draw);
  draw();
  return made;
}
