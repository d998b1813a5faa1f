"""The closed lists: polarity, modality, stance, kinds of dispute, verdicts, grades."""

from __future__ import annotations

from graph.schema.base import Term

POLARITIES = (
    Term("affirmed", "says so", "The source says that it is so."),
    Term("denied", "says not", "The source says that it is not so. A denial is a claim, not the absence of one."),
)

MODALITIES = (
    Term("fact", "as a fact", "The source states it as a fact."),
    Term("assessment", "as an assessment", "Somebody's judgement of how things are, told as a judgement."),
    Term("allegation", "alleged", "The source says that it is alleged, and does not vouch for it."),
    Term("plan", "plan or offer", "Announced, intended, offered or aimed at: not done."),
    Term("fear", "feared", "Somebody fears that it may be or become so."),
)

MODAL_PREFIX = {"allegation": "ALLEGED_", "plan": "PLANNED_", "fear": "FEARED_"}
"""What goes before an edge's type where its claims do not state a fact: an offer of arms is no delivery."""

STANCES = (
    Term("threat", "a threat", "The holder sees the target as a threat.", "#D55E00"),
    Term("potential threat", "a potential threat", "The holder sees a threat that may come of the target.", "#D55E00"),
    Term("no threat", "no threat", "The holder says that the target is no threat.", "#0072B2"),
    Term("partner", "a partner", "The holder sees the target as a partner.", "#009E73"),
)

DISPUTE_KINDS = (
    Term(
        "polarity", "yes against no", "The same holder and target, opposite stances or polarity, in overlapping time."
    ),
    Term(
        "attribution",
        "whose view it was",
        "Sources of one origin give the same statement to holders who exclude each other.",
    ),
    Term("tenure", "not in office", "The holder was not in office when the claim says that it held the view."),
    Term("quantity", "how many, or when", "Numbers or dates of the same thing that disagree beyond their precision."),
)

VERDICTS = (
    Term("upheld", "upheld", "The two claims do clash, and the judgement says which one stands."),
    Term("rejected", "rejected", "The two claims do not clash after all."),
    Term("unsure", "unsure", "Looked at, and not settled by the sources there are."),
)

RANKS = (
    Term("preferred", "preferred", "The best claim there is of its kind."),
    Term("normal", "normal", "A claim like others."),
    Term("deprecated", "deprecated", "Kept, and held to be wrong: with a reason and who decided."),
)

GRADES = (
    Term("certain", "certain", "The claim says that it held on that day."),
    Term("possible", "possible", "The claim leaves open that it held on that day."),
)

RELIABILITY = (
    Term("A", "completely reliable", "No doubt of authenticity, trustworthiness or competency."),
    Term("B", "usually reliable", "Minor doubts; mostly valid information in the past."),
    Term("C", "fairly reliable", "Doubts; has given valid information in the past."),
    Term("D", "not usually reliable", "Significant doubts; has given valid information at times."),
    Term("E", "unreliable", "Lacks authenticity, trustworthiness or competency."),
    Term("F", "cannot be judged", "No basis to judge the source."),
)
"""The Admiralty code's letters (NATO AJP-2.1); the digits 1 to 6 are a claim's credibility."""

CREDIBILITY = (
    Term("1", "confirmed", "Confirmed by other independent sources."),
    Term("2", "probably true", "Logical, consistent with other information, not confirmed."),
    Term("3", "possibly true", "Reasonably logical, agrees with some other information."),
    Term("4", "doubtful", "Not logical but possible, no other information."),
    Term("5", "improbable", "Contradicted by other information."),
    Term("6", "cannot be judged", "No basis to judge."),
)


def names(terms: tuple[Term, ...]) -> tuple[str, ...]:
    """The names of a closed list, in its order."""
    return tuple(term.name for term in terms)
