// Generated from graph/schema by `python -m graph.generate`. Do not edit.

//: merge SUBJECT Claim Actor
UNWIND $rows AS row
MATCH (a:Claim {id: row.from_id})
MATCH (b:Actor {id: row.to_id})
MERGE (a)-[r:SUBJECT {id: row.id}]->(b)
SET r = row.props;

//: delete SUBJECT Claim Actor
UNWIND $rows AS row
MATCH (a:Claim {id: row.from_id})-[r:SUBJECT {id: row.id}]->(b:Actor {id: row.to_id})
DELETE r;

//: merge SUBJECT Claim Place
UNWIND $rows AS row
MATCH (a:Claim {id: row.from_id})
MATCH (b:Place {id: row.to_id})
MERGE (a)-[r:SUBJECT {id: row.id}]->(b)
SET r = row.props;

//: delete SUBJECT Claim Place
UNWIND $rows AS row
MATCH (a:Claim {id: row.from_id})-[r:SUBJECT {id: row.id}]->(b:Place {id: row.to_id})
DELETE r;

//: merge SUBJECT Claim Resource
UNWIND $rows AS row
MATCH (a:Claim {id: row.from_id})
MATCH (b:Resource {id: row.to_id})
MERGE (a)-[r:SUBJECT {id: row.id}]->(b)
SET r = row.props;

//: delete SUBJECT Claim Resource
UNWIND $rows AS row
MATCH (a:Claim {id: row.from_id})-[r:SUBJECT {id: row.id}]->(b:Resource {id: row.to_id})
DELETE r;

//: merge SUBJECT Claim Issue
UNWIND $rows AS row
MATCH (a:Claim {id: row.from_id})
MATCH (b:Issue {id: row.to_id})
MERGE (a)-[r:SUBJECT {id: row.id}]->(b)
SET r = row.props;

//: delete SUBJECT Claim Issue
UNWIND $rows AS row
MATCH (a:Claim {id: row.from_id})-[r:SUBJECT {id: row.id}]->(b:Issue {id: row.to_id})
DELETE r;

//: merge SUBJECT Claim Event
UNWIND $rows AS row
MATCH (a:Claim {id: row.from_id})
MATCH (b:Event {id: row.to_id})
MERGE (a)-[r:SUBJECT {id: row.id}]->(b)
SET r = row.props;

//: delete SUBJECT Claim Event
UNWIND $rows AS row
MATCH (a:Claim {id: row.from_id})-[r:SUBJECT {id: row.id}]->(b:Event {id: row.to_id})
DELETE r;

//: merge OBJECT Claim Actor
UNWIND $rows AS row
MATCH (a:Claim {id: row.from_id})
MATCH (b:Actor {id: row.to_id})
MERGE (a)-[r:OBJECT {id: row.id}]->(b)
SET r = row.props;

//: delete OBJECT Claim Actor
UNWIND $rows AS row
MATCH (a:Claim {id: row.from_id})-[r:OBJECT {id: row.id}]->(b:Actor {id: row.to_id})
DELETE r;

//: merge OBJECT Claim Place
UNWIND $rows AS row
MATCH (a:Claim {id: row.from_id})
MATCH (b:Place {id: row.to_id})
MERGE (a)-[r:OBJECT {id: row.id}]->(b)
SET r = row.props;

//: delete OBJECT Claim Place
UNWIND $rows AS row
MATCH (a:Claim {id: row.from_id})-[r:OBJECT {id: row.id}]->(b:Place {id: row.to_id})
DELETE r;

//: merge OBJECT Claim Resource
UNWIND $rows AS row
MATCH (a:Claim {id: row.from_id})
MATCH (b:Resource {id: row.to_id})
MERGE (a)-[r:OBJECT {id: row.id}]->(b)
SET r = row.props;

//: delete OBJECT Claim Resource
UNWIND $rows AS row
MATCH (a:Claim {id: row.from_id})-[r:OBJECT {id: row.id}]->(b:Resource {id: row.to_id})
DELETE r;

//: merge OBJECT Claim Issue
UNWIND $rows AS row
MATCH (a:Claim {id: row.from_id})
MATCH (b:Issue {id: row.to_id})
MERGE (a)-[r:OBJECT {id: row.id}]->(b)
SET r = row.props;

//: delete OBJECT Claim Issue
UNWIND $rows AS row
MATCH (a:Claim {id: row.from_id})-[r:OBJECT {id: row.id}]->(b:Issue {id: row.to_id})
DELETE r;

//: merge OBJECT Claim Event
UNWIND $rows AS row
MATCH (a:Claim {id: row.from_id})
MATCH (b:Event {id: row.to_id})
MERGE (a)-[r:OBJECT {id: row.id}]->(b)
SET r = row.props;

//: delete OBJECT Claim Event
UNWIND $rows AS row
MATCH (a:Claim {id: row.from_id})-[r:OBJECT {id: row.id}]->(b:Event {id: row.to_id})
DELETE r;

//: merge HELD_BY Claim Actor
UNWIND $rows AS row
MATCH (a:Claim {id: row.from_id})
MATCH (b:Actor {id: row.to_id})
MERGE (a)-[r:HELD_BY {id: row.id}]->(b)
SET r = row.props;

//: delete HELD_BY Claim Actor
UNWIND $rows AS row
MATCH (a:Claim {id: row.from_id})-[r:HELD_BY {id: row.id}]->(b:Actor {id: row.to_id})
DELETE r;

//: merge SAID_BY Claim Actor
UNWIND $rows AS row
MATCH (a:Claim {id: row.from_id})
MATCH (b:Actor {id: row.to_id})
MERGE (a)-[r:SAID_BY {id: row.id}]->(b)
SET r = row.props;

//: delete SAID_BY Claim Actor
UNWIND $rows AS row
MATCH (a:Claim {id: row.from_id})-[r:SAID_BY {id: row.id}]->(b:Actor {id: row.to_id})
DELETE r;

//: merge REGARDING Claim Issue
UNWIND $rows AS row
MATCH (a:Claim {id: row.from_id})
MATCH (b:Issue {id: row.to_id})
MERGE (a)-[r:REGARDING {id: row.id}]->(b)
SET r = row.props;

//: delete REGARDING Claim Issue
UNWIND $rows AS row
MATCH (a:Claim {id: row.from_id})-[r:REGARDING {id: row.id}]->(b:Issue {id: row.to_id})
DELETE r;

//: merge STATED_IN Claim Source
UNWIND $rows AS row
MATCH (a:Claim {id: row.from_id})
MATCH (b:Source {id: row.to_id})
MERGE (a)-[r:STATED_IN {id: row.id}]->(b)
SET r = row.props;

//: delete STATED_IN Claim Source
UNWIND $rows AS row
MATCH (a:Claim {id: row.from_id})-[r:STATED_IN {id: row.id}]->(b:Source {id: row.to_id})
DELETE r;

//: merge DERIVED_FROM Source Source
UNWIND $rows AS row
MATCH (a:Source {id: row.from_id})
MATCH (b:Source {id: row.to_id})
MERGE (a)-[r:DERIVED_FROM {id: row.id}]->(b)
SET r = row.props;

//: delete DERIVED_FROM Source Source
UNWIND $rows AS row
MATCH (a:Source {id: row.from_id})-[r:DERIVED_FROM {id: row.id}]->(b:Source {id: row.to_id})
DELETE r;

//: merge DISPUTES Claim Claim
UNWIND $rows AS row
MATCH (a:Claim {id: row.from_id})
MATCH (b:Claim {id: row.to_id})
MERGE (a)-[r:DISPUTES {id: row.id}]->(b)
SET r = row.props;

//: delete DISPUTES Claim Claim
UNWIND $rows AS row
MATCH (a:Claim {id: row.from_id})-[r:DISPUTES {id: row.id}]->(b:Claim {id: row.to_id})
DELETE r;

//: merge OF_FORCE Deployment Actor
UNWIND $rows AS row
MATCH (a:Deployment {id: row.from_id})
MATCH (b:Actor {id: row.to_id})
MERGE (a)-[r:OF_FORCE {id: row.id}]->(b)
SET r = row.props;

//: delete OF_FORCE Deployment Actor
UNWIND $rows AS row
MATCH (a:Deployment {id: row.from_id})-[r:OF_FORCE {id: row.id}]->(b:Actor {id: row.to_id})
DELETE r;

//: merge LOCATED_AT Deployment Actor
UNWIND $rows AS row
MATCH (a:Deployment {id: row.from_id})
MATCH (b:Actor {id: row.to_id})
MERGE (a)-[r:LOCATED_AT {id: row.id}]->(b)
SET r = row.props;

//: delete LOCATED_AT Deployment Actor
UNWIND $rows AS row
MATCH (a:Deployment {id: row.from_id})-[r:LOCATED_AT {id: row.id}]->(b:Actor {id: row.to_id})
DELETE r;

//: merge LOCATED_AT Deployment Place
UNWIND $rows AS row
MATCH (a:Deployment {id: row.from_id})
MATCH (b:Place {id: row.to_id})
MERGE (a)-[r:LOCATED_AT {id: row.id}]->(b)
SET r = row.props;

//: delete LOCATED_AT Deployment Place
UNWIND $rows AS row
MATCH (a:Deployment {id: row.from_id})-[r:LOCATED_AT {id: row.id}]->(b:Place {id: row.to_id})
DELETE r;

//: merge VIEWS_AS_THREAT Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})
MATCH (b:Actor {id: row.to_id})
MERGE (a)-[r:VIEWS_AS_THREAT {id: row.id}]->(b)
SET r = row.props;

//: delete VIEWS_AS_THREAT Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})-[r:VIEWS_AS_THREAT {id: row.id}]->(b:Actor {id: row.to_id})
DELETE r;

//: merge VIEWS_AS_THREAT Actor Issue
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})
MATCH (b:Issue {id: row.to_id})
MERGE (a)-[r:VIEWS_AS_THREAT {id: row.id}]->(b)
SET r = row.props;

//: delete VIEWS_AS_THREAT Actor Issue
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})-[r:VIEWS_AS_THREAT {id: row.id}]->(b:Issue {id: row.to_id})
DELETE r;

//: merge VIEWS_AS_NO_THREAT Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})
MATCH (b:Actor {id: row.to_id})
MERGE (a)-[r:VIEWS_AS_NO_THREAT {id: row.id}]->(b)
SET r = row.props;

//: delete VIEWS_AS_NO_THREAT Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})-[r:VIEWS_AS_NO_THREAT {id: row.id}]->(b:Actor {id: row.to_id})
DELETE r;

//: merge VIEWS_AS_NO_THREAT Actor Issue
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})
MATCH (b:Issue {id: row.to_id})
MERGE (a)-[r:VIEWS_AS_NO_THREAT {id: row.id}]->(b)
SET r = row.props;

//: delete VIEWS_AS_NO_THREAT Actor Issue
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})-[r:VIEWS_AS_NO_THREAT {id: row.id}]->(b:Issue {id: row.to_id})
DELETE r;

//: merge VIEWS_AS_PARTNER Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})
MATCH (b:Actor {id: row.to_id})
MERGE (a)-[r:VIEWS_AS_PARTNER {id: row.id}]->(b)
SET r = row.props;

//: delete VIEWS_AS_PARTNER Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})-[r:VIEWS_AS_PARTNER {id: row.id}]->(b:Actor {id: row.to_id})
DELETE r;

//: merge VIEWS_AS_PARTNER Actor Issue
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})
MATCH (b:Issue {id: row.to_id})
MERGE (a)-[r:VIEWS_AS_PARTNER {id: row.id}]->(b)
SET r = row.props;

//: delete VIEWS_AS_PARTNER Actor Issue
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})-[r:VIEWS_AS_PARTNER {id: row.id}]->(b:Issue {id: row.to_id})
DELETE r;

//: merge DIVERGES_FROM Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})
MATCH (b:Actor {id: row.to_id})
MERGE (a)-[r:DIVERGES_FROM {id: row.id}]->(b)
SET r = row.props;

//: delete DIVERGES_FROM Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})-[r:DIVERGES_FROM {id: row.id}]->(b:Actor {id: row.to_id})
DELETE r;

//: merge ALLEGED_DIVERGES_FROM Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})
MATCH (b:Actor {id: row.to_id})
MERGE (a)-[r:ALLEGED_DIVERGES_FROM {id: row.id}]->(b)
SET r = row.props;

//: delete ALLEGED_DIVERGES_FROM Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})-[r:ALLEGED_DIVERGES_FROM {id: row.id}]->(b:Actor {id: row.to_id})
DELETE r;

//: merge PLANNED_DIVERGES_FROM Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})
MATCH (b:Actor {id: row.to_id})
MERGE (a)-[r:PLANNED_DIVERGES_FROM {id: row.id}]->(b)
SET r = row.props;

//: delete PLANNED_DIVERGES_FROM Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})-[r:PLANNED_DIVERGES_FROM {id: row.id}]->(b:Actor {id: row.to_id})
DELETE r;

//: merge FEARED_DIVERGES_FROM Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})
MATCH (b:Actor {id: row.to_id})
MERGE (a)-[r:FEARED_DIVERGES_FROM {id: row.id}]->(b)
SET r = row.props;

//: delete FEARED_DIVERGES_FROM Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})-[r:FEARED_DIVERGES_FROM {id: row.id}]->(b:Actor {id: row.to_id})
DELETE r;

//: merge ACCUSED_OF Actor Issue
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})
MATCH (b:Issue {id: row.to_id})
MERGE (a)-[r:ACCUSED_OF {id: row.id}]->(b)
SET r = row.props;

//: delete ACCUSED_OF Actor Issue
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})-[r:ACCUSED_OF {id: row.id}]->(b:Issue {id: row.to_id})
DELETE r;

//: merge ALLEGED_ACCUSED_OF Actor Issue
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})
MATCH (b:Issue {id: row.to_id})
MERGE (a)-[r:ALLEGED_ACCUSED_OF {id: row.id}]->(b)
SET r = row.props;

//: delete ALLEGED_ACCUSED_OF Actor Issue
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})-[r:ALLEGED_ACCUSED_OF {id: row.id}]->(b:Issue {id: row.to_id})
DELETE r;

//: merge PLANNED_ACCUSED_OF Actor Issue
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})
MATCH (b:Issue {id: row.to_id})
MERGE (a)-[r:PLANNED_ACCUSED_OF {id: row.id}]->(b)
SET r = row.props;

//: delete PLANNED_ACCUSED_OF Actor Issue
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})-[r:PLANNED_ACCUSED_OF {id: row.id}]->(b:Issue {id: row.to_id})
DELETE r;

//: merge FEARED_ACCUSED_OF Actor Issue
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})
MATCH (b:Issue {id: row.to_id})
MERGE (a)-[r:FEARED_ACCUSED_OF {id: row.id}]->(b)
SET r = row.props;

//: delete FEARED_ACCUSED_OF Actor Issue
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})-[r:FEARED_ACCUSED_OF {id: row.id}]->(b:Issue {id: row.to_id})
DELETE r;

//: merge OPPOSES Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})
MATCH (b:Actor {id: row.to_id})
MERGE (a)-[r:OPPOSES {id: row.id}]->(b)
SET r = row.props;

//: delete OPPOSES Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})-[r:OPPOSES {id: row.id}]->(b:Actor {id: row.to_id})
DELETE r;

//: merge OPPOSES Actor Issue
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})
MATCH (b:Issue {id: row.to_id})
MERGE (a)-[r:OPPOSES {id: row.id}]->(b)
SET r = row.props;

//: delete OPPOSES Actor Issue
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})-[r:OPPOSES {id: row.id}]->(b:Issue {id: row.to_id})
DELETE r;

//: merge ALLEGED_OPPOSES Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})
MATCH (b:Actor {id: row.to_id})
MERGE (a)-[r:ALLEGED_OPPOSES {id: row.id}]->(b)
SET r = row.props;

//: delete ALLEGED_OPPOSES Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})-[r:ALLEGED_OPPOSES {id: row.id}]->(b:Actor {id: row.to_id})
DELETE r;

//: merge ALLEGED_OPPOSES Actor Issue
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})
MATCH (b:Issue {id: row.to_id})
MERGE (a)-[r:ALLEGED_OPPOSES {id: row.id}]->(b)
SET r = row.props;

//: delete ALLEGED_OPPOSES Actor Issue
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})-[r:ALLEGED_OPPOSES {id: row.id}]->(b:Issue {id: row.to_id})
DELETE r;

//: merge PLANNED_OPPOSES Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})
MATCH (b:Actor {id: row.to_id})
MERGE (a)-[r:PLANNED_OPPOSES {id: row.id}]->(b)
SET r = row.props;

//: delete PLANNED_OPPOSES Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})-[r:PLANNED_OPPOSES {id: row.id}]->(b:Actor {id: row.to_id})
DELETE r;

//: merge PLANNED_OPPOSES Actor Issue
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})
MATCH (b:Issue {id: row.to_id})
MERGE (a)-[r:PLANNED_OPPOSES {id: row.id}]->(b)
SET r = row.props;

//: delete PLANNED_OPPOSES Actor Issue
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})-[r:PLANNED_OPPOSES {id: row.id}]->(b:Issue {id: row.to_id})
DELETE r;

//: merge FEARED_OPPOSES Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})
MATCH (b:Actor {id: row.to_id})
MERGE (a)-[r:FEARED_OPPOSES {id: row.id}]->(b)
SET r = row.props;

//: delete FEARED_OPPOSES Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})-[r:FEARED_OPPOSES {id: row.id}]->(b:Actor {id: row.to_id})
DELETE r;

//: merge FEARED_OPPOSES Actor Issue
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})
MATCH (b:Issue {id: row.to_id})
MERGE (a)-[r:FEARED_OPPOSES {id: row.id}]->(b)
SET r = row.props;

//: delete FEARED_OPPOSES Actor Issue
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})-[r:FEARED_OPPOSES {id: row.id}]->(b:Issue {id: row.to_id})
DELETE r;

//: merge MEMBER_OF Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})
MATCH (b:Actor {id: row.to_id})
MERGE (a)-[r:MEMBER_OF {id: row.id}]->(b)
SET r = row.props;

//: delete MEMBER_OF Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})-[r:MEMBER_OF {id: row.id}]->(b:Actor {id: row.to_id})
DELETE r;

//: merge ALLEGED_MEMBER_OF Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})
MATCH (b:Actor {id: row.to_id})
MERGE (a)-[r:ALLEGED_MEMBER_OF {id: row.id}]->(b)
SET r = row.props;

//: delete ALLEGED_MEMBER_OF Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})-[r:ALLEGED_MEMBER_OF {id: row.id}]->(b:Actor {id: row.to_id})
DELETE r;

//: merge PLANNED_MEMBER_OF Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})
MATCH (b:Actor {id: row.to_id})
MERGE (a)-[r:PLANNED_MEMBER_OF {id: row.id}]->(b)
SET r = row.props;

//: delete PLANNED_MEMBER_OF Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})-[r:PLANNED_MEMBER_OF {id: row.id}]->(b:Actor {id: row.to_id})
DELETE r;

//: merge FEARED_MEMBER_OF Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})
MATCH (b:Actor {id: row.to_id})
MERGE (a)-[r:FEARED_MEMBER_OF {id: row.id}]->(b)
SET r = row.props;

//: delete FEARED_MEMBER_OF Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})-[r:FEARED_MEMBER_OF {id: row.id}]->(b:Actor {id: row.to_id})
DELETE r;

//: merge WITHDREW_FROM Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})
MATCH (b:Actor {id: row.to_id})
MERGE (a)-[r:WITHDREW_FROM {id: row.id}]->(b)
SET r = row.props;

//: delete WITHDREW_FROM Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})-[r:WITHDREW_FROM {id: row.id}]->(b:Actor {id: row.to_id})
DELETE r;

//: merge ALLEGED_WITHDREW_FROM Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})
MATCH (b:Actor {id: row.to_id})
MERGE (a)-[r:ALLEGED_WITHDREW_FROM {id: row.id}]->(b)
SET r = row.props;

//: delete ALLEGED_WITHDREW_FROM Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})-[r:ALLEGED_WITHDREW_FROM {id: row.id}]->(b:Actor {id: row.to_id})
DELETE r;

//: merge PLANNED_WITHDREW_FROM Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})
MATCH (b:Actor {id: row.to_id})
MERGE (a)-[r:PLANNED_WITHDREW_FROM {id: row.id}]->(b)
SET r = row.props;

//: delete PLANNED_WITHDREW_FROM Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})-[r:PLANNED_WITHDREW_FROM {id: row.id}]->(b:Actor {id: row.to_id})
DELETE r;

//: merge FEARED_WITHDREW_FROM Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})
MATCH (b:Actor {id: row.to_id})
MERGE (a)-[r:FEARED_WITHDREW_FROM {id: row.id}]->(b)
SET r = row.props;

//: delete FEARED_WITHDREW_FROM Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})-[r:FEARED_WITHDREW_FROM {id: row.id}]->(b:Actor {id: row.to_id})
DELETE r;

//: merge ANNOUNCED_WITHDRAWAL_FROM Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})
MATCH (b:Actor {id: row.to_id})
MERGE (a)-[r:ANNOUNCED_WITHDRAWAL_FROM {id: row.id}]->(b)
SET r = row.props;

//: delete ANNOUNCED_WITHDRAWAL_FROM Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})-[r:ANNOUNCED_WITHDRAWAL_FROM {id: row.id}]->(b:Actor {id: row.to_id})
DELETE r;

//: merge ALLEGED_ANNOUNCED_WITHDRAWAL_FROM Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})
MATCH (b:Actor {id: row.to_id})
MERGE (a)-[r:ALLEGED_ANNOUNCED_WITHDRAWAL_FROM {id: row.id}]->(b)
SET r = row.props;

//: delete ALLEGED_ANNOUNCED_WITHDRAWAL_FROM Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})-[r:ALLEGED_ANNOUNCED_WITHDRAWAL_FROM {id: row.id}]->(b:Actor {id: row.to_id})
DELETE r;

//: merge PLANNED_ANNOUNCED_WITHDRAWAL_FROM Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})
MATCH (b:Actor {id: row.to_id})
MERGE (a)-[r:PLANNED_ANNOUNCED_WITHDRAWAL_FROM {id: row.id}]->(b)
SET r = row.props;

//: delete PLANNED_ANNOUNCED_WITHDRAWAL_FROM Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})-[r:PLANNED_ANNOUNCED_WITHDRAWAL_FROM {id: row.id}]->(b:Actor {id: row.to_id})
DELETE r;

//: merge FEARED_ANNOUNCED_WITHDRAWAL_FROM Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})
MATCH (b:Actor {id: row.to_id})
MERGE (a)-[r:FEARED_ANNOUNCED_WITHDRAWAL_FROM {id: row.id}]->(b)
SET r = row.props;

//: delete FEARED_ANNOUNCED_WITHDRAWAL_FROM Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})-[r:FEARED_ANNOUNCED_WITHDRAWAL_FROM {id: row.id}]->(b:Actor {id: row.to_id})
DELETE r;

//: merge FOUNDED Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})
MATCH (b:Actor {id: row.to_id})
MERGE (a)-[r:FOUNDED {id: row.id}]->(b)
SET r = row.props;

//: delete FOUNDED Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})-[r:FOUNDED {id: row.id}]->(b:Actor {id: row.to_id})
DELETE r;

//: merge ALLEGED_FOUNDED Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})
MATCH (b:Actor {id: row.to_id})
MERGE (a)-[r:ALLEGED_FOUNDED {id: row.id}]->(b)
SET r = row.props;

//: delete ALLEGED_FOUNDED Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})-[r:ALLEGED_FOUNDED {id: row.id}]->(b:Actor {id: row.to_id})
DELETE r;

//: merge PLANNED_FOUNDED Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})
MATCH (b:Actor {id: row.to_id})
MERGE (a)-[r:PLANNED_FOUNDED {id: row.id}]->(b)
SET r = row.props;

//: delete PLANNED_FOUNDED Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})-[r:PLANNED_FOUNDED {id: row.id}]->(b:Actor {id: row.to_id})
DELETE r;

//: merge FEARED_FOUNDED Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})
MATCH (b:Actor {id: row.to_id})
MERGE (a)-[r:FEARED_FOUNDED {id: row.id}]->(b)
SET r = row.props;

//: delete FEARED_FOUNDED Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})-[r:FEARED_FOUNDED {id: row.id}]->(b:Actor {id: row.to_id})
DELETE r;

//: merge ALLIED_WITH Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})
MATCH (b:Actor {id: row.to_id})
MERGE (a)-[r:ALLIED_WITH {id: row.id}]->(b)
SET r = row.props;

//: delete ALLIED_WITH Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})-[r:ALLIED_WITH {id: row.id}]->(b:Actor {id: row.to_id})
DELETE r;

//: merge ALLEGED_ALLIED_WITH Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})
MATCH (b:Actor {id: row.to_id})
MERGE (a)-[r:ALLEGED_ALLIED_WITH {id: row.id}]->(b)
SET r = row.props;

//: delete ALLEGED_ALLIED_WITH Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})-[r:ALLEGED_ALLIED_WITH {id: row.id}]->(b:Actor {id: row.to_id})
DELETE r;

//: merge PLANNED_ALLIED_WITH Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})
MATCH (b:Actor {id: row.to_id})
MERGE (a)-[r:PLANNED_ALLIED_WITH {id: row.id}]->(b)
SET r = row.props;

//: delete PLANNED_ALLIED_WITH Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})-[r:PLANNED_ALLIED_WITH {id: row.id}]->(b:Actor {id: row.to_id})
DELETE r;

//: merge FEARED_ALLIED_WITH Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})
MATCH (b:Actor {id: row.to_id})
MERGE (a)-[r:FEARED_ALLIED_WITH {id: row.id}]->(b)
SET r = row.props;

//: delete FEARED_ALLIED_WITH Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})-[r:FEARED_ALLIED_WITH {id: row.id}]->(b:Actor {id: row.to_id})
DELETE r;

//: merge RESPONSIBLE_FOR Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})
MATCH (b:Actor {id: row.to_id})
MERGE (a)-[r:RESPONSIBLE_FOR {id: row.id}]->(b)
SET r = row.props;

//: delete RESPONSIBLE_FOR Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})-[r:RESPONSIBLE_FOR {id: row.id}]->(b:Actor {id: row.to_id})
DELETE r;

//: merge RESPONSIBLE_FOR Actor Place
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})
MATCH (b:Place {id: row.to_id})
MERGE (a)-[r:RESPONSIBLE_FOR {id: row.id}]->(b)
SET r = row.props;

//: delete RESPONSIBLE_FOR Actor Place
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})-[r:RESPONSIBLE_FOR {id: row.id}]->(b:Place {id: row.to_id})
DELETE r;

//: merge ALLEGED_RESPONSIBLE_FOR Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})
MATCH (b:Actor {id: row.to_id})
MERGE (a)-[r:ALLEGED_RESPONSIBLE_FOR {id: row.id}]->(b)
SET r = row.props;

//: delete ALLEGED_RESPONSIBLE_FOR Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})-[r:ALLEGED_RESPONSIBLE_FOR {id: row.id}]->(b:Actor {id: row.to_id})
DELETE r;

//: merge ALLEGED_RESPONSIBLE_FOR Actor Place
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})
MATCH (b:Place {id: row.to_id})
MERGE (a)-[r:ALLEGED_RESPONSIBLE_FOR {id: row.id}]->(b)
SET r = row.props;

//: delete ALLEGED_RESPONSIBLE_FOR Actor Place
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})-[r:ALLEGED_RESPONSIBLE_FOR {id: row.id}]->(b:Place {id: row.to_id})
DELETE r;

//: merge PLANNED_RESPONSIBLE_FOR Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})
MATCH (b:Actor {id: row.to_id})
MERGE (a)-[r:PLANNED_RESPONSIBLE_FOR {id: row.id}]->(b)
SET r = row.props;

//: delete PLANNED_RESPONSIBLE_FOR Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})-[r:PLANNED_RESPONSIBLE_FOR {id: row.id}]->(b:Actor {id: row.to_id})
DELETE r;

//: merge PLANNED_RESPONSIBLE_FOR Actor Place
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})
MATCH (b:Place {id: row.to_id})
MERGE (a)-[r:PLANNED_RESPONSIBLE_FOR {id: row.id}]->(b)
SET r = row.props;

//: delete PLANNED_RESPONSIBLE_FOR Actor Place
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})-[r:PLANNED_RESPONSIBLE_FOR {id: row.id}]->(b:Place {id: row.to_id})
DELETE r;

//: merge FEARED_RESPONSIBLE_FOR Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})
MATCH (b:Actor {id: row.to_id})
MERGE (a)-[r:FEARED_RESPONSIBLE_FOR {id: row.id}]->(b)
SET r = row.props;

//: delete FEARED_RESPONSIBLE_FOR Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})-[r:FEARED_RESPONSIBLE_FOR {id: row.id}]->(b:Actor {id: row.to_id})
DELETE r;

//: merge FEARED_RESPONSIBLE_FOR Actor Place
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})
MATCH (b:Place {id: row.to_id})
MERGE (a)-[r:FEARED_RESPONSIBLE_FOR {id: row.id}]->(b)
SET r = row.props;

//: delete FEARED_RESPONSIBLE_FOR Actor Place
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})-[r:FEARED_RESPONSIBLE_FOR {id: row.id}]->(b:Place {id: row.to_id})
DELETE r;

//: merge SUSPENDED_FROM Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})
MATCH (b:Actor {id: row.to_id})
MERGE (a)-[r:SUSPENDED_FROM {id: row.id}]->(b)
SET r = row.props;

//: delete SUSPENDED_FROM Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})-[r:SUSPENDED_FROM {id: row.id}]->(b:Actor {id: row.to_id})
DELETE r;

//: merge ALLEGED_SUSPENDED_FROM Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})
MATCH (b:Actor {id: row.to_id})
MERGE (a)-[r:ALLEGED_SUSPENDED_FROM {id: row.id}]->(b)
SET r = row.props;

//: delete ALLEGED_SUSPENDED_FROM Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})-[r:ALLEGED_SUSPENDED_FROM {id: row.id}]->(b:Actor {id: row.to_id})
DELETE r;

//: merge PLANNED_SUSPENDED_FROM Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})
MATCH (b:Actor {id: row.to_id})
MERGE (a)-[r:PLANNED_SUSPENDED_FROM {id: row.id}]->(b)
SET r = row.props;

//: delete PLANNED_SUSPENDED_FROM Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})-[r:PLANNED_SUSPENDED_FROM {id: row.id}]->(b:Actor {id: row.to_id})
DELETE r;

//: merge FEARED_SUSPENDED_FROM Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})
MATCH (b:Actor {id: row.to_id})
MERGE (a)-[r:FEARED_SUSPENDED_FROM {id: row.id}]->(b)
SET r = row.props;

//: delete FEARED_SUSPENDED_FROM Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})-[r:FEARED_SUSPENDED_FROM {id: row.id}]->(b:Actor {id: row.to_id})
DELETE r;

//: merge SANCTIONS Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})
MATCH (b:Actor {id: row.to_id})
MERGE (a)-[r:SANCTIONS {id: row.id}]->(b)
SET r = row.props;

//: delete SANCTIONS Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})-[r:SANCTIONS {id: row.id}]->(b:Actor {id: row.to_id})
DELETE r;

//: merge ALLEGED_SANCTIONS Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})
MATCH (b:Actor {id: row.to_id})
MERGE (a)-[r:ALLEGED_SANCTIONS {id: row.id}]->(b)
SET r = row.props;

//: delete ALLEGED_SANCTIONS Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})-[r:ALLEGED_SANCTIONS {id: row.id}]->(b:Actor {id: row.to_id})
DELETE r;

//: merge PLANNED_SANCTIONS Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})
MATCH (b:Actor {id: row.to_id})
MERGE (a)-[r:PLANNED_SANCTIONS {id: row.id}]->(b)
SET r = row.props;

//: delete PLANNED_SANCTIONS Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})-[r:PLANNED_SANCTIONS {id: row.id}]->(b:Actor {id: row.to_id})
DELETE r;

//: merge FEARED_SANCTIONS Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})
MATCH (b:Actor {id: row.to_id})
MERGE (a)-[r:FEARED_SANCTIONS {id: row.id}]->(b)
SET r = row.props;

//: delete FEARED_SANCTIONS Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})-[r:FEARED_SANCTIONS {id: row.id}]->(b:Actor {id: row.to_id})
DELETE r;

//: merge GOVERNS Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})
MATCH (b:Actor {id: row.to_id})
MERGE (a)-[r:GOVERNS {id: row.id}]->(b)
SET r = row.props;

//: delete GOVERNS Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})-[r:GOVERNS {id: row.id}]->(b:Actor {id: row.to_id})
DELETE r;

//: merge ALLEGED_GOVERNS Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})
MATCH (b:Actor {id: row.to_id})
MERGE (a)-[r:ALLEGED_GOVERNS {id: row.id}]->(b)
SET r = row.props;

//: delete ALLEGED_GOVERNS Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})-[r:ALLEGED_GOVERNS {id: row.id}]->(b:Actor {id: row.to_id})
DELETE r;

//: merge PLANNED_GOVERNS Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})
MATCH (b:Actor {id: row.to_id})
MERGE (a)-[r:PLANNED_GOVERNS {id: row.id}]->(b)
SET r = row.props;

//: delete PLANNED_GOVERNS Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})-[r:PLANNED_GOVERNS {id: row.id}]->(b:Actor {id: row.to_id})
DELETE r;

//: merge FEARED_GOVERNS Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})
MATCH (b:Actor {id: row.to_id})
MERGE (a)-[r:FEARED_GOVERNS {id: row.id}]->(b)
SET r = row.props;

//: delete FEARED_GOVERNS Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})-[r:FEARED_GOVERNS {id: row.id}]->(b:Actor {id: row.to_id})
DELETE r;

//: merge HEADS Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})
MATCH (b:Actor {id: row.to_id})
MERGE (a)-[r:HEADS {id: row.id}]->(b)
SET r = row.props;

//: delete HEADS Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})-[r:HEADS {id: row.id}]->(b:Actor {id: row.to_id})
DELETE r;

//: merge ALLEGED_HEADS Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})
MATCH (b:Actor {id: row.to_id})
MERGE (a)-[r:ALLEGED_HEADS {id: row.id}]->(b)
SET r = row.props;

//: delete ALLEGED_HEADS Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})-[r:ALLEGED_HEADS {id: row.id}]->(b:Actor {id: row.to_id})
DELETE r;

//: merge PLANNED_HEADS Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})
MATCH (b:Actor {id: row.to_id})
MERGE (a)-[r:PLANNED_HEADS {id: row.id}]->(b)
SET r = row.props;

//: delete PLANNED_HEADS Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})-[r:PLANNED_HEADS {id: row.id}]->(b:Actor {id: row.to_id})
DELETE r;

//: merge FEARED_HEADS Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})
MATCH (b:Actor {id: row.to_id})
MERGE (a)-[r:FEARED_HEADS {id: row.id}]->(b)
SET r = row.props;

//: delete FEARED_HEADS Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})-[r:FEARED_HEADS {id: row.id}]->(b:Actor {id: row.to_id})
DELETE r;

//: merge PART_OF Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})
MATCH (b:Actor {id: row.to_id})
MERGE (a)-[r:PART_OF {id: row.id}]->(b)
SET r = row.props;

//: delete PART_OF Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})-[r:PART_OF {id: row.id}]->(b:Actor {id: row.to_id})
DELETE r;

//: merge ALLEGED_PART_OF Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})
MATCH (b:Actor {id: row.to_id})
MERGE (a)-[r:ALLEGED_PART_OF {id: row.id}]->(b)
SET r = row.props;

//: delete ALLEGED_PART_OF Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})-[r:ALLEGED_PART_OF {id: row.id}]->(b:Actor {id: row.to_id})
DELETE r;

//: merge PLANNED_PART_OF Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})
MATCH (b:Actor {id: row.to_id})
MERGE (a)-[r:PLANNED_PART_OF {id: row.id}]->(b)
SET r = row.props;

//: delete PLANNED_PART_OF Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})-[r:PLANNED_PART_OF {id: row.id}]->(b:Actor {id: row.to_id})
DELETE r;

//: merge FEARED_PART_OF Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})
MATCH (b:Actor {id: row.to_id})
MERGE (a)-[r:FEARED_PART_OF {id: row.id}]->(b)
SET r = row.props;

//: delete FEARED_PART_OF Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})-[r:FEARED_PART_OF {id: row.id}]->(b:Actor {id: row.to_id})
DELETE r;

//: merge DEPLOYED_IN Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})
MATCH (b:Actor {id: row.to_id})
MERGE (a)-[r:DEPLOYED_IN {id: row.id}]->(b)
SET r = row.props;

//: delete DEPLOYED_IN Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})-[r:DEPLOYED_IN {id: row.id}]->(b:Actor {id: row.to_id})
DELETE r;

//: merge DEPLOYED_IN Actor Place
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})
MATCH (b:Place {id: row.to_id})
MERGE (a)-[r:DEPLOYED_IN {id: row.id}]->(b)
SET r = row.props;

//: delete DEPLOYED_IN Actor Place
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})-[r:DEPLOYED_IN {id: row.id}]->(b:Place {id: row.to_id})
DELETE r;

//: merge ALLEGED_DEPLOYED_IN Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})
MATCH (b:Actor {id: row.to_id})
MERGE (a)-[r:ALLEGED_DEPLOYED_IN {id: row.id}]->(b)
SET r = row.props;

//: delete ALLEGED_DEPLOYED_IN Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})-[r:ALLEGED_DEPLOYED_IN {id: row.id}]->(b:Actor {id: row.to_id})
DELETE r;

//: merge ALLEGED_DEPLOYED_IN Actor Place
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})
MATCH (b:Place {id: row.to_id})
MERGE (a)-[r:ALLEGED_DEPLOYED_IN {id: row.id}]->(b)
SET r = row.props;

//: delete ALLEGED_DEPLOYED_IN Actor Place
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})-[r:ALLEGED_DEPLOYED_IN {id: row.id}]->(b:Place {id: row.to_id})
DELETE r;

//: merge PLANNED_DEPLOYED_IN Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})
MATCH (b:Actor {id: row.to_id})
MERGE (a)-[r:PLANNED_DEPLOYED_IN {id: row.id}]->(b)
SET r = row.props;

//: delete PLANNED_DEPLOYED_IN Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})-[r:PLANNED_DEPLOYED_IN {id: row.id}]->(b:Actor {id: row.to_id})
DELETE r;

//: merge PLANNED_DEPLOYED_IN Actor Place
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})
MATCH (b:Place {id: row.to_id})
MERGE (a)-[r:PLANNED_DEPLOYED_IN {id: row.id}]->(b)
SET r = row.props;

//: delete PLANNED_DEPLOYED_IN Actor Place
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})-[r:PLANNED_DEPLOYED_IN {id: row.id}]->(b:Place {id: row.to_id})
DELETE r;

//: merge FEARED_DEPLOYED_IN Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})
MATCH (b:Actor {id: row.to_id})
MERGE (a)-[r:FEARED_DEPLOYED_IN {id: row.id}]->(b)
SET r = row.props;

//: delete FEARED_DEPLOYED_IN Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})-[r:FEARED_DEPLOYED_IN {id: row.id}]->(b:Actor {id: row.to_id})
DELETE r;

//: merge FEARED_DEPLOYED_IN Actor Place
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})
MATCH (b:Place {id: row.to_id})
MERGE (a)-[r:FEARED_DEPLOYED_IN {id: row.id}]->(b)
SET r = row.props;

//: delete FEARED_DEPLOYED_IN Actor Place
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})-[r:FEARED_DEPLOYED_IN {id: row.id}]->(b:Place {id: row.to_id})
DELETE r;

//: merge SENT Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})
MATCH (b:Actor {id: row.to_id})
MERGE (a)-[r:SENT {id: row.id}]->(b)
SET r = row.props;

//: delete SENT Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})-[r:SENT {id: row.id}]->(b:Actor {id: row.to_id})
DELETE r;

//: merge ALLEGED_SENT Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})
MATCH (b:Actor {id: row.to_id})
MERGE (a)-[r:ALLEGED_SENT {id: row.id}]->(b)
SET r = row.props;

//: delete ALLEGED_SENT Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})-[r:ALLEGED_SENT {id: row.id}]->(b:Actor {id: row.to_id})
DELETE r;

//: merge PLANNED_SENT Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})
MATCH (b:Actor {id: row.to_id})
MERGE (a)-[r:PLANNED_SENT {id: row.id}]->(b)
SET r = row.props;

//: delete PLANNED_SENT Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})-[r:PLANNED_SENT {id: row.id}]->(b:Actor {id: row.to_id})
DELETE r;

//: merge FEARED_SENT Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})
MATCH (b:Actor {id: row.to_id})
MERGE (a)-[r:FEARED_SENT {id: row.id}]->(b)
SET r = row.props;

//: delete FEARED_SENT Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})-[r:FEARED_SENT {id: row.id}]->(b:Actor {id: row.to_id})
DELETE r;

//: merge EXPANDS_IN Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})
MATCH (b:Actor {id: row.to_id})
MERGE (a)-[r:EXPANDS_IN {id: row.id}]->(b)
SET r = row.props;

//: delete EXPANDS_IN Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})-[r:EXPANDS_IN {id: row.id}]->(b:Actor {id: row.to_id})
DELETE r;

//: merge EXPANDS_IN Actor Place
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})
MATCH (b:Place {id: row.to_id})
MERGE (a)-[r:EXPANDS_IN {id: row.id}]->(b)
SET r = row.props;

//: delete EXPANDS_IN Actor Place
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})-[r:EXPANDS_IN {id: row.id}]->(b:Place {id: row.to_id})
DELETE r;

//: merge ALLEGED_EXPANDS_IN Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})
MATCH (b:Actor {id: row.to_id})
MERGE (a)-[r:ALLEGED_EXPANDS_IN {id: row.id}]->(b)
SET r = row.props;

//: delete ALLEGED_EXPANDS_IN Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})-[r:ALLEGED_EXPANDS_IN {id: row.id}]->(b:Actor {id: row.to_id})
DELETE r;

//: merge ALLEGED_EXPANDS_IN Actor Place
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})
MATCH (b:Place {id: row.to_id})
MERGE (a)-[r:ALLEGED_EXPANDS_IN {id: row.id}]->(b)
SET r = row.props;

//: delete ALLEGED_EXPANDS_IN Actor Place
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})-[r:ALLEGED_EXPANDS_IN {id: row.id}]->(b:Place {id: row.to_id})
DELETE r;

//: merge PLANNED_EXPANDS_IN Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})
MATCH (b:Actor {id: row.to_id})
MERGE (a)-[r:PLANNED_EXPANDS_IN {id: row.id}]->(b)
SET r = row.props;

//: delete PLANNED_EXPANDS_IN Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})-[r:PLANNED_EXPANDS_IN {id: row.id}]->(b:Actor {id: row.to_id})
DELETE r;

//: merge PLANNED_EXPANDS_IN Actor Place
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})
MATCH (b:Place {id: row.to_id})
MERGE (a)-[r:PLANNED_EXPANDS_IN {id: row.id}]->(b)
SET r = row.props;

//: delete PLANNED_EXPANDS_IN Actor Place
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})-[r:PLANNED_EXPANDS_IN {id: row.id}]->(b:Place {id: row.to_id})
DELETE r;

//: merge FEARED_EXPANDS_IN Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})
MATCH (b:Actor {id: row.to_id})
MERGE (a)-[r:FEARED_EXPANDS_IN {id: row.id}]->(b)
SET r = row.props;

//: delete FEARED_EXPANDS_IN Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})-[r:FEARED_EXPANDS_IN {id: row.id}]->(b:Actor {id: row.to_id})
DELETE r;

//: merge FEARED_EXPANDS_IN Actor Place
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})
MATCH (b:Place {id: row.to_id})
MERGE (a)-[r:FEARED_EXPANDS_IN {id: row.id}]->(b)
SET r = row.props;

//: delete FEARED_EXPANDS_IN Actor Place
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})-[r:FEARED_EXPANDS_IN {id: row.id}]->(b:Place {id: row.to_id})
DELETE r;

//: merge ACTIVE_IN Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})
MATCH (b:Actor {id: row.to_id})
MERGE (a)-[r:ACTIVE_IN {id: row.id}]->(b)
SET r = row.props;

//: delete ACTIVE_IN Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})-[r:ACTIVE_IN {id: row.id}]->(b:Actor {id: row.to_id})
DELETE r;

//: merge ACTIVE_IN Actor Place
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})
MATCH (b:Place {id: row.to_id})
MERGE (a)-[r:ACTIVE_IN {id: row.id}]->(b)
SET r = row.props;

//: delete ACTIVE_IN Actor Place
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})-[r:ACTIVE_IN {id: row.id}]->(b:Place {id: row.to_id})
DELETE r;

//: merge ALLEGED_ACTIVE_IN Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})
MATCH (b:Actor {id: row.to_id})
MERGE (a)-[r:ALLEGED_ACTIVE_IN {id: row.id}]->(b)
SET r = row.props;

//: delete ALLEGED_ACTIVE_IN Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})-[r:ALLEGED_ACTIVE_IN {id: row.id}]->(b:Actor {id: row.to_id})
DELETE r;

//: merge ALLEGED_ACTIVE_IN Actor Place
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})
MATCH (b:Place {id: row.to_id})
MERGE (a)-[r:ALLEGED_ACTIVE_IN {id: row.id}]->(b)
SET r = row.props;

//: delete ALLEGED_ACTIVE_IN Actor Place
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})-[r:ALLEGED_ACTIVE_IN {id: row.id}]->(b:Place {id: row.to_id})
DELETE r;

//: merge PLANNED_ACTIVE_IN Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})
MATCH (b:Actor {id: row.to_id})
MERGE (a)-[r:PLANNED_ACTIVE_IN {id: row.id}]->(b)
SET r = row.props;

//: delete PLANNED_ACTIVE_IN Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})-[r:PLANNED_ACTIVE_IN {id: row.id}]->(b:Actor {id: row.to_id})
DELETE r;

//: merge PLANNED_ACTIVE_IN Actor Place
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})
MATCH (b:Place {id: row.to_id})
MERGE (a)-[r:PLANNED_ACTIVE_IN {id: row.id}]->(b)
SET r = row.props;

//: delete PLANNED_ACTIVE_IN Actor Place
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})-[r:PLANNED_ACTIVE_IN {id: row.id}]->(b:Place {id: row.to_id})
DELETE r;

//: merge FEARED_ACTIVE_IN Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})
MATCH (b:Actor {id: row.to_id})
MERGE (a)-[r:FEARED_ACTIVE_IN {id: row.id}]->(b)
SET r = row.props;

//: delete FEARED_ACTIVE_IN Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})-[r:FEARED_ACTIVE_IN {id: row.id}]->(b:Actor {id: row.to_id})
DELETE r;

//: merge FEARED_ACTIVE_IN Actor Place
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})
MATCH (b:Place {id: row.to_id})
MERGE (a)-[r:FEARED_ACTIVE_IN {id: row.id}]->(b)
SET r = row.props;

//: delete FEARED_ACTIVE_IN Actor Place
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})-[r:FEARED_ACTIVE_IN {id: row.id}]->(b:Place {id: row.to_id})
DELETE r;

//: merge CROSSED_INTO Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})
MATCH (b:Actor {id: row.to_id})
MERGE (a)-[r:CROSSED_INTO {id: row.id}]->(b)
SET r = row.props;

//: delete CROSSED_INTO Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})-[r:CROSSED_INTO {id: row.id}]->(b:Actor {id: row.to_id})
DELETE r;

//: merge CROSSED_INTO Actor Place
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})
MATCH (b:Place {id: row.to_id})
MERGE (a)-[r:CROSSED_INTO {id: row.id}]->(b)
SET r = row.props;

//: delete CROSSED_INTO Actor Place
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})-[r:CROSSED_INTO {id: row.id}]->(b:Place {id: row.to_id})
DELETE r;

//: merge ALLEGED_CROSSED_INTO Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})
MATCH (b:Actor {id: row.to_id})
MERGE (a)-[r:ALLEGED_CROSSED_INTO {id: row.id}]->(b)
SET r = row.props;

//: delete ALLEGED_CROSSED_INTO Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})-[r:ALLEGED_CROSSED_INTO {id: row.id}]->(b:Actor {id: row.to_id})
DELETE r;

//: merge ALLEGED_CROSSED_INTO Actor Place
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})
MATCH (b:Place {id: row.to_id})
MERGE (a)-[r:ALLEGED_CROSSED_INTO {id: row.id}]->(b)
SET r = row.props;

//: delete ALLEGED_CROSSED_INTO Actor Place
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})-[r:ALLEGED_CROSSED_INTO {id: row.id}]->(b:Place {id: row.to_id})
DELETE r;

//: merge PLANNED_CROSSED_INTO Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})
MATCH (b:Actor {id: row.to_id})
MERGE (a)-[r:PLANNED_CROSSED_INTO {id: row.id}]->(b)
SET r = row.props;

//: delete PLANNED_CROSSED_INTO Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})-[r:PLANNED_CROSSED_INTO {id: row.id}]->(b:Actor {id: row.to_id})
DELETE r;

//: merge PLANNED_CROSSED_INTO Actor Place
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})
MATCH (b:Place {id: row.to_id})
MERGE (a)-[r:PLANNED_CROSSED_INTO {id: row.id}]->(b)
SET r = row.props;

//: delete PLANNED_CROSSED_INTO Actor Place
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})-[r:PLANNED_CROSSED_INTO {id: row.id}]->(b:Place {id: row.to_id})
DELETE r;

//: merge FEARED_CROSSED_INTO Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})
MATCH (b:Actor {id: row.to_id})
MERGE (a)-[r:FEARED_CROSSED_INTO {id: row.id}]->(b)
SET r = row.props;

//: delete FEARED_CROSSED_INTO Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})-[r:FEARED_CROSSED_INTO {id: row.id}]->(b:Actor {id: row.to_id})
DELETE r;

//: merge FEARED_CROSSED_INTO Actor Place
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})
MATCH (b:Place {id: row.to_id})
MERGE (a)-[r:FEARED_CROSSED_INTO {id: row.id}]->(b)
SET r = row.props;

//: delete FEARED_CROSSED_INTO Actor Place
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})-[r:FEARED_CROSSED_INTO {id: row.id}]->(b:Place {id: row.to_id})
DELETE r;

//: merge WITHDREW_FORCES_FROM Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})
MATCH (b:Actor {id: row.to_id})
MERGE (a)-[r:WITHDREW_FORCES_FROM {id: row.id}]->(b)
SET r = row.props;

//: delete WITHDREW_FORCES_FROM Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})-[r:WITHDREW_FORCES_FROM {id: row.id}]->(b:Actor {id: row.to_id})
DELETE r;

//: merge WITHDREW_FORCES_FROM Actor Place
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})
MATCH (b:Place {id: row.to_id})
MERGE (a)-[r:WITHDREW_FORCES_FROM {id: row.id}]->(b)
SET r = row.props;

//: delete WITHDREW_FORCES_FROM Actor Place
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})-[r:WITHDREW_FORCES_FROM {id: row.id}]->(b:Place {id: row.to_id})
DELETE r;

//: merge ALLEGED_WITHDREW_FORCES_FROM Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})
MATCH (b:Actor {id: row.to_id})
MERGE (a)-[r:ALLEGED_WITHDREW_FORCES_FROM {id: row.id}]->(b)
SET r = row.props;

//: delete ALLEGED_WITHDREW_FORCES_FROM Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})-[r:ALLEGED_WITHDREW_FORCES_FROM {id: row.id}]->(b:Actor {id: row.to_id})
DELETE r;

//: merge ALLEGED_WITHDREW_FORCES_FROM Actor Place
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})
MATCH (b:Place {id: row.to_id})
MERGE (a)-[r:ALLEGED_WITHDREW_FORCES_FROM {id: row.id}]->(b)
SET r = row.props;

//: delete ALLEGED_WITHDREW_FORCES_FROM Actor Place
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})-[r:ALLEGED_WITHDREW_FORCES_FROM {id: row.id}]->(b:Place {id: row.to_id})
DELETE r;

//: merge PLANNED_WITHDREW_FORCES_FROM Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})
MATCH (b:Actor {id: row.to_id})
MERGE (a)-[r:PLANNED_WITHDREW_FORCES_FROM {id: row.id}]->(b)
SET r = row.props;

//: delete PLANNED_WITHDREW_FORCES_FROM Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})-[r:PLANNED_WITHDREW_FORCES_FROM {id: row.id}]->(b:Actor {id: row.to_id})
DELETE r;

//: merge PLANNED_WITHDREW_FORCES_FROM Actor Place
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})
MATCH (b:Place {id: row.to_id})
MERGE (a)-[r:PLANNED_WITHDREW_FORCES_FROM {id: row.id}]->(b)
SET r = row.props;

//: delete PLANNED_WITHDREW_FORCES_FROM Actor Place
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})-[r:PLANNED_WITHDREW_FORCES_FROM {id: row.id}]->(b:Place {id: row.to_id})
DELETE r;

//: merge FEARED_WITHDREW_FORCES_FROM Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})
MATCH (b:Actor {id: row.to_id})
MERGE (a)-[r:FEARED_WITHDREW_FORCES_FROM {id: row.id}]->(b)
SET r = row.props;

//: delete FEARED_WITHDREW_FORCES_FROM Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})-[r:FEARED_WITHDREW_FORCES_FROM {id: row.id}]->(b:Actor {id: row.to_id})
DELETE r;

//: merge FEARED_WITHDREW_FORCES_FROM Actor Place
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})
MATCH (b:Place {id: row.to_id})
MERGE (a)-[r:FEARED_WITHDREW_FORCES_FROM {id: row.id}]->(b)
SET r = row.props;

//: delete FEARED_WITHDREW_FORCES_FROM Actor Place
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})-[r:FEARED_WITHDREW_FORCES_FROM {id: row.id}]->(b:Place {id: row.to_id})
DELETE r;

//: merge FIGHTS Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})
MATCH (b:Actor {id: row.to_id})
MERGE (a)-[r:FIGHTS {id: row.id}]->(b)
SET r = row.props;

//: delete FIGHTS Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})-[r:FIGHTS {id: row.id}]->(b:Actor {id: row.to_id})
DELETE r;

//: merge ALLEGED_FIGHTS Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})
MATCH (b:Actor {id: row.to_id})
MERGE (a)-[r:ALLEGED_FIGHTS {id: row.id}]->(b)
SET r = row.props;

//: delete ALLEGED_FIGHTS Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})-[r:ALLEGED_FIGHTS {id: row.id}]->(b:Actor {id: row.to_id})
DELETE r;

//: merge PLANNED_FIGHTS Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})
MATCH (b:Actor {id: row.to_id})
MERGE (a)-[r:PLANNED_FIGHTS {id: row.id}]->(b)
SET r = row.props;

//: delete PLANNED_FIGHTS Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})-[r:PLANNED_FIGHTS {id: row.id}]->(b:Actor {id: row.to_id})
DELETE r;

//: merge FEARED_FIGHTS Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})
MATCH (b:Actor {id: row.to_id})
MERGE (a)-[r:FEARED_FIGHTS {id: row.id}]->(b)
SET r = row.props;

//: delete FEARED_FIGHTS Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})-[r:FEARED_FIGHTS {id: row.id}]->(b:Actor {id: row.to_id})
DELETE r;

//: merge AFFILIATED_WITH Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})
MATCH (b:Actor {id: row.to_id})
MERGE (a)-[r:AFFILIATED_WITH {id: row.id}]->(b)
SET r = row.props;

//: delete AFFILIATED_WITH Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})-[r:AFFILIATED_WITH {id: row.id}]->(b:Actor {id: row.to_id})
DELETE r;

//: merge ALLEGED_AFFILIATED_WITH Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})
MATCH (b:Actor {id: row.to_id})
MERGE (a)-[r:ALLEGED_AFFILIATED_WITH {id: row.id}]->(b)
SET r = row.props;

//: delete ALLEGED_AFFILIATED_WITH Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})-[r:ALLEGED_AFFILIATED_WITH {id: row.id}]->(b:Actor {id: row.to_id})
DELETE r;

//: merge PLANNED_AFFILIATED_WITH Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})
MATCH (b:Actor {id: row.to_id})
MERGE (a)-[r:PLANNED_AFFILIATED_WITH {id: row.id}]->(b)
SET r = row.props;

//: delete PLANNED_AFFILIATED_WITH Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})-[r:PLANNED_AFFILIATED_WITH {id: row.id}]->(b:Actor {id: row.to_id})
DELETE r;

//: merge FEARED_AFFILIATED_WITH Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})
MATCH (b:Actor {id: row.to_id})
MERGE (a)-[r:FEARED_AFFILIATED_WITH {id: row.id}]->(b)
SET r = row.props;

//: delete FEARED_AFFILIATED_WITH Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})-[r:FEARED_AFFILIATED_WITH {id: row.id}]->(b:Actor {id: row.to_id})
DELETE r;

//: merge SPLIT_FROM Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})
MATCH (b:Actor {id: row.to_id})
MERGE (a)-[r:SPLIT_FROM {id: row.id}]->(b)
SET r = row.props;

//: delete SPLIT_FROM Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})-[r:SPLIT_FROM {id: row.id}]->(b:Actor {id: row.to_id})
DELETE r;

//: merge ALLEGED_SPLIT_FROM Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})
MATCH (b:Actor {id: row.to_id})
MERGE (a)-[r:ALLEGED_SPLIT_FROM {id: row.id}]->(b)
SET r = row.props;

//: delete ALLEGED_SPLIT_FROM Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})-[r:ALLEGED_SPLIT_FROM {id: row.id}]->(b:Actor {id: row.to_id})
DELETE r;

//: merge PLANNED_SPLIT_FROM Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})
MATCH (b:Actor {id: row.to_id})
MERGE (a)-[r:PLANNED_SPLIT_FROM {id: row.id}]->(b)
SET r = row.props;

//: delete PLANNED_SPLIT_FROM Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})-[r:PLANNED_SPLIT_FROM {id: row.id}]->(b:Actor {id: row.to_id})
DELETE r;

//: merge FEARED_SPLIT_FROM Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})
MATCH (b:Actor {id: row.to_id})
MERGE (a)-[r:FEARED_SPLIT_FROM {id: row.id}]->(b)
SET r = row.props;

//: delete FEARED_SPLIT_FROM Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})-[r:FEARED_SPLIT_FROM {id: row.id}]->(b:Actor {id: row.to_id})
DELETE r;

//: merge MERGED_INTO Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})
MATCH (b:Actor {id: row.to_id})
MERGE (a)-[r:MERGED_INTO {id: row.id}]->(b)
SET r = row.props;

//: delete MERGED_INTO Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})-[r:MERGED_INTO {id: row.id}]->(b:Actor {id: row.to_id})
DELETE r;

//: merge ALLEGED_MERGED_INTO Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})
MATCH (b:Actor {id: row.to_id})
MERGE (a)-[r:ALLEGED_MERGED_INTO {id: row.id}]->(b)
SET r = row.props;

//: delete ALLEGED_MERGED_INTO Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})-[r:ALLEGED_MERGED_INTO {id: row.id}]->(b:Actor {id: row.to_id})
DELETE r;

//: merge PLANNED_MERGED_INTO Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})
MATCH (b:Actor {id: row.to_id})
MERGE (a)-[r:PLANNED_MERGED_INTO {id: row.id}]->(b)
SET r = row.props;

//: delete PLANNED_MERGED_INTO Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})-[r:PLANNED_MERGED_INTO {id: row.id}]->(b:Actor {id: row.to_id})
DELETE r;

//: merge FEARED_MERGED_INTO Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})
MATCH (b:Actor {id: row.to_id})
MERGE (a)-[r:FEARED_MERGED_INTO {id: row.id}]->(b)
SET r = row.props;

//: delete FEARED_MERGED_INTO Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})-[r:FEARED_MERGED_INTO {id: row.id}]->(b:Actor {id: row.to_id})
DELETE r;

//: merge SUCCEEDED Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})
MATCH (b:Actor {id: row.to_id})
MERGE (a)-[r:SUCCEEDED {id: row.id}]->(b)
SET r = row.props;

//: delete SUCCEEDED Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})-[r:SUCCEEDED {id: row.id}]->(b:Actor {id: row.to_id})
DELETE r;

//: merge ALLEGED_SUCCEEDED Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})
MATCH (b:Actor {id: row.to_id})
MERGE (a)-[r:ALLEGED_SUCCEEDED {id: row.id}]->(b)
SET r = row.props;

//: delete ALLEGED_SUCCEEDED Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})-[r:ALLEGED_SUCCEEDED {id: row.id}]->(b:Actor {id: row.to_id})
DELETE r;

//: merge PLANNED_SUCCEEDED Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})
MATCH (b:Actor {id: row.to_id})
MERGE (a)-[r:PLANNED_SUCCEEDED {id: row.id}]->(b)
SET r = row.props;

//: delete PLANNED_SUCCEEDED Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})-[r:PLANNED_SUCCEEDED {id: row.id}]->(b:Actor {id: row.to_id})
DELETE r;

//: merge FEARED_SUCCEEDED Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})
MATCH (b:Actor {id: row.to_id})
MERGE (a)-[r:FEARED_SUCCEEDED {id: row.id}]->(b)
SET r = row.props;

//: delete FEARED_SUCCEEDED Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})-[r:FEARED_SUCCEEDED {id: row.id}]->(b:Actor {id: row.to_id})
DELETE r;

//: merge HIRED Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})
MATCH (b:Actor {id: row.to_id})
MERGE (a)-[r:HIRED {id: row.id}]->(b)
SET r = row.props;

//: delete HIRED Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})-[r:HIRED {id: row.id}]->(b:Actor {id: row.to_id})
DELETE r;

//: merge ALLEGED_HIRED Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})
MATCH (b:Actor {id: row.to_id})
MERGE (a)-[r:ALLEGED_HIRED {id: row.id}]->(b)
SET r = row.props;

//: delete ALLEGED_HIRED Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})-[r:ALLEGED_HIRED {id: row.id}]->(b:Actor {id: row.to_id})
DELETE r;

//: merge PLANNED_HIRED Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})
MATCH (b:Actor {id: row.to_id})
MERGE (a)-[r:PLANNED_HIRED {id: row.id}]->(b)
SET r = row.props;

//: delete PLANNED_HIRED Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})-[r:PLANNED_HIRED {id: row.id}]->(b:Actor {id: row.to_id})
DELETE r;

//: merge FEARED_HIRED Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})
MATCH (b:Actor {id: row.to_id})
MERGE (a)-[r:FEARED_HIRED {id: row.id}]->(b)
SET r = row.props;

//: delete FEARED_HIRED Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})-[r:FEARED_HIRED {id: row.id}]->(b:Actor {id: row.to_id})
DELETE r;

//: merge AGREED_WITH Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})
MATCH (b:Actor {id: row.to_id})
MERGE (a)-[r:AGREED_WITH {id: row.id}]->(b)
SET r = row.props;

//: delete AGREED_WITH Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})-[r:AGREED_WITH {id: row.id}]->(b:Actor {id: row.to_id})
DELETE r;

//: merge ALLEGED_AGREED_WITH Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})
MATCH (b:Actor {id: row.to_id})
MERGE (a)-[r:ALLEGED_AGREED_WITH {id: row.id}]->(b)
SET r = row.props;

//: delete ALLEGED_AGREED_WITH Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})-[r:ALLEGED_AGREED_WITH {id: row.id}]->(b:Actor {id: row.to_id})
DELETE r;

//: merge PLANNED_AGREED_WITH Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})
MATCH (b:Actor {id: row.to_id})
MERGE (a)-[r:PLANNED_AGREED_WITH {id: row.id}]->(b)
SET r = row.props;

//: delete PLANNED_AGREED_WITH Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})-[r:PLANNED_AGREED_WITH {id: row.id}]->(b:Actor {id: row.to_id})
DELETE r;

//: merge FEARED_AGREED_WITH Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})
MATCH (b:Actor {id: row.to_id})
MERGE (a)-[r:FEARED_AGREED_WITH {id: row.id}]->(b)
SET r = row.props;

//: delete FEARED_AGREED_WITH Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})-[r:FEARED_AGREED_WITH {id: row.id}]->(b:Actor {id: row.to_id})
DELETE r;

//: merge BACKED_BY Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})
MATCH (b:Actor {id: row.to_id})
MERGE (a)-[r:BACKED_BY {id: row.id}]->(b)
SET r = row.props;

//: delete BACKED_BY Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})-[r:BACKED_BY {id: row.id}]->(b:Actor {id: row.to_id})
DELETE r;

//: merge ALLEGED_BACKED_BY Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})
MATCH (b:Actor {id: row.to_id})
MERGE (a)-[r:ALLEGED_BACKED_BY {id: row.id}]->(b)
SET r = row.props;

//: delete ALLEGED_BACKED_BY Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})-[r:ALLEGED_BACKED_BY {id: row.id}]->(b:Actor {id: row.to_id})
DELETE r;

//: merge PLANNED_BACKED_BY Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})
MATCH (b:Actor {id: row.to_id})
MERGE (a)-[r:PLANNED_BACKED_BY {id: row.id}]->(b)
SET r = row.props;

//: delete PLANNED_BACKED_BY Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})-[r:PLANNED_BACKED_BY {id: row.id}]->(b:Actor {id: row.to_id})
DELETE r;

//: merge FEARED_BACKED_BY Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})
MATCH (b:Actor {id: row.to_id})
MERGE (a)-[r:FEARED_BACKED_BY {id: row.id}]->(b)
SET r = row.props;

//: delete FEARED_BACKED_BY Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})-[r:FEARED_BACKED_BY {id: row.id}]->(b:Actor {id: row.to_id})
DELETE r;

//: merge TURNED_AWAY_FROM Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})
MATCH (b:Actor {id: row.to_id})
MERGE (a)-[r:TURNED_AWAY_FROM {id: row.id}]->(b)
SET r = row.props;

//: delete TURNED_AWAY_FROM Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})-[r:TURNED_AWAY_FROM {id: row.id}]->(b:Actor {id: row.to_id})
DELETE r;

//: merge ALLEGED_TURNED_AWAY_FROM Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})
MATCH (b:Actor {id: row.to_id})
MERGE (a)-[r:ALLEGED_TURNED_AWAY_FROM {id: row.id}]->(b)
SET r = row.props;

//: delete ALLEGED_TURNED_AWAY_FROM Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})-[r:ALLEGED_TURNED_AWAY_FROM {id: row.id}]->(b:Actor {id: row.to_id})
DELETE r;

//: merge PLANNED_TURNED_AWAY_FROM Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})
MATCH (b:Actor {id: row.to_id})
MERGE (a)-[r:PLANNED_TURNED_AWAY_FROM {id: row.id}]->(b)
SET r = row.props;

//: delete PLANNED_TURNED_AWAY_FROM Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})-[r:PLANNED_TURNED_AWAY_FROM {id: row.id}]->(b:Actor {id: row.to_id})
DELETE r;

//: merge FEARED_TURNED_AWAY_FROM Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})
MATCH (b:Actor {id: row.to_id})
MERGE (a)-[r:FEARED_TURNED_AWAY_FROM {id: row.id}]->(b)
SET r = row.props;

//: delete FEARED_TURNED_AWAY_FROM Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})-[r:FEARED_TURNED_AWAY_FROM {id: row.id}]->(b:Actor {id: row.to_id})
DELETE r;

//: merge ENGAGES Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})
MATCH (b:Actor {id: row.to_id})
MERGE (a)-[r:ENGAGES {id: row.id}]->(b)
SET r = row.props;

//: delete ENGAGES Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})-[r:ENGAGES {id: row.id}]->(b:Actor {id: row.to_id})
DELETE r;

//: merge ALLEGED_ENGAGES Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})
MATCH (b:Actor {id: row.to_id})
MERGE (a)-[r:ALLEGED_ENGAGES {id: row.id}]->(b)
SET r = row.props;

//: delete ALLEGED_ENGAGES Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})-[r:ALLEGED_ENGAGES {id: row.id}]->(b:Actor {id: row.to_id})
DELETE r;

//: merge PLANNED_ENGAGES Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})
MATCH (b:Actor {id: row.to_id})
MERGE (a)-[r:PLANNED_ENGAGES {id: row.id}]->(b)
SET r = row.props;

//: delete PLANNED_ENGAGES Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})-[r:PLANNED_ENGAGES {id: row.id}]->(b:Actor {id: row.to_id})
DELETE r;

//: merge FEARED_ENGAGES Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})
MATCH (b:Actor {id: row.to_id})
MERGE (a)-[r:FEARED_ENGAGES {id: row.id}]->(b)
SET r = row.props;

//: delete FEARED_ENGAGES Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})-[r:FEARED_ENGAGES {id: row.id}]->(b:Actor {id: row.to_id})
DELETE r;

//: merge SUPPLIES Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})
MATCH (b:Actor {id: row.to_id})
MERGE (a)-[r:SUPPLIES {id: row.id}]->(b)
SET r = row.props;

//: delete SUPPLIES Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})-[r:SUPPLIES {id: row.id}]->(b:Actor {id: row.to_id})
DELETE r;

//: merge SUPPLIES Actor Place
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})
MATCH (b:Place {id: row.to_id})
MERGE (a)-[r:SUPPLIES {id: row.id}]->(b)
SET r = row.props;

//: delete SUPPLIES Actor Place
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})-[r:SUPPLIES {id: row.id}]->(b:Place {id: row.to_id})
DELETE r;

//: merge ALLEGED_SUPPLIES Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})
MATCH (b:Actor {id: row.to_id})
MERGE (a)-[r:ALLEGED_SUPPLIES {id: row.id}]->(b)
SET r = row.props;

//: delete ALLEGED_SUPPLIES Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})-[r:ALLEGED_SUPPLIES {id: row.id}]->(b:Actor {id: row.to_id})
DELETE r;

//: merge ALLEGED_SUPPLIES Actor Place
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})
MATCH (b:Place {id: row.to_id})
MERGE (a)-[r:ALLEGED_SUPPLIES {id: row.id}]->(b)
SET r = row.props;

//: delete ALLEGED_SUPPLIES Actor Place
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})-[r:ALLEGED_SUPPLIES {id: row.id}]->(b:Place {id: row.to_id})
DELETE r;

//: merge PLANNED_SUPPLIES Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})
MATCH (b:Actor {id: row.to_id})
MERGE (a)-[r:PLANNED_SUPPLIES {id: row.id}]->(b)
SET r = row.props;

//: delete PLANNED_SUPPLIES Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})-[r:PLANNED_SUPPLIES {id: row.id}]->(b:Actor {id: row.to_id})
DELETE r;

//: merge PLANNED_SUPPLIES Actor Place
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})
MATCH (b:Place {id: row.to_id})
MERGE (a)-[r:PLANNED_SUPPLIES {id: row.id}]->(b)
SET r = row.props;

//: delete PLANNED_SUPPLIES Actor Place
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})-[r:PLANNED_SUPPLIES {id: row.id}]->(b:Place {id: row.to_id})
DELETE r;

//: merge FEARED_SUPPLIES Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})
MATCH (b:Actor {id: row.to_id})
MERGE (a)-[r:FEARED_SUPPLIES {id: row.id}]->(b)
SET r = row.props;

//: delete FEARED_SUPPLIES Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})-[r:FEARED_SUPPLIES {id: row.id}]->(b:Actor {id: row.to_id})
DELETE r;

//: merge FEARED_SUPPLIES Actor Place
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})
MATCH (b:Place {id: row.to_id})
MERGE (a)-[r:FEARED_SUPPLIES {id: row.id}]->(b)
SET r = row.props;

//: delete FEARED_SUPPLIES Actor Place
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})-[r:FEARED_SUPPLIES {id: row.id}]->(b:Place {id: row.to_id})
DELETE r;

//: merge RECALLED_ENVOY_FROM Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})
MATCH (b:Actor {id: row.to_id})
MERGE (a)-[r:RECALLED_ENVOY_FROM {id: row.id}]->(b)
SET r = row.props;

//: delete RECALLED_ENVOY_FROM Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})-[r:RECALLED_ENVOY_FROM {id: row.id}]->(b:Actor {id: row.to_id})
DELETE r;

//: merge ALLEGED_RECALLED_ENVOY_FROM Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})
MATCH (b:Actor {id: row.to_id})
MERGE (a)-[r:ALLEGED_RECALLED_ENVOY_FROM {id: row.id}]->(b)
SET r = row.props;

//: delete ALLEGED_RECALLED_ENVOY_FROM Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})-[r:ALLEGED_RECALLED_ENVOY_FROM {id: row.id}]->(b:Actor {id: row.to_id})
DELETE r;

//: merge PLANNED_RECALLED_ENVOY_FROM Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})
MATCH (b:Actor {id: row.to_id})
MERGE (a)-[r:PLANNED_RECALLED_ENVOY_FROM {id: row.id}]->(b)
SET r = row.props;

//: delete PLANNED_RECALLED_ENVOY_FROM Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})-[r:PLANNED_RECALLED_ENVOY_FROM {id: row.id}]->(b:Actor {id: row.to_id})
DELETE r;

//: merge FEARED_RECALLED_ENVOY_FROM Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})
MATCH (b:Actor {id: row.to_id})
MERGE (a)-[r:FEARED_RECALLED_ENVOY_FROM {id: row.id}]->(b)
SET r = row.props;

//: delete FEARED_RECALLED_ENVOY_FROM Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})-[r:FEARED_RECALLED_ENVOY_FROM {id: row.id}]->(b:Actor {id: row.to_id})
DELETE r;

//: merge STOPPED_COOPERATION_WITH Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})
MATCH (b:Actor {id: row.to_id})
MERGE (a)-[r:STOPPED_COOPERATION_WITH {id: row.id}]->(b)
SET r = row.props;

//: delete STOPPED_COOPERATION_WITH Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})-[r:STOPPED_COOPERATION_WITH {id: row.id}]->(b:Actor {id: row.to_id})
DELETE r;

//: merge ALLEGED_STOPPED_COOPERATION_WITH Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})
MATCH (b:Actor {id: row.to_id})
MERGE (a)-[r:ALLEGED_STOPPED_COOPERATION_WITH {id: row.id}]->(b)
SET r = row.props;

//: delete ALLEGED_STOPPED_COOPERATION_WITH Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})-[r:ALLEGED_STOPPED_COOPERATION_WITH {id: row.id}]->(b:Actor {id: row.to_id})
DELETE r;

//: merge PLANNED_STOPPED_COOPERATION_WITH Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})
MATCH (b:Actor {id: row.to_id})
MERGE (a)-[r:PLANNED_STOPPED_COOPERATION_WITH {id: row.id}]->(b)
SET r = row.props;

//: delete PLANNED_STOPPED_COOPERATION_WITH Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})-[r:PLANNED_STOPPED_COOPERATION_WITH {id: row.id}]->(b:Actor {id: row.to_id})
DELETE r;

//: merge FEARED_STOPPED_COOPERATION_WITH Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})
MATCH (b:Actor {id: row.to_id})
MERGE (a)-[r:FEARED_STOPPED_COOPERATION_WITH {id: row.id}]->(b)
SET r = row.props;

//: delete FEARED_STOPPED_COOPERATION_WITH Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})-[r:FEARED_STOPPED_COOPERATION_WITH {id: row.id}]->(b:Actor {id: row.to_id})
DELETE r;

//: merge KEEPS_BASES_IN Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})
MATCH (b:Actor {id: row.to_id})
MERGE (a)-[r:KEEPS_BASES_IN {id: row.id}]->(b)
SET r = row.props;

//: delete KEEPS_BASES_IN Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})-[r:KEEPS_BASES_IN {id: row.id}]->(b:Actor {id: row.to_id})
DELETE r;

//: merge KEEPS_BASES_IN Actor Place
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})
MATCH (b:Place {id: row.to_id})
MERGE (a)-[r:KEEPS_BASES_IN {id: row.id}]->(b)
SET r = row.props;

//: delete KEEPS_BASES_IN Actor Place
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})-[r:KEEPS_BASES_IN {id: row.id}]->(b:Place {id: row.to_id})
DELETE r;

//: merge ALLEGED_KEEPS_BASES_IN Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})
MATCH (b:Actor {id: row.to_id})
MERGE (a)-[r:ALLEGED_KEEPS_BASES_IN {id: row.id}]->(b)
SET r = row.props;

//: delete ALLEGED_KEEPS_BASES_IN Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})-[r:ALLEGED_KEEPS_BASES_IN {id: row.id}]->(b:Actor {id: row.to_id})
DELETE r;

//: merge ALLEGED_KEEPS_BASES_IN Actor Place
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})
MATCH (b:Place {id: row.to_id})
MERGE (a)-[r:ALLEGED_KEEPS_BASES_IN {id: row.id}]->(b)
SET r = row.props;

//: delete ALLEGED_KEEPS_BASES_IN Actor Place
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})-[r:ALLEGED_KEEPS_BASES_IN {id: row.id}]->(b:Place {id: row.to_id})
DELETE r;

//: merge PLANNED_KEEPS_BASES_IN Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})
MATCH (b:Actor {id: row.to_id})
MERGE (a)-[r:PLANNED_KEEPS_BASES_IN {id: row.id}]->(b)
SET r = row.props;

//: delete PLANNED_KEEPS_BASES_IN Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})-[r:PLANNED_KEEPS_BASES_IN {id: row.id}]->(b:Actor {id: row.to_id})
DELETE r;

//: merge PLANNED_KEEPS_BASES_IN Actor Place
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})
MATCH (b:Place {id: row.to_id})
MERGE (a)-[r:PLANNED_KEEPS_BASES_IN {id: row.id}]->(b)
SET r = row.props;

//: delete PLANNED_KEEPS_BASES_IN Actor Place
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})-[r:PLANNED_KEEPS_BASES_IN {id: row.id}]->(b:Place {id: row.to_id})
DELETE r;

//: merge FEARED_KEEPS_BASES_IN Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})
MATCH (b:Actor {id: row.to_id})
MERGE (a)-[r:FEARED_KEEPS_BASES_IN {id: row.id}]->(b)
SET r = row.props;

//: delete FEARED_KEEPS_BASES_IN Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})-[r:FEARED_KEEPS_BASES_IN {id: row.id}]->(b:Actor {id: row.to_id})
DELETE r;

//: merge FEARED_KEEPS_BASES_IN Actor Place
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})
MATCH (b:Place {id: row.to_id})
MERGE (a)-[r:FEARED_KEEPS_BASES_IN {id: row.id}]->(b)
SET r = row.props;

//: delete FEARED_KEEPS_BASES_IN Actor Place
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})-[r:FEARED_KEEPS_BASES_IN {id: row.id}]->(b:Place {id: row.to_id})
DELETE r;

//: merge ALIGNED_WITH Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})
MATCH (b:Actor {id: row.to_id})
MERGE (a)-[r:ALIGNED_WITH {id: row.id}]->(b)
SET r = row.props;

//: delete ALIGNED_WITH Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})-[r:ALIGNED_WITH {id: row.id}]->(b:Actor {id: row.to_id})
DELETE r;

//: merge ALLEGED_ALIGNED_WITH Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})
MATCH (b:Actor {id: row.to_id})
MERGE (a)-[r:ALLEGED_ALIGNED_WITH {id: row.id}]->(b)
SET r = row.props;

//: delete ALLEGED_ALIGNED_WITH Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})-[r:ALLEGED_ALIGNED_WITH {id: row.id}]->(b:Actor {id: row.to_id})
DELETE r;

//: merge PLANNED_ALIGNED_WITH Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})
MATCH (b:Actor {id: row.to_id})
MERGE (a)-[r:PLANNED_ALIGNED_WITH {id: row.id}]->(b)
SET r = row.props;

//: delete PLANNED_ALIGNED_WITH Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})-[r:PLANNED_ALIGNED_WITH {id: row.id}]->(b:Actor {id: row.to_id})
DELETE r;

//: merge FEARED_ALIGNED_WITH Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})
MATCH (b:Actor {id: row.to_id})
MERGE (a)-[r:FEARED_ALIGNED_WITH {id: row.id}]->(b)
SET r = row.props;

//: delete FEARED_ALIGNED_WITH Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})-[r:FEARED_ALIGNED_WITH {id: row.id}]->(b:Actor {id: row.to_id})
DELETE r;

//: merge PRIORITISES Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})
MATCH (b:Actor {id: row.to_id})
MERGE (a)-[r:PRIORITISES {id: row.id}]->(b)
SET r = row.props;

//: delete PRIORITISES Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})-[r:PRIORITISES {id: row.id}]->(b:Actor {id: row.to_id})
DELETE r;

//: merge PRIORITISES Actor Issue
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})
MATCH (b:Issue {id: row.to_id})
MERGE (a)-[r:PRIORITISES {id: row.id}]->(b)
SET r = row.props;

//: delete PRIORITISES Actor Issue
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})-[r:PRIORITISES {id: row.id}]->(b:Issue {id: row.to_id})
DELETE r;

//: merge PRIORITISES Actor Place
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})
MATCH (b:Place {id: row.to_id})
MERGE (a)-[r:PRIORITISES {id: row.id}]->(b)
SET r = row.props;

//: delete PRIORITISES Actor Place
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})-[r:PRIORITISES {id: row.id}]->(b:Place {id: row.to_id})
DELETE r;

//: merge ALLEGED_PRIORITISES Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})
MATCH (b:Actor {id: row.to_id})
MERGE (a)-[r:ALLEGED_PRIORITISES {id: row.id}]->(b)
SET r = row.props;

//: delete ALLEGED_PRIORITISES Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})-[r:ALLEGED_PRIORITISES {id: row.id}]->(b:Actor {id: row.to_id})
DELETE r;

//: merge ALLEGED_PRIORITISES Actor Issue
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})
MATCH (b:Issue {id: row.to_id})
MERGE (a)-[r:ALLEGED_PRIORITISES {id: row.id}]->(b)
SET r = row.props;

//: delete ALLEGED_PRIORITISES Actor Issue
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})-[r:ALLEGED_PRIORITISES {id: row.id}]->(b:Issue {id: row.to_id})
DELETE r;

//: merge ALLEGED_PRIORITISES Actor Place
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})
MATCH (b:Place {id: row.to_id})
MERGE (a)-[r:ALLEGED_PRIORITISES {id: row.id}]->(b)
SET r = row.props;

//: delete ALLEGED_PRIORITISES Actor Place
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})-[r:ALLEGED_PRIORITISES {id: row.id}]->(b:Place {id: row.to_id})
DELETE r;

//: merge PLANNED_PRIORITISES Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})
MATCH (b:Actor {id: row.to_id})
MERGE (a)-[r:PLANNED_PRIORITISES {id: row.id}]->(b)
SET r = row.props;

//: delete PLANNED_PRIORITISES Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})-[r:PLANNED_PRIORITISES {id: row.id}]->(b:Actor {id: row.to_id})
DELETE r;

//: merge PLANNED_PRIORITISES Actor Issue
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})
MATCH (b:Issue {id: row.to_id})
MERGE (a)-[r:PLANNED_PRIORITISES {id: row.id}]->(b)
SET r = row.props;

//: delete PLANNED_PRIORITISES Actor Issue
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})-[r:PLANNED_PRIORITISES {id: row.id}]->(b:Issue {id: row.to_id})
DELETE r;

//: merge PLANNED_PRIORITISES Actor Place
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})
MATCH (b:Place {id: row.to_id})
MERGE (a)-[r:PLANNED_PRIORITISES {id: row.id}]->(b)
SET r = row.props;

//: delete PLANNED_PRIORITISES Actor Place
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})-[r:PLANNED_PRIORITISES {id: row.id}]->(b:Place {id: row.to_id})
DELETE r;

//: merge FEARED_PRIORITISES Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})
MATCH (b:Actor {id: row.to_id})
MERGE (a)-[r:FEARED_PRIORITISES {id: row.id}]->(b)
SET r = row.props;

//: delete FEARED_PRIORITISES Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})-[r:FEARED_PRIORITISES {id: row.id}]->(b:Actor {id: row.to_id})
DELETE r;

//: merge FEARED_PRIORITISES Actor Issue
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})
MATCH (b:Issue {id: row.to_id})
MERGE (a)-[r:FEARED_PRIORITISES {id: row.id}]->(b)
SET r = row.props;

//: delete FEARED_PRIORITISES Actor Issue
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})-[r:FEARED_PRIORITISES {id: row.id}]->(b:Issue {id: row.to_id})
DELETE r;

//: merge FEARED_PRIORITISES Actor Place
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})
MATCH (b:Place {id: row.to_id})
MERGE (a)-[r:FEARED_PRIORITISES {id: row.id}]->(b)
SET r = row.props;

//: delete FEARED_PRIORITISES Actor Place
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})-[r:FEARED_PRIORITISES {id: row.id}]->(b:Place {id: row.to_id})
DELETE r;

//: merge DEPRIORITISES Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})
MATCH (b:Actor {id: row.to_id})
MERGE (a)-[r:DEPRIORITISES {id: row.id}]->(b)
SET r = row.props;

//: delete DEPRIORITISES Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})-[r:DEPRIORITISES {id: row.id}]->(b:Actor {id: row.to_id})
DELETE r;

//: merge DEPRIORITISES Actor Issue
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})
MATCH (b:Issue {id: row.to_id})
MERGE (a)-[r:DEPRIORITISES {id: row.id}]->(b)
SET r = row.props;

//: delete DEPRIORITISES Actor Issue
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})-[r:DEPRIORITISES {id: row.id}]->(b:Issue {id: row.to_id})
DELETE r;

//: merge ALLEGED_DEPRIORITISES Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})
MATCH (b:Actor {id: row.to_id})
MERGE (a)-[r:ALLEGED_DEPRIORITISES {id: row.id}]->(b)
SET r = row.props;

//: delete ALLEGED_DEPRIORITISES Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})-[r:ALLEGED_DEPRIORITISES {id: row.id}]->(b:Actor {id: row.to_id})
DELETE r;

//: merge ALLEGED_DEPRIORITISES Actor Issue
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})
MATCH (b:Issue {id: row.to_id})
MERGE (a)-[r:ALLEGED_DEPRIORITISES {id: row.id}]->(b)
SET r = row.props;

//: delete ALLEGED_DEPRIORITISES Actor Issue
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})-[r:ALLEGED_DEPRIORITISES {id: row.id}]->(b:Issue {id: row.to_id})
DELETE r;

//: merge PLANNED_DEPRIORITISES Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})
MATCH (b:Actor {id: row.to_id})
MERGE (a)-[r:PLANNED_DEPRIORITISES {id: row.id}]->(b)
SET r = row.props;

//: delete PLANNED_DEPRIORITISES Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})-[r:PLANNED_DEPRIORITISES {id: row.id}]->(b:Actor {id: row.to_id})
DELETE r;

//: merge PLANNED_DEPRIORITISES Actor Issue
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})
MATCH (b:Issue {id: row.to_id})
MERGE (a)-[r:PLANNED_DEPRIORITISES {id: row.id}]->(b)
SET r = row.props;

//: delete PLANNED_DEPRIORITISES Actor Issue
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})-[r:PLANNED_DEPRIORITISES {id: row.id}]->(b:Issue {id: row.to_id})
DELETE r;

//: merge FEARED_DEPRIORITISES Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})
MATCH (b:Actor {id: row.to_id})
MERGE (a)-[r:FEARED_DEPRIORITISES {id: row.id}]->(b)
SET r = row.props;

//: delete FEARED_DEPRIORITISES Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})-[r:FEARED_DEPRIORITISES {id: row.id}]->(b:Actor {id: row.to_id})
DELETE r;

//: merge FEARED_DEPRIORITISES Actor Issue
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})
MATCH (b:Issue {id: row.to_id})
MERGE (a)-[r:FEARED_DEPRIORITISES {id: row.id}]->(b)
SET r = row.props;

//: delete FEARED_DEPRIORITISES Actor Issue
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})-[r:FEARED_DEPRIORITISES {id: row.id}]->(b:Issue {id: row.to_id})
DELETE r;

//: merge SEEKS Actor Resource
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})
MATCH (b:Resource {id: row.to_id})
MERGE (a)-[r:SEEKS {id: row.id}]->(b)
SET r = row.props;

//: delete SEEKS Actor Resource
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})-[r:SEEKS {id: row.id}]->(b:Resource {id: row.to_id})
DELETE r;

//: merge SEEKS Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})
MATCH (b:Actor {id: row.to_id})
MERGE (a)-[r:SEEKS {id: row.id}]->(b)
SET r = row.props;

//: delete SEEKS Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})-[r:SEEKS {id: row.id}]->(b:Actor {id: row.to_id})
DELETE r;

//: merge ALLEGED_SEEKS Actor Resource
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})
MATCH (b:Resource {id: row.to_id})
MERGE (a)-[r:ALLEGED_SEEKS {id: row.id}]->(b)
SET r = row.props;

//: delete ALLEGED_SEEKS Actor Resource
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})-[r:ALLEGED_SEEKS {id: row.id}]->(b:Resource {id: row.to_id})
DELETE r;

//: merge ALLEGED_SEEKS Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})
MATCH (b:Actor {id: row.to_id})
MERGE (a)-[r:ALLEGED_SEEKS {id: row.id}]->(b)
SET r = row.props;

//: delete ALLEGED_SEEKS Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})-[r:ALLEGED_SEEKS {id: row.id}]->(b:Actor {id: row.to_id})
DELETE r;

//: merge PLANNED_SEEKS Actor Resource
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})
MATCH (b:Resource {id: row.to_id})
MERGE (a)-[r:PLANNED_SEEKS {id: row.id}]->(b)
SET r = row.props;

//: delete PLANNED_SEEKS Actor Resource
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})-[r:PLANNED_SEEKS {id: row.id}]->(b:Resource {id: row.to_id})
DELETE r;

//: merge PLANNED_SEEKS Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})
MATCH (b:Actor {id: row.to_id})
MERGE (a)-[r:PLANNED_SEEKS {id: row.id}]->(b)
SET r = row.props;

//: delete PLANNED_SEEKS Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})-[r:PLANNED_SEEKS {id: row.id}]->(b:Actor {id: row.to_id})
DELETE r;

//: merge FEARED_SEEKS Actor Resource
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})
MATCH (b:Resource {id: row.to_id})
MERGE (a)-[r:FEARED_SEEKS {id: row.id}]->(b)
SET r = row.props;

//: delete FEARED_SEEKS Actor Resource
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})-[r:FEARED_SEEKS {id: row.id}]->(b:Resource {id: row.to_id})
DELETE r;

//: merge FEARED_SEEKS Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})
MATCH (b:Actor {id: row.to_id})
MERGE (a)-[r:FEARED_SEEKS {id: row.id}]->(b)
SET r = row.props;

//: delete FEARED_SEEKS Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})-[r:FEARED_SEEKS {id: row.id}]->(b:Actor {id: row.to_id})
DELETE r;

//: merge INSUFFICIENT_FOR Issue Issue
UNWIND $rows AS row
MATCH (a:Issue {id: row.from_id})
MATCH (b:Issue {id: row.to_id})
MERGE (a)-[r:INSUFFICIENT_FOR {id: row.id}]->(b)
SET r = row.props;

//: delete INSUFFICIENT_FOR Issue Issue
UNWIND $rows AS row
MATCH (a:Issue {id: row.from_id})-[r:INSUFFICIENT_FOR {id: row.id}]->(b:Issue {id: row.to_id})
DELETE r;

//: merge ALLEGED_INSUFFICIENT_FOR Issue Issue
UNWIND $rows AS row
MATCH (a:Issue {id: row.from_id})
MATCH (b:Issue {id: row.to_id})
MERGE (a)-[r:ALLEGED_INSUFFICIENT_FOR {id: row.id}]->(b)
SET r = row.props;

//: delete ALLEGED_INSUFFICIENT_FOR Issue Issue
UNWIND $rows AS row
MATCH (a:Issue {id: row.from_id})-[r:ALLEGED_INSUFFICIENT_FOR {id: row.id}]->(b:Issue {id: row.to_id})
DELETE r;

//: merge PLANNED_INSUFFICIENT_FOR Issue Issue
UNWIND $rows AS row
MATCH (a:Issue {id: row.from_id})
MATCH (b:Issue {id: row.to_id})
MERGE (a)-[r:PLANNED_INSUFFICIENT_FOR {id: row.id}]->(b)
SET r = row.props;

//: delete PLANNED_INSUFFICIENT_FOR Issue Issue
UNWIND $rows AS row
MATCH (a:Issue {id: row.from_id})-[r:PLANNED_INSUFFICIENT_FOR {id: row.id}]->(b:Issue {id: row.to_id})
DELETE r;

//: merge FEARED_INSUFFICIENT_FOR Issue Issue
UNWIND $rows AS row
MATCH (a:Issue {id: row.from_id})
MATCH (b:Issue {id: row.to_id})
MERGE (a)-[r:FEARED_INSUFFICIENT_FOR {id: row.id}]->(b)
SET r = row.props;

//: delete FEARED_INSUFFICIENT_FOR Issue Issue
UNWIND $rows AS row
MATCH (a:Issue {id: row.from_id})-[r:FEARED_INSUFFICIENT_FOR {id: row.id}]->(b:Issue {id: row.to_id})
DELETE r;

//: merge LOCATED_IN Place Actor
UNWIND $rows AS row
MATCH (a:Place {id: row.from_id})
MATCH (b:Actor {id: row.to_id})
MERGE (a)-[r:LOCATED_IN {id: row.id}]->(b)
SET r = row.props;

//: delete LOCATED_IN Place Actor
UNWIND $rows AS row
MATCH (a:Place {id: row.from_id})-[r:LOCATED_IN {id: row.id}]->(b:Actor {id: row.to_id})
DELETE r;

//: merge LOCATED_IN Place Place
UNWIND $rows AS row
MATCH (a:Place {id: row.from_id})
MATCH (b:Place {id: row.to_id})
MERGE (a)-[r:LOCATED_IN {id: row.id}]->(b)
SET r = row.props;

//: delete LOCATED_IN Place Place
UNWIND $rows AS row
MATCH (a:Place {id: row.from_id})-[r:LOCATED_IN {id: row.id}]->(b:Place {id: row.to_id})
DELETE r;

//: merge LOCATED_IN Resource Actor
UNWIND $rows AS row
MATCH (a:Resource {id: row.from_id})
MATCH (b:Actor {id: row.to_id})
MERGE (a)-[r:LOCATED_IN {id: row.id}]->(b)
SET r = row.props;

//: delete LOCATED_IN Resource Actor
UNWIND $rows AS row
MATCH (a:Resource {id: row.from_id})-[r:LOCATED_IN {id: row.id}]->(b:Actor {id: row.to_id})
DELETE r;

//: merge LOCATED_IN Resource Place
UNWIND $rows AS row
MATCH (a:Resource {id: row.from_id})
MATCH (b:Place {id: row.to_id})
MERGE (a)-[r:LOCATED_IN {id: row.id}]->(b)
SET r = row.props;

//: delete LOCATED_IN Resource Place
UNWIND $rows AS row
MATCH (a:Resource {id: row.from_id})-[r:LOCATED_IN {id: row.id}]->(b:Place {id: row.to_id})
DELETE r;

//: merge LOCATED_IN Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})
MATCH (b:Actor {id: row.to_id})
MERGE (a)-[r:LOCATED_IN {id: row.id}]->(b)
SET r = row.props;

//: delete LOCATED_IN Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})-[r:LOCATED_IN {id: row.id}]->(b:Actor {id: row.to_id})
DELETE r;

//: merge LOCATED_IN Actor Place
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})
MATCH (b:Place {id: row.to_id})
MERGE (a)-[r:LOCATED_IN {id: row.id}]->(b)
SET r = row.props;

//: delete LOCATED_IN Actor Place
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})-[r:LOCATED_IN {id: row.id}]->(b:Place {id: row.to_id})
DELETE r;

//: merge ALLEGED_LOCATED_IN Place Actor
UNWIND $rows AS row
MATCH (a:Place {id: row.from_id})
MATCH (b:Actor {id: row.to_id})
MERGE (a)-[r:ALLEGED_LOCATED_IN {id: row.id}]->(b)
SET r = row.props;

//: delete ALLEGED_LOCATED_IN Place Actor
UNWIND $rows AS row
MATCH (a:Place {id: row.from_id})-[r:ALLEGED_LOCATED_IN {id: row.id}]->(b:Actor {id: row.to_id})
DELETE r;

//: merge ALLEGED_LOCATED_IN Place Place
UNWIND $rows AS row
MATCH (a:Place {id: row.from_id})
MATCH (b:Place {id: row.to_id})
MERGE (a)-[r:ALLEGED_LOCATED_IN {id: row.id}]->(b)
SET r = row.props;

//: delete ALLEGED_LOCATED_IN Place Place
UNWIND $rows AS row
MATCH (a:Place {id: row.from_id})-[r:ALLEGED_LOCATED_IN {id: row.id}]->(b:Place {id: row.to_id})
DELETE r;

//: merge ALLEGED_LOCATED_IN Resource Actor
UNWIND $rows AS row
MATCH (a:Resource {id: row.from_id})
MATCH (b:Actor {id: row.to_id})
MERGE (a)-[r:ALLEGED_LOCATED_IN {id: row.id}]->(b)
SET r = row.props;

//: delete ALLEGED_LOCATED_IN Resource Actor
UNWIND $rows AS row
MATCH (a:Resource {id: row.from_id})-[r:ALLEGED_LOCATED_IN {id: row.id}]->(b:Actor {id: row.to_id})
DELETE r;

//: merge ALLEGED_LOCATED_IN Resource Place
UNWIND $rows AS row
MATCH (a:Resource {id: row.from_id})
MATCH (b:Place {id: row.to_id})
MERGE (a)-[r:ALLEGED_LOCATED_IN {id: row.id}]->(b)
SET r = row.props;

//: delete ALLEGED_LOCATED_IN Resource Place
UNWIND $rows AS row
MATCH (a:Resource {id: row.from_id})-[r:ALLEGED_LOCATED_IN {id: row.id}]->(b:Place {id: row.to_id})
DELETE r;

//: merge ALLEGED_LOCATED_IN Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})
MATCH (b:Actor {id: row.to_id})
MERGE (a)-[r:ALLEGED_LOCATED_IN {id: row.id}]->(b)
SET r = row.props;

//: delete ALLEGED_LOCATED_IN Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})-[r:ALLEGED_LOCATED_IN {id: row.id}]->(b:Actor {id: row.to_id})
DELETE r;

//: merge ALLEGED_LOCATED_IN Actor Place
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})
MATCH (b:Place {id: row.to_id})
MERGE (a)-[r:ALLEGED_LOCATED_IN {id: row.id}]->(b)
SET r = row.props;

//: delete ALLEGED_LOCATED_IN Actor Place
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})-[r:ALLEGED_LOCATED_IN {id: row.id}]->(b:Place {id: row.to_id})
DELETE r;

//: merge PLANNED_LOCATED_IN Place Actor
UNWIND $rows AS row
MATCH (a:Place {id: row.from_id})
MATCH (b:Actor {id: row.to_id})
MERGE (a)-[r:PLANNED_LOCATED_IN {id: row.id}]->(b)
SET r = row.props;

//: delete PLANNED_LOCATED_IN Place Actor
UNWIND $rows AS row
MATCH (a:Place {id: row.from_id})-[r:PLANNED_LOCATED_IN {id: row.id}]->(b:Actor {id: row.to_id})
DELETE r;

//: merge PLANNED_LOCATED_IN Place Place
UNWIND $rows AS row
MATCH (a:Place {id: row.from_id})
MATCH (b:Place {id: row.to_id})
MERGE (a)-[r:PLANNED_LOCATED_IN {id: row.id}]->(b)
SET r = row.props;

//: delete PLANNED_LOCATED_IN Place Place
UNWIND $rows AS row
MATCH (a:Place {id: row.from_id})-[r:PLANNED_LOCATED_IN {id: row.id}]->(b:Place {id: row.to_id})
DELETE r;

//: merge PLANNED_LOCATED_IN Resource Actor
UNWIND $rows AS row
MATCH (a:Resource {id: row.from_id})
MATCH (b:Actor {id: row.to_id})
MERGE (a)-[r:PLANNED_LOCATED_IN {id: row.id}]->(b)
SET r = row.props;

//: delete PLANNED_LOCATED_IN Resource Actor
UNWIND $rows AS row
MATCH (a:Resource {id: row.from_id})-[r:PLANNED_LOCATED_IN {id: row.id}]->(b:Actor {id: row.to_id})
DELETE r;

//: merge PLANNED_LOCATED_IN Resource Place
UNWIND $rows AS row
MATCH (a:Resource {id: row.from_id})
MATCH (b:Place {id: row.to_id})
MERGE (a)-[r:PLANNED_LOCATED_IN {id: row.id}]->(b)
SET r = row.props;

//: delete PLANNED_LOCATED_IN Resource Place
UNWIND $rows AS row
MATCH (a:Resource {id: row.from_id})-[r:PLANNED_LOCATED_IN {id: row.id}]->(b:Place {id: row.to_id})
DELETE r;

//: merge PLANNED_LOCATED_IN Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})
MATCH (b:Actor {id: row.to_id})
MERGE (a)-[r:PLANNED_LOCATED_IN {id: row.id}]->(b)
SET r = row.props;

//: delete PLANNED_LOCATED_IN Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})-[r:PLANNED_LOCATED_IN {id: row.id}]->(b:Actor {id: row.to_id})
DELETE r;

//: merge PLANNED_LOCATED_IN Actor Place
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})
MATCH (b:Place {id: row.to_id})
MERGE (a)-[r:PLANNED_LOCATED_IN {id: row.id}]->(b)
SET r = row.props;

//: delete PLANNED_LOCATED_IN Actor Place
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})-[r:PLANNED_LOCATED_IN {id: row.id}]->(b:Place {id: row.to_id})
DELETE r;

//: merge FEARED_LOCATED_IN Place Actor
UNWIND $rows AS row
MATCH (a:Place {id: row.from_id})
MATCH (b:Actor {id: row.to_id})
MERGE (a)-[r:FEARED_LOCATED_IN {id: row.id}]->(b)
SET r = row.props;

//: delete FEARED_LOCATED_IN Place Actor
UNWIND $rows AS row
MATCH (a:Place {id: row.from_id})-[r:FEARED_LOCATED_IN {id: row.id}]->(b:Actor {id: row.to_id})
DELETE r;

//: merge FEARED_LOCATED_IN Place Place
UNWIND $rows AS row
MATCH (a:Place {id: row.from_id})
MATCH (b:Place {id: row.to_id})
MERGE (a)-[r:FEARED_LOCATED_IN {id: row.id}]->(b)
SET r = row.props;

//: delete FEARED_LOCATED_IN Place Place
UNWIND $rows AS row
MATCH (a:Place {id: row.from_id})-[r:FEARED_LOCATED_IN {id: row.id}]->(b:Place {id: row.to_id})
DELETE r;

//: merge FEARED_LOCATED_IN Resource Actor
UNWIND $rows AS row
MATCH (a:Resource {id: row.from_id})
MATCH (b:Actor {id: row.to_id})
MERGE (a)-[r:FEARED_LOCATED_IN {id: row.id}]->(b)
SET r = row.props;

//: delete FEARED_LOCATED_IN Resource Actor
UNWIND $rows AS row
MATCH (a:Resource {id: row.from_id})-[r:FEARED_LOCATED_IN {id: row.id}]->(b:Actor {id: row.to_id})
DELETE r;

//: merge FEARED_LOCATED_IN Resource Place
UNWIND $rows AS row
MATCH (a:Resource {id: row.from_id})
MATCH (b:Place {id: row.to_id})
MERGE (a)-[r:FEARED_LOCATED_IN {id: row.id}]->(b)
SET r = row.props;

//: delete FEARED_LOCATED_IN Resource Place
UNWIND $rows AS row
MATCH (a:Resource {id: row.from_id})-[r:FEARED_LOCATED_IN {id: row.id}]->(b:Place {id: row.to_id})
DELETE r;

//: merge FEARED_LOCATED_IN Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})
MATCH (b:Actor {id: row.to_id})
MERGE (a)-[r:FEARED_LOCATED_IN {id: row.id}]->(b)
SET r = row.props;

//: delete FEARED_LOCATED_IN Actor Actor
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})-[r:FEARED_LOCATED_IN {id: row.id}]->(b:Actor {id: row.to_id})
DELETE r;

//: merge FEARED_LOCATED_IN Actor Place
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})
MATCH (b:Place {id: row.to_id})
MERGE (a)-[r:FEARED_LOCATED_IN {id: row.id}]->(b)
SET r = row.props;

//: delete FEARED_LOCATED_IN Actor Place
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})-[r:FEARED_LOCATED_IN {id: row.id}]->(b:Place {id: row.to_id})
DELETE r;

//: merge CAPITAL_OF Place Actor
UNWIND $rows AS row
MATCH (a:Place {id: row.from_id})
MATCH (b:Actor {id: row.to_id})
MERGE (a)-[r:CAPITAL_OF {id: row.id}]->(b)
SET r = row.props;

//: delete CAPITAL_OF Place Actor
UNWIND $rows AS row
MATCH (a:Place {id: row.from_id})-[r:CAPITAL_OF {id: row.id}]->(b:Actor {id: row.to_id})
DELETE r;

//: merge ALLEGED_CAPITAL_OF Place Actor
UNWIND $rows AS row
MATCH (a:Place {id: row.from_id})
MATCH (b:Actor {id: row.to_id})
MERGE (a)-[r:ALLEGED_CAPITAL_OF {id: row.id}]->(b)
SET r = row.props;

//: delete ALLEGED_CAPITAL_OF Place Actor
UNWIND $rows AS row
MATCH (a:Place {id: row.from_id})-[r:ALLEGED_CAPITAL_OF {id: row.id}]->(b:Actor {id: row.to_id})
DELETE r;

//: merge PLANNED_CAPITAL_OF Place Actor
UNWIND $rows AS row
MATCH (a:Place {id: row.from_id})
MATCH (b:Actor {id: row.to_id})
MERGE (a)-[r:PLANNED_CAPITAL_OF {id: row.id}]->(b)
SET r = row.props;

//: delete PLANNED_CAPITAL_OF Place Actor
UNWIND $rows AS row
MATCH (a:Place {id: row.from_id})-[r:PLANNED_CAPITAL_OF {id: row.id}]->(b:Actor {id: row.to_id})
DELETE r;

//: merge FEARED_CAPITAL_OF Place Actor
UNWIND $rows AS row
MATCH (a:Place {id: row.from_id})
MATCH (b:Actor {id: row.to_id})
MERGE (a)-[r:FEARED_CAPITAL_OF {id: row.id}]->(b)
SET r = row.props;

//: delete FEARED_CAPITAL_OF Place Actor
UNWIND $rows AS row
MATCH (a:Place {id: row.from_id})-[r:FEARED_CAPITAL_OF {id: row.id}]->(b:Actor {id: row.to_id})
DELETE r;

//: merge HAS_RESOURCE Actor Resource
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})
MATCH (b:Resource {id: row.to_id})
MERGE (a)-[r:HAS_RESOURCE {id: row.id}]->(b)
SET r = row.props;

//: delete HAS_RESOURCE Actor Resource
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})-[r:HAS_RESOURCE {id: row.id}]->(b:Resource {id: row.to_id})
DELETE r;

//: merge HAS_RESOURCE Place Resource
UNWIND $rows AS row
MATCH (a:Place {id: row.from_id})
MATCH (b:Resource {id: row.to_id})
MERGE (a)-[r:HAS_RESOURCE {id: row.id}]->(b)
SET r = row.props;

//: delete HAS_RESOURCE Place Resource
UNWIND $rows AS row
MATCH (a:Place {id: row.from_id})-[r:HAS_RESOURCE {id: row.id}]->(b:Resource {id: row.to_id})
DELETE r;

//: merge ALLEGED_HAS_RESOURCE Actor Resource
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})
MATCH (b:Resource {id: row.to_id})
MERGE (a)-[r:ALLEGED_HAS_RESOURCE {id: row.id}]->(b)
SET r = row.props;

//: delete ALLEGED_HAS_RESOURCE Actor Resource
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})-[r:ALLEGED_HAS_RESOURCE {id: row.id}]->(b:Resource {id: row.to_id})
DELETE r;

//: merge ALLEGED_HAS_RESOURCE Place Resource
UNWIND $rows AS row
MATCH (a:Place {id: row.from_id})
MATCH (b:Resource {id: row.to_id})
MERGE (a)-[r:ALLEGED_HAS_RESOURCE {id: row.id}]->(b)
SET r = row.props;

//: delete ALLEGED_HAS_RESOURCE Place Resource
UNWIND $rows AS row
MATCH (a:Place {id: row.from_id})-[r:ALLEGED_HAS_RESOURCE {id: row.id}]->(b:Resource {id: row.to_id})
DELETE r;

//: merge PLANNED_HAS_RESOURCE Actor Resource
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})
MATCH (b:Resource {id: row.to_id})
MERGE (a)-[r:PLANNED_HAS_RESOURCE {id: row.id}]->(b)
SET r = row.props;

//: delete PLANNED_HAS_RESOURCE Actor Resource
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})-[r:PLANNED_HAS_RESOURCE {id: row.id}]->(b:Resource {id: row.to_id})
DELETE r;

//: merge PLANNED_HAS_RESOURCE Place Resource
UNWIND $rows AS row
MATCH (a:Place {id: row.from_id})
MATCH (b:Resource {id: row.to_id})
MERGE (a)-[r:PLANNED_HAS_RESOURCE {id: row.id}]->(b)
SET r = row.props;

//: delete PLANNED_HAS_RESOURCE Place Resource
UNWIND $rows AS row
MATCH (a:Place {id: row.from_id})-[r:PLANNED_HAS_RESOURCE {id: row.id}]->(b:Resource {id: row.to_id})
DELETE r;

//: merge FEARED_HAS_RESOURCE Actor Resource
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})
MATCH (b:Resource {id: row.to_id})
MERGE (a)-[r:FEARED_HAS_RESOURCE {id: row.id}]->(b)
SET r = row.props;

//: delete FEARED_HAS_RESOURCE Actor Resource
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})-[r:FEARED_HAS_RESOURCE {id: row.id}]->(b:Resource {id: row.to_id})
DELETE r;

//: merge FEARED_HAS_RESOURCE Place Resource
UNWIND $rows AS row
MATCH (a:Place {id: row.from_id})
MATCH (b:Resource {id: row.to_id})
MERGE (a)-[r:FEARED_HAS_RESOURCE {id: row.id}]->(b)
SET r = row.props;

//: delete FEARED_HAS_RESOURCE Place Resource
UNWIND $rows AS row
MATCH (a:Place {id: row.from_id})-[r:FEARED_HAS_RESOURCE {id: row.id}]->(b:Resource {id: row.to_id})
DELETE r;

//: merge AFFECTED_BY Actor Issue
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})
MATCH (b:Issue {id: row.to_id})
MERGE (a)-[r:AFFECTED_BY {id: row.id}]->(b)
SET r = row.props;

//: delete AFFECTED_BY Actor Issue
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})-[r:AFFECTED_BY {id: row.id}]->(b:Issue {id: row.to_id})
DELETE r;

//: merge AFFECTED_BY Place Issue
UNWIND $rows AS row
MATCH (a:Place {id: row.from_id})
MATCH (b:Issue {id: row.to_id})
MERGE (a)-[r:AFFECTED_BY {id: row.id}]->(b)
SET r = row.props;

//: delete AFFECTED_BY Place Issue
UNWIND $rows AS row
MATCH (a:Place {id: row.from_id})-[r:AFFECTED_BY {id: row.id}]->(b:Issue {id: row.to_id})
DELETE r;

//: merge ALLEGED_AFFECTED_BY Actor Issue
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})
MATCH (b:Issue {id: row.to_id})
MERGE (a)-[r:ALLEGED_AFFECTED_BY {id: row.id}]->(b)
SET r = row.props;

//: delete ALLEGED_AFFECTED_BY Actor Issue
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})-[r:ALLEGED_AFFECTED_BY {id: row.id}]->(b:Issue {id: row.to_id})
DELETE r;

//: merge ALLEGED_AFFECTED_BY Place Issue
UNWIND $rows AS row
MATCH (a:Place {id: row.from_id})
MATCH (b:Issue {id: row.to_id})
MERGE (a)-[r:ALLEGED_AFFECTED_BY {id: row.id}]->(b)
SET r = row.props;

//: delete ALLEGED_AFFECTED_BY Place Issue
UNWIND $rows AS row
MATCH (a:Place {id: row.from_id})-[r:ALLEGED_AFFECTED_BY {id: row.id}]->(b:Issue {id: row.to_id})
DELETE r;

//: merge PLANNED_AFFECTED_BY Actor Issue
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})
MATCH (b:Issue {id: row.to_id})
MERGE (a)-[r:PLANNED_AFFECTED_BY {id: row.id}]->(b)
SET r = row.props;

//: delete PLANNED_AFFECTED_BY Actor Issue
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})-[r:PLANNED_AFFECTED_BY {id: row.id}]->(b:Issue {id: row.to_id})
DELETE r;

//: merge PLANNED_AFFECTED_BY Place Issue
UNWIND $rows AS row
MATCH (a:Place {id: row.from_id})
MATCH (b:Issue {id: row.to_id})
MERGE (a)-[r:PLANNED_AFFECTED_BY {id: row.id}]->(b)
SET r = row.props;

//: delete PLANNED_AFFECTED_BY Place Issue
UNWIND $rows AS row
MATCH (a:Place {id: row.from_id})-[r:PLANNED_AFFECTED_BY {id: row.id}]->(b:Issue {id: row.to_id})
DELETE r;

//: merge FEARED_AFFECTED_BY Actor Issue
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})
MATCH (b:Issue {id: row.to_id})
MERGE (a)-[r:FEARED_AFFECTED_BY {id: row.id}]->(b)
SET r = row.props;

//: delete FEARED_AFFECTED_BY Actor Issue
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})-[r:FEARED_AFFECTED_BY {id: row.id}]->(b:Issue {id: row.to_id})
DELETE r;

//: merge FEARED_AFFECTED_BY Place Issue
UNWIND $rows AS row
MATCH (a:Place {id: row.from_id})
MATCH (b:Issue {id: row.to_id})
MERGE (a)-[r:FEARED_AFFECTED_BY {id: row.id}]->(b)
SET r = row.props;

//: delete FEARED_AFFECTED_BY Place Issue
UNWIND $rows AS row
MATCH (a:Place {id: row.from_id})-[r:FEARED_AFFECTED_BY {id: row.id}]->(b:Issue {id: row.to_id})
DELETE r;

//: merge TOOK_PART_IN Actor Event
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})
MATCH (b:Event {id: row.to_id})
MERGE (a)-[r:TOOK_PART_IN {id: row.id}]->(b)
SET r = row.props;

//: delete TOOK_PART_IN Actor Event
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})-[r:TOOK_PART_IN {id: row.id}]->(b:Event {id: row.to_id})
DELETE r;

//: merge ALLEGED_TOOK_PART_IN Actor Event
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})
MATCH (b:Event {id: row.to_id})
MERGE (a)-[r:ALLEGED_TOOK_PART_IN {id: row.id}]->(b)
SET r = row.props;

//: delete ALLEGED_TOOK_PART_IN Actor Event
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})-[r:ALLEGED_TOOK_PART_IN {id: row.id}]->(b:Event {id: row.to_id})
DELETE r;

//: merge PLANNED_TOOK_PART_IN Actor Event
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})
MATCH (b:Event {id: row.to_id})
MERGE (a)-[r:PLANNED_TOOK_PART_IN {id: row.id}]->(b)
SET r = row.props;

//: delete PLANNED_TOOK_PART_IN Actor Event
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})-[r:PLANNED_TOOK_PART_IN {id: row.id}]->(b:Event {id: row.to_id})
DELETE r;

//: merge FEARED_TOOK_PART_IN Actor Event
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})
MATCH (b:Event {id: row.to_id})
MERGE (a)-[r:FEARED_TOOK_PART_IN {id: row.id}]->(b)
SET r = row.props;

//: delete FEARED_TOOK_PART_IN Actor Event
UNWIND $rows AS row
MATCH (a:Actor {id: row.from_id})-[r:FEARED_TOOK_PART_IN {id: row.id}]->(b:Event {id: row.to_id})
DELETE r;

//: merge OCCURRED_IN Event Actor
UNWIND $rows AS row
MATCH (a:Event {id: row.from_id})
MATCH (b:Actor {id: row.to_id})
MERGE (a)-[r:OCCURRED_IN {id: row.id}]->(b)
SET r = row.props;

//: delete OCCURRED_IN Event Actor
UNWIND $rows AS row
MATCH (a:Event {id: row.from_id})-[r:OCCURRED_IN {id: row.id}]->(b:Actor {id: row.to_id})
DELETE r;

//: merge OCCURRED_IN Event Place
UNWIND $rows AS row
MATCH (a:Event {id: row.from_id})
MATCH (b:Place {id: row.to_id})
MERGE (a)-[r:OCCURRED_IN {id: row.id}]->(b)
SET r = row.props;

//: delete OCCURRED_IN Event Place
UNWIND $rows AS row
MATCH (a:Event {id: row.from_id})-[r:OCCURRED_IN {id: row.id}]->(b:Place {id: row.to_id})
DELETE r;

//: merge ALLEGED_OCCURRED_IN Event Actor
UNWIND $rows AS row
MATCH (a:Event {id: row.from_id})
MATCH (b:Actor {id: row.to_id})
MERGE (a)-[r:ALLEGED_OCCURRED_IN {id: row.id}]->(b)
SET r = row.props;

//: delete ALLEGED_OCCURRED_IN Event Actor
UNWIND $rows AS row
MATCH (a:Event {id: row.from_id})-[r:ALLEGED_OCCURRED_IN {id: row.id}]->(b:Actor {id: row.to_id})
DELETE r;

//: merge ALLEGED_OCCURRED_IN Event Place
UNWIND $rows AS row
MATCH (a:Event {id: row.from_id})
MATCH (b:Place {id: row.to_id})
MERGE (a)-[r:ALLEGED_OCCURRED_IN {id: row.id}]->(b)
SET r = row.props;

//: delete ALLEGED_OCCURRED_IN Event Place
UNWIND $rows AS row
MATCH (a:Event {id: row.from_id})-[r:ALLEGED_OCCURRED_IN {id: row.id}]->(b:Place {id: row.to_id})
DELETE r;

//: merge PLANNED_OCCURRED_IN Event Actor
UNWIND $rows AS row
MATCH (a:Event {id: row.from_id})
MATCH (b:Actor {id: row.to_id})
MERGE (a)-[r:PLANNED_OCCURRED_IN {id: row.id}]->(b)
SET r = row.props;

//: delete PLANNED_OCCURRED_IN Event Actor
UNWIND $rows AS row
MATCH (a:Event {id: row.from_id})-[r:PLANNED_OCCURRED_IN {id: row.id}]->(b:Actor {id: row.to_id})
DELETE r;

//: merge PLANNED_OCCURRED_IN Event Place
UNWIND $rows AS row
MATCH (a:Event {id: row.from_id})
MATCH (b:Place {id: row.to_id})
MERGE (a)-[r:PLANNED_OCCURRED_IN {id: row.id}]->(b)
SET r = row.props;

//: delete PLANNED_OCCURRED_IN Event Place
UNWIND $rows AS row
MATCH (a:Event {id: row.from_id})-[r:PLANNED_OCCURRED_IN {id: row.id}]->(b:Place {id: row.to_id})
DELETE r;

//: merge FEARED_OCCURRED_IN Event Actor
UNWIND $rows AS row
MATCH (a:Event {id: row.from_id})
MATCH (b:Actor {id: row.to_id})
MERGE (a)-[r:FEARED_OCCURRED_IN {id: row.id}]->(b)
SET r = row.props;

//: delete FEARED_OCCURRED_IN Event Actor
UNWIND $rows AS row
MATCH (a:Event {id: row.from_id})-[r:FEARED_OCCURRED_IN {id: row.id}]->(b:Actor {id: row.to_id})
DELETE r;

//: merge FEARED_OCCURRED_IN Event Place
UNWIND $rows AS row
MATCH (a:Event {id: row.from_id})
MATCH (b:Place {id: row.to_id})
MERGE (a)-[r:FEARED_OCCURRED_IN {id: row.id}]->(b)
SET r = row.props;

//: delete FEARED_OCCURRED_IN Event Place
UNWIND $rows AS row
MATCH (a:Event {id: row.from_id})-[r:FEARED_OCCURRED_IN {id: row.id}]->(b:Place {id: row.to_id})
DELETE r;

//: merge CONCERNS Event Resource
UNWIND $rows AS row
MATCH (a:Event {id: row.from_id})
MATCH (b:Resource {id: row.to_id})
MERGE (a)-[r:CONCERNS {id: row.id}]->(b)
SET r = row.props;

//: delete CONCERNS Event Resource
UNWIND $rows AS row
MATCH (a:Event {id: row.from_id})-[r:CONCERNS {id: row.id}]->(b:Resource {id: row.to_id})
DELETE r;

//: merge CONCERNS Event Issue
UNWIND $rows AS row
MATCH (a:Event {id: row.from_id})
MATCH (b:Issue {id: row.to_id})
MERGE (a)-[r:CONCERNS {id: row.id}]->(b)
SET r = row.props;

//: delete CONCERNS Event Issue
UNWIND $rows AS row
MATCH (a:Event {id: row.from_id})-[r:CONCERNS {id: row.id}]->(b:Issue {id: row.to_id})
DELETE r;

//: merge CONCERNS Event Actor
UNWIND $rows AS row
MATCH (a:Event {id: row.from_id})
MATCH (b:Actor {id: row.to_id})
MERGE (a)-[r:CONCERNS {id: row.id}]->(b)
SET r = row.props;

//: delete CONCERNS Event Actor
UNWIND $rows AS row
MATCH (a:Event {id: row.from_id})-[r:CONCERNS {id: row.id}]->(b:Actor {id: row.to_id})
DELETE r;

//: merge ALLEGED_CONCERNS Event Resource
UNWIND $rows AS row
MATCH (a:Event {id: row.from_id})
MATCH (b:Resource {id: row.to_id})
MERGE (a)-[r:ALLEGED_CONCERNS {id: row.id}]->(b)
SET r = row.props;

//: delete ALLEGED_CONCERNS Event Resource
UNWIND $rows AS row
MATCH (a:Event {id: row.from_id})-[r:ALLEGED_CONCERNS {id: row.id}]->(b:Resource {id: row.to_id})
DELETE r;

//: merge ALLEGED_CONCERNS Event Issue
UNWIND $rows AS row
MATCH (a:Event {id: row.from_id})
MATCH (b:Issue {id: row.to_id})
MERGE (a)-[r:ALLEGED_CONCERNS {id: row.id}]->(b)
SET r = row.props;

//: delete ALLEGED_CONCERNS Event Issue
UNWIND $rows AS row
MATCH (a:Event {id: row.from_id})-[r:ALLEGED_CONCERNS {id: row.id}]->(b:Issue {id: row.to_id})
DELETE r;

//: merge ALLEGED_CONCERNS Event Actor
UNWIND $rows AS row
MATCH (a:Event {id: row.from_id})
MATCH (b:Actor {id: row.to_id})
MERGE (a)-[r:ALLEGED_CONCERNS {id: row.id}]->(b)
SET r = row.props;

//: delete ALLEGED_CONCERNS Event Actor
UNWIND $rows AS row
MATCH (a:Event {id: row.from_id})-[r:ALLEGED_CONCERNS {id: row.id}]->(b:Actor {id: row.to_id})
DELETE r;

//: merge PLANNED_CONCERNS Event Resource
UNWIND $rows AS row
MATCH (a:Event {id: row.from_id})
MATCH (b:Resource {id: row.to_id})
MERGE (a)-[r:PLANNED_CONCERNS {id: row.id}]->(b)
SET r = row.props;

//: delete PLANNED_CONCERNS Event Resource
UNWIND $rows AS row
MATCH (a:Event {id: row.from_id})-[r:PLANNED_CONCERNS {id: row.id}]->(b:Resource {id: row.to_id})
DELETE r;

//: merge PLANNED_CONCERNS Event Issue
UNWIND $rows AS row
MATCH (a:Event {id: row.from_id})
MATCH (b:Issue {id: row.to_id})
MERGE (a)-[r:PLANNED_CONCERNS {id: row.id}]->(b)
SET r = row.props;

//: delete PLANNED_CONCERNS Event Issue
UNWIND $rows AS row
MATCH (a:Event {id: row.from_id})-[r:PLANNED_CONCERNS {id: row.id}]->(b:Issue {id: row.to_id})
DELETE r;

//: merge PLANNED_CONCERNS Event Actor
UNWIND $rows AS row
MATCH (a:Event {id: row.from_id})
MATCH (b:Actor {id: row.to_id})
MERGE (a)-[r:PLANNED_CONCERNS {id: row.id}]->(b)
SET r = row.props;

//: delete PLANNED_CONCERNS Event Actor
UNWIND $rows AS row
MATCH (a:Event {id: row.from_id})-[r:PLANNED_CONCERNS {id: row.id}]->(b:Actor {id: row.to_id})
DELETE r;

//: merge FEARED_CONCERNS Event Resource
UNWIND $rows AS row
MATCH (a:Event {id: row.from_id})
MATCH (b:Resource {id: row.to_id})
MERGE (a)-[r:FEARED_CONCERNS {id: row.id}]->(b)
SET r = row.props;

//: delete FEARED_CONCERNS Event Resource
UNWIND $rows AS row
MATCH (a:Event {id: row.from_id})-[r:FEARED_CONCERNS {id: row.id}]->(b:Resource {id: row.to_id})
DELETE r;

//: merge FEARED_CONCERNS Event Issue
UNWIND $rows AS row
MATCH (a:Event {id: row.from_id})
MATCH (b:Issue {id: row.to_id})
MERGE (a)-[r:FEARED_CONCERNS {id: row.id}]->(b)
SET r = row.props;

//: delete FEARED_CONCERNS Event Issue
UNWIND $rows AS row
MATCH (a:Event {id: row.from_id})-[r:FEARED_CONCERNS {id: row.id}]->(b:Issue {id: row.to_id})
DELETE r;

//: merge FEARED_CONCERNS Event Actor
UNWIND $rows AS row
MATCH (a:Event {id: row.from_id})
MATCH (b:Actor {id: row.to_id})
MERGE (a)-[r:FEARED_CONCERNS {id: row.id}]->(b)
SET r = row.props;

//: delete FEARED_CONCERNS Event Actor
UNWIND $rows AS row
MATCH (a:Event {id: row.from_id})-[r:FEARED_CONCERNS {id: row.id}]->(b:Actor {id: row.to_id})
DELETE r;
