MATCH (n:PRIMARY)
RETURN count(n) AS number
