UNWIND $rows AS row
MATCH (n:PRIMARY {id: row.id})
DETACH DELETE n
