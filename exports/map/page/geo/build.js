// Cuts the region's countries out of Natural Earth and writes them to exports/map/geo/outlines.json.
// With --check: says whether the committed file is what the packages give.

import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { outlines } from './outlines.js';

const load = createRequire(import.meta.url);
const file = new URL('../../geo/outlines.json', import.meta.url);

const made = outlines({
  atlas: load('world-atlas/countries-50m.json'),
  version: load('world-atlas/package.json').version,
  codes: load('i18n-iso-countries/codes.json'),
  names: { en: load('i18n-iso-countries/langs/en.json').countries, fr: load('i18n-iso-countries/langs/fr.json').countries },
});
// A line for each arc and country, so that a change of the data can be read.
const lines = (list) => `[\n${list.map((one) => JSON.stringify(one)).join(',\n')}\n]`;
const { arcs, countries, ...head } = made;
const text = `${JSON.stringify(head).slice(0, -1)},\n"countries":${lines(countries)},\n"arcs":${lines(arcs)}}\n`;

if (process.argv.includes('--check')) {
  if (readFileSync(file, 'utf8') !== text) {
    console.error('exports/map/geo/outlines.json is not what its sources give: npm run build');
    process.exitCode = 1;
  }
} else {
  writeFileSync(file, text);
}
