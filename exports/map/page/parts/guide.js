// How to read the map, in two sentences.

import { el } from '../dom/elements.js';
import { claims, sources } from '../model/data.js';
import { t } from '../model/language.js';
import { several } from '../model/words.js';

export function guide() {
  return el(
    'details',
    { class: 'guide' },
    el('summary', {}, t('How to read this map')),
    el(
      'p',
      {},
      `Every line stands for what sources claim, not for what is so: ${several(claims.size, 'claim')} in ${several(sources.size, 'source')}. Choose a line or a thing to see who said so, where and when.`,
    ),
    el(
      'p',
      {},
      'A dashed line is a plan, an offer, or a threat that somebody sees; a dotted one is alleged or feared. A pale line has ended or is held to be wrong.',
    ),
  );
}
