MATCH (c:Claim)
WHERE c.id > $after
WITH c
ORDER BY c.id
LIMIT $limit
OPTIONAL MATCH (c)-[:STATED_IN]->(s:Source)
OPTIONAL MATCH (c)-[:SUBJECT]->(a)
RETURN c.id AS id, s.id AS source, a.id AS subject
