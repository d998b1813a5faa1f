// title: How well statements are corroborated
// question: How many sources, and how many independent origins, does each statement have?
// category: evidence
// parameters:
//   actor: {type: node, default: null, example: null, description: "Only statements with this subject or object; null: all."}
//   at_least: {type: int, default: 1, example: 2, description: "Only statements with so many origins."}
// columns:
//   subject: Whom the statement is about.
//   statement: "The kind of claim; of a view, as what."
//   object: "Its other end, where it has one."
//   qualifier: "Which part, or what is given, where claims say so."
//   modality: "stated (as a fact or an assessment), allegation, plan or fear."
//   origins: "How many independent origins: ten reprints of one article are one."
//   sources: How many sources have it.
//   disputed: Whether another claim clashes with one of these.
//   resting_on: The origins.
//   claims: "The claims that count."
//   deprecated: "Claims that say so too and are held to be wrong: they do not count."
// graph: false
MATCH (c:Claim)-[:SUBJECT]->(s)
MATCH (c)-[:STATED_IN]->(source:Source)
MATCH (root:Source {id: c.origin})
OPTIONAL MATCH (c)-[:OBJECT]->(o)
WITH c, s, o, source, root,
  CASE
    WHEN c.sign IS NOT NULL THEN 'views as ' + c.sign
    WHEN c.polarity = 'denied' THEN 'not: ' + c.predicate + coalesce(' as ' + c.stance, '')
    ELSE c.predicate
  END AS statement,
  CASE WHEN c.modality IN ['fact', 'assessment'] THEN 'stated' ELSE c.modality END AS modality,
  c.rank <> 'deprecated' AS counts
WHERE $actor IS NULL OR s.id = $actor OR o.id = $actor
WITH c, s, o, source, root, statement, modality, counts
ORDER BY root.id, c.ref
WITH s, o, statement, modality, coalesce(c.role, c.item) AS qualifier,
  count(DISTINCT CASE WHEN counts THEN c.origin END) AS origins,
  count(DISTINCT CASE WHEN counts THEN source.id END) AS sources,
  max(CASE WHEN counts AND c.disputed THEN 1 ELSE 0 END) AS disputed,
  collect(DISTINCT CASE WHEN counts THEN root.publisher + ' (' + coalesce(root.published, 'undated') + ')' END) AS roots,
  collect(CASE WHEN counts THEN c.ref END) AS claims,
  collect(CASE WHEN NOT counts THEN c.ref END) AS deprecated
WHERE origins >= $at_least
RETURN s.name AS subject, statement, o.name AS object, qualifier, modality, origins, sources, disputed = 1 AS disputed,
  roots AS resting_on, claims, deprecated
ORDER BY origins DESC, sources DESC, subject, statement, object, qualifier, modality, claims, deprecated
