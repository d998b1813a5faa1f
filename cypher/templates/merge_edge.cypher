UNWIND $rows AS row
MATCH (a:START {id: row.from_id})
MATCH (b:END {id: row.to_id})
MERGE (a)-[r:TYPE {id: row.id}]->(b)
SET r = row.props
