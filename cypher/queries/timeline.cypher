// title: Timeline of an actor
// question: What is said of the actor, in the order in which it happened or held, and how exactly is the time known?
// category: start here
// parameters:
//   actor: {type: node, example: mali, description: "An actor, place, resource, issue or event."}
// columns:
//   begins: "When it happened or began: a day, a span that it lies in, by a day at the latest, or not before a day."
//   ends: "When it ended, likewise; once: an event; null: not known."
//   basis: "Where the time comes from: stated, present tense of a dated source, or taken to span the holder's tenure."
//   subject: Whom the claim is about.
//   predicate: The kind of claim.
//   object: "Its other end, where it has one."
//   says: "What it says, in our words."
//   polarity: affirmed or denied.
//   modality: "fact, assessment, allegation, plan or fear."
//   source: "Its publisher, with the date of publication."
//   rank: "preferred, normal or deprecated (held to be wrong)."
//   disputed: Whether another claim clashes with it.
//   claim: The claim. Claims with no time at all are not listed.
// graph: false
MATCH (c:Claim)-[:SUBJECT]->(s)
WHERE EXISTS { (c)-[:SUBJECT|OBJECT|HELD_BY]->({id: $actor}) }
  AND (coalesce(c.since_earliest, c.since_latest) IS NOT NULL OR c.until_latest <> date('9999-12-31'))
MATCH (c)-[:STATED_IN]->(paper:Source)
OPTIONAL MATCH (c)-[:OBJECT]->(o)
RETURN CASE
    WHEN c.since_earliest = c.since_latest THEN toString(c.since_latest)
    WHEN c.since_earliest IS NULL THEN 'by ' + toString(c.since_latest)
    WHEN c.since_latest IS NULL THEN 'not before ' + toString(c.since_earliest)
    ELSE toString(c.since_earliest) + ' to ' + toString(c.since_latest)
  END AS begins,
  CASE
    WHEN c.until_earliest = date('9999-12-31') THEN 'once'
    WHEN c.until_earliest = c.until_latest THEN toString(c.until_latest)
    WHEN c.until_earliest IS NULL THEN 'by ' + toString(c.until_latest)
    WHEN c.until_latest IS NULL THEN 'not before ' + toString(c.until_earliest)
    ELSE toString(c.until_earliest) + ' to ' + toString(c.until_latest)
  END AS ends,
  c.basis AS basis, s.name AS subject, c.predicate AS predicate, o.name AS object, c.says AS says, c.polarity AS polarity,
  c.modality AS modality, paper.publisher + ' (' + coalesce(paper.published, 'undated') + ')' AS source,
  c.rank AS rank, c.disputed AS disputed, c.ref AS claim
ORDER BY coalesce(c.since_latest, c.since_earliest, c.until_latest), coalesce(c.since_earliest, c.since_latest), claim
