// Search over names and aliases, blind to accents and case.

const MOST = 12;

const fold = (text) =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const index = [...nodes.values()].map((node) => {
  const names = [node.name, node.name_fr, ...(node.aliases || []), node.iso2, node.iso3].filter((name) => name);
  return { id: node.id, names: names.map((name) => ({ name, folded: fold(name) })) };
});

// How well a name answers: it begins with the words, a word in it does, it has them somewhere, or each in any order.
function rank(folded, wanted) {
  if (folded.startsWith(wanted)) return 0;
  if (` ${folded}`.includes(` ${wanted}`)) return 1;
  if (folded.includes(wanted)) return 2;
  return wanted.split(' ').every((word) => ` ${folded}`.includes(` ${word}`)) ? 3 : Infinity;
}

function find(words) {
  const wanted = fold(words);
  if (!wanted) return [];
  const hits = index.map(({ id, names }) => {
    const best = names
      .map(({ name, folded }) => ({ name, score: rank(folded, wanted) }))
      .sort((a, b) => a.score - b.score)[0];
    return { id, ...best };
  });
  const order = (a, b) => a.score - b.score || (nameOf(a.id) < nameOf(b.id) ? -1 : 1);
  return hits
    .filter((hit) => hit.score < Infinity)
    .sort(order)
    .slice(0, MOST);
}

let hits = [];
let active = -1;

function hitRow(hit, place) {
  const also = hit.name === nameOf(hit.id) ? null : el('span', { class: 'also' }, hit.name);
  const kind = kinds.get(nodes.get(hit.id).kind);
  const attributes = {
    role: 'option',
    id: `hit-${place}`,
    'aria-selected': String(place === active),
    on: {
      mousedown: (event) => {
        event.preventDefault();
        take(place);
      },
    },
  };
  return el('li', attributes, kindIcon(kind), el('span', {}, nameOf(hit.id)), also);
}

function drawHits() {
  const box = byId('query');
  const open = Boolean(box.value.trim()) && document.activeElement === box;
  byId('hits').hidden = !open;
  box.setAttribute('aria-expanded', String(open));
  active >= 0
    ? box.setAttribute('aria-activedescendant', `hit-${active}`)
    : box.removeAttribute('aria-activedescendant');
  const none = el(
    'li',
    { role: 'option', 'aria-disabled': 'true', 'aria-selected': 'false' },
    'Nothing is called that',
  );
  replace(byId('hits'), hits.length ? hits.map(hitRow) : [none]);
}

function take(place) {
  const hit = hits[place];
  if (!hit) return;
  closeHits();
  // Who views whom is turned to what is sought, if it is viewed; what has no part in it is among all relations.
  if (!placeInView(hit.id)) targetPlaces.has(hit.id) ? aimAt(hit.id) : change({ view: 'all' });
  chooseNode(hit.id);
  byId('panel').focus();
}

function closeHits() {
  byId('query').value = '';
  hits = [];
  active = -1;
  drawHits();
}

function onQueryKey(event) {
  const move = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (move && hits.length) {
    active = (active + move + hits.length) % hits.length;
    event.preventDefault();
    drawHits();
  } else if (event.key === 'Enter') {
    take(Math.max(active, 0));
  } else if (event.key === 'Escape') {
    closeHits();
    event.stopPropagation();
  }
}

function onQuery(event) {
  hits = find(event.target.value);
  active = hits.length ? 0 : -1;
  drawHits();
}

function buildSearch() {
  const box = el('input', {
    id: 'query',
    type: 'text',
    role: 'combobox',
    placeholder: 'Search names  ( / )',
    autocomplete: 'off',
    spellcheck: 'false',
    'aria-label': 'Search names and aliases',
    'aria-expanded': 'false',
    'aria-controls': 'hits',
    'aria-autocomplete': 'list',
    on: { input: onQuery, keydown: onQueryKey, blur: drawHits, focus: drawHits },
  });
  replace(byId('search'), box, el('ul', { id: 'hits', role: 'listbox', 'aria-label': 'Found', hidden: true }));
}
