"""Deriving part by part: what `derive` makes of a whole graph, made of one group of subjects after the other.

All that the rules compare lies within one subject, or among the governments of one country, with one exception: a
judgement on a *tenure* dispute may deprecate the tenure claim, which is another subject's. Such groups go together.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator
from typing import cast

from graph.derive import derive
from graph.schema import EDGES
from graph.spool import Spool
from graph.state import State

TOGETHER = 100
"""Claims that are derived at once, where the groups are smaller: each run has its own small cost."""
SOURCES = 2_000
Group = tuple[list[str], int]
"""Subjects whose claims must be derived together, with how many claims they have."""


def groups(spool: Spool, also: Collection[str] = ()) -> list[Group]:
    """All groups, in order. `also`: subjects that have no claims any more."""
    counts = dict.fromkeys(also, 0) | spool.subjects()
    joined = _joined(spool)
    found: dict[str, list[str]] = defaultdict(list)
    for subject in sorted(counts):
        group = spool.group(subject)
        found[joined.get(group, group)].append(subject)
    return [(subjects, sum(counts[subject] for subject in subjects)) for _, subjects in sorted(found.items())]


def _joined(spool: Spool) -> dict[str, str]:
    """The groups that a judgement on a tenure dispute joins, each with the name of the group that it becomes."""
    joined: dict[str, str] = {}
    for node in spool.shared.values():
        if node.kind == "Judgement" and node.props["kind"] == "tenure":
            subjects = spool.subjects_of_refs(cast("list[str]", node.props["claims"]))
            met = {joined.get(group, group) for group in map(spool.group, subjects)}
            if met:
                joined |= {group: min(met) for group in (*met, *(g for g, name in joined.items() if name in met))}
    return joined


def batches(found: Iterable[Group], size: int) -> Iterator[list[Group]]:
    """Groups put together to about so many claims; a group is never cut."""
    batch: list[Group] = []
    claims = 0
    for group in found:
        count = max(group[1], 1)
        if batch and claims + count > size:
            yield batch
            batch, claims = [], 0
        batch.append(group)
        claims += count
    if batch:
        yield batch


def derived_part(spool: Spool, subjects: Collection[str]) -> State:
    """What follows from the claims of some subjects: the claims, their edges and disputes, typed edges, deployments.

    `subjects` must hold whole groups.
    """
    part, own = spool.part(subjects)
    whole, out, mine = derive(part), State(), set(subjects)
    out.nodes = {id_: node for id_, node in whole.nodes.items() if id_ in own}
    for edge in whole.of_type("OF_FORCE"):
        if edge.end in mine:
            out.nodes[edge.start] = whole.nodes[edge.start]
    for key, edge in whole.edges.items():
        if edge.start in out.nodes or (edge.start in mine and EDGES[edge.type].derived):
            out.edges[key] = edge
    return out


def derived_shared(spool: Spool) -> State:
    """Actors, places, judgements and the like: governments with their tenures."""
    part = State(dict(spool.shared))
    spool.surround(part)
    whole = derive(part)
    return State({id_: whole.nodes[id_] for id_ in spool.shared})


def derived_sources(spool: Spool) -> Iterator[State]:
    """The sources with their lines, some at a time, in the order of their ids."""
    for ids in spool.source_ids(SOURCES):
        whole, mine = derive(spool.sources(ids)), set(ids)
        yield State(
            {id_: whole.nodes[id_] for id_ in ids},
            {key: edge for key, edge in whole.edges.items() if edge.start in mine},
        )


def derived_groups(spool: Spool, found: Iterable[Group]) -> State:
    """What follows from the claims of some groups, some of them derived at once."""
    out = State()
    for some in batches(found, TOGETHER):
        out.update(derived_part(spool, [subject for group, _ in some for subject in group]))
    return out


def derived_parts(spool: Spool, size: int) -> Iterator[State]:
    """What follows from all that a spool holds: what is shared, sources, then about `size` claims at a time."""
    yield derived_shared(spool)
    yield from derived_sources(spool)
    for some in batches(groups(spool), size):
        yield derived_groups(spool, some)


def derive_by_parts(stated: State) -> State:
    """The same as `derive`, in time that grows with the number of claims."""
    spool = Spool(":memory:")
    spool.add(stated)
    spool.index()
    out = State()
    for part in derived_parts(spool, TOGETHER):
        out.update(part)
    spool.close()
    return out
