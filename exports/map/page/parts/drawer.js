// On a narrow screen the legend comes and goes.

import { button, byId, replace } from '../dom/elements.js';
import { t } from '../model/language.js';
import { onLanguage } from '../model/state.js';

function show(open) {
  document.body.classList.toggle('filters-open', open);
  byId('filters').setAttribute('aria-expanded', String(open));
}

export function openFilters(open) {
  show(open);
  (open ? byId('legend').querySelector('button') : byId('filters')).focus();
}

// The keyboard that goes on to what lies beneath it closes it.
export function closeWhenLeft() {
  byId('legend').addEventListener('focusout', ({ relatedTarget }) => {
    if (relatedTarget && relatedTarget !== byId('filters') && !byId('legend').contains(relatedTarget)) show(false);
  });
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
