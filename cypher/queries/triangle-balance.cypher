// title: Balance of triangles
// question: How many triangles of friends and foes are balanced (the friend of a friend is a friend), and which are not?
// category: relations
// parameters:
//   as_of: {type: date, default: null, example: 2026-02-02, description: "The day asked about; null: any day."}
//   undisputed: {type: bool, default: false, example: true, description: "Only relations without a disputed claim."}
// columns:
//   hostile_ties: "How many of the three ties are hostile: 0 to 3."
//   balanced: "Whether such a triangle is: with none or two hostile ties it is."
//   triangles: How many there are. Pairs that are friends and foes at once are in none.
//   actors: "Who they are, up to ten, by name."
// graph: false
MATCH (x:Actor)-[r:VIEWS_AS_PARTNER|ALLIED_WITH|BACKED_BY|HIRED|MEMBER_OF|FOUNDED|AFFILIATED_WITH|PART_OF|VIEWS_AS_THREAT|OPPOSES|FIGHTS|SANCTIONS]->(y:Actor)
WHERE r.rank <> 'deprecated' AND (NOT $undisputed OR NOT r.disputed)
  AND ($as_of IS NULL OR ((r.since_earliest IS NULL OR r.since_earliest <= date($as_of))
    AND (r.until_latest IS NULL OR date($as_of) <= r.until_latest)))
MATCH (a:Actor {id: coalesce(x.country, x.id)})
MATCH (b:Actor {id: coalesce(y.country, y.id)})
WHERE a.id <> b.id AND (a:Country OR a:Bloc OR a:ContractorGroup) AND (b:Country OR b:Bloc OR b:ContractorGroup)
WITH CASE WHEN a.id < b.id THEN a ELSE b END AS one, CASE WHEN a.id < b.id THEN b ELSE a END AS other,
  CASE WHEN type(r) IN ['VIEWS_AS_THREAT', 'OPPOSES', 'FIGHTS', 'SANCTIONS'] THEN 1 ELSE 0 END AS foe
WITH one, other, min(foe) AS least, max(foe) AS foe
WHERE least = foe
WITH collect({low: one.id, high: other.id, low_name: one.name, high_name: other.name, foe: foe}) AS pairs
UNWIND pairs AS p
UNWIND pairs AS q
WITH pairs, p, q
WHERE p.high = q.low
UNWIND pairs AS t
WITH p, q, t
WHERE t.low = p.low AND t.high = q.high
WITH p.foe + q.foe + t.foe AS hostile_ties, p.low_name + ', ' + p.high_name + ', ' + q.high_name AS actors
ORDER BY actors
WITH hostile_ties, count(actors) AS triangles, collect(actors) AS actors
RETURN hostile_ties, hostile_ties IN [0, 2] AS balanced, triangles, actors[0..10] AS actors
ORDER BY hostile_ties
