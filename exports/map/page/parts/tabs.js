// Sections of which one is open, as tabs: arrows go from one to the next.

import { button, el } from '../dom/elements.js';

const STEPS = { ArrowRight: 1, ArrowLeft: -1 };

function onKey(event) {
  const tabs = [...event.currentTarget.children];
  const at = tabs.indexOf(document.activeElement);
  const to = { Home: 0, End: tabs.length - 1 }[event.key] ?? (event.key in STEPS ? at + STEPS[event.key] : null);
  if (to === null) return;
  event.preventDefault();
  event.stopPropagation();
  tabs[(to + tabs.length) % tabs.length].click();
}

// `tabs`: [[id, words]]; `open`: the id of the open one; `choose` is called with an id; `panel`: the id of its element.
export const tabList = (label, tabs, open, choose, panel) =>
  el(
    'div',
    { role: 'tablist', 'aria-label': label, on: { keydown: onKey } },
    tabs.map(([id, words]) =>
      button(words, () => choose(id), {
        role: 'tab',
        id: `tab-${id}`,
        'data-place': `tab-${id}`,
        'aria-selected': String(id === open),
        'aria-controls': panel,
        tabindex: id === open ? 0 : -1,
      }),
    ),
  );
