// title: Who views an actor as a threat
// question: Who views the target as a threat, as of a day, as known on a day, and according to whom?
// category: views
// parameters:
//   target: {type: node, example: russian-contractors, description: "Who or what is viewed."}
//   as_of: {type: date, default: null, example: 2026-02-02, description: "The day asked about; null: any day."}
//   known_on: {type: date, default: null, example: null, description: "Only what was published and judged by then; null: all."}
// columns:
//   viewer: "Who holds the view; one row for each grade and rank of its claims."
//   grade: "certain, possible (the claims leave it open), or any day."
//   stances: "A threat, a potential threat."
//   disputed: Whether another claim clashes with one of these.
//   rank: "preferred, normal or deprecated (held to be wrong)."
//   basis: "How their time is known: stated, present tense, or taken to span the holder's tenure."
//   origins: How many independent origins the sources have.
//   sources: "Publishers, with the date of publication."
//   claims: The claims behind it.
// graph: false
MATCH (c:Claim {predicate: 'views', sign: 'threat'})-[:OBJECT]->(t {id: $target})
MATCH (c)-[:HELD_BY]->(holder:Actor)
MATCH (c)-[:STATED_IN]->(source:Source)
WHERE c.modality IN ['fact', 'assessment', 'fear']
  AND ($known_on IS NULL OR c.known_from <= date($known_on))
WITH c, holder, source,
  CASE
    WHEN $as_of IS NULL THEN 'any day'
    WHEN c.since_latest <= date($as_of) AND date($as_of) <= c.until_earliest THEN 'certain'
    WHEN (c.since_earliest IS NULL OR c.since_earliest <= date($as_of))
      AND (c.until_latest IS NULL OR date($as_of) <= c.until_latest) THEN 'possible'
  END AS grade,
  CASE
    WHEN $known_on IS NULL OR c.stated_rank IS NOT NULL THEN c.rank
    WHEN EXISTS { (c)-[d:DISPUTES]-(:Claim)
      WHERE size(coalesce(d.stands, [])) > 0 AND NOT c.ref IN d.stands AND d.judged_on <= date($known_on) }
      THEN 'deprecated'
    ELSE 'normal'
  END AS rank,
  CASE
    WHEN $known_on IS NULL THEN c.disputed
    ELSE EXISTS { (c)-[d:DISPUTES]-(o:Claim)
      WHERE o.known_from <= date($known_on) AND (d.verdict <> 'rejected' OR d.judged_on > date($known_on)) }
  END AS clashes
WHERE grade IS NOT NULL
WITH c, holder, source, grade, rank, clashes
ORDER BY c.ref
WITH holder, grade, rank,
  collect(DISTINCT c.stance) AS stances,
  max(CASE WHEN clashes THEN 1 ELSE 0 END) AS disputed,
  collect(DISTINCT c.basis) AS basis,
  count(DISTINCT c.origin) AS origins,
  collect(DISTINCT source.publisher + ' (' + coalesce(source.published, 'undated') + ')') AS sources,
  collect(c.ref) AS claims
RETURN holder.name AS viewer, grade, stances, disputed = 1 AS disputed, rank, basis, origins, sources, claims
ORDER BY grade, viewer, rank DESC, claims
