// Light or dark: as the system has it, until the reader says otherwise.

import { inDark } from '../dom/colours.js';
import { button } from '../dom/elements.js';
import { t } from '../model/language.js';
import { change, onChange, state } from '../model/state.js';

const darkSystem = () => window.matchMedia('(prefers-color-scheme: dark)');

function applyTheme() {
  document.documentElement.dataset.theme = state.theme || (darkSystem().matches ? 'dark' : 'light');
}

export function themeButton() {
  const words = () => (inDark() ? t('Light') : t('Dark'));
  const toggle = button('', () => change({ theme: inDark() ? 'light' : 'dark' }));
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

// Before all others that listen: they read colours.
export function buildTheme() {
  applyTheme();
  onChange((patch) => {
    if ('theme' in patch) applyTheme();
  });
  darkSystem().addEventListener('change', () => state.theme || change({ theme: null }));
}
