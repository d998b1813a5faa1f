// What is known of a thing, its relations and its claims.

import { el, link, optional } from '../dom/elements.js';
import { kindIcon } from '../dom/icons.js';
import { claimsOfNode, data, edgesOfClaim, edgesOfNode, kinds } from '../model/data.js';
import { FOREVER, sayDate } from '../model/dates.js';
import { shown } from '../model/shown.js';
import { clashCards } from './clashes.js';
import { cypherBox } from './cypher.js';
import { hiddenNote, panelHead } from './head.js';
import { nodeButton } from './names.js';
import { edgeList } from './rows.js';
import { claimsBySource } from './source.js';
import { surroundings } from './surroundings.js';

function nodeFacts(node) {
  const tenure =
    node.tenure_since &&
    `${sayDate(node.tenure_since)} – ${node.tenure_until && node.tenure_until !== FOREVER ? sayDate(node.tenure_until) : 'still, when last read of'}`;
  const wiki =
    node.wikidata && link(`https://www.wikidata.org/wiki/${encodeURIComponent(node.wikidata)}`, node.wikidata);
  return el(
    'dl',
    {},
    optional(node.what, 'kind'),
    optional(node.country, 'of', node.country && nodeButton(node.country)),
    optional(tenure, 'in office'),
    optional(node.name_fr, 'in French'),
    optional((node.aliases || []).join(', '), 'also called'),
    optional(node.iso2, 'ISO 3166-1', [node.iso2, node.iso3].filter((code) => code).join(', ')),
    optional(wiki, 'Wikidata'),
    optional(node.note, 'note'),
  );
}

function relationSections(node) {
  const mine = edgesOfNode.get(node.id) || [];
  return data.legend.categories.map((category) => {
    const inside = mine.filter((edge) => edge.look.category === category.id);
    return inside.length
      ? el('section', {}, el('h3', {}, `${category.words} (${inside.length})`), edgeList(inside))
      : null;
  });
}

function nodeClaims(node) {
  const mine = (claimsOfNode.get(node.id) || []).map((claim) => claim.id);
  if (!mine.length) return el('p', {}, 'No claim names it.');
  const undrawn = mine.filter((id) => !edgesOfClaim.has(id));
  return [
    undrawn.length
      ? el(
          'section',
          {},
          el('h3', {}, `Claims that no line stands for (${undrawn.length})`),
          claimsBySource(undrawn, false),
        )
      : null,
    clashCards(mine),
    el('details', {}, el('summary', {}, `Every claim that names it (${mine.length})`), claimsBySource(mine, false)),
    cypherBox(mine),
  ];
}

export function nodePanel(node) {
  const kind = kinds.get(node.kind);
  return [
    panelHead(node.name, el('p', { class: 'kind' }, kindIcon(kind), ` ${kind.words}`)),
    hiddenNote(shown().nodes.has(node.id)),
    surroundings(node),
    nodeFacts(node),
    relationSections(node),
    nodeClaims(node),
  ];
}
