// The address holds what is set: it can be kept, sent, and gone back to.

import { decode, encode, same } from '../model/link.js';
import { change, onChange, state } from '../model/state.js';

// Browsers refuse an address that changes often, as while the slider is dragged.
const PAUSE = 250;

let usual = null;
let restoring = false;
// The address of the settings now, where it is not yet written.
let due = null;
let timer = null;

// What a page opens with where its address says nothing, and what its address says over that.
export function settingsAtStart(opening) {
  usual = opening;
  return decode(window.location.hash, usual);
}

export const linkTo = (settings) => {
  const { href } = window.location;
  const page = href.split('#')[0];
  // A frame that was given its text has no address of its own.
  return /^(about|data|blob):/.test(page) ? null : `${page}#${encode(settings, usual)}`;
};

const hashNow = () => `#${encode(state, usual)}`;

function write(how, hash) {
  try {
    window.history[how](null, '', hash);
  } catch {
    // Some frames may not set an address: they do without.
  }
}

function flush() {
  window.clearTimeout(timer);
  if (due !== null && due !== window.location.hash) write('replaceState', due);
  due = null;
}

// What a reader would go back from: a choice, another view, another form. Not in a frame: its page has its own "back".
// Another language says everything anew, and is no step.
const isStep = (patch) => !state.embed && !('lang' in patch) && ['chosen', 'view', 'form', 'focus', 'compare', 'step'].some((key) => key in patch);

function onSet(patch) {
  if (restoring) return;
  const hash = hashNow();
  if (isStep(patch)) {
    flush();
    if (hash !== window.location.hash) write('pushState', hash);
    return;
  }
  due = hash;
  window.clearTimeout(timer);
  timer = window.setTimeout(flush, PAUSE);
}

// The reader went back or on, or wrote an address: only what differs is set.
function restore() {
  due = null;
  const settings = decode(window.location.hash, usual);
  const differs = Object.keys(usual).filter((key) => !same(key, usual[key], settings[key], state[key]));
  if (!differs.length) return;
  restoring = true;
  const patch = Object.fromEntries(differs.map((key) => [key, settings[key]]));
  change('lang' in patch ? { ...state, ...patch } : patch);
  restoring = false;
}

// Last of all that listens.
export function buildLinks() {
  onChange(onSet);
  window.addEventListener('popstate', restore);
  window.addEventListener('hashchange', restore);
  window.addEventListener('pagehide', flush);
}
