// The claims of one source together, beneath what the source is.

import { el, link, mixed, written } from '../dom/elements.js';
import { sources } from '../model/data.js';
import { sayDate } from '../model/dates.js';
import { bySource } from '../model/evidence.js';
import { t, word } from '../model/language.js';
import { citation, termWords } from '../model/words.js';
import { claimCard } from './claim.js';

function lineageOf(source) {
  return source.from.map(({ source: parent, basis, reason }) =>
    el(
      'p',
      { class: 'lineage' },
      mixed(t('Re-reports {source} ({basis}): {reason}'), {
        source: sources.has(parent) ? citation(sources.get(parent)) : parent,
        basis: word(basis),
        reason: written(reason),
      }),
    ),
  );
}

function sourceHead(source) {
  const cited = source.published
    ? citation(source)
    : t('{source}; read on {date}', { source: citation(source), date: sayDate(source.read_on) });
  const name = written(source.name, source.language);
  const title = source.url ? link(source.url, name) : name;
  return el(
    'header',
    {},
    el('h4', {}, cited),
    el(
      'p',
      {},
      title,
      source.author ? t(', by {author}', { author: source.author }) : '',
      source.read === 'excerpt' ? ` ${t('(read in part)')}` : '',
    ),
    el(
      'p',
      { class: 'quiet' },
      mixed(
        t('Reliability {grade}, {words}: {reason}', {
          grade: source.reliability,
          words: termWords('reliability', source.reliability),
        }),
        { reason: written(source.reliability_reason) },
      ),
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
