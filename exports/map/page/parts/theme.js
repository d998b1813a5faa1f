// Light or dark: as the system has it, until the reader says otherwise.

import { inDark } from '../dom/colours.js';
import { button } from '../dom/elements.js';
import { t } from '../model/language.js';
import { change, onChange } from '../model/state.js';

function setTheme(theme) {
  document.documentElement.dataset.theme = theme;
  change({ theme });
}

export function themeButton() {
  const words = () => (inDark() ? t('Light') : t('Dark'));
  const toggle = button('', () => setTheme(inDark() ? 'light' : 'dark'));
  const draw = () => {
    toggle.textContent = words();
    toggle.setAttribute('aria-label', t('Change between light and dark'));
  };
  draw();
  onChange((patch) => {
    if ('theme' in patch || 'lang' in patch) draw();
  });
  return toggle;
}

export function buildTheme() {
  const darkSystem = window.matchMedia('(prefers-color-scheme: dark)');
  document.documentElement.dataset.theme = darkSystem.matches ? 'dark' : 'light';
  darkSystem.addEventListener('change', (event) => setTheme(event.matches ? 'dark' : 'light'));
}
