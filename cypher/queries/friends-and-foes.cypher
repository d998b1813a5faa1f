// title: Friends and foes
// question: Which countries, blocs and contractors are tied as friends or as foes, or as both, as of a day?
// category: relations
// parameters:
//   as_of: {type: date, default: null, example: 2026-02-02, description: "The day asked about; null: any day."}
//   undisputed: {type: bool, default: false, example: true, description: "Only relations without a disputed claim."}
// columns:
//   one: The one; a government stands for its country.
//   other: The other.
//   tie: "friendly, hostile, or both."
//   friendly: "The kinds of friendly relation: partner, ally, backer, hired, member of the bloc…"
//   hostile: "The kinds of hostile relation: seen as a threat, opposed, fought, under sanctions."
//   disputed: Whether one of the relations is disputed.
//   claims: "The claims behind it. What was over by the day because of a later break is not left out here; sahelgraph analyze balance does."
// graph: false
MATCH (x:Actor)-[r:VIEWS_AS_PARTNER|ALLIED_WITH|BACKED_BY|HIRED|MEMBER_OF|FOUNDED|AFFILIATED_WITH|PART_OF|VIEWS_AS_THREAT|OPPOSES|FIGHTS|SANCTIONS]->(y:Actor)
WHERE r.rank <> 'deprecated' AND (NOT $undisputed OR NOT r.disputed)
  AND ($as_of IS NULL OR ((r.since_earliest IS NULL OR r.since_earliest <= date($as_of))
    AND (r.until_latest IS NULL OR date($as_of) <= r.until_latest)))
MATCH (a:Actor {id: coalesce(x.country, x.id)})
MATCH (b:Actor {id: coalesce(y.country, y.id)})
WHERE a.id <> b.id AND (a:Country OR a:Bloc OR a:ContractorGroup) AND (b:Country OR b:Bloc OR b:ContractorGroup)
WITH r, type(r) AS kind, CASE WHEN a.id < b.id THEN a ELSE b END AS low, CASE WHEN a.id < b.id THEN b ELSE a END AS high
MATCH (c:Claim)
WHERE c.id IN r.claims AND c.rank <> 'deprecated'
WITH r, kind, low, high, c, kind IN ['VIEWS_AS_THREAT', 'OPPOSES', 'FIGHTS', 'SANCTIONS'] AS foe
ORDER BY kind, c.ref
WITH low, high,
  collect(DISTINCT CASE WHEN NOT foe THEN kind END) AS friendly,
  collect(DISTINCT CASE WHEN foe THEN kind END) AS hostile,
  max(CASE WHEN r.disputed THEN 1 ELSE 0 END) AS disputed,
  collect(DISTINCT c.ref) AS claims
RETURN low.name AS one, high.name AS other,
  CASE WHEN size(friendly) = 0 THEN 'hostile' WHEN size(hostile) = 0 THEN 'friendly' ELSE 'both' END AS tie,
  friendly, hostile, disputed = 1 AS disputed, claims
ORDER BY one, other, low.id, high.id
