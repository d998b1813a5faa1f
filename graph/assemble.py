"""Facts -> graph: nodes and evidence edges, exactly as stated. What follows from them is `graph.derive`."""

from __future__ import annotations

import hashlib
import json

from graph.claims import view_sign
from graph.facts import Actor, Claim, Event, FactSet, Judgement, Named, Quantity, Source, SourceFile, as_day
from graph.state import Node, State, Value

SECTIONS = {"places": "Place", "resources": "Resource", "issues": "Issue", "events": "Event"}


def claim_id(source: str, claim: Claim) -> str:
    """A claim's id: a hash of its content and its source.

    The paraphrase, the credibility, the rank and the key are ours, not the source's: mending them keeps the id.
    """
    ours = {"key", "precision", "says", "credibility", "rank", "rank_reason", "rank_by", "identified"}
    content = claim.model_dump(mode="json", exclude=ours, exclude_defaults=True) | {"source": source}
    text = json.dumps(content, sort_keys=True, ensure_ascii=False)
    return "c-" + hashlib.sha256(text.encode()).hexdigest()[:12]


def judgement_id(judgement: Judgement) -> str:
    """A judgement's id: what it judges, not how."""
    text = json.dumps([judgement.kind, sorted(judgement.claims)])
    return "j-" + hashlib.sha256(text.encode()).hexdigest()[:12]


def assemble(facts: FactSet, known: State | None = None) -> State:
    """The graph that facts state. `known`: nodes of an earlier load that claims may refer to."""
    state = State()
    for actor in facts.actors.actors:
        _add_named(state, actor, actor.kind)
    for section, kind in SECTIONS.items():
        for named in getattr(facts.actors, section):
            _add_named(state, named, kind)
    for file in facts.files:
        _add_source(state, file.source)
    borrowed = _borrow(state, known)
    for file in facts.files:
        _add_lineage(state, file.source)
        for claim in file.claims:
            _add_claim(state, file, claim)
    for judgement in facts.judgements:
        _add_judgement(state, judgement)
    for id_, lent in borrowed.items():
        # What the facts bring themselves is theirs, though it was lent at first.
        if state.nodes[id_] is lent:
            del state.nodes[id_]
    return state


def _borrow(state: State, known: State | None) -> dict[str, Node]:
    """Nodes that the facts may refer to and do not define: lent while edges are made."""
    borrowed = {id_: node for id_, node in known.nodes.items() if id_ not in state.nodes} if known else {}
    state.nodes.update(borrowed)
    return borrowed


def _add_named(state: State, named: Named, kind: str) -> None:
    props = named.model_dump(exclude={"id", "kind", "tenure"}, exclude_defaults=True)
    if isinstance(named, Event):
        props["kind"] = named.kind
    if isinstance(named, Actor):
        props["tenure_claims"] = named.tenure
    state.add_node(kind, named.id, **props)


def _add_source(state: State, source: Source) -> None:
    state.add_node(
        "Source",
        source.id,
        name=source.title,
        read_on=as_day(source.read_on),
        **source.model_dump(
            include={
                "publisher", "author", "url", "language", "published", "read", "reliability", "reliability_reason"
            },
            exclude_none=True,
        ),
    )  # fmt: skip


def _add_lineage(state: State, source: Source) -> None:
    for link in source.derived_from:
        state.add_edge(
            "DERIVED_FROM", f"{source.id}:{link.source}", source.id, link.source, basis=link.basis, reason=link.reason
        )


def _quantity(quantity: Quantity) -> dict[str, Value | None]:
    return {
        "quantity_low": quantity.low,
        "quantity_high": quantity.high,
        "approximate": quantity.approximate,
        "unit": quantity.unit,
        "quantity_text": quantity.text,
    }


def _add_claim(state: State, file: SourceFile, claim: Claim) -> None:
    source, id_ = file.source.id, claim_id(file.source.id, claim)
    locator = claim.locator
    state.add_node(
        "Claim",
        id_,
        name=f"{source}/{claim.key}",
        ref=f"{source}/{claim.key}",
        stated_rank=claim.rank if claim.rank != "normal" else None,
        sign=view_sign(claim.stance, claim.polarity),
        **(_quantity(claim.quantity) if claim.quantity else {}),
        as_named=[f"{role}: {words}" for role, words in sorted(claim.as_named.items())],
        identified=[f"{role}: {reason}" for role, reason in sorted(claim.identified.items())],
        valid=claim.when,
        paragraph=locator.paragraph,
        sentence=locator.sentence,
        start_char=locator.start,
        end_char=locator.end,
        sha256=locator.sha256,
        **claim.model_dump(
            include={
                "predicate", "polarity", "modality", "stance", "regarding", "says", "role", "item", "detail",
                "credibility", "rank", "rank_reason", "rank_by",
            }
        ),
    )  # fmt: skip
    holder = claim.holder or (claim.subject if claim.predicate == "views" else None)
    ends = {"SUBJECT": claim.subject, "OBJECT": claim.object, "HELD_BY": holder, "SAID_BY": claim.speaker}
    for type_, end in ends.items():
        if end is not None:
            state.add_edge(type_, f"{id_}:{end}", id_, end)
    for issue in claim.regarding:
        state.add_edge("REGARDING", f"{id_}:{issue}", id_, issue)
    state.add_edge("STATED_IN", f"{id_}:{source}", id_, source)


def _add_judgement(state: State, judgement: Judgement) -> None:
    state.add_node(
        "Judgement",
        judgement_id(judgement),
        name=f"{judgement.kind}: {judgement.verdict}",
        judged_on=as_day(judgement.judged_on),
        **judgement.model_dump(exclude={"judged_on"}),
    )
