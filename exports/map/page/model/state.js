// What the reader has set. One object, changed by `change` only; whoever shows something of it listens.

// What a page with this data opens with. Settings are such an object: model/ takes any, so that two can be compared.
// `opens`: what the command line wants otherwise.
export const opening = ({ targets, as_of: day, opens = {} }) => ({
  view: targets.length ? 'views' : 'all',
  target: targets.length ? targets[0].id : null,
  form: 'map',
  day,
  hidden: new Set(['alone:']),
  only: null,
  chosen: null,
  // A part of the graph as a text, see focus.js; and how much without one: `core` or `whole`.
  focus: null,
  extent: 'core',
  // What stands on the right in a comparison, and on the left where that is not all: see compare.js.
  compare: null,
  lens: null,
  // Of the story that came with the page, from 1; null: none is told.
  step: null,
  theme: null,
  ...opens,
});

export const state = opening({ targets: [], as_of: null });

// How often anything was set: what was worked out from the settings before is out of date.
export let version = 0;

const listeners = [];

// Listeners are told in the order in which they came: parts register in `build`, and main.js has their order.
export const onChange = (listener) => listeners.push(listener);

// Sets without telling anybody: before anybody listens.
export function begin(settings) {
  Object.assign(state, settings);
  version += 1;
}

export function change(patch) {
  begin(patch);
  for (const listener of listeners) listener(patch);
}

export const chooseEdge = (id) => change({ chosen: { what: 'edge', id } });
export const chooseNode = (id) => change({ chosen: { what: 'node', id } });
export const chooseNothing = () => change({ chosen: null });

// In "Who views whom", whose viewers are shown; none: everybody's.
export const aimAt = (target) => change({ view: 'views', target, chosen: null });

// Filters are keys such as `kind:Country`, `type:GOVERNS`, `mark:disputed`; `alone:` are things without a line.
export function setHidden(keys, hide) {
  const hidden = new Set(state.hidden);
  for (const key of keys) hide ? hidden.add(key) : hidden.delete(key);
  change({ hidden });
}

export const showAll = () => change({ hidden: new Set(), only: null });

// Shows a part of the graph only. Round one thing there are no parts: the view is left for one that has some.
export const focusOn = (focus, more = {}) =>
  change({ ...(state.view === 'views' && state.target ? { view: 'all' } : {}), focus, ...more });
export const showWhole = () => change({ focus: null, extent: 'whole' });
export const showCore = () => change({ focus: null, extent: 'core' });
