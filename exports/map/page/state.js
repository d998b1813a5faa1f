// What the reader has set. One object, changed by `change` only; whoever shows something of it listens.

const state = {
  view: data.targets.length ? 'views' : 'all',
  target: data.targets.length ? data.targets[0].id : null,
  form: 'map',
  day: data.as_of,
  hidden: new Set(['alone:']),
  only: null,
  chosen: null,
};

const listeners = [];
const onChange = (listener) => listeners.push(listener);

function change(patch) {
  Object.assign(state, patch);
  for (const listener of listeners) listener(patch);
}

const chooseEdge = (id) => change({ chosen: { what: 'edge', id } });
const chooseNode = (id) => change({ chosen: { what: 'node', id } });
const chooseNothing = () => change({ chosen: null });

// In "Who views whom", whose viewers are shown; none: everybody's.
const aimAt = (target) => change({ view: 'views', target, chosen: null });

// Filters are keys such as `kind:Country`, `type:GOVERNS`, `mark:disputed`; `alone:` are things without a line.
function setHidden(keys, hide) {
  const hidden = new Set(state.hidden);
  for (const key of keys) hide ? hidden.add(key) : hidden.delete(key);
  change({ hidden });
}

const showAll = () => change({ hidden: new Set(), only: null });
