MATCH (a:START)-[r]->(b)
WHERE r.digest IS NOT NULL
RETURN type(r) AS type, a.id AS from_id, b.id AS to_id, properties(r) AS props
