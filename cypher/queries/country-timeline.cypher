// title: A country's timeline
// question: What happened in and around the country, to its governments too, between two days, in order?
// category: start here
// parameters:
//   country: {type: actor, example: mali, description: The country.}
//   first: {type: date, default: null, example: 2020-01-01, description: "From this day; null: from the beginning."}
//   last: {type: date, default: null, example: 2026-02-02, description: "To this day; null: to the end."}
// columns:
//   day: "The day by which it had happened or begun, as far as the sources say."
//   exact: Whether that is the very day.
//   what: "What a source says, in our words."
//   kind: The kind of claim.
//   modality: "fact, assessment, allegation, plan or fear."
//   source: "Its publisher, with the date of publication."
//   disputed: Whether another claim clashes with it.
//   rank: "preferred, normal or deprecated (held to be wrong)."
//   claim: "The claim. Listed are claims whose time is stated, and events; not what is told in the present tense."
// graph: false
MATCH (c:Claim)-[:STATED_IN]->(s:Source)
WHERE c.valid IS NOT NULL AND c.since_latest IS NOT NULL
  AND ($first IS NULL OR c.since_latest >= date($first)) AND ($last IS NULL OR c.since_latest <= date($last))
  AND (
    EXISTS { (c)-[:SUBJECT|OBJECT|HELD_BY]->({id: $country}) }
    OR EXISTS { (c)-[:SUBJECT|OBJECT|HELD_BY]->({country: $country}) }
    OR EXISTS { (c)-[:SUBJECT|OBJECT]->(:Event)-[:OCCURRED_IN]->({id: $country}) }
  )
RETURN c.since_latest AS day, coalesce(c.since_earliest = c.since_latest, false) AS exact, c.says AS what,
  c.predicate AS kind, c.modality AS modality,
  s.publisher + ' (' + coalesce(s.published, 'undated') + ')' AS source, c.disputed AS disputed, c.rank AS rank,
  c.ref AS claim
ORDER BY day, claim
