// The claims of one source together, beneath what the source is.

import { el, link } from '../dom/elements.js';
import { sources } from '../model/data.js';
import { sayDate } from '../model/dates.js';
import { bySource } from '../model/evidence.js';
import { citation, termWords } from '../model/words.js';
import { claimCard } from './claim.js';

function lineageOf(source) {
  return source.from.map(({ source: parent, basis, reason }) =>
    el(
      'p',
      { class: 'lineage' },
      `Re-reports ${sources.has(parent) ? citation(sources.get(parent)) : parent} (${basis}): ${reason}`,
    ),
  );
}

function sourceHead(source) {
  const undated = source.published ? '' : `; read on ${sayDate(source.read_on)}`;
  return el(
    'header',
    {},
    el('h4', {}, `${citation(source)}${undated}`),
    el(
      'p',
      {},
      source.url ? link(source.url, source.name) : source.name,
      source.author ? `, by ${source.author}` : '',
      source.read === 'excerpt' ? ' (read in part)' : '',
    ),
    el(
      'p',
      { class: 'quiet' },
      `Reliability ${source.reliability}, ${termWords('reliability', source.reliability)}: ${source.reliability_reason}`,
    ),
    lineageOf(source),
  );
}

// `open`: see `claimCard`.
export const claimsBySource = (ids, open) =>
  bySource(ids).map(([source, inside]) =>
    el(
      'section',
      { class: 'source' },
      sourceHead(source),
      inside.map((claim) => claimCard(claim, open)),
    ),
  );
