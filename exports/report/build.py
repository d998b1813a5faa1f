"""The report as data: its sections, for templates to set."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import cast

from exports.map.languages import Language
from exports.report.context import Context, Limits
from exports.report.dates import day
from exports.report.model import Figure, Items, Remark, Section
from exports.report.notes import Notes
from exports.report.sections import analysis, blocs, changes, deployments, disputes, methods, views
from exports.report.sentences import Sentence
from exports.report.tongue import tongue
from graph.canonical import content_id, short_id
from graph.errors import OutputError
from graph.scope import Scope, scoped
from graph.state import State


@dataclass(frozen=True)
class Dates:
    """The days that a report is of. `None`: what a reader would expect, see `settled`."""

    as_of: date | None = None
    known_on: date | None = None
    since: date | None = None
    matrix: tuple[date, ...] = ()


@dataclass
class Report:
    """What a template sets: title, sections, notes."""

    title: str
    subtitle: str
    lang: Language
    as_of: date
    known_on: date | None
    since: date
    version: str
    context: Context
    sections: list[Section] = field(default_factory=list)

    @property
    def summary(self) -> Section:
        """What the sections lead with."""
        found = [sentence for section in self.sections for sentence in section.lead]
        once = {sentence.text: sentence for sentence in found}
        remark = Remark(self.context.t("summary_rule"))
        return Section("summary", self.context.t("summary"), [remark, Items(tuple(once.values()))])

    def section(self, name: str) -> Section | None:
        """A section by its id; None where there is nothing to say."""
        return next((section for section in self.sections if section.id == name), None)

    @property
    def figures(self) -> list[Figure]:
        """All figures, in their order."""
        return [block for section in self.sections for block in section.blocks if isinstance(block, Figure)]

    @property
    def sentences(self) -> list[Sentence]:
        """All sentences that rest on claims, summary first."""
        return [sentence for section in (self.summary, *self.sections) for sentence in section.sentences]

    def notes(self) -> Notes:
        """A new numbering of notes."""
        claims = {claim.id: claim for claim in self.context.claims}
        return Notes(self.context.state, claims, self.context.tongue)


def settled(dates: Dates, state: State) -> tuple[date, date, tuple[date, ...]]:
    """As of which day, since which day, and the days of the matrices.

    Without a day: that of the newest dated source. Without `since`: a year before. Without days for the matrices: the
    day, two years and four years before.
    """
    newest = max(
        (cast("date", node.props["known_from"]) for node in state.of_kind("Source") if "published" in node.props),
        default=date.today(),
    )
    as_of = dates.as_of or dates.known_on or newest
    since = dates.since or years_before(as_of, 1)
    if since > as_of:
        raise OutputError(f"--since {since} is after {as_of}, the day of the report: give an earlier day")
    return as_of, since, tuple(sorted(dates.matrix)) or tuple(years_before(as_of, count) for count in (4, 2, 0))


def years_before(day_: date, count: int) -> date:
    """The same day of an earlier year; of 29 February the 28th."""
    if day_.month == 2 and day_.day == 29:
        day_ = day_.replace(day=28)
    return day_.replace(year=max(1, day_.year - count))


def build_report(
    state: State,
    dates: Dates,
    language: Language = "en",
    *,
    version: str,
    figures: bool = True,
    limits: Limits | None = None,
) -> Report:
    """The report of a derived graph (of any day, all that is known).

    Raises OutputError where the dates can't be, QueryError where a graph that is only a part is to be another.
    """
    known = scoped(state, Scope(known_on=dates.known_on))
    as_of, since, matrix = settled(dates, known)
    snapshot = short_id(content_id(known))
    context = Context(
        known, as_of, dates.known_on, since, matrix, tongue(language), limits or Limits(), figures, snapshot
    )
    report = Report(
        context.t("title"), context.t("subtitle", day=day(as_of, context.tongue)), language, as_of, dates.known_on,
        since, version, context,
    )  # fmt: skip
    builders = (
        views.build, views.accusations, blocs.build, deployments.build, disputes.build, changes.build, analysis.build,
    )  # fmt: skip
    report.sections = [section for build in builders if (section := build(context))]
    cited = {"claims": len({id_ for section in report.sections for one in section.sentences for id_ in one.claims})}
    report.sections.append(methods.build(context, cited, version, snapshot))
    return report
