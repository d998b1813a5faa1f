UNWIND $ids AS id
MATCH (n:PRIMARY {id: id})
RETURN labels(n) AS labels, properties(n) AS props
