"""The kinds of edge: those that hold evidence together, and those derived from claims."""

from __future__ import annotations

from dataclasses import replace
from typing import Literal

from graph.schema.base import EdgeKind, Predicate, Property
from graph.schema.nodes import BOUNDS, NODE_KINDS
from graph.schema.predicates import PREDICATES
from graph.schema.terms import MODAL_PREFIX

CATEGORIES = {
    "views": "Who views whom how",
    "blocs": "Blocs and alliances",
    "government": "Government",
    "forces": "Forces",
    "dealings": "Dealings",
    "aims": "Aims",
    "places": "Places and resources",
    "events": "Events",
    "evidence": "Evidence",
}
COLOURS = {
    "views": "#D55E00",
    "blocs": "#AA4499",
    "government": "#117733",
    "forces": "#44779C",
    "dealings": "#A06A00",
    "aims": "#6A51A3",
    "places": "#777777",
    "events": "#7A6A00",
    "evidence": "#999999",
}
MODAL_DASH = {"ALLEGED_": "dotted", "PLANNED_": "dashed", "FEARED_": "dotted"}
MODAL_WORDS = {"ALLEGED_": "alleged: {}", "PLANNED_": "plan or offer: {}", "FEARED_": "feared: {}"}

EDGE_ID = Property("id", "string", "Stable id of the edge.", required=True)
DIGEST = Property("digest", "string", "Hash of the edge's content.")
DERIVED = (
    Property("predicate", "string", "The kind of claim that it comes from.", required=True),
    Property("since", "date", "Since when at the latest, as far as the claims say."),
    Property("until", "date", "Until when at the earliest, where the claims say that it ended."),
    *BOUNDS,
    Property("stances", "strings", "Of a view: the stances claimed."),
    Property("regarding", "strings", "Ids of what is at stake."),
    Property("roles", "strings", "Parts in an event."),
    Property("items", "strings", "What is given or offered."),
    Property("claims", "strings", "Ids of the claims that it is derived from.", required=True),
    Property("sources", "strings", "Ids of their sources.", required=True),
    Property("origins", "int", "How many independent origins those sources have.", required=True),
    Property("disputed", "bool", "Whether one of its claims is disputed.", required=True),
    Property("rank", "string", "The best rank among its claims.", required=True),
    Property("grade", "string", "certain or possible: in an as-of view only."),
)
CLAIM_ENDS = ("Actor", "Place", "Resource", "Issue", "Event")

EVIDENCE = (
    EdgeKind("SUBJECT", "subject", "Whom or what the claim is about.", ("Claim",), CLAIM_ENDS, "evidence"),
    EdgeKind("OBJECT", "object", "The claim's other end.", ("Claim",), CLAIM_ENDS, "evidence"),
    EdgeKind("HELD_BY", "held by", "Who is said to hold the view.", ("Claim",), ("Actor",), "evidence"),
    EdgeKind("SAID_BY", "said by", "Who is said to have said it.", ("Claim",), ("Actor",), "evidence"),
    EdgeKind("REGARDING", "regarding", "What is at stake.", ("Claim",), ("Issue",), "evidence"),
    EdgeKind("STATED_IN", "stated in", "The source that the claim is in.", ("Claim",), ("Source",), "evidence"),
    EdgeKind(
        "DERIVED_FROM",
        "re-reports",
        "The source comes from another.",
        ("Source",),
        ("Source",),
        "evidence",
        properties=(
            Property("basis", "string", "stated (it says so itself) or inferred.", required=True),
            Property("reason", "string", "How it says so, or why it is inferred.", required=True),
        ),
    ),
    EdgeKind(
        "DISPUTES",
        "clashes with",
        "The two claims cannot both stand, as far as the rule can tell.",
        ("Claim",),
        ("Claim",),
        "evidence",
        colour="#B00020",
        properties=(
            Property("kind", "string", "polarity, attribution, tenure or quantity.", required=True),
            Property("rule", "string", "Why the rule took it for a dispute.", required=True),
            Property("verdict", "string", "open, upheld, rejected or unsure.", required=True),
            Property("stands", "strings", "Refs of the claims of the pair that stand, where judged."),
            Property("judgement", "string", "The reason given by the judge."),
            Property("judged_by", "string", "Who judged."),
            Property("judged_on", "date", "When."),
            Property("sources", "strings", "Ids of the sources that the judgement rests on."),
        ),
        derived=True,
    ),
    EdgeKind("OF_FORCE", "of", "Whose deployment it is.", ("Deployment",), ("Actor",), "forces", derived=True),
    EdgeKind(
        "LOCATED_AT", "in", "Where the deployment is.", ("Deployment",), ("Actor", "Place"), "forces", derived=True
    ),
)

VIEW_SIGNS = {
    "VIEWS_AS_THREAT": ("threat", "views as a threat", "#D55E00", "dashed"),
    "VIEWS_AS_NO_THREAT": ("no threat", "does not view as a threat", "#0072B2", "solid"),
    "VIEWS_AS_PARTNER": ("partner", "views as a partner", "#009E73", "solid"),
}
TIES: dict[str, Literal["positive", "weakly positive", "negative", "ends"]] = {
    "VIEWS_AS_PARTNER": "positive",
    "ALLIED_WITH": "positive",
    "BACKED_BY": "positive",
    "HIRED": "positive",
    "MEMBER_OF": "positive",
    "FOUNDED": "positive",
    "AFFILIATED_WITH": "positive",
    # Who belongs together, or answers for the other.
    "PART_OF": "positive",
    "HEADS": "positive",
    "GOVERNS": "positive",
    # Not to be seen as a threat, to be sought or supplied is less than to be an ally: counted where it is asked for.
    "VIEWS_AS_NO_THREAT": "weakly positive",
    "ALIGNED_WITH": "weakly positive",
    "ENGAGES": "weakly positive",
    "SUPPLIES": "weakly positive",
    "VIEWS_AS_THREAT": "negative",
    "OPPOSES": "negative",
    "FIGHTS": "negative",
    "SANCTIONS": "negative",
    # Neither friendly nor hostile by themselves, but what was before is over.
    "TURNED_AWAY_FROM": "ends",
    "STOPPED_COOPERATION_WITH": "ends",
    "WITHDREW_FROM": "ends",
    # Membership goes on for a while; that it makes friends does not.
    "ANNOUNCED_WITHDRAWAL_FROM": "ends",
    "SPLIT_FROM": "ends",
}
"""What an edge is in the signed network of `graph.analysis`. A type that is not here says nothing of friend or foe.

Differing (`DIVERGES_FROM`) and being suspended are none: one differs with friends, and within a bloc. A treaty
(`AGREED_WITH`) or a visit is an event: it does not say how long it bound.
"""
SIGN_EDGE = {sign: edge for edge, (sign, _, _, _) in VIEW_SIGNS.items()}

_PRIMARY = {kind.label: kind.primary_label for kind in NODE_KINDS} | {"Actor": "Actor"}


def primary_labels(kinds: tuple[str, ...]) -> tuple[str, ...]:
    """The primary labels of kinds, without repeats."""
    return tuple(dict.fromkeys(_PRIMARY[kind] for kind in kinds))


def _derived(predicate: Predicate) -> list[EdgeKind]:
    if not predicate.edge:
        return []
    starts, ends = primary_labels(predicate.subjects), primary_labels(predicate.objects)
    if predicate.name == "views":
        return [
            EdgeKind(
                edge, words, f"Derived from claims that the holder {words} the target.", starts, ends, "views", colour,
                dash, DERIVED, derived=True, predicate="views", sign=sign, tie=TIES[edge],
            )
            for edge, (sign, words, colour, dash) in VIEW_SIGNS.items()
        ]  # fmt: skip
    return [
        EdgeKind(
            prefix + predicate.edge,
            MODAL_WORDS.get(prefix, "{}").format(predicate.words),
            f"Derived from `{predicate.name}` claims.",
            starts,
            ends,
            predicate.category,
            COLOURS[predicate.category],
            MODAL_DASH.get(prefix, "solid"),
            DERIVED,
            derived=True,
            predicate=predicate.name,
            tie=TIES.get(prefix + predicate.edge, ""),
        )
        for prefix in ("", *MODAL_PREFIX.values())
    ]


def _keyed(kind: EdgeKind) -> EdgeKind:
    """Every edge has an id, by which it is merged, and a digest, by which a second load sees that it is unchanged."""
    own = tuple(prop for prop in kind.properties if prop.name not in ("id", "digest"))
    return replace(kind, properties=(EDGE_ID, *own, DIGEST))


EDGE_KINDS: tuple[EdgeKind, ...] = tuple(
    map(_keyed, (*EVIDENCE, *(kind for predicate in PREDICATES for kind in _derived(predicate))))
)
