"""The days on which something changes."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta
from typing import cast

from graph.edtf import FOREVER
from graph.state import Edge

BEGINS, ENDS = ("since_earliest", "since_latest"), ("until_earliest", "until_latest")


def change_days(edges: Iterable[Edge], *more: date | None) -> list[date]:
    """The days, in order, on which the grade of any edge becomes another; `more` days are put among them.

    An edge that lasts until a day is another on the day after.
    """
    days = {day for day in more if day}
    for edge in edges:
        days |= {cast("date", edge.props[name]) for name in BEGINS if name in edge.props}
        lasts = {cast("date", edge.props[name]) for name in ENDS if name in edge.props}
        days |= {day + timedelta(days=1) for day in lasts if day != FOREVER}
    return sorted(days)
