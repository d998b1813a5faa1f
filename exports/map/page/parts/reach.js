// What the geographic form shows: forces, or everything that has a place. It stands where the views do.

import { byId } from '../dom/elements.js';
import { data } from '../model/data.js';
import { t } from '../model/language.js';
import { viewNow } from '../model/shown.js';
import { onChange } from '../model/state.js';
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
    byId('views').hidden = viewNow() === 'where';
  });
}
