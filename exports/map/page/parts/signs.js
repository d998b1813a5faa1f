// What the signs on the map mean, as rows of the legend.

import { lineColour } from '../dom/colours.js';
import { el, svg } from '../dom/elements.js';
import { glyphIcon } from '../dom/icons.js';
import { t } from '../model/language.js';
import { typesInView, viewNow } from '../model/shown.js';
import { state } from '../model/state.js';

const signOf = (sign, potential = false) =>
  svg(
    'svg',
    { width: 18, height: 18, viewBox: '6 0 18 18', 'aria-hidden': 'true', class: 'icon' },
    glyphIcon(sign, lineColour({ sign, colour: '#009E73' }), potential),
  );

const badgeIcon = () => el('span', { class: 'badge', 'aria-hidden': 'true' }, 'n');

export function signRows() {
  const signs = new Set(typesInView().map((type) => type.sign));
  const row = (icon, words) => el('li', { class: 'filter' }, icon, el('span', { class: 'words' }, words));
  return [
    ...(signs.has('threat')
      ? [row(signOf('threat'), t('a threat')), row(signOf('threat', true), t('a potential threat'))]
      : []),
    ...(signs.has('no threat') ? [row(signOf('no threat'), t('no threat'))] : []),
    ...(signs.has('partner') ? [row(signOf('partner'), t('a partner'))] : []),
    ...(viewNow() === 'views' && state.form === 'map' ? [row(badgeIcon(), t('seen as a threat by n'))] : []),
    row(el('span', { class: 'mark disputed', 'aria-hidden': 'true' }, '≠'), t('sources disagree')),
  ];
}
