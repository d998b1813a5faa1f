// What the reader has set. One object, changed by `change` only; whoever shows something of it listens.

const wantsMap = ({ view = 'views', focus = null, step = null }) => view === 'all' || Boolean(focus || step);

// What a page with this data opens with; the matrix is easier than the map to read on a narrow screen, unless what is wanted
// is no matrix. Settings are such an object: model/ takes any, so that two can be compared.
// `opens`: what the command line wants otherwise.
export const opening = ({ targets, as_of: day, lang = 'auto', embed = false, opens = {} }, narrow = false) => ({
  view: targets.length ? 'views' : 'all',
  target: targets.length ? targets[0].id : null,
  form: narrow && targets.length && !embed && !wantsMap(opens) ? 'matrix' : 'map',
  // The matrix: 'whole', or of one target by 'years' or by 'days'; those days, between spaces, null: chosen for the reader.
  matrix: 'whole',
  dates: null,
  // The table's section and the column that it is sorted by, '-' before it: the last first; empty: in the usual order.
  section: 'relations',
  sort: '',
  reach: 'forces',
  day,
  hidden: new Set(['alone:']),
  only: null,
  // {what: 'edge' or 'node', id}, and `claim`: the one that is sought out in its evidence.
  chosen: null,
  // A part of the graph as a text, see focus.js; and how much without one: `core` or `whole`.
  focus: null,
  extent: 'core',
  // What stands on the right in a comparison, and on the left where that is not all: see compare.js.
  compare: null,
  lens: null,
  // Of the story that came with the page, from 1; null: none is told.
  step: null,
  // A language of language.js, or 'auto': as the browser prefers.
  lang,
  // 'light', 'dark'; null: as the system has it.
  theme: null,
  // In a frame of another page: the picture and little else.
  embed,
  ...opens,
});

export const state = opening({ targets: [], as_of: null });

// How often anything was set: what was worked out from the settings before is out of date.
export let version = 0;

const listeners = [];
let opened = false;

// Listeners are told in the order in which they came: parts register in `build`, and main.js has their order.
// `canWait`: whether, as the page opens, a listener may hear of it when the picture is there: see `openNext`.
export const onChange = (listener, canWait = () => false) => listeners.push({ tell: listener, canWait, missed: null });

// For what is drawn once and says words: again in another language. Before `onChange` where that fills in what it draws.
export const onLanguage = (draw) => onChange((patch) => 'lang' in patch && draw());

// Sets without telling anybody: before anybody listens.
export function begin(settings) {
  Object.assign(state, settings);
  version += 1;
}

export function change(patch) {
  begin(patch);
  for (const listener of listeners) {
    if (!opened && listener.canWait()) listener.missed = { ...listener.missed, ...patch };
    else hear(listener, patch);
  }
}

// With what it was not told of before.
function hear(listener, patch) {
  const all = { ...listener.missed, ...patch };
  listener.missed = null;
  listener.tell(all);
}

// Tells the next of those who could wait, and says whether there was one. When there is none, nobody waits any more.
export function openNext() {
  const next = listeners.find(({ missed }) => missed);
  if (next) hear(next, {});
  else opened = true;
  return !opened;
}

// Everything is said anew: whoever listens to any setting hears of it.
export const setLanguage = (lang) => change({ ...state, lang });

export const chooseEdge = (id) => change({ chosen: { what: 'edge', id } });
export const chooseNode = (id) => change({ chosen: { what: 'node', id } });
export const chooseClaim = (what, id, claim) => change({ chosen: { what, id, claim } });
export const chooseNothing = () => state.chosen && change({ chosen: null });

// In "Who views whom", whose viewers are shown; none: everybody's.
export const aimAt = (target) => change({ view: 'views', target, chosen: null });

// Filters are keys such as `kind:Country`, `type:GOVERNS`, `mark:disputed`; `alone:` are things without a line.
export function setHidden(keys, hide) {
  const hidden = new Set(state.hidden);
  for (const key of keys) hide ? hidden.add(key) : hidden.delete(key);
  change({ hidden });
}

// What the filters hide; and whatever else is left out, but for the date.
export const showAll = () => change({ hidden: new Set(), only: null });
export const showEverything = () =>
  change({ hidden: new Set(), only: null, focus: null, extent: 'whole', compare: null, lens: null });

// Shows a part of the graph only. Round one thing there are no parts: the view is left for one that has some.
export const focusOn = (focus, more = {}) =>
  change({ ...(state.view === 'views' && state.target ? { view: 'all' } : {}), focus, ...more });
export const showWhole = () => change({ focus: null, extent: 'whole' });
export const showCore = () => change({ focus: null, extent: 'core' });
