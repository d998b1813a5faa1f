"""Blocs: who formed, left and is suspended from them, with a timeline."""

from __future__ import annotations

from collections import Counter
from datetime import date

from exports.report.context import Context
from exports.report.dates import day
from exports.report.figures import figure
from exports.report.model import Remark, Section, Subheading
from exports.report.sentences import Statement

EVENTS = ("founded", "announced_withdrawal_from", "withdrew_from", "suspended_from")
VOUCHED = ("fact", "assessment")


def build(context: Context) -> Section | None:
    """The section; None where no bloc was formed or left."""
    claims = [
        claim
        for claim in context.held
        if claim.predicate.name in EVENTS and claim.object and (claim.day("since_latest") or date.max) <= context.as_of
    ]
    # Whom it is about: a bloc counts by who left, announced or formed it, not by how often that was printed.
    moves = {(claim.predicate.name, claim.subject, claim.object) for claim in claims if claim.modality in VOUCHED}
    weight = Counter(bloc for _, _, bloc in moves if bloc)
    order = sorted(weight, key=lambda id_: (-weight[id_], id_))
    if not order:
        return None
    limits, section = context.limits, Section("blocs", context.t("blocs"))
    shown = order[: limits.blocs]
    until = day(context.as_of, context.tongue)
    section.blocks.append(Remark(context.t("blocs_rule", count=len(shown), all=len(order), day=until)))
    if drawn := figure("timeline", context, context.as_of):
        section.blocks.append(drawn)
    for bloc in shown:
        found = sorted(
            context.told(
                claim for claim in claims if claim.object == bloc and claim.affirmed and _is_of(claim.modality)
            ),
            key=_order,
        )
        section.blocks += [Subheading(context.name(bloc)), *context.shown(found, limits.bloc)]
    left = context.told(
        claim for claim in claims if claim.predicate.name == "withdrew_from" and claim.modality in VOUCHED
    )
    section.lead = [context.teller.tell(statement) for statement in left if statement.first.affirmed][:3]
    return section


def _is_of(modality: str) -> bool:
    return modality in VOUCHED


def _order(statement: Statement) -> tuple[object, ...]:
    """Exits first, then announcements, founders, suspensions; each by date."""
    rank = ("withdrew_from", "announced_withdrawal_from", "suspended_from", "founded")
    first = min((claim.day("since_latest") or date.max for claim in statement.claims), default=date.max)
    return rank.index(statement.first.predicate.name), first, str(statement.key)
