// What the table says of a claim.

import { claims, data, edges, edgesOfClaim, nodes } from './data.js';
import { gradeOf } from './dates.js';
import { t } from './language.js';
import { shown } from './shown.js';
import { state } from './state.js';
import { termWords } from './words.js';

// "views", "does not view" as a stance and a polarity: "no threat", "not: partner".
export function predicateWords(claim) {
  const words = data.legend.predicates[claim.predicate] || claim.predicate;
  const stance = claim.stance ? `${words}: ${termWords('stance', claim.stance)}` : words;
  return claim.polarity === 'denied' ? t('not: {what}', { what: stance }) : stance;
}

// What is denied is no line; it is told where its parties are, and where denials are not filtered out.
function isToldAlone(claim) {
  if (state.only || state.hidden.has('mark:denied')) return false;
  const { view, target } = state;
  if (view === 'views' && (claim.predicate !== 'views' || (target && claim.object !== target))) return false;
  const ends = [claim.subject, claim.object].filter((id) => nodes.has(id));
  const { part, nodes: visible } = shown();
  if (part && !ends.every((id) => visible.has(id))) return false;
  if (ends.some((id) => state.hidden.has(`kind:${nodes.get(id).kind}`))) return false;
  return gradeOf({ claims: [claim.id] }, state.day) !== 'future';
}

// Every claim that a shown line stands for, and those without a line that belong there.
export function shownClaims() {
  const ids = new Set([...shown().edges].flatMap((id) => edges.get(id).claims));
  return [...claims.values()].filter(
    (claim) => (edgesOfClaim.has(claim.id) ? ids.has(claim.id) : isToldAlone(claim)),
  );
}
