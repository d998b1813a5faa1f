// title: How the view of an actor changed by viewer and year
// question: In each year that sources speak of, who viewed the target as a threat, as none, as a partner?
// category: views
// parameters:
//   target: {type: node, example: russian-contractors, description: "Who or what is viewed."}
// columns:
//   viewer: Who holds the view.
//   year: "Year of the days on which the claims say that it held; of an undated one: not known."
//   views: "threat, no threat, partner."
//   stances: "The stances in the sources' words, a denied one with 'not'."
//   disputed: Whether one of the claims is disputed.
//   rank: The best rank among the claims.
//   origins: How many independent origins the sources have.
//   claims: The claims.
// graph: false
MATCH (c:Claim {predicate: 'views'})-[:OBJECT]->({id: $target})
MATCH (c)-[:HELD_BY]->(viewer:Actor)
WHERE c.modality IN ['fact', 'assessment', 'fear']
WITH c, viewer, coalesce(c.until_earliest, c.since_latest) AS day,
  CASE c.rank WHEN 'preferred' THEN 1 WHEN 'normal' THEN 2 ELSE 3 END AS place,
  CASE c.polarity WHEN 'denied' THEN 'not ' + c.stance ELSE c.stance END AS stance
WITH c, viewer, place, stance, CASE WHEN day IS NULL THEN 'not known' ELSE toString(day.year) END AS year
ORDER BY c.sign, stance, c.ref
WITH viewer, year, min(place) AS place,
  collect(DISTINCT coalesce(c.sign, 'no partner')) AS views,
  collect(DISTINCT stance) AS stances,
  max(CASE WHEN c.disputed THEN 1 ELSE 0 END) AS disputed,
  count(DISTINCT c.origin) AS origins,
  collect(c.ref) AS claims
RETURN viewer.name AS viewer, year, views, stances, disputed = 1 AS disputed,
  CASE place WHEN 1 THEN 'preferred' WHEN 2 THEN 'normal' ELSE 'deprecated' END AS rank, origins, claims
ORDER BY viewer, year
