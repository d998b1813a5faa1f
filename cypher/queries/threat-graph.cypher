// title: Who views whom how, drawn
// question: Who views the target as a threat, as no threat, as a partner? (Drawn, with the countries of governments.)
// category: views
// parameters:
//   target: {type: node, example: russian-contractors, description: "Who or what is viewed."}
// columns:
//   viewer: Who holds the view.
//   view: "The view: VIEWS_AS_THREAT, VIEWS_AS_NO_THREAT or VIEWS_AS_PARTNER."
//   target: Who or what is viewed.
//   governs: "Of a government: that it governs…"
//   country: "…its country."
// graph: true
MATCH (viewer:Actor)-[view:VIEWS_AS_THREAT|VIEWS_AS_NO_THREAT|VIEWS_AS_PARTNER]->(target {id: $target})
OPTIONAL MATCH (viewer)-[governs:GOVERNS]->(country:Country)
RETURN viewer, view, target, governs, country
ORDER BY view.id, governs.id
