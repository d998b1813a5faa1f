// The columns of the table's sections. Of each: `id`, as links and files name it; `words`, its head;
// `value`: what it says of a row as text or as a number, by which it sorts, too.

import { edgesOfNode, kinds, sources } from './data.js';
import { FOREVER, GRADE_WORDS, gradeOf } from './dates.js';
import { predicateWords } from './claimwords.js';
import { t } from './language.js';
import { shown } from './shown.js';
import { saySpan } from './spans.js';
import { state } from './state.js';
import { extrasOf, MARK_WORDS, nameOf, standing, termWords } from './words.js';

const column = (id, words, value, more = {}) => ({ id, words, value, ...more });

// In a file only: what a program reads.
const apart = (id, value) => ({ id, value, file: true });
const own = (name) => apart(name, (row) => row[name]);
const bounds = [
  own('since_earliest'),
  own('since_latest'),
  own('until_earliest'),
  apart('until_latest', ({ until_latest: to }) => (to === FOREVER ? '' : to)),
];

const marksOf = (edge) =>
  [
    ...edge.marks.filter((mark) => mark !== 'disputed' && mark !== 'deprecated').map((mark) => MARK_WORDS[mark]),
    standing(edge),
  ]
    .filter((note) => note)
    .join(', ');

const nameIf = (id) => (id ? nameOf(id) : '');

const RELATIONS = [
  column('from', () => t('from'), (edge) => nameOf(edge.from), { lead: true }),
  column('relation', () => t('relation'), (edge) => edge.look.words, { lead: true }),
  column('to', () => t('to'), (edge) => nameOf(edge.to), { lead: true }),
  column('more', () => t('more'), (edge) => extrasOf(edge).join(', ')),
  column('when', () => t('when'), saySpan, { sort: (edge) => edge.since_earliest || edge.since_latest || '' }),
  column('claims', () => t('claims'), (edge) => edge.claims.length, { number: true }),
  column('origins', () => t('origins'), (edge) => edge.origins, { number: true }),
  column('marks', () => t('marks'), marksOf),
  apart('grade', (edge) => (state.day ? GRADE_WORDS[gradeOf(edge, state.day)] : '')),
  apart('from_id', (edge) => edge.from),
  own('type'),
  apart('to_id', (edge) => edge.to),
  ...bounds,
  own('id'),
];

const relationsOf = (node) => (edgesOfNode.get(node.id) || []).filter((edge) => shown().edges.has(edge.id)).length;

const THINGS = [
  column('name', () => t('name'), (node) => nameOf(node.id), { lead: true }),
  column('kind', () => t('kind'), (node) => kinds.get(node.kind).words),
  column('also', () => t('also called'), (node) => [...(node.aliases || []), node.name_fr].filter((name) => name).join(', ')),
  column('relations', () => t('relations shown'), relationsOf, { number: true }),
  own('id'),
  own('country'),
  own('iso2'),
  own('wikidata'),
];

const origin = (claim) => (sources.has(claim.origin) ? sources.get(claim.origin).publisher : claim.origin);
const whom = (claim) => [nameIf(claim.object), claim.quantity, claim.unit, claim.item].filter((part) => part).join(', ');

const CLAIMS = [
  column('who', () => t('who'), (claim) => nameOf(claim.subject), { lead: true }),
  column('what', () => t('what'), predicateWords, { lead: true }),
  column('whom', () => t('whom'), whom, { lead: true }),
  column('says', () => t('in short'), (claim) => claim.says),
  column('holder', () => t('held by'), (claim) => nameIf(claim.holder)),
  column('speaker', () => t('said by'), (claim) => nameIf(claim.speaker)),
  column('source', () => t('source'), (claim) => sources.get(claim.source).publisher),
  column('published', () => t('published'), (claim) => sources.get(claim.source).published || ''),
  column('time', () => t('time'), (claim) => claim.valid || ''),
  column('modality', () => t('told'), (claim) => termWords('modality', claim.modality)),
  column('polarity', () => t('yes or no'), (claim) => termWords('polarity', claim.polarity)),
  column('rank', () => t('rank'), (claim) => termWords('rank', claim.rank)),
  column('origin', () => t('origin'), origin),
  apart('disputed', (claim) => (claim.disputed ? 'true' : 'false')),
  apart('who_id', (claim) => claim.subject),
  own('predicate'),
  own('stance'),
  apart('whom_id', (claim) => claim.object),
  apart('source_id', (claim) => claim.source),
  apart('origin_id', (claim) => claim.origin),
  apart('source_url', (claim) => sources.get(claim.source).url),
  own('paragraph'),
  own('sentence'),
  ...bounds,
  own('ref'),
];

export const COLUMNS = { relations: RELATIONS, things: THINGS, claims: CLAIMS };
export const onPage = (section) => COLUMNS[section].filter((one) => !one.file);
