// title: Which forces came and left between two days
// question: Whose forces came to which place, and whose left, between two days?
// category: forces
// parameters:
//   first: {type: date, example: 2022-01-01, description: "From this day."}
//   last: {type: date, example: 2026-02-02, description: "To this day."}
//   place: {type: node, default: null, example: null, description: "Where; null: anywhere."}
// columns:
//   force: Whose force.
//   place: Where.
//   change: "came, or left."
//   earliest: "The change was not before; null: unknown."
//   latest: The change was not after.
//   grade: "certain: the whole span lies between the two days; possible: a part of it."
//   disputed: Whether one of the claims is disputed.
//   origins: How many independent origins the sources have.
//   sources: "Publishers, with the date of publication."
//   claims: The claims.
// graph: false
CALL () {
  MATCH (c:Claim {predicate: 'deployed_in', polarity: 'affirmed'})
  WHERE c.modality IN ['fact', 'assessment'] AND c.basis = 'stated' AND c.since_earliest IS NOT NULL
  RETURN c, 'came' AS change, c.since_earliest AS earliest, c.since_latest AS latest
  UNION
  MATCH (c:Claim {predicate: 'deployed_in', polarity: 'affirmed'})
  WHERE c.modality IN ['fact', 'assessment'] AND c.basis = 'stated' AND c.until_latest IS NOT NULL
  RETURN c, 'left' AS change, c.until_earliest AS earliest, c.until_latest AS latest
  UNION
  MATCH (c:Claim {predicate: 'withdrew_forces_from', polarity: 'affirmed'})
  WHERE c.modality IN ['fact', 'assessment']
  RETURN c, 'left' AS change, c.since_earliest AS earliest, c.since_latest AS latest
}
MATCH (c)-[:SUBJECT]->(f:Actor)
MATCH (c)-[:OBJECT]->(p)
MATCH (c)-[:STATED_IN]->(s:Source)
WHERE latest IS NOT NULL AND ($place IS NULL OR p.id = $place) AND c.rank <> 'deprecated'
  AND latest >= date($first) AND (earliest IS NULL OR earliest <= date($last))
WITH c, f, p, s, change, earliest, latest,
  CASE WHEN earliest >= date($first) AND latest <= date($last) THEN 'certain' ELSE 'possible' END AS grade
ORDER BY c.ref
WITH f, p, change, earliest, latest, grade,
  max(CASE WHEN c.disputed THEN 1 ELSE 0 END) AS disputed,
  count(DISTINCT c.origin) AS origins,
  collect(DISTINCT s.publisher + ' (' + coalesce(s.published, 'undated') + ')') AS sources,
  collect(c.ref) AS claims
RETURN f.name AS force, p.name AS place, change, toString(earliest) AS earliest, toString(latest) AS latest, grade,
  disputed = 1 AS disputed, origins, sources, claims
ORDER BY latest, force, place, change, claims
