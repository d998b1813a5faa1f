UNWIND $rows AS row
MERGE (n:PRIMARY {id: row.id})
SET n:LABEL
SET n = row.props
