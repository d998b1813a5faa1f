// title: Find an actor, place or issue
// question: What is it called in the graph, and what is its id?
// category: start here
// parameters:
//   word: {type: string, example: wagner, description: "A part of its name, alias or id, in any case; accents count."}
// columns:
//   name: Its name.
//   id: "Its id: what the parameters of other queries take."
//   kind: "Country, Government, Bloc, ContractorGroup, Place, Issue…"
//   aliases: Other names.
//   name_fr: Its name in French.
//   note: What an editor noted.
//   claims: How many claims name it.
// graph: false
MATCH (n)
WHERE (n:Actor OR n:Place OR n:Resource OR n:Issue OR n:Event)
  AND (toLower(n.name) CONTAINS toLower($word) OR n.id CONTAINS toLower($word)
    OR toLower(coalesce(n.name_fr, '')) CONTAINS toLower($word)
    OR any(other IN coalesce(n.aliases, []) WHERE toLower(other) CONTAINS toLower($word)))
OPTIONAL MATCH (c:Claim)-[:SUBJECT|OBJECT|HELD_BY|SAID_BY|REGARDING]->(n)
WITH n, count(DISTINCT c) AS claims, [label IN labels(n) WHERE label <> 'Actor'] AS kinds,
  CASE WHEN toLower(n.name) = toLower($word) OR n.id = toLower($word) THEN 1 ELSE 2 END AS place
RETURN n.name AS name, n.id AS id, kinds[0] AS kind, coalesce(n.aliases, []) AS aliases, n.name_fr AS name_fr,
  n.note AS note, claims
ORDER BY place, name, id
