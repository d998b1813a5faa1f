// title: Who changed sides
// question: Who gave up relations with whom, and leans on, joined or engaged whom instead?
// category: blocs
// parameters:
//   country: {type: actor, default: null, example: mali, description: "Of which country, its governments counted; null: any."}
// columns:
//   country: "The country, of whose governments it may be told."
//   away_from: "Whom it turned away from, left, or stopped cooperating with: with the kind of relation."
//   towards: "Whom it leans on, formed, hired, or is allied with."
//   disputed: Whether one of the relations is disputed.
//   sources: How many sources say so.
//   claims: The claims.
// graph: false
MATCH (country:Country)
WHERE $country IS NULL OR country.id = $country
MATCH (c:Claim {polarity: 'affirmed'})-[:SUBJECT]->(s:Actor)
WHERE coalesce(s.country, s.id) = country.id AND c.modality IN ['fact', 'assessment'] AND c.rank <> 'deprecated'
  AND c.predicate IN ['turned_away_from', 'withdrew_from', 'stopped_cooperation_with', 'backed_by', 'founded', 'hired', 'allied_with']
MATCH (c)-[:OBJECT]->(o:Actor)
MATCH (c)-[:STATED_IN]->(source:Source)
WITH country, c, source,
  CASE WHEN c.predicate IN ['turned_away_from', 'withdrew_from', 'stopped_cooperation_with']
    THEN o.name + ' (' + c.predicate + ')' END AS away,
  CASE WHEN c.predicate IN ['backed_by', 'founded', 'hired', 'allied_with']
    THEN o.name + ' (' + c.predicate + ')' END AS towards
ORDER BY coalesce(away, towards), c.ref
WITH country, collect(DISTINCT away) AS away_from, collect(DISTINCT towards) AS towards,
  max(CASE WHEN c.disputed THEN 1 ELSE 0 END) AS disputed,
  count(DISTINCT source.id) AS sources, collect(c.ref) AS claims
WHERE size(away_from) > 0 AND size(towards) > 0
RETURN country.name AS country, away_from, towards, disputed = 1 AS disputed, sources, claims
ORDER BY country
