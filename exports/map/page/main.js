// The page put together.

function choice(id, key, options) {
  const draw = () => {
    for (const node of byId(id).children) node.setAttribute('aria-pressed', String(node.dataset.value === state[key]));
  };
  replace(
    byId(id),
    options.map(([value, words]) =>
      button(words, () => change({ [key]: value }), { 'data-value': value, 'aria-pressed': 'false' }),
    ),
  );
  onChange(draw);
  draw();
}

function drawStatus() {
  const { edges: lines, nodes: things } = shown();
  const hidden = hiddenCount();
  const nothing = !hidden.edges && !hidden.nodes;
  const words = `${several(lines.size, 'relation')} between ${several(things.size, 'thing')} shown.`;
  const told = nothing
    ? null
    : [
        ` Hidden by filters: ${several(hidden.edges, 'relation')}, ${several(hidden.nodes, 'thing')}. `,
        button('Show all', showAll, { class: 'small', id: 'show-all' }),
      ];
  replace(byId('status'), words, ...(told || []));
}

function drawFooter() {
  const asOf = state.day ? `as of ${sayDate(state.day)}` : 'all dates';
  const known = data.known_on ? `as known on ${sayDate(data.known_on)}` : 'everything read so far';
  replace(byId('footer'), `${asOf} · ${known} · data ${data.digest} · sahelgraph ${data.version}`);
}

const legendButton = () =>
  button('Filters', () => openFilters(!filtersOpen()), {
    'aria-expanded': 'false',
    'aria-controls': 'legend',
    id: 'filters',
  });

function buildSkip() {
  document.querySelector('.skip').addEventListener('click', (event) => {
    event.preventDefault();
    change({ form: 'list' });
    byId('list').focus();
  });
}

function start() {
  buildTheme();
  const views = [
    ['views', 'Who views whom'],
    ['all', 'All relations'],
  ];
  choice('views', 'view', state.view === 'views' ? views : [views[1]]);
  choice('forms', 'form', [
    ['map', 'Map'],
    ['list', 'List'],
  ]);
  replace(byId('tools'), legendButton(), themeButton());
  buildAim();
  buildSearch();
  buildTimeline();
  buildNetwork();
  buildZoom();
  buildMarks();
  buildSkip();
  buildKeys();
  onChange((patch) => {
    drawFooter();
    if (!('theme' in patch)) drawStatus();
  });
  change({ view: state.view, form: state.form });
  document.documentElement.dataset.ready = 'true';
}

start();
