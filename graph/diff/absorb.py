"""What is told by another change: a plan that was carried out, the membership that an exit ended."""

from __future__ import annotations

from dataclasses import replace

from graph.diff.change import Change, Evidence
from graph.diff.facts import Facts
from graph.diff.relations import standing
from graph.diff.times import agreed

ENDED_BY = {"membership-ended": "left", "deployment-ended": "withdrew"}
"""The end of a state, and the event that tells it better."""
COUPS = {"left-office": "ousted", "took-office": "seized-power"}
About = tuple[str, str, str]


def absorbed(found: list[Change], facts: Facts) -> list[Change]:
    """The same changes; one that another tells of becomes its `also`.

    What is planned, alleged or feared while another source tells of it as a fact is no change of its own; where that
    was told before, it is left to the rest.
    """
    whole = _facts_told(facts)
    # What began is told better than what was only told of.
    best = sorted(found, key=lambda c: not c.told)
    done = {
        (c.kind, *_ends(c)): c for c in reversed(best) if c.stated and not c.denied and c.predicate != "took_part_in"
    }
    # Where an event was goes with who had a part in it.
    events = {
        c.objects[0].id: c for c in reversed(found) if c.predicate == "took_part_in" and c.stated and not c.denied
    }
    # Who is overthrown ceases to govern, and who seizes power comes to it: one thing, told once.
    coups = {(c.kind, c.subjects[0].id): c for c in found if c.kind in ("ousted", "seized-power") and c.stated}
    taken: dict[int, list[Change]] = {}
    out: list[Change] = []
    for change in found:
        better = done.get((ENDED_BY.get(change.kind, change.kind), *_ends(change)))
        if change.kind == "event-place" and change.stated and not (change.disputed or change.denied):
            better = events.get(change.subjects[0].id)
        coup = coups.get((COUPS.get(change.kind, ""), change.subjects[0].id))
        if (
            coup is not None
            and change.subjects[0].kind == "Government"
            and agreed((*coup.when, *change.when)) == coup.when
        ):
            better = coup
        if better is not None and better is not change and not change.denied:
            taken.setdefault(id(better), []).append(change)
        elif change.stated or change.denied or change.sign or (change.predicate, *_ends(change)) not in whole:
            out.append(change)
    return [_with(change, taken.get(id(change), [])) for change in out]


def _ends(change: Change) -> tuple[str, str]:
    return change.subjects[0].id, change.objects[0].id if change.objects else ""


def _facts_told(facts: Facts) -> set[About]:
    """What a claim that stands tells of as a fact or an assessment, in the graph after."""
    return {
        (key.predicate, key.subject, key.object)
        for relation in facts.relations
        if not (key := relation.key).modality and key.said == "yes" and standing(relation.after)
    }


def _with(change: Change, others: list[Change]) -> Change:
    if not others:
        return change
    more: tuple[Evidence, ...] = tuple(dict.fromkeys(one for other in others for one in other.evidence))
    covers = change.covers.union(*(other.covers for other in others))
    return replace(change, also=(*change.also, *more), covers=covers)
