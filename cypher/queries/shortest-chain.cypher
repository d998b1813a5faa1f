// title: The shortest chain between two
// question: How are the two joined by the fewest relations that sources state, and which claims stand behind each?
// category: relations
// parameters:
//   from: {type: node, example: european-union, description: Where the chain begins.}
//   to: {type: node, example: niger-junta, description: Where it ends.}
// columns:
//   step: "1, 2, 3… from the beginning of the chain to its end; six at most."
//   subject: Whom the relation is about.
//   relation: "Its type. Plans, fears and allegations join nobody here."
//   object: Its other end.
//   disputed: Whether one of its claims is disputed.
//   rank: The best rank among its claims.
//   claims: The claims behind it.
//   ties: "How many chains are as short. The one shown has the fewest deprecated, then disputed relations; then by names."
// graph: false
MATCH (a {id: $from})
MATCH (b {id: $to})
WHERE a.id <> b.id
MATCH chain = allShortestPaths((a)-[:
  VIEWS_AS_THREAT|VIEWS_AS_NO_THREAT|VIEWS_AS_PARTNER|DIVERGES_FROM|ACCUSED_OF|OPPOSES|MEMBER_OF|
  WITHDREW_FROM|ANNOUNCED_WITHDRAWAL_FROM|FOUNDED|ALLIED_WITH|RESPONSIBLE_FOR|SUSPENDED_FROM|SANCTIONS|
  GOVERNS|HEADS|PART_OF|WITHDREW_FORCES_FROM|FIGHTS|AFFILIATED_WITH|SPLIT_FROM|MERGED_INTO|SUCCEEDED|HIRED|AGREED_WITH|
  DEPLOYED_IN|SENT|EXPANDS_IN|ACTIVE_IN|CROSSED_INTO|BACKED_BY|TURNED_AWAY_FROM|ENGAGES|SUPPLIES|
  STOPPED_COOPERATION_WITH|RECALLED_ENVOY_FROM|KEEPS_BASES_IN|ALIGNED_WITH|PRIORITISES|DEPRIORITISES|SEEKS|INSUFFICIENT_FOR|
  LOCATED_IN|CAPITAL_OF|HAS_RESOURCE|AFFECTED_BY|TOOK_PART_IN|OCCURRED_IN|CONCERNS
  *..6]-(b))
WITH chain, [n IN nodes(chain) | n.name] AS named, [r IN relationships(chain) | r.id] AS joined,
  size([r IN relationships(chain) WHERE r.rank = 'deprecated']) AS deprecated,
  size([r IN relationships(chain) WHERE r.disputed]) AS disputed
ORDER BY deprecated, disputed, named, joined
WITH collect(chain) AS chains
WITH chains[0] AS chain, size(chains) AS ties
WHERE ties > 0
UNWIND range(0, length(chain) - 1) AS at
WITH at, ties, relationships(chain)[at] AS r
MATCH (c:Claim)
WHERE c.id IN r.claims
WITH at, ties, r, c
ORDER BY c.ref
WITH at, ties, r, collect(c.ref) AS claims
RETURN at + 1 AS step, startNode(r).name AS subject, type(r) AS relation, endNode(r).name AS object,
  r.disputed AS disputed, r.rank AS rank, claims, ties
ORDER BY step
