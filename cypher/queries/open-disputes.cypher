// title: Disputes that nobody has settled
// question: Which claims clash, with no verdict yet or with the verdict unsure?
// category: disputes
// parameters:
//   kind: {type: string, default: null, example: null, description: "polarity, attribution, tenure or quantity; null: all."}
// columns:
//   kind: "polarity (yes against no), attribution (whose view), tenure (not in office), quantity (how many)."
//   verdict: "open, or unsure (looked at, and not settled)."
//   rule: Why the two were taken to clash.
//   one_says: "What the one claim says, in our words."
//   one_holder: "Who holds that, where a view is told."
//   one_source: "Its publisher, with the date of publication."
//   other_says: What the other says.
//   other_holder: Who holds that.
//   other_source: Its publisher.
//   judgement: "Of unsure: the judge's reason."
//   one_claim: The one claim.
//   other_claim: The other.
// graph: false
MATCH (one:Claim)-[d:DISPUTES]->(other:Claim)
WHERE d.verdict IN ['open', 'unsure'] AND ($kind IS NULL OR d.kind = $kind)
MATCH (one)-[:STATED_IN]->(s:Source)
MATCH (other)-[:STATED_IN]->(o:Source)
OPTIONAL MATCH (one)-[:HELD_BY]->(a:Actor)
OPTIONAL MATCH (other)-[:HELD_BY]->(b:Actor)
RETURN d.kind AS kind, d.verdict AS verdict, d.rule AS rule,
  one.says AS one_says, a.name AS one_holder, s.publisher + ' (' + coalesce(s.published, 'undated') + ')' AS one_source,
  other.says AS other_says, b.name AS other_holder,
  o.publisher + ' (' + coalesce(o.published, 'undated') + ')' AS other_source,
  d.judgement AS judgement, one.ref AS one_claim, other.ref AS other_claim
ORDER BY kind, one_claim, other_claim
