// The query of cypher.js in a box, to be copied.

import { button, el } from '../dom/elements.js';
import { queryFor } from '../model/cypher.js';
import { t } from '../model/language.js';

// Files opened from disk may not use the clipboard: there the text is selected for copying by hand.
async function copyText(area, said) {
  area.select();
  try {
    await navigator.clipboard.writeText(area.value);
    said.textContent = t('Copied.');
  } catch {
    said.textContent = document.execCommand('copy') ? t('Copied.') : t('Selected: press Ctrl+C.');
  }
}

export function cypherBox(ids) {
  const area = el('textarea', { readonly: true, rows: 4, 'aria-label': t('Cypher query'), spellcheck: 'false' });
  area.value = queryFor(ids);
  const said = el('span', { role: 'status' });
  const copy = button(t('Copy'), () => copyText(area, said), { class: 'small' });
  return el(
    'details',
    { class: 'cypher' },
    el('summary', {}, t('The same claims in Neo4j Browser')),
    area,
    el('p', {}, copy, ' ', said),
  );
}
