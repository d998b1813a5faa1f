// What the reader has set. One object, changed by `change` only; whoever shows something of it listens.

// What a page with this data opens with; the matrix is easier than the map to read on a narrow screen.
// Settings are such an object: model/ takes any, so that two can be compared.
export const opening = ({ targets, as_of: day, lang = 'auto', embed = false }, narrow = false) => ({
  view: targets.length ? 'views' : 'all',
  target: targets.length ? targets[0].id : null,
  form: narrow && targets.length && !embed ? 'matrix' : 'map',
  // The matrix: 'whole', or of one target by 'years' or by 'days'; those days, between spaces, null: chosen for the reader.
  matrix: 'whole',
  dates: null,
  // The table's section and the column that it is sorted by, '-' before it: the last first; empty: in the usual order.
  section: 'relations',
  sort: '',
  day,
  hidden: new Set(['alone:']),
  only: null,
  // {what: 'edge' or 'node', id}, and `claim`: the one that is sought out in its evidence.
  chosen: null,
  // A language of language.js, or 'auto': as the browser prefers.
  lang,
  // 'light', 'dark'; null: as the system has it.
  theme: null,
  // In a frame of another page: the picture and little else.
  embed,
});

export const state = opening({ targets: [], as_of: null });

// How often anything was set: what was worked out from the settings before is out of date.
export let version = 0;

const listeners = [];

// Listeners are told in the order in which they came: parts register in `build`, and main.js has their order.
export const onChange = (listener) => listeners.push(listener);

// For what is drawn once and says words: again in another language. Before `onChange` where that fills in what it draws.
export const onLanguage = (draw) => onChange((patch) => 'lang' in patch && draw());

// Sets without telling anybody: before anybody listens.
export function begin(settings) {
  Object.assign(state, settings);
  version += 1;
}

export function change(patch) {
  begin(patch);
  for (const listener of listeners) listener(patch);
}

// Everything is said anew: whoever listens to any setting hears of it.
export const setLanguage = (lang) => change({ ...state, lang });

export const chooseEdge = (id) => change({ chosen: { what: 'edge', id } });
export const chooseNode = (id) => change({ chosen: { what: 'node', id } });
export const chooseClaim = (what, id, claim) => change({ chosen: { what, id, claim } });
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
