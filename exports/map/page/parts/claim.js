// One claim as a card.

import { chip, el, fact, optional } from '../dom/elements.js';
import { locator } from '../model/evidence.js';
import { termWords } from '../model/words.js';
import { nodeButton, nodeButtons } from './names.js';

function chips(claim) {
  const stance =
    claim.stance &&
    chip(
      `${claim.polarity === 'denied' ? 'not ' : ''}${termWords('stance', claim.stance)}`,
      `sign ${(claim.sign || '').replace(' ', '-')}`,
    );
  return el(
    'p',
    { class: 'chips' },
    stance,
    chip(termWords('polarity', claim.polarity), claim.polarity),
    chip(termWords('modality', claim.modality), claim.modality),
    claim.disputed && chip('disputed', 'disputed'),
    claim.rank !== 'normal' && chip(termWords('rank', claim.rank), claim.rank),
  );
}

const BASIS = {
  'present tense': 'told in the present tense: it held on the day of publication; before and after is unknown',
  tenure: 'nothing narrower is said: taken to span the time in office of its holder',
  stated: 'as the source states it',
};

// "object: the Russian forces" as two parts.
function roleAndWords(text) {
  const place = text.indexOf(': ');
  return place < 0 ? ['', text] : [text.slice(0, place), text.slice(place + 2)];
}

const namedThere = (text) => el('div', {}, `the ${roleAndWords(text)[0]}: “${roleAndWords(text)[1]}”`);
const meant = (text) => el('div', {}, `our inference, of the ${roleAndWords(text)[0]}: ${roleAndWords(text)[1]}`);
const amount = (claim) => claim.quantity && [claim.quantity, claim.unit].filter((part) => part).join(' ');

function claimFacts(claim) {
  const grading = claim.credibility && `${claim.credibility}, ${termWords('credibility', String(claim.credibility))}`;
  const rankWhy =
    claim.rank_reason &&
    `${termWords('rank', claim.rank)}: ${claim.rank_reason}${claim.rank_by ? ` (decided by ${claim.rank_by})` : ''}`;
  return el(
    'dl',
    {},
    optional(claim.holder, 'held by', claim.holder && nodeButton(claim.holder)),
    optional(claim.speaker, 'said by', claim.speaker && nodeButton(claim.speaker)),
    optional(claim.as_named, 'named there', (claim.as_named || []).map(namedThere)),
    optional(claim.identified, 'who is meant', (claim.identified || []).map(meant)),
    optional(amount(claim), 'how many'),
    optional(claim.item, 'what'),
    optional(claim.role, 'part'),
    optional(claim.detail, 'more'),
    optional(claim.regarding, 'at stake', nodeButtons(claim.regarding)),
    fact('time', `${claim.valid ? `${claim.valid}; ` : ''}${BASIS[claim.basis] || claim.basis}`),
    optional(grading, 'credibility'),
    optional(rankWhy, 'rank'),
    fact('where', `${locator(claim)} (characters ${claim.start_char} to ${claim.end_char})`),
    fact('name', el('code', {}, claim.ref)),
  );
}

// `open`: with everything known of it; else that is a click away.
export function claimCard(claim, open) {
  const more = el('details', { open }, el('summary', {}, `${locator(claim)} · details`), claimFacts(claim));
  return el(
    'article',
    { class: `claim ${claim.rank}`, 'data-claim': claim.id },
    el('p', { class: 'says' }, claim.says),
    chips(claim),
    more,
  );
}
