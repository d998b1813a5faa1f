// title: Strength of a force by source and date
// question: How many has the force in each place, by which source, of what day?
// category: forces
// parameters:
//   force: {type: actor, default: null, example: russian-contractors, description: "Whose strength; null: any force."}
//   place: {type: node, default: null, example: mali, description: "Where; null: anywhere."}
// columns:
//   force: Whose strength it is.
//   place: "Where; null: wherever they are, in all."
//   low: The lowest number that the source gives.
//   high: The highest number that it gives.
//   approximate: Whether the source says 'about'.
//   words: A quantity that it gives in words.
//   of: "The time that it speaks of, as the source gives it (EDTF); null: the day of publication."
//   published: "Publication date; null: undated."
//   publisher: Who printed it.
//   modality: "fact, assessment, allegation, plan or fear."
//   disputed: Whether another number clashes with it.
//   rank: "preferred, normal or deprecated (held to be wrong)."
//   origin: The source at the root of its lineage.
//   claim: The claim.
// graph: false
MATCH (c:Claim {polarity: 'affirmed'})-[:SUBJECT]->(f:Actor)
MATCH (c)-[:STATED_IN]->(s:Source)
OPTIONAL MATCH (c)-[:OBJECT]->(p)
WITH c, f, s, p
WHERE c.predicate IN ['deployed_in', 'has_strength'] AND ($force IS NULL OR f.id = $force) AND ($place IS NULL OR p.id = $place)
  AND (c.quantity_low IS NOT NULL OR c.quantity_high IS NOT NULL OR c.quantity_text IS NOT NULL)
MATCH (root:Source {id: c.origin})
RETURN f.name AS force, p.name AS place, c.quantity_low AS low, c.quantity_high AS high,
  coalesce(c.approximate, false) AS approximate, c.quantity_text AS words, c.valid AS of, s.published AS published,
  s.publisher AS publisher, c.modality AS modality, c.disputed AS disputed, c.rank AS rank,
  root.publisher + ' (' + coalesce(root.published, 'undated') + ')' AS origin, c.ref AS claim
ORDER BY force, place, coalesce(c.valid, s.published, ''), claim
