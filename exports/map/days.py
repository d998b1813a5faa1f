"""The days on which something changes."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta

from graph.claims import Claim
from graph.edtf import FOREVER

BEGINS, ENDS = ("since_earliest", "since_latest"), ("until_earliest", "until_latest")


def change_days(claims: Iterable[Claim], *more: date | None) -> list[date]:
    """The days, in order, on which a claim becomes certain, possible or neither; `more` days are put among them.

    What lasts until a day is another thing on the day after.
    """
    days = {day for day in more if day}
    for claim in claims:
        days |= {day for name in BEGINS if (day := claim.day(name))}
        days |= {day + timedelta(days=1) for name in ENDS if (day := claim.day(name)) and day != FOREVER}
    return sorted(days)
