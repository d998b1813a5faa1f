// title: Where a source comes from
// question: What does a source re-report, up to its origin, and what re-reports it?
// category: evidence
// parameters:
//   source: {type: source, example: america-herald-news, description: The source.}
// columns:
//   direction: "up: towards the origin; down: those that re-report it."
//   steps: "How far from the source: 1 is next to it; nine at most."
//   source: "The re-report: publisher, with the date of publication."
//   title: Its title.
//   re_reports: What it re-reports.
//   basis: "stated (it says so itself) or inferred (by us)."
//   reason: "How it says so, or why it is inferred."
//   is_origin: Whether what it re-reports is where the chain begins.
//   source_id: Its id.
// graph: false
CALL () {
  MATCH path = (:Source {id: $source})-[:DERIVED_FROM*0..8]->(child:Source)-[r:DERIVED_FROM]->(parent:Source)
  RETURN 'up' AS direction, child, r, parent, min(length(path)) AS steps
  UNION
  MATCH path = (child:Source)-[r:DERIVED_FROM]->(parent:Source)-[:DERIVED_FROM*0..8]->(:Source {id: $source})
  RETURN 'down' AS direction, child, r, parent, min(length(path)) AS steps
}
RETURN direction, steps, child.publisher + ' (' + coalesce(child.published, 'undated') + ')' AS source, child.name AS title,
  parent.publisher + ' (' + coalesce(parent.published, 'undated') + ')' AS re_reports, r.basis AS basis, r.reason AS reason,
  NOT EXISTS { (parent)-[:DERIVED_FROM]->(:Source) } AS is_origin, child.id AS source_id
ORDER BY direction DESC, steps, source_id, re_reports, parent.id
