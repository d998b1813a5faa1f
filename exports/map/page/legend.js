// The legend, which is also the filters, with live counts.

const PLAIN = { colour: '#777777', dash: 'solid', sign: '' };
const openCategories = new Set();

function filterRow(keys, icon, words, disclosure = null) {
  const counts = keys.map(countOf).reduce((sum, one) => ({ now: sum.now + one.now, all: sum.all + one.all }));
  const label = el('label', {}, checkbox(keys), icon, el('span', { class: 'words' }, words));
  return el(
    'li',
    { class: counts.now ? 'filter' : 'filter none' },
    label,
    disclosure,
    onlyButton(keys.join(' '), words),
    countText(counts),
  );
}

function checkbox(keys) {
  const off = keys.filter((key) => state.hidden.has(key)).length;
  const action = (event) => setHidden(keys, !event.target.checked);
  const box = el('input', { type: 'checkbox', 'data-keys': keys.join(' '), on: { change: action } });
  box.checked = off === 0;
  box.indeterminate = off > 0 && off < keys.length;
  return box;
}

const countText = ({ now, all }) =>
  el('span', { class: 'count', title: `${now} shown of ${all}` }, now === all ? `${now}` : `${now}/${all}`);

// Shows nothing but what has this key; again: everything as before.
function onlyButton(key, words) {
  const pressed = state.only === key;
  const action = () => change({ only: pressed ? null : key });
  return button('only', action, {
    class: 'only',
    'aria-pressed': String(pressed),
    'aria-label': `only ${words}`,
    'data-only': key,
  });
}

const section = (title, ...rows) => el('section', {}, el('h2', {}, title), el('ul', {}, ...rows));

function kindRows() {
  return data.legend.kinds
    .filter((kind) => shown().things.some((node) => node.kind === kind.id))
    .map((kind) => filterRow([`kind:${kind.id}`], kindIcon(kind), kind.plural));
}

const aloneRows = () => (shown().things.some(alone) ? [filterRow(['alone:'], null, 'without any line')] : []);

const signOf = (sign, potential = false) =>
  svg(
    'svg',
    { width: 18, height: 18, viewBox: '6 0 18 18', 'aria-hidden': 'true', class: 'icon' },
    glyphIcon(sign, lineColour({ sign, colour: '#009E73' }), potential),
  );
const badgeIcon = () => el('span', { class: 'badge', 'aria-hidden': 'true' }, 'n');

function signRows() {
  const signs = new Set(typesInView().map((type) => type.sign));
  const row = (icon, words) => el('li', { class: 'filter' }, icon, el('span', { class: 'words' }, words));
  return [
    ...(signs.has('threat')
      ? [row(signOf('threat'), 'a threat'), row(signOf('threat', true), 'a potential threat')]
      : []),
    ...(signs.has('no threat') ? [row(signOf('no threat'), 'no threat')] : []),
    ...(signs.has('partner') ? [row(signOf('partner'), 'a partner')] : []),
    ...(state.view === 'views' ? [row(badgeIcon(), 'seen as a threat by n')] : []),
    row(el('span', { class: 'mark disputed', 'aria-hidden': 'true' }, '≠'), 'sources disagree'),
  ];
}

const typesInView = () => data.legend.types.filter((type) => state.view === 'all' || type.sign);
const typeRow = (type) => filterRow([`type:${type.id}`], lineIcon(type), type.words);

function categoryRows() {
  if (state.view === 'views') return typesInView().map(typeRow);
  return data.legend.categories.flatMap(categoryRow);
}

function categoryRow(category) {
  const inside = typesInView().filter((type) => type.category === category.id);
  const open = openCategories.has(category.id);
  // A view's own colour stands for its sign: the category as a whole is grey.
  const sample = inside.some((type) => type.sign) ? PLAIN : { ...inside[0], dash: 'solid' };
  const row = filterRow(
    inside.map((type) => `type:${type.id}`),
    lineIcon(sample),
    category.words,
    disclosure(category, open),
  );
  return open ? [row, el('li', {}, el('ul', { class: 'inner' }, ...inside.map(typeRow)))] : [row];
}

function disclosure(category, open) {
  const action = () => {
    open ? openCategories.delete(category.id) : openCategories.add(category.id);
    drawLegend();
  };
  const words = `types of relation in ${category.words}`;
  return button(open ? '▾' : '▸', action, {
    class: 'open',
    'aria-expanded': String(open),
    'aria-label': words,
    'data-open': category.id,
  });
}

const MARK_ICONS = { disputed: '≠', denied: '○', unvouched: '…', deprecated: '✕' };

function markRows() {
  return MARKS.filter((mark) => shown().known.some((edge) => edge.marks.includes(mark))).map((mark) =>
    filterRow(
      [`mark:${mark}`],
      el('span', { class: `mark ${mark}`, 'aria-hidden': 'true' }, MARK_ICONS[mark]),
      MARK_WORDS[mark],
    ),
  );
}

const keyRow = (opacity, words) =>
  el('li', { class: 'filter' }, lineIcon(PLAIN, opacity), el('span', { class: 'words' }, words));

function gradeRows() {
  if (!state.day) return [];
  return [section('On that day', keyRow(1, 'certain'), keyRow(0.5, 'only possible'), keyRow(0.25, 'ended before'))];
}

function drawLegend() {
  const focus = focusMark();
  replace(
    byId('legend'),
    button('Close', () => openFilters(false), { class: 'small narrow', 'data-open': '' }),
    section('Relations', ...categoryRows()),
    section('How they are told', ...markRows()),
    section('Things', ...kindRows(), ...aloneRows()),
    section('Signs', ...signRows()),
    ...gradeRows(),
    guide(),
  );
  refocus(focus);
}

// On a narrow screen the legend comes and goes.
function openFilters(open) {
  document.body.classList.toggle('filters-open', open);
  byId('filters').setAttribute('aria-expanded', String(open));
  (open ? byId('legend').querySelector('button') : byId('filters')).focus();
}

const filtersOpen = () => document.body.classList.contains('filters-open');

// Redrawing must not lose the keyboard's place.
function focusMark() {
  const { keys, only, open } = document.activeElement ? document.activeElement.dataset : {};
  return keys ? ['keys', keys] : only ? ['only', only] : open ? ['open', open] : null;
}

function refocus(mark) {
  if (!mark) return;
  const found = [...byId('legend').querySelectorAll(`[data-${mark[0]}]`)].find(
    (node) => node.dataset[mark[0]] === mark[1],
  );
  if (found) found.focus();
}

onChange((patch) => {
  if (['view', 'day', 'target', 'hidden', 'only', 'theme'].some((key) => key in patch)) drawLegend();
});
