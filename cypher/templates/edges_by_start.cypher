UNWIND $ids AS id
MATCH (a:START {id: id})-[r]->(b)
WHERE r.digest IS NOT NULL
RETURN type(r) AS type, a.id AS from_id, b.id AS to_id, labels(b) AS to_labels, properties(r) AS props
