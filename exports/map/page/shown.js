// What is shown: by view, date and filters; and how much each filter would show.

const MARKS = ['disputed', 'denied', 'unvouched', 'deprecated'];

const inView = (edge) =>
  state.view === 'all' || (Boolean(edge.look.sign) && (!state.target || edge.to === state.target));
const placeInView = (id) =>
  state.view === 'views' && state.target ? targetPlaces.get(state.target)[id] : nodes.get(id).place[state.view];
const nodeInView = (node) => Boolean(placeInView(node.id));
const kindKey = (id) => `kind:${nodes.get(id).kind}`;
const keysOf = (edge) => [
  `type:${edge.type}`,
  kindKey(edge.from),
  kindKey(edge.to),
  ...edge.marks.map((mark) => `mark:${mark}`),
];

const begun = (edge) => gradeOf(edge, state.day) !== 'future';

// Whether the filters let an edge through, one filter left out of account.
function passes(edge, except = null) {
  const keys = keysOf(edge);
  const only = state.only ? state.only.split(' ') : [];
  if (only.length && !only.includes(except) && !only.some((key) => keys.includes(key))) return false;
  return keys.every((key) => key === except || !state.hidden.has(key));
}

let cache = null;
onChange(() => {
  cache = null;
});

// {edges, nodes: what is shown, as sets of ids; known, begun: edges in this view at all, and by the date}
function shown() {
  if (!cache) cache = computeShown();
  return cache;
}

function computeShown() {
  const known = [...edges.values()].filter(inView);
  const started = known.filter(begun);
  const passed = started.filter((edge) => passes(edge));
  const ends = new Set(passed.flatMap((edge) => [edge.from, edge.to]));
  const things = [...nodes.values()].filter(nodeInView);
  const visible = things.filter((node) => ends.has(node.id) || showsAlone(node));
  return {
    known,
    started,
    things,
    edges: new Set(passed.map((edge) => edge.id)),
    nodes: new Set(visible.map((node) => node.id)),
  };
}

// No line is drawn to it, ever: it is only said to be at stake, or to have spoken.
const alone = (node) => !edgesOfNode.has(node.id);
const showsAlone = (node) =>
  alone(node) &&
  !state.hidden.has('alone:') &&
  !state.hidden.has(`kind:${node.kind}`) &&
  [null, 'alone:', `kind:${node.kind}`].includes(state.only);

// How many a filter shows when it is on, of how many there are in this view.
function countOf(key) {
  const [what, id] = key.split(':');
  if (what === 'kind') return countKind(key, id);
  if (what === 'alone') return countAlone();
  const mine = shown().known.filter((edge) => keysOf(edge).includes(key));
  return { now: mine.filter((edge) => begun(edge) && passes(edge, key)).length, all: mine.length };
}

function countKind(key, kind) {
  const mine = shown().things.filter((node) => node.kind === kind);
  const now = mine.filter((node) => {
    const lines = (edgesOfNode.get(node.id) || []).filter(inView);
    return lines.length
      ? lines.some((edge) => begun(edge) && passes(edge, key))
      : alone(node) && !state.hidden.has('alone:');
  });
  return { now: now.length, all: mine.length };
}

function countAlone() {
  const mine = shown().things.filter(alone);
  return { now: mine.filter((node) => !state.hidden.has(`kind:${node.kind}`)).length, all: mine.length };
}

// What the filters hide (the date is told apart).
function hiddenCount() {
  const { started, things, edges: lines, nodes: visible } = shown();
  const begunEnds = new Set(started.flatMap((edge) => [edge.from, edge.to]));
  const could = things.filter((node) => begunEnds.has(node.id) || alone(node));
  return { edges: started.length - lines.size, nodes: could.filter((node) => !visible.has(node.id)).length };
}

// By grade, how many of the edges shown.
function gradeCounts() {
  const counts = { certain: 0, possible: 0, ended: 0, any: 0 };
  for (const id of shown().edges) counts[gradeOf(edges.get(id), state.day)] += 1;
  return { ...counts, future: shown().known.length - shown().started.length };
}
