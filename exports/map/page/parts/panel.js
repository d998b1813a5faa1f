// The evidence panel: of the chosen relation or thing, or else what the view comes to.

import { button, byId, el, replace } from '../dom/elements.js';
import { edges, nodes } from '../model/data.js';
import { t } from '../model/language.js';
import { viewNow } from '../model/shown.js';
import { sides } from '../model/sides.js';
import { chooseNothing, onChange, state } from '../model/state.js';
import { stepNow } from '../model/story.js';
import { sentenceOf } from '../model/words.js';
import { edgePanel } from './edge.js';
import { nodePanel } from './node.js';
import { markSought } from './sought.js';
import { summary } from './summary.js';
import { whereSummary } from './where.js';
import { regainHop } from './surroundings.js';

// Where there is no room for both, a story's step shows text and picture; its evidence is a click away.
let folded = false;

function unfoldButton() {
  const { what, id } = state.chosen;
  const about = what === 'edge' ? sentenceOf(edges.get(id)) : nodes.get(id).name;
  const action = () => {
    folded = false;
    byId('panel').classList.remove('folded');
    byId('panel').focus({ preventScroll: true });
  };
  return button([t('Evidence'), el('span', { class: 'quiet' }, about)], action, { class: 'unfold' });
}

function panelContent() {
  if (!state.chosen) return viewNow() === 'where' ? whereSummary() : summary();
  const { what, id } = state.chosen;
  return what === 'edge' ? edgePanel(edges.get(id)) : nodePanel(nodes.get(id));
}

// What of the panel the picture beside it has to do with: whether it is there.
function framePanel() {
  const panel = byId('panel');
  panel.classList.toggle('evidence', Boolean(state.chosen));
  panel.hidden = !state.chosen && (viewNow() === 'all' || (viewNow() === 'views' && Boolean(sides())));
  panel.classList.toggle('folded', folded && Boolean(state.chosen));
  panel.setAttribute('aria-label', state.chosen ? t('Evidence') : t('In words'));
}

function fillPanel() {
  const panel = byId('panel');
  replace(panel, ...(panel.hidden ? [] : [state.chosen && folded ? unfoldButton() : null, ...panelContent()]));
}

// Whoever opened the panel by a button that is gone now is taken to its head.
function movePanelFocus(before) {
  if (state.chosen && (before === document.body || !before.isConnected)) byId('panel').focus({ preventScroll: true });
  byId('panel').scrollTop = 0;
  const sought = markSought();
  if (sought) byId('panel').scrollTop = sought.offsetTop - byId('panel').clientHeight / 4;
}

// Closing gives the keyboard back to what opened the panel, where that is still there.
export function closePanel() {
  const { what, id } = state.chosen;
  chooseNothing();
  const opener = [...document.querySelectorAll(`[data-${what}]`)].find(
    (node) => node.dataset[what] === id && node.offsetParent,
  );
  (opener || byId('bar').querySelector('[role="group"]:not([hidden]) > [aria-pressed="true"]')).focus();
}

// On a narrow screen it lies over the page: the keyboard that goes on to what is beneath it closes it.
function closeWhenOver({ target }) {
  const panel = byId('panel');
  if (!state.chosen || panel.contains(target)) return;
  // The browser brings into sight what has the keyboard only after it has told of it.
  requestAnimationFrame(() => {
    const { left, top, width, height } = target.getBoundingClientRect();
    const seen = document.elementFromPoint(left + width / 2, top + height / 2);
    if (document.activeElement === target && panel.contains(seen)) chooseNothing();
  });
}

export function buildPanel() {
  document.addEventListener('focusin', closeWhenOver);
  onChange((patch) => {
    if ('step' in patch) folded = stepNow(state) > 0;
    else if ('chosen' in patch) folded = false;
    framePanel();
  });
  onChange((patch) => {
    const before = document.activeElement;
    fillPanel();
    if ('chosen' in patch) movePanelFocus(before);
    else markSought();
    if (!('chosen' in patch) && 'focus' in patch && !before.isConnected) regainHop();
  }, () => !state.chosen);
}
