// How to read the map, in a few sentences.

import { el } from '../dom/elements.js';
import { data } from '../model/data.js';
import { t, tn } from '../model/language.js';
import { languageNote } from './head.js';

export const guideLines = () => [
  el(
    'p',
    {},
    t(
      'Every line stands for what sources claim, not for what is so: {claims} in {sources}. Choose a line or a thing to see who said so, where and when.',
      {
        claims: tn('{count} claim', '{count} claims', { count: data.counts.claims }),
        sources: tn('{count} source', '{count} sources', { count: data.counts.sources }),
      },
    ),
  ),
  el(
    'p',
    {},
    t(
      'A dashed line is a plan, an offer, or a threat that somebody sees; a dotted one is alleged or feared. A pale line has ended or is held to be wrong.',
    ),
  ),
  languageNote(),
];

export const guide = () =>
  el('details', { class: 'guide' }, el('summary', {}, t('How to read this map')), guideLines());
