// Generated from graph/schema by `python -m graph.generate`. Do not edit.

//: merge Country
UNWIND $rows AS row
MERGE (n:Actor {id: row.id})
SET n:Country
SET n = row.props;

//: merge Government
UNWIND $rows AS row
MERGE (n:Actor {id: row.id})
SET n:Government
SET n = row.props;

//: merge Bloc
UNWIND $rows AS row
MERGE (n:Actor {id: row.id})
SET n:Bloc
SET n = row.props;

//: merge ContractorGroup
UNWIND $rows AS row
MERGE (n:Actor {id: row.id})
SET n:ContractorGroup
SET n = row.props;

//: merge ArmedGroup
UNWIND $rows AS row
MERGE (n:Actor {id: row.id})
SET n:ArmedGroup
SET n = row.props;

//: merge Force
UNWIND $rows AS row
MERGE (n:Actor {id: row.id})
SET n:Force
SET n = row.props;

//: merge Agency
UNWIND $rows AS row
MERGE (n:Actor {id: row.id})
SET n:Agency
SET n = row.props;

//: merge Person
UNWIND $rows AS row
MERGE (n:Actor {id: row.id})
SET n:Person
SET n = row.props;

//: merge Group
UNWIND $rows AS row
MERGE (n:Actor {id: row.id})
SET n:Group
SET n = row.props;

//: merge Place
UNWIND $rows AS row
MERGE (n:Place {id: row.id})
SET n = row.props;

//: merge Resource
UNWIND $rows AS row
MERGE (n:Resource {id: row.id})
SET n = row.props;

//: merge Issue
UNWIND $rows AS row
MERGE (n:Issue {id: row.id})
SET n = row.props;

//: merge Event
UNWIND $rows AS row
MERGE (n:Event {id: row.id})
SET n = row.props;

//: merge Deployment
UNWIND $rows AS row
MERGE (n:Deployment {id: row.id})
SET n = row.props;

//: merge Claim
UNWIND $rows AS row
MERGE (n:Claim {id: row.id})
SET n = row.props;

//: merge Source
UNWIND $rows AS row
MERGE (n:Source {id: row.id})
SET n = row.props;

//: merge Judgement
UNWIND $rows AS row
MERGE (n:Judgement {id: row.id})
SET n = row.props;

//: merge Scope
UNWIND $rows AS row
MERGE (n:Scope {id: row.id})
SET n = row.props;

//: delete Actor
UNWIND $rows AS row
MATCH (n:Actor {id: row.id})
DETACH DELETE n;

//: read Actor
MATCH (n:Actor)
RETURN labels(n) AS labels, properties(n) AS props;

//: read edges Actor
MATCH (a:Actor)-[r]->(b)
WHERE r.digest IS NOT NULL
RETURN type(r) AS type, a.id AS from_id, b.id AS to_id, properties(r) AS props;

//: delete Place
UNWIND $rows AS row
MATCH (n:Place {id: row.id})
DETACH DELETE n;

//: read Place
MATCH (n:Place)
RETURN labels(n) AS labels, properties(n) AS props;

//: read edges Place
MATCH (a:Place)-[r]->(b)
WHERE r.digest IS NOT NULL
RETURN type(r) AS type, a.id AS from_id, b.id AS to_id, properties(r) AS props;

//: delete Resource
UNWIND $rows AS row
MATCH (n:Resource {id: row.id})
DETACH DELETE n;

//: read Resource
MATCH (n:Resource)
RETURN labels(n) AS labels, properties(n) AS props;

//: read edges Resource
MATCH (a:Resource)-[r]->(b)
WHERE r.digest IS NOT NULL
RETURN type(r) AS type, a.id AS from_id, b.id AS to_id, properties(r) AS props;

//: delete Issue
UNWIND $rows AS row
MATCH (n:Issue {id: row.id})
DETACH DELETE n;

//: read Issue
MATCH (n:Issue)
RETURN labels(n) AS labels, properties(n) AS props;

//: read edges Issue
MATCH (a:Issue)-[r]->(b)
WHERE r.digest IS NOT NULL
RETURN type(r) AS type, a.id AS from_id, b.id AS to_id, properties(r) AS props;

//: delete Event
UNWIND $rows AS row
MATCH (n:Event {id: row.id})
DETACH DELETE n;

//: read Event
MATCH (n:Event)
RETURN labels(n) AS labels, properties(n) AS props;

//: read edges Event
MATCH (a:Event)-[r]->(b)
WHERE r.digest IS NOT NULL
RETURN type(r) AS type, a.id AS from_id, b.id AS to_id, properties(r) AS props;

//: delete Deployment
UNWIND $rows AS row
MATCH (n:Deployment {id: row.id})
DETACH DELETE n;

//: read Deployment
MATCH (n:Deployment)
RETURN labels(n) AS labels, properties(n) AS props;

//: read edges Deployment
MATCH (a:Deployment)-[r]->(b)
WHERE r.digest IS NOT NULL
RETURN type(r) AS type, a.id AS from_id, b.id AS to_id, properties(r) AS props;

//: delete Claim
UNWIND $rows AS row
MATCH (n:Claim {id: row.id})
DETACH DELETE n;

//: read Claim
MATCH (n:Claim)
RETURN labels(n) AS labels, properties(n) AS props;

//: read edges Claim
MATCH (a:Claim)-[r]->(b)
WHERE r.digest IS NOT NULL
RETURN type(r) AS type, a.id AS from_id, b.id AS to_id, properties(r) AS props;

//: delete Source
UNWIND $rows AS row
MATCH (n:Source {id: row.id})
DETACH DELETE n;

//: read Source
MATCH (n:Source)
RETURN labels(n) AS labels, properties(n) AS props;

//: read edges Source
MATCH (a:Source)-[r]->(b)
WHERE r.digest IS NOT NULL
RETURN type(r) AS type, a.id AS from_id, b.id AS to_id, properties(r) AS props;

//: delete Judgement
UNWIND $rows AS row
MATCH (n:Judgement {id: row.id})
DETACH DELETE n;

//: read Judgement
MATCH (n:Judgement)
RETURN labels(n) AS labels, properties(n) AS props;

//: read edges Judgement
MATCH (a:Judgement)-[r]->(b)
WHERE r.digest IS NOT NULL
RETURN type(r) AS type, a.id AS from_id, b.id AS to_id, properties(r) AS props;

//: delete Scope
UNWIND $rows AS row
MATCH (n:Scope {id: row.id})
DETACH DELETE n;

//: read Scope
MATCH (n:Scope)
RETURN labels(n) AS labels, properties(n) AS props;

//: read edges Scope
MATCH (a:Scope)-[r]->(b)
WHERE r.digest IS NOT NULL
RETURN type(r) AS type, a.id AS from_id, b.id AS to_id, properties(r) AS props;
