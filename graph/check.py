"""What is wrong with a set of facts beyond its single entries: references, duplicates, cycles, unfounded judgements."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from graph.assemble import SECTIONS, assemble, claim_id
from graph.derive import derive
from graph.facts import Claim, FactSet, Judgement
from graph.names import did_you_mean
from graph.schema import CLAIMS, NODES
from graph.state import State

Path = tuple[str | int, ...]


@dataclass(frozen=True)
class Finding:
    """Something wrong: the path of keys and positions to it in the `FactSet`, and what to do."""

    path: Path
    message: str


class _Checker:
    def __init__(self, facts: FactSet, known: State | None) -> None:
        self.facts = facts
        self.known = known
        self.kinds: dict[str, str] = {} if known is None else {n.id: n.kind for n in known.nodes.values()}
        self.refs: dict[str, Claim] = {}
        self.known_refs = {str(n.props["ref"]) for n in (known.of_kind("Claim") if known else []) if "ref" in n.props}
        self.findings: list[Finding] = []

    def say(self, path: Path, message: str) -> None:
        self.findings.append(Finding(path, message))

    def run(self) -> list[Finding]:
        self._ids()
        self._claim_keys()
        self._actors()
        self._sources()
        for index, file in enumerate(self.facts.files):
            for at, claim in enumerate(file.claims):
                self._claim(("files", index, "claims", at), claim)
        for index, judgement in enumerate(self.facts.judgements):
            self._judgement(("judgements", index), judgement)
        if not self.findings:
            self._unfounded()
        return self.findings

    def _named(self) -> Iterator[tuple[Path, str, str]]:
        for at, actor in enumerate(self.facts.actors.actors):
            yield ("actors", "actors", at, "id"), actor.id, actor.kind
        for section, kind in SECTIONS.items():
            for at, named in enumerate(getattr(self.facts.actors, section)):
                yield ("actors", section, at, "id"), named.id, kind
        for at, file in enumerate(self.facts.files):
            yield ("files", at, "source", "id"), file.source.id, "Source"

    def _ids(self) -> None:
        seen: set[str] = set()
        for path, id_, kind in self._named():
            if id_ in seen:
                self.say(path, f"id {id_!r} is used twice; ids are unique over all actors, things and sources")
            seen.add(id_)
            self.kinds[id_] = kind

    def _claim_keys(self) -> None:
        for index, file in enumerate(self.facts.files):
            ids: dict[str, str] = {}
            for at, claim in enumerate(file.claims):
                id_ = claim_id(file.source.id, claim)
                if id_ in ids:
                    self.say(("files", index, "claims", at), f"claim {claim.key!r} says the same as {ids[id_]!r}")
                ids[id_] = claim.key
                ref = f"{file.source.id}/{claim.key}"
                if ref in self.refs:
                    self.say(("files", index, "claims", at, "key"), f"key {claim.key!r} is used twice in this file")
                self.refs[ref] = claim

    def _refer(self, path: Path, id_: str | None, kinds: Iterable[str], what: str) -> None:
        """Check a reference; `kinds` may name a kind or a primary label."""
        if id_ is None:
            return
        wanted = tuple(kinds)
        kind = self.kinds.get(id_)
        if kind is None:
            self.say(path, f"unknown {what} {id_!r}{did_you_mean(id_, self.kinds)}")
        elif not set(NODES[kind].labels) & set(wanted):
            self.say(path, f"{id_!r} is a {kind}, and {what} must be one of: {', '.join(wanted) or 'nothing'}")

    def _actors(self) -> None:
        for at, actor in enumerate(self.facts.actors.actors):
            path: Path = ("actors", "actors", at)
            self._refer((*path, "country"), actor.country, ("Country",), "country")
            for ref in actor.tenure:
                claim = self.refs.get(ref)
                if claim is None and ref not in self.known_refs:
                    self.say((*path, "tenure"), f"unknown claim {ref!r}{did_you_mean(ref, self.refs)}")
                elif claim and (claim.predicate, claim.subject) != ("governs", actor.id):
                    self.say((*path, "tenure"), f"{ref!r} is not a `governs` claim about {actor.id!r}")

    def _sources(self) -> None:
        links = {file.source.id: [link.source for link in file.source.derived_from] for file in self.facts.files}
        for index, file in enumerate(self.facts.files):
            for at, link in enumerate(file.source.derived_from):
                path: Path = ("files", index, "source", "derived_from", at, "source")
                self._refer(path, link.source, ("Source",), "source")
                if _reaches(link.source, file.source.id, links):
                    self.say(path, f"cycle in derived_from: {link.source!r} comes from {file.source.id!r} itself")

    def _claim(self, path: Path, claim: Claim) -> None:
        predicate = CLAIMS[claim.predicate]
        self._refer((*path, "subject"), claim.subject, predicate.subjects, f"subject of {predicate.name}")
        self._refer((*path, "object"), claim.object, predicate.objects, f"object of {predicate.name}")
        self._refer((*path, "holder"), claim.holder, ("Actor",), "holder")
        self._refer((*path, "speaker"), claim.speaker, ("Actor",), "speaker")
        for issue in claim.regarding:
            self._refer((*path, "regarding"), issue, ("Issue",), "issue in regarding")
        for role in (*claim.as_named, *claim.identified):
            if getattr(claim, role) is None and role != "speaker":
                self.say(path, f"as_named or identified speaks of the {role}, and the claim has none")

    def _judgement(self, path: Path, judgement: Judgement) -> None:
        for ref in judgement.claims:
            if ref not in self.refs and ref not in self.known_refs:
                self.say((*path, "claims"), f"unknown claim {ref!r}{did_you_mean(ref, self.refs)}")
        for source in judgement.sources:
            self._refer((*path, "sources"), source, ("Source",), "source")

    def _unfounded(self) -> None:
        stated = assemble(self.facts, self.known)
        if self.known is not None:
            stated = State({**self.known.nodes, **stated.nodes}, {**self.known.edges, **stated.edges})
        state = derive(stated)
        pairs = {
            (str(edge.props["kind"]), str(state.nodes[end].props["ref"]), edge.id)
            for edge in state.of_type("DISPUTES")
            for end in (edge.start, edge.end)
        }
        for index, judgement in enumerate(self.facts.judgements):
            for ref in judgement.claims:
                others = {id_ for kind, mine, id_ in pairs if kind == judgement.kind and mine == ref}
                met = {mine for kind, mine, id_ in pairs if id_ in others and mine != ref}
                if not met & set(judgement.claims):
                    self.say(
                        ("judgements", index),
                        f"no {judgement.kind} dispute joins {ref!r} to another claim of this judgement; "
                        "see `sahelgraph disputes`",
                    )


def _reaches(start: str, goal: str, links: dict[str, list[str]]) -> bool:
    seen: set[str] = set()
    queue = [start]
    while queue:
        node = queue.pop()
        if node == goal:
            return True
        if node not in seen:
            seen.add(node)
            queue.extend(links.get(node, []))
    return False


def check(facts: FactSet, known: State | None = None) -> list[Finding]:
    """Everything wrong with a set of facts. `known`: what is in the graph already and may be referred to."""
    return _Checker(facts, known).run()
