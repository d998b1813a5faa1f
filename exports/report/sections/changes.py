"""What changed since a day, in the words of `sahelgraph diff`, with the claims that each change rests on."""

from __future__ import annotations

from exports.diff.sentences import sentence
from exports.report.context import Context
from exports.report.dates import day
from exports.report.model import Items, Remark, Section
from exports.report.sentences import Part, Sentence, Statement, evidence_order
from graph.diff import Change, changes, grouped
from graph.views import as_of

UNTOLD = ("record", "disputes")
"""Groups of changes that tell of what is on record, not of what happened: disputes have a section of their own."""

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
    section.lead = [said for said, change in zip(sentences, shown, strict=True) if change.of.group in LEADING][:2]
    return section


def _telling(found: list[Change], most: int) -> list[Change]:
    """The most important of each group, by turns, then in the order in which they were: no group fills the list."""
    by_group: dict[str, list[Change]] = {}
    for change in found:
        by_group.setdefault(change.of.group, []).append(change)
    turns = [change for at in range(most) for some in by_group.values() if at < len(some) for change in [some[at]]]
    kept = {id(change) for change in turns[:most]}
    return [change for change in found if id(change) in kept]


def _told(change: Change, context: Context) -> Sentence:
    wanted = set(change.claims)
    claims = [claim for claim in context.claims if claim.id in wanted]
    claims.sort(key=lambda claim: evidence_order(claim, context.state))
    who = context.teller.publishers(Statement((), claims))
    said = sentence(change, context.tongue.code).rstrip(".")
    text = said + context.tongue.words.according.format(who=who)
    return Sentence((Part(context.tongue.polish(text) + ".", tuple(claim.id for claim in claims)),))
