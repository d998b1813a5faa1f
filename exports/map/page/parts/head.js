// What stands at the head of the panel.

import { button, el } from '../dom/elements.js';
import { chooseNothing } from '../model/state.js';

export const panelHead = (title, ...below) =>
  el(
    'header',
    { class: 'head' },
    el('h2', {}, title),
    button('×', chooseNothing, { class: 'close', 'aria-label': 'Close the panel', title: 'Close (Esc)' }),
    ...below,
  );

const HIDDEN_NOTE = 'Not on the map just now: the filters, the view or the date leave it out.';
export const hiddenNote = (visible) => (visible ? null : el('p', { class: 'note' }, HIDDEN_NOTE));
