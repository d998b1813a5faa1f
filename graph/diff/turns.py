"""Views that turned: one sign ended, or went with a government, and another began, of the same target."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace

from graph.diff.change import Change
from graph.diff.facts import Facts


def turned(found: list[Change], facts: Facts) -> Iterator[Change]:
    """The same changes, with each pair of opposite views of one country (or other holder) as one."""
    views: dict[tuple[str, str, str], list[Change]] = defaultdict(list)
    for change in found:
        if change.predicate == "views" and change.object:
            views[facts.country(change.subjects[0].id), change.object.id, change.modality].append(change)
    used: set[int] = set()
    for (holder, _, _), several in sorted(views.items()):
        for old in several:
            new = _opposite(old, several, used)
            if new:
                used |= {id(old), id(new)}
                yield _joined(old, new, holder, facts)
    for change in found:
        if id(change) not in used:
            yield change


def _opposite(old: Change, several: list[Change], used: set[int]) -> Change | None:
    if not old.before or id(old) in used:
        return None
    return next(
        (
            new
            for new in several
            if new.after and new.after != old.before and id(new) not in used and not _both(old, new)
        ),
        None,
    )


def _both(old: Change, new: Change) -> bool:
    """A partner who is also no threat has not turned."""
    return {old.before, new.after} == {"no threat", "partner"}


def _joined(old: Change, new: Change, holder: str, facts: Facts) -> Change:
    same = old.subjects == new.subjects
    return replace(
        new,
        kind="view-reversed",
        subjects=new.subjects if same else (facts.party(holder),),
        before=old.before,
        after=new.after,
        holders=None if same else (old.subjects[0], new.subjects[0]),
        grade="certain" if old.grade == new.grade == "certain" else "possible",
        disputed=new.disputed or old.disputed,
        against=old.evidence,
        covers=old.covers | new.covers,
    )
