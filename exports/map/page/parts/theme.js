// Light or dark: as the system has it, until the reader says otherwise.

import { inDark } from '../dom/colours.js';
import { button } from '../dom/elements.js';
import { change, onChange } from '../model/state.js';

function setTheme(theme) {
  document.documentElement.dataset.theme = theme;
  change({ theme });
}

export function themeButton() {
  const words = () => (inDark() ? 'Light' : 'Dark');
  const toggle = button(words(), () => setTheme(inDark() ? 'light' : 'dark'), {
    'aria-label': 'Change between light and dark',
  });
  onChange((patch) => {
    if ('theme' in patch) toggle.textContent = words();
  });
  return toggle;
}

export function buildTheme() {
  const darkSystem = window.matchMedia('(prefers-color-scheme: dark)');
  document.documentElement.dataset.theme = darkSystem.matches ? 'dark' : 'light';
  darkSystem.addEventListener('change', (event) => setTheme(event.matches ? 'dark' : 'light'));
}
