// On a narrow screen the legend comes and goes.

import { button, byId, replace } from '../dom/elements.js';
import { t } from '../model/language.js';
import { onLanguage } from '../model/state.js';

export function openFilters(open) {
  document.body.classList.toggle('filters-open', open);
  byId('filters').setAttribute('aria-expanded', String(open));
  (open ? byId('legend').querySelector('button') : byId('filters')).focus();
}

export const filtersOpen = () => document.body.classList.contains('filters-open');

export function legendButton() {
  const node = button(t('Filters'), () => openFilters(!filtersOpen()), {
    'aria-expanded': 'false',
    'aria-controls': 'legend',
    id: 'filters',
  });
  onLanguage(() => replace(node, t('Filters')));
  return node;
}
