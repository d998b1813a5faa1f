UNWIND $ids AS id
MATCH (:Actor {id: id})<-[:OF_FORCE]-(d:Deployment)
RETURN DISTINCT d.id AS id
