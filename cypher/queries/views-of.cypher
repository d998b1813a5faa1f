// title: How an actor views others
// question: How does the viewer, or a government of it, view everyone else, as of a day, as known on a day?
// category: views
// parameters:
//   viewer: {type: actor, example: united-states, description: "Whose views; of a country those of its governments too."}
//   as_of: {type: date, default: null, example: 2026-02-02, description: "The day asked about; null: any day."}
//   known_on: {type: date, default: null, example: null, description: "Only what was published and judged by then; null: all."}
// columns:
//   viewer: Who holds the view.
//   target: Who or what is viewed.
//   stance: "threat, potential threat, no threat or partner."
//   polarity: "affirmed; or denied: the source says that it is not viewed so."
//   modality: "How the source tells it: as a fact, assessment, fear, allegation or plan."
//   grade: "certain, possible (the claims leave it open), or any day."
//   regarding: What is at stake.
//   disputed: Whether another claim clashes with one of these.
//   rank: "preferred, normal or deprecated (held to be wrong)."
//   basis: "How their time is known: stated, present tense, or taken to span the holder's tenure."
//   origins: How many independent origins the sources have.
//   sources: "Publishers, with the date of publication."
//   claims: The claims behind it.
// graph: false
MATCH (c:Claim {predicate: 'views'})-[:HELD_BY]->(holder:Actor)
WHERE (holder.id = $viewer OR holder.country = $viewer)
  AND ($known_on IS NULL OR c.known_from <= date($known_on))
MATCH (c)-[:OBJECT]->(seen)
MATCH (c)-[:STATED_IN]->(source:Source)
WITH c, holder, seen, source,
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
OPTIONAL MATCH (c)-[:REGARDING]->(issue:Issue)
WITH c, holder, seen, source, grade, rank, clashes, issue
ORDER BY c.ref, issue.name
WITH holder, seen, c.stance AS stance, c.polarity AS polarity, c.modality AS modality, grade, rank,
  collect(DISTINCT issue.name) AS regarding,
  max(CASE WHEN clashes THEN 1 ELSE 0 END) AS disputed,
  collect(DISTINCT c.basis) AS basis,
  count(DISTINCT c.origin) AS origins,
  collect(DISTINCT source.publisher + ' (' + coalesce(source.published, 'undated') + ')') AS sources,
  collect(DISTINCT c.ref) AS claims
RETURN holder.name AS viewer, seen.name AS target, stance, polarity, modality, grade, regarding,
  disputed = 1 AS disputed, rank, basis, origins, sources, claims
ORDER BY target, grade, viewer, polarity, stance, modality, rank DESC, claims
