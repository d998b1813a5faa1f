"""What changed since a day, as `sahelgraph diff` finds it, told by the claims that each change rests on."""

from __future__ import annotations

from exports.report.context import Context
from exports.report.dates import day
from exports.report.model import Items, Remark, Section
from exports.report.sentences import Part, Sentence
from graph.diff import Change, changes, grouped
from graph.views import as_of

UNTOLD = ("record", "disputes", "other")
"""Groups of changes that tell of what is on record, not of what happened: disputes have a section of their own."""

LEADS = {"strength-revised": "revised", "views-out-of-office": "out_of_office"}
"""What is said before the claims, where they alone do not show what changed."""
MOST = 2
"""Statements told of one change on each side."""
LEADING = ("blocs", "forces", "views")
"""Groups of changes of which the summary tells."""


def build(context: Context) -> Section | None:
    """The section; None where nothing changed."""
    found = grouped(changes(as_of(context.state, context.since), context.view))
    found = [change for change in found if change.of.group not in UNTOLD and change.evidence]
    happened = [change for change in found if change.part == "changed"]
    if not found:
        return None
    shown = _telling(happened, context.limits.changes)
    since = day(context.since, context.tongue)
    section = Section("changes", context.t("changes", day=since))
    remark = context.t(
        "changes_rule", day=since, shown=len(shown), all=len(happened), since=context.since, until=context.as_of,
        told=sum(change.part == "told" for change in found),
        unvouched=sum(change.part == "unstated" for change in found),
    )  # fmt: skip
    section.blocks = [Remark(remark)]
    sentences = [_told(change, context) for change in shown]
    if sentences:
        section.blocks.append(Items(tuple(sentences)))
    section.lead = [said for said, change in zip(sentences, shown, strict=True) if _leads(change)][:2]
    return section


def _leads(change: Change) -> bool:
    return change.of.group in LEADING and change.grade == "certain"


def _telling(found: list[Change], most: int) -> list[Change]:
    """The most important of each group, by turns, then in the order in which they were: no group fills the list.

    What happened for certain is chosen before what only may have.
    """
    by_group: dict[str, list[Change]] = {}
    for change in sorted(found, key=lambda change: change.grade == "possible"):
        by_group.setdefault(change.of.group, []).append(change)
    turns = [change for at in range(most) for some in by_group.values() if at < len(some) for change in [some[at]]]
    kept = {id(change) for change in turns[:most]}
    return [change for change in found if id(change) in kept]


def _told(change: Change, context: Context) -> Sentence:
    """The claims that a change rests on, and, of a number that was revised, those that it is set against."""
    lead = LEADS.get(change.kind) or ("perhaps" if change.grade == "possible" else None)
    parts = [Part(context.t(lead) + " ")] if lead else []
    for ids in ({one.claim for one in change.against} if lead == "revised" else set(), set(change.claims)):
        for statement in context.told(claim for claim in context.claims if claim.id in ids)[:MOST]:
            parts += [Part(" ")] if parts and parts[-1].claims else []
            parts += context.teller.tell(statement).parts
    return Sentence(tuple(parts))
