"""The report: what is known as of a day, each sentence with footnotes to claims and their sources.

report = build_report(state, Dates(as_of=date(2026, 2, 2)), "en", version="0.1")
write_report(report, Path("report.pdf"))
"""

from exports.report.build import Dates, Report, build_report
from exports.report.context import Limits
from exports.report.write import Setting, write_report

__all__ = ["Dates", "Limits", "Report", "Setting", "build_report", "write_report"]
