// Clashing claims side by side, with what the rule says and what was judged.

import { button, chip, el, mixed, written } from '../dom/elements.js';
import { claims, edgesOfClaim, sources } from '../model/data.js';
import { sayDate } from '../model/dates.js';
import { clashesOf } from '../model/disputes.js';
import { locator } from '../model/evidence.js';
import { t, tn, word } from '../model/language.js';
import { chooseEdge, chooseNode } from '../model/state.js';
import { capital, citation, listed, termWords } from '../model/words.js';

function sideClaim(id) {
  const claim = claims.get(id);
  const source = sources.get(claim.source);
  const open = () => {
    const [edge] = edgesOfClaim.get(id) || [];
    edge ? chooseEdge(edge.id) : chooseNode(claim.subject);
  };
  return el(
    'div',
    { class: `side ${claim.rank}` },
    el('p', { class: 'says', lang: 'en' }, claim.says),
    el('p', { class: 'quiet' }, `${citation(source)}, ${locator(claim)}`),
    claim.rank === 'deprecated' && chip(t('held to be wrong'), 'deprecated'),
    button(t('evidence'), open, { class: 'small', 'aria-label': t('evidence for: {claim}', { claim: claim.says }) }),
  );
}

function verdictOf({ verdict, judgement, judged_by: by, judged_on: on, sources: ids }) {
  if (verdict === 'open') return el('p', {}, t('Not judged yet: nothing says which one stands.'));
  const basis = (ids || []).map((id) => (sources.has(id) ? citation(sources.get(id)) : id));
  return [
    el(
      'p',
      {},
      el('strong', {}, t('Judged: {verdict}.', { verdict: termWords('verdict', verdict) })),
      ' ',
      written(judgement),
    ),
    el('p', { class: 'quiet' }, mixed(basis.length ? t('By {by} on {date}; resting on {sources}.') : t('By {by} on {date}.'), {
      by: written(by),
      date: sayDate(on),
      sources: listed(basis),
    })),
  ];
}

const AT_ONCE = 2;

// The first claims of a side; the rest are a click away.
function side(words, ids) {
  const sorted = [...ids].sort((a, b) => (claims.get(a).ref < claims.get(b).ref ? -1 : 1)).map(sideClaim);
  const rest = sorted.slice(AT_ONCE);
  return el(
    'div',
    {},
    el('h4', {}, words),
    sorted.slice(0, AT_ONCE),
    rest.length ? el('details', {}, el('summary', {}, tn('{count} more', '{count} more', { count: rest.length })), rest) : null,
  );
}

function clashCard({ dispute, here, there }) {
  return el(
    'section',
    { class: 'clash' },
    el(
      'h3',
      {},
      el('span', { class: 'mark disputed', 'aria-hidden': 'true' }, '≠'),
      ` ${capital(termWords('dispute', dispute.kind))}`,
    ),
    el('p', { class: 'quiet' }, `${capital(word(dispute.rule))}.`),
    el('div', { class: 'sides' }, side(t('This'), here), side(t('Against it'), there)),
    verdictOf(dispute),
  );
}

export const clashCards = (ids) => clashesOf(ids).map(clashCard);
