// The claim that was sought, in its evidence: opened, marked, and in sight.

import { byId } from '../dom/elements.js';
import { state } from '../model/state.js';

// The last card of it: the first may be one side of a dispute, where it is told in short.
const cardOf = (id) => [...byId('panel').querySelectorAll('[data-claim]')].filter((card) => card.dataset.claim === id).pop();

export function markSought() {
  const id = state.chosen && state.chosen.claim;
  const card = id && cardOf(id);
  if (!card) return null;
  card.classList.add('sought');
  card.setAttribute('aria-current', 'true');
  for (let around = card.closest('details'); around; around = around.parentElement.closest('details')) around.open = true;
  card.querySelector('details').open = true;
  return card;
}
