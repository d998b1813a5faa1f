"""Views that turned: one sign ended, or went with a government, and another began, of the same target."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace

from graph.diff.change import Change
from graph.diff.facts import Facts


def turned(found: list[Change], facts: Facts) -> Iterator[Change]:
    """The same changes, with two views of one country (or other holder) of one target as one.

    Opposite views are a view reversed; the same view under two governments is a view kept.
    """
    views: dict[tuple[str, str, str], list[Change]] = defaultdict(list)
    for change in found:
        if change.predicate == "views" and change.objects and not change.learnt:
            views[facts.country(change.subjects[0].id), change.objects[0].id, change.modality].append(change)
    used: set[int] = set()
    for (holder, _, _), several in sorted(views.items()):
        for old in several:
            new = _other(old, several, used)
            if new:
                used |= {id(old), id(new)}
                yield _joined(old, new, holder, facts)
    for change in found:
        if id(change) not in used:
            yield change


def _other(old: Change, several: list[Change], used: set[int]) -> Change | None:
    if not old.before or id(old) in used:
        return None
    found = [new for new in several if new.after and id(new) not in used and not _both(old, new)]
    # The opposite first: a view that one claim keeps and another turns has not been kept.
    return next((new for new in sorted(found, key=lambda new: new.after == old.before)), None)


def _both(old: Change, new: Change) -> bool:
    """A partner who is also no threat has not turned; nor is a view kept that one holder took up again."""
    if old.before == new.after:
        return old.subjects == new.subjects
    return {old.before, new.after} in ({"no threat", "partner"}, {"threat", "not a partner"})


def _joined(old: Change, new: Change, holder: str, facts: Facts) -> Change:
    same = old.subjects == new.subjects
    return replace(
        new,
        kind="view-kept" if old.before == new.after else "view-reversed",
        subjects=new.subjects if same else (facts.party(holder),),
        before=old.before,
        after=new.after,
        holders=None if same else (old.subjects[0], new.subjects[0]),
        grade="certain" if old.grade == new.grade == "certain" else "possible",
        disputed=new.disputed or old.disputed,
        against=old.evidence,
        clashes=tuple(dict.fromkeys((*new.clashes, *old.clashes))),
        covers=old.covers | new.covers,
    )
