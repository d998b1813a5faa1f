MATCH (n:PRIMARY)
RETURN labels(n) AS labels, properties(n) AS props
