// title: The contradiction, drawn
// question: Which claims about the target clash, who holds them, where are they stated, and what do these sources come from?
// category: disputes
// parameters:
//   target: {type: node, example: russian-contractors, description: "Who or what the claims are about."}
//   source: {type: source, default: null, example: america-herald-news, description: "Only clashes with this one; null: all."}
//   other_source: {type: source, default: null, example: indian-system-2026-02-02, description: "And with this one; null: any."}
// columns:
//   one: The one claim.
//   clash: "The dispute, with its verdict; of many alike (kind, verdict, sources, holders) one is drawn. All: query disputes."
//   other: The other claim.
//   one_in: That the one is stated in…
//   one_source: …its source.
//   other_in: That the other is stated in…
//   other_source: …its source.
//   one_held: "Where a view is told: that the one is held by…"
//   one_holder: …its holder.
//   other_held: That the other is held by…
//   other_holder: …its holder.
//   one_derived: "Where its source re-reports another: that it comes from…"
//   one_parent: …that one.
//   other_derived: That the source of the other comes from…
//   other_parent: …another.
// graph: true
MATCH (a:Claim)-[d:DISPUTES]->(b:Claim)
WHERE EXISTS { (a)-[:SUBJECT|OBJECT]->({id: $target}) } OR EXISTS { (b)-[:SUBJECT|OBJECT]->({id: $target}) }
MATCH (a)-[:STATED_IN]->(s:Source)
MATCH (b)-[:STATED_IN]->(o:Source)
WHERE ($source IS NULL OR $source IN [s.id, o.id]) AND ($other_source IS NULL OR $other_source IN [s.id, o.id])
OPTIONAL MATCH (a)-[:HELD_BY]->(h:Actor)
OPTIONAL MATCH (b)-[:HELD_BY]->(k:Actor)
WITH d, a, b, s, o, h, k
ORDER BY a.ref, b.ref
WITH d.kind AS kind, d.verdict AS verdict, s, o, h, k, collect(d.id) AS ids
WITH ids[0] AS first
MATCH (one:Claim)-[clash:DISPUTES]->(other:Claim)
WHERE clash.id = first
MATCH (one)-[one_in:STATED_IN]->(one_source:Source)
MATCH (other)-[other_in:STATED_IN]->(other_source:Source)
OPTIONAL MATCH (one)-[one_held:HELD_BY]->(one_holder:Actor)
OPTIONAL MATCH (other)-[other_held:HELD_BY]->(other_holder:Actor)
OPTIONAL MATCH (one_source)-[one_derived:DERIVED_FROM]->(one_parent:Source)
OPTIONAL MATCH (other_source)-[other_derived:DERIVED_FROM]->(other_parent:Source)
RETURN one, clash, other, one_in, one_source, other_in, other_source, one_held, one_holder, other_held, other_holder,
  one_derived, one_parent, other_derived, other_parent
ORDER BY clash.id, one_derived.id, other_derived.id
