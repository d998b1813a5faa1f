// A row of buttons of which one is pressed, for a setting.

import { change, onChange, state } from '../model/state.js';
import { button, byId, replace } from '../dom/elements.js';

// `options`: [[value, what says its words in the language of the moment]].
export function choice(id, key, options) {
  const buttons = options.map(([value, say]) => {
    const node = button('', () => change({ [key]: value }), { 'data-value': value });
    return { value, say, node };
  });
  const draw = () => {
    for (const { value, say, node } of buttons) {
      node.setAttribute('aria-pressed', String(value === state[key]));
      if (node.textContent !== say()) node.textContent = say();
    }
  };
  replace(
    byId(id),
    buttons.map(({ node }) => node),
  );
  onChange(draw);
  draw();
}
