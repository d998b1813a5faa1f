"""How the report was made: counts, origins, rules, what the words mean, what is missing."""

from __future__ import annotations

from exports.report.context import Context
from exports.report.model import Remark, Section, Subheading, Table, cell
from exports.report.sentences import Sentence
from graph.coverage import coverage, gaps
from graph.schema.terms import MODALITIES

COUNTED = (
    ("sources", "sources"), ("independent origins", "independent"), ("claims", "claims"), ("disputed pairs", "pairs"),
    ("disputed pairs judged", "pairs_judged"),
)  # fmt: skip


def build(context: Context, cited: dict[str, int], version: str, snapshot: str) -> Section:
    """The section. `cited`: how many claims and sources the report cites."""
    totals = coverage(context.state).totals
    section = Section("methods", context.t("methods"))
    rows = [(context.t(word), totals[name]) for name, word in COUNTED]
    rows.append((context.t("held"), len(context.held)))
    table = tuple((cell(what), cell(context.tongue.number(count))) for what, count in rows)
    section.blocks += [
        Remark(context.t("rule")),
        Remark(context.t("chosen", all=context.tongue.number(totals["claims"]), cited=cited["claims"])),
        Table(context.t("counts"), (context.t("what"), context.t("whole")), table),
        Subheading(context.t("words")),
        Table(context.t("words"), (context.t("word"), context.t("meaning")), _words(context)),
    ]
    missing = gaps(context.state)
    shown = missing[: context.limits.gaps]
    if missing:
        section.blocks += [
            Subheading(context.t("limits")),
            Remark(context.t("limits_rule", count=len(missing), shown=len(shown)), tuple(("", line) for line in shown)),
        ]
    made = Remark(context.t("made", version=version) + (f" {context.t('snapshot', id=snapshot)}" if snapshot else ""))
    section.blocks.append(made)
    return section


def _words(context: Context) -> tuple[tuple[Sentence, ...], ...]:
    return tuple((cell(context.t(f"word_{term.name}")), cell(context.t(f"meaning_{term.name}"))) for term in MODALITIES)
