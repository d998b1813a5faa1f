UNWIND $rows AS row
MATCH (a:START {id: row.from_id})-[r:TYPE {id: row.id}]->(b:END {id: row.to_id})
DELETE r
