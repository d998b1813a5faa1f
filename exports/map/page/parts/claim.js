// One claim as a card.

import { chip, el, fact, mixed, optional, written } from '../dom/elements.js';
import { sources } from '../model/data.js';
import { locator } from '../model/evidence.js';
import { isolated } from '../model/isolated.js';
import { number, t, word } from '../model/language.js';
import { termWords } from '../model/words.js';
import { nodeButton, nodeButtons } from './names.js';

function chips(claim) {
  const stance =
    claim.stance &&
    chip(
      claim.polarity === 'denied'
        ? t('not {stance}', { stance: termWords('stance', claim.stance) })
        : termWords('stance', claim.stance),
      `sign ${(claim.sign || '').replace(' ', '-')}`,
    );
  return el(
    'p',
    { class: 'chips' },
    stance,
    chip(termWords('polarity', claim.polarity), claim.polarity),
    chip(termWords('modality', claim.modality), claim.modality),
    claim.disputed && chip(t('disputed'), 'disputed'),
    claim.rank !== 'normal' && chip(termWords('rank', claim.rank), claim.rank),
  );
}

const BASIS = {
  'present tense': () =>
    t('told in the present tense: it held on the day of publication; before and after is unknown'),
  tenure: () => t('nothing narrower is said: taken to span the time in office of its holder'),
  stated: () => t('as the source states it'),
};

// "object: the Russian forces" as two parts.
function roleAndWords(text) {
  const place = text.indexOf(': ');
  return place < 0 ? ['', text] : [text.slice(0, place), text.slice(place + 2)];
}

const PARTS = {
  subject: () => t('the subject'),
  object: () => t('the object'),
  holder: () => t('the holder'),
  speaker: () => t('the speaker'),
};
const partOf = (text) => (PARTS[roleAndWords(text)[0]] || (() => roleAndWords(text)[0]))();

function namedThere(text, source) {
  const words = written(roleAndWords(text)[1], source && source.language);
  return el('div', {}, mixed(t('{part}: “{words}”', { part: partOf(text) }), { words }));
}

function meant(text) {
  const words = written(roleAndWords(text)[1]);
  return el('div', {}, mixed(t('our inference, of {part}: {words}', { part: partOf(text) }), { words }));
}

const amount = (claim) => claim.quantity && [claim.quantity, word(claim.unit)].filter((part) => part).map(isolated).join(' ');

function rankWhy(claim) {
  if (!claim.rank_reason) return null;
  const why = { reason: written(claim.rank_reason), by: written(claim.rank_by) };
  const rank = termWords('rank', claim.rank);
  return claim.rank_by
    ? mixed(t('{rank}: {reason} (decided by {by})', { rank }), why)
    : mixed(t('{rank}: {reason}', { rank }), why);
}

function whereInText(claim) {
  const [from, to] = [number(claim.start_char), number(claim.end_char)];
  return t('{place} (characters {from} to {to})', { place: locator(claim), from, to });
}

function timeOf(claim) {
  const basis = BASIS[claim.basis] ? BASIS[claim.basis]() : claim.basis;
  return claim.valid ? t('{valid}; {basis}', { valid: claim.valid, basis }) : basis;
}

function claimFacts(claim) {
  const grading = claim.credibility && `${claim.credibility}, ${termWords('credibility', String(claim.credibility))}`;
  const source = sources.get(claim.source);
  return el(
    'dl',
    {},
    optional(claim.holder, t('held by'), claim.holder && nodeButton(claim.holder)),
    optional(claim.speaker, t('said by'), claim.speaker && nodeButton(claim.speaker)),
    optional(claim.as_named, t('named there'), (claim.as_named || []).map((text) => namedThere(text, source))),
    optional(claim.identified, t('who is meant'), (claim.identified || []).map(meant)),
    optional(amount(claim), t('how many')),
    optional(claim.item, t('what'), written(claim.item)),
    optional(claim.role, t('part'), word(claim.role)),
    optional(claim.detail, t('more'), written(claim.detail)),
    optional(claim.regarding, t('at stake'), nodeButtons(claim.regarding)),
    fact(t('time'), timeOf(claim)),
    optional(grading, t('credibility')),
    optional(claim.rank_reason, t('rank'), rankWhy(claim)),
    fact(t('where'), whereInText(claim)),
    fact(t('name'), el('code', {}, claim.ref)),
  );
}

// `open`: with everything known of it; else that is a click away.
export function claimCard(claim, open) {
  const more = el('details', { open }, el('summary', {}, t('{place} · details', { place: locator(claim) })), claimFacts(claim));
  return el(
    'article',
    { class: `claim ${claim.rank}`, 'data-claim': claim.id },
    el('p', { class: 'says', lang: 'en' }, claim.says),
    chips(claim),
    more,
  );
}
