// Who views whom, in words: what the panel says before anything is chosen.

import { button, el } from '../dom/elements.js';
import { kindIcon, lineIcon } from '../dom/icons.js';
import { data, edgesOfNode, kinds, nodes } from '../model/data.js';
import { gradeOf } from '../model/dates.js';
import { disputesOf } from '../model/disputes.js';
import { grouped } from '../model/grouped.js';
import { compare, number, t } from '../model/language.js';
import { aimAt, chooseEdge, state } from '../model/state.js';
import { targets } from '../model/views.js';
import { extrasOf, nameOf, standing, termWords } from '../model/words.js';
import { nodeButton } from './names.js';

// So many things in a row: who is sought beyond them is found by search, or in the table.
const MOST = 60;

const SIGN_WORDS = {
  threat: (count) => t('seen as a threat by {count}', { count }),
  'no threat': (count) => t('seen as no threat by {count}', { count }),
  partner: (count) => t('seen as a partner by {count}', { count }),
};

const SIGN_SHORT = {
  threat: (count) => t('threat {count}', { count }),
  'no threat': (count) => t('no threat {count}', { count }),
  partner: (count) => t('partner {count}', { count }),
};

function holder(edge) {
  const on = gradeOf(edge, state.day);
  const notes = [
    ...extrasOf(edge),
    standing(edge),
    on === 'possible' ? t('only possible') : on === 'ended' ? t('ended') : '',
  ].filter((note) => note);
  const name = button(nameOf(edge.from), () => chooseEdge(edge.id), {
    class: `name ${edge.marks.includes('deprecated') ? 'wrong' : ''}`,
    'data-edge': edge.id,
  });
  return el(
    'li',
    { class: `grade-${on}` },
    name,
    notes.length ? el('span', { class: 'quiet' }, ` ${notes.join(', ')}`) : null,
  );
}

function signGroup(sign, lines) {
  const inside = lines.filter((edge) => edge.look.sign === sign);
  if (!inside.length) return null;
  // As the badge on the map counts: neither what is held to be wrong nor what is over.
  const counts = (edge) => !edge.marks.includes('deprecated') && gradeOf(edge, state.day) !== 'ended';
  const counted = inside.filter(counts).length;
  const wrong = (edge) => Number(edge.marks.includes('deprecated'));
  const sorted = inside.sort((a, b) => wrong(a) - wrong(b) || compare(nameOf(a.from), nameOf(b.from)));
  return el(
    'section',
    { class: `view ${sign.replace(' ', '-')}` },
    el('h4', {}, lineIcon(inside[0].look), ` ${SIGN_WORDS[sign](number(counted))}`),
    el('ul', {}, sorted.map(holder)),
  );
}

// One row for each holder about whose view sources disagree: in what, and a way to the claims side by side.
function clashRow([id, lines]) {
  const kinds_ = new Set(lines.flatMap((edge) => disputesOf(edge).map((dispute) => dispute.kind)));
  const words = [...kinds_].sort().map((kind) => termWords('dispute', kind));
  const settled = lines.every((edge) => disputesOf(edge).every(({ verdict }) => verdict === 'upheld'));
  const edge = lines.find(({ marks }) => !marks.includes('deprecated')) || lines[0];
  return el(
    'li',
    {},
    button(nameOf(id), () => chooseEdge(edge.id), { class: 'name', 'aria-label': t('{what}: evidence', { what: nameOf(id) }) }),
    `${t(': ')}${words.join(', ')} `,
    el('span', { class: 'quiet' }, settled ? t('(judged)') : t('(not settled)')),
  );
}

function clashNote(lines) {
  const clashing = grouped(lines.filter((edge) => disputesOf(edge).length), (edge) => [edge.from]);
  if (!clashing.size) return null;
  const rows = [...clashing].sort(([a], [b]) => compare(nameOf(a), nameOf(b)));
  return el(
    'section',
    { class: 'note' },
    el('h4', {}, el('span', { class: 'mark disputed', 'aria-hidden': 'true' }, '≠'), ` ${t('Sources disagree about')}`),
    el('ul', {}, rows.map(clashRow)),
  );
}

function targetCard({ id, lines }) {
  return el(
    'section',
    { class: 'target' },
    el('h3', {}, kindIcon(kinds.get(nodes.get(id).kind)), ' ', nodeButton(id)),
    [...Object.keys(SIGN_WORDS)].map((sign) => signGroup(sign, lines)),
    clashNote(lines),
  );
}

// "France: seen as a threat by 3, as a partner by 2": turns the picture to it.
function otherTarget(id) {
  const lines = (edgesOfNode.get(id) || []).filter(
    (edge) => edge.to === id && edge.look.sign && !edge.marks.includes('deprecated'),
  );
  const counts = Object.entries(SIGN_SHORT).map(([sign, say]) => [
    say,
    lines.filter((edge) => edge.look.sign === sign).length,
  ]);
  const told = counts.filter(([, count]) => count).map(([say, count]) => say(number(count)));
  return el(
    'li',
    {},
    button(nameOf(id), () => aimAt(id), { class: 'name', 'data-target': id }),
    el('span', { class: 'quiet' }, ` ${told.join(', ')}`),
  );
}

const moreThan = (all) =>
  el('p', { class: 'quiet' }, t('and {count} more: see “Views of” above the map', { count: number(all.length - MOST) }));

function otherTargets() {
  const others = data.targets.filter(({ id }) => id !== state.target);
  if (!state.target || !others.length) return null;
  return el(
    'section',
    {},
    el('h3', {}, t('Others who are viewed')),
    el(
      'ul',
      { class: 'others' },
      others.slice(0, MOST).map(({ id }) => otherTarget(id)),
    ),
    others.length > MOST ? moreThan(others) : null,
  );
}

export function summary() {
  const found = targets().filter(({ id }) => !state.target || id === state.target);
  return [
    el('h2', {}, t('Who views whom')),
    el('p', { class: 'quiet' }, t('Choose a name or a line to see who said so, where and when.')),
    found.length ? found.slice(0, MOST).map(targetCard) : el('p', {}, t('No views are shown on this date with these filters.')),
    found.length > MOST ? moreThan(found) : null,
    otherTargets(),
  ];
}
