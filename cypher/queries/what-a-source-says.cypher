// title: What a source says
// question: What does a source say, sentence by sentence?
// category: evidence
// parameters:
//   source: {type: source, example: america-herald-news, description: The source.}
// columns:
//   sentence: "Paragraph and sentence in the source."
//   subject: Whom the claim is about.
//   predicate: The kind of claim.
//   object: "Its other end, where it has one."
//   says: "What it says, in our words."
//   polarity: affirmed or denied.
//   modality: "fact, assessment, allegation, plan or fear."
//   holder: "Who holds the view, where one is told."
//   speaker: Who is said to have said it.
//   valid: "When it holds, as written in the facts (EDTF); null: the present tense of the source."
//   rank: "preferred, normal or deprecated (held to be wrong)."
//   disputed: Whether another claim clashes with it.
//   claim: The claim.
// graph: false
MATCH (c:Claim)-[:STATED_IN]->(:Source {id: $source})
MATCH (c)-[:SUBJECT]->(s)
OPTIONAL MATCH (c)-[:OBJECT]->(o)
OPTIONAL MATCH (c)-[:HELD_BY]->(h:Actor)
OPTIONAL MATCH (c)-[:SAID_BY]->(p:Actor)
RETURN toString(c.paragraph) + '.' + toString(c.sentence) AS sentence, s.name AS subject, c.predicate AS predicate,
  o.name AS object, c.says AS says, c.polarity AS polarity, c.modality AS modality, h.name AS holder, p.name AS speaker,
  c.valid AS valid, c.rank AS rank, c.disputed AS disputed, c.ref AS claim
ORDER BY c.start_char, claim
