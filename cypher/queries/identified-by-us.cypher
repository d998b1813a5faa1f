// title: Who is meant, by our inference
// question: Where did we, not the source, say who is meant, and why?
// category: evidence
// parameters:
//   actor: {type: node, default: null, example: us-administration-trump-2, description: "Only where this one is meant; null: all."}
// columns:
//   meant: Who is meant.
//   role: "As what: subject, object, holder or speaker."
//   named: "What the source calls it, where it was noted."
//   reason: Why we take it so.
//   source: "The publisher, with the date of publication."
//   claims: The claims.
// graph: false
MATCH (c:Claim)-[r:SUBJECT|OBJECT|HELD_BY|SAID_BY]->(who)
WHERE c.identified IS NOT NULL AND ($actor IS NULL OR who.id = $actor)
MATCH (c)-[:STATED_IN]->(paper:Source)
WITH c, who, paper, CASE type(r)
  WHEN 'SUBJECT' THEN 'subject' WHEN 'OBJECT' THEN 'object' WHEN 'HELD_BY' THEN 'holder' ELSE 'speaker'
END AS role
WITH c, who, paper, role, [text IN c.identified WHERE text STARTS WITH role + ': '] AS reasons,
  [text IN coalesce(c.as_named, []) WHERE text STARTS WITH role + ': '] AS names
WHERE size(reasons) > 0
WITH c, who, paper, role, substring(reasons[0], size(role) + 2) AS reason, substring(names[0], size(role) + 2) AS named
ORDER BY c.ref
WITH who, paper, role, reason, collect(DISTINCT named) AS named, collect(c.ref) AS claims
RETURN who.name AS meant, role, named, reason, paper.publisher + ' (' + coalesce(paper.published, 'undated') + ')' AS source,
  claims
ORDER BY meant, role, source, claims
