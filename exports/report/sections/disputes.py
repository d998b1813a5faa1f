"""Disputes, open and judged: both sides in their words, by whom, the rule, the judgement and its reason."""

from __future__ import annotations

from collections import Counter

from exports.report.context import Context
from exports.report.dates import day
from exports.report.model import Block, Remark, Section, Subheading, Table
from exports.report.sentences import Part, Sentence, statements
from graph.cases import Case, cases
from graph.claims import Claim
from graph.schema.terms import DISPUTE_KINDS, VERDICTS


def build(context: Context) -> Section | None:
    """The section; None where no claims clash."""
    found = sorted(cases(context.state), key=_weight)
    if not found:
        return None
    still_open = [case for case in found if case.is_open]
    judged = [case for case in found if not case.is_open]
    # One of each judgement: what it settles besides is counted.
    alike = Counter(case.judgement for case in judged)
    telling = list({case.judgement: case for case in reversed(judged)}.values())[::-1]
    limits, section = context.limits, Section("disputes", context.t("disputes"))
    shown = still_open[: limits.open_disputes], telling[: limits.judged_disputes]
    section.blocks.append(
        Remark(
            context.t(
                "disputes_rule", open=len(still_open), judged=len(judged), shown_open=len(shown[0]),
                shown_judged=len(shown[1]),
            )
        )
    )  # fmt: skip
    number = 0
    for title, some in zip(("open", "judged"), shown, strict=True):
        if some:
            section.blocks.append(Subheading(context.t(title)))
        for case in some:
            number += 1
            section.blocks += _case(case, number, context)
            if (more := alike[case.judgement] - 1) > 0:
                section.blocks.append(Remark(context.t("settles", count=more)))
    section.lead = [_clash(case, context) for case in shown[0][:1]]
    return section


def _clash(case: Case, context: Context) -> Sentence:
    """Both sides of a dispute in one item: neither is told without the other."""
    parts = [Part(context.t("clash"))]
    for number, side in enumerate(case.sides):
        parts += [Part(" ")] if number else []
        parts += context.teller.tell(statements(side, context.state)[0]).parts
    return Sentence(tuple(parts))


def _weight(case: Case) -> tuple[object, ...]:
    origins = len({claim.text("origin") for claim in case.claims})
    return -origins, -len(case.claims), [claim.ref for claim in case.claims]


def _case(case: Case, number: int, context: Context) -> list[Block]:
    say, tongue = context.tongue.say, context.tongue
    kind = next(term.words for term in DISPUTE_KINDS if term.name == case.kind)
    caption = context.t("dispute", number=number, kind=say(kind), rule=say(case.rule))
    sides = [_side(side, context) for side in case.sides]
    head = (context.t("one_side"), context.t("other_side"))
    rows = tuple(
        tuple(side[at] if at < len(side) else Sentence((Part(""),)) for side in sides)
        for at in range(max(map(len, sides)))
    )
    blocks: list[Block] = [Table(caption, head, rows)]
    if not case.judged_by:
        return [*blocks, Remark(context.t("not_judged"))]
    when = day(case.judged_on, tongue) if case.judged_on else ""
    if case.verdict == "unsure":
        said = context.t("unsure", who=case.judged_by, day=when)
    else:
        word = next(term.words for term in VERDICTS if term.name == case.verdict)
        said = context.t("verdict", verdict=say(word), who=case.judged_by, day=when)
    return [*blocks, Remark(said, ((context.t("reason_english"), case.judgement),))]


def _side(claims: list[Claim], context: Context) -> list[Sentence]:
    """A side's statements; beyond the first few only that there are more, with their claims in a note."""
    found = context.told(claims)
    most = context.limits.side
    told = [context.teller.tell(statement) for statement in found[:most]]
    rest = tuple(claim.id for statement in found[most:] for claim in statement.claims)
    if rest:
        told.append(Sentence((Part(context.t("and_more", count=len(found) - most), rest),)))
    return told
