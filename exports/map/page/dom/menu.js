// A button (`head`, a summary) that opens a few others beneath it: closed by Esc, by a click elsewhere, by the keyboard's
// going on, and by what is chosen in it.

import { el } from './elements.js';

export function menu(head, attributes, ...inside) {
  const box = el('details', { class: 'menu', ...attributes }, head, el('div', { class: 'inside' }, inside));
  const close = (event) => {
    if (!box.contains(event.target)) box.open = false;
  };
  box.addEventListener('toggle', () =>
    box.open ? document.addEventListener('click', close) : document.removeEventListener('click', close),
  );
  box.addEventListener('focusout', ({ relatedTarget }) => {
    if (relatedTarget && !box.contains(relatedTarget)) box.open = false;
  });
  box.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !box.open) return;
    event.stopPropagation();
    box.open = false;
    head.focus();
  });
  return box;
}
