// From a thing's evidence to a picture of it alone: what surrounds it, or how it is joined to another.

import { button, byId, el } from '../dom/elements.js';
import { edgesOfNode, nodes } from '../model/data.js';
import { aroundText, MOST_HOPS, pathText } from '../model/focus.js';
import { compare, language, t } from '../model/language.js';
import { focusOn, state } from '../model/state.js';
import { within } from '../model/sentence.js';
import { nameOf } from '../model/words.js';

function hopButton(id, hops) {
  const focus = aroundText(id, hops);
  return button(String(hops), () => focusOn(focus), {
    class: 'small',
    'data-focus': focus,
    'aria-pressed': String(state.focus === focus),
    'aria-label':
      hops === 1
        ? t('Show only {name} and what is 1 step away', { name: within(id) })
        : t('Show only {name} and what is up to {steps} steps away', { name: within(id), steps: hops }),
  });
}

// The chain is looked at as a whole, not from one end: the panel closes, and its steps have the keyboard.
function takePath(from, to) {
  if (!to) return;
  focusOn(pathText(from, to), { chosen: null });
  (byId('banner').querySelector('.path button') || byId('show-whole')).focus();
}

// Everybody by name, in the language of the moment.
let known = { language: null, nodes: null, ids: [] };

function everybody() {
  if (known.language !== language || known.nodes !== nodes) {
    const named = [...nodes.keys()].filter((id) => edgesOfNode.has(id)).map((id) => [nameOf(id), id]);
    known = { language, nodes, ids: named.sort(([a], [b]) => compare(a, b)).map(([, id]) => id) };
  }
  return known.ids;
}

function pathPicker(id) {
  const [from, to] = (state.focus || '').split('>');
  const pick = el(
    'select',
    { id: 'path-to', on: { change: ({ target }) => takePath(id, target.value) } },
    el('option', { value: '' }, t('choose…')),
  );
  // After the panel is there: with thousands of names the click would seem to do nothing for as long.
  window.setTimeout(() => {
    pick.append(...everybody().filter((other) => other !== id).map((other) => el('option', { value: other }, nameOf(other))));
    pick.value = from === id && to ? to : '';
  });
  return el('p', {}, el('label', { for: 'path-to' }, t('Shortest chain to')), ' ', pick);
}

// The panel is made anew: the keyboard stays where it was.
export function regainHop() {
  const again = document.querySelector(`#panel [data-focus="${CSS.escape(state.focus || '')}"]`);
  if (again) again.focus({ preventScroll: true });
}

export function surroundings({ id }) {
  if (!edgesOfNode.has(id)) return null;
  const hops = Array.from({ length: MOST_HOPS }, (_, at) => hopButton(id, at + 1));
  return el(
    'section',
    { class: 'surroundings' },
    el(
      'p',
      { role: 'group', 'aria-label': t('Show only its surroundings') },
      t('Only its surroundings, steps away:'),
      ' ',
      hops,
    ),
    pathPicker(id),
  );
}
