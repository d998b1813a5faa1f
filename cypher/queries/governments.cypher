// title: Governments of a country
// question: Which governments, and which people, govern the country, since when and until when, as of a day?
// category: government
// parameters:
//   country: {type: actor, example: united-states, description: The country.}
//   as_of: {type: date, default: null, example: 2026-02-02, description: "The day asked about; null: any day."}
// columns:
//   government: "The government or person in power; one row for each grade and rank of its claims."
//   kind: Government or Person.
//   role: "As what, where a claim says."
//   since: "First day of the tenure; null: not known."
//   until: "Last day of the tenure; null: in office when last read of, or not known."
//   grade: "certain, possible (the claims leave it open, or there is none), or any day."
//   disputed: Whether another claim clashes with one of these.
//   rank: "preferred, normal or deprecated (held to be wrong); null: no claim."
//   sources: "Publishers, with the date of publication."
//   claims: "The claims that it governs, tenure claims among them."
// graph: false
MATCH (ruler:Actor)
WHERE ruler.country = $country
  OR EXISTS { (ruler)<-[:SUBJECT]-(g:Claim {predicate: 'governs', polarity: 'affirmed'})-[:OBJECT]->(:Country {id: $country})
    WHERE g.modality IN ['fact', 'assessment'] }
OPTIONAL MATCH (c:Claim {predicate: 'governs', polarity: 'affirmed'})-[:SUBJECT]->(ruler),
  (c)-[:OBJECT]->(:Country {id: $country})
WHERE c.modality IN ['fact', 'assessment']
OPTIONAL MATCH (c)-[:STATED_IN]->(source:Source)
WITH ruler, c, source,
  CASE
    WHEN $as_of IS NULL THEN 'any day'
    WHEN c.since_latest <= date($as_of) AND date($as_of) <= c.until_earliest THEN 'certain'
    WHEN (c.since_earliest IS NULL OR c.since_earliest <= date($as_of))
      AND (c.until_latest IS NULL OR date($as_of) <= c.until_latest) THEN 'possible'
  END AS grade
WHERE grade IS NOT NULL
WITH ruler, c, source, grade
ORDER BY c.ref
WITH ruler, grade, c.rank AS rank,
  collect(DISTINCT c.role) AS role,
  max(CASE WHEN c.disputed THEN 1 ELSE 0 END) AS disputed,
  collect(DISTINCT source.publisher + ' (' + coalesce(source.published, 'undated') + ')') AS sources,
  collect(c.ref) AS claims
RETURN ruler.name AS government, CASE WHEN 'Person' IN labels(ruler) THEN 'Person' ELSE 'Government' END AS kind, role,
  toString(ruler.tenure_since) AS since, toString(ruler.tenure_until) AS until, grade, disputed = 1 AS disputed, rank, sources, claims
ORDER BY grade, kind, since, government, rank DESC, ruler.id
