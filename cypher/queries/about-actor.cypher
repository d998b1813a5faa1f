// title: Everything about one actor
// question: What do sources say of it, as subject, object, holder or speaker?
// category: start here
// parameters:
//   actor: {type: node, example: mali-junta, description: "An actor, place, resource, issue or event."}
// columns:
//   parts: "Its part in the claim: subject, object, holder, speaker; of an issue: at stake."
//   subject: Whom the claim is about.
//   predicate: The kind of claim.
//   object: "Its other end, where it has one."
//   says: "What it says, in our words."
//   polarity: affirmed or denied.
//   modality: "fact, assessment, allegation, plan or fear."
//   source: "Its publisher, with the date of publication."
//   rank: "preferred, normal or deprecated (held to be wrong)."
//   disputed: Whether another claim clashes with it.
//   claim: The claim.
// graph: false
MATCH (c:Claim)-[r:SUBJECT|OBJECT|HELD_BY|SAID_BY|REGARDING]->({id: $actor})
WITH c, CASE type(r)
  WHEN 'SUBJECT' THEN 1 WHEN 'OBJECT' THEN 2 WHEN 'HELD_BY' THEN 3 WHEN 'SAID_BY' THEN 4 ELSE 5
END AS part
ORDER BY part
WITH c, collect(CASE part
  WHEN 1 THEN 'subject' WHEN 2 THEN 'object' WHEN 3 THEN 'holder' WHEN 4 THEN 'speaker' ELSE 'at stake'
END) AS parts
MATCH (c)-[:SUBJECT]->(s)
MATCH (c)-[:STATED_IN]->(paper:Source)
OPTIONAL MATCH (c)-[:OBJECT]->(o)
RETURN parts, s.name AS subject, c.predicate AS predicate, o.name AS object, c.says AS says, c.polarity AS polarity,
  c.modality AS modality, paper.publisher + ' (' + coalesce(paper.published, 'undated') + ')' AS source,
  c.rank AS rank, c.disputed AS disputed, c.ref AS claim
ORDER BY parts, predicate, subject, object, claim
