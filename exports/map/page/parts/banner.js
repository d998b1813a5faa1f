// Above the picture: which part of the graph is shown, and the way back to all of it.

import { button, byId, el, mixed, replace, written } from '../dom/elements.js';
import { aroundText, MOST_HOPS } from '../model/focus.js';
import { number, t } from '../model/language.js';
import { core } from '../model/core.js';
import { data } from '../model/data.js';
import { shown } from '../model/shown.js';
import { change, onChange, showCore, showWhole, state } from '../model/state.js';
import { within } from '../model/sentence.js';
import { pathSteps } from './steps.js';

const allButton = (words) => button(words, showWhole, { class: 'small', id: 'show-whole' });

function hopButtons({ id, hops }) {
  const to = (steps) =>
    button(String(steps), () => change({ focus: aroundText(id, steps) }), {
      class: 'small',
      'aria-pressed': String(steps === hops),
      'aria-label': steps === 1 ? t('1 step away') : t('up to {steps} steps away', { steps }),
    });
  const all = Array.from({ length: MOST_HOPS }, (_, at) => to(at + 1));
  return el('span', { role: 'group', class: 'hops', 'aria-label': t('How many steps away') }, all);
}

function aroundWords({ id, hops }) {
  const name = within(id);
  return hops === 1
    ? t('Showing {name} and what is 1 step away', { name })
    : t('Showing {name} and what is up to {steps} steps away', { name, steps: hops });
}

function pathWords({ from, to, steps }) {
  const values = { from: within(from), to: within(to), steps: steps.length };
  if (!steps.length) return t('No chain of what is shown leads from {from} to {to}', values);
  return steps.length === 1
    ? t('Showing how {from} and {to} are joined: directly', values)
    : t('Showing a shortest chain from {from} to {to}: {steps} steps', values);
}

function coreWords({ edges, of, nodes, twice, tooMany }) {
  const values = { shown: number(edges.size), all: number(of), things: number(nodes.size) };
  if (tooMany) return t('Showing {shown} of {all} relations: it is too much to draw all at once. Filter it, or focus', values);
  return twice
    ? t('Showing the {shown} of {all} relations that at least two origins tell of', values)
    : t('Showing the {things} most connected things: {shown} of {all} relations', values);
}

const TOLD = {
  around: (part) => [aroundWords(part), hopButtons(part), allButton(t('Show everything'))],
  path: (part) => [pathWords(part), allButton(t('Show everything')), pathSteps(part.steps)],
  result: () => [mixed(t('Showing what a query found: {title}'), { title: written(data.result.title) }), allButton(t('Show everything'))],
  core: (part) => [coreWords(part), part.tooMany ? null : allButton(t('Draw all {all}', { all: number(part.of) }))],
};

// When everything is drawn that could be a tangle: the way back.
function wholeTold({ passed }) {
  const found = state.view === 'all' && state.form === 'map' ? core(passed) : null;
  if (!found) return [];
  const words = t('Showing all {all} relations', { all: number(found.of) });
  return [words, button(t('Only those best told of'), showCore, { class: 'small', id: 'show-core' })];
}

function drawBanner() {
  const hadFocus = byId('banner').contains(document.activeElement);
  const label = hadFocus && document.activeElement.getAttribute('aria-label');
  const { part } = shown();
  const [words, ...rest] = part ? TOLD[part.what](part) : wholeTold(shown());
  byId('banner').hidden = !words;
  replace(byId('banner'), words && el('span', { role: 'status', class: 'part' }, words), ...rest);
  if (hadFocus) regain(label);
}

// Redrawing must not lose the keyboard's place.
function regain(label) {
  const buttons = [...byId('banner').querySelectorAll('button')];
  const again = buttons.find((node) => label && node.getAttribute('aria-label') === label) || buttons[0];
  (again || byId('forms').querySelector('[aria-pressed="true"]')).focus();
}

export function buildBanner() {
  onChange((patch) => {
    if (!('theme' in patch) || 'lang' in patch) drawBanner();
  });
}
