// What each setting may be, where a link says it: other values are as if not said.

import { readSide } from './compare.js';
import { claims, data, edges, kinds, nodes, sources, targetPlaces } from './data.js';
import { isDay } from './dates.js';
import { MARKS } from './filters.js';
import { readFocus, RESULT } from './focus.js';
import { LANGUAGES } from './language.js';
import { among, declare, halves, plain } from './link.js';
import { stepNow } from './story.js';
import { SECTION_IDS } from './table.js';

const isText = (value) => typeof value === 'string';

const known = (text) => {
  const [what, id] = halves(text, ':');
  if (what === 'alone') return id === '';
  if (what === 'kind') return kinds.has(id);
  if (what === 'mark') return MARKS.includes(id);
  return what === 'type' && data.legend.types.some((type) => type.id === id);
};

// `edge:ID`, `node:ID`, and with the claim that is sought out in its evidence `edge:ID;claim:ID`.
const CHOSEN = {
  write: (value) =>
    value ? `${value.what}:${plain(value.id)}${value.claim ? `;claim:${plain(value.claim)}` : ''}` : '',
  read(raw) {
    const [first, second] = raw.split(';');
    const [what, id] = halves(first, ':');
    if (raw === '') return null;
    const claim = second && second.startsWith('claim:') ? decodeURIComponent(second.slice('claim:'.length)) : null;
    return { what, id: decodeURIComponent(id), ...(claims.has(claim) ? { claim } : {}) };
  },
  check(value) {
    if (value === null) return null;
    const all = { edge: edges, node: nodes }[value.what];
    return all && all.has(value.id) ? value : undefined;
  },
};

const canFocus = (text) => isText(text) && Boolean(readFocus(text, (id) => nodes.has(id))) && (text !== RESULT || Boolean(data.result));

const IS_SIDE = { day: isDay, source: (id) => sources.has(id), viewer: (id) => nodes.has(id) };
function sideOrNone(text) {
  const side = isText(text) ? readSide(text) : null;
  return text === null || (side && IS_SIDE[side.what](side.value)) ? text : undefined;
}

// `views`, `forms`: those that this page has.
export function declareSettings(views, forms) {
  declare('view', { check: among(views) });
  declare('form', { check: among(forms), always: true });
  declare('target', { check: (id) => (id === null || targetPlaces.has(id) ? id : undefined) });
  declare('day', { check: (day) => (day === null || isDay(day) ? day : undefined) });
  declare('hidden', { check: (keys) => new Set([...keys].filter(known)) });
  declare('only', { check: (keys) => (keys === null || (isText(keys) && keys.split(' ').every(known)) ? keys : undefined) });
  declare('matrix', { check: among(['whole', 'years', 'days']) });
  declare('dates', { check: (days) => (days === null || (isText(days) && days.split(' ').every(isDay)) ? days : undefined) });
  declare('section', { check: among(SECTION_IDS) });
  declare('sort', { check: (sort) => (isText(sort) ? sort : undefined) });
  declare('lang', { check: among(['auto', ...Object.keys(LANGUAGES)]) });
  declare('focus', { check: (text) => (text === null || canFocus(text) ? text : undefined) });
  declare('extent', { check: among(['core', 'whole']) });
  declare('compare', { check: sideOrNone });
  declare('lens', { check: sideOrNone });
  declare('step', { check: (step) => (step === null || stepNow({ step }) ? step : undefined) });
  declare('theme', { check: among([null, 'light', 'dark']) });
  declare('chosen', CHOSEN);
}
