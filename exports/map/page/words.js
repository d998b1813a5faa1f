// Names and relations in words.

const nameOf = (id) => (nodes.get(id) ? nodes.get(id).name : id);
const several = (count, one, many) => `${count} ${count === 1 ? one : many || `${one}s`}`;
const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);
const listed = (parts) =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts[parts.length - 1]}`;

const sentenceOf = (edge) => `${nameOf(edge.from)} ${edge.look.words} ${nameOf(edge.to)}`;

// What an edge says beyond its type: how many, what, which part, how strong a threat.
function extrasOf(edge) {
  const potential = edge.stances && edge.stances.every((stance) => stance === 'potential threat');
  return [
    ...(edge.quantity ? [edge.quantity] : []),
    ...(edge.items || []),
    ...(edge.roles || []),
    ...(potential ? ['potential'] : []),
  ];
}

const MARK_WORDS = {
  disputed: 'disputed',
  denied: 'denied / no threat',
  unvouched: 'plan, alleged or feared',
  deprecated: 'held to be wrong',
};

// Disputes that touch an edge and were not judged to be none.
function disputesOf(edge) {
  const found = new Set(edge.claims.flatMap((id) => disputesOfClaim.get(id) || []));
  return [...found].filter((dispute) => dispute.verdict !== 'rejected');
}

// "held to be wrong", "disputed, judged to stand", "disputed, open"; empty where nothing clashes.
function standing(edge) {
  if (edge.marks.includes('deprecated')) return 'held to be wrong';
  if (!edge.disputed) return '';
  const open = disputesOf(edge).some((dispute) => dispute.verdict !== 'upheld');
  return open ? 'disputed, not settled' : 'disputed, judged to stand';
}

const termWords = (list, name) => (terms[list][name] ? terms[list][name].words : name);

const originsOf = (edge) => several(edge.origins, 'independent origin');

// "America Herald News, undated".
const citation = (source) => `${source.publisher}, ${source.published ? sayDate(source.published) : 'undated'}`;
