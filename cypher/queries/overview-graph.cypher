// title: The overview, drawn
// question: Who is related to whom? (The 40 relations between actors with the most origins, drawn.)
// category: start here
// parameters: {}
// columns:
//   one: The actor that the relation is about.
//   relation: "The relation, derived from claims: its type tells a fact from a plan, a fear or an allegation."
//   other: Its other end.
// graph: true
MATCH (one:Actor)-[relation]->(other:Actor)
RETURN one, relation, other
ORDER BY relation.origins DESC, relation.id
LIMIT 40
