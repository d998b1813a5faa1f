// A row of buttons of which one is pressed, for a setting.

import { change, onChange, state } from '../model/state.js';
import { button, byId, replace } from '../dom/elements.js';

export function choice(id, key, options) {
  const draw = () => {
    for (const node of byId(id).children) node.setAttribute('aria-pressed', String(node.dataset.value === state[key]));
  };
  replace(
    byId(id),
    options.map(([value, words]) =>
      button(words, () => change({ [key]: value }), { 'data-value': value, 'aria-pressed': 'false' }),
    ),
  );
  onChange(draw);
  draw();
}
