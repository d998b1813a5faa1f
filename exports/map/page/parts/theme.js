// Light or dark: as the system has it, until the reader says otherwise.

import { inDark } from '../dom/colours.js';
import { button } from '../dom/elements.js';
import { change, onChange, state } from '../model/state.js';

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
  const system = () => (darkSystem.matches ? 'dark' : 'light');
  document.documentElement.dataset.theme = ['light', 'dark'].includes(state.theme) ? state.theme : system();
  darkSystem.addEventListener('change', () => setTheme(system()));
}
