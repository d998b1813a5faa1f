// title: Members of a bloc
// question: Who was a member of the bloc as of a day, as known on a day, withdrawals and foundings taken into account?
// category: blocs
// parameters:
//   bloc: {type: actor, example: ecowas, description: The bloc.}
//   as_of: {type: date, default: null, example: 2025-01-28, description: "The day asked about; null: any day."}
//   known_on: {type: date, default: null, example: null, description: "Only what was published and judged by then; null: all."}
// columns:
//   member: "The member; where a source speaks of a government, its country."
//   grade: "certain, possible (the claims leave it open, or clash), or any day. Who had left by that day is not listed."
//   through: "member (said to be one), founder (from the founding on), notice (announced its exit: a member until then)."
//   disputed: Whether another claim clashes with one of these.
//   origins: How many independent origins the sources have.
//   sources: "Publishers, with the date of publication."
//   claims: "The claims behind the grade. Deprecated ones are not counted."
//   left: "When it left, as far as any claim says: a day, two days with the exit between them, or by a day."
//   left_claims: The claims that it left.
// graph: false
MATCH (c:Claim)-[:OBJECT]->(:Bloc {id: $bloc})
MATCH (c)-[:SUBJECT]->(subject:Actor)
MATCH (c)-[:STATED_IN]->(source:Source)
WHERE c.predicate IN ['member_of', 'founded', 'announced_withdrawal_from', 'withdrew_from']
  AND c.modality IN ['fact', 'assessment']
  AND ($known_on IS NULL OR c.known_from <= date($known_on))
WITH c, source, coalesce(subject.country, subject.id) AS member,
  CASE
    WHEN c.predicate = 'member_of' AND c.polarity = 'affirmed' THEN 'member'
    WHEN c.predicate = 'member_of' THEN 'not a member'
    WHEN c.polarity = 'denied' THEN null
    WHEN c.predicate = 'founded' THEN 'founder'
    WHEN c.predicate = 'announced_withdrawal_from' THEN 'notice'
    ELSE 'left'
  END AS part,
  CASE
    WHEN c.since_latest <= date($as_of) AND date($as_of) <= c.until_earliest THEN 'certain'
    WHEN $as_of IS NULL OR ((c.since_earliest IS NULL OR c.since_earliest <= date($as_of))
      AND (c.until_latest IS NULL OR date($as_of) <= c.until_latest)) THEN 'possible'
  END AS own,
  CASE
    WHEN $known_on IS NULL OR c.stated_rank IS NOT NULL THEN c.rank
    WHEN EXISTS { (c)-[d:DISPUTES]-(:Claim)
      WHERE size(coalesce(d.stands, [])) > 0 AND NOT c.ref IN d.stands AND d.judged_on <= date($known_on) }
      THEN 'deprecated'
    ELSE 'normal'
  END AS rank,
  CASE
    WHEN $known_on IS NULL THEN c.disputed
    ELSE EXISTS { (c)-[d:DISPUTES]-(o:Claim)
      WHERE o.known_from <= date($known_on) AND (d.verdict <> 'rejected' OR d.judged_on > date($known_on)) }
  END AS clashes,
  source.publisher + ' (' + coalesce(source.published, 'undated') + ')' AS label
WHERE part IS NOT NULL AND rank <> 'deprecated'
WITH c, label, member, part, own, clashes, part IN ['member', 'founder', 'notice'] AND own IS NOT NULL AS counts
ORDER BY c.ref
WITH member,
  max(CASE WHEN part = 'member' AND own = 'certain' THEN 1 ELSE 0 END) AS said,
  max(CASE WHEN part = 'member' AND own = 'possible' THEN 1 ELSE 0 END) AS left_open,
  max(CASE WHEN part = 'not a member' AND own = 'certain' THEN 1 ELSE 0 END) AS denied,
  max(CASE WHEN part = 'founder' THEN 1 ELSE 0 END) AS founder,
  max(CASE WHEN part = 'founder' THEN c.since_earliest END) AS founded_from,
  min(CASE WHEN part = 'founder' THEN c.since_latest END) AS founded_by,
  min(CASE WHEN part = 'notice' THEN c.since_latest END) AS notice_by,
  max(CASE WHEN part = 'left' THEN 1 ELSE 0 END) AS leaver,
  max(CASE WHEN part = 'left' THEN c.since_earliest END) AS left_from,
  min(CASE WHEN part = 'left' THEN c.since_latest END) AS left_by,
  max(CASE WHEN part = 'member' THEN c.until_earliest END) AS last_said,
  collect(CASE WHEN part = 'left' THEN c.ref END) AS left_claims,
  max(CASE WHEN counts AND clashes THEN 1 ELSE 0 END) AS disputed,
  collect(DISTINCT CASE WHEN counts AND own = 'certain' THEN part END) AS sure_parts,
  collect(CASE WHEN counts AND own = 'certain' THEN c.ref END) AS sure_claims,
  collect(DISTINCT CASE WHEN counts AND own = 'certain' THEN label END) AS sure_sources,
  collect(DISTINCT CASE WHEN counts AND own = 'certain' THEN c.origin END) AS sure_origins,
  collect(DISTINCT CASE WHEN counts THEN part END) AS all_parts,
  collect(CASE WHEN counts THEN c.ref END) AS all_claims,
  collect(DISTINCT CASE WHEN counts THEN label END) AS all_sources,
  collect(DISTINCT CASE WHEN counts THEN c.origin END) AS all_origins
WITH *,
  CASE
    WHEN size(all_claims) = 0 THEN null
    WHEN $as_of IS NULL THEN 'any day'
    WHEN left_by <= date($as_of) THEN CASE WHEN last_said > left_by THEN 'possible' END
    WHEN denied = 1 THEN CASE WHEN said = 1 THEN 'possible' END
    WHEN said = 1 OR (notice_by <= date($as_of) AND date($as_of) < left_from) THEN 'certain'
    WHEN founded_by <= date($as_of) AND leaver = 1 AND (left_from IS NULL OR left_from <= date($as_of)) THEN 'possible'
    WHEN founded_by <= date($as_of) THEN 'certain'
    WHEN founded_from > date($as_of) THEN null
    WHEN left_open = 1 OR founder = 1 OR notice_by <= date($as_of) THEN 'possible'
  END AS grade
WHERE grade IS NOT NULL
MATCH (m:Actor {id: member})
RETURN m.name AS member, grade, CASE grade WHEN 'certain' THEN sure_parts ELSE all_parts END AS through,
  disputed = 1 AS disputed,
  size(CASE grade WHEN 'certain' THEN sure_origins ELSE all_origins END) AS origins,
  CASE grade WHEN 'certain' THEN sure_sources ELSE all_sources END AS sources,
  CASE grade WHEN 'certain' THEN sure_claims ELSE all_claims END AS claims,
  CASE
    WHEN left_from IS NULL THEN 'by ' + toString(left_by)
    WHEN left_from = left_by THEN toString(left_by)
    WHEN left_from < left_by THEN toString(left_from) + ' to ' + toString(left_by)
    ELSE toString(left_by) + ' or ' + toString(left_from)
  END AS left, left_claims
ORDER BY grade, member, m.id
