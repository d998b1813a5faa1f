// Comparing two days, sources or viewers: what stands on which side, and what differs in words.

import { button, byId, el, replace } from '../dom/elements.js';
import { KINDS, sideText } from '../model/compare.js';
import { claims, data, edges, sources } from '../model/data.js';
import { sayDate } from '../model/dates.js';
import { compare, t } from '../model/language.js';
import { sides } from '../model/sides.js';
import { change, onChange, onLanguage, state } from '../model/state.js';
import { citation, nameOf } from '../model/words.js';
import { differenceList } from './differences.js';

const sorted = (options) => options.sort((a, b) => compare(a[1], b[1]));
const viewers = () => [...new Set([...edges.values()].filter((edge) => edge.look.sign).map((edge) => edge.from))];
const heard = () => [...new Set([...edges.values()].flatMap((edge) => edge.claims.map((id) => claims.get(id).source)))];

// [[value, words]] of what may stand on a side.
const OPTIONS = {
  day: () => data.days.map((day) => [day, sayDate(day)]),
  source: () => sorted(heard().map((id) => [id, t('{source}: {name}', { source: citation(sources.get(id)), name: sources.get(id).name })])),
  viewer: () => sorted(viewers().map((id) => [id, nameOf(id)])),
};
const ALL = { day: () => t('all dates'), source: () => t('all sources'), viewer: () => t('everybody') };
const WORDS = { day: () => t('two dates'), source: () => t('two sources'), viewer: () => t('two viewers') };

// A link may name a day on which nothing changes: it is among the days all the same.
function optionsWith(what, value) {
  const options = OPTIONS[what]();
  if (what !== 'day' || !value || data.days.includes(value)) return options;
  return [...options, [value, sayDate(value)]].sort(([a], [b]) => (a < b ? -1 : 1));
}

function picker(id, words, what, value, set, withAll) {
  const options = optionsWith(what, value).map(([key, name]) => el('option', { value: key }, name));
  const all = withAll ? [el('option', { value: '' }, ALL[what]())] : [];
  const pick = el('select', { id, 'aria-label': words, on: { change: (event) => set(event.target.value) } }, all, options);
  pick.value = value || '';
  return pick;
}

const setLeft = (what) => (value) =>
  what === 'day' ? change({ day: value || null }) : change({ lens: value ? sideText(what, value) : null });

// The day that the reader looks at, else one in the midst; and the last on which anything was published.
function begunDays() {
  const last = [...sources.values()].map((source) => source.published || '').sort().pop();
  const past = data.days.filter((day) => day <= last);
  const right = past[past.length - 1] || data.days[data.days.length - 1];
  const left = state.day && state.day !== right ? state.day : data.days[Math.floor((data.days.indexOf(right) + 1) / 2)];
  return { compare: sideText('day', right), lens: null, day: left };
}

// What a comparison of a kind begins with.
function begun(what) {
  if (what === 'day') return begunDays();
  const [first, second] = OPTIONS[what]().map(([value]) => value);
  const sides_ = { compare: sideText(what, second), lens: sideText(what, first), day: data.as_of };
  // Two viewers are compared by whom they view: round one thing there would be one view each.
  return what === 'viewer' ? { ...sides_, view: 'views', target: null } : sides_;
}

function kindPicker(what) {
  const pick = el(
    'select',
    { id: 'compare-kind', 'aria-label': t('What to compare'), on: { change: ({ target }) => change(begun(target.value)) } },
    KINDS.filter((kind) => OPTIONS[kind]().length > 1).map((kind) => el('option', { value: kind }, WORDS[kind]())),
  );
  pick.value = what;
  return pick;
}

function drawCompare() {
  const both = sides();
  const had = byId('compare').contains(document.activeElement) && document.activeElement.id;
  document.body.classList.toggle('comparing', Boolean(both));
  byId('beside').hidden = Boolean(both) || state.form !== 'map' || data.days.length < 2;
  byId('compare').hidden = !both;
  if (!both) return replace(byId('compare'));
  const { what, value } = both.right;
  const left = what === 'day' ? state.day : both.left && both.left.value;
  replace(
    byId('compare'),
    el('p', { class: 'kind' }, el('strong', {}, t('Compare')), ' ', kindPicker(what)),
    el('p', { class: 'left' }, picker('compare-left', t('Left'), what, left, setLeft(what), true)),
    el('p', { class: 'right' }, picker('compare-right', t('Right'), what, value, (to) => change({ compare: sideText(what, to) }))),
    button('×', () => stop(), { id: 'compare-end', 'aria-label': t('End the comparison'), title: t('End the comparison') }),
    differenceList(both),
  );
  if (had && byId(had)) byId(had).focus();
}

function stop() {
  change({ compare: null, lens: null });
  byId('compare-button').focus();
}

function compareButton() {
  const action = () => {
    change(begun('day'));
    byId('compare-right').focus();
  };
  const made = button('', action, { id: 'compare-button', class: 'small' });
  const draw = () => replace(made, t('Compare'));
  onLanguage(draw);
  draw();
  return made;
}

export function buildCompare() {
  replace(byId('beside'), compareButton());
  onChange((patch) => {
    if (!('theme' in patch) || 'lang' in patch) drawCompare();
  });
}
