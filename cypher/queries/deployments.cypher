// title: Forces and where they are
// question: Which force is deployed where, how strong, as of a day, as known on a day, and according to whom?
// category: forces
// parameters:
//   country: {type: node, default: null, example: mali, description: "A country, with the places in it, or a place; null: everywhere."}
//   force: {type: actor, default: null, example: null, description: "The force; null: any."}
//   as_of: {type: date, default: null, example: 2026-02-02, description: "The day asked about; null: any day."}
//   known_on: {type: date, default: null, example: null, description: "Only what was published and judged by then; null: all."}
// columns:
//   force: "Whose deployment; one row for each grade and rank of its claims. Plans, offers and fears are not among them."
//   place: Where.
//   grade: "certain, possible (the claims leave it open), or any day."
//   strength_low: The lowest number that a claim gives.
//   strength_high: The highest number that a claim gives.
//   approximate: "Whether one says 'about'."
//   strength_text: How the sources put it.
//   disputed: Whether another claim clashes with one of these.
//   rank: "preferred, normal or deprecated (held to be wrong)."
//   origins: How many independent origins the sources have.
//   sources: "Publishers, with the date of publication."
//   claims: The claims behind it.
// graph: false
MATCH (c:Claim {predicate: 'deployed_in', polarity: 'affirmed'})-[:SUBJECT]->(troops:Actor)
MATCH (c)-[:OBJECT]->(site)
MATCH (c)-[:STATED_IN]->(source:Source)
WHERE c.modality IN ['fact', 'assessment'] AND ($force IS NULL OR troops.id = $force)
  AND ($country IS NULL OR site.id = $country OR EXISTS { (site)-[:LOCATED_IN|CAPITAL_OF]->({id: $country}) })
  AND ($known_on IS NULL OR c.known_from <= date($known_on))
WITH c, troops, site, source,
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
WITH c, troops, site, source, grade, rank, clashes
ORDER BY c.ref
WITH troops, site, grade, rank,
  min(c.quantity_low) AS low, max(c.quantity_high) AS high,
  max(CASE WHEN c.approximate THEN 1 ELSE 0 END) AS approximate,
  collect(DISTINCT c.quantity_text) AS strength_text,
  max(CASE WHEN clashes THEN 1 ELSE 0 END) AS disputed,
  count(DISTINCT c.origin) AS origins,
  collect(DISTINCT source.publisher + ' (' + coalesce(source.published, 'undated') + ')') AS sources,
  collect(c.ref) AS claims
RETURN troops.name AS force, site.name AS place, grade, toInteger(low) AS strength_low, toInteger(high) AS strength_high,
  approximate = 1 AS approximate, strength_text, disputed = 1 AS disputed, rank, origins, sources, claims
ORDER BY place, force, grade, rank DESC, claims
