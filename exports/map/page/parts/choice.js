// A row of buttons of which one is pressed, for a setting.

import { change, onChange, state } from '../model/state.js';
import { button, byId, replace } from '../dom/elements.js';

// `options`: [[value, what says its words in the language of the moment]]. `now` says which is pressed, `take` sets it.
export function choice(id, key, options, now = () => state[key], take = (value) => change({ [key]: value })) {
  const buttons = options.map(([value, say]) => {
    const node = button('', () => take(value), { 'data-value': value });
    return { value, say, node };
  });
  const draw = () => {
    for (const { value, say, node } of buttons) {
      node.setAttribute('aria-pressed', String(value === now()));
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
