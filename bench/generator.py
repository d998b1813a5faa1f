"""Facts of any number with the shapes of ours: sources that re-report each other, governments with tenures, views,
deployments with numbers, some disputes. The same size gives the same facts.

They come piece by piece, as `graph.store.load` takes them, so that making them takes no memory either.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from typing import Any

from graph.assemble import assemble
from graph.facts import FactSet
from graph.state import State

PER_SOURCE = 10
"""Claims a source."""
PIECE = 100
"""Sources a piece."""
ISSUES = ("stability", "human-rights", "resources")
VERBS = ("allied_with", "backed_by", "opposes", "engages")


def pieces(claims: int, countries: int | None = None) -> Iterator[State]:
    """Facts with so many claims beside those on tenures; the actors come first.

    `countries`: how many, each with five actors more; none: so that each is spoken of about alike at any size.
    """
    world = _World(countries or max(5, min(2_000, claims // 500)))
    known = assemble(_facts(world.actors(), [world.terms()]))
    yield known
    sources = -(-claims // PER_SOURCE)
    for at in range(0, sources, PIECE):
        files = [
            world.source(number, min(PER_SOURCE, claims - number * PER_SOURCE))
            for number in range(at, min(at + PIECE, sources))
        ]
        parents = {link["source"] for file in files for link in file["source"]["derived_from"]}
        lent = State(dict(known.nodes))
        for parent in parents:
            lent.add_node("Source", parent)
        yield assemble(_facts({}, files), lent)


def whole(claims: int, countries: int | None = None) -> State:
    """All of them at once."""
    state = State()
    for piece in pieces(claims, countries):
        state.update(piece)
    return state


def _facts(actors: dict[str, Any], files: list[dict[str, Any]]) -> FactSet:
    return FactSet.model_validate({"actors": actors, "files": files})


class _World:
    """So many countries, each with three governments, a force and a group."""

    def __init__(self, countries: int) -> None:
        self.countries = countries

    def actors(self) -> dict[str, Any]:
        actors: list[dict[str, Any]] = []
        for n in range(self.countries):
            actors.append({"id": f"country-{n}", "kind": "Country", "name": f"Country {n}", "name_fr": f"Pays {n}"})
            actors.append({"id": f"force-{n}", "kind": "Force", "name": f"Force {n}", "aliases": [f"The {n}th"]})
            actors.append({"id": f"group-{n}", "kind": "ArmedGroup", "name": f"Group {n}"})
            actors.extend(
                {
                    "id": f"government-{n}-{term}",
                    "kind": "Government",
                    "name": f"Government {term} of country {n}",
                    "country": f"country-{n}",
                    "tenure": [f"terms/government-{n}-{term}"],
                }
                for term in range(3)
            )
        issues = [{"id": issue, "name": issue} for issue in ISSUES]
        return {"actors": actors, "issues": issues, "places": [{"id": "town", "name": "Town"}]}

    def terms(self) -> dict[str, Any]:
        claims = [
            _claim(
                n * 3 + term,
                key=f"government-{n}-{term}",
                subject=f"government-{n}-{term}",
                predicate="governs",
                object=f"country-{n}",
                when=f"{2012 + 4 * term}-01-20/{2016 + 4 * term}-01-20",
            )
            for n in range(self.countries)
            for term in range(3)
        ]
        return {"source": _source("terms", 0, "2025-01-01", None), "claims": claims}

    def source(self, number: int, claims: int) -> dict[str, Any]:
        """One source; every fourth re-reports the one before it, word for word but for one holder."""
        dice = random.Random(number)
        copy = number % 4 == 3
        day = f"{2012 + number % 12}-{1 + number % 12:02d}-{1 + number % 28:02d}"
        said = random.Random(number - 1 if copy else number)
        return {
            "source": _source(f"source-{number}", number, day, f"source-{number - 1}" if copy else None),
            "claims": [self._claim(at, number, said, dice if copy else None) for at in range(claims)],
        }

    def _claim(self, at: int, number: int, said: random.Random, garbled: random.Random | None) -> dict[str, Any]:
        n, m = said.randrange(self.countries), said.randrange(self.countries)
        what, term, roll = said.random(), (number % 12) // 4, said.random()
        more: dict[str, Any] = {"key": f"claim-{at}"}
        if what < 0.5:
            # Now and then a copy gives the view to another government of the country: an attribution dispute.
            term = (term + 1) % 3 if garbled and garbled.random() < 0.1 else term
            stance = "threat" if roll < 0.9 else "no threat"
            more |= {"subject": f"government-{n}-{term}", "predicate": "views", "object": f"group-{m}"}
            more |= {"stance": stance, "regarding": [ISSUES[at % 3]], "speaker": f"country-{n}"}
        elif what < 0.75:
            low = 100 * (1 + n % 20) * (1 if roll < 0.9 else 10)
            more |= {"subject": f"force-{n}", "predicate": "deployed_in", "object": f"country-{m}"}
            more |= {"quantity": {"low": low, "high": low, "approximate": roll < 0.5, "unit": "men"}}
        else:
            more |= {"subject": f"country-{n}", "predicate": VERBS[at % 4], "object": f"group-{m}"}
            more |= {"when": f"{2013 + number % 12}-{1 + number % 12:02d}"} if roll < 0.5 else {}
        return _claim(at, **more)


def _claim(at: int, **more: object) -> dict[str, Any]:
    locator = {"paragraph": 1 + at // 5, "sentence": 1 + at % 5, "start": at * 90, "end": at * 90 + 80}
    says = f"In our words, what sentence {at} says of {more['subject']} and {more['object']}."
    return {"says": says, "locator": {**locator, "sha256": f"{at:064x}"}, **more}


def _source(id_: str, number: int, published: str, parent: str | None) -> dict[str, Any]:
    return {
        "id": id_,
        "title": f"Title of {id_}",
        "publisher": f"Publisher {number % 50}",
        "language": "en",
        "published": published,
        "read_on": "2026-11-22",
        "read": "whole",
        "reliability": "C",
        "reliability_reason": "Made by a generator.",
        "derived_from": [{"source": parent, "basis": "inferred", "reason": "The same words."}] if parent else [],
    }
