// On a narrow screen the legend comes and goes.

import { button, byId } from '../dom/elements.js';

export function openFilters(open) {
  document.body.classList.toggle('filters-open', open);
  byId('filters').setAttribute('aria-expanded', String(open));
  (open ? byId('legend').querySelector('button') : byId('filters')).focus();
}

export const filtersOpen = () => document.body.classList.contains('filters-open');

export const legendButton = () =>
  button('Filters', () => openFilters(!filtersOpen()), {
    'aria-expanded': 'false',
    'aria-controls': 'legend',
    id: 'filters',
  });
