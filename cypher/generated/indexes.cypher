// Generated from graph/schema by `python -m graph.generate`. Do not edit.

//: index Actor name
CREATE INDEX actor_name IF NOT EXISTS FOR (n:Actor) ON (n.name);

//: index Place name
CREATE INDEX place_name IF NOT EXISTS FOR (n:Place) ON (n.name);

//: index Resource name
CREATE INDEX resource_name IF NOT EXISTS FOR (n:Resource) ON (n.name);

//: index Issue name
CREATE INDEX issue_name IF NOT EXISTS FOR (n:Issue) ON (n.name);

//: index Event name
CREATE INDEX event_name IF NOT EXISTS FOR (n:Event) ON (n.name);

//: index Deployment name
CREATE INDEX deployment_name IF NOT EXISTS FOR (n:Deployment) ON (n.name);

//: index Claim name
CREATE INDEX claim_name IF NOT EXISTS FOR (n:Claim) ON (n.name);

//: index Claim predicate
CREATE INDEX claim_predicate IF NOT EXISTS FOR (n:Claim) ON (n.predicate);

//: index Claim sign
CREATE INDEX claim_sign IF NOT EXISTS FOR (n:Claim) ON (n.sign);

//: index Claim known_from
CREATE INDEX claim_known_from IF NOT EXISTS FOR (n:Claim) ON (n.known_from);

//: index Source name
CREATE INDEX source_name IF NOT EXISTS FOR (n:Source) ON (n.name);

//: index Judgement name
CREATE INDEX judgement_name IF NOT EXISTS FOR (n:Judgement) ON (n.name);

//: index Scope name
CREATE INDEX scope_name IF NOT EXISTS FOR (n:Scope) ON (n.name);
