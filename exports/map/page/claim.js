// One claim as a card, and the claims of one source together.

const nodeButton = (id) =>
  nodes.has(id) ? button(nameOf(id), () => chooseNode(id), { class: 'name' }) : el('span', {}, id);
const fact = (words, ...value) => [el('dt', {}, words), el('dd', {}, ...value)];
const optional = (value, words, ...shownAs) => (value ? fact(words, ...(shownAs.length ? shownAs : [value])) : []);

const locator = (claim) => `paragraph ${claim.paragraph}, sentence ${claim.sentence}`;

function chips(claim) {
  const stance =
    claim.stance &&
    chip(
      `${claim.polarity === 'denied' ? 'not ' : ''}${termWords('stance', claim.stance)}`,
      `sign ${(claim.sign || '').replace(' ', '-')}`,
    );
  return el(
    'p',
    { class: 'chips' },
    stance,
    chip(termWords('polarity', claim.polarity), claim.polarity),
    chip(termWords('modality', claim.modality), claim.modality),
    claim.disputed && chip('disputed', 'disputed'),
    claim.rank !== 'normal' && chip(termWords('rank', claim.rank), claim.rank),
  );
}

const BASIS = {
  'present tense': 'told in the present tense: it held on the day of publication; before and after is unknown',
  tenure: 'nothing narrower is said: taken to span the time in office of its holder',
  stated: 'as the source states it',
};

// "object: the Russian forces" as two parts.
function roleAndWords(text) {
  const place = text.indexOf(': ');
  return place < 0 ? ['', text] : [text.slice(0, place), text.slice(place + 2)];
}

const namedThere = (text) => el('div', {}, `the ${roleAndWords(text)[0]}: “${roleAndWords(text)[1]}”`);
const meant = (text) => el('div', {}, `our inference, of the ${roleAndWords(text)[0]}: ${roleAndWords(text)[1]}`);
const amount = (claim) => claim.quantity && [claim.quantity, claim.unit].filter((part) => part).join(' ');
const nodeButtons = (ids) => (ids || []).map((id, place) => [place ? ', ' : '', nodeButton(id)]);

function claimFacts(claim) {
  const grading = claim.credibility && `${claim.credibility}, ${termWords('credibility', String(claim.credibility))}`;
  const rankWhy =
    claim.rank_reason &&
    `${termWords('rank', claim.rank)}: ${claim.rank_reason}${claim.rank_by ? ` (decided by ${claim.rank_by})` : ''}`;
  return el(
    'dl',
    {},
    optional(claim.holder, 'held by', claim.holder && nodeButton(claim.holder)),
    optional(claim.speaker, 'said by', claim.speaker && nodeButton(claim.speaker)),
    optional(claim.as_named, 'named there', (claim.as_named || []).map(namedThere)),
    optional(claim.identified, 'who is meant', (claim.identified || []).map(meant)),
    optional(amount(claim), 'how many'),
    optional(claim.item, 'what'),
    optional(claim.role, 'part'),
    optional(claim.detail, 'more'),
    optional(claim.regarding, 'at stake', nodeButtons(claim.regarding)),
    fact('time', `${claim.valid ? `${claim.valid}; ` : ''}${BASIS[claim.basis] || claim.basis}`),
    optional(grading, 'credibility'),
    optional(rankWhy, 'rank'),
    fact('where', `${locator(claim)} (characters ${claim.start_char} to ${claim.end_char})`),
    fact('name', el('code', {}, claim.ref)),
  );
}

const claimRelation = (claim) =>
  `${nameOf(claim.subject)} ${data.legend.predicates[claim.predicate] || claim.predicate} ${claim.object ? nameOf(claim.object) : ''}`.trim();

// `open`: with everything known of it; else that is a click away.
function claimCard(claim, open) {
  const more = el('details', { open }, el('summary', {}, `${locator(claim)} · details`), claimFacts(claim));
  return el(
    'article',
    { class: `claim ${claim.rank}`, 'data-claim': claim.id },
    el('p', { class: 'says' }, claim.says),
    chips(claim),
    more,
  );
}

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

// Claims under their sources, the earliest source first, undated ones last.
function claimsBySource(ids, open) {
  const groups = grouped(
    ids.map((id) => claims.get(id)).filter((claim) => claim),
    (claim) => [claim.source],
  );
  const order = (a, b) => ((sources.get(a).published || '~') < (sources.get(b).published || '~') ? -1 : 1);
  return [...groups.keys()].sort(order).map((id) => {
    const inside = groups.get(id).sort((a, b) => a.start_char - b.start_char || (a.ref < b.ref ? -1 : 1));
    return el(
      'section',
      { class: 'source' },
      sourceHead(sources.get(id)),
      inside.map((claim) => claimCard(claim, open)),
    );
  });
}
