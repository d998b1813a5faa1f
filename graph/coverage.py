"""What a graph covers, and what it does not: counts, and gaps in words."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass, field
from datetime import date
from typing import cast

from graph.claims import Claim, claims_of
from graph.state import Node, State

VIEWERS = ("Country", "Bloc")
STALE = 730
"""Days before the newest source after which a view counts as old: two years."""


@dataclass
class Coverage:
    """Counts over a graph: `tables` by title, each a Counter over words; and `totals`."""

    totals: dict[str, int] = field(default_factory=dict)
    tables: dict[str, Counter[str]] = field(default_factory=dict)


def coverage(state: State) -> Coverage:
    """Count sources by publisher, language and year, claims by predicate and year, views by stance and holder."""
    sources, claims = state.of_kind("Source"), claims_of(state)
    views = [claim for claim in claims if claim.predicate.name == "views"]
    edges = state.of_type("DISPUTES")
    return Coverage(
        totals={
            "sources": len(sources),
            "independent origins": len({source.props["origin"] for source in sources}),
            "claims": len(claims),
            "views": len(views),
            "holders of views": len({claim.holder or claim.subject for claim in views}),
            "disputed pairs": len(edges),
            "disputed pairs judged": sum(edge.props["verdict"] != "open" for edge in edges),
        },
        tables={
            "Sources by publisher": Counter(str(source.props["publisher"]) for source in sources),
            "Sources by language": Counter(str(source.props["language"]) for source in sources),
            "Sources by year of publication": Counter(_year(source) for source in sources),
            "Claims by kind": Counter(claim.text("predicate") for claim in claims),
            "Claims by year of publication": Counter(_year(state.nodes[claim.source]) for claim in claims),
            "Claims by modality": Counter(claim.modality for claim in claims),
            "Claims about countries": _countries(claims, state),
            "Views by stance": Counter(_stance(claim) for claim in views),
            "Views by holder": Counter(
                str(state.nodes[claim.holder or claim.subject].props["name"]) for claim in views
            ),
            "Views by target": Counter(str(state.nodes[claim.object].props["name"]) for claim in views if claim.object),
        },
    )


def _year(source: Node) -> str:
    return str(source.props.get("published", "undated"))[:4] if "published" in source.props else "undated"


def _stance(claim: Claim) -> str:
    return claim.text("stance") if claim.affirmed else f"not {claim.text('stance')}"


def _country_of(id_: str, state: State) -> str:
    """The country that a node is or governs; empty for others."""
    node = state.nodes[id_]
    return node.id if node.kind == "Country" else str(node.props.get("country", ""))


def _countries(claims: list[Claim], state: State) -> Counter[str]:
    found: Counter[str] = Counter()
    for claim in claims:
        ids = {_country_of(end, state) for end in (claim.subject, claim.object) if end} - {""}
        found.update(str(state.nodes[id_].props["name"]) for id_ in ids)
    return found


def gaps(state: State) -> list[str]:
    """What is missing, a sentence each: views that nobody reports or that are old, tenures, dates, numbers."""
    newest = max(
        (cast("date", s.props["known_from"]) for s in state.of_kind("Source") if "published" in s.props), default=None
    )
    return [
        *_view_gaps(state, newest),
        *(f"no source for the tenure of {n.props['name']}" for n in state.of_kind("Government") if not _has_tenure(n)),
        *(
            f"no number for {n.props['name']}"
            + (f" ({n.props['strength_text']})" if "strength_text" in n.props else "")
            for n in state.of_kind("Deployment")
            if "strength_low" not in n.props and "strength_high" not in n.props
        ),
        *(
            f"no date of publication for {n.props['name']} ({n.id})"
            for n in state.of_kind("Source")
            if "published" not in n.props
        ),
        *_unclaimed(state),
    ]


def _has_tenure(government: Node) -> bool:
    return "tenure_since" in government.props or "tenure_until" in government.props


def _view_gaps(state: State, newest: date | None) -> list[str]:
    latest: dict[str, date] = {}
    spoken: defaultdict[str, int] = defaultdict(int)
    for claim in claims_of(state):
        for end in (claim.subject, claim.object):
            if end:
                spoken[_country_of(end, state) or end] += 1
        if claim.predicate.name == "views":
            viewer = _country_of(claim.holder or claim.subject, state) or claim.holder or claim.subject
            known = claim.day("until_earliest") or claim.day("known_from")
            if known and known != date.max:
                latest[viewer] = max(latest.get(viewer, known), known)
    said = []
    for node in state.of_kind(*VIEWERS):
        name = node.props["name"]
        if node.id not in latest:
            if spoken[node.id]:
                said.append(f"no source for how {name} views anybody")
        elif newest and (newest - latest[node.id]).days > STALE:
            said.append(f"no source for {name}'s views after {latest[node.id].year}")
    return said


def _unclaimed(state: State) -> list[str]:
    joined = {end for edge in state.edges.values() for end in (edge.start, edge.end)}
    kinds = ("Country", "Government", "Bloc", "ContractorGroup", "ArmedGroup", "Force")
    return [
        f"no claim about {node.props['name']} ({node.id})" for node in state.of_kind(*kinds) if node.id not in joined
    ]
