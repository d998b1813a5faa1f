// title: Claims without a date
// question: Which claims have an undated source or no known time, and what was inferred for them?
// category: evidence
// parameters: {}
// columns:
//   says: "What the claim says, in our words."
//   undated: "What is not dated: source (no date of publication), time (nothing says when it held), or both."
//   basis: "What its time was taken from: present tense (of an undated source: none), or the holder's tenure."
//   not_before: "It cannot have begun before, as stated or inferred; null: not known."
//   not_after: "It cannot have lasted beyond, as stated or inferred; null: not known, or an event."
//   known_from: "First day on which it can be taken as published: of an undated source, the day we read it."
//   source: The publisher.
//   re_reports: "What the source re-reports, and whether it says so or we infer it."
//   claim: The claim.
// graph: false
MATCH (c:Claim)-[:STATED_IN]->(paper:Source)
WITH c, paper, paper.published IS NULL AS no_date,
  c.since_latest IS NULL AND coalesce(c.until_earliest, date('9999-12-31')) = date('9999-12-31') AS no_time
WHERE no_date OR no_time
OPTIONAL MATCH (paper)-[r:DERIVED_FROM]->(parent:Source)
WITH c, paper, no_date, no_time, r, parent
ORDER BY parent.id
WITH c, paper, no_date, no_time,
  collect(parent.publisher + ' (' + coalesce(parent.published, 'undated') + '), ' + r.basis) AS re_reports
RETURN c.says AS says, CASE WHEN no_date AND no_time THEN 'both' WHEN no_date THEN 'source' ELSE 'time' END AS undated,
  c.basis AS basis, toString(c.since_earliest) AS not_before,
  CASE WHEN c.until_latest <> date('9999-12-31') THEN toString(c.until_latest) END AS not_after,
  toString(c.known_from) AS known_from,
  paper.publisher AS source, re_reports, c.ref AS claim
ORDER BY claim
