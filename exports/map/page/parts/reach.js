// Which relations: views or all; in the geographic form, in their place, forces or everything that has a place.

import { byId } from '../dom/elements.js';
import { data } from '../model/data.js';
import { t } from '../model/language.js';
import { viewNow } from '../model/shown.js';
import { onChange, state } from '../model/state.js';
import { choice } from './choice.js';

export function buildReach() {
  if (data.geo) {
    choice('reach', 'reach', [
      ['forces', () => t('Deployments')],
      ['all', () => t('Everything with a place')],
    ]);
  }
  onChange(() => {
    byId('reach').hidden = viewNow() !== 'where';
    // The matrix is of views alone, whatever is set.
    byId('views').hidden = viewNow() === 'where' || state.form === 'matrix';
  });
}
