// title: All disputes and their verdicts
// question: Which claims clash, who says what, and what was decided by whom, why, and on which sources?
// category: disputes
// parameters: {}
// columns:
//   kind: "polarity (yes against no), attribution (whose view), tenure (not in office), quantity (how many)."
//   verdict: "open, upheld (they do clash), rejected (they do not) or unsure."
//   one_says: "What the one claim says, in our words."
//   one_holder: "Who holds that, where a view is told."
//   one_source: "Its publisher, with the date of publication."
//   other_says: What the other says.
//   other_holder: Who holds that.
//   other_source: Its publisher.
//   stands: "Of upheld: which of the two stands: one, other, or both; null: not judged, or neither."
//   reason: "The judge's reason."
//   judge: Who judged.
//   judged_on: When.
//   settled_by: The sources that the verdict rests on.
//   rule: Why the two were taken to clash.
//   one_claim: The one claim.
//   other_claim: The other.
// graph: false
MATCH (one:Claim)-[d:DISPUTES]->(other:Claim)
MATCH (one)-[:STATED_IN]->(s:Source)
MATCH (other)-[:STATED_IN]->(o:Source)
OPTIONAL MATCH (one)-[:HELD_BY]->(a:Actor)
OPTIONAL MATCH (other)-[:HELD_BY]->(b:Actor)
OPTIONAL MATCH (settling:Source)
WHERE settling.id IN d.sources
WITH d, one, other, s, o, a, b, settling
ORDER BY settling.id
WITH d, one, other, s, o, a, b,
  collect(settling.publisher + ' (' + coalesce(settling.published, 'undated') + ')') AS settled_by
RETURN d.kind AS kind, d.verdict AS verdict,
  one.says AS one_says, a.name AS one_holder, s.publisher + ' (' + coalesce(s.published, 'undated') + ')' AS one_source,
  other.says AS other_says, b.name AS other_holder,
  o.publisher + ' (' + coalesce(o.published, 'undated') + ')' AS other_source,
  CASE
    WHEN size(coalesce(d.stands, [])) = 0 THEN null
    WHEN one.ref IN d.stands AND other.ref IN d.stands THEN 'both'
    WHEN one.ref IN d.stands THEN 'one'
    WHEN other.ref IN d.stands THEN 'other'
  END AS stands,
  d.judgement AS reason, d.judged_by AS judge, d.judged_on AS judged_on, settled_by, d.rule AS rule,
  one.ref AS one_claim, other.ref AS other_claim
ORDER BY kind, one_claim, other_claim
