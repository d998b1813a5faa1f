// The page put together.

import { byId, replace } from './dom/elements.js';
import { listForm } from './forms/list.js';
import { mapForm } from './forms/map.js';
import { data, use } from './model/data.js';
import { begin, change, opening, state } from './model/state.js';
import { buildAim } from './parts/aim.js';
import { buildBanner } from './parts/banner.js';
import { choice } from './parts/choice.js';
import { buildCompare } from './parts/compare.js';
import { legendButton } from './parts/drawer.js';
import { buildFrame } from './parts/frame.js';
import { buildKeys } from './parts/keys.js';
import { buildLegend } from './parts/legend.js';
import { buildPanel } from './parts/panel.js';
import { buildSearch } from './parts/search.js';
import { buildStatus } from './parts/status.js';
import { buildStory } from './parts/story.js';
import { buildTheme, themeButton } from './parts/theme.js';
import { buildTimeline } from './parts/timeline.js';

const readJson = (id) => JSON.parse(document.getElementById(id).textContent);

function start() {
  use(readJson('page-data'));
  begin(opening(data));
  // In the order of the page, which is the order in which they hear of a change.
  const forms = [mapForm(readJson('network-data'), JSON.parse(readJson('options-data'))), listForm];
  buildTheme();
  buildFrame(forms);
  const views = [
    ['views', 'Who views whom'],
    ['all', 'All relations'],
  ];
  choice('views', 'view', state.view === 'views' ? views : [views[1]]);
  choice(
    'forms',
    'form',
    forms.map(({ id, words }) => [id, words]),
  );
  replace(byId('tools'), legendButton(), themeButton());
  buildAim();
  buildSearch();
  buildStory();
  buildLegend();
  buildCompare();
  buildBanner();
  buildTimeline();
  for (const form of forms) form.build();
  buildPanel();
  buildKeys();
  buildStatus();
  change({ view: state.view, form: state.form });
  document.documentElement.dataset.ready = 'true';
}

start();
