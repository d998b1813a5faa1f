// title: Alliances
// question: Who is allied with whom, or in one bloc with whom, as of a day?
// category: blocs
// parameters:
//   actor: {type: actor, default: null, example: mali, description: "Only alliances of this actor; null: all."}
//   as_of: {type: date, default: null, example: 2026-02-02, description: "The day asked about; null: any day."}
// columns:
//   one: The one.
//   other: The other.
//   via: "allied; or the bloc that both are in, as members or founders."
//   grade: "certain, possible (the claims leave it open), or any day. A bloc that one had left by then does not count."
//   left: "Who of the two is said to have left that bloc, on whatever day."
//   disputed: Whether a claim clashes with one of these.
//   origins: "How many independent origins it has; in a bloc: the fewer of the two memberships."
//   claims: The claims behind it. Deprecated relations are not counted.
// graph: false
CALL () {
  MATCH (a:Actor)-[r:ALLIED_WITH]-(b:Actor)
  WHERE a.id < b.id AND r.rank <> 'deprecated'
  RETURN a, b, r, r AS q, 'allied' AS via, null AS bloc_id
  UNION
  MATCH (a:Actor)-[r:MEMBER_OF|FOUNDED]->(bloc:Bloc)<-[q:MEMBER_OF|FOUNDED]-(b:Actor)
  WHERE a.id < b.id AND r.rank <> 'deprecated' AND q.rank <> 'deprecated'
    AND coalesce(a.country, a.id) <> coalesce(b.country, b.id)
  RETURN a, b, r, q, bloc.name AS via, bloc.id AS bloc_id
}
WITH a, b, r, q, via, bloc_id
WHERE $actor IS NULL OR a.id = $actor OR b.id = $actor OR a.country = $actor OR b.country = $actor
OPTIONAL MATCH (p:Actor)-[w:WITHDREW_FROM]->(:Bloc {id: bloc_id})
WHERE w.rank <> 'deprecated' AND coalesce(p.country, p.id) = coalesce(a.country, a.id)
OPTIONAL MATCH (o:Actor)-[x:WITHDREW_FROM]->(:Bloc {id: bloc_id})
WHERE x.rank <> 'deprecated' AND coalesce(o.country, o.id) = coalesce(b.country, b.id)
WITH a, b, r, q, via,
  max(CASE WHEN w IS NULL THEN 0 ELSE 1 END) AS a_left, max(CASE WHEN x IS NULL THEN 0 ELSE 1 END) AS b_left,
  min(w.since_latest) AS a_left_by, max(w.since_earliest) AS a_left_from,
  min(x.since_latest) AS b_left_by, max(x.since_earliest) AS b_left_from
WITH a, b, r, q, via, a_left, b_left,
  CASE
    WHEN $as_of IS NULL THEN 'any day'
    WHEN a_left_by <= date($as_of) OR b_left_by <= date($as_of) THEN null
    WHEN r.since_latest <= date($as_of) AND date($as_of) <= r.until_earliest
      AND q.since_latest <= date($as_of) AND date($as_of) <= q.until_earliest
      AND (a_left = 0 OR date($as_of) < a_left_from) AND (b_left = 0 OR date($as_of) < b_left_from) THEN 'certain'
    WHEN (r.since_earliest IS NULL OR r.since_earliest <= date($as_of))
      AND (r.until_latest IS NULL OR date($as_of) <= r.until_latest)
      AND (q.since_earliest IS NULL OR q.since_earliest <= date($as_of))
      AND (q.until_latest IS NULL OR date($as_of) <= q.until_latest) THEN 'possible'
  END AS grade
WHERE grade IS NOT NULL
MATCH (c:Claim)
WHERE c.id IN r.claims OR c.id IN q.claims
WITH a, b, r, q, via, a_left, b_left, grade, c
ORDER BY c.ref
WITH a, b, via, grade, a_left, b_left,
  max(CASE WHEN r.disputed OR q.disputed THEN 1 ELSE 0 END) AS disputed,
  max(CASE WHEN r.origins < q.origins THEN r.origins ELSE q.origins END) AS origins,
  collect(DISTINCT c.ref) AS claims
RETURN a.name AS one, b.name AS other, via, grade,
  [name IN [CASE WHEN a_left = 1 THEN a.name END, CASE WHEN b_left = 1 THEN b.name END] WHERE name IS NOT NULL] AS left,
  disputed = 1 AS disputed, origins, claims
ORDER BY via, grade, one, other, a.id, b.id
