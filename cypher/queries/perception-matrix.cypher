// title: The perception matrix
// question: Who views whom how, all viewers and targets, as of a day, by all sources or by one?
// category: views
// parameters:
//   as_of: {type: date, default: null, example: 2026-02-02, description: "The day asked about; null: any day."}
//   source: {type: source, default: null, example: thebadely-2026-02-02, description: "Only claims of this source; null: all."}
// columns:
//   viewer: Who holds the view.
//   target: Who or what is viewed.
//   view: "threat, no threat, partner; or no partner."
//   stances: "The stances in the sources' words, a denied one with 'not'."
//   grade: "The best among the claims: certain, possible (they leave it open), or any day."
//   disputed: Whether another claim clashes with one of these.
//   origins: How many independent origins the sources have.
//   undisputed: How many of the claims no other one clashes with.
//   claims: "The claims behind it; deprecated ones are left out."
// graph: false
MATCH (c:Claim {predicate: 'views'})-[:HELD_BY]->(holder:Actor)
MATCH (c)-[:OBJECT]->(seen)
MATCH (c)-[:STATED_IN]->(s:Source)
WHERE c.modality IN ['fact', 'assessment', 'fear'] AND c.rank <> 'deprecated' AND ($source IS NULL OR s.id = $source)
WITH c, holder, seen, coalesce(c.sign, 'no partner') AS view,
  CASE c.polarity WHEN 'denied' THEN 'not ' + c.stance ELSE c.stance END AS stance,
  CASE
    WHEN $as_of IS NULL THEN 'any day'
    WHEN c.since_latest <= date($as_of) AND date($as_of) <= c.until_earliest THEN 'certain'
    WHEN (c.since_earliest IS NULL OR c.since_earliest <= date($as_of))
      AND (c.until_latest IS NULL OR date($as_of) <= c.until_latest) THEN 'possible'
  END AS grade
WHERE grade IS NOT NULL
WITH c, holder, seen, view, stance, grade
ORDER BY stance, c.ref
WITH holder, seen, view,
  collect(DISTINCT stance) AS stances,
  min(grade) AS grade,
  max(CASE WHEN c.disputed THEN 1 ELSE 0 END) AS disputed,
  count(DISTINCT c.origin) AS origins,
  sum(CASE WHEN c.disputed THEN 0 ELSE 1 END) AS undisputed,
  collect(DISTINCT c.ref) AS claims
RETURN holder.name AS viewer, seen.name AS target, view, stances, grade, disputed = 1 AS disputed, origins, undisputed, claims
ORDER BY viewer, target, view, holder.id, seen.id
