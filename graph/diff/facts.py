"""What the rules ask of the two graphs: days, names, evidence."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import date
from functools import cached_property
from typing import cast

from graph.claims import Claim
from graph.diff.change import Clash, Evidence, Party, Side
from graph.diff.delta import Key
from graph.diff.relations import Relation, of_sides, readable
from graph.scope import scope_of
from graph.state import Node, State


def day_of(state: State) -> date | None:
    """The day that a graph is a view of, as the view or the snapshot that it came from says."""
    return state.as_of or scope_of(state).as_of


class Facts:
    """Two graphs, and what the rules ask of them."""

    def __init__(self, before: State, after: State) -> None:
        self.before = before
        self.after = after
        self.first = day_of(before)
        """The day of the first graph, where it is a view of a day."""
        self.last = day_of(after)

    @property
    def in_time(self) -> bool:
        """Whether the graphs are of two days: then what differs began or ended, and else was learnt."""
        return self.first is not None and self.last is not None and self.first != self.last

    @cached_property
    def claims_before(self) -> dict[str, Claim]:
        """The claims of the first graph that can be read whole, by id."""
        return readable(self.before)

    @cached_property
    def claims_after(self) -> dict[str, Claim]:
        """The same of the second."""
        return readable(self.after)

    @cached_property
    def relations(self) -> list[Relation]:
        """Every relation that claims of either graph tell of, by key."""
        return of_sides((self.claims_before, self.before), (self.claims_after, self.after))

    def node(self, id_: str) -> Node | None:
        """A node, as the graph after has it where it has."""
        return self.after.nodes.get(id_) or self.before.nodes.get(id_)

    def text(self, id_: str, name: str) -> str:
        """A text property of a node, empty where it is not set."""
        node = self.node(id_)
        return str(node.props.get(name, "")) if node else ""

    def party(self, id_: str) -> Party:
        """A thing by name; one that neither graph has is named by its id."""
        node = self.node(id_)
        if node is None:
            return Party(id_, "", id_)
        return Party(id_, node.kind, str(node.props.get("name", id_)), str(node.props.get("name_fr", "")))

    def parties(self, id_: str | None) -> tuple[Party, ...]:
        """A thing as the one object of a change; none where there is none."""
        return (self.party(id_),) if id_ else ()

    def country(self, id_: str) -> str:
        """The country that a government is of, else the thing itself."""
        return self.text(id_, "country") or id_

    def event(self, id_: str) -> str:
        """What kind of event it is, empty for what is none."""
        node = self.node(id_)
        return str(node.props.get("kind", "")) if node and node.kind == "Event" else ""

    def took_office(self, id_: str) -> date | None:
        """The first day of a government's tenure."""
        return self._tenure(id_, "tenure_since")

    def left_office(self, id_: str) -> date | None:
        """The last day of a government's tenure."""
        return self._tenure(id_, "tenure_until")

    def _tenure(self, id_: str, name: str) -> date | None:
        node = self.node(id_)
        return cast("date | None", node.props.get(name)) if node and node.kind == "Government" else None

    def detail(self, claims: Iterable[Claim]) -> str:
        """What is given, where claims name it."""
        return "; ".join(sorted({claim.text("item") for claim in claims} - {""}))

    def voices(self, claims: Iterable[Claim], subject: str) -> tuple[Party, ...]:
        """Who is said to hold or say it; none where it is the subject, or where one claim names nobody."""
        voices = {claim.holder if claim.holder not in (None, subject) else claim.speaker for claim in claims}
        if None in voices or subject in voices:
            return ()
        return tuple(sorted((self.party(str(voice)) for voice in voices), key=lambda party: party.name))

    @cached_property
    def _disputes(self) -> dict[str, list[tuple[str, str]]]:
        """Of each claim the claims that clash with it in the graph after, with the verdict."""
        out: dict[str, list[tuple[str, str]]] = defaultdict(list)
        for edge in self.after.of_type("DISPUTES"):
            # A claim on a tenure is what such a dispute is measured by.
            if edge.props["verdict"] != "rejected" and edge.props["kind"] != "tenure":
                out[edge.start].append((edge.end, str(edge.props["verdict"])))
                out[edge.end].append((edge.start, str(edge.props["verdict"])))
        return out

    @cached_property
    def judgements(self) -> list[tuple[str, str, set[str]]]:
        """Judgements of either graph: id, kind of dispute, refs of the claims."""
        found = {node.id: node for state in (self.before, self.after) for node in state.of_kind("Judgement")}
        return [
            (id_, str(node.props["kind"]), set(cast("list[str]", node.props["claims"]))) for id_, node in found.items()
        ]

    def clashes(self, claims: Iterable[Claim]) -> tuple[Clash, ...]:
        """The claims that clash with these in the graph after."""
        mine = {claim.id for claim in claims}
        found = {
            other: verdict
            for id_ in sorted(mine)
            for other, verdict in self._disputes.get(id_, [])
            if other not in mine
        }
        others = [self.claims_after[id_] for id_ in found if id_ in self.claims_after]
        return tuple(Clash(one, found[one.claim]) for one in self.evidence(others))

    def evidence(self, claims: Iterable[Claim]) -> tuple[Evidence, ...]:
        """Claims with their sources, those known first first."""
        found = [self._one(claim) for claim in claims]
        return tuple(sorted(found, key=lambda one: (one.rank == "deprecated", one.published or "9", one.ref)))

    def _one(self, claim: Claim) -> Evidence:
        source = self.node(claim.source)
        said = source.props if source else {}
        was, now = self.before.nodes.get(claim.id), self.after.nodes.get(claim.id)
        side: Side = "both" if was and now else "after" if now else "before"
        speaker = claim.speaker or (claim.holder if claim.holder != claim.subject else None)
        return Evidence(
            claim.id, claim.text("ref"), claim.text("says"), claim.modality, claim.text("polarity"), claim.source,
            str(said.get("publisher", claim.source)), str(said.get("name", "")), str(said.get("published", "")),
            str(said.get("url", "")), claim.text("origin") or claim.source,
            self.party(speaker).name if speaker else "", side,
            str(was.props.get("grade", "")) if was else "", str(now.props.get("grade", "")) if now else "",
            bool(claim.props.get("disputed")), claim.text("rank") or "normal",
        )  # fmt: skip

    @cached_property
    def _edges_from(self) -> dict[str, list[tuple[str, str]]]:
        out: dict[str, list[tuple[str, str]]] = defaultdict(list)
        for state in (self.before, self.after):
            for key, edge in state.edges.items():
                if edge.start_label == "Claim" and edge.type != "DISPUTES":
                    out[edge.start].append(key)
        return out

    def things_of(self, claim: Claim) -> Iterator[Key]:
        """A claim and the edges that hold it to its parties."""
        yield "node", "Claim", claim.id
        for type_, id_ in self._edges_from[claim.id]:
            yield "edge", type_, id_
