// title: Allies that disagree
// question: Which allies hold opposite views of the same target, and via what are they allied?
// category: views
// parameters:
//   target: {type: node, default: null, example: russian-contractors, description: "Who or what is viewed; null: anyone."}
// columns:
//   target: Who or what is viewed.
//   sees_threat: "Who views it as a threat; of a government, the country's alliances count."
//   sees_none: "The ally who views it as no threat, or as a partner."
//   via: "allied; both in a bloc; or member (of the other, a bloc). Marked: who left, what is disputed. None is deprecated."
//   grade: "certain: on some day both views are said to be held; possible: the claims leave it open."
//   threat_standing: "undisputed, disputed, or deprecated (all its claims are)."
//   none_standing: As of the other view.
//   threat_claims: The claims that it is viewed as a threat.
//   none_claims: The claims that it is viewed as none.
// graph: false
CALL () {
  MATCH (x:Actor)-[r:ALLIED_WITH]-(y:Actor)
  WHERE r.rank <> 'deprecated'
  RETURN x, y, 'allied' + CASE WHEN r.disputed THEN ' (disputed)' ELSE '' END AS via
  UNION
  MATCH (x:Actor)-[r:MEMBER_OF|FOUNDED]->(bloc:Bloc)<-[q:MEMBER_OF|FOUNDED]-(y:Actor)
  WHERE r.rank <> 'deprecated' AND q.rank <> 'deprecated'
  RETURN x, y, 'both in ' + bloc.name
    + CASE WHEN EXISTS { (p:Actor)-[:WITHDREW_FROM]->(bloc) WHERE p.id = x.id OR p.country = x.id }
      THEN ', ' + x.name + ' left' ELSE '' END
    + CASE WHEN EXISTS { (p:Actor)-[:WITHDREW_FROM]->(bloc) WHERE p.id = y.id OR p.country = y.id }
      THEN ', ' + y.name + ' left' ELSE '' END
    + CASE WHEN r.disputed OR q.disputed THEN ' (disputed)' ELSE '' END AS via
  UNION
  MATCH (x:Actor)-[r:MEMBER_OF|FOUNDED]-(y:Actor)
  WHERE r.rank <> 'deprecated'
  RETURN x, y, 'member'
    + CASE WHEN EXISTS { (x)-[:WITHDREW_FROM]-(y) } THEN ', left' ELSE '' END
    + CASE WHEN r.disputed THEN ' (disputed)' ELSE '' END AS via
}
MATCH (one:Claim {predicate: 'views', sign: 'threat'})-[:HELD_BY]->(a:Actor)
WHERE coalesce(a.country, a.id) = x.id OR a.id = x.id
MATCH (one)-[:OBJECT]->(seen)<-[:OBJECT]-(two:Claim {predicate: 'views'})
MATCH (two)-[:HELD_BY]->(b:Actor)
WHERE (coalesce(b.country, b.id) = y.id OR b.id = y.id) AND coalesce(a.country, a.id) <> coalesce(b.country, b.id)
  AND two.sign IN ['no threat', 'partner'] AND ($target IS NULL OR seen.id = $target)
  AND one.modality IN ['fact', 'assessment', 'fear'] AND two.modality IN ['fact', 'assessment', 'fear']
WITH seen, a, b, via, one, two,
  CASE
    WHEN one.since_latest <= one.until_earliest AND two.since_latest <= two.until_earliest
      AND one.since_latest <= two.until_earliest AND two.since_latest <= one.until_earliest THEN 'certain'
    WHEN (one.since_earliest IS NULL OR two.until_latest IS NULL OR one.since_earliest <= two.until_latest)
      AND (two.since_earliest IS NULL OR one.until_latest IS NULL OR two.since_earliest <= one.until_latest) THEN 'possible'
  END AS grade
WHERE grade IS NOT NULL
WITH seen, a, b, via, one, two, grade
ORDER BY one.ref, two.ref, via
WITH seen, a, b, grade,
  collect(DISTINCT via) AS via,
  max(CASE WHEN one.rank = 'deprecated' THEN 0 WHEN one.disputed THEN 2 ELSE 1 END) AS one_mark,
  max(CASE WHEN two.rank = 'deprecated' THEN 0 WHEN two.disputed THEN 2 ELSE 1 END) AS two_mark,
  collect(DISTINCT one.ref) AS threat_claims, collect(DISTINCT two.ref) AS none_claims
RETURN seen.name AS target, a.name AS sees_threat, b.name AS sees_none, via, grade,
  CASE one_mark WHEN 0 THEN 'deprecated' WHEN 1 THEN 'undisputed' ELSE 'disputed' END AS threat_standing,
  CASE two_mark WHEN 0 THEN 'deprecated' WHEN 1 THEN 'undisputed' ELSE 'disputed' END AS none_standing,
  threat_claims, none_claims
ORDER BY target, grade, sees_threat, sees_none, seen.id, a.id, b.id
