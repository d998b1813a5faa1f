// The geographic picture as it is on the screen, with its scale, as SVG.

import { caption } from '../model/caption.js';
import { t } from '../model/language.js';
import { tag, words } from '../model/xml.js';
import { inlined } from './inlined.js';
import { paints } from './paint.js';
import { sheet } from './sheet.js';

const [PAD, LINE] = [10, 15];

// The scale of the key, in the corner where the page has it: above what is said of the symbols.
function scaleDrawn(key, height, paint) {
  const scale = key.querySelector('svg');
  const [w, h] = [scale.clientWidth + 2 * PAD, scale.clientHeight + LINE + PAD];
  const [x, y] = [PAD, height - h - PAD];
  return tag(
    'g',
    { transform: `translate(${x} ${y})` },
    tag('rect', { width: w, height: h, rx: 8, fill: paint.card, stroke: paint.text, 'stroke-opacity': 0.3 }),
    words('text', { x: PAD, y: LINE, 'font-size': 11.5, fill: paint.text }, t('How many, as sources say')),
    tag('g', { transform: `translate(${PAD} ${LINE + 4})` }, [...scale.children].map(inlined)),
  );
}

const notes = () => [
  t('Dashed: planned or offered. Dotted: alleged or feared. Pale: ended. ≠: sources disagree. ?: a number that nobody gives.'),
  t('Outlines: Natural Earth; some of these borders are disputed, and drawing them takes no side. Where towns lie: GeoNames (CC BY 4.0) and the data sets named with them.'),
];

// `picture`: the page's SVG; `key`: the element of the key beside it.
export function whereSvg(picture, key) {
  const [width, height] = [picture.clientWidth, picture.clientHeight];
  const paint = paints();
  const sea = getComputedStyle(picture.parentNode).backgroundColor;
  const content = [tag('rect', { width, height, fill: sea }), [...picture.children].map(inlined), scaleDrawn(key, height, paint)];
  const about = t('What is where, over outlines of countries; what is claimed, not what is so.');
  return sheet({ width, height, content, about, caption: caption(t('Where things are'), notes()) });
}
