// Claims under their sources.

import { claims, sources } from './data.js';
import { grouped } from './grouped.js';
import { t } from './language.js';

export const locator = ({ paragraph, sentence }) =>
  t('paragraph {paragraph}, sentence {sentence}', { paragraph, sentence });

const byPlace = (a, b) => a.start_char - b.start_char || (a.ref < b.ref ? -1 : 1);

// [[source, claims]]: the earliest source first, undated ones last.
export function bySource(ids) {
  const groups = grouped(
    ids.map((id) => claims.get(id)).filter((claim) => claim),
    (claim) => [claim.source],
  );
  const order = (a, b) => ((sources.get(a).published || '~') < (sources.get(b).published || '~') ? -1 : 1);
  return [...groups.keys()].sort(order).map((id) => [sources.get(id), groups.get(id).sort(byPlace)]);
}
