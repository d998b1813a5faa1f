// All that the page is told, and the look-ups that the rest needs. Nothing is here before `use` was called.

import { grouped } from './grouped.js';

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

const withIds = (entries) => new Map(Object.entries(entries).map(([id, entry]) => [id, { id, ...entry }]));
const byOwnId = (list) => new Map(list.map((entry) => [entry.id, entry]));
const parties = (claim) => [claim.subject, claim.object, claim.holder, claim.speaker, ...(claim.regarding || [])];

// Takes what `exports/map/data.py` wrote. Everything is made anew: tests use one small graph after another.
export function use(json) {
  data = json;
  terms = data.legend.terms;
  kinds = byOwnId(data.legend.kinds);
  types = byOwnId(data.legend.types);
  nodes = withIds(data.nodes);
  claims = withIds(data.claims);
  sources = withIds(data.sources);
  edges = new Map(data.edges.map((edge) => [edge.id, { ...edge, look: types.get(edge.type) }]));
  targetPlaces = new Map(data.targets.map(({ id, places }) => [id, places]));
  edgesOfNode = grouped(edges.values(), (edge) => new Set([edge.from, edge.to]));
  edgesOfClaim = grouped(edges.values(), (edge) => edge.claims);
  claimsOfNode = grouped(claims.values(), (claim) => new Set(parties(claim).filter((id) => id)));
  disputesOfClaim = grouped(data.disputes, (dispute) => [dispute.one, dispute.other]);
}
