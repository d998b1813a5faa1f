// title: Who changed their view
// question: Whose view of the target turned from threat to no threat or partner, or back, and between which governments?
// category: views
// parameters:
//   target: {type: node, example: russian-contractors, description: "Who or what is viewed."}
//   country: {type: actor, default: null, example: united-states, description: "Only this country (or other holder); null: all."}
// columns:
//   who: "The country; where it is no government's view, its holder."
//   kind: "change of government, two governments (which came first is not known), or own view (one holder, two times)."
//   change: "The view before -> the view after."
//   earlier: Who held the view before.
//   earlier_time: "Its tenure; of one holder's own view, by when it was held at the latest."
//   earlier_standing: "undisputed, disputed, judged to stand (against a claim that clashes), or deprecated (all its claims are)."
//   later: Who held the view after.
//   later_time: "Its tenure; of one holder's own view, since when at the earliest it was held."
//   later_standing: "As of the earlier one."
//   earlier_claims: The claims of the view before.
//   later_claims: The claims of the view after.
// graph: false
MATCH (one:Claim {predicate: 'views'})-[:OBJECT]->(t {id: $target})
MATCH (one)-[:HELD_BY]->(a:Actor)
MATCH (two:Claim {predicate: 'views'})-[:OBJECT]->(t)
MATCH (two)-[:HELD_BY]->(b:Actor)
WHERE one.modality IN ['fact', 'assessment', 'fear'] AND two.modality IN ['fact', 'assessment', 'fear']
  AND ((one.sign = 'threat' AND two.sign IN ['no threat', 'partner'])
    OR (two.sign = 'threat' AND one.sign IN ['no threat', 'partner']))
  AND ($country IS NULL OR a.id = $country OR a.country = $country)
WITH one, two, a, b,
  CASE
    WHEN a.id = b.id AND one.since_latest < two.until_earliest
      AND NOT coalesce(two.since_latest < one.until_earliest, false) THEN 'own view'
    WHEN a.id <> b.id AND a.country = b.country AND a.tenure_since < b.tenure_since THEN 'change of government'
    WHEN a.id < b.id AND a.country = b.country
      AND (a.tenure_since IS NULL OR b.tenure_since IS NULL OR a.tenure_since = b.tenure_since) THEN 'two governments'
  END AS kind
WHERE kind IS NOT NULL
WITH one, two, a, b, kind,
  CASE
    WHEN one.rank = 'deprecated' THEN 4
    WHEN NOT one.disputed THEN 1
    WHEN EXISTS { (one)-[d:DISPUTES]-(:Claim)
      WHERE d.verdict <> 'rejected' AND NOT one.ref IN coalesce(d.stands, []) } THEN 3
    ELSE 2
  END AS one_standing,
  CASE
    WHEN two.rank = 'deprecated' THEN 4
    WHEN NOT two.disputed THEN 1
    WHEN EXISTS { (two)-[d:DISPUTES]-(:Claim)
      WHERE d.verdict <> 'rejected' AND NOT two.ref IN coalesce(d.stands, []) } THEN 3
    ELSE 2
  END AS two_standing
ORDER BY one.ref, two.ref
WITH a, b, kind, one.sign + ' -> ' + two.sign AS change,
  min(one_standing) AS best_one, max(CASE WHEN one_standing < 4 THEN one_standing ELSE 0 END) AS worst_one,
  min(two_standing) AS best_two, max(CASE WHEN two_standing < 4 THEN two_standing ELSE 0 END) AS worst_two,
  max(one.since_latest) AS held_by, min(two.until_earliest) AS held_from,
  collect(DISTINCT one.ref) AS earlier_claims, collect(DISTINCT two.ref) AS later_claims
OPTIONAL MATCH (country:Country {id: a.country})
RETURN coalesce(country.name, a.name) AS who, kind, change, a.name AS earlier,
  CASE
    WHEN kind = 'own view' THEN 'by ' + toString(held_by)
    WHEN a.tenure_until IS NULL THEN 'since ' + toString(a.tenure_since)
    ELSE coalesce(toString(a.tenure_since), '?') + ' to ' + toString(a.tenure_until)
  END AS earlier_time,
  CASE WHEN best_one = 4 THEN 'deprecated' WHEN worst_one = 3 THEN 'disputed' WHEN worst_one = 2 THEN 'judged to stand'
    ELSE 'undisputed' END AS earlier_standing,
  b.name AS later,
  CASE
    WHEN kind = 'own view' THEN 'on or after ' + toString(held_from)
    WHEN b.tenure_until IS NULL THEN 'since ' + toString(b.tenure_since)
    ELSE coalesce(toString(b.tenure_since), '?') + ' to ' + toString(b.tenure_until)
  END AS later_time,
  CASE WHEN best_two = 4 THEN 'deprecated' WHEN worst_two = 3 THEN 'disputed' WHEN worst_two = 2 THEN 'judged to stand'
    ELSE 'undisputed' END AS later_standing,
  earlier_claims, later_claims
ORDER BY who, kind, a.tenure_since, earlier, later, change, a.id, b.id
