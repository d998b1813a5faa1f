"""The kinds of node. One declaration each: label, words, colour, properties."""

from __future__ import annotations

from graph.schema.base import NodeKind, Property

ID = Property("id", "string", "Stable id: lower case, hyphens.", required=True)
NAME = Property("name", "string", "What people see.", required=True, index=True)
DIGEST = Property("digest", "string", "Hash of the node's content: how a second load knows that nothing changed.")
NAMED = (
    ID,
    NAME,
    Property("aliases", "strings", "Other names, in any language."),
    Property("name_fr", "string", "The name in French."),
    Property("said_fr", "string", "The name within a French sentence, with its article: la France, les Européens."),
    Property("plural", "bool", "Whether the name takes a plural verb in English: the Russian contractors are."),
    Property("wikidata", "string", "Wikidata id, where one was looked up."),
    Property("note", "string", "What an editor should know."),
    DIGEST,
)
ACTOR = (*NAMED, Property("iso2", "string", "ISO 3166-1 alpha-2."), Property("iso3", "string", "ISO 3166-1 alpha-3."))
TENURE = (
    Property("country", "string", "Id of the country that it governs."),
    Property("tenure_since", "date", "First day in office, as the claim named in `tenure_claims` says."),
    Property("tenure_until", "date", "Last day in office; none: in office when last read of."),
    Property("tenure_claims", "strings", "Refs of the claims that give the tenure."),
)
COORDINATES = (
    Property("latitude", "float", "Degrees north, of a town or another spot; an area has none."),
    Property("longitude", "float", "Degrees east."),
    Property("coordinates_from", "string", "The data set that has the coordinates, and its id there."),
)
EVENT = (Property("kind", "string", "coup, attack, visit, takeover…"),)
BOUNDS = (
    Property("since_earliest", "date", "It cannot have begun before; none: unknown."),
    Property("since_latest", "date", "It had begun by then; none: unknown."),
    Property("until_earliest", "date", "It had not ended before; none: unknown."),
    Property("until_latest", "date", "It cannot have lasted beyond; none: unknown. 9999-12-31: it does not end."),
)
QUANTITY = (
    Property("strength_low", "int", "The lowest number that the claims give."),
    Property("strength_high", "int", "The highest number that the claims give."),
    Property("approximate", "bool", "Whether a claim says 'about'."),
    Property("strength_text", "string", "What claims without a number say."),
)


def _actor(label: str, words: str, plural: str, look: tuple[str, str], description: str) -> NodeKind:
    properties = (*ACTOR, *TENURE) if label == "Government" else ACTOR
    return NodeKind(label, words, plural, description, *look, primary="Actor", properties=properties)


CLAIM = NodeKind(
    "Claim",
    "claim",
    "claims",
    "One statement by one source: the unit of truth.",
    "#F5F5F5",
    "box",
    properties=(
        ID,
        NAME,
        Property("ref", "string", "`source/key`: how people and judgements name it.", required=True),
        Property("predicate", "string", "What kind of claim it is.", required=True, index=True),
        Property("polarity", "string", "affirmed or denied.", required=True),
        Property("modality", "string", "fact, assessment, allegation, plan or fear.", required=True),
        Property("stance", "string", "Of a view: threat, potential threat, no threat, partner."),
        Property("sign", "string", "Of a view, with its polarity: threat, no threat or partner.", index=True),
        Property("regarding", "strings", "Ids of what is at stake."),
        Property("says", "string", "What it says, in our words.", required=True),
        Property("valid", "string", "Valid time as written in the facts file (EDTF); none: the present tense."),
        Property(
            "basis", "string", "stated, present tense, or tenure: where the valid time comes from.", required=True
        ),
        *BOUNDS,
        Property("known_from", "date", "First day on which it can be taken as published.", required=True, index=True),
        Property("role", "string", "Part that the subject had in an event."),
        Property("item", "string", "What is offered or given."),
        Property("detail", "string", "What the predicate alone does not say."),
        Property("quantity_low", "float", "Lowest number stated."),
        Property("quantity_high", "float", "Highest number stated."),
        Property("approximate", "bool", "Whether the source says 'about'."),
        Property("unit", "string", "Of the quantity."),
        Property("quantity_text", "string", "A quantity given in words."),
        Property("as_named", "strings", "`role: words`: what the source calls a party."),
        Property("identified", "strings", "`role: reason`: where who is meant is our inference."),
        Property("paragraph", "int", "Paragraph in the source, from 1.", required=True),
        Property("sentence", "int", "Sentence in the paragraph, from 1.", required=True),
        Property("start_char", "int", "First character of the sentence in the source, from 0.", required=True),
        Property("end_char", "int", "One past the last character.", required=True),
        Property("sha256", "string", "SHA-256 of the sentence, white space folded.", required=True),
        Property("credibility", "int", "Admiralty digit, 1 to 6."),
        Property("rank", "string", "preferred, normal or deprecated.", required=True),
        Property("rank_reason", "string", "Why the rank is not normal."),
        Property("rank_by", "string", "Who decided the rank."),
        Property("stated_rank", "string", "The rank as the facts file has it, where it is not normal."),
        Property("disputed", "bool", "Whether a dispute that is not rejected names it.", required=True),
        Property("origin", "string", "Id of the source at the root of its source's lineage.", required=True),
        Property("grade", "string", "certain or possible: in an as-of view only."),
        DIGEST,
    ),
    curated=False,
)

SOURCE = NodeKind(
    "Source",
    "source",
    "sources",
    "One document or data-set edition.",
    "#DDDDDD",
    "box",
    properties=(
        ID,
        NAME,
        Property("publisher", "string", "Who printed it.", required=True),
        Property("author", "string", "Who wrote it, where it says."),
        Property("url", "string", "http or https."),
        Property("language", "string", "BCP 47: en, fr, pcm."),
        Property("published", "string", "Publication date (EDTF) with its true precision; none: undated."),
        Property("read_on", "date", "Day on which we read it.", required=True),
        Property("read", "string", "whole or excerpt.", required=True),
        Property("known_from", "date", "First day on which it can be taken as published.", required=True),
        Property("reliability", "string", "Admiralty letter, A to F.", required=True),
        Property("reliability_reason", "string", "One line.", required=True),
        Property("origin", "string", "Id of the source at the root of its lineage.", required=True),
        DIGEST,
    ),
    curated=False,
)

JUDGEMENT = NodeKind(
    "Judgement",
    "judgement",
    "judgements",
    "What a person decided about a dispute.",
    "#EEEEEE",
    "box",
    properties=(
        ID,
        NAME,
        Property("kind", "string", "Of the dispute: polarity, attribution, tenure or quantity.", required=True),
        Property("claims", "strings", "Refs of the claims judged.", required=True),
        Property("verdict", "string", "upheld, rejected or unsure.", required=True),
        Property("stands", "strings", "Refs of the claims that stand."),
        Property("reason", "string", "Why.", required=True),
        Property("sources", "strings", "Ids of the sources that settle it."),
        Property("judged_by", "string", "Who judged.", required=True),
        Property("judged_on", "date", "When.", required=True),
        DIGEST,
    ),
    curated=False,
)

DEPLOYMENT = NodeKind(
    "Deployment",
    "deployment",
    "deployments",
    "Whose force, where, how many: derived from claims.",
    "#56B4E9",
    "star",
    properties=(ID, NAME, *QUANTITY, Property("claims", "strings", "Ids of its claims."), DIGEST),
    curated=False,
)

SCOPE = NodeKind(
    "Scope",
    "scope",
    "scopes",
    "Of which part this graph is, where it was restored from a snapshot of a part; a whole graph has none.",
    "#EEEEEE",
    "box",
    properties=(
        ID,
        NAME,
        Property("as_of", "date", "The day that it is as of."),
        Property("known_on", "date", "The day on which what it holds was known."),
        Property("focus", "string", "Id of the actor round whom it is."),
        Property("hops", "int", "How many steps away from that actor it reaches."),
        DIGEST,
    ),
    curated=False,
)

NODE_KINDS = (
    _actor("Country", "country", "countries", ("#0072B2", "dot"), "A state."),
    _actor(
        "Government", "government", "governments", ("#009E73", "square"), "An administration or junta, in its tenure."
    ),
    _actor("Bloc", "bloc", "blocs", ("#CC79A7", "hexagon"), "A bloc, alliance or international organisation."),
    _actor("ContractorGroup", "contractor group", "contractor groups", ("#E69F00", "diamond"), "Hired fighters."),
    _actor("ArmedGroup", "armed group", "armed groups", ("#D55E00", "triangle"), "Insurgents, militias, jihadists."),
    _actor("Force", "force", "forces", ("#56B4E9", "triangleDown"), "A military force, operation or mission."),
    _actor("Agency", "agency", "agencies", ("#8C6BB1", "square"), "A part of a state or organisation."),
    _actor("Person", "person", "people", ("#999999", "dot"), "A person in a public role."),
    _actor(
        "Group", "group of people", "groups of people", ("#BBBBBB", "dot"), "People who share a part: experts, voters."
    ),
    NodeKind(
        "Place",
        "place",
        "places",
        "A town, region or area.",
        "#A6761D",
        "triangleDown",
        properties=(*NAMED, *COORDINATES),
    ),
    NodeKind(
        "Resource", "resource", "resources", "A mineral, mine or other asset.", "#B8860B", "diamond", properties=NAMED
    ),
    NodeKind(
        "Issue", "issue", "issues", "What is at stake: stability, human rights…", "#7F7F7F", "box", properties=NAMED
    ),
    NodeKind("Event", "event", "events", "A coup, an attack, a visit.", "#F0E442", "star", properties=(*NAMED, *EVENT)),
    DEPLOYMENT,
    CLAIM,
    SOURCE,
    JUDGEMENT,
    SCOPE,
)
