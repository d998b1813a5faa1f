// The page put together.

import { byId, replace } from './dom/elements.js';
import { unpack } from './dom/unpack.js';
import { listForm } from './forms/list.js';
import { mapForm } from './forms/map.js';
import { matrixForm } from './forms/matrix.js';
import { whereForm } from './forms/where.js';
import { carried } from './model/carried.js';
import { data, use } from './model/data.js';
import { t } from './model/language.js';
import { begin, change, opening, openNext, state } from './model/state.js';
import { declareSettings } from './model/settings.js';
import { buildAim } from './parts/aim.js';
import { buildBanner } from './parts/banner.js';
import { choice } from './parts/choice.js';
import { buildCompare } from './parts/compare.js';
import { legendButton } from './parts/drawer.js';
import { buildEmbed } from './parts/embed.js';
import { buildFrame } from './parts/frame.js';
import { helpButton } from './parts/help.js';
import { buildKeys } from './parts/keys.js';
import { buildLanguage, languageButton } from './parts/language.js';
import { buildLegend } from './parts/legend.js';
import { buildLinks, settingsAtStart } from './parts/links.js';
import { buildPanel } from './parts/panel.js';
import { buildReach } from './parts/reach.js';
import { buildSearch } from './parts/search.js';
import { shareMenu } from './parts/share.js';
import { buildStatus } from './parts/status.js';
import { buildStory } from './parts/story.js';
import { buildTheme, themeButton } from './parts/theme.js';
import { buildTimeline } from './parts/timeline.js';
import { buildViews } from './parts/views.js';

// As style/ has it.
const NARROW = '(max-width: 760px)';

const textOf = (id) => document.getElementById(id).textContent;
const readJson = (id) => JSON.parse(textOf(id));

// A script of the page's own that was packed: the policy has its hash as it is unpacked.
function run(code) {
  const script = document.createElement('script');
  script.textContent = code;
  document.head.append(script);
  script.remove();
}

// Where nobody views anybody the matrix is empty.
const isOfUse = ({ id }) => id !== 'matrix' || data.targets.length > 0;

function start(graph, picture, evidence) {
  const { json, evidence: told } = carried(readJson('page-data'), graph, evidence);
  use(json, told);
  // A frame has the picture, however small it is.
  const framed = settingsAtStart(opening(data)).embed;
  const usual = opening(data, !framed && window.matchMedia(NARROW).matches);
  begin(usual);
  // In the order of the page, which is the order in which they hear of a change.
  const map = mapForm(picture, JSON.parse(readJson('options-data')));
  const forms = [map, matrixForm, listForm, ...(data.geo ? [whereForm] : [])];
  const views = [...(usual.view === 'views' ? [['views', () => t('Who views whom')]] : []), ['all', () => t('All relations')]];
  declareSettings(
    views.map(([id]) => id),
    forms.filter(isOfUse).map(({ id }) => id),
  );
  begin(settingsAtStart(usual));
  buildLanguage();
  buildTheme();
  buildEmbed();
  buildFrame(forms);
  buildViews(views);
  choice(
    'forms',
    'form',
    forms.filter(isOfUse).map(({ id, words }) => [id, words]),
  );
  replace(byId('tools'), legendButton(), shareMenu(forms), languageButton(), themeButton(), helpButton());
  buildAim();
  buildReach();
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
  if (state.chosen) change({ chosen: state.chosen, step: state.step });
  buildLinks();
  // After the picture.
  window.requestAnimationFrame(() => whenIdle(openRest));
}

// What a reader does meanwhile comes first. Not every browser can tell.
const whenIdle = (run) => (window.requestIdleCallback ? window.requestIdleCallback(run, { timeout: 300 }) : window.setTimeout(run));

function openRest() {
  if (openNext()) whenIdle(openRest);
  else document.documentElement.dataset.ready = 'true';
}

async function open() {
  if (!window.DecompressionStream) {
    byId('too-old').hidden = false;
    return;
  }
  const [graph, picture, code, evidence] = await Promise.all(
    ['graph-data', 'network-data', 'vis-code', 'evidence-data'].map((id) => unpack(textOf(id))),
  );
  run(code);
  start(JSON.parse(graph), JSON.parse(picture), evidence);
}

open();
