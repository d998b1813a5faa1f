// All that the page is told, and the look-ups that the rest needs. Nothing is here before `use` was called.

import { grouped } from './grouped.js';
import { later } from './later.js';
import { spokenAmount, spokenNode, spokenType, spokenWords } from './spoken.js';

export let data = null;
export let terms = null;
export let kinds = null;
let types = null;
export let nodes = null;
export let claims = null;
export let sources = null;
export let edges = null;
export let targetPlaces = null;
export let edgesOfNode = null;
export let edgesOfClaim = null;
export let claimsOfNode = null;
export let disputesOfClaim = null;

const withIds = (entries, spoken) =>
  new Map(Object.entries(entries).map(([id, entry]) => [id, spoken({ id, ...entry })]));
const byOwnId = (list) => new Map(list.map((entry) => [entry.id, entry]));
const parties = (claim) => [claim.subject, claim.object, claim.holder, claim.speaker, ...(claim.regarding || [])];

// Takes what `exports/map/data.py` wrote; `evidence`: gives its claims, sources and disputes when
// they are first asked for; claims by id in an object, or in a map of its own.
// Everything is made anew: tests use one small graph after another.
export function use(json, evidence = () => json) {
  let known = null;
  const told = () => (known ??= evidence());
  data = { ...json, legend: spokenLegend(json.legend) };
  terms = data.legend.terms;
  kinds = byOwnId(data.legend.kinds);
  types = byOwnId(data.legend.types);
  nodes = withIds(data.nodes, spokenNode);
  claims = later(() => (told().claims.get ? told().claims : withIds(told().claims, spokenAmount)));
  sources = later(() => withIds(told().sources, (source) => source));
  edges = new Map(
    data.edges.map((edge) => [edge.id, Object.assign(spokenAmount(edge), { look: types.get(edge.type) })]),
  );
  targetPlaces = new Map(data.targets.map(({ id, places }) => [id, places]));
  edgesOfNode = grouped(edges.values(), (edge) => new Set([edge.from, edge.to]));
  edgesOfClaim = later(() => grouped(edges.values(), (edge) => edge.claims));
  claimsOfNode = later(() => grouped(claims.values(), (claim) => new Set(parties(claim).filter((id) => id))));
  disputesOfClaim = later(() => grouped(told().disputes, (dispute) => [dispute.one, dispute.other]));
}

const eachSpoken = (terms) => Object.fromEntries(Object.entries(terms).map(([name, term]) => [name, spokenWords(term)]));
const spokenLegend = (legend) => ({
  ...legend,
  kinds: legend.kinds.map(spokenWords),
  categories: legend.categories.map(spokenWords),
  types: legend.types.map(spokenType),
  terms: Object.fromEntries(Object.entries(legend.terms).map(([list, entries]) => [list, eachSpoken(entries)])),
});
