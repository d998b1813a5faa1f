MATCH (n:PRIMARY)
WHERE n.id > $after
RETURN n.id AS id
ORDER BY id
LIMIT $limit
