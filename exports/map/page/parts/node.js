// What is known of a thing, its relations and its claims.

import { el, link, optional, written } from '../dom/elements.js';
import { kindIcon } from '../dom/icons.js';
import { claimsOfNode, data, edgesOfClaim, edgesOfNode, kinds } from '../model/data.js';
import { FOREVER, sayDate } from '../model/dates.js';
import { isolated } from '../model/isolated.js';
import { language, number, t, word } from '../model/language.js';
import { shown } from '../model/shown.js';
import { clashCards } from './clashes.js';
import { cypherBox } from './cypher.js';
import { hiddenNote, languageNote, panelHead } from './head.js';
import { nodeButton } from './names.js';
import { edgeList } from './rows.js';
import { claimsBySource } from './source.js';
import { surroundings } from './surroundings.js';

function tenureOf({ tenure_since: since, tenure_until: until }) {
  if (!since) return null;
  const first = sayDate(since);
  return until && until !== FOREVER
    ? t('{first} – {last}', { first, last: sayDate(until) })
    : t('{first} – still, when last read of', { first });
}

// The name that the page does not show, in the other language.
const otherName = (node) =>
  language === 'en'
    ? optional(node.name_fr, t('in French'), written(node.name_fr, 'fr'))
    : optional(node.name_en !== node.name, t('in English'), written(node.name_en));
const coordinates = ({ latitude, longitude, coordinates_from: from }) =>
  t('{latitude}, {longitude} (latitude, longitude), by {from}', { latitude, longitude, from });

function nodeFacts(node) {
  const wiki =
    node.wikidata && link(`https://www.wikidata.org/wiki/${encodeURIComponent(node.wikidata)}`, node.wikidata);
  return el(
    'dl',
    {},
    optional(node.what, t('kind'), word(node.what)),
    optional(node.country, t('of'), node.country && nodeButton(node.country)),
    optional(tenureOf(node), t('in office')),
    otherName(node),
    optional((node.aliases || []).map(isolated).join(', '), t('also called')),
    optional(node.iso2, 'ISO 3166-1', [node.iso2, node.iso3].filter((code) => code).join(', ')),
    optional(wiki, 'Wikidata'),
    optional(node.coordinates_from && coordinates(node), t('lies at')),
    optional(node.note, t('note'), written(node.note)),
  );
}

function relationSections(node) {
  const mine = edgesOfNode.get(node.id) || [];
  return data.legend.categories.map((category) => {
    const inside = mine.filter((edge) => edge.look.category === category.id);
    return inside.length
      ? el('section', {}, el('h3', {}, `${category.words} (${number(inside.length)})`), edgeList(inside))
      : null;
  });
}

function nodeClaims(node) {
  const mine = (claimsOfNode.get(node.id) || []).map((claim) => claim.id);
  if (!mine.length) return el('p', {}, t('No claim names it.'));
  const undrawn = mine.filter((id) => !edgesOfClaim.has(id));
  return [
    undrawn.length
      ? el(
          'section',
          {},
          el('h3', {}, t('Claims that no line stands for ({count})', { count: number(undrawn.length) })),
          claimsBySource(undrawn, false),
        )
      : null,
    clashCards(mine),
    el(
      'details',
      {},
      el('summary', {}, t('Every claim that names it ({count})', { count: number(mine.length) })),
      languageNote(),
      claimsBySource(mine, false),
    ),
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
