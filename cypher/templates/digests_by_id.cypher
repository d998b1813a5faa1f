UNWIND $ids AS id
MATCH (n:PRIMARY {id: id})
RETURN n.id AS id, n.digest AS digest, [(n)-[r]->() WHERE r.digest IS NOT NULL | [type(r), r.id, r.digest]] AS edges
