// The evidence panel: of the chosen relation or thing, or else what the view comes to.

const OPEN_UP_TO = 2;

const panelHead = (title, ...below) =>
  el(
    'header',
    { class: 'head' },
    el('h2', {}, title),
    button('×', chooseNothing, { class: 'close', 'aria-label': 'Close the panel', title: 'Close (Esc)' }),
    ...below,
  );

function edgeChips(edge) {
  const on = state.day && gradeOf(edge, state.day);
  return el(
    'p',
    { class: 'chips' },
    extrasOf(edge).map((extra) => chip(extra === edge.quantity ? `how many: ${extra}` : extra)),
    standing(edge) && chip(standing(edge), edge.marks.includes('deprecated') ? 'deprecated' : 'disputed'),
    edge.marks.includes('unvouched') && chip('not told as a fact', 'unvouched'),
    on && chip(GRADE_WORDS[on], on),
  );
}

function countsOf(edge) {
  const inSources = new Set(edge.claims.map((id) => claims.get(id).source)).size;
  return `${several(edge.claims.length, 'claim')} in ${several(inSources, 'source')}, of ${originsOf(edge)}.`;
}

function betweenTheTwo(edge) {
  const same = (other) => other !== edge && [other.from, other.to].every((id) => id === edge.from || id === edge.to);
  const others = (edgesOfNode.get(edge.from) || []).filter(same);
  return others.length ? el('section', {}, el('h3', {}, 'Also between the two'), edgeList(others)) : null;
}

const HIDDEN_NOTE = 'Not on the map just now: the filters, the view or the date leave it out.';
const hiddenNote = (visible) => (visible ? null : el('p', { class: 'note' }, HIDDEN_NOTE));

function edgePanel(edge) {
  return [
    panelHead(
      el(
        'span',
        {},
        nodeButton(edge.from),
        ' ',
        el('span', { class: 'verb' }, lineIcon(edge.look), ` ${edge.look.words} `),
        nodeButton(edge.to),
      ),
    ),
    edgeChips(edge),
    hiddenNote(shown().edges.has(edge.id)),
    el('p', {}, `${capital(sayCertain(edge))}; ${sayPossible(edge)}.`),
    el('p', {}, countsOf(edge)),
    disputesOfClaims(edge.claims),
    el('h3', {}, 'Evidence'),
    claimsBySource(edge.claims, edge.claims.length <= OPEN_UP_TO),
    betweenTheTwo(edge),
    cypherBox(edge.claims),
  ];
}

function edgeRow(edge) {
  const notes = [...extrasOf(edge), saySpan(edge), standing(edge), state.day && GRADE_WORDS[gradeOf(edge, state.day)]];
  const words = el('span', { class: edge.marks.includes('deprecated') ? 'wrong' : '' }, sentenceOf(edge));
  const open = button([words], () => chooseEdge(edge.id), { class: 'row', 'data-edge': edge.id });
  return el(
    'li',
    { class: `grade-${gradeOf(edge, state.day)}` },
    lineIcon(edge.look),
    open,
    el('span', { class: 'quiet' }, notes.filter((note) => note).join(' · ')),
  );
}

const edgeList = (lines) => el('ul', { class: 'rows' }, lines.map(edgeRow));

function nodeFacts(node) {
  const tenure =
    node.tenure_since &&
    `${sayDate(node.tenure_since)} – ${node.tenure_until && node.tenure_until !== FOREVER ? sayDate(node.tenure_until) : 'still, when last read of'}`;
  const wiki =
    node.wikidata && link(`https://www.wikidata.org/wiki/${encodeURIComponent(node.wikidata)}`, node.wikidata);
  return el(
    'dl',
    {},
    optional(node.what, 'kind'),
    optional(node.country, 'of', node.country && nodeButton(node.country)),
    optional(tenure, 'in office'),
    optional(node.name_fr, 'in French'),
    optional((node.aliases || []).join(', '), 'also called'),
    optional(node.iso2, 'ISO 3166-1', [node.iso2, node.iso3].filter((code) => code).join(', ')),
    optional(wiki, 'Wikidata'),
    optional(node.note, 'note'),
  );
}

function relationSections(node) {
  const mine = edgesOfNode.get(node.id) || [];
  return data.legend.categories.map((category) => {
    const inside = mine.filter((edge) => edge.look.category === category.id);
    return inside.length
      ? el('section', {}, el('h3', {}, `${category.words} (${inside.length})`), edgeList(inside))
      : null;
  });
}

function nodeClaims(node) {
  const mine = (claimsOfNode.get(node.id) || []).map((claim) => claim.id);
  if (!mine.length) return el('p', {}, 'No claim names it.');
  const undrawn = mine.filter((id) => !edgesOfClaim.has(id));
  return [
    undrawn.length
      ? el(
          'section',
          {},
          el('h3', {}, `Claims that no line stands for (${undrawn.length})`),
          claimsBySource(undrawn, false),
        )
      : null,
    disputesOfClaims(mine),
    el('details', {}, el('summary', {}, `Every claim that names it (${mine.length})`), claimsBySource(mine, false)),
    cypherBox(mine),
  ];
}

function nodePanel(node) {
  const kind = kinds.get(node.kind);
  return [
    panelHead(node.name, el('p', { class: 'kind' }, kindIcon(kind), ` ${kind.words}`)),
    hiddenNote(shown().nodes.has(node.id)),
    nodeFacts(node),
    relationSections(node),
    nodeClaims(node),
  ];
}

function panelContent() {
  if (!state.chosen) return summary();
  const { what, id } = state.chosen;
  return what === 'edge' ? edgePanel(edges.get(id)) : nodePanel(nodes.get(id));
}

function drawPanel() {
  const panel = byId('panel');
  panel.classList.toggle('evidence', Boolean(state.chosen));
  panel.hidden = !state.chosen && state.view !== 'views';
  panel.setAttribute('aria-label', state.chosen ? 'Evidence' : 'In words');
  replace(panel, ...panelContent());
}

// Whoever opened the panel by a button that is gone now is taken to its head.
function movePanelFocus(before) {
  if (state.chosen && (before === document.body || !before.isConnected)) byId('panel').focus({ preventScroll: true });
  byId('panel').scrollTop = 0;
}

onChange((patch) => {
  const before = document.activeElement;
  drawPanel();
  if ('chosen' in patch) movePanelFocus(before);
});
