// title: Plans, offers, fears and allegations
// question: What is planned, offered, feared or alleged, by whom, and not stated as done?
// category: relations
// parameters:
//   actor: {type: node, default: null, example: us-administration-trump-2, description: "Only with this subject, object, holder or speaker; null: all."}
// columns:
//   modality: "plan (or offer), fear or allegation."
//   subject: Whom the claim is about.
//   predicate: The kind of claim.
//   object: "Its other end, where it has one."
//   qualifier: "What is offered, or which part; else what more is said."
//   says: "What it says, in our words."
//   polarity: affirmed or denied.
//   speaker: Who is said to have said it.
//   holder: "Who holds the view, where one is told."
//   source: "Its publisher, with the date of publication."
//   rank: "preferred, normal or deprecated (held to be wrong)."
//   claim: The claim.
// graph: false
MATCH (c:Claim)-[:SUBJECT]->(s)
WHERE c.modality IN ['plan', 'fear', 'allegation']
  AND ($actor IS NULL OR EXISTS { (c)-[:SUBJECT|OBJECT|HELD_BY|SAID_BY]->({id: $actor}) })
MATCH (c)-[:STATED_IN]->(paper:Source)
OPTIONAL MATCH (c)-[:OBJECT]->(o)
OPTIONAL MATCH (c)-[:SAID_BY]->(p:Actor)
OPTIONAL MATCH (c)-[:HELD_BY]->(h:Actor)
RETURN c.modality AS modality, s.name AS subject, c.predicate AS predicate, o.name AS object,
  coalesce(c.item, c.role, c.detail) AS qualifier, c.says AS says, c.polarity AS polarity, p.name AS speaker,
  h.name AS holder, paper.publisher + ' (' + coalesce(paper.published, 'undated') + ')' AS source, c.rank AS rank,
  c.ref AS claim
ORDER BY modality DESC, subject, predicate, object, claim
