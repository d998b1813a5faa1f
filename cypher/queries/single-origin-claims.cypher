// title: Statements of one origin
// question: Which statements rest on one origin only, however many sources repeat them?
// category: evidence
// parameters:
//   actor: {type: node, default: null, example: null, description: "Only statements with this subject or object; null: all."}
// columns:
//   subject: Whom the statement is about.
//   statement: "The kind of claim; of a view, as what."
//   object: "Its other end, where it has one."
//   qualifier: "Which part, or what is given, where claims say so."
//   modality: "stated (as a fact or an assessment), allegation, plan or fear."
//   sources: How many sources have it.
//   origin: The source that they all come from.
//   claims: "The claims. Deprecated ones are not counted."
// graph: false
MATCH (c:Claim)-[:SUBJECT]->(s)
WHERE c.rank <> 'deprecated'
MATCH (c)-[:STATED_IN]->(source:Source)
OPTIONAL MATCH (c)-[:OBJECT]->(o)
WITH c, s, o, source,
  CASE
    WHEN c.sign IS NOT NULL THEN 'views as ' + c.sign
    WHEN c.polarity = 'denied' THEN 'not: ' + c.predicate + coalesce(' as ' + c.stance, '')
    ELSE c.predicate
  END AS statement,
  CASE WHEN c.modality IN ['fact', 'assessment'] THEN 'stated' ELSE c.modality END AS modality
WHERE $actor IS NULL OR s.id = $actor OR o.id = $actor
WITH c, s, o, source, statement, modality
ORDER BY c.ref
WITH s, o, statement, modality, coalesce(c.role, c.item) AS qualifier,
  count(DISTINCT source.id) AS sources, collect(DISTINCT c.origin) AS origins, collect(c.ref) AS claims
WHERE size(origins) = 1
MATCH (root:Source {id: origins[0]})
RETURN s.name AS subject, statement, o.name AS object, qualifier, modality, sources,
  root.publisher + ' (' + coalesce(root.published, 'undated') + ')' AS origin, claims
ORDER BY sources DESC, subject, statement, object, qualifier, modality, claims
