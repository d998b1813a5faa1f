// title: Who left a bloc, and for what
// question: Who left which bloc, when was it announced and when did it take effect, and what bloc did they form?
// category: blocs
// parameters:
//   bloc: {type: actor, default: null, example: ecowas, description: "The bloc; null: any."}
// columns:
//   bloc: The bloc that was left.
//   who: "Who left; where a source speaks of a government, its country."
//   announced: "When it said that it leaves: a day, two days with it between them, or by a day; null: no claim, or none with a date."
//   left: "When the exit took effect, likewise; null: no claim that it did, or none with a date."
//   formed: Blocs that it is said to have formed.
//   disputed: Whether another claim clashes with one of these.
//   origins: How many independent origins the sources have.
//   sources: "Publishers, with the date of publication."
//   announced_claims: The claims that it announced it.
//   left_claims: The claims that it left.
//   formed_claims: "The claims that it formed a bloc. Deprecated claims are counted in none of these."
// graph: false
MATCH (c:Claim)-[:OBJECT]->(quit:Bloc)
MATCH (c)-[:SUBJECT]->(subject:Actor)
WHERE c.predicate IN ['announced_withdrawal_from', 'withdrew_from'] AND c.polarity = 'affirmed'
  AND c.modality IN ['fact', 'assessment'] AND c.rank <> 'deprecated' AND ($bloc IS NULL OR quit.id = $bloc)
WITH DISTINCT quit, coalesce(subject.country, subject.id) AS member
MATCH (c:Claim)-[:OBJECT]->(of:Bloc)
MATCH (c)-[:SUBJECT]->(subject:Actor)
MATCH (c)-[:STATED_IN]->(source:Source)
WHERE coalesce(subject.country, subject.id) = member AND c.polarity = 'affirmed'
  AND c.modality IN ['fact', 'assessment'] AND c.rank <> 'deprecated'
  AND ((c.predicate IN ['announced_withdrawal_from', 'withdrew_from'] AND of.id = quit.id)
    OR (c.predicate = 'founded' AND of.id <> quit.id))
WITH quit, member, c, of, source
ORDER BY c.ref
WITH quit, member,
  max(CASE c.predicate WHEN 'announced_withdrawal_from' THEN c.since_earliest END) AS said_from,
  min(CASE c.predicate WHEN 'announced_withdrawal_from' THEN c.since_latest END) AS said_by,
  max(CASE c.predicate WHEN 'withdrew_from' THEN c.since_earliest END) AS left_from,
  min(CASE c.predicate WHEN 'withdrew_from' THEN c.since_latest END) AS left_by,
  collect(DISTINCT CASE c.predicate WHEN 'founded' THEN of.name END) AS formed,
  max(CASE WHEN c.disputed THEN 1 ELSE 0 END) AS disputed,
  count(DISTINCT c.origin) AS origins,
  collect(DISTINCT source.publisher + ' (' + coalesce(source.published, 'undated') + ')') AS sources,
  collect(CASE c.predicate WHEN 'announced_withdrawal_from' THEN c.ref END) AS announced_claims,
  collect(CASE c.predicate WHEN 'withdrew_from' THEN c.ref END) AS left_claims,
  collect(CASE c.predicate WHEN 'founded' THEN c.ref END) AS formed_claims
MATCH (m:Actor {id: member})
RETURN quit.name AS bloc, m.name AS who,
  CASE
    WHEN said_from IS NULL THEN 'by ' + toString(said_by)
    WHEN said_from = said_by THEN toString(said_by)
    WHEN said_from < said_by THEN toString(said_from) + ' to ' + toString(said_by)
    ELSE toString(said_by) + ' or ' + toString(said_from)
  END AS announced,
  CASE
    WHEN left_from IS NULL THEN 'by ' + toString(left_by)
    WHEN left_from = left_by THEN toString(left_by)
    WHEN left_from < left_by THEN toString(left_from) + ' to ' + toString(left_by)
    ELSE toString(left_by) + ' or ' + toString(left_from)
  END AS left,
  formed, disputed = 1 AS disputed, origins, sources, announced_claims, left_claims, formed_claims
ORDER BY bloc, who, quit.id, member
