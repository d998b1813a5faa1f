// A small graph in the form that exports/map/data.py writes: who views the Contractors and how, and who governs Mali.

import { use } from '../model/data.js';
import { begin, opening } from '../model/state.js';

const OPEN = { since_earliest: null, since_latest: null, until_earliest: null, until_latest: null };
const onDay = (day) => ({ ...OPEN, since_latest: day, until_earliest: day });
const during = (first, last) => ({
  since_earliest: first,
  since_latest: first,
  until_earliest: last,
  until_latest: last,
});

const claim = (ref, subject, object, source, bounds, more = {}) => ({
  ref,
  subject,
  object,
  source,
  start_char: 0,
  rank: 'normal',
  ...bounds,
  ...more,
});

const edge = (id, type, from, to, claims, more = {}) => ({
  id,
  type,
  from,
  to,
  claims,
  marks: [],
  origins: claims.length,
  disputed: false,
  ...more,
});

const node = (kind, name, views, more = {}) => ({
  kind,
  name,
  place: { all: [0, 0], ...(views ? { views: [0, 0] } : {}) },
  ...more,
});

const type = (id, words, sign) => ({ id, words, sign, category: sign ? 'views' : 'rule', colour: '#777777' });

export const sample = () => ({
  as_of: null,
  days: ['2021-01-01', '2022-02-17', '2023-05-01'],
  legend: {
    terms: { dispute: { polarity: { words: 'yes against no' } } },
    kinds: [{ id: 'Country' }, { id: 'Government' }, { id: 'Company' }, { id: 'Person' }],
    categories: [{ id: 'views' }, { id: 'rule' }],
    types: [
      type('VIEWS_AS_THREAT', 'sees as a threat', 'threat'),
      type('VIEWS_AS_PARTNER', 'sees as a partner', 'partner'),
      type('GOVERNS', 'governs', ''),
    ],
  },
  nodes: {
    contractors: node('Company', 'Contractors', true, { aliases: ['The Musicians'] }),
    france: node('Country', 'France', true, { iso2: 'FR', iso3: 'FRA' }),
    ivory: node('Country', "Côte d'Ivoire", true, { name_fr: "Côte d'Ivoire", aliases: ['Ivory Coast'] }),
    mali: node('Country', 'Mali', false),
    junta: node('Government', 'Junta in Mali', true),
    envoy: node('Person', 'An envoy', false),
  },
  edges: [
    edge('f-c', 'VIEWS_AS_THREAT', 'france', 'contractors', ['f1', 'f2'], {
      marks: ['disputed'],
      disputed: true,
      stances: ['threat', 'potential threat'],
    }),
    edge('i-c', 'VIEWS_AS_THREAT', 'ivory', 'contractors', ['i1'], { stances: ['potential threat'] }),
    edge('j-c', 'VIEWS_AS_PARTNER', 'junta', 'contractors', ['j1'], { marks: ['deprecated'] }),
    edge('j-m', 'GOVERNS', 'junta', 'mali', ['g1'], { quantity: 'about 5' }),
  ],
  targets: [{ id: 'contractors', places: { contractors: [0, 0], france: [1, 0], ivory: [0, 1], junta: [1, 1] } }],
  claims: {
    f1: claim('s2-1', 'france', 'contractors', 's2', onDay('2022-02-17'), { start_char: 40 }),
    f2: claim('s2-2', 'france', 'contractors', 's2', onDay('2022-02-17'), { start_char: 7 }),
    i1: claim('s1-1', 'ivory', 'contractors', 's1', during('2021-01-01', '2021-12-31')),
    j1: claim('s0-1', 'junta', 'contractors', 's0', OPEN),
    g1: claim('s1-2', 'junta', 'mali', 's1', { ...OPEN, since_earliest: '2023-05-01', since_latest: '2023-05-01' }),
  },
  sources: {
    s0: { publisher: 'Nobody', published: null },
    s1: { publisher: 'The Earlier', published: '2021-12-31' },
    s2: { publisher: 'The Later', published: '2022-02-17' },
  },
  disputes: [
    { kind: 'polarity', rule: 'r', verdict: 'open', judgement: null, one: 'f1', other: 'j1' },
    { kind: 'polarity', rule: 'r', verdict: 'open', judgement: null, one: 'j1', other: 'f2' },
    { kind: 'tenure', rule: 't', verdict: 'rejected', judgement: 'no clash', one: 'i1', other: 'f1' },
  ],
});

// Opens the page's model on it, with these settings beside those that a page opens with.
export function open(settings = {}, json = sample()) {
  use(json);
  begin({ ...opening(json), ...settings });
}
