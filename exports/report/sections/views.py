"""Who views whom as a threat: for the most telling targets, who sees what in them; and who accuses whom."""

from __future__ import annotations

from collections import Counter, defaultdict

from exports.map.places import most_telling
from exports.report.context import Context
from exports.report.dates import day
from exports.report.figures import figure
from exports.report.model import Remark, Section, Subheading
from exports.report.sentences import Statement

SIGNS = ("threat", "no threat", "partner", "")


def build(context: Context) -> Section | None:
    """The section; None where nobody is told of as viewing anybody on the day."""
    views = [claim for claim in context.held if claim.predicate.name == "views" and claim.object]
    if not views:
        return None
    signed = sorted({(claim.subject, claim.object or "", claim.sign) for claim in views})
    clashes = Counter(claim.object or "" for claim in views if claim.props["disputed"])
    issues = {node.id for node in context.state.of_kind("Issue")}
    targets = most_telling(signed, clashes, issues)
    limits = context.limits
    section = Section("views", context.t("views"))
    dates = context.tongue.listed([day(one, context.tongue).removeprefix("le ") for one in context.matrix])
    section.blocks.append(
        Remark(context.t("views_rule", count=min(limits.targets, len(targets)), all=len(targets), dates=dates))
    )
    if drawn := figure("matrix", context, context.matrix):
        section.blocks.append(drawn)
    for target in targets[: limits.targets]:
        found = context.told(claim for claim in views if claim.object == target)
        section.blocks += [Subheading(context.name(target)), *context.shown(spread(found), limits.views)]
    first = context.told(claim for claim in views if claim.object == targets[0])
    section.lead = [context.teller.tell(statement) for statement in spread(first)[:3]]
    return section


def spread(found: list[Statement]) -> list[Statement]:
    """The same, so that each sign is among the first: who sees no threat is not hidden behind the many who do."""
    by_sign: dict[str, list[Statement]] = defaultdict(list)
    for statement in found:
        by_sign[statement.first.sign].append(statement)
    heads = [by_sign[sign].pop(0) for sign in SIGNS if by_sign[sign]]
    return heads + [statement for statement in found if statement not in heads]


def accusations(context: Context) -> Section | None:
    """Who is accused of what, on the day and within two years before it."""
    found = context.told(
        claim for claim in context.held if claim.predicate.name == "accused_of" and context.recent(claim)
    )
    if not found:
        return None
    section = Section("accusations", context.t("accusations"))
    section.blocks = [*context.shown(found, context.limits.allegations)]
    return section
