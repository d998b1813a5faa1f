// What stands at the head of the panel.

import { button, el } from '../dom/elements.js';
import { language, t } from '../model/language.js';
import { chooseNothing } from '../model/state.js';

export const panelHead = (title, ...below) =>
  el(
    'header',
    { class: 'head' },
    el('h2', {}, title),
    button('×', chooseNothing, { class: 'close', 'aria-label': t('Close the panel'), title: t('Close (Esc)') }),
    ...below,
  );

export const hiddenNote = (visible) =>
  visible
    ? null
    : el('p', { class: 'note' }, t('Not on the map just now: the filters, the view or the date leave it out.'));

export const languageNote = () =>
  language === 'en'
    ? null
    : el('p', { class: 'quiet' }, t('What claims say, reasons and notes are in English, as they were written.'));
