// title: The evidence for a relation
// question: Which claims stand behind what is said of two, in whose words, from which source and sentence?
// category: evidence
// parameters:
//   subject: {type: node, example: us-administration-biden, description: "Whom the claims are about."}
//   object: {type: node, example: russian-contractors, description: "Their other end."}
// columns:
//   predicate: The kind of claim.
//   says: "What it says, in our words."
//   polarity: affirmed or denied.
//   modality: "fact, assessment, allegation, plan or fear."
//   holder: "Who holds the view, where one is held."
//   speaker: Who is said to have said it.
//   publisher: Who printed it.
//   published: "Publication date; null: undated."
//   sentence: "Paragraph and sentence in the source."
//   rank: "preferred, normal or deprecated."
//   disputed: Whether another claim clashes with it.
//   origin: "The publisher at the root of its source's lineage, with the date of publication."
//   claim: The claim.
// graph: false
MATCH (c:Claim)-[:SUBJECT]->(s {id: $subject})
MATCH (c)-[:OBJECT]->(o {id: $object})
MATCH (c)-[:STATED_IN]->(source:Source)
MATCH (root:Source {id: c.origin})
OPTIONAL MATCH (c)-[:HELD_BY]->(h:Actor)
OPTIONAL MATCH (c)-[:SAID_BY]->(p:Actor)
RETURN c.predicate AS predicate, c.says AS says, c.polarity AS polarity, c.modality AS modality,
  h.name AS holder, p.name AS speaker, source.publisher AS publisher, source.published AS published,
  toString(c.paragraph) + '.' + toString(c.sentence) AS sentence, c.rank AS rank, c.disputed AS disputed,
  root.publisher + ' (' + coalesce(root.published, 'undated') + ')' AS origin, c.ref AS claim
ORDER BY claim
