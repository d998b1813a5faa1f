"""Where views divide: allies who disagree, views that turned, and how the friendly and hostile ties balance."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date

from exports.report.context import Context
from exports.report.model import Block, Remark, Section, Subheading, Table
from exports.report.sentences import Part, Sentence, Statement
from graph.analysis.balance import frustration, triangles
from graph.analysis.changes import Change, changes_of_view
from graph.analysis.disagreements import disagreements
from graph.analysis.signed import signed_network
from graph.claims import Claim

LARGE = 200
"""Ties above which the best camps are not looked for: a search that a clock stops gives other bytes each time."""


def build(context: Context) -> Section | None:
    """The section; None where there is nothing of it."""
    section = Section("analysis", context.t("analysis"))
    section.blocks = [*_disagreements(context), *_turns(context), *_balance(context)]
    return section if section.blocks else None


def _disagreements(context: Context) -> list[Block]:
    found = disagreements(context.state, context.as_of).found
    if not found:
        return []
    shown = sorted(found, key=lambda one: (one.grade, -len(one.one.evidence.claims) - len(one.other.evidence.claims)))
    shown = shown[: context.limits.disagreements]
    blocks: list[Block] = [
        Subheading(context.t("disagreements")),
        Remark(context.t("disagreements_rule", shown=len(shown), all=len(found))),
    ]
    for one in shown:
        names = {"one": context.name(one.one.holder), "other": context.name(one.other.holder)}
        title = context.t("disagreement", target=context.name(one.target), **names)
        cells = [_cell(side.evidence.claims, context) for side in (one.one, one.other)]
        blocks.append(Table(title, (names["one"], names["other"]), (tuple(cells),)))
    return blocks


def _turns(context: Context) -> list[Block]:
    found = changes_of_view(context.state, context.as_of).changes
    if not found:
        return []
    shown = sorted(found, key=lambda change: (_when(change), change.who, change.target), reverse=True)
    shown = shown[: context.limits.turns]
    blocks: list[Block] = [
        Subheading(context.t("turns")),
        Remark(context.t("turns_rule", shown=len(shown), all=len(found))),
    ]
    for change in shown:
        title = context.t("turn", who=context.name(change.who), target=context.name(change.target))
        cells = tuple(_cell(side.evidence.claims, context) for side in (change.before, change.after))
        blocks.append(Table(title, (context.t("before"), context.t("after")), (cells,)))
    return blocks


def _when(change: Change) -> date:
    return change.after.first or change.handover or date.min


def _cell(claims: Collection[Claim], context: Context) -> Sentence:
    """The statements of one side in one cell, at most two; the claims of the others are in a note of their own."""
    found = context.told(claims)
    parts: list[Part] = []
    for statement in found[:2]:
        parts += [Part(" ")] if parts else []
        parts += context.teller.tell(statement).parts
    rest = [id_ for statement in found[2:] for id_ in _ids(statement)]
    if rest:
        parts.append(Part(" " + context.t("and_more", count=len(found) - 2), tuple(rest)))
    return Sentence(tuple(parts))


def _ids(statement: Statement) -> tuple[str, ...]:
    return statement.all_of(statement.claims)


def _balance(context: Context) -> list[Block]:
    graph = signed_network(context.state, context.as_of).graph()
    if not graph.number_of_edges():
        return []
    counted = triangles(graph)
    sizes = {"nodes": graph.number_of_nodes(), "edges": graph.number_of_edges()}
    found = sizes | {"balanced": counted.balanced, "triangles": counted.total}
    title = Subheading(context.t("balance"))
    if sizes["edges"] > LARGE:
        return [title, Remark(context.t("balance_large", **found))]
    cut = frustration(graph)
    bound = "" if cut.exact else context.t("bound", lower=cut.lower)
    return [title, Remark(context.t("balance_text", cut=cut.upper, bound=bound, **found))]
