// Everything the page knows, read from the JSON in it, and the look-ups that the rest needs.

const readJson = (id) => JSON.parse(document.getElementById(id).textContent);

const picture = readJson('network-data');
const visOptions = JSON.parse(readJson('options-data'));
const data = readJson('page-data');

const terms = data.legend.terms;
const kinds = new Map(data.legend.kinds.map((kind) => [kind.id, kind]));
const types = new Map(data.legend.types.map((type) => [type.id, type]));
const nodes = new Map(Object.entries(data.nodes).map(([id, node]) => [id, { id, ...node }]));
const claims = new Map(Object.entries(data.claims).map(([id, claim]) => [id, { id, ...claim }]));
const sources = new Map(Object.entries(data.sources).map(([id, source]) => [id, { id, ...source }]));
const edges = new Map(data.edges.map((edge) => [edge.id, { ...edge, look: types.get(edge.type) }]));

// A map from each key that `keysOf` gives to the items that have it.
function grouped(items, keysOf) {
  const groups = new Map();
  for (const item of items) {
    for (const key of keysOf(item)) {
      if (!groups.has(key)) groups.set(key, []);
      groups.get(key).push(item);
    }
  }
  return groups;
}

const targetPlaces = new Map(data.targets.map(({ id, places }) => [id, places]));

const parties = (claim) => [claim.subject, claim.object, claim.holder, claim.speaker, ...(claim.regarding || [])];

const edgesOfNode = grouped(edges.values(), (edge) => new Set([edge.from, edge.to]));
const edgesOfClaim = grouped(edges.values(), (edge) => edge.claims);
const claimsOfNode = grouped(claims.values(), (claim) => new Set(parties(claim).filter((id) => id)));
const disputesOfClaim = grouped(data.disputes, (dispute) => [dispute.one, dispute.other]);
const claimOfRef = new Map([...claims.values()].map((claim) => [claim.ref, claim]));
